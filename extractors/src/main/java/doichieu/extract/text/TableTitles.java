package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.List;
import java.util.Optional;

/**
 * Labelled titles over tables: where "A. Fees" stands over a table, outside of it, "B. Taxes" below
 * its rows, at the same edge, is the title of another one, not of a group of rows.
 */
final class TableTitles {
  /** Blank lines between a title and its table. */
  private static final int MAX_BLANK = 2;

  /** Lines of titles and captions over a table. */
  private static final int MAX_LINES = 4;

  /** Places by which the titles of tables below each other stand aside. */
  private static final int ASIDE = 2;

  private TableTitles() {}

  /**
   * The labelled title over a table, a caption below it perhaps.
   *
   * @param from the table's first line
   * @param unread the first line that is no other table's
   */
  static Optional<LaidLine> findAbove(List<LaidLine> lines, int from, int unread) {
    int above = from - 1;
    while (above >= unread && from - above <= MAX_BLANK && lines.get(above).isBlank()) {
      above--;
    }
    while (above >= unread
        && from - above <= MAX_LINES
        && lines.get(above).segments().size() == 1
        && lines.get(above).source().page() == lines.get(from).source().page()) {
      if (Labels.isLabelledTitle(lines.get(above).text().strip())) {
        return Optional.of(lines.get(above));
      }
      above--;
    }
    return Optional.empty();
  }

  /** True if the line is the title of a table as the title above this one is: "B." after "A.". */
  static boolean isNext(LaidLine title, LaidLine line) {
    return line.segments().size() == 1
        && Math.abs(line.start() - title.start()) <= ASIDE
        && Labels.isNextTitle(title.text().strip(), line.text().strip());
  }
}
