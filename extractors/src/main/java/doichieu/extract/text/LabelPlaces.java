package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;
import java.util.stream.IntStream;

/** Where the labels of a table stand: on the first lines of their rows, or in their middles. */
final class LabelPlaces {
  /** Lines of a row whose label, at its top, is not in its middle. */
  private static final int MIN_LINES = 3;

  private final LaidCells cells;
  private final int from;

  /**
   * Looks at a body.
   *
   * @param from its first line
   */
  LabelPlaces(LaidCells cells, int from) {
    this.cells = cells;
    this.from = from;
  }

  /** True if the labels are seen to stand in the middle of their rows. */
  static boolean areInMiddle(LaidCells cells, int from) {
    TableHabits habits = new TableHabits(cells.columnCount());
    new LabelPlaces(cells, from).learn(habits);
    return habits.hasLabelsInMiddle();
  }

  /** Adds to the habits beside how many labels a name begins, and beside how many it goes on. */
  void learn(TableHabits habits) {
    int beginning = 0;
    int inside = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      if (isLabelOfRow(i)) {
        boolean middle = isBetweenLines(i) || isGoingOn(i);
        inside += middle ? 1 : 0;
        beginning += !middle && isBegun(i) ? 1 : 0;
      }
    }
    habits.addLabels(beginning + (isLastAtTop() ? TableHabits.MIN_NAMES : 0), inside);
  }

  /**
   * True if the last label stands right below another one and its row goes on below: a label in its
   * row's middle would have lines above it.
   */
  private boolean isLastAtTop() {
    int last = cells.lineCount() - 1;
    while (last > from && cells.text(last, 0).isEmpty()) {
      last--;
    }
    return last > from
        && isLabelOfRow(last)
        && isLabelOfRow(last - 1)
        && cells.lineCount() - last >= MIN_LINES;
  }

  private boolean isLabelOfRow(int i) {
    return Labels.isLabel(cells.text(i, 0)) && !cells.isTitle(i);
  }

  /**
   * True for a label between two lines of a cell beside that has no words in the label's own line:
   * it stands in the middle of its row.
   */
  private boolean isBetweenLines(int i) {
    if (i == from || i + 1 == cells.lineCount() || !isLabelOfRow(i)) {
      return false;
    }
    return IntStream.range(1, cells.columnCount())
        .anyMatch(
            c ->
                cells.text(i, c).isEmpty()
                    && hasWords(i - 1, c)
                    && hasWords(i + 1, c)
                    && (c == 1 || isSure(i - 1, i + 1, c)));
  }

  private boolean hasWords(int i, int column) {
    return cells.text(i, 0).isEmpty() && !cells.text(i, column).isEmpty() && !cells.isTitle(i);
  }

  /** True if the name beside the label goes on one in the line above. */
  private boolean isGoingOn(int i) {
    return i > from && !cells.text(i, 1).isEmpty() && hasWords(i - 1, 1) && isSure(i - 1, i, 1);
  }

  /** True if the name beside the label goes on in the line below. */
  private boolean isBegun(int i) {
    return i + 1 < cells.lineCount()
        && !cells.text(i, 1).isEmpty()
        && hasWords(i + 1, 1)
        && isSure(i, i + 1, 1);
  }

  private boolean isSure(int upper, int lower, int column) {
    return Continuation.of(cells.text(upper, column), cells.text(lower, column))
        == Continuation.SURE;
  }
}
