package doichieu.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely the blanks of a column stand where they do by chance, none of its cells merged. Where
 * cells are merged down, the first row of each group has words, and no two rows below each other
 * say the same: they would have been one cell.
 */
final class HeldOdds {
  private HeldOdds() {}

  /**
   * The chance that the words fall on the first row of each group, and that equal ones never stand
   * below each other, if the filled cells were dealt out at random.
   *
   * @param groups the column's texts in each group of rows, blank ones empty
   * @return 1 if a first row is blank, or equal words stand below each other, or nothing is blank
   */
  static double chance(List<List<String>> groups) {
    int rows = 0;
    int filled = 0;
    int neighbours = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> group : groups) {
      String above = "";
      if (group.get(0).isEmpty()) {
        return 1;
      }
      for (String text : group) {
        if (!text.isEmpty() && text.equals(above)) {
          return 1;
        }
        rows++;
        filled += text.isEmpty() ? 0 : 1;
        neighbours += text.isEmpty() || above.isEmpty() ? 0 : 1;
        if (!text.isEmpty()) {
          counts.merge(text, 1, Integer::sum);
        }
        above = text;
      }
    }
    double chance = Math.pow(1 - alike(counts, filled), neighbours);
    for (int g = 0; g < groups.size(); g++) {
      chance *= (double) (filled - g) / (rows - g);
    }
    return chance;
  }

  /** The chance that two cells of the column say the same. */
  private static double alike(Map<String, Integer> counts, int filled) {
    double pairs = 0;
    for (int count : counts.values()) {
      pairs += (double) count * (count - 1);
    }
    return filled < 2 ? 0 : pairs / filled / (filled - 1);
  }
}
