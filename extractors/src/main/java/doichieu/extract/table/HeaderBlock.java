package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a table's header ends, and whether another part repeats it. */
final class HeaderBlock {
  /** Headers of printed tables have at most this many rows, the row of column numbers included. */
  private static final int MAX_ROWS = 6;

  /** Longer rows must be equal to count as repeated; the comparison is quadratic. */
  private static final int MAX_LENGTH = 600;

  /** Share of equal letters above which a retyped header still counts as the same. */
  private static final double SAME = 0.85;

  private static final Pattern NAME = Pattern.compile("\\p{L}{2}");
  private static final Pattern FIGURE = Pattern.compile("^[^\\p{L}()]{0,3}\\d[\\d.,]*\\s?%?$");
  private static final Pattern PERCENTAGE = Pattern.compile("\\d\\s?%");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private HeaderBlock() {}

  /**
   * Number of leading rows that stand above the first row with a label.
   *
   * @param marks what the format says; taken over if above 0, with the sub-headings that follow at
   *     once and the row of column numbers
   */
  static int countRows(List<GridRow> rows, int marks) {
    int marked = SubHeadings.countWith(rows, marks);
    if (marked > 0 && !rows.isEmpty()) {
      GridRow below = rows.get(Math.min(marked, rows.size() - 1));
      boolean numbered = isColumnNumbers(below) || (isBracketed(below) && numbersColumns(below));
      return Math.min(numbered ? marked + 1 : marked, rows.size());
    }
    int limit = Math.min(MAX_ROWS, rows.size());
    for (int r = 0; r < limit; r++) {
      boolean title =
          r > 0 && (isLoneTitle(rows.get(r)) || isTitleBelow(rows.get(r - 1), rows.get(r)));
      boolean named = r > 0 && isNamedFigureBelow(rows.subList(0, r), rows.get(r));
      boolean below = r > 0 && isBelowAllHeadings(rows.subList(0, r), rows.get(r));
      if (beginsBody(rows.get(r)) || title || named || below) {
        return r;
      }
    }
    if (rows.isEmpty()) {
      return 0;
    }
    return rows.size() > 1 && isColumnNumbers(rows.get(1)) ? 2 : 1;
  }

  /**
   * Number of leading rows of {@code next} that repeat those of the table: header rows may be
   * retyped with small differences, others must be equal.
   */
  static int countRepeated(List<GridRow> table, int headerRows, List<GridRow> next) {
    int limit = Math.min(MAX_ROWS, Math.min(table.size(), next.size()));
    int repeated = 0;
    while (repeated < limit
        && (isSame(text(table.get(repeated)), text(next.get(repeated)), repeated < headerRows)
            || (repeated > 0
                && repeated < headerRows
                && isCut(table.get(repeated), next.get(repeated))))) {
      repeated++;
    }
    return repeated == 0 && repeatsNumbers(table, next) ? 1 : repeated;
  }

  /** True if the next part begins with the row of column numbers alone. */
  static boolean repeatsNumbers(List<GridRow> table, List<GridRow> next) {
    return !next.isEmpty()
        && numbersColumns(next.get(0))
        && table.stream()
            .limit(MAX_ROWS)
            .anyMatch(row -> numbersColumns(row) && text(row).equals(text(next.get(0))));
  }

  /**
   * Several words from the first column on, below headings of which the lowest in each column heads
   * that column alone: sub-headings would stand below a heading of several columns.
   */
  private static boolean isBelowAllHeadings(List<GridRow> headings, GridRow row) {
    int columns = headings.get(0).cells().stream().mapToInt(Cell::columnSpan).sum();
    return row.printed().size() > 2
        && !row.text(0).isEmpty()
        && !numbersColumns(row)
        && IntStream.range(0, columns).allMatch(column -> isHeadedAlone(headings, column));
  }

  private static boolean isHeadedAlone(List<GridRow> headings, int column) {
    return IntStream.iterate(headings.size() - 1, r -> r >= 0, r -> r - 1)
        .mapToObj(r -> headings.get(r).findAt(column))
        .flatMap(Optional::stream)
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .filter(cell -> cell.columnSpan() == 1)
        .isPresent();
  }

  /** A lone text below headings that leave no column open is the title of a section. */
  private static boolean isTitleBelow(GridRow headings, GridRow row) {
    return row.printed().size() == 1
        && headings.printed().size() == headings.cells().size()
        && headings.printed().size() > 2
        && headings.cells().stream().allMatch(c -> c.columnSpan() == 1);
  }

