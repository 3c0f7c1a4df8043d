package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the head of a table without rules: headings over several columns stand in the middle above
 * the headings of these columns, to any depth.
 *
 * <p>Of all ways to set heading above heading, the one is taken in which the words stand least
 * oddly: in the middle of the height of their cell or at its top, and in the middle of its width or
 * flush with the headings below.
 */
final class HeadCells {
  /** Wider heads are read column by column: the ways to set them grow with the fourth power. */
  private static final int MOST_COLUMNS = 40;

  private static final double ODD = 1.5;
  private static final double AT_TOP = 0.3;
  private static final double BLANK = 0.8;
  private static final double WITHOUT_OWN = 1;
  private static final double PARTED = 20;
  private static final double OFF_CENTRE = 8;
  private static final double LOOSE = 0.5;
  private static final double LATE = 0.5;

  /**
   * For a heading over the first column, which names the rows; as a share like that of the middle.
   */
  private static final double OVER_NAMES = 0.1;

  /** Baselines nearer than this share of the font size are level. */
  private static final double LEVEL = 0.3;

  /** Lines of one heading stand no further apart than so many usual distances. */
  private static final double NEXT_LINE = 1.12;

  private final List<TextRow> rows;
  private final WhiteColumns columns;
  private final List<Extent> ink;
  private final double pitch;
  private final double bottom;
  private final Map<Part, Setting> settings = new HashMap<>();

  private HeadCells(List<TextRow> rows, WhiteColumns columns, List<Extent> ink, double pitch) {
    this.rows = rows;
    this.columns = columns;
    this.ink = ink;
    this.pitch = pitch;
    this.bottom = rows.get(rows.size() - 1).baseline();
  }

  /**
   * A heading.
   *
   * @param row row of the head, 0-based
   * @param rowSpan rows of the head that it covers
   * @param from first column
   * @param to column after the last
   * @param words the rows of text that hold it
   */
  record Slot(int row, int rowSpan, int from, int to, List<TextRow> words) {}

  /** The columns of a head below some row of text; {@code headed} if one heading is above them. */
  private record Part(int from, int to, int top, boolean headed) {}

  /** A cell before its row is known: {@code level} counts the headings above it. */
  private record Cell(int from, int to, int top, int end, int level, boolean hasOwn) {

    Cell lower() {
      return new Cell(from, to, top, end, level + 1, hasOwn);
    }
  }

  /** A way to set a part, and how odd it is. */
  private record Setting(double cost, List<Cell> cells) {

    Setting or(Setting other) {
      return other.cost < cost ? other : this;
    }
  }

