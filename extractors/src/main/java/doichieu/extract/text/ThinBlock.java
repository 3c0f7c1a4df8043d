package doichieu.extract.text;

import java.util.List;

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
    if (count >= MIN_LINES || inside.size() < count) {
      return count < MIN_LINES;
    }
    return count < MIN_LINES - 1 && !(count == 2 && isDense(inside));
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
