package doichieu.extract.sheet;

import doichieu.extract.sheet.SeparatedValues.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimal commas of a sheet whose cells are parted by commas as well, without quotes: "60,5" looks
 * like two cells. The headings tell how many cells a row has; a row with more is mended if only one
 * choice of figures in it can be meant.
 */
final class DecimalCommas {
  private static final Pattern WHOLE = Pattern.compile("\\s*[<>≥≤±+-]?\\s?\\d{1,3}(?:\\.\\d{3})*");
  private static final Pattern PART = Pattern.compile("\\d{1,3}\\s?%?\\s*");

  /** Cells of a row of headings; one of two may be a title. */
  private static final int MIN_HEADINGS = 3;

  private DecimalCommas() {}

  /** The rows, those with too many cells mended. */
  static List<Row> mend(List<Row> rows) {
    Optional<Row> headings =
        rows.stream()
            .filter(DecimalCommas::isHeadings)
            .filter(row -> row.cells().size() >= MIN_HEADINGS)
            .findFirst()
            .or(() -> rows.stream().filter(DecimalCommas::isHeadings).findFirst());
    if (headings.isEmpty()) {
      return rows;
    }
    int columns = headings.get().cells().size();
    return rows.stream()
        .map(row -> row.cells().size() > columns ? mend(row, columns) : row)
        .toList();
  }

  /** True for words in each cell; a year may be one. */
  private static boolean isHeadings(Row row) {
    return row.cells().size() > 1
        && row.cells().stream().allMatch(cell -> cell.chars().anyMatch(Character::isLetter));
  }

  private static Row mend(Row row, int columns) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    while (from < row.cells().size()) {
      int to = from;
      while (to < row.cells().size() && isFigure(row.cells(), from, to)) {
        to++;
      }
      int figures = to - from;
      if (figures > 1 && figures % 2 > 0) {
        return row;
      }
      if (figures < 2) {
        cells.add(row.cells().get(from));
        from++;
      }
      for (; from < to && figures > 1; from += 2) {
        cells.add(row.cells().get(from) + "," + row.cells().get(from + 1));
      }
    }
    return cells.size() == columns ? new Row(row.line(), cells) : row;
  }

  /** True if the cell may be the next half of a figure in a run of such. */
  private static boolean isFigure(List<String> cells, int from, int at) {
    return ((at - from) % 2 == 0 ? WHOLE : PART).matcher(cells.get(at)).matches();
  }
}
