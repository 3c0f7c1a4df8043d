package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The columns of a page where their number is known: all seams together are set where least speaks
 * against the cuts of the lines and against what then stands in each column.
 */
final class PageColumns {
  /** Places that are looked at, those with the best cuts. */
  private static final int MAX_PLACES = 90;

  /** The price of a column without words, if it has some in all other parts. */
  private static final double BLANK = 4;

  /** Lines of which few leave a column blank that others fill. */
  private static final int ENOUGH = 12;

  /** The price of a place by which a seam misses the blank between the numbers of two columns. */
  private static final double EACH_MISNUMBERED = 0.3;

  /** The price of a line of the header that a seam cuts elsewhere than on another page. */
  private static final double BESIDE_HEADING = 3;

  private final List<LaidLine> lines;
  private final PlaceCuts cuts;
  private final int[] places;
  private final int[][] words;
  private final double[] placePrices;
  private final int headerLines;
  private final Optional<NumbersRow> numbers;
  private final List<int[][]> limits;
  private final double[][] strips;

  /**
   * Looks at lines.
   *
   * @param lines of one page, none blank
   * @param headerLines number of those that hold headings
   */
  PageColumns(List<LaidLine> lines, int headerLines) {
    this(lines, headerLines, List.of());
  }

  /**
   * Looks at lines whose header is known from another page.
   *
   * @param limits for each seam the first and the last place in each line of the header; empty if
   *     nothing is known
   */
  PageColumns(List<LaidLine> lines, int headerLines, List<int[][]> limits) {
    this.lines = lines;
    this.limits = limits;
    this.numbers = NumbersRow.find(lines);
    this.headerLines = Math.max(headerLines, numbers.map(row -> row.line() + 1).orElse(0));
    this.cuts = new PlaceCuts(lines, this.headerLines);
    this.places = places();
    this.words = new int[places.length][lines.size()];
    this.placePrices = new double[places.length];
    for (int p = 0; p < places.length; p++) {
      for (int i = 0; i < lines.size(); i++) {
        if (!isNumbers(i)) {
          words[p][i] = cuts.word(i, places[p]);
          placePrices[p] += cuts.price(i, words[p][i], places[p]);
        }
      }
    }
    this.strips = stripPrices();
  }

  /**
   * Finds the seams.
   *
   * @param columns their number, two at least
   * @param habits what the columns hold in other parts
   * @return for each seam, from left to right, the column of print before which it cuts each line;
   *     empty if there are fewer places than seams
   */
  List<int[]> seams(int columns, ColumnWords habits) {
    return places.length < columns - 1 ? List.of() : find(columns, habits);
  }

  private int[] places() {
    TreeSet<Integer> all = new TreeSet<>();
    lines.forEach(line -> line.words().forEach(word -> all.add(word.start())));
    all.pollFirst();
    all.add(lines.stream().mapToInt(LaidLine::end).max().orElse(0) + 1);
    List<Integer> best = new ArrayList<>(all);
    if (best.size() > MAX_PLACES) {
      Map<Integer, Double> prices = new HashMap<>();
      best.forEach(place -> prices.put(place, cutPrice(place)));
      best.sort(Comparator.comparingDouble(prices::get));
      best = best.subList(0, MAX_PLACES);
    }
    return best.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private double cutPrice(int place) {
    double price = 0;
    for (int i = 0; i < lines.size(); i++) {
      price += cuts.price(i, cuts.word(i, place), place);
    }
    return price;
  }

  /**
   * What speaks against the best seams of each number of columns where nothing is known of them.
   *
   * @param most columns
   * @return by the number, from two on; infinite if there are fewer places than seams
   */
  double[] prices(int most) {
    double[] prices = new double[most + 1];
    Arrays.fill(prices, Double.POSITIVE_INFINITY);
    if (places.length == 0) {
      return prices;
    }
    ColumnWords none = new ColumnWords(2);
    double[][] known = new double[2][places.length + 2];
    double blank = blank(2, none)[0];
    double[] best = first(blank, known[0]);
    for (int columns = 2; columns <= Math.min(most, places.length + 1); columns++) {
      best = columns == 2 ? best : next(best, columns - 2, new int[places.length], blank, known[0]);
      prices[columns] = last(best, blank, known[0]).price();
    }
    return prices;
  }

  private List<int[]> find(int columns, ColumnWords habits) {
    int[] found = search(columns, habits).places();
    return IntStream.range(0, found.length).mapToObj(k -> seam(k, found[k])).toList();
  }

  /** The best places of the seams and what speaks against them. */
  private record Choice(int[] places, double price) {}

  private Choice search(int columns, ColumnWords habits) {
    int seams = columns - 1;
    double[][] known = known(columns, habits);
    double[] blank = blank(columns, habits);
    double[] best = first(blank[0], known[0]);
    int[][] came = new int[seams][places.length];
    for (int k = 1; k < seams; k++) {
      best = next(best, k, came[k], blank[k], known[k]);
    }
    Choice end = last(best, blank[seams], known[seams]);
    int at = end.places()[0];
    int[] found = new int[seams];
    for (int k = seams - 1; k >= 0; k--) {
      found[k] = at;
      at = came[k][at];
    }
    return new Choice(found, end.price());
  }

  /** What speaks against each place as the first seam. */
  private double[] first(double blank, double[] known) {
    double[] first = new double[places.length];
    for (int p = 0; p < first.length; p++) {
      first[p] = placePrices[p] + misplaced(0, p) + strip(0, p + 1, blank, known);
    }
    return first;
  }

  /** What speaks against each place as the next seam, and which one is then the seam before. */
  private double[] next(double[] best, int seam, int[] came, double blank, double[] known) {
    double[] next = new double[places.length];
    Arrays.fill(next, Double.POSITIVE_INFINITY);
    for (int p = 1; p < next.length; p++) {
      double price = placePrices[p] + misplaced(seam, p);
      for (int q = 0; q < p; q++) {
        double sum = best[q] + price + strip(q + 1, p + 1, blank, known);
        if (sum < next[p]) {
          next[p] = sum;
          came[p] = q;
        }
      }
    }
    return next;
  }

  /** The best place of the last seam. */
  private Choice last(double[] best, double blank, double[] known) {
    int at = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int p = 0; p < best.length; p++) {
      double sum = best[p] + strip(p + 1, places.length + 1, blank, known);
      at = sum < least ? p : at;
      least = Math.min(least, sum);
    }
    return new Choice(new int[] {at}, least);
  }

