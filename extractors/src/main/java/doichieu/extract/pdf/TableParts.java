package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.extract.pdf.RuledTable.Slot;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a table's glyphs into its cells. */
final class TableParts {
  private TableParts() {}

  /** The part that a page shows of a table; {@code inside} holds the glyphs of each cell. */
  static Piece.Part part(
      RuledTable table, Map<Slot, List<Glyph>> inside, int page, Set<String> noteMarks) {
    List<Piece.PartCell> cells = new ArrayList<>();
    for (Slot slot : table.slots()) {
      String text = text(inside.getOrDefault(slot, List.of()), noteMarks);
      Box box = slot.box();
      Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
      cells.add(
          new Piece.PartCell(
              slot.row(), slot.column(), slot.rowSpan(), slot.columnSpan(), text, evidence));
    }
    return new Piece.Part(
        table.rowCount(), table.columnCount(), 0, List.copyOf(cells), true, table.xs());
  }

  private static String text(Collection<Glyph> glyphs, Set<String> noteMarks) {
    Map<Glyph.Direction, List<Glyph>> byDirection = new EnumMap<>(Glyph.Direction.class);
    for (Glyph glyph : glyphs) {
      byDirection.computeIfAbsent(glyph.direction(), d -> new ArrayList<>()).add(glyph);
    }
    List<Line> lines = new ArrayList<>();
    byDirection.values().forEach(turned -> lines.addAll(LineBuilder.lines(turned)));
    return new LineText(noteMarks).of(lines);
  }
}
