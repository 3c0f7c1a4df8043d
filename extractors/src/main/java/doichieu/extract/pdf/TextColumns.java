package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells running text set in columns, as newspapers do, from a table: all of its columns hold lines
 * that are nearly full and go on in the next line, no headings stand above them, and no white runs
 * through all of them. A table has a column of names, labels or figures, or rows.
 */
final class TextColumns {
  /** Lines of a column that show whether they are running text. */
  private static final int FEWEST_LINES = 3;

  /** A full line takes up this share of the widest one. */
  private static final double FULL = 0.75;

  /** Share of the lines that go on in the next one that must be full. */
  private static final double MOSTLY_FULL = 0.7;

  /** Share of the lines that must begin within a sentence. */
  private static final double GOING_ON = 0.4;

  /** Rows that are no chance where all columns have white above them. */
  private static final int FEWEST_ROWS = 3;

  /** White so many line distances high parts rows. */
  private static final double APART = 1.1;

  /** Letters of a line of running text; narrower columns are those of a table. */
  private static final int FEWEST_LETTERS = 12;

  private TextColumns() {}

  /** True if all columns of the table are running text. */
  static boolean are(UnruledTable table) {
    List<TextRow> rows = table.bands().stream().flatMap(List::stream).toList();
    if (isHeaded(table) || isOfRows(table)) {
      return false;
    }
    for (int column = 0; column < table.columns().count(); column++) {
      int at = column;
      List<Entry> lines =
          rows.stream()
              .flatMap(row -> row.find(at).stream())
              .filter(entry -> !entry.spans())
              .toList();
      if (!isText(lines)) {
        return false;
      }
    }
    return true;
  }

  /** True for words printed bold above each column, and none below: those head paragraphs. */
  private static boolean isHeaded(UnruledTable table) {
    List<TextRow> head = table.bands().get(0);
    return head.get(0).entries().size() > 1
        && head.stream().allMatch(row -> row.row().whole().isBold())
        && table.bands().stream()
            .skip(1)
            .flatMap(List::stream)
            .flatMap(row -> row.entries().stream())
            .noneMatch(entry -> entry.weight() == Weight.BOLD);
  }

  /**
   * True if cells of all columns begin at the same heights, below white in all of them: paragraphs
   * of columns of running text end where they happen to, unless the same text is printed in each.
   */
  private static boolean isOfRows(UnruledTable table) {
    int columns = table.columns().count();
    long rows =
        IntStream.range(1, table.bands().size())
            .filter(i -> isApart(table.bands().get(i - 1), table.bands().get(i), table.pitch()))
            .mapToObj(i -> table.bands().get(i).get(0).entries())
            .filter(words -> words.size() == columns)
            .filter(words -> words.stream().noneMatch(TextColumns::isWithin))
            .filter(words -> words.stream().map(Entry::text).distinct().count() > 1)
            .count();
    return rows >= FEWEST_ROWS && (rows + 1) * 2 >= table.bands().size();
  }

  private static boolean isApart(List<TextRow> above, List<TextRow> below, double pitch) {
    double step = below.get(0).baseline() - above.get(above.size() - 1).baseline();
    return step > APART * pitch;
  }

  /** True if the lines of a column are running text. */
  static boolean isText(List<Entry> all) {
    List<Entry> lines = all.stream().filter(line -> line.weight() != Weight.BOLD).toList();
    double widest = lines.stream().mapToDouble(Entry::width).max().orElse(0);
    int within = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isWithin(lines.get(i))) {
        within++;
        full += lines.get(i - 1).width() > FULL * widest ? 1 : 0;
      }
    }
    double letters = lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
    return lines.size() >= FEWEST_LINES
        && letters >= FEWEST_LETTERS
        && within >= GOING_ON * lines.size()
        && full >= MOSTLY_FULL * within;
  }

  /** True for a line as long as those of running text that begins with a small letter. */
  static boolean isLongWithin(Entry line) {
    return isWithin(line) && line.text().length() >= FEWEST_LETTERS;
  }

  /** True for a line that begins with a small letter. */
  private static boolean isWithin(Entry line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }
}
