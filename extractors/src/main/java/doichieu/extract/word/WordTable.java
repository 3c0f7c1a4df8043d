package doichieu.extract.word;

import doichieu.document.Evidence;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of a Word document laid out on its grid. */
final class WordTable {
  private final List<List<Placed>> rows = new ArrayList<>();
  private final List<Integer> widths;
  private int headerRows;
  private int changedRows;

  /** A cell at its place in Word's grid. */
  private static final class Placed {
    final int from;
    final int to;
    final @Nullable XmlNode cell;
    int rowSpan = 1;
    boolean covered;

    Placed(int from, int to, @Nullable XmlNode cell) {
      this.from = from;
      this.to = to;
      this.cell = cell;
    }
  }

  WordTable(XmlNode table) {
    widths = WordGrid.widths(table);
    boolean heading = true;
    for (XmlNode row : unwrapped(table, "w:tr").toList()) {
      Optional<XmlNode> properties = row.find("w:trPr");
      boolean deleted = properties.flatMap(p -> p.find("w:del")).isPresent();
      changedRows += deleted || properties.flatMap(p -> p.find("w:ins")).isPresent() ? 1 : 0;
      if (deleted) {
        continue;
      }
      heading &= row.find("w:trPr").filter(p -> p.isOn("w:tblHeader")).isPresent();
      headerRows += heading ? 1 : 0;
      rows.add(place(row));
    }
    fillRight();
  }

  /** The cells in reading order, those merged into the one above left out. */
  List<XmlNode> cells() {
    return rowCells().stream().flatMap(List::stream).toList();
  }

  /** The cells of each row, those merged into the row above left out. */
  List<List<XmlNode>> rowCells() {
    List<List<XmlNode>> cells = new ArrayList<>();
    for (List<Placed> row : rows) {
      List<XmlNode> own = new ArrayList<>();
      for (Placed placed : row) {
        if (placed.cell != null && !placed.covered) {
          own.add(placed.cell);
        }
      }
      cells.add(own);
    }
    return cells;
  }

  /** Rows marked as inserted or deleted; those deleted are left out. */
  int changedRows() {
    return changedRows;
  }

  int rowCount() {
    return rows.size();
  }

  int columnCount() {
    return grid().count();
  }

  /**
   * The table as a part.
   *
   * @param words makes a cell's text; called in reading order, once a cell
   */
  Part toPart(boolean mayContinue, Function<XmlNode, String> words) {
    WordGrid grid = grid();
    List<PartCell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      int end = 0;
      for (Placed placed : rows.get(r)) {
        int column = Math.max(end, grid.column(placed.from));
        int span = Math.max(1, grid.column(placed.to) - column);
        end = column + span;
        if (!placed.covered && end <= grid.count()) {
          String text = placed.cell == null ? "" : words.apply(placed.cell);
          Evidence evidence = new Evidence(null, null, null, null, null, null, null, text);
          cells.add(new PartCell(r, column, placed.rowSpan, span, text, evidence));
        }
      }
    }
    return new Part(rows.size(), grid.count(), headerRows, cells, mayContinue, edges(grid));
  }

  private List<Double> edges(WordGrid grid) {
    Double[] edges = new Double[grid.count() + 1];
    double position = 0;
    int last = rows.stream().mapToInt(WordTable::end).max().orElse(0);
    for (int i = 0; i <= last; i++) {
      int column = Math.min(grid.column(i), grid.count());
      if (edges[column] == null) {
        edges[column] = position / 20;
      }
      position += i < widths.size() ? widths.get(i) : 0;
    }
    List<Double> known = Stream.of(edges).filter(e -> e != null).toList();
    return known.size() == edges.length && widths.size() >= last ? known : List.of();
  }

  private WordGrid grid() {
    List<int[]> spans =
        rows.stream()
            .flatMap(List::stream)
            .map(placed -> new int[] {placed.from, placed.to})
            .toList();
    return new WordGrid(widths, spans);
  }

  private List<Placed> place(XmlNode row) {
    List<Placed> placed = new ArrayList<>();
    int at =
        row.find("w:trPr")
            .flatMap(p -> p.find("w:gridBefore"))
            .map(b -> b.number("val", 0))
            .orElse(0);
    if (at > 0) {
      placed.add(new Placed(0, at, null));
    }
    List<Placed> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    for (XmlNode cell : unwrapped(row, "w:tc").toList()) {
      int span =
          Math.max(
              1,
              cell.find("w:tcPr")
                  .flatMap(p -> p.find("w:gridSpan"))
                  .map(s -> s.number("val", 1))
                  .orElse(1));
      Placed made = new Placed(at, at + Math.min(span, 1000), cell);
      mergeDown(above, made);
      placed.add(made);
      at = made.to;
    }
    return placed;
  }

  private void mergeDown(List<Placed> above, Placed made) {
    boolean continues =
        made.cell != null
            && made.cell
                .find("w:tcPr", "w:vMerge")
                .filter(m -> !m.attribute("val").equals("restart"))
                .isPresent();
    if (!continues || above.stream().noneMatch(p -> p.from == made.from)) {
      return;
    }
    for (int r = rows.size() - 1; r >= 0; r--) {
      for (Placed upper : rows.get(r)) {
        if (upper.from == made.from && !upper.covered) {
          upper.rowSpan = rows.size() - r + 1;
          made.covered = true;
          return;
        }
      }
    }
  }

  /** Rows that end early get a blank cell up to the table's edge. */
  private void fillRight() {
    int last = rows.stream().mapToInt(WordTable::end).max().orElse(0);
    rows.stream()
        .filter(row -> end(row) < last)
        .forEach(row -> row.add(new Placed(end(row), last, null)));
  }

  private static int end(List<Placed> row) {
    return row.isEmpty() ? 0 : row.get(row.size() - 1).to;
  }

  /** Children of a name, also where a content control or custom XML wraps them. */
  static Stream<XmlNode> unwrapped(XmlNode parent, String name) {
    return parent.children().stream()
        .flatMap(
            child ->
                switch (child.name()) {
                  case "w:sdt" ->
                      child.find("w:sdtContent").stream().flatMap(c -> unwrapped(c, name));
                  case "w:customXml", "w:ins", "w:moveTo" -> unwrapped(child, name);
                  default -> child.name().equals(name) ? Stream.of(child) : Stream.empty();
                });
  }
}
