package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where text that was read as running text looks like a table: rows below each other that
 * show the same columns, figures among them. A person should look there.
 */
final class UnreadColumns {
  /** Columns that rows must show, and those that lines ending with a figure may show. */
  private static final int COLUMNS = 3;

  private static final int NAMED_FIGURES = 2;

  /** Rows that must show the columns. */
  private static final int FEWEST_ROWS = 3;

  /** Rows between two that show columns: further lines of their cells. */
  private static final int BETWEEN = 3;

  private final CutRows rows;

  private UnreadColumns(CutRows rows) {
    this.rows = rows;
  }

  /**
   * The first such place.
   *
   * @param printed rows of text that are no table, from top to bottom
   * @param page page, 1-based
   * @return the place on the page and the words of its first row; empty if nothing looks like a
   *     table
   */
  static Optional<Evidence> find(List<LineRow> printed, int page) {
    if (printed.size() < FEWEST_ROWS || CutRows.arePlain(printed)) {
      return Optional.empty();
    }
    return new UnreadColumns(CutRows.of(printed, COLUMNS)).find(page);
  }

  private Optional<Evidence> find(int page) {
    for (int i = 0; i < rows.size(); i++) {
      List<LineRow> run = run(i);
      if (isTable(run)) {
        String words = CutRows.text(run.get(0).whole());
        return Optional.of(new Evidence(page, null, null, null, null, null, box(run), words));
      }
    }
    return Optional.empty();
  }

  /** The rows from one on that show columns, as near to each other as rows of a table. */
  private List<LineRow> run(int start) {
    List<LineRow> run = new ArrayList<>();
    int last = start;
    for (int i = start; i < rows.size() && i - last <= BETWEEN; i++) {
      if (i > start && !rows.isNear(i) || LetterheadWords.isIn(rows.get(i))) {
        break;
      }
      LineRow shown = rows.shown().get(i);
      if (shown.segments().size() >= COLUMNS || isNamedFigure(shown)) {
        run.add(shown);
        last = i;
      } else if (i == start) {
        break;
      }
    }
    return run;
  }

  private static boolean isNamedFigure(LineRow row) {
    return row.segments().size() == NAMED_FIGURES && CutRows.figures(row) == 1;
  }

  private static boolean isTable(List<LineRow> run) {
    long figures = run.stream().filter(row -> CutRows.figures(row) > 0).count();
    return run.size() >= FEWEST_ROWS
        && figures * 2 > run.size()
        && WhiteColumns.of(List.of(), run).count() > 1
        && !PairProof.areContents(run);
  }

  private static Box box(List<LineRow> run) {
    return run.stream()
        .flatMap(row -> row.segments().stream())
        .map(Line::box)
        .reduce(Box::union)
        .orElseThrow();
  }
}
