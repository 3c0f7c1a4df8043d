package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Table;
import java.util.List;

/**
 * Where the cells of a table are printed. A table that was turned upright to be read says by its
 * evidence where its cells stand on paper.
 */
record PrintedPlace(Table table) {

  /** Where the cell at the row and column is printed; the table where nothing is. */
  Evidence of(int r, int c) {
    return table.findCell(r, c).map(Cell::evidence).stream()
        .flatMap(List::stream)
        .findFirst()
        .orElse(Evidence.ofTable(table.number()));
  }

  /** The row of the cell on paper, 1-based; that of a cell merged down is the row asked for. */
  int row(int r, int c) {
    boolean begins = table.findCell(r, c).filter(cell -> cell.row() == r).isPresent();
    Integer printed = of(r, c).row();
    return !begins || printed == null ? r + 1 : printed;
  }
}
