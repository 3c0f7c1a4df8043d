package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The columns of a table with rules across only.
 *
 * @param strips the words between the rules
 * @param columns what parts them
 * @param head number of strips that hold the head
 * @param shading coloured areas that tell cells as rules do; none where rules alone tell rows
 */
record AcrossTable(RuleBands strips, WhiteColumns columns, int head, Shading shading) {
  /** Lines of a strip in which most columns have words: more than two are rows without rules. */
  private static final int MOST_FULL_LINES = 3;

  /** White (font sizes) between an edge and words flush with it. */
  private static final double FLUSH = 0.6;

  /** Words that begin so near (points) to each other are flush. */
  private static final double SAME_START = 1;

  /** Outer ends of two pages nearer (points) than this are one. */
  private static final double SAME_END = 6;

  /**
   * The table; empty if there are too few columns, or a strip holds several rows, as where rules
   * frame the head and the whole body only.
   *
   * @param before columns of the table at the foot of the page before, if that had rules across
   */
  static Optional<AcrossTable> find(
      RuleBands strips, Optional<WhiteColumns> before, Shading shading) {
    Optional<WhiteColumns> known = before.filter(c -> isAsWide(c, strips.across()));
    boolean lastRow = strips.size() == 1 && known.isPresent();
    int head = lastRow ? 0 : strips.headBands();
    List<LineRow> all = strips.tabular(head, strips.size());
    Optional<LineRow> numbers = NumberedColumns.findRow(all);
    List<LineRow> rows = all.stream().filter(row -> numbers.filter(row::equals).isEmpty()).toList();
    List<LineRow> body =
        rows.isEmpty() && known.isPresent() ? strips.rows(head, strips.size()) : rows;
    if (body.isEmpty() || (strips.isHeadOnly() && known.isEmpty())) {
      return Optional.empty();
    }
    List<LineRow> headRows = strips.rows(0, head);
    List<Double> ends = strips.ends(Double.MAX_VALUE);
    WhiteColumns told =
        WhiteColumns.of(headRows, body)
            .between(strips.left(), strips.right())
            .or(known.filter(c -> !strips.beginsWithHead() || isFilled(c, strips)), body)
            .with(ends, headRows, body);
    WhiteColumns columns =
        shading
            .findColumns(strips.left(), strips.right(), strips.heights().get(0), strips.bottom())
            .filter(drawn -> drawn.fit(body))
            .or(() -> numbers.map(row -> NumberedColumns.of(row).settle(told, ends, body)))
            .orElse(told);
    AcrossTable table = new AcrossTable(strips, columns, head, shading);
    return Optional.of(table).filter(whole -> whole.isWhole() && (lastRow || !whole.isFramed()));
  }

  /** True if the rules begin and end where the columns of the page before do. */
  static boolean isAsWide(WhiteColumns columns, List<Ruling> across) {
    double left = across.stream().mapToDouble(Ruling::from).min().orElse(Double.MAX_VALUE);
    double right = across.stream().mapToDouble(Ruling::to).max().orElse(-Double.MAX_VALUE);
    return Math.abs(columns.left() - left) <= SAME_END
        && Math.abs(columns.right() - right) <= SAME_END;
  }

  /** True if words stand in each column: a head names all of them. */
  private static boolean isFilled(WhiteColumns columns, RuleBands strips) {
    List<TextRow.Entry> words =
        columns.read(strips.rows(0, strips.size())).stream()
            .flatMap(row -> row.entries().stream())
            .toList();
    return IntStream.range(0, columns.count())
        .allMatch(column -> words.stream().anyMatch(entry -> entry.covers(column)));
  }

  private boolean isWhole() {
    int count = columns.count();
    boolean enough = count >= RuleBands.FEWEST_COLUMNS || (count == 2 && isPair());
    return enough && strips.bands().stream().noneMatch(this::holdsRows);
  }

  /** True if one strip holds all of the body's rows. */
  private boolean isFramed() {
    return head + 1 == strips.size() && fullLines(strips.band(head)) > 1;
  }

  /** True if two columns stand in every strip, beginning below each other on the left. */
  private boolean isPair() {
    List<List<LineRow>> printed = strips.bands().stream().filter(band -> !band.isEmpty()).toList();
    List<Line> left = printed.stream().map(band -> band.get(0).first()).toList();
    return printed.size() > 1
        && isLevel(left, Line::x0)
        && printed.stream().allMatch(band -> !band.get(0).isSingle())
        && printed.stream().flatMap(List::stream).noneMatch(columns::isCrossed);
  }

  private static boolean isLevel(List<Line> lines, ToDoubleFunction<Line> place) {
    double least = lines.stream().mapToDouble(place).min().orElse(0);
    double most = lines.stream().mapToDouble(place).max().orElse(0);
    return most - least < lines.get(0).size();
  }

  private boolean holdsRows(List<LineRow> band) {
    double edge = columns.edges().get(1);
    List<Line> labels =
        band.stream()
            .filter(RuleBands::hasLabel)
            .map(LineRow::first)
            .filter(l -> l.x1() < edge)
            .toList();
    boolean several = labels.size() > 1 && !CutLabels.areOne(labels, edge - columns.left());
    return several || fullLines(band) > MOST_FULL_LINES || holdsFigures(band);
  }

