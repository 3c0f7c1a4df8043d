package doichieu.extract.text;

import java.util.List;

/**
 * Moves the cuts of single lines of a row by some words where cells touch: one place for all lines
 * is right for cells that stand free, but a word beside it may belong to either cell.
 */
final class TouchingCuts {
  /** Words by which a cut moves at most. */
  private static final int REACH = 3;

  /** Places by which touching words stand aside at most. */
  private static final int ASIDE = 12;

  private static final int ROUNDS = 2;

  /** Lines that show where the cells of a column begin. */
  private static final int MIN_SAME = 2;

  private static final double EACH_ASIDE = 0.05;

  private final List<LaidLine> lines;
  private final CellPrices cells;

  /** Looks at the lines of one row. */
  TouchingCuts(List<LaidLine> lines, CellPrices cells) {
    this.lines = lines;
    this.cells = cells;
  }

  /**
   * The cuts for which most speaks.
   *
   * @param found for each seam the index of its place
   * @param cuts for each place and line the cut there
   * @param places the columns of print
   * @return for each seam and line the index of the first word right of it
   */
  int[][] settle(int[] found, LineCut[][] cuts, int[] places) {
    int[][] words = new int[found.length + 2][lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      words[found.length + 1][i] = lines.get(i).words().size();
      for (int k = 0; k < found.length; k++) {
        words[k + 1][i] = cuts[found[k]][i].word();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 1; k <= found.length; k++) {
        for (int i = 0; i < lines.size(); i++) {
          settle(words, k, i, places[found[k - 1]]);
        }
      }
    }
    return java.util.Arrays.copyOfRange(words, 1, found.length + 1);
  }

  private void settle(int[][] words, int k, int i, int place) {
    int before = words[k][i];
    int atEdge = wordAtEdge(words, k, i);
    if (atEdge >= 0) {
      words[k][i] = atEdge;
      return;
    }
    int best = before;
    double least = price(words, k, i, place);
    int low = Math.max(words[k - 1][i], before - REACH);
    int high = Math.min(words[k + 1][i], before + REACH);
    for (int w = low; w <= high; w++) {
      if (w != before && isNear(i, w, before, place)) {
        words[k][i] = w;
        double price = price(words, k, i, place);
        if (price < least - 1e-9) {
          least = price;
          best = w;
        }
      }
    }
    words[k][i] = best;
  }

  /**
   * The word between the cuts beside this one that begins where those of most other lines begin,
   * with white before them: at the edge of a column set flush left, words before it are the left
   * cell's. Index of the word; -1 if there is no such edge, or no word at it.
   */
  private int wordAtEdge(int[][] words, int k, int i) {
    for (int w = words[k - 1][i]; w < words[k + 1][i]; w++) {
      boolean value = isValueAlone(lines.get(i), w);
      if (!value && isEdge(words[k], i, lines.get(i).words().get(w).start())) {
        return w;
      }
    }
    return -1;
  }

  /** True for a figure between gaps: it may be a cell of the left column that stands aside. */
  private static boolean isValueAlone(LaidLine line, int w) {
    return RowScores.isValue(line.words().get(w).text())
        && LineCut.isFree(line, w)
        && LineCut.isFree(line, w + 1);
  }

  private boolean isEdge(int[] cut, int i, int start) {
    int same = 0;
    int others = 0;
    for (int j = 0; j < lines.size(); j++) {
      LaidLine line = lines.get(j);
      if (j != i && cut[j] < line.words().size() && LineCut.isFree(line, cut[j])) {
        boolean edge = line.words().get(cut[j]).start() == start;
        same += edge ? 1 : 0;
        others += edge ? 0 : 1;
      }
    }
    return same >= MIN_SAME && same > others;
  }

  /** True if only single blanks part the words that would move, and they stand near the place. */
  private boolean isNear(int i, int w, int before, int place) {
    for (int moved = Math.min(w, before) + 1; moved < Math.max(w, before); moved++) {
      if (LineCut.isFree(lines.get(i), moved)) {
        return false;
      }
    }
    return w == lines.get(i).words().size()
        || Math.abs(lines.get(i).words().get(w).start() - place) <= ASIDE
        || LineCut.isFree(lines.get(i), w);
  }

  private double price(int[][] words, int k, int i, int place) {
    int w = words[k][i];
    double cut = 0;
    if (LineCut.isFree(lines.get(i), w)) {
      cut = LineCut.aside(lines.get(i), w, place);
    } else {
      cut = LineCut.touching(lines.get(i), w);
      cut += EACH_ASIDE * Math.abs(lines.get(i).words().get(w).start() - place);
    }
    return cut
        + cells.price(k - 1, words[k - 1], words[k])
        + cells.price(k, words[k], words[k + 1]);
  }
}
