package doichieu.extract.pdf;

/** Where the words of a table's rows stand that are not in the middle of their row. */
enum Seat {
  /** They begin with the row's first line, as in most papers. */
  TOP,
  /** They end with its last line, as spreadsheets set them unless told otherwise. */
  BOTTOM
}