  /**
   * The headings of a head, by row, then column.
   *
   * @param ink what stands in each column, as {@link ColumnInk} tells it
   */
  static List<Slot> list(List<TextRow> rows, WhiteColumns columns, List<Extent> ink, double pitch) {
    if (YearsAbove.stand(rows, columns.count())) {
      return YearsAbove.over(
          rows, list(YearsAbove.below(rows), columns, ink, pitch), columns.count());
    }
    HeadCells head = new HeadCells(rows, columns, ink, pitch);
    List<Cell> cells =
        columns.count() > MOST_COLUMNS
            ? head.side(0, columns.count())
            : head.best(new Part(0, columns.count(), 0, false)).cells();
    int depth = cells.stream().mapToInt(Cell::level).max().orElse(0) + 1;
    return cells.stream()
        .map(
            c ->
                new Slot(
                    c.level(),
                    c.hasOwn() ? 1 : depth - c.level(),
                    c.from(),
                    c.to(),
                    rows.subList(c.top(), c.end())))
        .sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::from))
        .toList();
  }

  /** How oddly the words stand if the rows of text are a head; 0 if each stands in its place. */
  static double oddness(List<TextRow> rows, WhiteColumns columns, List<Extent> ink, double pitch) {
    return columns.count() > MOST_COLUMNS
        ? 0
        : new HeadCells(rows, columns, ink, pitch)
            .best(new Part(0, columns.count(), 0, false))
            .cost();
  }

  private List<Cell> side(int from, int to) {
    List<Cell> cells = new ArrayList<>();
    for (int column = from; column < to; column++) {
      cells.add(new Cell(column, column + 1, 0, rows.size(), 0, false));
    }
    return cells;
  }

  private Setting best(Part part) {
    Setting known = settings.get(part);
    if (known != null) {
      return known;
    }
    Setting best = alone(part);
    if (part.to() - part.from() > 1) {
      for (int edge = part.from() + 1; edge < part.to(); edge++) {
        if (!isCrossed(part, edge)) {
          best = best.or(sideBySide(part, edge));
        }
      }
      for (int under = part.top() + 1; under < rows.size(); under++) {
        if (!isWhole(part) && isOneHeading(part, under)) {
          best = best.or(above(part, under));
        }
      }
    }
    settings.put(part, best);
    return best;
  }

  /** Words over all columns are a caption, no heading. */
  private boolean isWhole(Part part) {
    return part.from() == 0 && part.to() == columns.count();
  }

  /** One cell down to the foot of the head. */
  private Setting alone(Part part) {
    double odd = ODD;
    List<Entry> words = words(part, rows.size()).toList();
    int width = part.to() - part.from();
    if (words.isEmpty()) {
      odd = BLANK * width;
    } else {
      double top = Math.min(top(part), words.get(0).baseline());
      double first = words.get(0).baseline();
      double last = words.get(words.size() - 1).baseline();
      double near = LEVEL * words.get(0).line().size();
      odd = first - top <= near ? AT_TOP : odd;
      odd = Math.abs((first + last) - (top + bottom)) / 2 <= near ? 0 : odd;
    }
    Cell cell = new Cell(part.from(), part.to(), part.top(), rows.size(), 0, false);
    boolean parted = rows.stream().anyMatch(row -> width > 1 && inside(part, row).count() > 1);
    double cost = odd + (WITHOUT_OWN + (parted ? PARTED : part.headed() ? ODD : 0)) * (width - 1);
    return new Setting(cost, List.of(cell));
  }

  /** Height of the highest words of the whole head at or below the part's first row. */
  private double top(Part part) {
    return rows.get(part.top()).baseline();
  }

  private Setting sideBySide(Part part, int edge) {
    Setting left = best(new Part(part.from(), edge, part.top(), false));
    Setting right = best(new Part(edge, part.to(), part.top(), false));
    List<Cell> cells = new ArrayList<>(left.cells());
    cells.addAll(right.cells());
    return new Setting(left.cost() + right.cost(), cells);
  }

  private Setting above(Part part, int under) {
    Setting below = best(new Part(part.from(), part.to(), firstRow(part, under), true));
    double left = columns.edges().get(part.from());
    double right = columns.edges().get(part.to());
    double start = firstWord(part, under);
    double middle = (ink.get(part.from()).left() + ink.get(part.to() - 1).right()) / 2;
    double off =
        words(part, under)
                .map(Entry::line)
                .mapToDouble(
                    line ->
                        Math.min(
                            Math.min(
                                Math.abs(line.center() - (left + right) / 2),
                                Math.abs(line.center() - middle)),
                            Math.abs(line.x0() - start)))
                .max()
                .orElse(0)
            / (right - left);
    off += looseness(words(part, under).toList()) + (part.from() == 0 ? OVER_NAMES : 0);
    off += isLate(part, under) ? LATE / OFF_CENTRE : 0;
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(part.from(), part.to(), part.top(), under, 0, true));
    below.cells().forEach(cell -> cells.add(cell.lower()));
    return new Setting(below.cost() + OFF_CENTRE * off, cells);
  }

  /** True if the heading begins lower than others beside it do: something belongs above it. */
  private boolean isLate(Part part, int under) {
    Entry first = words(part, under).findFirst().orElseThrow();
    return first.baseline() - top(part) > LEVEL * first.line().size();
  }

  /** Where the words below a heading begin: it may stand flush with them. */
  private double firstWord(Part part, int under) {
    return rows.subList(under, rows.size()).stream()
        .flatMap(row -> inside(part, row))
        .mapToDouble(entry -> entry.line().x0())
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /** Lines further apart than those of one heading; as a share like that of the middle. */
  private double looseness(List<Entry> heading) {
    double loose = 0;
    for (int i = 1; i < heading.size(); i++) {
      double step = heading.get(i).baseline() - heading.get(i - 1).baseline();
      loose += step > NEXT_LINE * pitch ? LOOSE / OFF_CENTRE : 0;
    }
    return loose;
  }

  /** The first row of text from {@code under} on that has words in the part. */
  private int firstRow(Part part, int under) {
    int row = under;
    while (row < rows.size() - 1 && inside(part, rows.get(row)).findAny().isEmpty()) {
      row++;
    }
    return row;
  }

  private boolean isCrossed(Part part, int edge) {
    return words(part, rows.size()).anyMatch(e -> e.from() < edge && e.to() > edge);
  }

  /** True if above the row of text nothing but one heading, line by line, stands in the part. */
  private boolean isOneHeading(Part part, int under) {
    for (int i = part.top(); i < under; i++) {
      if (inside(part, rows.get(i)).count() > 1) {
        return false;
      }
    }
    List<Entry> heading = words(part, under).toList();
    boolean below = words(part, rows.size()).count() > heading.size();
    return !heading.isEmpty() && below && !(part.headed() && isNextLine(part, heading.get(0)));
  }

  /** True if the words are the next line of the heading above the part. */
  private boolean isNextLine(Part part, Entry words) {
    Part above = new Part(part.from(), part.to(), 0, false);
    return words(above, part.top())
        .anyMatch(entry -> words.baseline() - entry.baseline() <= NEXT_LINE * pitch);
  }

  private Stream<Entry> words(Part part, int end) {
    return rows.subList(part.top(), end).stream().flatMap(row -> inside(part, row));
  }

  private static Stream<Entry> inside(Part part, TextRow row) {
    return row.entries().stream().filter(e -> e.from() < part.to() && e.to() > part.from());
  }
}
