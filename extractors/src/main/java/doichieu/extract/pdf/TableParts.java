package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.extract.pdf.RuledTable.Slot;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a table's glyphs into its cells. */
final class TableParts {
  /** Office programs leave about 0.19 cm between an edge and the words of a cell. */
  private static final double WIDEST_PADDING = 6;

  private TableParts() {}

  /** The part that a page shows of a table; {@code inside} holds the glyphs of each cell. */
  static Piece.Part part(
      RuledTable table, Map<Slot, List<Glyph>> inside, int page, Set<String> noteMarks) {
    Map<Slot, List<Line>> lines = new LinkedHashMap<>();
    for (Slot slot : table.slots()) {
      lines.put(slot, lines(inside.getOrDefault(slot, List.of())));
    }
    double padding = padding(lines);
    LineText speller = new LineText(noteMarks);
    List<Piece.PartCell> cells = new ArrayList<>();
    for (Slot slot : table.slots()) {
      List<Line> own = lines.getOrDefault(slot, List.of());
      String text = speller.of(own, room(slot.box(), own) - padding);
      Box box = slot.box();
      Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
      cells.add(
          new Piece.PartCell(
              slot.row(), slot.column(), slot.rowSpan(), slot.columnSpan(), text, evidence));
    }
    return new Piece.Part(
        table.rowCount(),
        table.columnCount(),
        0,
        List.copyOf(cells),
        true,
        table.xs(),
        table.cut());
  }

  private static List<Line> lines(Collection<Glyph> glyphs) {
    Map<Glyph.Direction, List<Glyph>> byDirection = new EnumMap<>(Glyph.Direction.class);
    for (Glyph glyph : glyphs) {
      byDirection.computeIfAbsent(glyph.direction(), d -> new ArrayList<>()).add(glyph);
    }
    List<Line> lines = new ArrayList<>();
    byDirection.values().forEach(turned -> lines.addAll(LineBuilder.lines(turned)));
    return lines;
  }

  /** The least white before and after the words of upright cells together, in points. */
  private static double padding(Map<Slot, List<Line>> lines) {
    double before = WIDEST_PADDING;
    double after = WIDEST_PADDING;
    for (Map.Entry<Slot, List<Line>> cell : lines.entrySet()) {
      Box box = cell.getKey().box();
      for (Line line : cell.getValue()) {
        if (line.glyphs().get(0).direction() == Glyph.Direction.RIGHT) {
          before = Math.min(before, line.x0() - box.x0());
          after = Math.min(after, box.x1() - line.x1());
        }
      }
    }
    return Math.max(0, before) + Math.max(0, after);
  }

  /** Length of the cell in the direction of its lines. */
  private static double room(Box box, List<Line> lines) {
    boolean upright =
        lines.isEmpty()
            || switch (lines.get(0).glyphs().get(0).direction()) {
              case RIGHT, LEFT, SLANTED -> true;
              case UP, DOWN -> false;
            };
    return upright ? box.x1() - box.x0() : box.y1() - box.y0();
  }
}
