package doichieu.extract.flow;

import doichieu.extract.table.EdgeCell;
import doichieu.extract.table.EdgeGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * A table.
 *
 * @param measured true if the edges of the cells are real measures, not mere order
 */
public record FlowTable(List<FlowRow> rows, boolean measured) implements FlowBlock {
  public FlowTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param header true if it is marked to be repeated at the head of each page
   * @param whole false if it has fewer cells than it states, or words in more
   */
  public record FlowRow(List<FlowCell> cells, boolean header, boolean whole) {
    public FlowRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param left left edge in twentieths of a point
   * @param right right edge in twentieths of a point, greater than {@code left}
   * @param continuesAbove true if it is the rest of the cell above
   * @param lines true if a line is drawn at its left or its right
   * @param ground colour behind it as RGB; {@link Look#NONE} if none
   */
  public record FlowCell(
      int left,
      int right,
      boolean continuesAbove,
      boolean lines,
      int ground,
      List<FlowBlock> blocks) {
    public FlowCell {
      blocks = List.copyOf(blocks);
    }
  }

  /** Leading rows marked as header. */
  int headerRows() {
    int count = 0;
    while (count < rows.size() && rows.get(count).header()) {
      count++;
    }
    return count;
  }

  /** The cells laid out. */
  EdgeGrid<FlowCell> grid() {
    List<List<EdgeCell<FlowCell>>> placed = new ArrayList<>();
    for (FlowRow row : rows) {
      placed.add(
          row.cells().stream()
              .map(c -> new EdgeCell<>(c.left(), c.right(), c.continuesAbove(), c))
              .toList());
    }
    return new EdgeGrid<>(placed);
  }
}
