package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two tables printed directly under each other reach us as one; where the second begins, a row of
 * headings other than the first's stands among the rows.
 */
final class HeaderInside {
  /** Fewer known headings in a row may be names by chance. */
  private static final int FEWEST_HEADINGS = 3;

  private HeaderInside() {}

  /** The tables that the table holds, from top to bottom; itself if there is one only. */
  static List<Table> split(Table whole, ColumnWords words) {
    Table table = withoutCaption(whole);
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int r = 2; r < table.rowCount(); r++) {
      boolean below = isHeader(table, r - 1, words) || !isWhole(table, r);
      if (!below && isHeader(table, r, words) && !isRepeated(table, starts, r)) {
        starts.add(r);
      }
    }
    if (starts.size() == 1) {
      return List.of(table);
    }
    List<Table> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : table.rowCount();
      parts.add(part(table, starts.get(i), to, i == 0 ? table.headerRowCount() : 0));
    }
    return parts;
  }

  /** A first row "(Kèm theo …)" is the caption of the table, caught in its columns. */
  private static Table withoutCaption(Table table) {
    if (table.rowCount() < 3) {
      return table;
    }
    String first = table.row(0).stream().map(Cell::text).collect(Collectors.joining(" ")).strip();
    boolean caption = AnnexHeading.withoutCaption(first).isEmpty() && isWhole(table, 1);
    return caption && !first.isEmpty()
        ? part(table, 1, table.rowCount(), Math.max(0, table.headerRowCount() - 1))
        : table;
  }

  private static boolean isHeader(Table table, int r, ColumnWords words) {
    List<Cell> filled = table.row(r).stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() >= FEWEST_HEADINGS
        && filled.stream().allMatch(c -> words.isHeading(c.text()) || ColumnWords.isYear(c.text()));
  }

  /** No cell of the rows above reaches into the row. */
  private static boolean isWhole(Table table, int r) {
    for (int c = 0; c < table.columnCount(); c++) {
      if (table.findCell(r, c).filter(cell -> cell.row() < r).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRepeated(Table table, List<Integer> starts, int r) {
    return starts.stream()
        .anyMatch(
            start ->
                table.row(start).stream()
                    .map(Cell::text)
                    .toList()
                    .equals(table.row(r).stream().map(Cell::text).toList()));
  }

  private static Table part(Table table, int from, int to, int headerRows) {
    List<Cell> cells =
        table.cells().stream()
            .filter(cell -> cell.row() >= from && cell.row() < to)
            .map(
                cell ->
                    new Cell(
                        cell.row() - from,
                        cell.column(),
                        Math.min(cell.rowSpan(), to - cell.row()),
                        cell.columnSpan(),
                        cell.text(),
                        cell.evidence()))
            .toList();
    return new Table(table.number(), to - from, table.columnCount(), headerRows, cells);
  }
}
