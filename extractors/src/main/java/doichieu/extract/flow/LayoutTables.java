package doichieu.extract.flow;

import doichieu.extract.encoding.Characters;
import doichieu.extract.flow.FlowTable.FlowCell;
import doichieu.extract.table.EdgeGrid;
import doichieu.extract.table.Piece.Part;
import java.util.List;
import java.util.regex.Pattern;

/** Tables that only lay out words, and tables that were split by hand. */
final class LayoutTables {
  /** Letterheads and signatures are laid out in at most this many columns. */
  private static final int MAX_COLUMNS = 3;

  /** From this many labelled rows on a table without lines is a table all the same. */
  private static final int MIN_LABELS = 2;

  /** Points; column edges that differ by more are not the same column. */
  private static final double NEAR = 12;

  private static final Pattern LABEL = Pattern.compile("(?:\\d{1,3}|[IVXLC]{1,7})[.)]?");

  private LayoutTables() {}

  /** Blocks of words side by side: no lines between columns, few columns, no numbered rows. */
  static boolean isLayout(EdgeGrid<FlowCell> grid) {
    if (grid.columnCount() > MAX_COLUMNS || grid.contents().stream().anyMatch(FlowCell::lines)) {
      return false;
    }
    long labels =
        grid.firstContents().stream()
            .filter(cell -> LABEL.matcher(plainText(cell.blocks())).matches())
            .count();
    return labels < MIN_LABELS;
  }

  /** The words typed in a cell, without its automatic numbers. */
  private static String plainText(List<FlowBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (FlowBlock block : blocks) {
      if (block instanceof FlowParagraph paragraph) {
        paragraph.runs().forEach(run -> text.append(run.text()));
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