  /**
   * A row without label that prints words below the words of a heading, and a figure, is the first
   * of the body: the sum of all bodies, or a row of a table without labels. Sub-headings leave the
   * column of names open.
   */
  private static boolean isNamedFigureBelow(List<GridRow> headings, GridRow row) {
    List<Cell> printed = row.printed();
    boolean named =
        printed.stream()
            .filter(cell -> NAME.matcher(cell.text()).find() && !isFigure(cell.text()))
            .anyMatch(
                cell ->
                    headings.stream()
                        .anyMatch(above -> NAME.matcher(above.text(cell.column())).find()));
    return named && printed.stream().anyMatch(cell -> isFigure(cell.text()));
  }

  private static boolean isFigure(String text) {
    return (FIGURE.matcher(text).find() || PERCENTAGE.matcher(text).find())
        && !YEAR.matcher(text).matches();
  }

  /** True if the row can only be a header: several cells, and no label where labels stand. */
  static boolean looksLikeHeader(GridRow row) {
    String first = row.text(0);
    return first.codePoints().anyMatch(Character::isLetter)
        && !Labels.isLabel(first)
        && row.printed().size() > 2;
  }

  /**
   * The rows without those that only number the columns below the header; a row that a merged cell
   * from above covers stays.
   */
  static List<GridRow> withoutColumnNumbers(
      List<GridRow> rows, int headerRows, Consumer<GridRow> dropped) {
    List<GridRow> kept = new ArrayList<>();
    int covered = 0;
    for (int r = 0; r < rows.size(); r++) {
      GridRow row = rows.get(r);
      boolean numbers = r >= headerRows && r >= covered && isColumnNumbers(row);
      if (!numbers) {
        kept.add(row.movedTo(kept.size()));
        for (Cell cell : row.cells()) {
          covered = Math.max(covered, r + cell.rowSpan());
        }
      } else {
        dropped.accept(row);
      }
    }
    return kept;
  }

  /** At least four numbers and letters in order over all columns, the last of them a number. */
  private static boolean isColumnNumbers(GridRow row) {
    List<Cell> printed = row.printed();
    return printed.size() > 3
        && numbersColumns(row)
        && printed.get(printed.size() - 1).text().chars().anyMatch(Character::isDigit);
  }

  private static boolean isBracketed(GridRow row) {
    return row.printed().stream().allMatch(cell -> cell.text().startsWith("("));
  }

  private static boolean beginsBody(GridRow row) {
    String first = row.text(0);
    if (Labels.isLabel(first)) {
      return !numbersColumns(row);
    }
    return row.printed().size() == 1 && Labels.findGlued(first).isPresent();
  }

  /** A title without label below the header; above it, it would be a caption. */
  private static boolean isLoneTitle(GridRow row) {
    List<Cell> printed = row.printed();
    return printed.size() == 1 && printed.get(0).column() == 0;
  }

  /** True for the row "(1) (2) (3) …" or "A B 1 2 3=2/1" below a header. */
  static boolean numbersColumns(GridRow row) {
    List<Cell> printed = row.printed();
    if (printed.size() < (isBracketed(row) ? 2 : 3) || printed.size() < row.cells().size()) {
      return false;
    }
    return ColumnNumbers.are(printed.stream().map(Cell::text).toList());
  }

  private static String text(GridRow row) {
    StringBuilder text = new StringBuilder();
    row.printed().forEach(cell -> text.append(cell.text()).append('\n'));
    return text.toString().replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /**
   * True if each cell shows the words of the one it repeats, some of them without the last ones:
   * programs that repeat a header over pages may cut its lowest lines.
   */
  private static boolean isCut(GridRow header, GridRow repeated) {
    List<Cell> whole = header.printed();
    List<Cell> cut = repeated.printed();
    return whole.size() == cut.size()
        && whole.size() > 1
        && IntStream.range(0, whole.size())
            .allMatch(
                i ->
                    whole.get(i).column() == cut.get(i).column()
                        && (whole.get(i).text() + ' ').startsWith(cut.get(i).text() + ' '));
  }

  private static boolean isSame(String a, String b, boolean retyped) {
    if (a.equals(b) || !retyped) {
      return !a.isEmpty() && a.equals(b);
    }
    int longest = Math.max(a.length(), b.length());
    if (longest > MAX_LENGTH || Math.abs(a.length() - b.length()) > longest * (1 - SAME)) {
      return false;
    }
    return 1 - (double) distance(a, b) / longest >= SAME;
  }

  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
