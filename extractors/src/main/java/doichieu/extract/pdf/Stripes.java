package doichieu.extract.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells a table whose rows are told by their colour, every other one being white or of another one:
 * only then does a row end where a colour ends, and nowhere else.
 */
final class Stripes {
  /** Rows of one colour between others that are no chance: a sum or a title may be coloured too. */
  private static final int FEWEST = 2;

  /** Rows that stand at most for one coloured row, those merged down included. */
  private static final int MOST_APART = 3;

  private Stripes() {}

  /**
   * True if rows of the table's body have colours in turn, and most of these show most columns.
   *
   * @param table as the sides of the colours tell it
   */
  static boolean tell(AcrossTable table, Shading shading) {
    RuleBands strips = table.strips();
    WhiteColumns columns = table.columns();
    List<Integer> colours =
        IntStream.range(0, strips.size())
            .mapToObj(
                i -> shading.colour(columns, strips.heights().get(i), strips.heights().get(i + 1)))
            .toList();
    Map<Integer, Integer> counts = new HashMap<>();
    int full = 0;
    int coloured = 0;
    for (int i = table.head(); i < colours.size(); i++) {
      int colour = colours.get(i);
      boolean above = i > 0 && colours.get(i - 1) == colour;
      boolean below = i + 1 < colours.size() && colours.get(i + 1) == colour;
      if (colour != Shading.WHITE && !above && !below) {
        counts.merge(colour, 1, Integer::sum);
        coloured++;
        full += isFull(strips.tabular(i, i + 1), columns) ? 1 : 0;
      }
    }
    int body = colours.size() - table.head();
    return counts.values().stream().anyMatch(count -> count >= FEWEST)
        && full * 2 > coloured
        && (coloured + 1) * MOST_APART >= body;
  }

  private static boolean isFull(List<LineRow> row, WhiteColumns columns) {
    return row.stream().anyMatch(r -> r.segments().size() * 2 > columns.count());
  }
}
