package doichieu.extract.flow;

import doichieu.extract.encoding.Characters;
import doichieu.extract.flow.FlowTable.FlowCell;
import doichieu.extract.table.EdgeGrid;
import doichieu.extract.table.WordLayout;
import java.util.List;

/** Tables that only lay out words. */
final class LayoutTables {
  private LayoutTables() {}

  /**
   * Blocks of words side by side, or tables side by side.
   *
   * @param headerRows rows that the file marks as headings
   */
  static boolean isLayout(EdgeGrid<FlowCell> grid, int headerRows) {
    boolean lined = grid.contents().stream().anyMatch(FlowCell::lines);
    List<List<String>> texts =
        grid.rowContents().stream()
            .map(row -> row.stream().map(cell -> plainText(cell.blocks())).toList())
            .toList();
    return WordLayout.is(texts, grid.columnCount(), headerRows, lined);
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
}
