package doichieu.extract.text;

import java.util.List;
import java.util.stream.IntStream;

/** Parts of so few lines in columns that they can only go on the part of the page before. */
final class ThinBlock {
  /** Lines in columns that make a table. */
  private static final int MIN_LINES = 4;

  private ThinBlock() {}

  /**
   * True if the lines are so few.
   *
   * @param inside all lines
   * @param count number of those that show columns
   */
  static boolean is(List<LaidLine> inside, int count) {
    if (isHeaded(inside)) {
      return false;
    }
    if (count >= MIN_LINES || inside.size() < count) {
      return count < MIN_LINES;
    }
    return count < MIN_LINES - 1 && !(count == 2 && isDense(inside));
  }

  /**
   * True for columns that are certain below headings of all of them on one line, each with words in
   * two lines: cells set in the middle of their rows share no line.
   */
  private static boolean isHeaded(List<LaidLine> inside) {
    if (inside.size() <= MIN_LINES || HeadingLines.count(inside) != 1) {
      return false;
    }
    return StraightSeams.find(inside)
        .filter(seams -> seams.size() + 1 >= LaidBlocks.MIN_SEGMENTS)
        .filter(seams -> inside.get(0).segments().size() == seams.size() + 1)
        .map(seams -> new LaidCells(inside, seams))
        .filter(
            cells ->
                IntStream.range(0, cells.columnCount())
                    .allMatch(
                        c ->
                            IntStream.range(1, inside.size())
                                    .filter(i -> !cells.text(i, c).isEmpty())
                                    .count()
                                >= 2))
        .isPresent();
  }

  /** Two lines of many texts, one of headings, one of figures. */
  private static boolean isDense(List<LaidLine> inside) {
    return inside.size() == 2
        && inside.stream().allMatch(line -> line.segments().size() > LaidBlocks.MIN_SEGMENTS)
        && inside.get(0).segments().stream().noneMatch(s -> Character.isDigit(s.text().charAt(0)))
        && inside.get(1).segments().stream()
                    .filter(s -> Character.isDigit(s.text().charAt(0)))
                    .count()
                * 2
            > inside.get(1).segments().size();
  }
}
