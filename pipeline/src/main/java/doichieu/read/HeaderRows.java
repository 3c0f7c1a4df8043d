package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many rows at the top of a table are its header. */
final class HeaderRows {
  private static final int MOST_HEADER_ROWS = 4;
  private static final Pattern NUMBERS_ROW = Pattern.compile("\\(?\\d{1,2}\\)?(?:\\s*=.*)?");

  private HeaderRows() {}

  /** Rows that hold headings; 0 if fewer than two headings are known. */
  static int count(Table table, ColumnWords words) {
    int best = 0;
    for (int r = 0; r < Math.min(MOST_HEADER_ROWS, table.rowCount()); r++) {
      if (r > 0 && !continuesHeader(table, r, words)) {
        break;
      }
      if (knownHeadings(table, r, words) >= (r == 0 ? 2 : 1) || spansInto(table, r)) {
        best = r + 1;
      } else if (r > 0 || table.row(0).size() > 1) {
        // Only a title inside the grid may stand above the header proper.
        break;
      }
    }
    return Math.max(best, markedRows(table, words));
  }

  /** The rows below the header that only number the columns: "(1) | (2) | (3)". */
  static int bodyStart(Table table, int headerRows) {
    return headerRows < table.rowCount() && isNumbersRow(table, headerRows)
        ? headerRows + 1
        : headerRows;
  }

  /** True if the row numbers the columns and holds nothing else. */
  static boolean isNumbersRow(Table table, int row) {
    int numbered = 0;
    for (Cell cell : table.row(row)) {
      if (!cell.isBlank()) {
        if (!NUMBERS_ROW.matcher(cell.text()).matches()) {
          return false;
        }
        numbered++;
      }
    }
    return numbered >= 3 || numbered == table.columnCount();
  }

  /** The header rows that the extractor marked, if two headings in them are known. */
  private static int markedRows(Table table, ColumnWords words) {
    int rows = Math.min(table.headerRowCount(), table.rowCount());
    int known = 0;
    for (int r = 0; r < rows; r++) {
      known += knownHeadings(table, r, words);
    }
    return known >= 2 ? rows : 0;
  }

  private static int knownHeadings(Table table, int row, ColumnWords words) {
    int known = 0;
    for (Cell cell : table.row(row)) {
      if (!cell.isBlank()
          && (!words.listRoles(cell.text()).isEmpty() || ColumnWords.isYear(cell.text()))) {
        known++;
      }
    }
    return known;
  }

  /** Below a header row: cells reach in from above, or nothing in the row looks like data. */
  private static boolean continuesHeader(Table table, int row, ColumnWords words) {
    if (OutlineLabel.find(table.text(row, 0)).isPresent() && !spansInto(table, row)) {
      return false;
    }
    return spansInto(table, row) || knownHeadings(table, row, words) >= 2;
  }

  private static boolean spansInto(Table table, int row) {
    for (int c = 0; c < table.columnCount(); c++) {
      Optional<Cell> cell = table.findCell(row, c);
      if (cell.isPresent() && cell.get().row() < row) {
        return true;
      }
    }
    return false;
  }
}
