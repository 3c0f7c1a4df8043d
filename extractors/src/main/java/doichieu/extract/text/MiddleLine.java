package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * Lines in the middle of a row whose height a cell of more lines takes: one line of that cell
 * stands alone right above, one right below.
 */
final class MiddleLine {
  private MiddleLine() {}

  /** True if the line's texts stand beside such a cell, each in a column of its own. */
  static boolean is(List<LaidLine> lines, int i) {
    if (i == 0 || i + 1 >= lines.size()) {
      return false;
    }
    LaidLine above = lines.get(i - 1);
    LaidLine below = lines.get(i + 1);
    return above.segments().size() == 1
        && below.segments().size() == 1
        && above.start() == below.start()
        && !lines.get(i).isBlank()
        && lines.get(i).segments().stream()
            .allMatch(text -> isBeside(text, above) && isBeside(text, below));
  }

  private static boolean isBeside(Word text, LaidLine line) {
    return text.end() + LaidLine.GAP <= line.start() || line.end() + LaidLine.GAP <= text.start();
  }
}
