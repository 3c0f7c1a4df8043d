package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;

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

  /** Adds to the habits beside how many labels a name begins, and beside how many it goes on. */
  void learn(TableHabits habits) {
    int beginning = 0;
    int inside = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      String name = cells.text(i, 1);
      if (isBetweenLines(i)) {
        inside++;
      } else if (Labels.isLabel(cells.text(i, 0)) && !name.isEmpty() && !cells.isTitle(i)) {
        boolean goesOn = i > from && goesOn(i - 1, name);
        inside += goesOn ? 1 : 0;
        beginning += !goesOn && i + 1 < cells.lineCount() && isRestOfName(i + 1, name) ? 1 : 0;
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

  /** True for a label alone between two lines of names: it stands in the middle of its row. */
  private boolean isBetweenLines(int i) {
    return i > from
        && i + 1 < cells.lineCount()
        && Labels.isLabel(cells.text(i, 0))
        && cells.text(i, 1).isEmpty()
        && isName(i - 1)
        && isName(i + 1);
  }

  private boolean isName(int i) {
    return cells.text(i, 0).isEmpty() && !cells.text(i, 1).isEmpty();
  }

  private boolean goesOn(int above, String name) {
    String upper = cells.text(above, 1);
    return cells.text(above, 0).isEmpty()
        && !upper.isEmpty()
        && Continuation.of(upper, name) == Continuation.SURE;
  }

  private boolean isRestOfName(int i, String name) {
    String lower = cells.text(i, 1);
    return cells.text(i, 0).isEmpty()
        && !lower.isEmpty()
        && Continuation.of(name, lower) == Continuation.SURE;
  }
}
