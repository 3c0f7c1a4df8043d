package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.List;
import java.util.Optional;

/** Rows of a table that hold no facts of their own: titles of groups, the header printed again. */
final class TitleRows {
  private TitleRows() {}

  /** The cells of the row that are not blank, from left to right. */
  static List<Cell> filled(Table table, int r) {
    return table.row(r).stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** True for a row with a title, maybe a label, and nothing else among the cells given. */
  static boolean isTitle(Table table, int r, TableLayout layout, List<Cell> filled) {
    if (filled.size() == 1) {
      return reaches(table, r, filled.get(0));
    }
    if (filled.size() != 2) {
      return false;
    }
    int ordinal = layout.findColumn(ColumnRole.ORDINAL).orElse(0);
    return filled.get(0).column() == ordinal
        && (OutlineLabel.find(filled.get(0).text()).isPresent()
            || filled.get(0).text().length() <= 4)
        && reaches(table, r, filled.get(1));
  }

  /** No value comes into the row from a cell above, merged down. */
  private static boolean reaches(Table table, int r, Cell title) {
    for (int c = 0; c < table.columnCount(); c++) {
      Optional<Cell> cell = table.findCell(r, c);
      if (cell.isPresent() && cell.get().row() < r && !cell.get().isBlank()) {
        return false;
      }
    }
    return title.text().chars().anyMatch(Character::isLetter);
  }

  /** True if the row repeats the headings, or the numbers below them, after a page. */
  static boolean isHeaderAgain(Table table, int r, TableLayout layout) {
    return isRepeatedHeader(table, r, layout) || isRepeatedNumbers(table, r, layout);
  }

  private static boolean isRepeatedHeader(Table table, int r, TableLayout layout) {
    int same = 0;
    for (Cell cell : table.row(r)) {
      if (!cell.isBlank()) {
        if (!layout.columns().get(cell.column()).heading().contains(cell.text())
            || cell.text().length() < 2) {
          return false;
        }
        same++;
      }
    }
    return same >= 3;
  }

  /** The row "(1) | (2) | (3)" of the header, printed again after a page. */
  private static boolean isRepeatedNumbers(Table table, int r, TableLayout layout) {
    return table.text(r, 0).startsWith("(")
        && layout.has(ColumnRole.NAME)
        && HeaderRows.isNumbersRow(table, r);
  }
}
