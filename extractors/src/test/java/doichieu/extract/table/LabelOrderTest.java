package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the numbers of rows count on. */
class LabelOrderTest {
  @Test
  void aNumberLeftOutIsTold() {
    assertThat(broken("1", "2", "3", "5")).containsExactly(List.of("1", "4", "3", "5"));
  }

  @Test
  void aNumberThatComesAgainIsTold() {
    assertThat(broken("01", "02", "03", "03", "04")).containsExactly(List.of("1", "4", "3", "3"));
  }

  /** "10" cut into "1" and "0". */
  @Test
  void aNumberThatGoesBackIsTold() {
    assertThat(broken("8", "9", "1", "0", "11")).isEmpty();
    assertThat(broken("6", "7", "8", "9", "1", "0")).containsExactly(List.of("1", "6", "1", "0"));
  }

  @Test
  void numbersBeginAnewInEachGroup() {
    assertThat(broken("I", "1", "2", "3", "II", "1", "2", "", "3")).isEmpty();
  }

  /** Group 2 counts on behind the rows of group 1. */
  @Test
  void aGroupsNumberCountsOnBehindThoseOfItsRows() {
    assertThat(broken("1", "1", "2", "3", "2", "1", "2", "3.", "3")).isEmpty();
  }

  @Test
  void rowsOfGroupsCountedAsTheGroupsAreNested() {
    assertThat(LabelOrder.isNested(table("1", "1", "2", "2", "1", "2", "3", "3", "1"))).isTrue();
    assertThat(LabelOrder.isNested(table("1", "2", "3", "1", "2", "3", "4"))).isFalse();
  }

  @Test
  void figuresThatDoNotCountAreNoNumbersOfRows() {
    assertThat(broken("12", "40", "7", "8", "3")).isEmpty();
  }

  /** The messages' arguments for a table whose first column holds the texts. */
  private static List<List<String>> broken(String... labels) {
    return LabelOrder.list(table(labels)).stream().map(Finding::arguments).toList();
  }

  private static Table table(String... labels) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < labels.length; r++) {
      cells.add(new Cell(r, 0, 1, 1, labels[r], List.of()));
      cells.add(new Cell(r, 1, 1, 1, "Tỷ lệ hồ sơ", List.of()));
    }
    return new Table(1, labels.length, 2, 0, cells);
  }
}
