package doichieu.extract.sheet;

import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The formats of cells in an XLSX workbook, by the number that cells name. */
final class CellLooks {
  private static final List<String> EDGES = List.of("left", "right", "top", "bottom");
  private static final String WHITE = "FFFFFF";
  private static final Set<String> WHITE_INDEXES = Set.of("1", "9");
  private static final int ALPHA_AND_RGB = 8;
  private static final String GENERAL = "General";
  private static final XmlNode NOTHING = new XmlNode("", Map.of(), List.of(), "");

  /** A number format all of whose sections are blank. */
  private static final Pattern NO_SECTION = Pattern.compile("\\s*;[;\\s]*");

  private final List<Look> looks = new ArrayList<>();
  private final List<Boolean> hiding = new ArrayList<>();

  /**
   * How a cell looks.
   *
   * @param formatIndex number of the number format
   * @param format the number format's words
   * @param framed true if a line is drawn at an edge
   * @param struckOut true if all its words are struck out
   * @param pale true if its words have the colour of what they stand on
   * @param bare true if it has no ground of its own
   */
  record Look(
      int formatIndex,
      String format,
      boolean framed,
      boolean struckOut,
      boolean pale,
      boolean bare) {
    static final Look PLAIN = new Look(0, GENERAL, false, false, false, true);
  }

  CellLooks(List<XmlNode> styles) {
    styles.forEach(this::read);
  }

  private void read(XmlNode root) {
    Map<Integer, String> formats = new HashMap<>();
    root.find("numFmts").stream()
        .flatMap(list -> list.all("numFmt"))
        .forEach(f -> formats.put(f.number("numFmtId", -1), f.attribute("formatCode")));
    List<XmlNode> fonts = items(root, "fonts");
    List<XmlNode> fills = items(root, "fills");
    List<XmlNode> borders = items(root, "borders");
    items(root, "dxfs").forEach(format -> hiding.add(isHiding(format)));
    for (XmlNode look : items(root, "cellXfs")) {
      int index = look.number("numFmtId", 0);
      String builtIn = BuiltinFormats.getBuiltinFormat(index);
      String format = formats.getOrDefault(index, builtIn == null ? GENERAL : builtIn);
      XmlNode font = item(fonts, look.number("fontId", 0));
      Optional<XmlNode> ground = findGround(item(fills, look.number("fillId", 0)));
      looks.add(
          new Look(
              index,
              format,
              isFramed(item(borders, look.number("borderId", 0))),
              font.isOn("strike"),
              isPale(font, ground),
              ground.isEmpty()));
    }
  }

  /** True if the format of a condition, by its number, hides the words of its cells. */
  boolean hidesByCondition(int index) {
    return index >= 0 && index < hiding.size() && hiding.get(index);
  }

  private static boolean isHiding(XmlNode format) {
    String font = colour(format.find("font").orElse(NOTHING), "color");
    Optional<XmlNode> fill = format.find("fill", "patternFill");
    String ground = fill.map(pattern -> colour(pattern, "bgColor")).orElse("");
    String number = format.find("numFmt").map(f -> f.attribute("formatCode")).orElse("");
    return NO_SECTION.matcher(number).matches()
        || (!font.isEmpty() && font.equals(ground.isEmpty() ? WHITE : ground));
  }

  /** The look that a cell names by {@code s}; the plain one if it names none. */
  Look get(int index) {
    return index >= 0 && index < looks.size() ? looks.get(index) : Look.PLAIN;
  }

  private static List<XmlNode> items(XmlNode root, String list) {
    return root.find(list).map(XmlNode::children).orElse(List.of());
  }

  private static XmlNode item(List<XmlNode> list, int index) {
    return index >= 0 && index < list.size() ? list.get(index) : NOTHING;
  }

  private static boolean isFramed(XmlNode border) {
    return EDGES.stream()
        .flatMap(edge -> border.find(edge).stream())
        .map(edge -> edge.attribute("style"))
        .anyMatch(style -> !style.isEmpty() && !style.equals("none"));
  }

  static boolean isWhite(XmlNode font) {
    return colour(font, "color").equals(WHITE);
  }

  private static Optional<XmlNode> findGround(XmlNode fill) {
    return fill.find("patternFill")
        .filter(p -> !p.attribute("patternType").isEmpty())
        .filter(p -> !p.attribute("patternType").equals("none"));
  }

  private static boolean isPale(XmlNode font, Optional<XmlNode> pattern) {
    if (pattern.isEmpty()) {
      return isWhite(font);
    }
    String ground = colour(pattern.get(), "fgColor");
    return pattern.get().attribute("patternType").equals("solid")
        && !ground.isEmpty()
        && ground.equals(colour(font, "color"));
  }

  /** A name for a colour, the same for all ways to say white; empty if none is stated. */
  private static String colour(XmlNode parent, String name) {
    Optional<XmlNode> stated = parent.find(name);
    if (stated.isEmpty()) {
      return "";
    }
    XmlNode colour = stated.get();
    String rgb = colour.attribute("rgb").toUpperCase(Locale.ROOT);
    if (!rgb.isEmpty()) {
      return rgb.length() == ALPHA_AND_RGB ? rgb.substring(2) : rgb;
    }
    String tint = colour.attribute("tint");
    boolean white =
        (tint.isEmpty() || tint.equals("0"))
            && (colour.attribute("theme").equals("0")
                || WHITE_INDEXES.contains(colour.attribute("indexed")));
    return white ? WHITE : colour.attributes().isEmpty() ? "" : colour.attributes().toString();
  }
}
