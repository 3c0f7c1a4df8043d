package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.table.Piece.PartCell;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingOrderTest {
  @Test
  void yearsSideBySideStandBelowOneHeadingThoughItIsNearerToTwo() {
    List<LaidLine> lines =
        lines(
            """
                                                                Mức giao
               Chỉ tiêu          Đơn vị       Kế hoạch   Kế hoạch      Kế hoạch
                                                                                  Năm 2027
                                                2024       2025          2026
            Tỷ lệ hộ nghèo         hộ           257       10.824         1.530     16.372
            Vốn đầu tư           tỷ đồng        247        212           8.247       140
            """);
    LaidCells cells = new LaidCells(lines, Seams.find(lines, 6));

    List<PartCell> headings = LaidHeader.find(cells, 4).cells();

    assertThat(headings)
        .filteredOn(cell -> cell.text().equals("Mức giao"))
        .singleElement()
        .satisfies(
            over -> {
              assertThat(over.column()).isEqualTo(2);
              assertThat(over.columnSpan()).isEqualTo(4);
            });
  }

  private static List<LaidLine> lines(String text) {
    return Line.list(text).stream().map(LaidLine::of).filter(line -> !line.isBlank()).toList();
  }
}
