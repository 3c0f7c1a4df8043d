package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The strips between the rules across of a table without rules down.
 *
 * @param across the rules, from top to bottom
 * @param heights y of the rules, each once
 * @param bands the rows of text of each strip, cut at their gaps; one less than heights
 */
record RuleBands(List<Ruling> across, List<Double> heights, List<List<LineRow>> bands) {
  private static final int FEWEST_COLUMNS = 3;

  /** Rules nearer (points) than this are one. */
  private static final double SAME_HEIGHT = 4;

  /** A rule shorter than this share of the table's width is one of some columns only. */
  private static final double WHOLE = 0.9;

  /** Lines of a strip in which most columns have words: more than two are rows without rules. */
  private static final int MOST_FULL_LINES = 3;

  private static final LineText SPELLER = new LineText(Set.of());

  /** Reads the words between the rules. */
  static RuleBands of(List<Ruling> across, List<Glyph> glyphs) {
    List<Double> heights = new ArrayList<>();
    for (Ruling rule : across) {
      if (heights.isEmpty() || rule.at() - heights.get(heights.size() - 1) > SAME_HEIGHT) {
        heights.add(rule.at());
      }
    }
    double left = across.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double right = across.stream().mapToDouble(Ruling::to).max().orElseThrow();
    List<List<Glyph>> inside = new ArrayList<>();
    heights.forEach(height -> inside.add(new ArrayList<>()));
    for (Glyph glyph : glyphs) {
      int band = band(heights, glyph.centerY());
      boolean between = glyph.centerX() >= left && glyph.centerX() <= right;
      if (band >= 0 && between && glyph.direction() == Glyph.Direction.RIGHT) {
        inside.get(band).add(glyph);
      }
    }
    List<LineRow> all = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (List<Glyph> band : inside.subList(0, heights.size() - 1)) {
      List<LineRow> rows =
          LineRow.rows(LineBuilder.lines(band)).stream().map(WhiteColumns::cut).toList();
      all.addAll(rows);
      sizes.add(rows.size());
    }
    List<LineRow> parted = GluedLabels.cut(all);
    List<List<LineRow>> bands = new ArrayList<>();
    int from = 0;
    for (int size : sizes) {
      bands.add(parted.subList(from, from + size));
      from += size;
    }
    return new RuleBands(across, heights, bands);
  }

