package doichieu.extract.sheet;

import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells of a sheet whose ground is painted by the style of a table ("Format as Table"), not by
 * their own formats: white words are seen there.
 */
final class PaintedRanges {
  /** The styles of Excel that paint all rows dark; others paint the header and the sums. */
  private static final String DARK = "TableStyleDark";

  private final List<CellRange> ranges = new ArrayList<>();

  /** Takes the part of a table. */
  void add(XmlNode table) {
    String style = table.find("tableStyleInfo").map(s -> s.attribute("name")).orElse("");
    String[] ends = table.attribute("ref").split(":", -1);
    if (style.isEmpty() || ends.length != 2) {
      return;
    }
    CellAddress from = CellAddress.of(ends[0]);
    CellAddress to = CellAddress.of(ends[1]);
    if (style.startsWith(DARK)) {
      ranges.add(new CellRange(from, to));
    } else {
      int head = from.row() + table.number("headerRowCount", 1) - 1;
      int sums = to.row() - table.number("totalsRowCount", 0) + 1;
      ranges.add(new CellRange(from, new CellAddress(head, to.column())));
      ranges.add(new CellRange(new CellAddress(sums, from.column()), to));
    }
  }

  /** True if the cell at this place stands on such a ground. */
  boolean holds(int row, int column) {
    return ranges.stream().anyMatch(range -> range.holds(row, column));
  }
}
