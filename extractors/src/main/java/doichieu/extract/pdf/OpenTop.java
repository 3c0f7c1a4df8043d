package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table with rules across only whose uppermost rule runs below the head: its lines
 * stand right above that rule, in the columns of the table.
 */
final class OpenTop {
  /** Lines of the head stand so near (font sizes) to each other and to the rule. */
  private static final double NEAR = 2;

  /** Lines of one head. */
  private static final int MOST_LINES = 4;

  private OpenTop() {}

  /**
   * The rules with one more above the head.
   *
   * @param table as its rules tell it
   * @param glyphs visible characters of the page
   * @return empty if no head stands above the rules
   */
  static Optional<List<Ruling>> close(AcrossTable table, List<Glyph> glyphs) {
    WhiteColumns columns = table.columns();
    double bottom = table.strips().heights().get(0);
    List<Glyph> above =
        glyphs.stream()
            .filter(g -> g.direction() == Glyph.Direction.RIGHT && g.centerY() < bottom)
            .filter(g -> g.baseline() > bottom - MOST_LINES * NEAR * g.size())
            .toList();
    List<LineRow> rows =
        LineRow.rows(LineBuilder.lines(above)).stream().map(WhiteColumns::cut).toList();
    double edge = bottom;
    double top = bottom;
    boolean full = false;
    for (int i = rows.size() - 1; i >= 0 && isHead(rows.get(i), columns, edge); i--) {
      LineRow row = rows.get(i);
      full |= row.segments().size() >= Math.max(2, columns.count() - 1);
      edge = row.baseline();
      top = row.segments().stream().mapToDouble(Line::top).min().orElse(top);
    }
    if (!full) {
      return Optional.empty();
    }
    List<Ruling> closed = new ArrayList<>();
    closed.add(new Ruling(true, top - 1, columns.left(), columns.right()));
    closed.addAll(table.strips().across());
    return Optional.of(closed);
  }

  /** True for several words near what is below, each in a column or over whole ones. */
  private static boolean isHead(LineRow row, WhiteColumns columns, double below) {
    return below - row.baseline() <= NEAR * row.size()
        && row.segments().size() > 1
        && CutRows.figures(row) * 2 <= row.segments().size()
        && !LetterheadWords.isIn(row)
        && row.segments().stream()
            .allMatch(line -> columns.contains(line) && columns.isCentredOver(line));
  }
}
