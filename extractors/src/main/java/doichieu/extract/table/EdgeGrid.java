package doichieu.extract.table;

import doichieu.document.Evidence;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table given by rows whose cells tell their left and right edges: spans over columns come from
 * the edges, spans over rows from cells that continue the one above.
 *
 * @param <T> what the reader keeps of a cell
 */
public final class EdgeGrid<T> {
  private final EdgeColumns columns;
  private final List<List<Placed<T>>> rows = new ArrayList<>();
  private int count;
  private boolean overlapping;

  /** A cell at its place; covered ones belong to the cell above. */
  private static final class Placed<T> {
    final int column;
    final int columnSpan;
    final @Nullable T content;
    Placed<T> origin = this;
    int rowSpan = 1;

    Placed(int column, int columnSpan, @Nullable T content) {
      this.column = column;
      this.columnSpan = columnSpan;
      this.content = content;
    }
  }

  /**
   * Lays the table out. A cell that begins before the one at its left ends is moved behind it; one
   * that goes on a cell above of another width is a cell of its own.
   *
   * @param rows each from left to right; a row may begin late or end early
   */
  public EdgeGrid(List<List<EdgeCell<T>>> rows) {
    columns = new EdgeColumns(rows);
    count = columns.count();
    Map<Integer, Placed<T>> above = Map.of();
    for (List<EdgeCell<T>> row : rows) {
      Map<Integer, Placed<T>> placed = new HashMap<>();
      List<Placed<T>> line = new ArrayList<>();
      for (EdgeCell<T> cell : row) {
        Placed<T> made = place(cell, end(line));
        fillUpTo(made.column, line);
        mergeDown(above, cell, made);
        placed.put(made.column, made);
        line.add(made);
      }
      count = Math.max(count, end(line));
      this.rows.add(line);
      above = placed;
    }
    this.rows.forEach(line -> fillUpTo(count, line));
  }

  private Placed<T> place(EdgeCell<T> cell, int from) {
    int stated = columns.at(cell.left());
    overlapping |= stated < from;
    int column = Math.max(from, stated);
    return new Placed<>(column, Math.max(1, columns.at(cell.right()) - column), cell.content());
  }

  /** The column behind the last cell of a row. */
  private static <T> int end(List<Placed<T>> line) {
    Placed<T> last = line.isEmpty() ? null : line.get(line.size() - 1);
    return last == null ? 0 : last.column + last.columnSpan;
  }

  /** A place without cell at the left or the right end of a row, or between two cells, is blank. */
  private void fillUpTo(int column, List<Placed<T>> line) {
    int end = end(line);
    if (end < column) {
      line.add(new Placed<>(end, column - end, null));
    }
  }

  private void mergeDown(Map<Integer, Placed<T>> above, EdgeCell<T> cell, Placed<T> made) {
    Placed<T> upper = above.get(made.column);
    if (!cell.continuesAbove() || upper == null) {
      return;
    }
    if (upper.columnSpan != made.columnSpan) {
      overlapping = true;
    } else {
      made.origin = upper.origin;
      made.origin.rowSpan++;
    }
  }

  /** Number of rows. */
  public int rowCount() {
    return rows.size();
  }

  /** Number of columns. */
  public int columnCount() {
    return count;
  }

  /** True if the file states places of cells that cannot all be. */
  public boolean isOverlapping() {
    return overlapping;
  }

  /** What the reader keeps of each row's cells; those that continue one above left out. */
  public List<List<T>> rowContents() {
    List<List<T>> contents = new ArrayList<>();
    for (List<Placed<T>> row : rows) {
      List<T> own = new ArrayList<>();
      for (Placed<T> placed : row) {
        if (placed.content != null && placed.origin == placed) {
          own.add(placed.content);
        }
      }
      contents.add(own);
    }
    return contents;
  }

  /** As {@link #rowContents}, in reading order. */
  public List<T> contents() {
    return rowContents().stream().flatMap(List::stream).toList();
  }

  /**
   * The table as a part.
   *
   * @param headerRows leading rows marked as header
   * @param measured true if the edges are real measures, not mere order
   * @param words makes a cell's text; called in reading order, once a cell
   */
  public Part toPart(int headerRows, boolean measured, Function<T, String> words) {
    List<PartCell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (Placed<T> placed : rows.get(r)) {
        if (placed.origin == placed) {
          String text = placed.content == null ? "" : words.apply(placed.content);
          Evidence evidence = new Evidence(null, null, null, null, null, null, null, text);
          cells.add(
              new PartCell(r, placed.column, placed.rowSpan, placed.columnSpan, text, evidence));
        }
      }
    }
    boolean known = measured && count == columns.count();
    List<Double> edges = known ? List.copyOf(columns.edges()) : List.of();
    return new Part(rows.size(), count, headerRows, cells, false, edges);
  }
}
