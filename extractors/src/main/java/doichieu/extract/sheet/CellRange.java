package doichieu.extract.sheet;

/** A rectangle of cells. Rows and columns are 0-based, the last ones included. */
record CellRange(CellAddress from, CellAddress to) {
  /** The range such as "B2:D5", or "B2" alone. */
  static CellRange of(String text) {
    String[] ends = text.split(":", -1);
    return new CellRange(CellAddress.of(ends[0]), CellAddress.of(ends[ends.length - 1]));
  }

  boolean holds(int row, int column) {
    return row >= from.row() && row <= to.row() && column >= from.column() && column <= to.column();
  }

  /** The least range that holds both. */
  CellRange with(CellRange other) {
    return new CellRange(
        new CellAddress(
            Math.min(from.row(), other.from.row()), Math.min(from.column(), other.from.column())),
        new CellAddress(
            Math.max(to.row(), other.to.row()), Math.max(to.column(), other.to.column())));
  }

  /** As the sheet names it. */
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + ":" + to;
  }
}
