package doichieu.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The blank seams that run down between the columns of a table set with blanks.
 *
 * <p>A seam goes through all lines, from one to the next straight down or, at a price, aside: tools
 * that turn pages into text set each row a little further left or right. It follows the gaps and
 * the beginnings of words, and goes through words only where nothing else is left.
 */
final class Seams {
  /** Lines for each column, of which fewer are no page to be searched. */
  private static final int LINES_EACH = 2;

  private final SeamSearch search;
  private final SeamChoice choice;
  private final SeamSettling settling;
  private final SeamColumns columns;
  private final int headerLines;

  private Seams(List<LaidLine> lines) {
    this.headerLines = NumbersRow.headingLines(lines);
    SeamCosts costs = new SeamCosts(lines, headerLines);
    this.columns = new SeamColumns(lines, headerLines);
    this.search = new SeamSearch(costs);
    this.choice = new SeamChoice(costs, headerLines, columns);
    this.settling = new SeamSettling(costs, headerLines, columns);
  }

  /**
   * Finds the seams between columns.
   *
   * @param lines of one page, none blank
   * @param expected number of columns, if it is known from other pages; else 0; that which the
   *     lines print below their header goes before
   * @return for each seam, from left to right, the column of print before which it cuts each line
   */
  static List<int[]> find(List<LaidLine> lines, int expected) {
    Optional<NumbersRow> numbers = NumbersRow.find(lines);
    if (numbers.isPresent()) {
      return between(lines, numbers.get());
    }
    int headerLines = HeadingLines.count(lines);
    if (expected > 1 && !areCertain(lines, headerLines, expected)) {
      return new PageColumns(lines, headerLines).seams(expected, new ColumnWords(expected));
    }
    Optional<List<int[]>> straight =
        StraightSeams.find(lines).filter(s -> expected == 0 || s.size() + 1 == expected);
    if (straight.isPresent()) {
      return straight.get();
    }
    Seams seams = new Seams(lines);
    List<int[]> chosen = seams.choice.choose(seams.search.candidates(), expected);
    List<int[]> settled = seams.settling.settle(chosen, List.of());
    if (expected > 0) {
      return settled;
    }
    List<int[]> headed = new ArrayList<>(seams.settling.withoutUnheaded(settled));
    seams.columns.removeEmpty(headed);
    HeadingStrips strips = new HeadingStrips(lines, seams.headerLines);
    if (headed.size() < chosen.size() && chosen.size() + 1 == strips.count()) {
      return seams.through(strips.points(), strips.limits());
    }
    return headed;
  }

  /** The seams that part columns which are numbered. */
  private static List<int[]> between(List<LaidLine> lines, NumbersRow numbers) {
    return StraightSeams.find(lines)
        .filter(numbers::fits)
        .orElseGet(
            () ->
                new PageColumns(lines, numbers.line() + 1)
                    .seams(numbers.count(), new ColumnWords(numbers.count())));
  }

  /**
   * True if the lines tell their columns by themselves: seams run straight down and none of the
   * columns is blank, or the lines are too few to be searched.
   */
  static boolean areCertain(List<LaidLine> lines, int headerLines, int columns) {
    if (lines.size() - headerLines < LINES_EACH * columns) {
      return true;
    }
    SeamColumns body = new SeamColumns(lines, headerLines);
    return StraightSeams.find(lines)
        .filter(seams -> seams.size() + 1 == columns)
        .filter(s -> IntStream.range(0, columns).allMatch(c -> body.isFilled(s, c)))
        .isPresent();
  }

  /**
   * Finds the seams that go through known points.
   *
   * @param lines of one page, none blank
   * @param points for each seam, from left to right, a line and a column of print
   * @param limits for each seam the first and the last place in each line of the header
   * @return as {@link #find} does; seams that would cross go side by side
   */
  static List<int[]> through(List<LaidLine> lines, List<int[]> points, List<int[][]> limits) {
    return new Seams(lines).through(points, limits);
  }

  private List<int[]> through(List<int[]> points, List<int[][]> limits) {
    List<int[]> seams = new ArrayList<>();
    for (int[] point : points) {
      int[] seam = search.through(point[0], point[1]).at();
      for (int i = 0; i < seam.length && !seams.isEmpty(); i++) {
        seam[i] = Math.max(seam[i], seams.get(seams.size() - 1)[i]);
      }
      seams.add(seam);
    }
    return settling.settle(seams, limits);
  }
}
