package doichieu.extract.odt;

import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns that a table declares.
 *
 * @param edges x in points from the table's left edge, one more than columns; columns that are not
 *     shown have no width, and all are equally wide where no width is said
 * @param hidden which are not shown
 * @param measured true if the widths are those of the file
 */
record OdtColumns(List<Double> edges, List<Boolean> hidden, boolean measured) {
  /** A table of more columns is a sheet. */
  static final int MAX = 1000;

  private static final double UNKNOWN = 36;
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,8})?)(in|cm|mm|pt|pc|px|\\*)");

  static OdtColumns of(XmlNode table, OdtStyles styles) {
    List<Double> widths = new ArrayList<>();
    List<Boolean> hidden = new ArrayList<>();
    collect(table, styles, widths, hidden);
    boolean measured = !widths.isEmpty() && widths.stream().allMatch(w -> w > 0);
    List<Double> edges = new ArrayList<>(List.of(0.0));
    for (int i = 0; i < widths.size(); i++) {
      double width = hidden.get(i) ? 0 : measured ? widths.get(i) : UNKNOWN;
      edges.add(edges.get(i) + width);
    }
    return new OdtColumns(edges, hidden, measured);
  }

  private static void collect(
      XmlNode parent, OdtStyles styles, List<Double> widths, List<Boolean> hidden) {
    for (XmlNode child : parent.children()) {
      switch (child.name()) {
        case "table:table-column" -> {
          double width = width(styles, child.attribute("style-name"));
          boolean off = isOff(child);
          int repeated = child.number("number-columns-repeated", 1);
          for (int i = 0; i < repeated && widths.size() < MAX; i++) {
            widths.add(width);
            hidden.add(off);
          }
        }
        case "table:table-columns", "table:table-header-columns", "table:table-column-group" ->
            collect(child, styles, widths, hidden);
        default -> {}
      }
    }
  }

  private static double width(OdtStyles styles, String style) {
    String group = "style:table-column-properties";
    return styles
        .find("table-column", style, group, "column-width")
        .or(() -> styles.find("table-column", style, group, "rel-column-width"))
        .flatMap(OdtColumns::points)
        .orElse(0.0);
  }

  private static Optional<Double> points(String length) {
    Matcher matcher = LENGTH.matcher(length);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double factor =
        switch (matcher.group(2)) {
          case "in" -> 72;
          case "cm" -> 72 / 2.54;
          case "mm" -> 72 / 25.4;
          case "pc" -> 12;
          case "px" -> 0.75;
          case "*" -> 0.05;
          default -> 1;
        };
    return Optional.of(Double.parseDouble(matcher.group(1)) * factor);
  }

  /** True for a row or column that is collapsed or filtered out. */
  static boolean isOff(XmlNode node) {
    String visibility = node.attribute("visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  /** Left edge of the column, counted from the table's; columns beyond the last are as wide. */
  double edge(int column) {
    int last = edges.size() - 1;
    return column <= last ? edges.get(column) : edges.get(last) + (column - last) * UNKNOWN;
  }

  /** Width of all columns. */
  double width() {
    return edges.get(edges.size() - 1);
  }

  /** True if none of the columns is shown. */
  boolean areHidden(int from, int to) {
    for (int i = from; i < to; i++) {
      if (i >= hidden.size() || !hidden.get(i)) {
        return false;
      }
    }
    return true;
  }
}
