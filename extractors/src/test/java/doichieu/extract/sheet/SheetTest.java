package doichieu.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.ExtractionException;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

  @Test
  void rowsAroundAHiddenOneAreOneTable() throws Exception {
    Sheet sheet = sheet(List.of(), 2);

    assertThat(sheet.rowCount()).isEqualTo(3);
    List<Piece> pieces = SheetPieces.list(sheet);
    assertThat(pieces).hasSize(1);
    assertThat(((Part) pieces.get(0)).rowCount()).isEqualTo(3);
  }

  @Test
  void mergedCellLosesItsHiddenRowsOnly() throws Exception {
    Sheet sheet = sheet(List.of(new int[] {1, 2, 3, 2}), 2);

    assertThat(sheet.cells())
        .filteredOn(cell -> cell.column() == 2 && cell.row() == 1)
        .singleElement()
        .satisfies(cell -> assertThat(cell.rowSpan()).isEqualTo(2));
  }

  @Test
  void blankRowsThatAreShownPartTables() throws Exception {
    List<SheetCell> cells = new ArrayList<>();
    cells.add(new SheetCell(0, 0, 1, 1, "A", true));
    cells.add(new SheetCell(4, 0, 1, 1, "B", true));

    assertThat(Sheet.of("S", cells, List.of(), r -> false, c -> false, new GridBudget()).rowCount())
        .isEqualTo(3);
  }

  /** Four framed rows of three columns. */
  private static Sheet sheet(List<int[]> merged, int hidden) throws ExtractionException {
    List<SheetCell> cells = new ArrayList<>();
    for (int r = 0; r < 4; r++) {
      for (int c = 0; c < 3; c++) {
        cells.add(new SheetCell(r, c, 1, 1, "x" + r + c, true));
      }
    }
    return Sheet.of("S", cells, merged, r -> r == hidden, c -> false, new GridBudget());
  }
}
