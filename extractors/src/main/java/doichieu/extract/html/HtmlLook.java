package doichieu.extract.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How elements look where it changes what they say. */
public final class HtmlLook {
  private static final Pattern HIDDEN =
      Pattern.compile(
          "display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all"
              + "|font-size\\s*:\\s*0(?:\\.0*)?(?:px|pt|em|%)?\\s*(?:;|$)");
  private static final Pattern NO_PLACE = Pattern.compile("display\\s*:\\s*none");
  private static final Pattern WHITE =
      Pattern.compile(
          "(?<![-\\w])color\\s*:\\s*(?:white|#fff(?:fff)?|rgb\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\s*\\))\\s*(?:;|$|!)");
  private static final Pattern GROUND = Pattern.compile("background(?:-color)?\\s*:");
  private static final Pattern LINE =
      Pattern.compile("border(?:-left|-right|-width|-style)?\\s*:\\s*(?!\\s*(?:none|0))\\S");
  private static final Set<String> STRUCK = Set.of("s", "strike", "del");

  private HtmlLook() {}

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }

  /** True if the page shows nothing in the element's place, as if it were not there. */
  public static boolean isLeftOut(Element element) {
    return element.hasAttr("hidden") || NO_PLACE.matcher(style(element)).find();
  }

  /** True if a reader of the page does not see the element's words. */
  public static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = style(element);
    boolean white =
        WHITE.matcher(style).find()
            || (element.normalName().equals("font")
                && Set.of("white", "#ffffff", "#fff")
                    .contains(element.attr("color").toLowerCase(Locale.ROOT)));
    return HIDDEN.matcher(style).find() || (white && !standsOnGround(element));
  }

  /** True if the element or what holds it has a ground of its own, on which white stands out. */
  private static boolean standsOnGround(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr("bgcolor") || GROUND.matcher(style(at)).find()) {
        return true;
      }
    }
    return false;
  }

  /** True if a line goes through the words. */
  public static boolean isStruckOut(Element element) {
    return STRUCK.contains(element.normalName()) || style(element).contains("line-through");
  }

  /** True if lines that stand upright are drawn, by the table or one of its cells. */
  public static boolean hasLines(Element table) {
    String border = table.attr("border").strip();
    boolean own = table.hasAttr("border") && !border.equals("0") && !border.equals("none");
    return own
        || LINE.matcher(style(table)).find()
        || table.select("td, th").stream()
            .filter(cell -> cell.closest("table") == table)
            .anyMatch(cell -> LINE.matcher(style(cell)).find());
  }
}