  /** The strip that a height lies in; -1 if it is above or below the table. */
  private static int band(List<Double> heights, double y) {
    for (int i = 0; i + 1 < heights.size(); i++) {
      if (y >= heights.get(i) && y < heights.get(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A height between two tables: a strip that holds lone lines only, and these are running text, or
   * most words below them run over the columns above; empty if there is but one table.
   */
  Optional<Double> findOtherTable() {
    for (int band = 2; band < bands.size() - 1; band++) {
      if (isLone(band) && (isText(bands.get(band)) || isOtherBelow(band))) {
        return Optional.of((heights.get(band) + heights.get(band + 1)) / 2);
      }
    }
    return Optional.empty();
  }

  /** True for a strip of lone lines, none of them a label, down to a rule over all columns. */
  private boolean isLone(int band) {
    List<LineRow> lone = bands.get(band);
    return !lone.isEmpty()
        && lone.stream().allMatch(row -> row.isSingle() && !hasLabel(row))
        && isWhole(heights.get(band + 1));
  }

  private boolean isWhole(double height) {
    double left = across.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double right = across.stream().mapToDouble(Ruling::to).max().orElseThrow();
    return across.stream()
        .filter(rule -> Math.abs(rule.at() - height) <= SAME_HEIGHT)
        .anyMatch(rule -> rule.length() >= WHOLE * (right - left));
  }

  /** True if the first line of a paragraph is indented, and its next one begins at the rules. */
  private boolean isText(List<LineRow> lone) {
    double left = across.stream().mapToDouble(Ruling::from).min().orElseThrow();
    for (int i = 1; i < lone.size(); i++) {
      double start = lone.get(i).first().x0();
      double indent = lone.get(i - 1).first().x0() - start;
      if (Math.abs(start - left) < SAME_HEIGHT && indent > lone.get(i).size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLevel(List<Line> lines, ToDoubleFunction<Line> place) {
    double least = lines.stream().mapToDouble(place).min().orElse(0);
    double most = lines.stream().mapToDouble(place).max().orElse(0);
    return most - least < lines.get(0).size();
  }

  /**
   * True if most words below a lone strip run over the columns above: those down to the next lone
   * one if a head stands below, else all.
   */
  private boolean isOtherBelow(int band) {
    boolean headed = isBold(bands.get(band + 1)) && !isBold(bands.get(band - 1));
    int end = headed ? band + 2 : bands.size();
    while (end < bands.size() && !isLone(end)) {
      end++;
    }
    List<LineRow> above =
        headed ? withoutHead(band) : tabular(headBands(), Math.max(headBands(), band));
    List<LineRow> below = tabular(band + 1, end);
    if (above.isEmpty() || below.isEmpty()) {
      return false;
    }
    WhiteColumns columns = WhiteColumns.of(List.of(), above);
    boolean told = headed || columns.crossed(bands.get(band).get(0).first()) > 0;
    return told && below.stream().filter(columns::isCrossed).count() * 2 > below.size();
  }

  private List<LineRow> withoutHead(int end) {
    return tabular(0, end).stream().filter(row -> !isBold(List.of(row))).toList();
  }

  private static boolean isBold(List<LineRow> band) {
    return !band.isEmpty()
        && band.stream().flatMap(row -> row.segments().stream()).allMatch(Line::isBold);
  }

  /** Rows that show three columns or more; those that show two if there are no others. */
  private List<LineRow> tabular(int from, int to) {
    List<LineRow> rows = bands.subList(from, to).stream().flatMap(List::stream).toList();
    List<LineRow> wide =
        rows.stream().filter(row -> row.segments().size() >= FEWEST_COLUMNS).toList();
    return wide.isEmpty() ? rows.stream().filter(row -> !row.isSingle()).toList() : wide;
  }

  /** True if two columns stand in every strip, beginning below each other on the left. */
  private boolean isPair(WhiteColumns columns) {
    List<List<LineRow>> printed = bands.stream().filter(band -> !band.isEmpty()).toList();
    List<Line> left = printed.stream().map(band -> band.get(0).first()).toList();
    return printed.size() > 1
        && isLevel(left, Line::x0)
        && printed.stream().allMatch(band -> !band.get(0).isSingle())
        && printed.stream().flatMap(List::stream).noneMatch(columns::isCrossed);
  }

  /**
   * Rules down between the columns; empty if there are too few, or a strip holds several rows, as
   * where rules frame the head and the whole body only.
   */
  Optional<List<Ruling>> findRulesDown() {
    int head = headBands();
    List<LineRow> headRows = bands.subList(0, head).stream().flatMap(List::stream).toList();
    List<LineRow> body = tabular(head, bands.size());
    if (body.isEmpty() || isHeadOnly()) {
      return Optional.empty();
    }
    WhiteColumns columns = WhiteColumns.of(headRows, body).with(ends(), headRows, body);
    boolean enough = columns.count() >= FEWEST_COLUMNS || (columns.count() == 2 && isPair(columns));
    boolean framed = head + 1 == bands.size() && fullLines(bands.get(head), columns) > 1;
    if (!enough || framed || bands.stream().anyMatch(b -> holdsRows(b, columns))) {
      return Optional.empty();
    }
    List<Ruling> down = new ArrayList<>();
    for (int band = 0; band < bands.size(); band++) {
      addRulesDown(down, band, band < head, columns);
    }
    return Optional.of(down);
  }

  /** Where rules over some columns only end. */
  private List<Double> ends() {
    double left = across.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double right = across.stream().mapToDouble(Ruling::to).max().orElseThrow();
    return across.stream()
        .filter(r -> r.length() < WHOLE * (right - left))
        .flatMap(r -> Stream.of(r.from(), r.to()))
        .filter(x -> x > left + SAME_HEIGHT && x < right - SAME_HEIGHT)
        .toList();
  }

  /**
   * Strips above the first label, down to the last rule over all columns: what a rule over some
   * columns parts from a labelled row is the rest of a row beside merged cells.
   */
  private int headBands() {
    int head = 0;
    while (head < bands.size() - 1 && bands.get(head).stream().noneMatch(RuleBands::hasLabel)) {
      head++;
    }
    while (head > 1 && !isWhole(heights.get(head))) {
      head--;
    }
    return head == bands.size() - 1 ? 1 : Math.max(1, head);
  }

  /** True for two whole rules with no label between them: they frame the head of a table. */
  private boolean isHeadOnly() {
    double left = across.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double right = across.stream().mapToDouble(Ruling::to).max().orElseThrow();
    long whole = across.stream().filter(r -> r.length() >= WHOLE * (right - left)).count();
    return whole < 3 && bands.stream().flatMap(List::stream).noneMatch(RuleBands::hasLabel);
  }

  private static boolean hasLabel(LineRow row) {
    return Labels.isLabel(SPELLER.of(row.first()));
  }

  private static boolean holdsRows(List<LineRow> band, WhiteColumns columns) {
    long labels =
        band.stream()
            .filter(row -> row.first().x1() < columns.edges().get(1) && hasLabel(row))
            .count();
    return labels > 1 || fullLines(band, columns) > MOST_FULL_LINES || holdsFigures(band, columns);
  }

  private static long fullLines(List<LineRow> band, WhiteColumns columns) {
    return band.stream().filter(row -> row.segments().size() * 3 > columns.count() * 2).count();
  }

  /** True if figures stand below each other in one column: each is a row's own. */
  private static boolean holdsFigures(List<LineRow> band, WhiteColumns columns) {
    List<TextRow> rows = columns.read(band);
    for (int column = 1; column < columns.count(); column++) {
      int at = column;
      List<TextRow.Entry> words = rows.stream().flatMap(row -> row.find(at).stream()).toList();
      for (int i = 1; i < words.size(); i++) {
        if (words.get(i - 1).isFigure() && words.get(i).isFigure()) {
          return true;
        }
      }
    }
    return false;
  }

  private void addRulesDown(List<Ruling> down, int band, boolean isHead, WhiteColumns columns) {
    double top = heights.get(band);
    double bottom = heights.get(band + 1);
    List<Double> edges = columns.edges();
    double left = across.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double right = across.stream().mapToDouble(Ruling::to).max().orElseThrow();
    down.add(new Ruling(false, left, top, bottom));
    down.add(new Ruling(false, right, top, bottom));
    for (int edge = 1; edge < columns.count(); edge++) {
      int at = edge;
      boolean crossed =
          bands.get(band).stream()
              .flatMap(row -> row.segments().stream())
              .anyMatch(line -> columns.isCrossed(line, at));
      boolean inside = isHead && isInsideHeading(band, edges.get(edge), columns);
      if (!crossed && !inside) {
        down.add(new Ruling(false, edges.get(edge), top, bottom));
      }
    }
  }

  /** True if a rule below the strip covers the edge, and the edge parts no two headings. */
  private boolean isInsideHeading(int band, double edge, WhiteColumns columns) {
    Optional<Ruling> under =
        across.stream()
            .filter(r -> Math.abs(r.at() - heights.get(band + 1)) <= SAME_HEIGHT)
            .filter(r -> r.length() < WHOLE * (columns.right() - columns.left()))
            .filter(r -> r.from() < edge - SAME_HEIGHT && r.to() > edge + SAME_HEIGHT)
            .findFirst();
    return under.filter(rule -> !parts(rule, band, columns).contains(edge)).isPresent();
  }

  /** The edges within a rule at which one heading above it gives way to the next. */
  private List<Double> parts(Ruling rule, int band, WhiteColumns columns) {
    List<Line> headings =
        bands.get(band).stream()
            .flatMap(row -> row.segments().stream())
            .filter(line -> line.center() > rule.from() && line.center() < rule.to())
            .sorted(Comparator.comparingDouble(Line::center))
            .toList();
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
}
