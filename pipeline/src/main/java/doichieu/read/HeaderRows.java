package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How many rows at the top of a table are its header, and what they say above each column. */
final class HeaderRows {
  private static final int MOST_HEADER_ROWS = 5;
  private static final int FEWEST_HEADINGS = 3;

  /** Headings are short; chars. */
  private static final int LONGEST_HEADING = 80;

  private static final double MOST = 0.6;

  private static final Pattern NUMBERS_ROW =
      Pattern.compile("\\(?\\d{1,2}[a-z]?\\)?(?:\\s*=.*)?|\\(?[A-H]\\)?");

  /** "(DN)", "(%)": a unit below its heading. */
  private static final Pattern BRACKETED_WORDS = Pattern.compile("\\([\\p{L}%][^()\\d]{0,30}\\)");

  private static final Pattern PERCENTAGE = Pattern.compile("\\d\\s?%");
  private static final Pattern FIGURE = Pattern.compile("[^\\p{L}\\d(]{0,4}\\d[\\d.,]*\\s?%?");

  private HeaderRows() {}

  /** Rows that hold headings; 0 if the table begins with its data. */
  static int count(Table table, Words words) {
    ColumnWords columns = words.columns();
    int numbers = numbersRow(table);
    if (numbers > 0 && known(table, numbers, columns) > 0) {
      return numbers;
    }
    int best = untilFigures(table, Math.max(byWords(table, columns), markedRows(table, columns)));
    return best == 0 && looksLikeHeader(table, words) ? 1 : best;
  }

  /**
   * True if the first row can only be a header of several storeys: its first cell is merged down, a
   * cell of words beside it is merged across, with words or years below, and no cell holds a
   * figure.
   */
  static boolean isStoreyed(Table table) {
    Optional<Cell> first = table.findCell(0, 0);
    boolean down = first.filter(cell -> cell.rowSpan() > 1 && cell.columnSpan() == 1).isPresent();
    return down
        && table.row(0).stream().allMatch(cell -> cell.isBlank() || isWords(cell))
        && table.row(0).stream()
            .anyMatch(
                cell ->
                    cell.columnSpan() > 1
                        && cell.rowSpan() == 1
                        && !cell.isBlank()
                        && isWordsBelow(table, cell));
  }

  private static boolean isWordsBelow(Table table, Cell across) {
    for (int c = across.column(); c < across.column() + across.columnSpan(); c++) {
      Optional<Cell> below = table.findCell(across.row() + 1, c);
      if (below.isEmpty() || below.get().isBlank() || !isWords(below.get())) {
        return false;
      }
    }
    return true;
  }

  /** Rows of headings hold no figures; where one of several does, the data begin. */
  private static int untilFigures(Table table, int rows) {
    for (int r = 1; r < rows; r++) {
      long figures = table.row(r).stream().filter(cell -> isFigure(cell.text())).count();
      if (figures >= 2) {
        return r;
      }
    }
    return rows;
  }

