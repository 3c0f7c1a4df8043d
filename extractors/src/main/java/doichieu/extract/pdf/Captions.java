package doichieu.extract.pdf;

/**
 * Lines above a table that are no part of it: they are lone, or run over the columns with all their
 * words, and stand apart or otherwise.
 */
final class Captions {
  private static final double LIKELY = 0.3;
  private static final double NEAR = 0.6;
  private static final double BESIDE_OTHERS = 3;

  /** Fonts of other sizes differ by at least so much, in points. */
  private static final double OTHER_SIZE = 0.7;

  /** In distances of lines. */
  private static final double CLOSE = 1.1;

  private static final double LOOSE = 1.4;

  private Captions() {}

  /**
   * What speaks against leaving out the rows of text above one of them, in points of doubt as in
   * {@link RowDoubt}.
   *
   * @param begin the first row of text of the table, above 0
   */
  static double cost(TextGrid grid, int begin) {
    double cost = 0;
    for (int row = 0; row < begin; row++) {
      cost += grid.row(row).entries().size() == 1 ? LIKELY : BESIDE_OTHERS;
    }
    TextRow last = grid.row(begin - 1);
    TextRow first = grid.row(begin);
    double step = (first.baseline() - last.baseline()) / grid.pitch();
    boolean otherSize = Math.abs(first.row().size() - last.row().size()) > OTHER_SIZE;
    if (!otherSize) {
      cost += step <= CLOSE ? BESIDE_OTHERS : step <= LOOSE ? NEAR : 0;
    }
    return cost;
  }
}
