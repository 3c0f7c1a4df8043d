package doichieu.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The blank seams that run down between the columns of a table set with blanks. */
final class Seams {
  /** Lines for each column, of which fewer show no column by single blanks. */
  private static final int LINES_EACH = 2;

  private Seams() {}

  /**
   * Finds the seams between columns.
   *
   * @param lines of one page, none blank
   * @param expected number of columns; that which the lines print below their header goes before
   * @return for each seam, from left to right, the column of print before which it cuts each line
   */
  static List<int[]> find(List<LaidLine> lines, int expected) {
    return find(lines, expected, List.of());
  }

  /**
   * Finds the seams below a header that is known from another page.
   *
   * @param limits for each seam the first and the last place in each line of the header
   * @return as {@link #find(List, int)} does
   */
  static List<int[]> find(List<LaidLine> lines, int expected, List<int[][]> limits) {
    Optional<NumbersRow> numbers = NumbersRow.find(lines);
    int headerLines = numbers.map(row -> row.line() + 1).orElseGet(() -> HeadingLines.count(lines));
    int columns = numbers.map(NumbersRow::count).orElse(expected);
    Optional<List<int[]>> straight = StraightSeams.find(lines);
    if (straight.isPresent() && isRight(straight.get(), lines, headerLines, numbers, columns)) {
      return straight.get();
    }
    PageColumns page = new PageColumns(lines, headerLines, limits);
    List<int[]> seams = page.seams(columns, new ColumnWords(columns));
    boolean few = limits.isEmpty() && lines.size() - headerLines < LINES_EACH * columns;
    return few ? seams.stream().filter(seam -> isInGap(seam, lines)).toList() : seams;
  }

  private static boolean isInGap(int[] seam, List<LaidLine> lines) {
    return IntStream.range(0, seam.length)
        .anyMatch(
            i -> {
              List<LaidLine.Word> texts = lines.get(i).segments();
              return IntStream.range(1, texts.size())
                  .anyMatch(
                      t -> texts.get(t - 1).end() <= seam[i] && seam[i] <= texts.get(t).start());
            });
  }

  private static boolean isRight(
      List<int[]> straight,
      List<LaidLine> lines,
      int headerLines,
      Optional<NumbersRow> numbers,
      int columns) {
    if (numbers.isPresent()) {
      return numbers.get().fits(straight);
    }
    return straight.size() + 1 == columns && isFilled(straight, lines, headerLines);
  }

  private static boolean isFilled(List<int[]> seams, List<LaidLine> lines, int headerLines) {
    SeamColumns body = new SeamColumns(lines, headerLines);
    return IntStream.rangeClosed(0, seams.size()).allMatch(c -> body.isFilled(seams, c));
  }

  /**
   * True if the lines tell their columns by themselves: seams run straight down and none of the
   * columns is blank.
   */
  static boolean areCertain(List<LaidLine> lines, int headerLines, int columns) {
    return StraightSeams.find(lines)
        .filter(seams -> seams.size() + 1 == columns)
        .filter(seams -> isFilled(seams, lines, headerLines))
        .isPresent();
  }
}
