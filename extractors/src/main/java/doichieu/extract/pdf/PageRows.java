package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page with its ruled tables found and the rest of its words in rows.
 *
 * @param content what the page shows
 * @param tables its ruled tables
 * @param rows rows of upright text outside of them, from top to bottom, page numbers left out
 * @param numbers what may be the page's number
 * @param turned glyphs of text drawn in other directions, by direction
 */
record PageRows(
    PageContent content,
    PageTables tables,
    List<LineRow> rows,
    List<Line> numbers,
    List<List<Glyph>> turned) {

  /**
   * Finds them.
   *
   * @param known columns of the lowest table of the page before if it has rules across only
   */
  static PageRows of(PageContent content, Optional<WhiteColumns> known) {
    PageTables tables = PageTables.find(content, known);
    Map<Glyph.Direction, List<Glyph>> byDirection = new EnumMap<>(Glyph.Direction.class);
    for (Glyph glyph : tables.outside()) {
      byDirection.computeIfAbsent(glyph.direction(), d -> new ArrayList<>()).add(glyph);
    }
    List<Glyph> upright =
        Optional.ofNullable(byDirection.remove(Glyph.Direction.RIGHT)).orElse(List.of());
    List<Line> segments =
        LineBuilder.lines(upright).stream().flatMap(line -> line.segments().stream()).toList();
    List<LineRow> all = LineRow.rows(segments);
    List<Line> numbers = PageNumbers.of(all, content);
    List<LineRow> rows = all.stream().flatMap(row -> row.without(numbers).stream()).toList();
    return new PageRows(content, tables, rows, numbers, List.copyOf(byDirection.values()));
  }
}
