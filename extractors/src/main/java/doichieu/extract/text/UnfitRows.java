package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.table.Figures;
import doichieu.extract.table.Labels;
import doichieu.extract.table.PlainGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of a table drawn with tabs or pipes that have another number of cells than the table's rows
 * usually have: a cell was left out or split, so what follows stands in a wrong column.
 *
 * <p>Titles of sections without figures, continuations and rows that only lack cells of columns
 * which are mostly blank are in order.
 */
final class UnfitRows {
  /** Titles of sections print a label and words. */
  private static final int MAX_TITLE_CELLS = 2;

  private final List<List<PlainGrid.Cell>> rows;
  private final int usual;

  /** Cells of the widest row above the first label, or of the first; such rows lack nothing. */
  private final int headings;

  private UnfitRows(List<List<PlainGrid.Cell>> headings, List<List<PlainGrid.Cell>> rows) {
    this.rows = rows;
    this.usual = usualSize(rows);
    this.headings = headings.stream().mapToInt(List::size).max().orElse(usual);
  }

  /** A finding {@code cells-do-not-fit} for each such row, with its line. */
  static List<Finding> list(List<List<PlainGrid.Cell>> rows) {
    int from = 0;
    while (from < rows.size() && !Labels.isLabel(rows.get(from).get(0).text())) {
      from++;
    }
    from = from == rows.size() ? Math.min(1, from) : from;
    UnfitRows body = new UnfitRows(rows.subList(0, from), rows.subList(from, rows.size()));
    return body.rows.stream().filter(row -> !body.fits(row)).map(body::finding).toList();
  }

  private static int usualSize(List<List<PlainGrid.Cell>> rows) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    boolean wide = rows.stream().anyMatch(row -> printed(row) > MAX_TITLE_CELLS);
    rows.stream()
        .filter(row -> !wide || printed(row) > MAX_TITLE_CELLS)
        .forEach(row -> sizes.merge(row.size(), 1, Integer::sum));
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
      if (size.getValue() >= most) {
        best = size.getKey();
        most = size.getValue();
      }
    }
    return best;
  }

  private boolean fits(List<PlainGrid.Cell> row) {
    if (row.size() == usual || row.size() == headings || isTitle(row)) {
      return true;
    }
    if (row.size() > usual) {
      return row.subList(usual, row.size()).stream().allMatch(cell -> cell.text().isEmpty());
    }
    return row.get(0).text().isEmpty() || areMostlyBlank(row.size());
  }

  private static boolean isTitle(List<PlainGrid.Cell> row) {
    return printed(row) <= MAX_TITLE_CELLS
        && row.stream().skip(1).noneMatch(cell -> Figures.isFigure(cell.text()));
  }

  /** True if the columns from here on are blank, or left out, in at least half of the rows. */
  private boolean areMostlyBlank(int from) {
    long blank =
        rows.stream()
            .filter(
                row ->
                    row.size() <= from
                        || row.subList(from, row.size()).stream()
                            .allMatch(cell -> cell.text().isEmpty()))
            .count();
    return blank * 2 >= rows.size();
  }

  private Finding finding(List<PlainGrid.Cell> row) {
    Integer line = row.get(0).evidence().line();
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.text()));
    String text = String.join(" | ", texts);
    return Finding.of(
        "cells-do-not-fit",
        new Evidence(null, null, null, null, line, null, null, text),
        line == null ? "?" : line.toString(),
        String.valueOf(row.size()),
        String.valueOf(usual));
  }

  /** The same finding for a line of another table. */
  static Finding finding(Line line, int cells, int usual) {
    return Finding.of(
        "cells-do-not-fit",
        LineCells.place(line.number(), line.text()),
        String.valueOf(line.number()),
        String.valueOf(cells),
        String.valueOf(usual));
  }

  private static long printed(List<PlainGrid.Cell> row) {
    return row.stream().filter(cell -> !cell.text().isEmpty()).count();
  }
}