  private static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches() && !ColumnWords.isYear(text);
  }

  private static int byWords(Table table, ColumnWords words) {
    int best = 0;
    for (int r = 0; r < Math.min(MOST_HEADER_ROWS, table.rowCount()); r++) {
      if (r > 0 && !continuesHeader(table, r, words)) {
        break;
      }
      if (knownHeadings(table, r, words) >= (r == 0 ? 2 : 1)
          || spansInto(table, r)
          || (r == 0 && isStoreyed(table))) {
        best = r + 1;
      } else if (hangs(table, r)) {
        best = best == 0 ? 0 : r + 1;
      } else if (r > 0 || table.row(0).stream().filter(cell -> !cell.isBlank()).count() > 1) {
        // Only a title inside the grid may stand above the header proper.
        break;
      }
    }
    return best;
  }

  /** The row "(1) | (2) | (3)" below headings; 0 if none stands near the top. */
  private static int numbersRow(Table table) {
    for (int r = 1; r <= Math.min(MOST_HEADER_ROWS, table.rowCount() - 1); r++) {
      if (isNumbersRow(table, r)) {
        return r;
      }
    }
    return 0;
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
    int last = -1;
    for (Cell cell : table.row(row)) {
      if (!cell.isBlank()) {
        if (!NUMBERS_ROW.matcher(cell.text()).matches()) {
          return false;
        }
        int number = number(cell.text());
        if (number > 0 && number < last) {
          return false;
        }
        last = Math.max(last, number);
        numbered++;
      }
    }
    return numbered >= FEWEST_HEADINGS || numbered == table.columnCount();
  }

  /** The first number of the text; 0 if it has none. */
  private static int number(String text) {
    String digits = text.replaceFirst("^\\D*", "").replaceFirst("\\D.*$", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /**
   * The texts above each column from top to bottom, each once. Plain text has no merged cells:
   * there a blank cell right of a filled one, with a heading below it, belongs to the filled one.
   */
  static List<List<String>> headings(Table table, int rows) {
    List<List<String>> headings = new ArrayList<>();
    for (int c = 0; c < table.columnCount(); c++) {
      Set<String> parts = new LinkedHashSet<>();
      for (int r = 0; r < rows; r++) {
        String text = table.text(r, c);
        String shown = text.isEmpty() ? fromLeft(table, r, c, rows) : text;
        if (!shown.isEmpty()) {
          parts.add(shown);
        }
      }
      headings.add(List.copyOf(parts));
    }
    return headings;
  }

  private static String fromLeft(Table table, int r, int c, int rows) {
    if (!hasTextBelow(table, r, c, rows)) {
      return "";
    }
    for (int left = c - 1; left >= 0; left--) {
      String text = table.text(r, left);
      if (!text.isEmpty()) {
        return hasTextBelow(table, r, left, rows) ? text : "";
      }
    }
    return "";
  }

  private static boolean hasTextBelow(Table table, int r, int c, int rows) {
    for (int below = r + 1; below < rows; below++) {
      if (!table.text(below, c).isEmpty() && !table.text(below, c).equals(table.text(r, c))) {
        return true;
      }
    }
    return false;
  }

  /** The header rows that the extractor marked, if two headings in them are known. */
  private static int markedRows(Table table, ColumnWords words) {
    int rows = Math.min(table.headerRowCount(), table.rowCount());
    return known(table, rows, words) >= 2 ? rows : 0;
  }

  private static int known(Table table, int rows, ColumnWords words) {
    int known = 0;
    for (int r = 0; r < rows; r++) {
      known += knownHeadings(table, r, words);
    }
    return known;
  }

  private static int knownHeadings(Table table, int row, ColumnWords words) {
    int known = 0;
    for (Cell cell : table.row(row)) {
      if (!cell.isBlank()
          && cell.text().length() <= LONGEST_HEADING
          && (!words.listRoles(cell.text()).isEmpty() || ColumnWords.isYear(cell.text()))) {
        known++;
      }
    }
    return known;
  }

  /** Below a header row: cells reach in from above, or nothing in the row looks like data. */
  private static boolean continuesHeader(Table table, int row, ColumnWords words) {
    if (table.row(row).stream().anyMatch(cell -> PERCENTAGE.matcher(cell.text()).find())) {
      return false;
    }
    if (OutlineLabel.find(table.text(row, 0)).isPresent() && !spansInto(table, row)) {
      return false;
    }
    return spansInto(table, row) || knownHeadings(table, row, words) >= 2 || hangs(table, row);
  }

  /**
   * A row of headings below others: its first two columns are blank, as if merged down, and what it
   * holds are words, not figures.
   */
  private static boolean hangs(Table table, int row) {
    if (row == 0
        || table.columnCount() <= FEWEST_HEADINGS
        || !table.text(row, 0).isEmpty()
        || !table.text(row, 1).isEmpty()
        || table.text(row - 1, 1).isEmpty() && row == 1) {
      return false;
    }
    List<Cell> filled = table.row(row).stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() >= 2 && filled.stream().allMatch(HeaderRows::isWords);
  }

  private static boolean isWords(Cell cell) {
    String text = cell.text();
    return ColumnWords.isYear(text)
        || text.equals("%")
        || BRACKETED_WORDS.matcher(text).matches()
        || (text.length() <= LONGEST_HEADING
            && Character.isLetter(text.codePointAt(0))
            && !text.endsWith(".")
            && !text.endsWith(";")
            && OutlineLabel.find(text).isEmpty());
  }

  /**
   * A first row of unknown headings: words in every cell, while below them a column of labels or of
   * figures begins.
   */
  private static boolean looksLikeHeader(Table table, Words words) {
    List<Cell> filled = table.row(0).stream().filter(cell -> !cell.isBlank()).toList();
    if (table.rowCount() < 2
        || filled.size() < FEWEST_HEADINGS
        || filled.size() < table.row(0).size()
        || !filled.stream().allMatch(HeaderRows::isWords)) {
      return false;
    }
    for (int c = 0; c < table.columnCount(); c++) {
      ColumnContent below = new ColumnContent(table, 1, c, words);
      if (below.ordinalShare() >= MOST || below.figureShare() >= MOST) {
        return true;
      }
    }
    return false;
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
