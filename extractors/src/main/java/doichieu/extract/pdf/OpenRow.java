package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The first row of a table with rules across only that goes on from the page before, where no rule
 * runs above it: where each row has its rule below, that of the row before stands on the page
 * before. Its lines stand right above the uppermost rule, in the columns of the table.
 */
final class OpenRow {
  /** The row stands at most so near (font sizes) to the rule. */
  private static final double NEAR = 2;

  /** It stands no farther (font sizes) from its rule than other rows from theirs, and this. */
  private static final double SLACK = 0.3;

  private OpenRow() {}

  /**
   * The table with the row above its uppermost rule.
   *
   * @param table as its rules tell it
   * @param glyphs visible characters of the page
   * @param known columns of such a table at the foot of the page before
   * @return the table as given if no row stands above the rules, or the table begins here
   */
  static AcrossTable close(AcrossTable table, List<Glyph> glyphs, Optional<WhiteColumns> known) {
    boolean goesOn =
        known.filter(columns -> AcrossTable.isAsWide(columns, table.strips().across())).isPresent();
    if (!goesOn || table.strips().beginsWithHead()) {
      return table;
    }
    return rules(table, glyphs)
        .flatMap(closed -> AcrossTable.find(RuleBands.of(closed, glyphs), known, table.shading()))
        .filter(whole -> whole.columns().count() == table.columns().count())
        .filter(whole -> whole.strips().countLabels(0) <= 1)
        .orElse(table);
  }

  /** How near (font sizes) to the rule the row stands, by the rows of the table and their rules. */
  private static double near(RuleBands strips) {
    double most = 0;
    for (int i = 0; i < strips.size(); i++) {
      List<LineRow> band = strips.band(i);
      if (!band.isEmpty()) {
        LineRow last = band.get(band.size() - 1);
        most = Math.max(most, (strips.heights().get(i + 1) - last.baseline()) / last.size());
      }
    }
    return Math.min(NEAR, most + SLACK);
  }

  /** True for the title of a group of rows, which may run over columns. */
  private static boolean isTitle(LineRow row, WhiteColumns columns) {
    return GluedLabels.isTitle(row)
        && row.first().x0() < columns.edges().get(1)
        && columns.contains(row.first());
  }

  /** The rules with one more above the lines that stand right above them, if any do. */
  private static Optional<List<Ruling>> rules(AcrossTable table, List<Glyph> glyphs) {
    WhiteColumns columns = table.columns();
    double rule = table.strips().heights().get(0);
    List<Glyph> above =
        glyphs.stream()
            .filter(g -> g.direction() == Glyph.Direction.RIGHT && g.centerY() < rule)
            .toList();
    List<LineRow> rows =
        LineRow.rows(LineBuilder.lines(above)).stream().map(WhiteColumns::cut).toList();
    double below = rule;
    double near = near(table.strips());
    int first = rows.size();
    while (first > 0
        && below - rows.get(first - 1).baseline() <= near * rows.get(first - 1).size()
        && (OpenFoot.isLineOfRow(rows.get(first - 1), columns)
            || isTitle(rows.get(first - 1), columns))) {
      first--;
      below = rows.get(first).baseline();
      near = OpenFoot.nextLine(table.strips());
    }
    if (first == rows.size()) {
      return Optional.empty();
    }
    double top =
        rows.subList(first, rows.size()).stream()
            .flatMap(row -> row.segments().stream())
            .mapToDouble(Line::top)
            .min()
            .orElseThrow();
    List<Ruling> closed = new ArrayList<>(table.strips().across());
    closed.add(new Ruling(true, top - RuleBands.SAME_HEIGHT, columns.left(), columns.right()));
    closed.sort(Comparator.comparingDouble(Ruling::at));
    return Optional.of(closed);
  }
}
