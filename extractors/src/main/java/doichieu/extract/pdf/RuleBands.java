package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The strips between the rules across of a table without rules down.
 *
 * @param across the rules, from top to bottom
 * @param heights y of the rules, each once
 * @param bands the rows of text of each strip, cut at their gaps; one less than heights
 */
record RuleBands(List<Ruling> across, List<Double> heights, List<List<LineRow>> bands) {
  /** Columns that tell a table without further proof. */
  static final int FEWEST_COLUMNS = 3;

  /** Rules nearer (points) than this are one. */
  static final double SAME_HEIGHT = 4;

  /** A rule shorter than this share of the table's width is one of some columns only. */
  private static final double WHOLE = 0.9;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final LineText SPELLER = new LineText(Set.of());

  /** Reads the words between the rules. */
  static RuleBands of(List<Ruling> across, List<Glyph> glyphs) {
    List<Double> heights = new ArrayList<>();
    for (Ruling rule : across) {
      if (heights.isEmpty() || rule.at() - heights.get(heights.size() - 1) > SAME_HEIGHT) {
        heights.add(rule.at());
      }
    }
    double left = left(across);
    double right = right(across);
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
    List<LineRow> parted = GluedCells.cut(GluedLabels.cut(all));
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

  private static double left(List<Ruling> across) {
    return across.stream().mapToDouble(Ruling::from).min().orElseThrow();
  }

  private static double right(List<Ruling> across) {
    return across.stream().mapToDouble(Ruling::to).max().orElseThrow();
  }

  /** Where the rules begin. */
  double left() {
    return left(across);
  }

  /** Where the rules end. */
  double right() {
    return right(across);
  }

  /** Height of the lowest rule. */
  double bottom() {
    return heights.get(heights.size() - 1);
  }

  /** Number of strips. */
  int size() {
    return bands.size();
  }

  /** The rows of text of a strip. */
  List<LineRow> band(int band) {
    return bands.get(band);
  }

  /** True for a rule over all columns. */
  boolean isWhole(Ruling rule) {
    return rule.length() >= WHOLE * (right() - left());
  }

  /** True if a rule over all columns runs at the height. */
  boolean isWhole(double height) {
    return across.stream()
        .filter(rule -> Math.abs(rule.at() - height) <= SAME_HEIGHT)
        .anyMatch(this::isWhole);
  }

  /** The rows of text of strips, from one to before another. */
  List<LineRow> rows(int from, int to) {
    return bands.subList(from, to).stream().flatMap(List::stream).toList();
  }

  /**
   * The strips that show three columns or more, each as one row that holds all lines of a cell;
   * those that show two if there are no others.
   */
  List<LineRow> tabular(int from, int to) {
    List<LineRow> rows =
        bands.subList(from, to).stream().filter(b -> !b.isEmpty()).map(RuleBands::united).toList();
    List<LineRow> wide =
        rows.stream().filter(row -> row.segments().size() >= FEWEST_COLUMNS).toList();
    return wide.isEmpty() ? rows.stream().filter(row -> !row.isSingle()).toList() : wide;
  }

  /** The rows of text of a strip as one: what stands above each other is one stretch. */
  private static LineRow united(List<LineRow> band) {
    List<Line> sorted =
        band.stream()
            .flatMap(row -> row.segments().stream())
            .sorted(Comparator.comparingDouble(Line::x0))
            .toList();
    List<Line> cells = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Line line : sorted) {
      if (!open.isEmpty() && line.x0() >= end) {
        cells.add(LineRow.merged(open));
        open = new ArrayList<>();
      }
      open.add(line);
      end = Math.max(end, line.x1());
    }
    cells.add(LineRow.merged(open));
    return new LineRow(cells);
  }

  /**
   * Where rules over some columns only end.
   *
   * @param bottom y down to which rules count
   */
  List<Double> ends(double bottom) {
    return across.stream()
        .filter(r -> r.at() <= bottom && !isWhole(r))
        .flatMap(r -> Stream.of(r.from(), r.to()))
        .filter(x -> x > left() + SAME_HEIGHT && x < right() - SAME_HEIGHT)
        .toList();
  }

  /**
   * Strips above the first label or row of figures, down to the last rule over all columns: what a
   * rule over some columns parts from such a row is the rest of a row beside merged cells.
   */
  int headBands() {
    int head = 0;
    while (head < bands.size() - 1 && !isBody(head)) {
      head++;
    }
    if (head == bands.size() - 1) {
      head = boldBands();
    }
    while (head > 1 && !isWhole(heights.get(head))) {
      head--;
    }
    return Math.max(1, head);
  }

  /** Leading strips printed bold, one if all are; at least one. */
  private int boldBands() {
    if (isBold(bands.size() - 1)) {
      return 1;
    }
    int bold = 0;
    while (bold < bands.size() - 1 && isBold(bold)) {
      bold++;
    }
    return Math.max(1, bold);
  }

  private boolean isBold(int band) {
    return bands.get(band).stream().flatMap(row -> row.segments().stream()).allMatch(Line::isBold);
  }

  /** True if the first strip is the head of a table, not one of its rows. */
  boolean beginsWithHead() {
    return size() > 1 && !bands.get(0).isEmpty() && isBold(0) && !isBold(size() - 1);
  }

  /** True for a strip with a label, or with figures in most columns; years are headings. */
  private boolean isBody(int band) {
    if (bands.get(band).isEmpty()) {
      return false;
    }
    LineRow row = united(bands.get(band));
    if (hasLabel(row) || band == 0) {
      return hasLabel(row);
    }
    List<Line> cells = row.segments();
    long figures =
        cells.stream()
            .map(SPELLER::of)
            .filter(text -> TextRow.isFigure(text) && !YEAR.matcher(text).matches())
            .count();
    return cells.size() >= FEWEST_COLUMNS && figures * 2 >= cells.size();
  }

  /** The lines of a strip, 0-based, that begin with the label of a row. */
  long countLabels(int strip) {
    return bands.get(strip).stream().filter(RuleBands::hasLabel).count();
  }

  /** True for two whole rules with no label between them: they frame the head of a table. */
  boolean isHeadOnly() {
    long whole = across.stream().filter(this::isWhole).count();
    return whole < 3 && bands.stream().flatMap(List::stream).noneMatch(RuleBands::hasLabel);
  }

  /** True if the row begins with the label of a row of the table. */
  static boolean hasLabel(LineRow row) {
    return Labels.isLabel(SPELLER.of(row.first()));
  }
}
