package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedPlaceTest {
  private static final Words WORDS = new Words();

  private static Table printed(String... rows) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : ReadTable.table(rows).cells()) {
      Evidence place = Evidence.ofTable(1).inTable(1, cell.row() + 1);
      cells.add(new Cell(cell.row(), cell.column(), 1, 1, cell.text(), List.of(place)));
    }
    return new Table(1, rows.length, rows[0].split("\\|", -1).length, 0, cells);
  }

  @Test
  void aTableTurnedUprightTellsTheRowsOfThePaper() {
    Table table =
        new IndicatorsAcross(WORDS)
            .upright(
                printed(
                    "TT|Nội dung|Tỷ lệ hộ nghèo (%)|Tỷ lệ hộ cận nghèo (%)",
                    "1|Kết quả năm 2025|6|4", "2|Chỉ tiêu giao năm 2026|5|x3"));
    PrintedPlace place = new PrintedPlace(table);

    assertThat(table.text(2, 2)).isEqualTo("x3");
    assertThat(place.row(2, 2)).isEqualTo(3);
    assertThat(place.row(2, 1)).isEqualTo(2);
  }

  @Test
  void aCellMergedDownStandsInEachOfItsRows() {
    Evidence first = Evidence.ofTable(1).inTable(1, 1);
    Table table = new Table(1, 2, 1, 0, List.of(new Cell(0, 0, 2, 1, "90", List.of(first))));

    assertThat(new PrintedPlace(table).row(1, 0)).isEqualTo(2);
  }
}
