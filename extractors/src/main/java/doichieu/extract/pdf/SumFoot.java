package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sums right below the lowest rule or colour of a table with rules across only: words, and
 * figures that stand as those of the columns above do.
 */
final class SumFoot {
  /** A sum stands so near (font sizes) to what is above it. */
  private static final double NEAR = 2;

  /** A line so near (font sizes) below a sum may be the rest of its row, which is none then. */
  private static final double NEXT_LINE = 1.35;

  /** Figures are flush if they end or begin so near (font sizes) to each other. */
  private static final double FLUSH = 0.3;

  private SumFoot() {}

  /**
   * The table with the sums below it.
   *
   * @param table as its rules tell it
   * @param glyphs visible characters of the page
   * @param known columns of such a table at the foot of the page before
   * @return the table as given if no sums stand below the rules
   */
  static AcrossTable close(AcrossTable table, List<Glyph> glyphs, Optional<WhiteColumns> known) {
    List<Ruling> closed = new ArrayList<>(table.strips().across());
    List<LineRow> rows = rowsBelow(table, glyphs);
    List<Line> figures = figures(table);
    double above = table.strips().bottom();
    int count = 0;
    while (count < rows.size() && isSum(rows.get(count), above, figures)) {
      LineRow row = rows.get(count);
      double bottom = row.segments().stream().mapToDouble(Line::bottom).max().orElse(above);
      closed.add(
          new Ruling(
              true,
              bottom + RuleBands.SAME_HEIGHT / 2,
              table.columns().left(),
              table.columns().right()));
      above = row.baseline();
      count++;
    }
    if (count == 0 || goesOn(rows, count, table.columns())) {
      return table;
    }
    return AcrossTable.find(RuleBands.of(closed, glyphs), known, table.shading())
        .filter(whole -> whole.columns().count() == table.columns().count())
        .filter(whole -> whole.strips().size() == table.strips().size() + rowsAdded(closed, table))
        .orElse(table);
  }

  private static int rowsAdded(List<Ruling> closed, AcrossTable table) {
    return closed.size() - table.strips().across().size();
  }

  private static List<LineRow> rowsBelow(AcrossTable table, List<Glyph> glyphs) {
    WhiteColumns columns = table.columns();
    List<Glyph> below =
        glyphs.stream()
            .filter(g -> g.direction() == Glyph.Direction.RIGHT)
            .filter(g -> g.centerY() > table.strips().bottom())
            .filter(g -> g.centerX() > columns.left() && g.centerX() < columns.right())
            .toList();
    return LineRow.rows(LineBuilder.lines(below)).stream().map(WhiteColumns::cut).toList();
  }

  private static List<Line> figures(AcrossTable table) {
    return table.strips().rows(table.head(), table.strips().size()).stream()
        .flatMap(row -> row.segments().stream())
        .filter(SumFoot::isFigure)
        .toList();
  }

  private static boolean isSum(LineRow row, double above, List<Line> figures) {
    List<Line> lines = row.segments();
    return row.baseline() - above <= NEAR * row.size()
        && !row.isSingle()
        && !isFigure(lines.get(0))
        && !RuleBands.hasLabel(row)
        && !LetterheadWords.isIn(row)
        && lines.stream().skip(1).allMatch(line -> isFigure(line) && isBelow(line, figures));
  }

  private static boolean isFigure(Line line) {
    return TextRow.isFigure(CutRows.text(line));
  }

  private static boolean isBelow(Line line, List<Line> figures) {
    double near = FLUSH * line.size();
    return figures.stream()
        .anyMatch(
            f ->
                Math.abs(f.x1() - line.x1()) <= near
                    || Math.abs(f.x0() - line.x0()) <= near
                    || Math.abs(f.center() - line.center()) <= near);
  }

  /** True if a lone line right below stands within one column: the last row is not at its end. */
  private static boolean goesOn(List<LineRow> rows, int end, WhiteColumns columns) {
    if (end == rows.size()) {
      return false;
    }
    LineRow next = rows.get(end);
    return next.baseline() - rows.get(end - 1).baseline() <= NEXT_LINE * next.size()
        && next.segments().stream().allMatch(columns::contains)
        && !columns.isCrossed(next);
  }
}
