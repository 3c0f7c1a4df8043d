package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Evidence;
import doichieu.extract.table.Piece.PartCell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainGridTest {
  /** Below the numbers stands a row of sums without a label. */
  @Test
  void numbersOfColumnsCoverNoRowBelowThem() {
    List<List<PlainGrid.Cell>> rows =
        Stream.of(
                "STT|Địa phương|Số người",
                "||(người)",
                "1|2|3",
                "|TOÀN TỈNH|372.410",
                "1|Lắk|71.118")
            .map(PlainGridTest::row)
            .toList();

    assertThat(PlainGrid.part(rows, 3, 0).cells())
        .filteredOn(cell -> cell.row() >= 2)
        .extracting(PartCell::rowSpan)
        .containsOnly(1);
  }

  private static List<PlainGrid.Cell> row(String cells) {
    return Stream.of(cells.split("[|]", -1))
        .map(
            text ->
                new PlainGrid.Cell(text, new Evidence(null, null, null, null, 1, null, null, text)))
        .toList();
  }
}
