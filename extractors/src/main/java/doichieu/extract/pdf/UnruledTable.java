package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * A table without rules: columns are told by white that runs down through its lines, rows by where
 * labels, figures and words stand. A guess, so its page gets a finding.
 *
 * @param from first row of text of the table, 0-based in the rows searched
 * @param to row of text after the table
 * @param columns the columns
 * @param bands the rows of text that make up each row of the table
 * @param hasHead true if the first band is the table's head
 * @param shaded the head as the colour behind it tells it
 * @param merged cells of the body that stand in the middle of several rows
 * @param pitch usual distance of two lines of one paragraph, in points
 * @param doubt what speaks against its rows, in points as in {@link RowDoubt}
 */
record UnruledTable(
    int from,
    int to,
    WhiteColumns columns,
    List<List<TextRow>> bands,
    boolean hasHead,
    Optional<ShadedHead> shaded,
    List<MergedColumns.Cell> merged,
    double pitch,
    double doubt) {

  /** What the next page should know of this table. */
  KnownTable known() {
    List<TextRow> all = bands.stream().skip(hasHead ? 1 : 0).flatMap(List::stream).toList();
    List<Double> starts = new ArrayList<>();
    List<Double> middles = new ArrayList<>();
    for (int column = RowBands.isLabelled(all) ? 1 : 0; column < columns.count(); column++) {
      int at = column;
      List<Line> words =
          all.stream()
              .flatMap(row -> row.find(at).stream())
              .filter(entry -> !entry.spans())
              .map(TextRow.Entry::line)
              .toList();
      words.stream().mapToDouble(Line::x0).min().ifPresent(starts::add);
      DoubleSummaryStatistics middle = words.stream().mapToDouble(Line::center).summaryStatistics();
      if (words.size() > 1 && middle.getMax() - middle.getMin() < words.get(0).size()) {
        middles.add(middle.getAverage());
      }
    }
    List<TextRow> head = hasHead ? bands.get(0) : List.of();
    return new KnownTable(columns, head.stream().map(TextRow::text).toList(), starts, middles);
  }

  /** The lines that stand above a row of text of the table, 0-based in the rows searched. */
  List<Line> words(int row) {
    return bands.stream()
        .flatMap(List::stream)
        .limit(row - from)
        .flatMap(text -> text.row().segments().stream())
        .toList();
  }

  /** What stands in each column. */
  List<Extent> ink() {
    return ColumnInk.of(bands.stream().flatMap(List::stream).toList(), columns);
  }

  /** Place on the page. */
  Box box() {
    return bands.stream()
        .flatMap(List::stream)
        .flatMap(row -> row.row().segments().stream())
        .map(Line::box)
        .reduce(Box::union)
        .orElseThrow();
  }
}
