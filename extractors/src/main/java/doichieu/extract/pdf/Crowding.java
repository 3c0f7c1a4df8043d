package doichieu.extract.pdf;

/** Tells words that stand apart like columns but share a cell of a table. */
final class Crowding {
  private static final double SHARED_CELL = 1;

  private Crowding() {}

  /** Points of doubt, as in {@link RowDoubt}, for a row of text of a table. */
  static double of(TextRow row) {
    int stretches = row.entries().stream().mapToInt(entry -> entry.line().columns().size()).sum();
    return SHARED_CELL * Math.max(0, stretches - row.entries().size());
  }
}
