package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts what was read as one table without rules where two stand side by side: an inner column has
 * the heading of the first column and counts the rows as that one does.
 */
final class SideBySide {
  /** Columns of a table, that of the labels included. */
  private static final int FEWEST_COLUMNS = 2;

  /** Rows that must be counted twice. */
  private static final int FEWEST_ROWS = 2;

  private final UnruledTable table;

  private SideBySide(UnruledTable table) {
    this.table = table;
  }

  /** The tables from left to right; the table itself if it is but one. */
  static List<UnruledTable> list(UnruledTable table) {
    SideBySide tables = new SideBySide(table);
    int columns = table.columns().count();
    for (int at = FEWEST_COLUMNS; at <= columns - FEWEST_COLUMNS; at++) {
      if (table.hasHead() && tables.beginsAt(at)) {
        List<UnruledTable> parts = new ArrayList<>();
        parts.add(tables.slice(0, at));
        parts.addAll(list(tables.slice(at, columns)));
        return parts;
      }
    }
    return List.of(table);
  }

  private boolean beginsAt(int column) {
    boolean crossed = entries(table.bands()).anyMatch(e -> e.from() < column && e.to() > column);
    return !crossed && heading(0).equals(heading(column)) && countsAlike(column);
  }

  private List<String> heading(int column) {
    return texts(table.bands().subList(0, 1), column);
  }

  /** True if both columns hold the same labels, as far as the shorter one goes. */
  private boolean countsAlike(int column) {
    List<List<TextRow>> body = table.bands().subList(1, table.bands().size());
    List<String> first = texts(body, 0);
    List<String> inner = texts(body, column);
    int rows = Math.min(first.size(), inner.size());
    return rows >= FEWEST_ROWS
        && first.subList(0, rows).equals(inner.subList(0, rows))
        && Stream.of(0, column)
            .allMatch(c -> entries(body).filter(e -> e.from() == c).allMatch(Entry::isLabel));
  }

  private static List<String> texts(List<List<TextRow>> bands, int column) {
    return entries(bands).filter(entry -> entry.from() == column).map(Entry::text).toList();
  }

  private static Stream<Entry> entries(List<List<TextRow>> bands) {
    return bands.stream().flatMap(List::stream).flatMap(row -> row.entries().stream());
  }

  private UnruledTable slice(int from, int to) {
    List<List<TextRow>> bands = new ArrayList<>();
    for (List<TextRow> band : table.bands()) {
      List<TextRow> rows =
          band.stream().map(row -> inside(row, from, to)).flatMap(List::stream).toList();
      if (!rows.isEmpty()) {
        bands.add(rows);
      }
    }
    WhiteColumns columns = new WhiteColumns(table.columns().edges().subList(from, to + 1));
    return new UnruledTable(
        table.from(),
        table.to(),
        columns,
        bands,
        true,
        Optional.empty(),
        List.of(),
        table.pitch(),
        table.doubt());
  }

  /** What a row of text has between two columns; empty if nothing. */
  private static List<TextRow> inside(TextRow row, int from, int to) {
    List<Entry> entries =
        row.entries().stream()
            .filter(e -> e.from() >= from && e.to() <= to)
            .map(e -> Entry.of(e.from() - from, e.to() - from, e.line(), e.text()))
            .toList();
    return entries.isEmpty()
        ? List.of()
        : List.of(new TextRow(new LineRow(entries.stream().map(Entry::line).toList()), entries));
  }
}
