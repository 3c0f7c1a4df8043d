package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last row of a table with rules across only where no rule runs below it, as where a row goes
 * on over the page: its lines stand right below the lowest rule, in the columns of the table.
 */
final class OpenFoot {
  /** The row stands so near (font sizes) to the rule. */
  private static final double NEAR = 2;

  /** Lines of one row stand so near (font sizes) to each other where the table tells nothing. */
  private static final double NEXT_LINE = 1.35;

  /** Lines of one row stand at most so far apart (font sizes), whatever the table tells. */
  private static final double FARTHEST = 2;

  /** Words in so many columns, or all but one, are a row without label and figures. */
  private static final int FULL = 4;

  private OpenFoot() {}

  /**
   * The table with its last row.
   *
   * @param table as its rules tell it
   * @param glyphs visible characters of the page
   * @param known columns of such a table at the foot of the page before
   * @return the table as given if no row stands below the rules
   */
  static AcrossTable close(AcrossTable table, List<Glyph> glyphs, Optional<WhiteColumns> known) {
    return rules(table, glyphs)
        .flatMap(closed -> AcrossTable.find(RuleBands.of(closed, glyphs), known, table.shading()))
        .filter(whole -> whole.columns().count() == table.columns().count())
        .filter(OpenFoot::endsWithRow)
        .orElse(table);
  }

  /** The rules with one more below the lines that stand right below them, if any do. */
  private static Optional<List<Ruling>> rules(AcrossTable table, List<Glyph> glyphs) {
    WhiteColumns columns = table.columns();
    double rule = table.strips().bottom();
    List<Glyph> below =
        glyphs.stream()
            .filter(g -> g.direction() == Glyph.Direction.RIGHT && g.centerY() > rule)
            .toList();
    List<LineRow> rows =
        LineRow.rows(LineBuilder.lines(below)).stream()
            .map(WhiteColumns::cut)
            .flatMap(row -> inside(row, columns).stream())
            .toList();
    double above = rule;
    double bottom = rule;
    double near = NEAR;
    for (LineRow row : rows) {
      if (row.baseline() - above > near * row.size() || !isLineOfRow(row, columns)) {
        break;
      }
      above = row.baseline();
      bottom = row.segments().stream().mapToDouble(Line::bottom).max().orElse(bottom);
      near = nextLine(table.strips());
    }
    if (bottom <= rule) {
      return Optional.empty();
    }
    List<Ruling> closed = new ArrayList<>(table.strips().across());
    closed.add(new Ruling(true, bottom + RuleBands.SAME_HEIGHT, columns.left(), columns.right()));
    return Optional.of(closed);
  }

  /** The row without words that stand beside the table; empty if there are no others. */
  private static Optional<LineRow> inside(LineRow row, WhiteColumns columns) {
    List<Line> words =
        row.segments().stream()
            .filter(l -> l.x1() > columns.left() - l.size() && l.x0() < columns.right() + l.size())
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(new LineRow(words));
  }

  /** How near (font sizes) the lines of a row stand to each other, by the rows of the table. */
  static double nextLine(RuleBands strips) {
    double step = Double.MAX_VALUE;
    for (List<LineRow> band : strips.bands()) {
      for (int i = 1; i < band.size(); i++) {
        LineRow row = band.get(i);
        double sizes = (row.baseline() - band.get(i - 1).baseline()) / row.size();
        step = sizes >= 1 ? Math.min(step, sizes) : step;
      }
    }
    return step > FARTHEST ? NEXT_LINE : Math.max(NEXT_LINE, Math.min(FARTHEST, step * 1.1));
  }

  /** True if all words stand in the columns; a lone figure may be the number of the page. */
  static boolean isLineOfRow(LineRow row, WhiteColumns columns) {
    boolean number = row.isSingle() && CutRows.figures(row) > 0;
    return !number
        && !LetterheadWords.isIn(row)
        && !columns.isCrossed(row)
        && row.segments().stream().allMatch(columns::contains);
  }

  /**
   * True if the lowest strip is one row: it shows most columns, and a label or figures as rows do,
   * or all columns but one. Several labels are the body of a table with rules at its head only.
   */
  private static boolean endsWithRow(AcrossTable table) {
    RuleBands strips = table.strips();
    List<LineRow> shown = strips.tabular(strips.size() - 1, strips.size());
    return strips.countLabels(strips.size() - 1) <= 1
        && shown.stream()
            .filter(row -> row.segments().size() >= RuleBands.FEWEST_COLUMNS)
            .filter(row -> row.segments().size() * 2 > table.columns().count())
            .anyMatch(
                row ->
                    RuleBands.hasLabel(row)
                        || CutRows.figures(row) > 0
                        || row.segments().size() >= Math.max(FULL, table.columns().count() - 1));
  }
}
