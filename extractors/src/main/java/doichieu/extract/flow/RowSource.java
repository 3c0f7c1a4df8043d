package doichieu.extract.flow;

/** The definition of a row, which may be known before the row's end, or change until then. */
public interface RowSource {
  /** A row of which nothing is known. */
  RowSource UNKNOWN =
      new RowSource() {
        @Override
        public int cellCount() {
          return 0;
        }

        @Override
        public RowShape shape() {
          return RowShape.UNSTATED;
        }
      };

  /** How many cells it states so far. */
  int cellCount();

  /** What it states so far. */
  RowShape shape();
}
