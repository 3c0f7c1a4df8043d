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
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern PART = Pattern.compile("\\d{1,3}\\s?%?\\s*");

  /** Cells of a row of headings; one of two may be a title. */
  private static final int MIN_HEADINGS = 3;

  /** More than one choice: what was meant cannot be told. */
  private static final int MANY = 2;

  /** A row of more cells beyond the headings' is not mended. */
  private static final int MAX_JOINTS = 100;

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
    return rows.stream().map(row -> isLonger(row, columns) ? mend(row, columns) : row).toList();
  }

  private static boolean isLonger(Row row, int columns) {
    int joints = row.cells().size() - columns;
    return joints > 0 && joints <= Math.min(MAX_JOINTS, columns);
  }

  /** True for words or years in each cell, and words in one of them. */
  private static boolean isHeadings(Row row) {
    return row.cells().size() > 1
        && row.cells().stream().anyMatch(DecimalCommas::hasLetter)
        && row.cells().stream()
            .allMatch(cell -> hasLetter(cell) || YEAR.matcher(cell.strip()).matches());
  }

  private static boolean hasLetter(String cell) {
    return cell.chars().anyMatch(Character::isLetter);
  }

  /** The row of so many cells, if a single choice of halves to join gives it; else as it is. */
  private static Row mend(Row row, int columns) {
    List<String> cells = row.cells();
    int joints = cells.size() - columns;
    int[][] ways = ways(cells, joints);
    if (ways[0][joints] != 1) {
      return row;
    }
    List<String> mended = new ArrayList<>();
    int left = joints;
    for (int at = 0; at < cells.size(); at++) {
      boolean joined = left > 0 && isFigure(cells, at) && ways[at + 2][left - 1] > 0;
      mended.add(joined ? cells.get(at) + "," + cells.get(at + 1) : cells.get(at));
      at += joined ? 1 : 0;
      left -= joined ? 1 : 0;
    }
    return new Row(row.line(), mended);
  }

  /**
   * Counts choices, up to {@link #MANY}.
   *
   * @return for each cell and number of joints, the ways to join so many from that cell on
   */
  private static int[][] ways(List<String> cells, int joints) {
    int[][] ways = new int[cells.size() + 1][joints + 1];
    ways[cells.size()][0] = 1;
    for (int at = cells.size() - 1; at >= 0; at--) {
      for (int left = 0; left <= joints; left++) {
        int joined = left > 0 && isFigure(cells, at) ? ways[at + 2][left - 1] : 0;
        ways[at][left] = Math.min(MANY, ways[at + 1][left] + joined);
      }
    }
    return ways;
  }

  /** True if the cell and the next may be the halves of a figure. */
  private static boolean isFigure(List<String> cells, int at) {
    return at + 1 < cells.size()
        && WHOLE.matcher(cells.get(at)).matches()
        && PART.matcher(cells.get(at + 1)).matches();
  }
}
