package doichieu.extract.flow;

import doichieu.extract.encoding.Characters;
import doichieu.extract.flow.FlowTable.FlowCell;
import doichieu.extract.table.EdgeGrid;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.UnlinedTable;
import java.util.List;

/** Tables that only lay out words, and tables that were split by hand. */
final class LayoutTables {
  /** Points; column edges that differ by more are not the same column. */
  private static final double NEAR = 12;

  private LayoutTables() {}

  /** Blocks of words side by side, or tables side by side: no lines between columns. */
  static boolean isLayout(EdgeGrid<FlowCell> grid) {
    if (grid.contents().stream().anyMatch(FlowCell::lines)) {
      return false;
    }
    List<List<String>> texts =
        grid.rowContents().stream()
            .map(row -> row.stream().map(cell -> plainText(cell.blocks())).toList())
            .toList();
    return !UnlinedTable.isTable(texts, grid.columnCount());
  }

  /** The words typed in a cell, without its automatic numbers. */
  private static String plainText(List<FlowBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (FlowBlock block : blocks) {
      if (block instanceof FlowParagraph paragraph) {
        paragraph.runs().forEach(run -> text.append(run.look().hidden() ? "" : run.text()));
      }
    }
    return Characters.fold(text.toString());
  }

  /** Two tables of equal columns with nothing between were one, split by hand. */
  static boolean isSplit(Part above, Part below) {
    if (above.columnCount() != below.columnCount()) {
      return false;
    }
    List<Double> a = above.columnEdges();
    List<Double> b = below.columnEdges();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (Math.abs(a.get(i) - b.get(i)) > NEAR) {
        return false;
      }
    }
    return true;
  }
}