  private long fullLines(List<LineRow> band) {
    return band.stream().filter(row -> row.segments().size() * 3 > columns.count() * 2).count();
  }

  /** True if figures stand below each other in one column: each is a row's own. */
  private boolean holdsFigures(List<LineRow> band) {
    List<TextRow> rows = columns.read(band);
    for (int column = 1; column < columns.count(); column++) {
      int at = column;
      List<TextRow.Entry> words = rows.stream().flatMap(row -> row.find(at).stream()).toList();
      for (int i = 1; i < words.size(); i++) {
        TextRow.Entry above = words.get(i - 1);
        TextRow.Entry below = words.get(i);
        boolean cut = CutWord.isCut(above.line(), below.line(), above.width());
        if (above.isFigure() && below.isFigure() && !cut) {
          return true;
        }
      }
    }
    return false;
  }

  /** The rules across, and rules down between the columns. */
  List<Ruling> net() {
    List<Ruling> net = new ArrayList<>(strips.across());
    for (int band = 0; band < strips.size(); band++) {
      addRulesDown(net, band);
    }
    if (!shading.cells().isEmpty()) {
      net.addAll(new ColourlessCells(this).rules());
    }
    return net;
  }

  /** True for a rule that parts rows of the table, or bounds it. */
  boolean encloses(Ruling rule) {
    double slack = RulingMerger.SAME_LINE;
    return rule.horizontal()
        && rule.at() >= strips.heights().get(0) - slack
        && rule.at() <= strips.bottom() + slack
        && rule.from() >= strips.left() - SAME_END
        && rule.to() <= strips.right() + SAME_END;
  }

  private void addRulesDown(List<Ruling> net, int band) {
    double top = strips.heights().get(band);
    double bottom = strips.heights().get(band + 1);
    List<Double> edges = columns.edges();
    Optional<List<Double>> drawn = shading.findEdges(columns, (top + bottom) / 2);
    if (drawn.isPresent()) {
      drawn.get().forEach(edge -> net.add(new Ruling(false, edge, top, bottom)));
      return;
    }
    net.add(new Ruling(false, strips.left(), top, bottom));
    net.add(new Ruling(false, strips.right(), top, bottom));
    int named = band < head ? 0 : WideNames.columns(columns.read(strips.band(band)), columns);
    for (int edge = Math.max(1, named); edge < columns.count(); edge++) {
      int at = edge;
      boolean crossed =
          strips.band(band).stream()
              .flatMap(row -> row.segments().stream())
              .anyMatch(line -> columns.isCrossed(line, at));
      boolean inside = band < head && isInsideHeading(band, edges.get(edge));
      if (!crossed && !inside) {
        net.add(new Ruling(false, edges.get(edge), top, bottom));
      }
    }
  }

  /** True if a rule below the strip covers the edge, and the edge parts no two headings. */
  private boolean isInsideHeading(int band, double edge) {
    Optional<Ruling> under =
        strips.across().stream()
            .filter(r -> Math.abs(r.at() - strips.heights().get(band + 1)) <= RuleBands.SAME_HEIGHT)
            .filter(r -> !strips.isWhole(r))
            .filter(
                r ->
                    r.from() < edge - RuleBands.SAME_HEIGHT
                        && r.to() > edge + RuleBands.SAME_HEIGHT)
            .findFirst();
    return under.filter(rule -> !parts(rule, band).contains(edge)).isPresent();
  }

  /** The edges within a rule at which one heading above it gives way to the next. */
  private List<Double> parts(Ruling rule, int band) {
    List<Line> headings =
        strips.band(band).stream()
            .flatMap(row -> row.segments().stream())
            .filter(line -> line.center() > rule.from() && line.center() < rule.to())
            .sorted(Comparator.comparingDouble(Line::center))
            .toList();
    List<Double> starts =
        headings.stream().flatMap(line -> flushEdge(line, band).stream()).toList();
    if (starts.size() == headings.size()) {
      return starts.subList(Math.min(1, starts.size()), starts.size());
    }
    List<Double> parts = new ArrayList<>();
    double left = rule.from();
    for (int i = 0; i + 1 < headings.size(); i++) {
      double end = 2 * headings.get(i).center() - left;
      if (headings.get(i + 1).x0() < headings.get(i).x1()) {
        continue;
      }
      double nearest =
          columns.edges().stream()
              .min(Comparator.comparingDouble(edge -> Math.abs(edge - end)))
              .orElseThrow();
      parts.add(nearest);
      left = nearest;
    }
    return parts;
  }

  /** The edge before a heading that is flush left with it, or with a heading below. */
  private Optional<Double> flushEdge(Line line, int band) {
    boolean above =
        strips.rows(band + 1, Math.max(band + 1, head)).stream()
            .flatMap(row -> row.segments().stream())
            .anyMatch(below -> Math.abs(below.x0() - line.x0()) <= SAME_START);
    return columns.edges().stream()
        .filter(edge -> edge <= line.x0())
        .reduce((one, other) -> other)
        .filter(edge -> above || line.x0() - edge < FLUSH * line.size());
  }
}
