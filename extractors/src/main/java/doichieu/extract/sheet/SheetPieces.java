package doichieu.extract.sheet;

import doichieu.document.Evidence;
import doichieu.document.Paragraph.Role;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.table.Piece.Text;
import doichieu.extract.table.PlainGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The tables of a sheet, and the words above, between and below them as paragraphs. */
final class SheetPieces {
  private final Sheet sheet;
  private final List<Piece> pieces = new ArrayList<>();

  private SheetPieces(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The pieces from top to bottom. */
  static List<Piece> list(Sheet sheet) {
    SheetPieces made = new SheetPieces(sheet);
    List<Region> framed = FramedRegions.list(sheet);
    made.add(framed.isEmpty() ? FilledRegions.list(sheet) : framed, framed.isEmpty());
    return made.pieces;
  }

  private void add(List<Region> regions, boolean mayContinue) {
    List<SheetCell> free = new ArrayList<>();
    List<List<SheetCell>> inside = new ArrayList<>();
    regions.forEach(region -> inside.add(new ArrayList<>()));
    for (SheetCell cell : sheet.cells()) {
      int found = -1;
      for (int i = 0; i < regions.size() && found < 0; i++) {
        found = regions.get(i).contains(cell) ? i : -1;
      }
      (found < 0 ? free : inside.get(found)).add(cell);
    }
    int next = 0;
    for (int i = 0; i < regions.size(); i++) {
      int from = next;
      while (next < free.size() && free.get(next).row() < regions.get(i).top()) {
        next++;
      }
      addWords(free.subList(from, next));
      pieces.add(part(regions.get(i), inside.get(i), mayContinue && i > 0));
    }
    addWords(free.subList(next, free.size()));
  }

  /** Rows of two blocks side by side are read block by block, all others cell by cell. */
  private void addWords(List<SheetCell> cells) {
    TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
    cells.stream()
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> rows.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(cell));
    List<List<SheetCell>> beside = new ArrayList<>();
    for (List<SheetCell> row : rows.values()) {
      if (row.size() == 2) {
        beside.add(row);
      } else {
        flush(beside);
        row.forEach(this::addText);
      }
    }
    flush(beside);
  }

  private void flush(List<List<SheetCell>> beside) {
    beside.forEach(row -> addText(row.get(0)));
    beside.forEach(row -> addText(row.get(1)));
    beside.clear();
  }

  private void addText(SheetCell cell) {
    pieces.add(new Text(Role.BODY, cell.text(), evidence(cell), false));
  }

  /**
   * A sheet that was written as text lost its merged cells: the spans of its header follow from the
   * blank ones.
   */
  private Part plainPart(Region region, List<SheetCell> cells) {
    List<List<PlainGrid.Cell>> rows = new ArrayList<>();
    PlainGrid.Cell blank =
        new PlainGrid.Cell("", new Evidence(null, null, null, null, null, null, null, ""));
    for (int r = 0; r < region.rows(); r++) {
      rows.add(new ArrayList<>(Collections.nCopies(region.columns(), blank)));
    }
    for (SheetCell cell : cells) {
      rows.get(cell.row() - region.top())
          .set(cell.column() - region.left(), new PlainGrid.Cell(cell.text(), evidence(cell)));
    }
    return PlainGrid.part(rows, region.columns(), 0);
  }

  private Part part(Region region, List<SheetCell> cells, boolean mayContinue) {
    if (sheet.name().isEmpty()) {
      return plainPart(region, cells);
    }
    List<PartCell> made = new ArrayList<>();
    List<SheetCell> sorted =
        cells.stream()
            .sorted(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column))
            .toList();
    for (SheetCell cell : sorted) {
      made.add(
          new PartCell(
              cell.row() - region.top(),
              cell.column() - region.left(),
              Math.min(cell.rowSpan(), region.bottom() - cell.row() + 1),
              Math.min(cell.columnSpan(), region.right() - cell.column() + 1),
              cell.text(),
              evidence(cell)));
    }
    addBlank(region, made);
    return new Part(region.rows(), region.columns(), 0, made, mayContinue, List.of());
  }

  /** Places that the workbook does not store are blank cells all the same. */
  private static void addBlank(Region region, List<PartCell> made) {
    BitSet[] taken = new BitSet[region.rows()];
    Arrays.setAll(taken, r -> new BitSet());
    for (PartCell cell : made) {
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        taken[r].set(cell.column(), cell.column() + cell.columnSpan());
      }
    }
    Evidence nowhere = new Evidence(null, null, null, null, null, null, null, "");
    for (int r = 0; r < taken.length; r++) {
      for (int c = taken[r].nextClearBit(0);
          c < region.columns();
          c = taken[r].nextClearBit(c + 1)) {
        made.add(new PartCell(r, c, 1, 1, "", nowhere));
      }
    }
    made.sort(Comparator.comparingInt(PartCell::row).thenComparingInt(PartCell::column));
  }

  private Evidence evidence(SheetCell cell) {
    String name = sheet.name().isEmpty() ? null : sheet.name();
    return new Evidence(null, null, null, null, cell.line(), name, null, cell.text());
  }
}
