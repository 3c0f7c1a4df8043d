package doichieu.extract.odt;

import doichieu.extract.encoding.Tcvn3;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How words look where it changes what they say.
 *
 * @param spans text styles around the words, the innermost first
 * @param paragraph style of their paragraph
 */
record OdtLook(OdtStyles styles, List<String> spans, String paragraph) {
  /** Percent of the font's height; a figure raised by less still stands on its line. */
  private static final int RAISED = 20;

  private static final String TEXT = "style:text-properties";
  private static final String WHITE = "#FFFFFF";

  static OdtLook of(OdtStyles styles, String paragraph) {
    return new OdtLook(styles, List.of(), paragraph);
  }

  OdtLook inside(String span) {
    List<String> all = new ArrayList<>();
    all.add(span);
    all.addAll(spans);
    return new OdtLook(styles, all, paragraph);
  }

  private Optional<String> find(String property) {
    for (String span : spans) {
      Optional<String> value = styles.find("text", span, TEXT, property);
      if (value.isPresent()) {
        return value;
      }
    }
    return styles
        .find("paragraph", paragraph, TEXT, property)
        .or(() -> styles.findDefault("paragraph", TEXT, property));
  }

  boolean isHidden() {
    return find("display").filter("none"::equals).isPresent();
  }

  boolean isStruckOut() {
    return isLine("text-line-through-style") || isLine("text-line-through-type");
  }

  private boolean isLine(String property) {
    return find(property).filter(line -> !line.equals("none")).isPresent();
  }

  boolean isRaised() {
    String position = find("text-position").orElse("").strip();
    int end = position.indexOf('%');
    return position.startsWith("super") || (end > 0 && percent(position, end) >= RAISED);
  }

  private static int percent(String text, int end) {
    try {
      return (int) Double.parseDouble(text.substring(0, end));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * True if the words have the colour of what they stand on.
   *
   * @param ground colour of the cell, if it has one
   */
  boolean isPale(Optional<String> ground) {
    if (find("use-window-font-color").filter("true"::equals).isPresent()) {
      return false;
    }
    String behind =
        filled(find("background-color"))
            .or(() -> ground)
            .or(
                () ->
                    filled(
                        styles.find(
                            "paragraph",
                            paragraph,
                            "style:paragraph-properties",
                            "background-color")))
            .orElse(WHITE);
    return find("color").filter(colour -> colour.equalsIgnoreCase(behind)).isPresent();
  }

  /** A colour of a ground; empty where it lets through what is behind. */
  static Optional<String> filled(Optional<String> ground) {
    return ground.filter(colour -> colour.startsWith("#"));
  }

  /** The name of the font; empty text if none is set. */
  String font() {
    return find("font-name")
        .or(() -> find("font-family"))
        .map(styles::font)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  boolean isCapitals() {
    return Tcvn3.isCapitalFont(font())
        || find("text-transform").filter("uppercase"::equals).isPresent();
  }
}
