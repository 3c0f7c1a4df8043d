package doichieu.extract.text;

import doichieu.extract.text.SeamSearch.Seam;
import java.util.ArrayList;
import java.util.List;

/** Which seams part columns: the best ones that do not stand in each other's way. */
final class SeamChoice {
  /** Share of lines in which a seam may go through words. */
  private static final double CROSSED = 0.12;

  /** Percent of the lines with words at both sides in which they stand apart. */
  private static final int APART = 35;

  private final SeamCosts costs;
  private final List<LaidLine> lines;
  private final int headerLines;
  private final SeamColumns columns;

  /**
   * Chooses among the seams of priced lines.
   *
   * @param headerLines number of lines that hold headings
   */
  SeamChoice(SeamCosts costs, int headerLines, SeamColumns columns) {
    this.costs = costs;
    this.lines = costs.lines();
    this.headerLines = headerLines;
    this.columns = columns;
  }

  /**
   * The seams that part columns.
   *
   * @param candidates the best first
   * @param expected number of columns, if it is known from other pages; else 0
   * @return from left to right
   */
  List<int[]> choose(List<Seam> candidates, int expected) {
    List<int[]> chosen = new ArrayList<>();
    for (Seam seam : candidates) {
      boolean full = expected > 0 && chosen.size() + 1 >= expected;
      if (!full && isGood(seam, expected) && fits(seam.at(), chosen, expected > 0 ? 1 : 2)) {
        chosen.add(seam.at());
      }
    }
    chosen.sort((a, b) -> a == b ? 0 : isLeft(a, b) ? -1 : 1);
    if (expected == 0) {
      prune(chosen);
      columns.mergeUnheaded(chosen);
      columns.mergeOverheads(chosen);
    }
    return chosen;
  }

  private boolean isGood(Seam seam, int expected) {
    int crossed = 0;
    int tight = 0;
    for (int i = headerLines; i < lines.size(); i++) {
      double price = costs.at(i, seam.at()[i]);
      crossed += price >= SeamCosts.IN_WORD ? 1 : 0;
      tight += price > SeamCosts.OUTSIDE && price < SeamCosts.IN_WORD ? 1 : 0;
    }
    if (crossed > Math.max(1, lines.size() * CROSSED) || tight > 3 * seam.support() + 1) {
      return false;
    }
    return seam.support() >= 2
        || (seam.support() == 1 && (expected > 0 || isClearAbove(seam.at())));
  }

  /** True if the seam goes through no words of the header. */
  private boolean isClearAbove(int[] seam) {
    for (int i = 0; i < headerLines; i++) {
      if (costs.at(i, seam[i]) > SeamCosts.OUTSIDE) {
        return false;
      }
    }
    return true;
  }

  /** True if words stand between the seam and each one chosen. */
  private boolean fits(int[] seam, List<int[]> chosen, int least) {
    for (int[] other : chosen) {
      boolean left = isLeft(seam, other);
      int[] first = left ? seam : other;
      int[] second = left ? other : seam;
      int between = 0;
      boolean headed = false;
      for (int i = 0; i < lines.size(); i++) {
        if (first[i] > second[i]) {
          return false;
        }
        boolean word = columns.hasWord(i, first[i], second[i]);
        between += word && i >= headerLines ? 1 : 0;
        headed |= word && i < headerLines;
      }
      boolean clear = headed && isClearAbove(seam) && isClearAbove(other);
      if (between < least && !clear) {
        return false;
      }
    }
    return hasSides(seam);
  }

  private boolean hasSides(int[] seam) {
    boolean left = false;
    boolean right = false;
    for (int i = 0; i < lines.size(); i++) {
      left |= columns.hasWord(i, 0, seam[i]);
      right |= columns.hasWord(i, seam[i], Integer.MAX_VALUE);
    }
    return left && right;
  }

  private static boolean isLeft(int[] a, int[] b) {
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Integer.signum(a[i] - b[i]);
    }
    return sum < 0;
  }

  /** Takes off seams that cut a column in two: where both halves have words they stand close. */
  private void prune(List<int[]> chosen) {
    int s = 0;
    while (s < chosen.size()) {
      if (holds(chosen, s)) {
        s++;
      } else {
        chosen.remove(s);
        s = Math.max(0, s - 1);
      }
    }
  }

  private boolean holds(List<int[]> chosen, int s) {
    int both = 0;
    int apart = 0;
    for (int i = headerLines; i < lines.size(); i++) {
      boolean together = columns.hasWords(chosen, s, i) && columns.hasWords(chosen, s + 1, i);
      if (together && !HeadingLines.isTitle(lines, i)) {
        both++;
        apart += SeamColumns.isGapNear(lines.get(i), chosen.get(s)[i]) ? 1 : 0;
      }
    }
    boolean split = isOnlyHeading(chosen, s, s + 1) || isOnlyHeading(chosen, s + 1, s);
    boolean torn = both == 0 && columns.isOneHeading(chosen, s);
    return !split && !torn && apart * 100 >= both * APART;
  }

  /** True if the one column is nothing but the heading of the other. */
  private boolean isOnlyHeading(List<int[]> chosen, int head, int body) {
    return columns.isHeaded(chosen, head)
        && !columns.isHeaded(chosen, body)
        && columns.isFilled(chosen, body)
        && !columns.isFilled(chosen, head);
  }
}
