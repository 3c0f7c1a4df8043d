package doichieu.extract.pdf;

import doichieu.extract.pdf.TextGrid.Ends;
import doichieu.extract.pdf.TextRow.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against rows of text being one row of a table: a table row holds one label and one
 * figure a column; the words of each of its columns begin at its top (in some tables: end at its
 * bottom) or stand in its middle; bold and plain do not mix. In points of doubt, never below 0; one
 * odd column costs 1.5.
 */
final class RowDoubt {
  private static final double SECOND_LABEL = 20;
  private static final double WORDS_BESIDE_LABEL = 2;
  private static final double NO_LABEL = 3;
  private static final double NO_LABEL_AT_TOP = 0.5;
  private static final double SECOND_FIGURE = 3;
  private static final double FIGURE_BELOW_WORDS = 0.5;
  private static final double ODD_COLUMN = 1.5;
  private static final double ODD_LABEL = 2.5;
  private static final double AT_BOTTOM = 0.6;
  private static final double UNUSUAL = 0.7;
  private static final double MIXED_TITLE = 6;
  private static final double MIXED_WEIGHT = 1;
  private static final double LONE_TOP = 2;
  private static final double NEW_ROW = 0.4;
  private static final double TITLE_ABOVE = 0.8;

  /** How much further off than the next row of text a title above a table stands. */
  private static final double TITLE_STEP = 1.25;

  /** Baselines nearer than this share of the line distance are level. */
  private static final double LEVEL = 0.45;

  /** In distances of lines: white above that parts paragraphs or rows. */
  private static final double APART = 1.1;

  /** In distances of lines: lines of one heading stand no further apart. */
  private static final double HEAD_APART = 1.6;

  private final TextGrid grid;
  private final int body;
  private final boolean labelled;
  private final boolean mayContinue;
  private final Seat seat;
  private final FullLines fullLines;
  private final PairSums figures;
  private final PairSums weights;

  /**
   * By column: above 0 if its words mostly stand at the top (or bottom, as all of them do), below 0
   * if in the middle.
   */
  private final int[] votes;

  /**
   * Judges rows.
   *
   * @param grid the rows of text
   * @param body index of the first row of text below a known head; 0 if none is known
   * @param mayContinue true if the first row may be the rest of a row of the page before
   * @param seat where in its rows the words stand that are not in the middle
   */
  RowDoubt(TextGrid grid, int body, boolean mayContinue, Seat seat) {
    this.grid = grid;
    this.body = body;
    this.labelled = RowBands.isLabelled(grid.rows(body, grid.size()));
    this.mayContinue = mayContinue;
    this.seat = seat;
    this.fullLines = FullLines.of(grid, body);
    this.figures = new PairSums(grid, (above, below, at) -> figures(grid, above, below, at));
    this.weights =
        new PairSums(
            grid, (above, below, at) -> isOther(above.weight(), below.weight()) ? MIXED_WEIGHT : 0);
    this.votes = new int[grid.columns()];
  }

  /** True if the rows of the table have labels. */
  boolean isLabelled() {
    return labelled;
  }

  /** Remembers where in a row of the table the words of its columns stand. */
  void learn(int start, int end) {
    Ends ends = grid.ends(start, end);
    for (int column = 0; column < grid.columns() && !grid.spans(start, end); column++) {
      Ends own = grid.ends(start, end, column);
      boolean seated = isSeated(own, ends);
      boolean middle = isMiddle(own, ends);
      votes[column] += own.isBlank() || seated == middle ? 0 : seated ? 1 : -1;
    }
  }

  /** The doubt about a row of the body. */
  double ofRow(int start, int end) {
    boolean first = start == body && mayContinue;
    double cost = labels(start, end, first) + figures(start, end) + fullLines.cost(start, end);
    if (grid.spans(start, end)) {
      return cost + (isTitle(start, end) || isNamedSum(start, end) ? 0 : MIXED_TITLE);
    }
    Ends ends = grid.ends(start, end);
    for (int column = 0; column < grid.columns(); column++) {
      cost += column(start, end, column, ends) + weights.of(start, end, column);
    }
    return cost;
  }

  /** The doubt about a table that begins with lone lines: they rather stand above it. */
  double ofLoneTop(int start, int end) {
    for (int i = start; i < end; i++) {
      if (grid.row(i).entries().size() != 1) {
        return 0;
      }
    }
    return LONE_TOP;
  }

  /** The doubt about a head: its words are centred, some over several columns. */
  double ofHead(int start, int end) {
    double cost =
        HeadCells.oddness(grid.rows(start, end), grid.white(), grid.ink(), grid.pitch())
            + figures(start, end)
            + titleAbove(start, end)
            + fullLines.costInHead(start, end);
    int bold = end;
    while (bold > start + 1 && isLowerLevel(bold - 1)) {
      bold--;
    }
    for (int column = 0; column < grid.columns(); column++) {
      cost += weights.of(start, bold, column);
    }
    for (int i = start + 1; i < end; i++) {
      cost += 0.3 * Math.max(0, grid.distance(i) - HEAD_APART);
    }
    return cost;
  }

  /** True for plain headings below bold ones: none of the rows, no figures. */
  private boolean isLowerLevel(int row) {
    List<Entry> entries = grid.row(row).entries();
    return entries.size() > 1
        && entries.get(0).from() > 0
        && entries.stream().noneMatch(e -> e.isFigure() || e.weight() != Weight.PLAIN);
  }

