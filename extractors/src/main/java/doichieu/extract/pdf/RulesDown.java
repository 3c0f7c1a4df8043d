package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts the rows of tables whose rules run down only: where one field of the first column holds
 * more than one label, the rows are told by their words, as in tables without rules.
 */
final class RulesDown {
  /** Share of the table's height from which on rules part columns. */
  private static final double TALL = 0.3;

  private static final int FEWEST_COLUMNS = 3;

  /** Labels below each other that tell rows however near they stand; one may be cut in two. */
  private static final int FEWEST_LABELS = 3;

  /** Figures below each other in one column that tell rows. */
  static final int FEWEST_FIGURES = 3;

  /** Share of the table's height from which on a strip must hold more than one row. */
  private static final double MOST = 0.6;

  /** Edges nearer (points) are one. */
  private static final double SAME_EDGE = 4;

  /** Words of the first column so far apart (distances of lines) belong to two rows. */
  private static final double APART = 1.25;

  private final List<Ruling> net;
  private final List<Glyph> glyphs;
  private final Box box;

  private RulesDown(List<Ruling> net, List<Glyph> glyphs, Box box) {
    this.net = net;
    this.glyphs =
        glyphs.stream()
            .filter(g -> g.direction() == Glyph.Direction.RIGHT)
            .filter(g -> g.centerX() > box.x0() && g.centerX() < box.x1())
            .toList();
    this.box = box;
  }

  /**
   * The net with the rules that part its rows; the net itself if its own rules part them.
   *
   * @param net rules that hang together
   * @param all rules of the page: where titles interrupt the rules, those below hang on nothing
   * @param glyphs visible characters of the page
   */
  static List<Ruling> complete(List<Ruling> net, List<Ruling> all, List<Glyph> glyphs) {
    List<Ruling> down = net.stream().filter(r -> !r.horizontal()).toList();
    if (down.size() < FEWEST_COLUMNS + 1) {
      return net;
    }
    Box box =
        new Box(
            down.stream().mapToDouble(Ruling::at).min().orElseThrow(),
            down.stream().mapToDouble(Ruling::from).min().orElseThrow(),
            down.stream().mapToDouble(Ruling::at).max().orElseThrow(),
            down.stream().mapToDouble(Ruling::to).max().orElseThrow());
    List<Ruling> whole = new ArrayList<>(net);
    all.stream().filter(r -> isIn(box, r) && !net.contains(r)).forEach(whole::add);
    List<Ruling> missing = new RulesDown(whole, glyphs, box).missing();
    whole.addAll(missing);
    return missing.isEmpty() ? net : whole;
  }

  private static boolean isIn(Box box, Ruling rule) {
    return !rule.horizontal()
        && rule.at() > box.x0()
        && rule.at() < box.x1()
        && rule.from() > box.y0() - SAME_EDGE
        && rule.to() < box.y1() + SAME_EDGE;
  }

  private List<Ruling> missing() {
    List<Double> edges = edges();
    if (edges.size() < FEWEST_COLUMNS + 1) {
      return List.of();
    }
    List<Double> across = new ArrayList<>(List.of(box.y0()));
    net.stream()
        .filter(r -> r.horizontal() && r.covers(edges.get(0), edges.get(1), SAME_EDGE))
        .map(Ruling::at)
        .sorted()
        .forEach(across::add);
    across.add(box.y1());
    List<Ruling> missing = new ArrayList<>();
    for (int i = 1; i < across.size(); i++) {
      if (across.get(i) - across.get(i - 1) > SAME_EDGE) {
        addMissing(new WhiteColumns(edges), across.get(i - 1), across.get(i), missing);
      }
    }
    return missing;
  }

