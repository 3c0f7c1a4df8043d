package doichieu.extract.pdf;

import doichieu.extract.pdf.RuledTable.Slot;

/** Whether a cell of a ruled table holds a grid of its own, drawn up to the cell's edges. */
final class NestedGrid {
  private NestedGrid() {}

  /**
   * True if a column edge stands in two or more rows of the body only, and the first cell of these
   * rows is one cell over just them: the rows are those of an inner table.
   */
  static boolean isIn(RuledTable table) {
    for (int edge = 1; edge < table.columnCount(); edge++) {
      int from = table.rowCount();
      int to = 0;
      for (Slot slot : table.slots()) {
        if (slot.column() == edge) {
          from = Math.min(from, slot.row());
          to = Math.max(to, slot.row() + slot.rowSpan());
        }
      }
      if (from > 0 && to - from > 1 && to - from < table.rowCount() - 1 && isOne(table, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(RuledTable table, int from, int to) {
    return table.slots().stream()
        .anyMatch(
            slot -> slot.column() == 0 && slot.row() == from && slot.row() + slot.rowSpan() == to);
  }
}
