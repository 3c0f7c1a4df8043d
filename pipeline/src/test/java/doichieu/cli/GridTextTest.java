package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTextTest {
  @Test
  void mergedCellsAreOneBoxAndTheHeaderEndsInADoubleLine() {
    Table table =
        new Table(
            1,
            4,
            3,
            2,
            List.of(
                cell(0, 0, 2, 1, "TT"),
                cell(0, 1, 1, 2, "Năm 2025"),
                cell(1, 1, 1, 1, "ĐVT"),
                cell(1, 2, 1, 1, "Mức"),
                cell(2, 0, 1, 3, "I. DỊCH VỤ CÔNG"),
                cell(3, 0, 1, 1, "1"),
                cell(3, 1, 1, 1, "%"),
                cell(3, 2, 1, 1, "80")));
    assertThat(GridText.draw(table, 80))
        .isEqualTo(
            """
            ┌────┬───────────┐
            │ TT │ Năm 2025  │
            │    ├─────┬─────┤
            │    │ ĐVT │ Mức │
            ╞════╧═════╧═════╡
            │ I. DỊCH VỤ     │
            │ CÔNG           │
            ├────┬─────┬─────┤
            │ 1  │ %   │ 80  │
            └────┴─────┴─────┘
            """);
  }

  @Test
  void longTextIsWrappedToTheTerminal() {
    Table table =
        new Table(
            1,
            1,
            2,
            0,
            List.of(cell(0, 0, 1, 1, "1"), cell(0, 1, 1, 1, "Tỷ lệ hồ sơ trực tuyến toàn trình")));
    assertThat(GridText.draw(table, 24).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(24))
        .anyMatch(line -> line.contains("Tỷ lệ hồ sơ"));
  }

  @Test
  void holesAreDrawnAsPlacesOfTheirOwn() {
    Table table = new Table(1, 1, 2, 0, List.of(cell(0, 0, 1, 1, "a")));
    assertThat(GridText.draw(table, 40)).isEqualTo("┌───┬───┐\n│ a │   │\n└───┴───┘\n");
  }

  private static Cell cell(int row, int column, int rows, int columns, String text) {
    return new Cell(row, column, rows, columns, text, List.of());
  }
}
