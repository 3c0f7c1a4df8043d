package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** What counts rows begins with one of these. */
  private static final Set<String> FIRST = Set.of("1", "0", "I", "A", "a", "i");

  /**
   * Number of leading rows of text in whose first column stand the letters of one word, each of
   * which would be a label by itself.
   *
   * @param first the words of the first column of rows of text, from top to bottom; null for none
   */
  static int countHeading(List<@Nullable Line> first) {
    List<Line> letters = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < first.size(); i++) {
      Line line = first.get(i);
      if (line == null) {
        continue;
      }
      boolean near =
          letters.isEmpty()
              || line.baseline() - letters.get(letters.size() - 1).baseline()
                  <= NEXT_LINE * line.size();
      if (!near || SPELLER.of(line).length() != 1) {
        break;
      }
      letters.add(line);
      end = i + 1;
    }
    boolean one =
        letters.size() > 1
            && !FIRST.contains(SPELLER.of(letters.get(0)))
            && letters.stream().allMatch(l -> Character.isLetter(SPELLER.of(l).codePointAt(0)))
            && areOne(letters, Double.MAX_VALUE);
    return one ? end : 0;
  }

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
