package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of text of a section of a page, and the same cut at their wide gaps.
 *
 * @param rows as printed, from top to bottom
 * @param cut the same rows, cut
 * @param shown the same rows, with what rows that overlap show together; as many as there are rows
 * @param letterheads the rows with words of a letterhead
 * @param pitch usual distance of two lines of one paragraph, in points
 * @param white usual distance, in such distances, between rows that show columns
 * @param columns the fewest columns that a table must have
 */
record CutRows(
    List<LineRow> rows,
    List<LineRow> cut,
    List<LineRow> shown,
    BitSet letterheads,
    double pitch,
    double white,
    int columns) {
  /** Lines of one paragraph stand no further apart (font sizes): further ones are rows. */
  private static final double WIDEST_PITCH = 1.35;

  private static final double USUAL_PITCH = 1.2;

  /** Rows of one table stand no further apart than so many usual distances. */
  private static final double TABLE_GAP = 2.2;

  /** The same for rows of a head. */
  private static final double HEAD_GAP = 1.8;

  /** Rows of a table that stand further apart than usual do so by nearly the same white. */
  private static final double SAME_WHITE = 1.15;

  /** No rows of one table stand further apart than so many usual distances. */
  private static final double WIDEST_GAP = 3.5;

  /** Distances of rows that tell the usual one. */
  private static final int FEWEST_STEPS = 3;

  /** Rows whose heights differ by less (points) are of one height. */
  private static final double SAME_HEIGHT = 1;

  /** Share of the rows that must be of one height. */
  private static final double MOSTLY = 0.8;

  /** Rows below a line that are looked at for the next line of its column. */
  private static final int REACH = 4;

  /** Lines of one cell begin, or have their middle, so near (font sizes) to each other. */
  private static final double SAME_PLACE = 0.3;

  /** Lines of one cell stand no further apart than so many usual distances. */
  private static final double NEXT_LINE = 1.12;

  private static final LineText SPELLER = new LineText(Set.of());

  /** Cuts rows of text, labels that stand close to their words included. */
  static CutRows of(List<LineRow> rows, int columns) {
    List<LineRow> cut =
        GluedCells.cut(
            GluedLabels.cut(JustifiedLines.join(rows.stream().map(WhiteColumns::cut).toList())));
    List<LineRow> shown = OverlappingRows.shown(cut, columns);
    double pitch = pitch(cut);
    BitSet letterheads = new BitSet();
    for (int i = 0; i < cut.size(); i++) {
      letterheads.set(i, LetterheadWords.isIn(cut.get(i)));
    }
    double white = white(cut, shown, columns) / pitch;
    return new CutRows(rows, cut, shown, letterheads, pitch, white, columns);
  }

  /**
   * The usual distance (points) of rows that show columns from each other: the widest of the steps
   * from the one down to the next, for cells of more lines may stand between; where the rows are
   * all of one height, that height.
   */
  private static double white(List<LineRow> rows, List<LineRow> shown, int columns) {
    List<Double> steps = new ArrayList<>();
    double widest = 0;
    boolean begun = shown.isEmpty() || shown.get(0).segments().size() >= columns;
    for (int i = 1; i < rows.size(); i++) {
      widest = Math.max(widest, rows.get(i).baseline() - rows.get(i - 1).baseline());
      if (shown.get(i).segments().size() >= columns) {
        if (begun) {
          steps.add(widest);
        }
        begun = true;
        widest = 0;
      }
    }
    steps.sort(null);
    return steps.size() < FEWEST_STEPS
        ? 0
        : Math.max(steps.get(steps.size() / 2), evenHeight(rows, shown, columns));
  }

  /** The height (points) that nearly all rows have which show columns; 0 if they differ. */
  private static double evenHeight(List<LineRow> rows, List<LineRow> shown, int columns) {
    List<Double> middles = new ArrayList<>();
    int end;
    for (int start = 0; start < rows.size(); start = end) {
      end = OverlappingRows.end(rows, start);
      if (shown.subList(start, end).stream().anyMatch(r -> r.segments().size() >= columns)) {
        middles.add((rows.get(start).baseline() + rows.get(end - 1).baseline()) / 2);
      }
    }
    List<Double> heights = new ArrayList<>();
    for (int i = 1; i < middles.size(); i++) {
      heights.add(middles.get(i) - middles.get(i - 1));
    }
    heights.sort(null);
    double usual = heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    long even = heights.stream().filter(h -> Math.abs(h - usual) < SAME_HEIGHT).count();
    return heights.size() >= FEWEST_STEPS && even >= MOSTLY * heights.size() ? usual : 0;
  }

  /** True if a row stands no further below the one above it than rows of one table do. */
  boolean isNear(int row) {
    return step(row) <= Math.max(TABLE_GAP, Math.min(WIDEST_GAP, SAME_WHITE * white));
  }

  /** True if a row stands no further below the one above it than rows of one head do. */
  boolean isNearHead(int row) {
    return step(row) <= Math.max(HEAD_GAP, Math.min(WIDEST_GAP, SAME_WHITE * white));
  }

  /** True if no row has a gap that may part columns: running text and nothing else. */
  static boolean arePlain(List<LineRow> rows) {
    for (LineRow row : rows) {
      if (!row.isSingle() || row.first().columns().size() > 1) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return cut.size();
  }

  LineRow get(int row) {
    return cut.get(row);
  }

  /** The rows below a row. */
  List<LineRow> below(int row) {
    return cut.subList(row + 1, size());
  }

  /** True if the row has words of a letterhead. */
  boolean isLetterhead(int row) {
    return letterheads.get(row);
  }

  /** True if lines of the row would overlap those of the row above: both are of one table row. */
  boolean overlapsAbove(int row) {
    return OverlappingRows.overlaps(cut, row);
  }

  /** Distance of a row from the row above, in usual distances. */
  double step(int row) {
    return (cut.get(row).baseline() - cut.get(row - 1).baseline()) / pitch;
  }

  /** The row after the last one that stands no further below the others than rows of a table. */
  int endOfStretch(int start) {
    int end = start + 1;
    FarRows far = new FarRows(shown, columns);
    while (end < size() && (isNear(end) || far.goesOn(end))) {
      end++;
    }
    return end;
  }

  /** True if all stretches of the row are next lines of words above them, in their column. */
  boolean isNextLine(int row) {
    return cut.get(row).segments().stream().allMatch(line -> isNextLine(row, line));
  }

  private boolean isNextLine(int row, Line line) {
    return cut.subList(Math.max(0, row - REACH), row).stream()
        .flatMap(above -> above.segments().stream())
        .anyMatch(above -> goesOn(above, line));
  }

  private boolean goesOn(Line above, Line line) {
    double near = SAME_PLACE * line.size();
    boolean below = Math.abs(above.x0() - line.x0()) < near;
    boolean centred = Math.abs(above.center() - line.center()) < near;
    double step = line.baseline() - above.baseline();
    return step > 0 && step < NEXT_LINE * pitch && (below || centred);
  }

  /** True if the row shows as many columns as a table must have. */
  boolean isTabular(int row) {
    return shown.get(row).segments().size() >= columns;
  }

  /** The rows that show as many columns as a table must have. */
  List<LineRow> tabular(int from, int to) {
    return shown.subList(from, to).stream().filter(r -> r.segments().size() >= columns).toList();
  }

  /**
   * The rows down to the last one that shows as many columns, or words and a measure as sums do,
   * and the lines below it that begin where words above them do: a long cell goes on.
   */
  List<LineRow> figured(int from, int to) {
    int end = to;
    while (end > from + 1 && !isTabular(end - 1) && !isSum(cut.get(end - 1))) {
      end--;
    }
    List<Line> above =
        cut.subList(from, end).stream().flatMap(row -> row.segments().stream().skip(1)).toList();
    while (end < to && cut.get(end).isSingle() && isFlush(above, cut.get(end).first())) {
      end++;
    }
    return cut.subList(from, end);
  }

  private static boolean isFlush(List<Line> above, Line line) {
    double near = SAME_PLACE * line.size();
    return above.stream().anyMatch(other -> Math.abs(other.x0() - line.x0()) < near);
  }

  private static boolean isSum(LineRow row) {
    String last = text(row.segments().get(row.segments().size() - 1));
    return !row.isSingle() && last.chars().limit(2).anyMatch(Character::isDigit);
  }

  /** True if the row begins with the label of a table row. */
  boolean hasLabel(int row) {
    return hasLabel(cut.get(row));
  }

  /** True if the row begins with the label of a table row. */
  static boolean hasLabel(LineRow row) {
    return Labels.isLabel(text(row.first()));
  }

  /** Number of stretches of the row that are lone figures. */
  static long figures(LineRow row) {
    return row.segments().stream().filter(s -> TextRow.isFigure(text(s))).count();
  }

  /** The words of a line. */
  static String text(Line line) {
    return SPELLER.of(line);
  }

  /** The usual distance of lines that stand below each other in one column. */
  private static double pitch(List<LineRow> rows) {
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Line line : rows.get(i).segments()) {
        addStep(rows, i, line, steps);
      }
    }
    steps.sort(null);
    double size = usualSize(rows);
    return steps.isEmpty()
        ? USUAL_PITCH * size
        : Math.min(WIDEST_PITCH * size, steps.get(steps.size() / 10));
  }

  private static double usualSize(List<LineRow> rows) {
    double[] sizes = rows.stream().mapToDouble(LineRow::size).sorted().toArray();
    return sizes.length == 0 ? 12 : sizes[sizes.length / 2];
  }

  private static void addStep(List<LineRow> rows, int above, Line line, List<Double> steps) {
    for (int i = above + 1; i < Math.min(rows.size(), above + REACH); i++) {
      for (Line below : rows.get(i).segments()) {
        boolean sameColumn = below.x0() < line.x1() && line.x0() < below.x1();
        if (sameColumn && below.baseline() - line.baseline() > line.size()) {
          steps.add(below.baseline() - line.baseline());
          return;
        }
      }
    }
  }
}
