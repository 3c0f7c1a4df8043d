package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the title of another table from the words of the table above it: it is printed as the title
 * above that table is, no labels go on below it, and it counts on from there or is larger or
 * smaller than the table's words.
 */
final class RepeatedTitle {
  /** Lines above a table among which its title is looked for. */
  private static final int REACH = 3;

  /** Fonts of other sizes differ by at least so much, in points. */
  private static final double OTHER_SIZE = 0.7;

  /** Titles begin so near (font sizes) below each other. */
  private static final double SAME_START = 0.3;

  private static final LineText SPELLER = new LineText(Set.of());

  private RepeatedTitle() {}

  /**
   * The title above a table that a line below its first rows repeats.
   *
   * @param above the lines above the table, from top to bottom
   * @param words the lines of the table above the line
   * @param here the line
   * @param below the rows of text below the line
   */
  static Optional<Line> find(
      List<LineRow> above, List<Line> words, LineRow here, List<LineRow> below) {
    if (!here.isSingle() || labelsCountOn(words, below)) {
      return Optional.empty();
    }
    return above.subList(Math.max(0, above.size() - REACH), above.size()).stream()
        .filter(LineRow::isSingle)
        .map(LineRow::first)
        .filter(title -> isAlike(title, here.first()))
        .filter(title -> isOther(words, here.first()) || countsOn(title, words, here.first()))
        .findFirst();
  }

  /** True if rows below count on from those above: the line is the title of a group of rows. */
  private static boolean labelsCountOn(List<Line> words, List<LineRow> below) {
    double left = words.stream().mapToDouble(Line::x0).min().orElse(0);
    Optional<String> last =
        words.stream()
            .filter(line -> line.x0() < left + line.size())
            .map(SPELLER::of)
            .filter(Labels::isLabel)
            .reduce((one, other) -> other);
    return last.flatMap(
            label ->
                below.stream()
                    .filter(row -> !row.isSingle() && CutRows.hasLabel(row))
                    .findFirst()
                    .map(row -> Labels.follows(label, SPELLER.of(row.first()))))
        .orElse(false);
  }

  private static boolean isAlike(Line title, Line here) {
    return !isOtherSize(title, here)
        && title.weight() == here.weight()
        && title.isItalic() == here.isItalic()
        && Math.abs(title.x0() - here.x0()) < SAME_START * here.size();
  }

  /** True for a counted title; where the table's words begin, it may be that of a group of rows. */
  private static boolean countsOn(Line title, List<Line> words, Line here) {
    double left = words.stream().mapToDouble(Line::x0).min().orElse(here.x0());
    return Math.abs(left - here.x0()) >= SAME_START * here.size()
        && Labels.isNextTitle(SPELLER.of(title), SPELLER.of(here));
  }

  private static boolean isOther(List<Line> words, Line here) {
    return words.stream().allMatch(line -> isOtherSize(line, here));
  }

  private static boolean isOtherSize(Line one, Line other) {
    return Math.abs(one.size() - other.size()) > OTHER_SIZE;
  }
}
