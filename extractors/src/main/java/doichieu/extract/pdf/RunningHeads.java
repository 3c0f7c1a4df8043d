package doichieu.extract.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts the rows at the top and at the foot of a page that stand there on the page before or after
 * it as well: a table goes on below or above them.
 *
 * @param top number of rows at the top
 * @param foot number of rows at the foot
 */
record RunningHeads(int top, int foot) {
  /** They stand at one height; points. */
  private static final double SAME_HEIGHT = 5;

  /** The text of the page stands so far (font sizes) from them: further than lines of a cell. */
  private static final double APART = 1.5;

  /** Share by which the print of a running head of several words side by side is smaller. */
  private static final double SMALLER = 0.95;

  /** Columns that tell the head of a table from a running head. */
  private static final int FEWEST_COLUMNS = 3;

  /** Rows looked at below what may be the head of a table. */
  private static final int MOST_BELOW = 8;

  /** Rows of one running head. */
  private static final int MOST_ROWS = 3;

  /**
   * Looks at a page. Words side by side may be the head of a table, unless they are small or the
   * tables of both pages have rules; those that name each column below them are one.
   *
   * @param beside the page before and the page after it, as far as there are such
   * @param known the table at the foot of the page before: its head may be printed again
   */
  static RunningHeads of(PageRows page, List<PageRows> beside, Optional<KnownTable> known) {
    List<LineRow> rows = page.rows();
    int top = count(page, beside, true);
    int free =
        IntStream.range(0, top)
            .filter(i -> known.filter(k -> k.repeatsHead(rows.subList(i, rows.size()))).isPresent())
            .findFirst()
            .orElse(top);
    int foot = free < rows.size() ? count(page, beside, false) : 0;
    return new RunningHeads(free, Math.min(foot, rows.size() - free));
  }

  /** The number of outermost rows that are the same on a page beside, and apart from the text. */
  private static int count(PageRows page, List<PageRows> beside, boolean top) {
    int most = 0;
    for (PageRows other : beside) {
      int same = 0;
      while (same < MOST_ROWS && isSame(page, other, same, top)) {
        same++;
        if (isApart(page.rows(), same, top)) {
          most = Math.max(most, same);
        }
      }
    }
    return most;
  }

  private static boolean isSame(PageRows page, PageRows other, int n, boolean top) {
    if (n >= page.rows().size() || n >= other.rows().size()) {
      return false;
    }
    LineRow here = at(page.rows(), n, top);
    LineRow there = at(other.rows(), n, top);
    boolean upper = here.baseline() < page.content().height() / 2;
    return upper == top
        && PageNumbers.isAtEdge(here.first(), page.content())
        && (here.isSingle()
            || here.size() < SMALLER * page.content().usualSize()
            || (isRuled(page) && isRuled(other)))
        && Math.abs(here.baseline() - there.baseline()) < SAME_HEIGHT
        && CutRows.text(here.whole()).equals(CutRows.text(there.whole()))
        && !(top && headsColumns(page.rows(), n));
  }

  /** True if rules alone tell the tables of the page: words outside of them head no columns. */
  private static boolean isRuled(PageRows page) {
    return !page.tables().tables().isEmpty() && !page.tables().guessed();
  }

  /** True if the row names each of the columns that the rows below it show. */
  private static boolean headsColumns(List<LineRow> rows, int head) {
    List<LineRow> below =
        rows.stream().skip(head + 1).limit(MOST_BELOW).map(WhiteColumns::cut).toList();
    int most = below.stream().mapToInt(row -> row.segments().size()).max().orElse(0);
    List<LineRow> body = below.stream().filter(row -> row.segments().size() == most).toList();
    if (most < FEWEST_COLUMNS || body.size() < 2) {
      return false;
    }
    WhiteColumns columns = WhiteColumns.of(List.of(), body);
    TextRow words = columns.read(rows.get(head));
    return columns.count() == most
        && words.entries().size() >= FEWEST_COLUMNS
        && IntStream.range(0, most).allMatch(column -> words.find(column).isPresent());
  }

  private static LineRow at(List<LineRow> rows, int n, boolean top) {
    return rows.get(top ? n : rows.size() - 1 - n);
  }

  /** True if the row after so many outermost ones stands apart from them, or there is none. */
  private static boolean isApart(List<LineRow> rows, int same, boolean top) {
    if (same >= rows.size()) {
      return true;
    }
    LineRow last = at(rows, same - 1, top);
    double step = Math.abs(last.baseline() - at(rows, same, top).baseline());
    return step >= APART * last.size();
  }
}
