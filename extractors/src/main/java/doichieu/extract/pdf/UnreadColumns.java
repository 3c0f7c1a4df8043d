package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds where text that was read as running text looks like a table: rows below each other that
 * show the same columns, or rows right below a table that stand in its columns. A person should
 * look there. Letterheads, places of signature, lists and text set in columns are no such places.
 */
final class UnreadColumns {
  /** Stretches that a row must show, and columns that must hold words at one place. */
  private static final int TWO = 2;

  /** Rows that must show the columns. */
  private static final int FEWEST_ROWS = 3;

  /** Rows between two that show columns: further lines of their cells. */
  private static final int BETWEEN = 3;

  /** What a run of rows looks like. */
  private enum Look {
    TABLE,
    TEXT,
    NOTHING
  }

  /** Rows looked at together: more tell no more. */
  private static final int MOST_ROWS = 60;

  private final CutRows rows;
  private final int page;

  private UnreadColumns(CutRows rows, int page) {
    this.rows = rows;
    this.page = page;
  }

  /**
   * The places, from top to bottom.
   *
   * @param printed rows of text that are no table, from top to bottom
   * @param above the table that stands above them, if there is one
   * @param page page, 1-based
   * @return the places on the page and the words of their first rows
   */
  static List<Evidence> list(List<LineRow> printed, Optional<TableFoot> above, int page) {
    if (CutRows.arePlain(printed)) {
      return List.of();
    }
    return new UnreadColumns(CutRows.of(printed, TWO), page).list(above);
  }

  private List<Evidence> list(Optional<TableFoot> above) {
    List<Evidence> places = new ArrayList<>();
    int next = 0;
    int below = above.map(table -> table.countRows(rows)).orElse(0);
    if (below > 0) {
      places.add(place(rows.cut().subList(0, below)));
      next = below;
    }
    while (next < rows.size()) {
      LetterheadWords.Part head = LetterheadWords.part(rows, next, rows.endOfStretch(next));
      if (head.from() == next) {
        next = head.to();
        continue;
      }
      List<Integer> run = run(next);
      boolean sender = next == 0 && above.isEmpty() && isSender(run);
      Look look = sender ? Look.TEXT : run.size() < FEWEST_ROWS ? Look.NOTHING : look(run);
      if (look == Look.TABLE) {
        places.add(place(run.stream().map(rows.shown()::get).toList()));
      }
      next = look == Look.NOTHING ? next + 1 : run.get(run.size() - 1) + 1;
    }
    return places;
  }

  private Evidence place(List<LineRow> shown) {
    Box box =
        shown.stream()
            .flatMap(row -> row.segments().stream())
            .map(Line::box)
            .reduce(Box::union)
            .orElseThrow();
    String words = CutRows.text(shown.get(0).whole());
    return new Evidence(page, null, null, null, null, null, box, words);
  }

  /** The rows from one on that show columns, as near to each other as rows of a table. */
  private List<Integer> run(int start) {
    List<Integer> run = new ArrayList<>();
    int last = start;
    int end = SigningRows.before(rows, start - 1, rows.size());
    for (int i = start; i < end && i - last <= BETWEEN && run.size() < MOST_ROWS; i++) {
      if (i > start && !rows.isNear(i) || rows.isLetterhead(i)) {
        break;
      }
      if (rows.isTabular(i)) {
        run.add(i);
        last = i;
      } else if (i == start) {
        break;
      } else if (rows.overlapsAbove(i)) {
        last = i;
      }
    }
    return run;
  }

  /**
   * True for few rows without lone figures that begin the first page, half of which have digits or
   * an address: who writes, and from where.
   */
  private boolean isSender(List<Integer> run) {
    return page == 1
        && !run.isEmpty()
        && run.size() < PairProof.LETTERHEAD
        && run.stream().map(rows.shown()::get).noneMatch(UnreadColumns::hasFigure)
        && run.stream().map(rows.shown()::get).filter(UnreadColumns::isAddress).count() * 2
            >= run.size();
  }

  private static boolean isAddress(LineRow row) {
    return CutRows.text(row.whole()).chars().anyMatch(c -> c == '@' || Character.isDigit(c));
  }

  private Look look(List<Integer> run) {
    List<LineRow> shown = run.stream().map(rows.shown()::get).toList();
    WhiteColumns white = WhiteColumns.of(List.of(), shown);
    if (white.count() < TWO || PairProof.areContents(shown) || NameLists.holds(shown)) {
      return Look.NOTHING;
    }
    PlaceColumns columns =
        PlaceColumns.of(rows.cut().subList(run.get(0), end(run)), white, rows.pitch());
    if (columns.areText() || white.count() == TWO && (columns.isList() || columns.areTitles())) {
      return Look.TEXT;
    }
    long figures = shown.stream().filter(UnreadColumns::hasFigure).count();
    boolean level = white.count() == TWO ? columns.flush() == TWO : columns.level() >= TWO;
    return level || figures * 2 > shown.size() ? Look.TABLE : Look.NOTHING;
  }

  /** The row after the last line of the cells of the run's last row. */
  private int end(List<Integer> run) {
    int end = run.get(run.size() - 1) + 1;
    while (end < rows.size()
        && rows.get(end).isSingle()
        && (rows.isNextLine(end) || rows.overlapsAbove(end))) {
      end++;
    }
    return end;
  }

  /** True if a stretch of the row, the first one aside, is a figure or a measure. */
  private static boolean hasFigure(LineRow row) {
    return IntStream.range(1, row.segments().size())
        .anyMatch(i -> PairProof.isMeasure(CutRows.text(row.segments().get(i))));
  }
}
