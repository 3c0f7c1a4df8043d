package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EdgeGridTest {
  @Test
  void edgesAHairApartAreOneColumnEdge() {
    EdgeGrid<String> grid =
        new EdgeGrid<>(
            List.of(
                List.of(cell(0, 1000, "a"), cell(1000, 3000, "b")),
                List.of(cell(-20, 1060, "c"), cell(1060, 2990, "d"))));

    assertThat(grid.columnCount()).isEqualTo(2);
  }

  @Test
  void narrowCellKeepsItsColumn() {
    EdgeGrid<String> grid =
        new EdgeGrid<>(List.of(List.of(cell(0, 30, "a"), cell(30, 60, "b"), cell(60, 5000, "c"))));

    assertThat(part(grid).cells()).extracting(PartCell::column).containsExactly(0, 1, 2);
  }

  @Test
  void cellThatContinuesNothingIsACellOfItsOwn() {
    EdgeGrid<String> grid =
        new EdgeGrid<>(
            List.of(
                List.of(new EdgeCell<>(0, 1000, true, "a"), cell(1000, 2000, "b")),
                List.of(new EdgeCell<>(0, 1000, true, "c"), cell(1000, 2000, "d"))));

    assertThat(grid.contents()).containsExactly("a", "b", "d");
    assertThat(part(grid).cells()).extracting(PartCell::rowSpan).containsExactly(2, 1, 1);
  }

  @Test
  void rowThatBeginsLateOrEndsEarlyHasBlanksThere() {
    EdgeGrid<String> grid =
        new EdgeGrid<>(
            List.of(
                List.of(cell(0, 1000, "a"), cell(1000, 2000, "b"), cell(2000, 3000, "c")),
                List.of(cell(1000, 2000, "d"))));

    assertThat(part(grid).cells())
        .extracting(PartCell::text)
        .containsExactly("a", "b", "c", "", "d", "");
  }

  @Test
  void cellMergedWithAWiderOneAboveIsACellOfItsOwn() {
    EdgeGrid<String> grid =
        new EdgeGrid<>(
            List.of(
                List.of(cell(0, 1000, "a"), cell(1000, 3000, "b")),
                List.of(
                    cell(0, 1000, "c"),
                    new EdgeCell<>(1000, 2000, true, "d"),
                    cell(2000, 3000, "e"))));

    assertThat(grid.isOverlapping()).isTrue();
    assertThat(part(grid).cells()).extracting(PartCell::rowSpan).containsOnly(1);
    assertThat(grid.contents()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void cellThatBeginsBeforeTheLeftOneEndsStandsBehindIt() {
    EdgeGrid<String> grid =
        new EdgeGrid<>(
            List.of(
                List.of(cell(0, 1000, "a"), cell(1000, 2000, "b")),
                List.of(cell(0, 2000, "c"), cell(1000, 2000, "d"))));

    assertThat(grid.isOverlapping()).isTrue();
    assertThat(grid.columnCount()).isEqualTo(3);
    assertThat(part(grid).cells()).extracting(PartCell::column).containsExactly(0, 1, 2, 0, 2);
  }

  private static Part part(EdgeGrid<String> grid) {
    return grid.toPart(0, true, Function.identity());
  }

  private static EdgeCell<String> cell(int left, int right, String text) {
    return new EdgeCell<>(left, right, false, text);
  }
}
