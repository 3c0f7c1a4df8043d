package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells two tables below each other, between whose rules across nothing stands, or nothing but
 * their titles.
 *
 * @param strips the words between the rules
 * @param glyphs visible characters of the page
 * @param coloured true if sides of colours count as rules: a white row then ends without one
 */
record OtherTable(RuleBands strips, List<Glyph> glyphs, boolean coloured) {
  /** A blank strip so much higher than the usual one is no row. */
  private static final double HIGH = 1.5;

  /**
   * A height between two tables: a strip that holds lone lines only, and these are running text, or
   * a title as that above the first table is, or most words below them run over the columns above,
   * or a head stands below and labels begin again; or a blank strip higher than rows are, or below
   * which labels begin again. Empty if there is but one table.
   */
  Optional<Double> find() {
    for (int band = 2; band < strips.size() - 1; band++) {
      if (isLone(band) ? partsByWords(band) : isBlank(band) && partsByWhite(band)) {
        return Optional.of((strips.heights().get(band) + strips.heights().get(band + 1)) / 2);
      }
      Optional<Double> below = coloured ? findBelowRow(band) : Optional.empty();
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** A height in a strip below its row, which has no colour: running text or a title follows. */
  private Optional<Double> findBelowRow(int band) {
    List<LineRow> rows = strips.band(band);
    int tail = rows.size();
    while (tail > 0 && rows.get(tail - 1).isSingle() && !RuleBands.hasLabel(rows.get(tail - 1))) {
      tail--;
    }
    if (tail == 0) {
      return Optional.empty();
    }
    for (int i = tail; i < rows.size(); i++) {
      boolean text = i + 1 < rows.size() && isText(rows.subList(i, i + 2));
      if (text || repeatsTitle(band, rows.get(i))) {
        return Optional.of((rows.get(i - 1).first().bottom() + rows.get(i).first().top()) / 2);
      }
    }
    return Optional.empty();
  }

  private boolean partsByWords(int band) {
    return isText(strips.band(band))
        || isOtherBelow(band)
        || (strips.band(band).size() == 1 && repeatsTitle(band, strips.band(band).get(0)))
        || (isHeading(band + 1) && beginAgain(labels(0, band), labels(band + 1, strips.size())));
  }

  private boolean partsByWhite(int band) {
    List<String> above = labels(0, band);
    List<String> below = labels(band + 1, strips.size());
    boolean countOn =
        !above.isEmpty()
            && !below.isEmpty()
            && Labels.follows(above.get(above.size() - 1), below.get(0));
    return beginAgain(above, below) || (!countOn && isHigh(band));
  }

  /** True for a strip without words between two rules over all columns. */
  private boolean isBlank(int band) {
    return strips.band(band).isEmpty()
        && strips.isWhole(strips.heights().get(band))
        && strips.isWhole(strips.heights().get(band + 1));
  }

  private boolean isHigh(int band) {
    double[] printed =
        IntStream.range(0, strips.size())
            .filter(other -> !strips.band(other).isEmpty())
            .mapToDouble(this::height)
            .sorted()
            .toArray();
    return height(band) > HIGH * printed[printed.length / 2];
  }

  private double height(int band) {
    return strips.heights().get(band + 1) - strips.heights().get(band);
  }

  /** True for words of several columns without a label. */
  private boolean isHeading(int band) {
    return strips.tabular(band, band + 1).stream()
        .anyMatch(
            row ->
                row.segments().size() >= RuleBands.FEWEST_COLUMNS
                    && !RuleBands.hasLabel(row)
                    && CutRows.figures(row) == 0);
  }

  /** The labels of rows, from top to bottom. */
  private List<String> labels(int from, int to) {
    return strips.rows(from, to).stream()
        .filter(RuleBands::hasLabel)
        .map(row -> CutRows.text(row.first()))
        .toList();
  }

  private static boolean beginAgain(List<String> above, List<String> below) {
    return !above.isEmpty() && !below.isEmpty() && above.get(0).equals(below.get(0));
  }

  /** True for a line printed as a title above the first table is. */
  private boolean repeatsTitle(int band, LineRow here) {
    List<Line> words =
        strips.rows(0, band).stream().flatMap(row -> row.segments().stream()).toList();
    List<LineRow> below = strips.rows(band + 1, strips.size());
    return RepeatedTitle.find(above(), words, here, below).isPresent();
  }

  /** The rows of text above the uppermost rule. */
  private List<LineRow> above() {
    double top = strips.heights().get(0);
    List<Glyph> higher =
        glyphs.stream()
            .filter(g -> g.direction() == Glyph.Direction.RIGHT && g.centerY() < top)
            .toList();
    return LineRow.rows(LineBuilder.lines(higher)).stream().map(WhiteColumns::cut).toList();
  }

  /** True for a strip of lone lines, none of them a label, down to a rule over all columns. */
  private boolean isLone(int band) {
    List<LineRow> lone = strips.band(band);
    return !lone.isEmpty()
        && lone.stream().allMatch(row -> row.isSingle() && !RuleBands.hasLabel(row))
        && strips.isWhole(strips.heights().get(band + 1));
  }

  /** True if the first line of a paragraph is indented, and its next one begins at the rules. */
  private boolean isText(List<LineRow> lone) {
    for (int i = 1; i < lone.size(); i++) {
      double start = lone.get(i).first().x0();
      double indent = lone.get(i - 1).first().x0() - start;
      if (Math.abs(start - strips.left()) < RuleBands.SAME_HEIGHT && indent > lone.get(i).size()) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if most words below a lone strip run over the columns above: those down to the next lone
   * one if a head stands below, else all. Numbers of the columns fill none.
   */
  private boolean isOtherBelow(int band) {
    boolean headed = isBold(strips.band(band + 1)) && !isBold(strips.band(band - 1));
    int end = headed ? band + 2 : strips.size();
    while (end < strips.size() && !isLone(end)) {
      end++;
    }
    int head = strips.headBands();
    List<LineRow> rows = headed ? withoutHead(band) : strips.tabular(head, Math.max(head, band));
    List<LineRow> above = rows.stream().filter(row -> !NumberedColumns.isNumbers(row)).toList();
    List<LineRow> below = strips.tabular(band + 1, end);
    if (above.isEmpty() || below.isEmpty()) {
      return false;
    }
    WhiteColumns columns =
        WhiteColumns.of(List.of(), above)
            .with(strips.ends(strips.heights().get(band)), List.of(), above);
    if (headed && isOtherCount(columns, below)) {
      return true;
    }
    boolean told = headed || columns.crossed(strips.band(band).get(0).first()) > 0;
    return told && below.stream().filter(columns::isCrossed).count() * 2 > below.size();
  }

  /** True if most rows below show more columns than stand above. */
  private static boolean isOtherCount(WhiteColumns columns, List<LineRow> below) {
    return below.stream().filter(row -> row.segments().size() > columns.count()).count() * 2
        > below.size();
  }

  private List<LineRow> withoutHead(int end) {
    return strips.tabular(0, end).stream().filter(row -> !isBold(List.of(row))).toList();
  }

  private static boolean isBold(List<LineRow> band) {
    return !band.isEmpty()
        && band.stream().flatMap(row -> row.segments().stream()).allMatch(Line::isBold);
  }
}
