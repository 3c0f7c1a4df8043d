package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.List;
import java.util.Set;

/**
 * Tells the letters or digits of one word that a narrow column cuts ("T" above "T", "1" above "0")
 * from labels of several rows.
 */
final class CutLabels {
  /** Lines of one word stand no further apart (font sizes). */
  private static final double NEXT_LINE = 1.4;

  /** Points of white that word processors leave beside the words of a cell, both sides together. */
  private static final double MARGINS = 10.8;

  private static final LineText SPELLER = new LineText(Set.of());

  private CutLabels() {}

  /**
   * True if the labels are one word or figure: single characters on lines next to each other that
   * do not count on, or in a column without room for two digits.
   *
   * @param labels of one strip between rules, from top to bottom
   * @param width of the column, in points
   */
  static boolean areOne(List<Line> labels, double width) {
    if (labels.size() < 2) {
      return false;
    }
    boolean counted = true;
    for (int i = 0; i < labels.size(); i++) {
      String text = SPELLER.of(labels.get(i));
      if (text.length() > 1) {
        return false;
      }
      if (i > 0) {
        Line above = labels.get(i - 1);
        if (labels.get(i).baseline() - above.baseline() > NEXT_LINE * above.size()) {
          return false;
        }
        counted &= Labels.follows(SPELLER.of(above), text);
      }
    }
    return !counted || width < MARGINS + labels.get(0).size();
  }
}
