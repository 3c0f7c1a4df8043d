package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * Names below a sum at the foot of a table whose own figures are blank, or merged with that of the
 * sum: they begin where its name does, and nothing but such names stands below, up to a blank line.
 */
final class SumNames {
  /** Cells of a sum: its name and its figure. */
  private static final int IN_SUM = 2;

  private final List<LaidLine> lines;

  /** Looks at the lines of a text. */
  SumNames(List<LaidLine> lines) {
    this.lines = lines;
  }

  /**
   * True if the line is such a name.
   *
   * @param first the first line of the table
   */
  boolean is(int first, int i) {
    int sum = i - 1;
    while (sum > first && isAlone(sum)) {
      sum--;
    }
    if (!isSum(sum)) {
      return false;
    }
    int below = sum + 1;
    while (below < lines.size() && isAlone(below) && isBelow(sum, below)) {
      below++;
    }
    return i < below && isEnd(below, i);
  }

  private boolean isSum(int i) {
    List<Word> cells = lines.get(i).segments();
    return cells.size() == IN_SUM
        && Character.isLetter(cells.get(0).text().codePointAt(0))
        && RowScores.isFigure(cells.get(1).text());
  }

  private boolean isAlone(int i) {
    return !lines.get(i).isBlank() && lines.get(i).segments().size() == 1;
  }

  /** True if the name begins where that of the sum does, and leaves its figure's place free. */
  private boolean isBelow(int sum, int i) {
    Word name = lines.get(i).segments().get(0);
    List<Word> above = lines.get(sum).segments();
    String text = name.text();
    return name.start() == above.get(0).start()
        && name.end() + LaidLine.GAP <= above.get(1).start()
        && Character.isUpperCase(text.codePointAt(0))
        && ".:,;".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private boolean isEnd(int below, int i) {
    return below == lines.size()
        || lines.get(below).isBlank()
        || lines.get(below).source().page() != lines.get(i).source().page();
  }
}