  /** A lone line at the left that stands further off than the next rows is the table's title. */
  private double titleAbove(int start, int end) {
    List<Entry> first = grid.row(start).entries();
    if (end < start + 2 || end >= grid.size() || first.size() > 1 || first.get(0).from() > 0) {
      return 0;
    }
    double below = grid.row(start + 1).baseline();
    double step = below - grid.row(start).baseline();
    return step > TITLE_STEP * (grid.row(start + 2).baseline() - below) ? TITLE_ABOVE : 0;
  }

  private double labels(int start, int end, boolean first) {
    if (!labelled) {
      boolean blank = grid.ends(start, end, 0).isBlank();
      return NEW_ROW + (blank && !first ? ODD_COLUMN : 0);
    }
    int labels = 0;
    int others = 0;
    for (int i = start; i < end; i++) {
      Entry entry = grid.at(i, 0);
      labels += isLabel(entry) ? 1 : 0;
      others += entry != null && !isLabel(entry) ? 1 : 0;
    }
    if (labels == 0) {
      Entry corner = grid.at(start, 0);
      boolean title = corner != null && corner.spans();
      boolean likely = grid.isFull(start) || (end == grid.size() && grid.distance(start) > 1.5);
      return first || title || isSum(start, end) || GroupTitle.is(grid, start, end)
          ? NO_LABEL_AT_TOP
          : likely ? NO_LABEL / 2 : NO_LABEL;
    }
    return (labels - 1) * SECOND_LABEL + others * WORDS_BESIDE_LABEL;
  }

  /** True for a row with a figure in a column of figures, as sums below a table are. */
  private boolean isSum(int start, int end) {
    return grid.rows(start, end).stream()
        .flatMap(row -> row.entries().stream())
        .anyMatch(e -> e.isFigure() && !e.spans() && grid.isOfFigures(e.from()));
  }

  /**
   * True for one line of the name of a sum, over any columns, and figures in columns of figures.
   */
  private boolean isNamedSum(int start, int end) {
    List<Entry> entries = grid.row(start).entries();
    return end == start + 1
        && entries.size() > 1
        && !entries.get(0).isFigure()
        && entries.stream()
            .skip(1)
            .allMatch(e -> e.isFigure() && !e.spans() && grid.isOfFigures(e.from()));
  }

  private static boolean isLabel(@Nullable Entry entry) {
    return entry != null && entry.isLabel();
  }

  /**
   * Figures below each other, or below words, in one column, the labels aside; more rows of text
   * never make it less, so this is the least doubt about all rows that end there.
   */
  double figures(int start, int end) {
    double cost = 0;
    for (int column = labelled ? 1 : 0; column < grid.columns(); column++) {
      cost += figures.of(start, end, column);
    }
    return cost;
  }

  private static double figures(TextGrid grid, Entry above, Entry below, int column) {
    if (above.isCutBefore(below)) {
      return 0;
    }
    boolean begins = below.isFigure() && grid.beginsFigures(above, below, column);
    return above.isValueLike(below) ? SECOND_FIGURE : begins ? FIGURE_BELOW_WORDS : 0;
  }

  /** A title over several columns, of one weight: besides its lines only the label. */
  private boolean isTitle(int start, int end) {
    Entry title = null;
    for (int i = start; i < end; i++) {
      Entry words = null;
      for (Entry entry : grid.row(i).entries()) {
        if (entry.isLabel()) {
          continue;
        }
        if (words != null || (title == null ? !entry.spans() : !goesOn(title, entry))) {
          return false;
        }
        words = entry;
      }
      title = title == null ? words : title;
    }
    return true;
  }

  /** Lines of one title begin together or are centred above each other. */
  private static boolean goesOn(Entry title, Entry line) {
    double size = title.line().size();
    return !isOther(title.weight(), line.weight())
        && (Math.abs(line.line().x0() - title.line().x0()) < 1.5 * size
            || Math.abs(line.line().center() - title.line().center()) < 1.5 * size);
  }

  /** Where the words of a column stand in a table row, and how loosely. */
  private double column(int start, int end, int column, Ends ends) {
    Ends own = grid.ends(start, end, column);
    if (own.isBlank()) {
      return 0;
    }
    Entry last = null;
    double cost = 0;
    boolean label = false;
    for (int i = start; i < end; i++) {
      Entry entry = grid.at(i, column);
      if (entry == null) {
        continue;
      }
      label |= labelled && column == 0 && entry.isLabel();
      double step = last == null ? 0 : (entry.baseline() - last.baseline()) / grid.pitch();
      cost += Math.min(2.5, Math.max(0, step - APART));
      last = entry;
    }
    return cost + oddness(own, ends, column, label);
  }

  private double oddness(Ends own, Ends ends, int column, boolean label) {
    boolean seated = isSeated(own, ends);
    boolean middle = isMiddle(own, ends);
    if (seated || middle) {
      boolean usual = seated == middle || (seated ? votes[column] >= 0 : votes[column] <= 0);
      return usual ? 0 : UNUSUAL;
    }
    return label ? ODD_LABEL : ends.height() <= LEVEL * grid.pitch() ? AT_BOTTOM : ODD_COLUMN;
  }

  private boolean isSeated(Ends own, Ends ends) {
    double off = seat == Seat.TOP ? own.first() - ends.first() : ends.last() - own.last();
    return off <= LEVEL * grid.pitch();
  }

  private boolean isMiddle(Ends own, Ends ends) {
    double off = Math.abs((own.first() + own.last()) - (ends.first() + ends.last())) / 2;
    return off <= LEVEL * grid.pitch();
  }

  private static boolean isOther(Weight above, Weight here) {
    return above != Weight.MIXED && here != Weight.MIXED && above != here;
  }
}
