package doichieu.extract.text;

/** What speaks for the rows of a table set with blanks: where they begin, and how they stand. */
interface RowJudge {
  /** How much the words speak for a row that begins at the line; 0 if they say nothing. */
  double begins(int line);

  /**
   * How well some lines stand as those of one row.
   *
   * @param first the row's first line
   * @param end the line after its last
   */
  double stands(int first, int end);

  /**
   * True if the lines are those of several rows for certain, and so are more lines: those of higher
   * rows need not be looked at.
   *
   * @param end the line after the last one
   */
  boolean isTooHigh(int first, int end);
}
