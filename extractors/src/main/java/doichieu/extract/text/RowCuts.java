package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The cuts of one row's lines into cells: all lines are cut at the same places, because tools that
 * turn pages into text move a cell as a whole, even where they move the cells of each row another
 * way.
 */
final class RowCuts {
  private static final double NOTHING_BEGINS = 0.5;
  private static final double PULL = 0.02;

  /** The price of moving a piece of a line, with gaps at both sides, into another column. */
  private static final double MOVED = 0.6;

  /** The price of a cut between two words that follow each other elsewhere in the document. */
  private static final double TORN = 0.7;

  /** Places by which a cut moves at most from where the seam was found. */
  private static final int REACH = 40;

  private final List<LaidLine> lines;
  private final List<int[]> near;
  private final CellPrices cells;
  private final WordPairs pairs;
  private final int[] places;
  private final LineCut[][] cuts;

  private RowCuts(List<LaidLine> lines, List<int[]> near, CellPrices cells, WordPairs pairs) {
    this.pairs = pairs;
    this.lines = lines;
    this.near = near;
    this.cells = cells;
    TreeSet<Integer> found = new TreeSet<>();
    lines.forEach(line -> line.words().forEach(word -> found.add(word.start())));
    found.add(lines.stream().mapToInt(LaidLine::end).max().orElse(0) + 1);
    this.places = found.stream().mapToInt(Integer::intValue).toArray();
    this.cuts = new LineCut[places.length][];
    for (int p = 0; p < places.length; p++) {
      int place = places[p];
      boolean begun = lines.stream().anyMatch(line -> LineCut.beginsFreely(line, place));
      cuts[p] = lines.stream().map(line -> LineCut.of(line, place, begun)).toArray(LineCut[]::new);
    }
  }

  /**
   * Finds the cuts.
   *
   * @param lines of one row
   * @param near for each seam its places in the lines, as found before
   * @param cells the prices of cells in the row
   * @param pairs of words in the document
   * @return for each seam and line the column of print before which it cuts
   */
  static int[][] find(List<LaidLine> lines, List<int[]> near, CellPrices cells, WordPairs pairs) {
    return new RowCuts(lines, near, cells, pairs).find();
  }

  private int[][] find() {
    double[] best = new double[places.length];
    int[][] came = new int[near.size()][places.length];
    for (int k = 0; k < near.size(); k++) {
      double[] next = new double[places.length];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      for (int p = 0; p < places.length; p++) {
        double own = placePrice(k, p);
        for (int q = k == 0 ? p : 0; own < Double.POSITIVE_INFINITY && q <= p; q++) {
          double before = k == 0 ? 0 : best[q];
          if (before + own < next[p]) {
            double sum = before + own + cellPrice(k, k == 0 ? -1 : q, p);
            came[k][p] = sum < next[p] ? q : came[k][p];
            next[p] = Math.min(next[p], sum);
          }
        }
      }
      best = next;
    }
    return trace(best, came);
  }

  private int[][] trace(double[] best, int[][] came) {
    int at = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int p = 0; p < places.length; p++) {
      double sum = best[p] < least ? best[p] + cellPrice(near.size(), p, -1) : least;
      at = sum < least ? p : at;
      least = Math.min(least, sum);
    }
    int[] found = new int[near.size()];
    for (int k = near.size() - 1; k >= 0; k--) {
      found[k] = at;
      at = came[k][at];
    }
    int[][] words = new TouchingCuts(lines, cells).settle(found, cuts, places);
    int[][] seams = new int[near.size()][lines.size()];
    for (int k = 0; k < near.size(); k++) {
      for (int i = 0; i < lines.size(); i++) {
        seams[k][i] = before(lines.get(i), words[k][i], places[found[k]]);
      }
    }
    return seams;
  }

  /** The place itself if the line has a gap there, else that of the word beside it. */
  private static int before(LaidLine line, int word, int place) {
    int end = word == 0 ? 0 : line.words().get(word - 1).end();
    int start = word == line.words().size() ? Integer.MAX_VALUE : line.words().get(word).start();
    return Math.min(start, Math.max(place, end));
  }

  /** The price of cutting all lines at the place; infinite if it is too far from the seam. */
  private double placePrice(int seam, int p) {
    int low = Arrays.stream(near.get(seam)).min().orElse(places[p]);
    int high = Arrays.stream(near.get(seam)).max().orElse(places[p]);
    int away = Math.max(0, Math.max(low - places[p], places[p] - high));
    if (away > REACH && isElsewhere(seam, p)) {
      return Double.POSITIVE_INFINITY;
    }
    double price = PULL * away;
    boolean begins = false;
    for (int i = 0; i < lines.size(); i++) {
      LineCut cut = cuts[p][i];
      List<Word> words = lines.get(i).words();
      price += cut.price() + MOVED * countMoved(i, near.get(seam)[i], cut.word());
      price += tears(lines.get(i), cut.word()) ? TORN : 0;
      begins |=
          cut.word() < words.size()
              && words.get(cut.word()).start() == places[p]
              && LineCut.isFree(lines.get(i), cut.word());
    }
    return price + (begins ? 0 : NOTHING_BEGINS);
  }

  private boolean tears(LaidLine line, int word) {
    List<Word> words = line.words();
    return !LineCut.isFree(line, word)
        && pairs.followOften(words.get(word - 1).text(), words.get(word).text());
  }

  /** True if words stand between where the seam was found and the place. */
  private boolean isElsewhere(int seam, int p) {
    for (int i = 0; i < lines.size(); i++) {
      if (firstWord(i, near.get(seam)[i]) != cuts[p][i].word()) {
        return true;
      }
    }
    return false;
  }

  /** Index of the line's first word at the place or right of it. */
  private int firstWord(int i, int place) {
    List<Word> words = lines.get(i).words();
    int word = 0;
    while (word < words.size() && words.get(word).start() < place) {
      word++;
    }
    return word;
  }

  /** Number of pieces of the line between the old place and the new cut. */
  private int countMoved(int i, int place, int word) {
    int old = firstWord(i, place);
    int moved = 0;
    int low = Math.min(old, word);
    for (int w = low; w < Math.max(old, word); w++) {
      moved +=
          LineCut.isFree(lines.get(i), w + 1) && (w == low || LineCut.isFree(lines.get(i), w))
              ? 1
              : 0;
    }
    return moved;
  }

  /** The price of a cell from one place to another; -1: from the first word, to the last. */
  private double cellPrice(int column, int from, int to) {
    return cells.price(column, words(from, true), words(to, false));
  }

  /** The index of each line's first word right of a place; -1: of all words, or right of all. */
  private int[] words(int place, boolean first) {
    int[] words = new int[lines.size()];
    for (int i = 0; i < words.length; i++) {
      int edge = first ? 0 : lines.get(i).words().size();
      words[i] = place < 0 ? edge : cuts[place][i].word();
    }
    return words;
  }
}
