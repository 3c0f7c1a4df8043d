package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The row that numbers the columns of a table: "(1)", "(2)", "(3)", or "A", "B", "1", "2=1/B". Each
 * of its numbers stands in a column of its own, whatever the rows below hold.
 *
 * @param centers x of the middle of each number, from left to right
 */
record NumberedColumns(List<Double> centers) {
  /** Fewer numbers may be figures of the table. */
  private static final int FEWEST = 4;

  /** The first of the rows that numbers the columns; empty if none does. */
  static Optional<LineRow> findRow(List<LineRow> rows) {
    return rows.stream().filter(NumberedColumns::isNumbers).findFirst();
  }

  /** The numbers of the row that {@link #findRow} gives. */
  static NumberedColumns of(LineRow row) {
    return new NumberedColumns(row.segments().stream().map(Line::center).toList());
  }

  /** True for a row that holds nothing but the numbers of columns, cut at its gaps. */
  static boolean isNumbers(LineRow row) {
    return row.segments().size() >= FEWEST && HeadRows.areNumbers(row);
  }

  /**
   * The columns with one edge between each two numbers.
   *
   * @param drawn x of ends of rules, which tell edges
   * @param body rows cut at their gaps, at least one
   */
  WhiteColumns settle(WhiteColumns columns, List<Double> drawn, List<LineRow> body) {
    List<Double> edges = new ArrayList<>(List.of(columns.left()));
    for (int i = 1; i < centers.size(); i++) {
      edges.add(edge(columns, centers.get(i - 1), centers.get(i), drawn, body));
    }
    edges.add(columns.right());
    return new WhiteColumns(edges);
  }

  private static double edge(
      WhiteColumns columns, double from, double to, List<Double> drawn, List<LineRow> body) {
    List<Double> inside =
        columns.edges().subList(1, columns.count()).stream()
            .filter(edge -> edge > from && edge < to)
            .toList();
    if (inside.size() == 1) {
      return inside.get(0);
    }
    return inside.stream()
        .filter(drawn::contains)
        .findFirst()
        .orElseGet(() -> Math.round(WhiteStrips.clearest(body, from, to) * 10) / 10.0);
  }
}
