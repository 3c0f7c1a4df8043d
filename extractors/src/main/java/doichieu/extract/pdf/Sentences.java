package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells running text among the rows of a table without rules: a paragraph of whole sentences that
 * takes no heed of the columns stands below a table, or between two.
 */
final class Sentences {
  /** A title of a group of rows has fewer words. */
  private static final int FEWEST_WORDS = 6;

  /** Lines of one paragraph stand no further apart than so many usual distances. */
  private static final double NEXT_LINE = 1.12;

  /** Lines of one paragraph begin so near (font sizes) below each other. */
  private static final double FLUSH = 0.3;

  private static final Pattern END = Pattern.compile("[.!?:;]['\"’”)]?$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Sentences() {}

  /**
   * Rows of text that are one paragraph.
   *
   * @param from first row of text, 0-based in the rows searched
   * @param to row of text after the last one
   */
  record Paragraph(int from, int to) {}

  /** The paragraphs below the table's first row, the last one perhaps longer than the table. */
  static List<Paragraph> list(CutRows rows, UnruledTable table) {
    List<Paragraph> found = new ArrayList<>();
    int row = table.from() + table.bands().get(0).size();
    while (row < table.to()) {
      int end = row + 1;
      while (end < rows.size() && rows.get(row).isSingle() && goesOn(rows, end)) {
        end++;
      }
      if (isParagraph(rows, row, end, table.columns())) {
        found.add(new Paragraph(row, end));
      }
      row = end;
    }
    return found;
  }

  /**
   * Number of lines over the columns of the table that begin within a sentence below a row that was
   * cut at its gaps: text with more than one blank between some words.
   */
  static long countCut(CutRows rows, UnruledTable table) {
    return IntStream.range(table.from() + 1, table.to())
        .filter(row -> goesOnFromCut(rows, row, table.columns()))
        .count();
  }

  private static boolean goesOnFromCut(CutRows rows, int row, WhiteColumns columns) {
    LineRow above = rows.get(row - 1);
    Line line = rows.get(row).first();
    boolean flush =
        Math.abs(line.x0() - above.first().x0()) < FLUSH * line.size()
            && rows.step(row) <= NEXT_LINE;
    return rows.get(row).isSingle()
        && rows.isTabular(row - 1)
        && !rows.hasLabel(row - 1)
        && flush
        && columns.crossed(line) > 0
        && Character.isLowerCase(CutRows.text(line).codePointAt(0))
        && !END.matcher(CutRows.text(above.whole())).find();
  }

  private static boolean goesOn(CutRows rows, int row) {
    return rows.get(row).isSingle()
        && !rows.hasLabel(row)
        && rows.step(row) <= NEXT_LINE
        && Math.abs(rows.get(row).first().size() - rows.get(row - 1).first().size()) < 1;
  }

  private static boolean isParagraph(CutRows rows, int from, int to, WhiteColumns columns) {
    Line first = rows.get(from).first();
    if (!rows.get(from).isSingle() || rows.hasLabel(from)) {
      return false;
    }
    String text = CutRows.text(first);
    String last = CutRows.text(rows.get(to - 1).first());
    int words = 0;
    for (int i = from; i < to; i++) {
      words += BLANKS.split(CutRows.text(rows.get(i).first())).length;
    }
    boolean across = columns.crossed(first) > 0 || columns.count() == 2;
    return across
        && first.x0() < columns.edges().get(1)
        && words >= FEWEST_WORDS
        && Character.isUpperCase(text.codePointAt(0))
        && END.matcher(last).find();
  }
}
