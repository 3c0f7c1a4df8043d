package doichieu.extract.flow;

import doichieu.extract.flow.FlowTable.FlowCell;
import doichieu.extract.flow.FlowTable.FlowRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What a row states of its cells apart from their content.
 *
 * @param left left edge of the row in twentieths of a point
 * @param header true if it is marked to be repeated at the head of each page
 */
public record RowShape(int left, boolean header, List<CellShape> cells) {
  /** Word allows 63 cells a row. */
  public static final int MAX_CELLS = 1000;

  /** A row that states nothing. */
  public static final RowShape UNSTATED = new RowShape(0, false, List.of());

  /** Twentieths of a point; the width of a cell that the row does not state. */
  private static final int USUAL_WIDTH = 320;

  public RowShape {
    cells = List.copyOf(cells);
  }

  /**
   * A cell without its content.
   *
   * @param right right edge in twentieths of a point
   * @param continuesAbove true if it is the rest of the cell above
   * @param continuesLeft true if it is the rest of the cell to its left
   * @param lines true if a line is drawn at its left or its right
   * @param ground colour behind it as RGB; {@link Look#NONE} if none
   */
  public record CellShape(
      int right, boolean continuesAbove, boolean continuesLeft, boolean lines, int ground) {}

  /**
   * The row with its cells' contents; what continues a cell to the left is one cell with it, and
   * blank cells behind the last one that the row states are none.
   */
  public FlowRow row(List<List<FlowBlock>> contents) {
    List<FlowCell> made = new ArrayList<>();
    boolean whole = contents.size() >= cells.size();
    int from = left;
    for (int i = 0; i < Math.max(contents.size(), cells.size()); i++) {
      List<FlowBlock> blocks = i < contents.size() ? contents.get(i) : List.of();
      if (i >= cells.size()
          && !cells.isEmpty()
          && blocks.stream().noneMatch(RowShape::holdsWords)) {
        continue;
      }
      whole &= i < cells.size() || cells.isEmpty();
      CellShape shape =
          i < cells.size()
              ? cells.get(i)
              : new CellShape(from + USUAL_WIDTH, false, false, false, Look.NONE);
      int to = Math.max(from + 1, shape.right());
      FlowCell next =
          new FlowCell(from, to, shape.continuesAbove(), shape.lines(), shape.ground(), blocks);
      if (shape.continuesLeft() && !made.isEmpty()) {
        made.set(made.size() - 1, joined(made.get(made.size() - 1), next));
      } else {
        made.add(next);
      }
      from = to;
    }
    return new FlowRow(made, header, whole);
  }

  private static boolean holdsWords(FlowBlock block) {
    return !(block instanceof FlowParagraph paragraph)
        || !paragraph.label().isEmpty()
        || !paragraph.notes().isEmpty()
        || !paragraph.boxes().isEmpty()
        || paragraph.runs().stream().anyMatch(run -> !run.isBlank());
  }

  private static FlowCell joined(FlowCell first, FlowCell rest) {
    List<FlowBlock> blocks = new ArrayList<>(first.blocks());
    blocks.addAll(rest.blocks());
    return new FlowCell(
        first.left(),
        rest.right(),
        first.continuesAbove(),
        first.lines() || rest.lines(),
        first.ground(),
        blocks);
  }
}
