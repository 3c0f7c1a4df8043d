package doichieu.extract.flow;

/** The definition of a row, which may be known before the row's end, or change until then. */
public interface RowSource {
  /** A row of which nothing is known. */
  RowSource UNKNOWN = () -> RowShape.UNSTATED;

  /** What it states so far. */
  RowShape shape();

  /** True if no row that has ended was stated by it. */
  default boolean isFresh() {
    return true;
  }
}
