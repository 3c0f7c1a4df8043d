package doichieu.extract.sheet;

/**
 * The place of a table on a sheet; all ends included.
 *
 * @param top first row
 * @param left first column
 * @param bottom last row
 * @param right last column
 */
record Region(int top, int left, int bottom, int right) {
  boolean contains(SheetCell cell) {
    return cell.row() >= top
        && cell.row() <= bottom
        && cell.column() >= left
        && cell.column() <= right;
  }

  int rows() {
    return bottom - top + 1;
  }

  int columns() {
    return right - left + 1;
  }

  Region with(SheetCell cell) {
    return new Region(
        Math.min(top, cell.row()),
        Math.min(left, cell.column()),
        Math.max(bottom, cell.row() + cell.rowSpan() - 1),
        Math.max(right, cell.column() + cell.columnSpan() - 1));
  }

  static Region of(SheetCell cell) {
    return new Region(cell.row(), cell.column(), cell.row(), cell.column()).with(cell);
  }
}
