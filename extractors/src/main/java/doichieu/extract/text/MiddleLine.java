package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * Lines in the middle of a row whose height cells of more lines take: their words stand right above
 * and go on right below, at the same places.
 */
final class MiddleLine {
  private MiddleLine() {}

  /** True if the line's texts stand beside such cells, each in a column of its own. */
  static boolean is(List<LaidLine> lines, int i) {
    if (i == 0 || i + 1 >= lines.size()) {
      return false;
    }
    List<Word> above = lines.get(i - 1).segments();
    List<Word> below = lines.get(i + 1).segments();
    List<Word> here = lines.get(i).segments();
    return !here.isEmpty()
        && !below.isEmpty()
        && below.stream().allMatch(b -> above.stream().anyMatch(a -> a.start() == b.start()))
        && here.stream().allMatch(text -> isBeside(text, above) && isBeside(text, below));
  }

  private static boolean isBeside(Word text, List<Word> line) {
    return line.stream()
        .allMatch(
            other ->
                text.end() + LaidLine.GAP <= other.start()
                    || other.end() + LaidLine.GAP <= text.start());
  }
}
