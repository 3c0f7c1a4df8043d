package doichieu.extract.odt;

import doichieu.extract.encoding.Numerals;
import doichieu.extract.xml.XmlNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Numbers of list items and headings, counted in reading order. */
final class OdtNumbering {
  /** OpenDocument knows ten levels. */
  static final int MAX_LEVEL = 10;

  private static final String PUNCTUATION_BULLETS = "-+*\u2013\u2014";

  private final OdtStyles styles;
  private final Map<String, int[]> byId = new HashMap<>();
  private final Map<String, int[]> lastOfStyle = new HashMap<>();
  private final int[] headings = new int[MAX_LEVEL + 1];

  OdtNumbering(OdtStyles styles) {
    this.styles = styles;
  }

  /**
   * The counters of a list that begins: those of the list that it continues, or new ones.
   *
   * @param style name of its style
   * @return one counter a level, 1-based; 0 where nothing was counted yet
   */
  int[] begin(XmlNode list, String style) {
    String own = list.attribute(list.attribute("id").isEmpty() ? "list-id" : "id");
    String continued = list.attribute("continue-list");
    int[] counters = byId.get(continued.isEmpty() ? list.attribute("list-id") : continued);
    if (counters == null && list.attribute("continue-numbering").equals("true")) {
      counters = lastOfStyle.get(style);
    }
    if (counters == null) {
      counters = new int[MAX_LEVEL + 1];
    }
    lastOfStyle.put(style, counters);
    if (!own.isEmpty()) {
      byId.put(own, counters);
    }
    return counters;
  }

  /**
   * Counts one item and tells its label, with a blank behind where the list has one.
   *
   * @param item may carry a start of its own
   * @return empty text if the style is unknown or shows nothing
   */
  String next(int[] counters, String style, int level, XmlNode item) {
    return next(counters, level, item, at -> styles.findLevel(style, at));
  }

  /** Counts a heading in the numbering of headings and tells its label. */
  String heading(XmlNode heading) {
    int level = heading.number("outline-level", 0);
    boolean apart = heading.attribute("is-list-header").equals("true");
    boolean without =
        styles
            .findInherited(
                "paragraph",
                heading.attribute("style-name"),
                s -> Optional.ofNullable(s.attributes().get("list-style-name")))
            .filter(String::isEmpty)
            .isPresent();
    return apart || without ? "" : next(headings, level, heading, styles::findOutlineLevel);
  }

  private String next(
      int[] counters, int level, XmlNode item, IntFunction<Optional<XmlNode>> levels) {
    Optional<XmlNode> own = level < 1 || level > MAX_LEVEL ? Optional.empty() : levels.apply(level);
    if (own.isEmpty()) {
      return "";
    }
    count(counters, level, item, levels);
    String label = label(own.get(), level, counters, levels);
    boolean glued =
        own.get()
            .find("style:list-level-properties", "style:list-level-label-alignment")
            .filter(a -> a.attribute("label-followed-by").equals("nothing"))
            .isPresent();
    return label.isEmpty() || glued ? label : label + " ";
  }

  private static void count(
      int[] counters, int level, XmlNode item, IntFunction<Optional<XmlNode>> levels) {
    for (int above = 1; above < level; above++) {
      counters[above] = counters[above] == 0 ? start(levels, above) : counters[above];
    }
    int first = item.number("start-value", -1);
    boolean begins = counters[level] == 0;
    counters[level] = first >= 0 ? first : begins ? start(levels, level) : counters[level] + 1;
    for (int below = level + 1; below <= MAX_LEVEL; below++) {
      counters[below] = 0;
    }
  }

  private static int start(IntFunction<Optional<XmlNode>> levels, int level) {
    return levels.apply(level).map(l -> l.number("start-value", 1)).orElse(1);
  }

  private static String label(
      XmlNode level, int number, int[] counters, IntFunction<Optional<XmlNode>> levels) {
    if (level.name().equals("text:list-level-style-bullet")) {
      return bullet(level.attribute("bullet-char"));
    }
    if (level.name().equals("text:list-level-style-image")) {
      return "-";
    }
    String pattern = level.attributes().get("num-list-format");
    return pattern == null || level.attribute("num-format").isEmpty()
        ? composed(level, number, counters, levels)
        : filled(pattern, counters, levels);
  }

  private static String bullet(String sign) {
    String mark = sign.strip();
    return mark.isEmpty()
        ? ""
        : mark.length() == 1 && PUNCTUATION_BULLETS.contains(mark) ? mark : "-";
  }

  /** Prefix, the numbers of as many levels as are displayed, suffix. */
  private static String composed(
      XmlNode level, int number, int[] counters, IntFunction<Optional<XmlNode>> levels) {
    StringBuilder label = new StringBuilder(level.attribute("num-prefix"));
    int displayed = level.attribute("num-format").isEmpty() ? 0 : level.number("display-levels", 1);
    for (int at = Math.max(1, number - displayed + 1); at <= number && displayed > 0; at++) {
      String written = written(counters[at], levels.apply(at));
      label.append(
          label.length() > level.attribute("num-prefix").length() && !written.isEmpty() ? "." : "");
      label.append(written);
    }
    return label.append(level.attribute("num-suffix")).toString().strip();
  }

  /** The pattern "%1%.%2%)" with each level's number put in. */
  private static String filled(
      String pattern, int[] counters, IntFunction<Optional<XmlNode>> levels) {
    StringBuilder label = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      int end = pattern.charAt(i) == '%' ? pattern.indexOf('%', i + 1) : -1;
      int at = end < 0 ? 0 : XmlNode.toNumber(pattern.substring(i + 1, end), 0);
      if (at >= 1 && at <= MAX_LEVEL) {
        label.append(written(counters[at], levels.apply(at)));
        i = end + 1;
      } else {
        label.append(pattern.charAt(i++));
      }
    }
    return label.toString().strip();
  }

  private static String written(int number, Optional<XmlNode> level) {
    String format = level.map(l -> l.attribute("num-format")).orElse("1");
    boolean repeats = level.filter(l -> l.attribute("num-letter-sync").equals("true")).isPresent();
    if (format.isEmpty()) {
      return "";
    }
    if (repeats && number > 0 && format.equalsIgnoreCase("a")) {
      String letters = Numerals.repeatedLetter(number);
      return format.equals("A") ? letters.toUpperCase(Locale.ROOT) : letters;
    }
    return Numerals.written(number, format);
  }
}
