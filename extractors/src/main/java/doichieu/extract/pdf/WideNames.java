package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.List;

/**
 * Tells how far the name of a sum reaches in a table whose columns no rule parts, where it runs
 * over the white between the first columns: nothing stands in its cell but its words, up to the
 * sum.
 */
final class WideNames {
  private WideNames() {}

  /**
   * Number of columns from the first on that the name covers; 0 if the row is no row of sums with
   * such a name.
   *
   * @param row the lines of one row of the table
   */
  static int columns(List<TextRow> row, WhiteColumns columns) {
    if (row.size() != 1) {
      return 0;
    }
    List<Entry> entries = row.get(0).entries();
    Entry name = entries.get(0);
    boolean sums = entries.size() > 1 && entries.stream().skip(1).allMatch(Entry::isFigure);
    boolean wide = name.from() == 0 && name.spans() && name.to() < columns.count();
    return sums && wide && !name.isFigure() ? entries.get(1).from() : 0;
  }
}
