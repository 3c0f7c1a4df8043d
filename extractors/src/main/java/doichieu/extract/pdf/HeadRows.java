package doichieu.extract.pdf;

import doichieu.extract.table.ColumnNumbers;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the leading rows of text that are a table's head, before its columns are known. */
final class HeadRows {
  private static final int FEWEST_NUMBERS = 3;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private HeadRows() {}

  /**
   * Number of leading rows without a label, that with the columns' numbers included; in tables
   * without labels, of those printed bold, or of words alone where most rows below hold figures. 0
   * if all rows would be head.
   *
   * @param rows rows that show columns, cut at their gaps
   */
  static int count(List<LineRow> rows) {
    long labels = rows.stream().filter(CutRows::hasLabel).count();
    long ofFigures = rows.stream().filter(row -> CutRows.figures(row) > 0).count();
    boolean figures = ofFigures * 2 > rows.size();
    int head = 0;
    while (head < rows.size() - 1 && isHead(rows.get(head), labels > 1, figures)) {
      head++;
    }
    return head < rows.size() - 1 ? head : 0;
  }

  private static boolean isHead(LineRow row, boolean labelled, boolean figures) {
    if (areNumbers(row)) {
      return true;
    }
    if (labelled) {
      return !CutRows.hasLabel(row) && CutRows.figures(row) * 2 <= row.segments().size();
    }
    return row.segments().stream().allMatch(Line::isBold) || (figures && CutRows.figures(row) == 0);
  }

  /** True for years side by side, each a heading over one column or several. */
  static boolean areYears(LineRow row) {
    return !row.isSingle() && row.segments().stream().allMatch(s -> isYear(CutRows.text(s)));
  }

  /** True for a lone year, as headings have. */
  static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }

  /** True for the numbers of the columns below their headings. */
  static boolean areNumbers(LineRow row) {
    return row.segments().size() >= FEWEST_NUMBERS
        && ColumnNumbers.are(row.segments().stream().map(CutRows::text).toList());
  }
}
