package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The cuts of one row's lines into cells: all lines are cut at the same places, because tools that
 * turn pages into text move a cell as a whole, even where they move the cells of each row another
 * way.
 */
final class RowCuts {
  private static final double GAP_INSIDE = 2;
  private static final double EACH_GAP_PLACE = 0.5;
  private static final int WIDEST_GAP = 6;
  private static final double RAGGED = 0.4;
  private static final double NOTHING_BEGINS = 0.5;
  private static final double PULL = 0.02;

  /** The price of moving a piece of a line, with gaps at both sides, into another column. */
  private static final double MOVED = 0.6;

  /** The price of a next line whose first word follows the last one elsewhere in the document. */
  private static final double FOLLOWS = -0.7;

  /** The price of a cut between two words that follow each other elsewhere in the document. */
  private static final double TORN = 0.7;

  /** Places by which a cut moves at most from where the seam was found. */
  private static final int REACH = 40;

  private final List<LaidLine> lines;
  private final List<int[]> near;
  private final List<ColumnHabits> habits;
  private final List<ColumnPlace> columns;
  private final WordPairs pairs;
  private final boolean whole;
  private final int[] places;
  private final LineCut[][] cuts;

  private RowCuts(
      List<LaidLine> lines,
      List<int[]> near,
      List<ColumnHabits> habits,
      List<ColumnPlace> columns,
      WordPairs pairs,
      boolean whole) {
    this.columns = columns;
    this.pairs = pairs;
    this.lines = lines;
    this.near = near;
    this.habits = habits;
    this.whole = whole;
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
   * @param habits of each column
   * @param columns where each column's cells stand on the page
   * @param pairs of words in the document
   * @param whole false for the rest of a row that the page before begins
   * @return for each seam and line the column of print before which it cuts
   */
  static int[][] find(
      List<LaidLine> lines,
      List<int[]> near,
      List<ColumnHabits> habits,
      List<ColumnPlace> columns,
      WordPairs pairs,
      boolean whole) {
    return new RowCuts(lines, near, habits, columns, pairs, whole).find();
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
    int[][] seams = new int[near.size()][lines.size()];
    for (int k = near.size() - 1; k >= 0; k--) {
      for (int i = 0; i < lines.size(); i++) {
        seams[k][i] = before(lines.get(i), cuts[at][i].word(), places[at]);
      }
      at = came[k][at];
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
    double price = 0;
    int width = 0;
    int left = Integer.MAX_VALUE;
    int right = 0;
    String above = "";
    List<Integer> starts = new ArrayList<>();
    List<Integer> middles = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Word> words = lines.get(i).words();
      int first = from < 0 ? 0 : cuts[from][i].word();
      int next = to < 0 ? words.size() : cuts[to][i].word();
      if (first < next) {
        Word head = words.get(first);
        int end = words.get(next - 1).end();
        for (int w = first + 1; w < next; w++) {
          price += gapPrice(words.get(w).start() - words.get(w - 1).end());
        }
        if (LineCut.isFree(lines.get(i), first)) {
          starts.add(head.start());
          middles.add(head.start() + end);
        }
        price += !above.isEmpty() && pairs.follow(above, head.text()) ? FOLLOWS : 0;
        above = words.get(next - 1).text();
        left = Math.min(left, head.start());
        right = Math.max(right, end);
        width = Math.max(width, end - head.start());
        texts.add(LaidLine.join(words.subList(first, next)).text());
      }
    }
    price += texts.isEmpty() ? 0 : columns.get(column).price(left, right);
    if (!texts.isEmpty() || whole) {
      price += habits.get(column).price(String.join(" ", texts), width);
    }
    return price + RAGGED * Math.min(countAside(starts, 0), countAside(middles, 1));
  }

  private static double gapPrice(int gap) {
    return gap < LaidLine.GAP
        ? 0
        : GAP_INSIDE + EACH_GAP_PLACE * (Math.min(gap, WIDEST_GAP) - LaidLine.GAP);
  }

  /** Number of places that are not the most common one. */
  private static double countAside(List<Integer> places, int slack) {
    long best = 0;
    for (int place : places) {
      best = Math.max(best, places.stream().filter(p -> Math.abs(p - place) <= slack).count());
    }
    return places.size() - best;
  }
}
