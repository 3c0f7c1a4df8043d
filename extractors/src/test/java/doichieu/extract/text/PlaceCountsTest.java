package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where cells of a column stand in rows that are higher. */
class PlaceCountsTest {
  private final PlaceCounts counts = new PlaceCounts();

  @Test
  void nothingIsKnownOfOneCell() {
    counts.add(0, 3);

    assertThat(counts.standing()).isNull();
  }

  @Test
  void mostCellsTell() {
    counts.add(2, 2);
    counts.add(1, 2);
    assertThat(counts.standing()).isEqualTo(Standing.MIDDLE);

    counts.add(0, 3);
    assertThat(counts.standing()).isNull();
  }

  @Test
  void cellsOnLastLinesStandAtTheBottom() {
    counts.add(3, 0);
    counts.add(1, 0);

    assertThat(counts.standing()).isEqualTo(Standing.BOTTOM);
  }

  /** In rows of two lines a cell on the second one may stand in the middle. */
  @Test
  void secondOfTwoLinesAndFirstOnesAlikeTellNothing() {
    counts.add(1, 0);
    counts.add(1, 0);
    counts.add(1, 0);
    counts.add(0, 1);

    assertThat(counts.standing()).isNull();
  }
}
