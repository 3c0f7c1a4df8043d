package doichieu.extract.flow;

import doichieu.extract.flow.FlowTable.FlowCell;
import doichieu.extract.flow.FlowTable.FlowRow;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The cells of a table whose words all have the colour of what they stand on. Where a whole row or
 * column is pale, a style of tables has likely set it on a dark ground that the cells do not state;
 * a pale cell among printed ones, in its row and in its column, shows no words on paper.
 */
final class PaleCells {
  /** Left edges of the columns that hold printed words. */
  private final Set<Integer> printedColumns = new HashSet<>();

  private final Set<FlowCell> inPrintedRows = Collections.newSetFromMap(new IdentityHashMap<>());

  PaleCells(FlowTable table) {
    for (FlowRow row : table.rows()) {
      boolean any = false;
      for (FlowCell cell : row.cells()) {
        if (RunWords.anyPrinted(cell.blocks(), cell.ground())) {
          printedColumns.add(cell.left());
          any = true;
        }
      }
      if (any) {
        inPrintedRows.addAll(row.cells());
      }
    }
  }

  /** True if other words beside the cell, or in it, stand out from what they stand on. */
  boolean isAmongPrinted(FlowCell cell) {
    return RunWords.anyPrinted(cell.blocks(), cell.ground())
        || (inPrintedRows.contains(cell) && printedColumns.contains(cell.left()));
  }
}
