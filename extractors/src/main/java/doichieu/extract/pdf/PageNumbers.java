package doichieu.extract.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what may be the number of a page in its first and last row: a lone number, or the only one
 * beside a running head, which stands apart or has no figures beside the number or in line with it.
 * The first row of a table that goes on from the page before has.
 */
final class PageNumbers {
  /** Page numbers stand in this share of the page's longer side, at its top or foot. */
  private static final double EDGE = 0.12;

  /** Rows in which figures tell that a number stands in a column. */
  private static final int NEXT_ROWS = 12;

  /** A running head stands so far (font sizes) from the text. */
  private static final double APART = 2.2;

  /** Rows of a table stand equally far apart, by this share at most further. */
  private static final double SAME_STEP = 1.1;

  /** Stretches of a row that is a running head with its number. */
  private static final int HEAD = 2;

  private static final LineText SPELLER = new LineText(Set.of());

  private final List<LineRow> rows;
  private final PageContent page;

  private PageNumbers(List<LineRow> rows, PageContent page) {
    this.rows = rows;
    this.page = page;
  }

  /**
   * The numbers.
   *
   * @param rows all rows of text of the page, from top to bottom
   */
  static List<Line> of(List<LineRow> rows, PageContent page) {
    PageNumbers numbers = new PageNumbers(rows, page);
    return Stream.of(0, rows.size() - 1)
        .distinct()
        .filter(row -> row >= 0 && row < rows.size())
        .flatMap(row -> numbers.find(row).stream())
        .toList();
  }

  private Optional<Line> find(int row) {
    List<Line> numbers = rows.get(row).segments().stream().filter(this::looksLikeNumber).toList();
    if (numbers.size() != 1) {
      return Optional.empty();
    }
    boolean lone = rows.get(row).isSingle();
    boolean head =
        rows.get(row).segments().size() == HEAD && isApart(row) && !isOfTable(row, numbers.get(0));
    return lone || head || isInLargerHead(row, numbers.get(0))
        ? Optional.of(numbers.get(0))
        : Optional.empty();
  }

  /** True if no figure beside the number, nor in line with it, tells a row of a table. */
  private boolean isInLargerHead(int row, Line number) {
    return CutRows.figures(rows.get(row)) == 1
        && !isInColumn(row, number)
        && !hasLoneNumber(rows.size() - 1 - row);
  }

  /** True if the page's number stands alone in the row. */
  private boolean hasLoneNumber(int row) {
    return rows.get(row).isSingle() && looksLikeNumber(rows.get(row).first());
  }

  private boolean looksLikeNumber(Line line) {
    return isAtEdge(line, page) && Furniture.looksLikeNumber(SPELLER.of(line));
  }

  /** True if the line stands where page numbers and running heads do. */
  static boolean isAtEdge(Line line, PageContent page) {
    double edge = EDGE * Math.max(page.width(), page.height());
    return line.bottom() < edge || line.top() > page.height() - edge;
  }

  /** True if the row stands further from the next one than the rows of a table do. */
  private boolean isApart(int row) {
    int next = Math.min(row + inward(row), rows.size() - 1);
    double step = Math.abs(rows.get(row).baseline() - rows.get(next).baseline());
    return next == row || step > APART * rows.get(row).size();
  }

  /** True if the next rows stand as far apart, and the number in a column of figures. */
  private boolean isOfTable(int row, Line number) {
    int next = row + inward(row);
    int after = next + inward(row);
    if (after < 0 || after >= rows.size()) {
      return false;
    }
    double step = Math.abs(rows.get(row).baseline() - rows.get(next).baseline());
    double further = Math.abs(rows.get(next).baseline() - rows.get(after).baseline());
    return step <= SAME_STEP * further && isInColumn(row, number);
  }

  private static int inward(int row) {
    return row == 0 ? 1 : -1;
  }

  private boolean isInColumn(int row, Line number) {
    return IntStream.rangeClosed(1, NEXT_ROWS)
        .map(n -> row + n * inward(row))
        .filter(i -> i >= 0 && i < rows.size())
        .mapToObj(i -> WhiteColumns.cut(rows.get(i)))
        .filter(other -> !other.isSingle())
        .flatMap(other -> other.segments().stream())
        .filter(line -> line.x0() < number.x1() && number.x0() < line.x1())
        .anyMatch(line -> TextRow.isFigure(SPELLER.of(line)));
  }
}
