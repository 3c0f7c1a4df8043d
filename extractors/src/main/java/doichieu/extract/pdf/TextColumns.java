package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.Arrays;
import java.util.List;

/**
 * Tells running text set in columns, as newspapers do, from a table: all of its columns hold lines
 * that are nearly full and go on in the next line, and no headings stand above them. A table has a
 * column of names, labels or figures, or all its columns begin anew together below white.
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

  /** Letters of a line of running text; narrower columns are those of a table. */
  private static final int FEWEST_LETTERS = 12;

  /** Places at which all columns begin anew that show rows; paragraphs may meet once by chance. */
  private static final int FEWEST_STARTS = 2;

  /** White between rows, as a share of the usual distance of two lines. */
  private static final double APART = 1.2;

  private TextColumns() {}

  /** True if all columns of the table are running text. */
  static boolean are(UnruledTable table) {
    List<TextRow> rows = table.bands().stream().flatMap(List::stream).toList();
    if (isHeaded(table) || isOfRows(rows, table.columns().count())) {
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

  /** True if all columns begin anew at several heights, each time below more white than usual. */
  private static boolean isOfRows(List<TextRow> rows, int columns) {
    double[] steps = new double[Math.max(0, rows.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = rows.get(i + 1).row().baseline() - rows.get(i).row().baseline();
    }
    double[] sorted = steps.clone();
    Arrays.sort(sorted);
    int starts = 0;
    for (int i = 0; i < steps.length; i++) {
      boolean apart = steps[i] > APART * sorted[sorted.length / 2];
      starts += apart && rows.get(i + 1).entries().size() == columns ? 1 : 0;
    }
    return starts >= FEWEST_STARTS;
  }

  private static boolean isText(List<Entry> all) {
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

  /** True for a line that begins with a small letter. */
  private static boolean isWithin(Entry line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }
}
