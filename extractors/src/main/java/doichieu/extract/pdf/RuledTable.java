package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.extract.table.CutCells;
import java.util.List;

/**
 * A table as its rules draw it.
 *
 * @param box outer edges on the page
 * @param xs x of the column edges, from left to right
 * @param ys y of the row edges, from top to bottom
 * @param slots the cells, each once, by row, then column
 * @param cut the cells at its upper and lower edge that have no border there, while others have
 */
record RuledTable(Box box, List<Double> xs, List<Double> ys, List<Slot> slots, CutCells cut) {

  /** A cell; row and column 0-based, spans at least 1. */
  record Slot(int row, int column, int rowSpan, int columnSpan, Box box) {}

  int rowCount() {
    return ys.size() - 1;
  }

  int columnCount() {
    return xs.size() - 1;
  }

  /** Area in square points. */
  double area() {
    return (box.x1() - box.x0()) * (box.y1() - box.y0());
  }
}