  /** Places of the rules that run down along much of the table, from left to right. */
  private List<Double> edges() {
    TreeMap<Double, Double> lengths = new TreeMap<>();
    net.stream()
        .filter(r -> !r.horizontal())
        .sorted(Comparator.comparingDouble(Ruling::at))
        .forEach(
            r -> {
              Double near = lengths.floorKey(r.at());
              boolean same = near != null && r.at() - near <= SAME_EDGE;
              lengths.merge(same ? near : r.at(), r.length(), Double::sum);
            });
    double least = TALL * (box.y1() - box.y0());
    return lengths.entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void addMissing(WhiteColumns columns, double top, double bottom, List<Ruling> missing) {
    List<Glyph> inside =
        glyphs.stream().filter(g -> g.centerY() > top && g.centerY() < bottom).toList();
    boolean large = bottom - top > MOST * (box.y1() - box.y0());
    if (!large && !BareStrip.of(inside, columns.edges()).mayHoldRows()) {
      return;
    }
    List<Line> lines =
        LineBuilder.lines(inside).stream().flatMap(line -> line.segments().stream()).toList();
    List<TextRow> rows = columns.read(LineRow.rows(lines));
    double pitch = pitch(rows, columns.count());
    boolean apart = holdsRows(rows, pitch);
    boolean bare = !apart && isBare(top, bottom);
    boolean most = bare && large;
    if (rows.size() < 2 || !(apart || most || (bare && holdsFigures(rows, columns)))) {
      return;
    }
    int bold = boldHead(rows, columns);
    RowBands.Cut cut =
        RowBands.cut(new RowBands.Request(rows, columns, pitch, bold, 0, false, Set.of()));
    List<Integer> starts = cut.starts();
    if (most && bold == 0 && fullRows(rows, starts, columns) < 2) {
      return;
    }
    boolean headed = bold > 0 || (cut.headed() && starts.size() > 1);
    if (headed) {
      addHead(rows.subList(0, starts.get(1)), columns, pitch, missing);
    }
    for (int start : starts.subList(1, starts.size())) {
      double above =
          rows.subList(0, start).stream().mapToDouble(RulesDown::bottom).max().orElseThrow();
      double y = Math.min(above, rows.get(start).row().whole().top());
      missing.add(new Ruling(true, (above + y) / 2, box.x0(), box.x1()));
    }
  }

  /** A heading above others, and the white below it. */
  private record Above(HeadCells.Slot slot, double bottom, double top) {

    int end() {
      return slot.row() + slot.rowSpan();
    }
  }

  /** Rules below headings that stand above others, at one height where the words leave it open. */
  private static void addHead(
      List<TextRow> head, WhiteColumns columns, double pitch, List<Ruling> missing) {
    List<Above> all =
        HeadCells.list(head, columns, pitch).stream().flatMap(s -> above(s, head)).toList();
    for (Above one : all) {
      List<Above> level = all.stream().filter(other -> other.end() == one.end()).toList();
      double bottom = level.stream().mapToDouble(Above::bottom).max().orElse(one.bottom());
      double top = level.stream().mapToDouble(Above::top).min().orElse(one.top());
      boolean open = bottom <= top;
      double y = open ? (bottom + top) / 2 : (one.bottom() + one.top()) / 2;
      List<Double> edges = columns.edges();
      missing.add(new Ruling(true, y, edges.get(one.slot().from()), edges.get(one.slot().to())));
    }
  }

  /** The heading with the highest words below it; nothing if it stands above none. */
  private static Stream<Above> above(HeadCells.Slot slot, List<TextRow> head) {
    if (slot.words().isEmpty()) {
      return Stream.empty();
    }
    TextRow last = slot.words().get(slot.words().size() - 1);
    double bottom = last.baseline();
    return head.stream()
        .filter(row -> row.baseline() > bottom)
        .flatMap(row -> row.entries().stream())
        .filter(entry -> entry.from() < slot.to() && entry.to() > slot.from())
        .limit(1)
        .map(entry -> new Above(slot, bottom, entry.line().top()));
  }

  private static double bottom(TextRow row) {
    return row.row().segments().stream().mapToDouble(Line::bottom).max().orElseThrow();
  }

  /**
   * True if the first column holds words apart from each other, labels among them. A label stands
   * beside other words: the letters of a word set upright below each other are none.
   */
  private static boolean holdsRows(List<TextRow> rows, double pitch) {
    List<TextRow> first = rows.stream().filter(row -> row.find(0).isPresent()).toList();
    if (first.stream().filter(RulesDown::isLabelled).count() >= FEWEST_LABELS) {
      return true;
    }
    for (int i = 1; i < first.size(); i++) {
      boolean label = isLabelled(first.get(i)) || isLabelled(first.get(i - 1));
      if (label && first.get(i).baseline() - first.get(i - 1).baseline() > APART * pitch) {
        return true;
      }
    }
    return false;
  }

  /** Number of rows with words in at least half of the columns. */
  private static long fullRows(List<TextRow> rows, List<Integer> starts, WhiteColumns columns) {
    return IntStream.range(0, starts.size())
        .mapToObj(
            i ->
                rows.subList(
                    starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : rows.size()))
        .filter(
            band ->
                IntStream.range(0, columns.count())
                            .filter(c -> band.stream().anyMatch(row -> row.find(c).isPresent()))
                            .count()
                        * 2
                    >= columns.count())
        .count();
  }

  /** True if some column holds figures below each other, more than one cell would. */
  private static boolean holdsFigures(List<TextRow> rows, WhiteColumns columns) {
    for (int column = 1; column < columns.count(); column++) {
      int at = column;
      long figures =
          rows.stream().flatMap(row -> row.find(at).stream()).filter(Entry::isFigure).count();
      if (figures >= FEWEST_FIGURES) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabelled(TextRow row) {
    return row.entries().size() > 1 && row.find(0).filter(Entry::isLabel).isPresent();
  }

  /** Leading rows of text all bold, without labels, figures and titles: the head. */
  private static int boldHead(List<TextRow> rows, WhiteColumns columns) {
    int head = 0;
    while (head < rows.size() && isHead(rows.get(head), columns)) {
      head++;
    }
    return head == rows.size() ? 0 : head;
  }

  private static boolean isHead(TextRow row, WhiteColumns columns) {
    return row.row().whole().isBold()
        && row.find(0).filter(Entry::isLabel).isEmpty()
        && row.entries().stream().noneMatch(e -> e.from() == 0 && e.spans())
        && !isOfSums(row, columns);
  }

  /** True if words and more figures than words fill most columns: years are headings, sums none. */
  private static boolean isOfSums(TextRow row, WhiteColumns columns) {
    long figures = row.entries().stream().filter(Entry::isFigure).count();
    int all = row.entries().size();
    return all * 2 > columns.count() && figures * 2 >= all && figures < all;
  }

  /** True if no rule of the table runs across between the heights. */
  private boolean isBare(double top, double bottom) {
    return net.stream()
        .filter(Ruling::horizontal)
        .noneMatch(r -> r.at() > top + SAME_EDGE && r.at() < bottom - SAME_EDGE);
  }

  /** The usual distance of lines below each other in one column, in points. */
  private static double pitch(List<TextRow> rows, int columns) {
    List<Double> steps = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      double last = Double.NEGATIVE_INFINITY;
      for (TextRow row : rows) {
        if (row.find(column).isPresent()) {
          if (row.baseline() - last > row.row().size()) {
            steps.add(row.baseline() - last);
          }
          last = row.baseline();
        }
      }
    }
    steps.removeIf(step -> Double.isInfinite(step));
    steps.sort(null);
    return steps.isEmpty() ? 14 : steps.get(steps.size() / 10);
  }
}
