package doichieu.extract.odt;

import doichieu.document.Evidence;
import doichieu.extract.ExtractionException;
import doichieu.extract.odt.OdtGrid.Box;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A table in the columns that a reader sees: edges that no cell uses, or that lie a hair apart
 * because rows were adjusted by hand, are one.
 */
final class OdtTable {
  /** Points; closer edges are one line. */
  private static final double NEAR = 4;

  private static final List<String> LINES = List.of("border", "border-left", "border-right");

  private final OdtGrid grid;
  private final OdtStyles styles;
  private final List<Box> boxes;
  private final TreeMap<Double, Integer> columns = new TreeMap<>();
  private final List<Double> edges = new ArrayList<>();

  OdtTable(OdtGrid grid, OdtStyles styles) {
    this.grid = grid;
    this.styles = styles;
    this.boxes = new ArrayList<>(grid.boxes());
    fillRight();
    boxes.sort(Comparator.comparingInt(Box::top).thenComparingDouble(Box::left));
    TreeSet<Double> used = new TreeSet<>();
    boxes.forEach(
        box -> {
          used.add(box.left());
          used.add(box.right());
        });
    double last = 0;
    for (double edge : used) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) >= NEAR || isCell(last, edge)) {
        edges.add(edge);
        last = edge;
      }
      columns.put(edge, edges.size() - 1);
    }
  }

  /** Makes the words of a cell. */
  interface CellWords {
    /** The words, white space folded. */
    String of(Box box) throws ExtractionException;
  }

  /** The cells in reading order. */
  List<XmlNode> cells() {
    return boxes.stream().flatMap(box -> Stream.ofNullable(box.cell())).toList();
  }

  /** The cells of each row from left to right; those merged into the row above left out. */
  List<List<XmlNode>> rows() {
    Map<Integer, List<XmlNode>> rows = new TreeMap<>();
    for (Box box : boxes) {
      if (box.cell() != null) {
        rows.computeIfAbsent(box.top(), top -> new ArrayList<>()).add(box.cell());
      }
    }
    return List.copyOf(rows.values());
  }

  int headerRows() {
    return grid.headerRows();
  }

  /** True if any cell has a line at its left or right. */
  boolean hasColumnLines() {
    return cells().stream().anyMatch(this::hasLine);
  }

  private boolean hasLine(XmlNode cell) {
    return LINES.stream()
        .flatMap(
            line ->
                styles
                    .find(
                        "table-cell",
                        cell.attribute("style-name"),
                        "style:table-cell-properties",
                        line)
                    .stream())
        .anyMatch(line -> !line.isEmpty() && !line.equals("none") && !line.equals("hidden"));
  }

  int columnCount() {
    return Math.max(0, edges.size() - 1);
  }

  /** The table as a part; the words of each cell are asked once, in reading order. */
  Part toPart(boolean mayContinue, CellWords words) throws ExtractionException {
    List<PartCell> cells = new ArrayList<>();
    for (Box box : boxes) {
      int column = column(box.left());
      int span = Math.max(1, column(box.right()) - column);
      String text = words.of(box);
      Evidence evidence = new Evidence(null, null, null, null, null, null, null, text);
      cells.add(new PartCell(box.top(), column, box.bottom() - box.top(), span, text, evidence));
    }
    return new Part(
        grid.rowCount(),
        columnCount(),
        grid.headerRows(),
        cells,
        mayContinue,
        grid.isMeasured() ? List.copyOf(edges) : List.of());
  }

  private int column(double edge) {
    return columns.floorEntry(edge).getValue();
  }

  /** True if a cell lies between the two edges. */
  private boolean isCell(double from, double to) {
    return boxes.stream().anyMatch(box -> box.left() >= from && box.right() <= to);
  }

  /** Rows that end early get a blank cell up to the table's edge. */
  private void fillRight() {
    double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
    double[] ends = new double[grid.rowCount()];
    for (Box box : boxes) {
      for (int r = box.top(); r < box.bottom(); r++) {
        ends[r] = Math.max(ends[r], box.right());
      }
    }
    for (int r = 0; r < ends.length; r++) {
      if (right - ends[r] >= NEAR) {
        boxes.add(new Box(ends[r], right, r, r + 1, null, Optional.empty()));
      }
    }
  }
}
