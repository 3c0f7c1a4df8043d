package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.List;

/**
 * The rest of a header of which only the first rows are marked, as who makes a table often marks no
 * more than one.
 */
final class SubHeadings {
  private SubHeadings() {}

  /**
   * The marked rows and those below them that belong to them: a heading of the first column reaches
   * down there, or they hold nothing but words below headings of several columns.
   *
   * @return {@code marked} if there are none
   */
  static int countWith(List<GridRow> rows, int marked) {
    int count = marked;
    while (count > 0 && count < rows.size() && goesOn(rows.subList(0, count), rows.get(count))) {
      count++;
    }
    return count;
  }

  private static boolean goesOn(List<GridRow> header, GridRow row) {
    boolean below =
        header.get(header.size() - 1).cells().stream().anyMatch(c -> c.columnSpan() > 1);
    return below
        && (header.stream().anyMatch(above -> reachesDown(above, header.size()))
            || holdsWordsBelowWide(header.get(header.size() - 1), row));
  }

  private static boolean reachesDown(GridRow above, int row) {
    return above.cells().stream()
        .anyMatch(cell -> cell.column() == 0 && cell.row() + cell.rowSpan() > row);
  }

  private static boolean holdsWordsBelowWide(GridRow heading, GridRow row) {
    List<Cell> printed = row.printed();
    return printed.size() > 1
        && printed.stream()
            .allMatch(
                cell ->
                    cell.column() > 0
                        && (ColumnKind.isWords(cell.text()) || NamesOnce.countsYears(row))
                        && heading
                            .findAt(cell.column())
                            .filter(above -> above.columnSpan() > 1 && !above.isBlank())
                            .isPresent());
  }
}
