package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts the rows of tables whose rules run down only: where one field of the first column holds
 * more than one label, the rows are told by their words, as in tables without rules.
 */
final class RulesDown {
  /** Share of the table's height from which on rules part columns. */
  private static final double TALL = 0.3;

  private static final int FEWEST_COLUMNS = 2;

  /** Share of the table's height from which on a strip must hold more than one row. */
  private static final double MOST = 0.6;

  /** Edges nearer (points) are one. */
  private static final double SAME_EDGE = 4;

  private final List<Ruling> net;

  /** Upright glyphs between the sides of the table, from top to bottom. */
  private final List<Glyph> glyphs;

  private final Box box;

  private RulesDown(List<Ruling> net, List<Glyph> glyphs, Box box) {
    this.net = net;
    this.glyphs = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.direction() == Glyph.Direction.RIGHT
          && glyph.centerX() > box.x0()
          && glyph.centerX() < box.x1()) {
        this.glyphs.add(glyph);
      }
    }
    this.glyphs.sort((one, other) -> Double.compare(one.centerY(), other.centerY()));
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
    List<Ruling> across = net.stream().filter(Ruling::horizontal).toList();
    List<Ruling> down = new ArrayList<>(net.stream().filter(r -> !r.horizontal()).toList());
    if (down.size() < FEWEST_COLUMNS) {
      return net;
    }
    CellGrid.closeSides(across, down);
    if (down.size() < FEWEST_COLUMNS + 1) {
      return net;
    }
    Box box =
        new Box(
            down.stream().mapToDouble(Ruling::at).min().orElseThrow(),
            down.stream().mapToDouble(Ruling::from).min().orElseThrow(),
            down.stream().mapToDouble(Ruling::at).max().orElseThrow(),
            down.stream().mapToDouble(Ruling::to).max().orElseThrow());
    List<Ruling> whole = new ArrayList<>(across);
    whole.addAll(down);
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
    OptionalDouble pitch = OptionalDouble.empty();
    List<Ruling> down = net.stream().filter(r -> !r.horizontal()).toList();
    WhiteColumns columns = new WhiteColumns(edges);
    for (double y : BrokenRules.heights(down, edges, SAME_EDGE, box.y0(), box.y1())) {
      if (across.stream().noneMatch(other -> Math.abs(other - y) <= SAME_EDGE)) {
        missing.add(new Ruling(true, y, box.x0(), box.x1()));
        across.add(y);
        pitch = OptionalDouble.of(words(glyphs, columns).pitch());
      }
    }
    across.sort(null);
    int next = 0;
    for (int i = 1; i < across.size(); i++) {
      double top = across.get(i - 1);
      double bottom = across.get(i);
      List<Glyph> inside = new ArrayList<>();
      for (; next < glyphs.size() && glyphs.get(next).centerY() < bottom; next++) {
        if (glyphs.get(next).centerY() > top) {
          inside.add(glyphs.get(next));
        }
      }
      if (bottom - top > SAME_EDGE) {
        addMissing(columns, inside, top, bottom, pitch, missing);
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

  private void addMissing(
      WhiteColumns columns,
      List<Glyph> inside,
      double top,
      double bottom,
      OptionalDouble pitch,
      List<Ruling> missing) {
    boolean large = pitch.isPresent() || bottom - top > MOST * (box.y1() - box.y0());
    boolean pair = columns.count() == 2;
    if (pair ? !large : !large && !BareStrip.of(inside, columns.edges()).mayHoldRows()) {
      return;
    }
    StripWords strip = words(inside, columns);
    StripWords words = new StripWords(strip.rows(), columns, pitch.orElse(strip.pitch()));
    List<TextRow> rows = words.rows();
    boolean apart = !pair && words.holdsRows();
    boolean bare = !apart && isBare(top, bottom);
    boolean most = bare && large;
    if (rows.size() < 2 || !(apart || most || (bare && words.holdsFigures()))) {
      return;
    }
    int bold = BareHead.count(rows, columns);
    int rest = bold > 0 ? 0 : words.countRest();
    boolean goesOn = bold > 0 || rest > 0;
    RowBands.Cut cut =
        RowBands.cut(new RowBands.Request(rows, columns, words.pitch(), bold, 0, goesOn, Set.of()));
    List<Integer> starts = cut.starts();
    boolean parted = rest > 0 && starts.contains(rest);
    boolean lone = most && bold == 0 && !parted && words.fullRows(starts) < 2;
    if (lone || (pair && !words.isPair(starts))) {
      return;
    }
    boolean headed = bold > 0 || (cut.headed() && starts.size() > 1);
    if (headed) {
      BareHead.addRules(rows.subList(0, starts.get(1)), columns, words.pitch(), missing);
    }
    for (int start : starts.subList(1, starts.size())) {
      double above =
          rows.subList(0, start).stream().mapToDouble(RulesDown::bottom).max().orElseThrow();
      double y = Math.min(above, rows.get(start).row().whole().top());
      missing.add(new Ruling(true, (above + y) / 2, box.x0(), box.x1()));
    }
  }

  private static StripWords words(List<Glyph> inside, WhiteColumns columns) {
    List<Line> lines =
        LineBuilder.lines(inside).stream().flatMap(line -> line.segments().stream()).toList();
    return StripWords.of(columns.read(LineRow.rows(lines)), columns);
  }

  private static double bottom(TextRow row) {
    return row.row().segments().stream().mapToDouble(Line::bottom).max().orElseThrow();
  }

  /** True if no rule of the table runs across between the heights. */
  private boolean isBare(double top, double bottom) {
    return net.stream()
        .filter(Ruling::horizontal)
        .noneMatch(r -> r.at() > top + SAME_EDGE && r.at() < bottom - SAME_EDGE);
  }
}
