package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Seams that run straight down: columns of print that stay blank in all rows. They are certain
 * where they part all cells that gaps part, and no words that a single blank parts.
 */
final class StraightSeams {
  /** Places by which a heading goes over a gutter, or a cell begins right of it, at most. */
  private static final int ASIDE = 3;

  private final List<LaidLine> lines;
  private final int headerLines;
  private final SeamColumns columns;
  private final ColumnHeadings headings;
  private final Set<Gutter> gaps;

  /**
   * A run of blank columns of print.
   *
   * @param from the first one
   * @param to the one after the last, where words begin
   */
  private record Gutter(int from, int to) {}

  private StraightSeams(List<LaidLine> lines, int headerLines) {
    this.lines = lines;
    this.headerLines = headerLines;
    this.columns = new SeamColumns(lines, headerLines);
    this.headings = new ColumnHeadings(lines, headerLines);
    this.gaps = gaps();
  }

  /**
   * Finds the seams.
   *
   * @param lines of one page, none blank
   * @return for each seam, from left to right, the column of print before which it cuts each line;
   *     empty where rows are set aside from each other or cells touch
   */
  static Optional<List<int[]>> find(List<LaidLine> lines) {
    int headerLines = NumbersRow.headingLines(lines);
    return new StraightSeams(lines, headerLines).find();
  }

  private Optional<List<int[]>> find() {
    List<int[]> seams = new ArrayList<>();
    gutters().stream().filter(this::isFree).forEach(gutter -> seams.add(seam(gutter)));
    columns.mergeUnheaded(seams, column -> headings.isOver(seams, column));
    columns.mergeTorn(seams);
    headings.addBlank(seams);
    boolean whole =
        !seams.isEmpty()
            && headerLines < lines.size()
            && columns.countUncovered(seams) == 0
            && columns.countUnheaded(seams) == 0
            && headings.areAllUsed(seams)
            && !headings.isOneHeadedTwice(seams);
    return whole ? Optional.of(seams) : Optional.empty();
  }

  /** The runs of columns of print that are blank in all rows, titles apart. */
  private List<Gutter> gutters() {
    int width = lines.stream().mapToInt(LaidLine::end).max().orElse(0);
    boolean[] printed = new boolean[width];
    for (int i = headerLines; i < lines.size(); i++) {
      LaidLine line = lines.get(i);
      for (Word word :
          HeadingLines.isTitle(lines, i) && isWide(i) ? List.<Word>of() : line.words()) {
        Arrays.fill(printed, word.start(), word.end(), true);
      }
    }
    List<Gutter> gutters = new ArrayList<>();
    int from = -1;
    for (int x = 0; x < width; x++) {
      if (printed[x] && from >= 0 && from < x) {
        gutters.add(new Gutter(from, x));
      }
      from = printed[x] ? x + 1 : from;
    }
    return gutters;
  }

  /** True if the line's text goes over gaps of a line of several cells. */
  private boolean isWide(int i) {
    Word text = lines.get(i).segments().get(lines.get(i).segments().size() - 1);
    return gaps.stream().anyMatch(gap -> text.start() < gap.from() && text.end() > gap.to());
  }

  /** The gaps between two cells of the rows, titles apart. */
  private Set<Gutter> gaps() {
    Set<Gutter> found = new HashSet<>();
    for (int i = headerLines; i < lines.size(); i++) {
      List<Word> cells = HeadingLines.isTitle(lines, i) ? List.of() : lines.get(i).segments();
      for (int c = 1; c < cells.size(); c++) {
        found.add(new Gutter(cells.get(c - 1).end(), cells.get(c).start()));
      }
    }
    return found;
  }

  /**
   * True if no row has words at both sides that only one blank parts. A line alone may: cells touch
   * in it where in another row a cell begins freely.
   */
  private boolean isFree(Gutter gutter) {
    boolean begun =
        gaps.stream()
            .anyMatch(
                gap ->
                    gap.from() <= gutter.from()
                        && gap.to() >= gutter.to()
                        && gap.to() <= gutter.to() + ASIDE);
    for (int i = headerLines; i < lines.size(); i++) {
      for (Word segment : lines.get(i).segments()) {
        boolean across = segment.start() < gutter.from() && segment.end() > gutter.to();
        boolean alone = HeadingLines.isTitle(lines, i) && (begun || isWide(i));
        if (across && !alone) {
          return false;
        }
      }
    }
    return true;
  }

  /** In the header a seam goes aside inside its gutter, to the widest gap between two words. */
  private int[] seam(Gutter gutter) {
    int[] at = new int[lines.size()];
    Arrays.fill(at, gutter.to());
    for (int i = 0; i < headerLines; i++) {
      at[i] = inHeader(lines.get(i), gutter);
    }
    return at;
  }

  private static int inHeader(LaidLine line, Gutter gutter) {
    int best = (gutter.from() + gutter.to() + 1) / 2;
    int widest = 0;
    int from = gutter.from();
    for (int x = gutter.from(); x <= gutter.to(); x++) {
      if (!line.isBlankAt(x) || x == gutter.to()) {
        if (x - from > widest) {
          widest = x - from;
          best = x;
        }
        from = x + 1;
      }
    }
    return widest > 0 ? best : beside(line, gutter, best);
  }

  /** Where one heading stands over all of a gutter: the nearer one of its ends, if it is near. */
  private static int beside(LaidLine line, Gutter gutter, int at) {
    return line.words().stream()
        .filter(word -> word.start() < gutter.to() && word.end() > gutter.from())
        .findFirst()
        .map(
            word -> {
              int left = gutter.from() - word.start();
              int right = word.end() - gutter.to();
              int near = left < right ? word.start() : word.end();
              return left != right && Math.min(left, right) <= ASIDE ? near : at;
            })
        .orElse(at);
  }
}
