package doichieu.extract.text;

/** What speaks for the rows of a table set with blanks: where they begin, and how they stand. */
interface RowJudge {
  /** How much the words speak for a row that begins at the line; 0 if they say nothing. */
  double begins(int line);

  /**
   * How well some lines stand as those of one row.
   *
   * @param first the row's first line
   * @param anchor its line that no other row has
   * @param end the line after its last
   */
  double stands(int first, int anchor, int end);
}
