package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether rows go on a table or are those of another one right below it, by their labels and by
 * what their columns hold. Labels that begin again are those of another table, unless the title of
 * a section stands above them; what the columns hold tells whether that is certain.
 */
public final class AnotherTable {
  /** What is known of rows below a table. */
  enum Verdict {
    /** The rows are the table's. */
    GOES_ON,
    /** The labels begin again, but the columns hold the same kinds of words. */
    DOUBTFUL,
    /** The labels begin again, and a column of figures holds words, or one of words figures. */
    OTHER
  }

  /** Rows of a table that tell what its columns hold. */
  private static final int ROWS = 40;

  /** Cells of a row that holds but a label and a title. */
  private static final int TITLE = 2;

  /** A capital that counts nothing: the rest of a heading such as "ST", "T". */
  private static final Pattern HEADING = Pattern.compile("[J-Z&&[^LVX]]");

  private static final Set<String> FIRST = Set.of("1", "01", "001", "I", "a", "A");

  private AnotherTable() {}

  /** True for the label of a first row: "1", "01.", "I", "a)". */
  public static boolean isFirst(String label) {
    return Labels.isLabel(label) && FIRST.contains(Labels.bare(label));
  }

  /**
   * True if labels begin again: the last one that counts on the same level stands above with none
   * of a higher level between; or Roman ones begin below others that counted all rows.
   *
   * @param above from top to bottom
   * @param label of the first row below
   */
  public static boolean beginAgain(List<String> above, String label) {
    return beginsAgain(above.stream().map(upper -> new Above(upper, false)).toList(), label);
  }

  /**
   * Judges rows.
   *
   * @param above the rows of a table without its header
   * @param below rows below them, without header
   * @param columnCount columns of both
   */
  static Verdict judge(List<GridRow> above, List<GridRow> below, int columnCount) {
    if (below.isEmpty() || !beginsAgain(above, below.get(0), columnCount)) {
      return Verdict.GOES_ON;
    }
    for (int c = 1; c < columnCount; c++) {
      ColumnKind upper =
          ColumnKind.of(above.subList(Math.max(0, above.size() - ROWS), above.size()), c);
      ColumnKind lower = ColumnKind.of(below.subList(0, Math.min(ROWS, below.size())), c);
      if (upper != lower && upper != ColumnKind.UNKNOWN && lower != ColumnKind.UNKNOWN) {
        return Verdict.OTHER;
      }
    }
    return Verdict.DOUBTFUL;
  }

  /**
   * True if the labels begin again right below a row with a label.
   *
   * @param above the rows of the table up to that one, without its header
   */
  static boolean beginsAgainBelow(List<GridRow> above, GridRow row, int columnCount) {
    return !above.isEmpty()
        && Labels.isLabel(above.get(above.size() - 1).text(0))
        && beginsAgain(above, row, columnCount);
  }

  private static boolean beginsAgain(List<GridRow> above, GridRow first, int columnCount) {
    List<Above> rows =
        above.stream().map(row -> new Above(row.text(0), isTitle(row, columnCount))).toList();
    return beginsAgain(rows, first.text(0));
  }

  /**
   * A row above.
   *
   * @param text in its first column
   * @param title true if it names the rows below it and holds nothing else
   */
  private record Above(String text, boolean title) {
    boolean isLabelled() {
      return Labels.isLabel(text) && !HEADING.matcher(text).matches();
    }
  }

  private static boolean beginsAgain(List<Above> above, String label) {
    if (!isFirst(label)) {
      return false;
    }
    for (int i = above.size() - 1; i >= 0; i--) {
      Above upper = above.get(i);
      boolean labelled = upper.isLabelled();
      if (i == above.size() - 1 && labelled && isRightAbove(upper.text(), label)) {
        return false;
      }
      if (upper.title() || (labelled && rank(upper.text()) < rank(label))) {
        return false;
      }
      if (labelled && Labels.isSameKind(upper.text(), label)) {
        return true;
      }
    }
    return rank(label) == 0
        && above.stream().anyMatch(upper -> upper.isLabelled() && rank(upper.text()) == 1);
  }

  /** True if the upper label counts one less, or is a capital, and the lower one a Roman number. */
  private static boolean isRightAbove(String upper, String label) {
    return Labels.follows(upper, label) || (rank(upper) == 0 && !Labels.isSameKind(upper, label));
  }

  /** True for a row that names those below it and holds nothing else. */
  private static boolean isTitle(GridRow row, int columnCount) {
    List<Cell> printed = row.printed();
    boolean left = printed.stream().allMatch(cell -> cell.column() < TITLE);
    return printed.size() == 1 || (columnCount > TITLE && left);
  }

  /** The level of a label, from the highest one: "II" and "A", "2", "2.1", "b". */
  private static int rank(String label) {
    String bare = Labels.bare(label);
    if (Character.isDigit(bare.charAt(0))) {
      return bare.indexOf('.') < 0 ? 1 : 2;
    }
    return Character.isUpperCase(bare.charAt(0)) ? 0 : 3;
  }
}