  /** The price of a place that goes beside the numbers or the headings of the columns it parts. */
  private double misplaced(int seam, int p) {
    double price = numbered(seam, p);
    for (int i = 0; seam < limits.size() && i < limits.get(seam).length; i++) {
      int at = at(i, p);
      int[] limit = limits.get(seam)[i];
      price += at < limit[0] || at > limit[1] ? BESIDE_HEADING : 0;
    }
    return price;
  }

  /** The price of a place that does not go between the numbers of the columns it parts. */
  private double numbered(int seam, int p) {
    return numbers
        .filter(row -> row.count() > seam + 1)
        .map(row -> EACH_MISNUMBERED * row.away(seam + 1, places[p]))
        .orElse(0.0);
  }

  /** True for the line of the numbers, which are parted by themselves. */
  private boolean isNumbers(int i) {
    return numbers.filter(row -> row.line() == i).isPresent();
  }

  /** The price of a strip as a column; a negative one tells that the strip is blank. */
  private double strip(int from, int to, double blank, double[] known) {
    double own = strips[from][to];
    return (own < 0 ? -own - 1 + blank : own) + known[to] - known[from];
  }

  /** For each column what speaks against the words left of each place standing in it. */
  private double[][] known(int columns, ColumnWords habits) {
    double[][] known = new double[columns][places.length + 2];
    for (int i = headerLines; i < lines.size(); i++) {
      double[][] sums = habits.sums(lines.get(i));
      for (int c = 0; c < columns; c++) {
        for (int p = 0; p < places.length; p++) {
          known[c][p + 1] += sums[c][words[p][i]];
        }
        known[c][places.length + 1] += sums[c][sums[c].length - 1];
      }
    }
    return known;
  }

  /** What speaks against each column being blank in these lines. */
  private double[] blank(int columns, ColumnWords habits) {
    double[] blank = new double[columns];
    double few = Math.min(1, (double) (lines.size() - headerLines) / ENOUGH);
    for (int c = 0; c < columns; c++) {
      blank[c] = BLANK * habits.filled(c) * few;
    }
    return blank;
  }

  /** The price of each strip: from the left edge or a place to a place or the right edge. */
  private double[][] stripPrices() {
    int count = places.length;
    StripPrices pricing = new StripPrices(lines, headerLines);
    double[][] prices = new double[count + 1][count + 2];
    int[] first = new int[lines.size()];
    int[] last = lines.stream().mapToInt(line -> line.words().size()).toArray();
    numbers.ifPresent(row -> last[row.line()] = 0);
    for (int q = 0; q <= count; q++) {
      for (int p = q + 1; p <= count + 1; p++) {
        prices[q][p] =
            pricing.price(q == 0 ? first : words[q - 1], p > count ? last : words[p - 1]);
      }
    }
    return prices;
  }

  private int[] seam(int k, int p) {
    int[] at = IntStream.range(0, lines.size()).map(i -> at(i, p)).toArray();
    for (int i = 0; k < limits.size() && i < limits.get(k).length; i++) {
      int[] limit = limits.get(k)[i];
      at[i] = Math.max(limit[0], Math.min(limit[1], at[i]));
    }
    numbers
        .filter(row -> row.count() > k + 1)
        .ifPresent(row -> at[row.line()] = row.between(k + 1, places[p]));
    return at;
  }

  /** The place itself in white and in titles, else that of the word beside it. */
  private int at(int i, int p) {
    List<Word> all = lines.get(i).words();
    int w = words[p][i];
    int end = w == 0 ? 0 : all.get(w - 1).end();
    int start = w == all.size() ? Integer.MAX_VALUE : all.get(w).start();
    return cuts.cutsTitle(i, w) ? places[p] : Math.min(start, Math.max(places[p], end));
  }
}
