package doichieu.evaluate;

/**
 * Facts counted at one stage.
 *
 * @param expected facts of the truth
 * @param found facts that the program states
 * @param right facts that both state
 */
public record Score(int expected, int found, int right) {
  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Share of the found facts that are right, 0 to 1; 1 if none was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** Share of the expected facts that were found, 0 to 1; 1 if none is expected. */
  public double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  /** Harmonic mean of precision and recall, 0 to 1; 1 if there was nothing to find. */
  public double f1() {
    return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
  }

  /** Both counts together. */
  public Score plus(Score other) {
    return new Score(expected + other.expected, found + other.found, right + other.right);
  }
}
