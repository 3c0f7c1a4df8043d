package doichieu.families;

import java.util.List;

/** A plan as it lies on the table: paragraphs and ruled tables, in their order. */
record Paper(List<Piece> pieces) {
  Paper {
    pieces = List.copyOf(pieces);
  }

  /** A paragraph or a table. */
  sealed interface Piece permits Words, Grid, NewPage {}

  /** A paragraph. */
  record Words(String text, boolean centred) implements Piece {}

  /** A table; a row with one cell more than blank is a heading over all columns. */
  record Grid(List<String> header, List<List<String>> rows) implements Piece {
    Grid {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** True if only the label and the title of the row have words. */
    static boolean isHeading(List<String> row) {
      return row.size() > 2 && row.subList(2, row.size()).stream().allMatch(String::isEmpty);
    }
  }

  /** The next piece begins a page. */
  record NewPage() implements Piece {}
}
