package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines that hold the values of a row without label, where the labels and the values of rows stand
 * in their middle: "Trong đó: …", with a unit and figures of its own.
 */
final class ValueLines {
  /** Of ten label lines those that hold a value in a column of values. */
  private static final int MOST = 6;

  /** Letters of a value, as "tối thiểu 50%". */
  private static final int MAX_VALUE = 16;

  private static final int MIN_VALUES = 2;

  private final LaidCells cells;

  /** For each column of values what stands beside labels; null for other columns. */
  private final List<Set<String>> values = new ArrayList<>();

  private int columns;

  /**
   * Looks at a body.
   *
   * @param from its first line
   */
  ValueLines(LaidCells cells, int from) {
    this.cells = cells;
    int labels = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      labels += isLabelled(i) ? 1 : 0;
    }
    for (int c = 0; c < cells.columnCount(); c++) {
      Set<String> texts = new HashSet<>();
      int filled = 0;
      for (int i = from; i < cells.lineCount() && c > 1; i++) {
        String text = cells.text(i, c);
        if (isLabelled(i) && !text.isEmpty() && text.length() <= MAX_VALUE) {
          filled++;
          texts.add(text);
        }
      }
      boolean most = filled >= MIN_VALUES && filled * 10 >= labels * MOST;
      values.add(most ? texts : Set.of());
      columns += most ? 1 : 0;
    }
  }

  private boolean isLabelled(int i) {
    return Labels.isLabel(cells.text(i, 0)) && cells.pieces(i).size() > 2;
  }

  /** True for a line without label that holds at least two values, in half of their columns. */
  boolean isValued(int i) {
    if (!cells.text(i, 0).isEmpty()) {
      return false;
    }
    int found = 0;
    boolean figure = false;
    for (int c = 2; c < values.size(); c++) {
      String text = cells.text(i, c);
      boolean value = !text.isEmpty() && RowScores.isValue(text) && !CutFigure.isPart(cells, i, c);
      if (!values.get(c).isEmpty() && (value || values.get(c).contains(text))) {
        found++;
        figure |= value;
      }
    }
    return figure && found >= MIN_VALUES && found * 2 >= columns;
  }
}
