package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.extract.encoding.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Notices tables that were not read: columns set with blanks, as tools that turn PDF into text
 * write them, whose rows have no certain ends, and lines with bars of ever other numbers. This must
 * not go unsaid.
 */
final class AlignedTables {
  private static final Pattern GAP = Pattern.compile("\\S {2,}+(?=\\S)");

  /** Gaps between words that make a line of three columns. */
  private static final int MIN_GAPS = 2;

  /** Lines of columns that make a table; letterheads and signatures have fewer. */
  private static final int MIN_LINES = 5;

  /** The same of lines with bars, which letterheads have not. */
  private static final int MIN_BARRED = 3;

  /** Lines between two lines of columns, where only one column has words. */
  private static final int MAX_BETWEEN = 12;

  private AlignedTables() {}

  /**
   * The first line of the first such table; empty if there is none.
   *
   * @param lines those that were not read as rows of a table
   */
  static Optional<Evidence> findFirst(List<Line> lines) {
    int first = -1;
    int last = -1;
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean barred = isBarred(lines.get(i));
      if (!barred && gaps(lines.get(i)) < MIN_GAPS) {
        continue;
      }
      boolean near = last >= 0 && i - last <= MAX_BETWEEN;
      first = near ? first : i;
      count = near ? count + 1 : 1;
      last = i;
      if (count >= (barred ? MIN_BARRED : MIN_LINES)) {
        return Optional.of(place(lines.get(first)));
      }
    }
    return Optional.empty();
  }

  private static long gaps(Line line) {
    return line.tabs() > 0 || line.isPipeRow() ? 0 : GAP.matcher(line.text()).results().count();
  }

  private static boolean isBarred(Line line) {
    return line.tabs() == 0
        && !line.isPipeRow()
        && line.text().chars().filter(c -> c == '|').count() >= MIN_GAPS;
  }

  /** Where the line is. */
  static Evidence place(Line line) {
    String words = Characters.fold(line.text());
    return new Evidence(null, null, null, null, line.number(), null, null, words);
  }
}
