package doichieu.extract.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Tells two tables below each other, between whose rules across nothing but their titles stands.
 *
 * @param strips the words between the rules
 * @param glyphs visible characters of the page
 */
record OtherTable(RuleBands strips, List<Glyph> glyphs) {

  /**
   * A height between two tables: a strip that holds lone lines only, and these are running text, or
   * a title as that above the first table is, or most words below them run over the columns above;
   * empty if there is but one table.
   */
  Optional<Double> find() {
    for (int band = 2; band < strips.size() - 1; band++) {
      if (isLone(band) && (isText(strips.band(band)) || isOtherBelow(band) || repeatsTitle(band))) {
        return Optional.of((strips.heights().get(band) + strips.heights().get(band + 1)) / 2);
      }
    }
    return Optional.empty();
  }

  /** True for one line printed as a title above the first table is. */
  private boolean repeatsTitle(int band) {
    LineRow here = strips.band(band).get(0);
    List<Line> words =
        strips.rows(0, band).stream().flatMap(row -> row.segments().stream()).toList();
    List<LineRow> below = strips.rows(band + 1, strips.size());
    return strips.band(band).size() == 1
        && RepeatedTitle.find(above(), words, here, below).isPresent();
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
