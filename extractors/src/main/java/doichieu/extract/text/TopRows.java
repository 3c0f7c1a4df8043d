package doichieu.extract.text;

/** What speaks for rows whose labels stand at their top, or anywhere: where they begin, mostly. */
final class TopRows implements RowJudge {
  private static final double AT_TOP = 0.5;
  private static final double IN_MIDDLE = 1;
  private static final double ELSEWHERE = -2;
  private static final double ALWAYS_AT_TOP = 4;

  private final RowScores scores;
  private final int from;
  private final int to;
  private final boolean atTop;

  /**
   * Judges lines.
   *
   * @param from the first line of the body
   * @param labelled true if the first column holds labels
   */
  TopRows(LaidCells cells, int from, boolean labelled) {
    this.scores = new RowScores(cells, from, labelled);
    this.from = from;
    this.to = cells.lineCount();
    this.atTop = labelled && cells.habits().hasLabelsAtTop();
  }

  @Override
  public double begins(int line) {
    return scores.of(line);
  }

  /** How well the anchor stands in its row; rows at the page's edges may be cut. */
  @Override
  public double stands(int first, int anchor, int end) {
    if (atTop) {
      return anchor == first ? ALWAYS_AT_TOP : 0;
    }
    if (Math.abs(2 * anchor - (first + end - 1)) <= 2) {
      return IN_MIDDLE;
    }
    if (anchor == first) {
      return AT_TOP;
    }
    return first == from || end == to ? 0 : ELSEWHERE;
  }
}
