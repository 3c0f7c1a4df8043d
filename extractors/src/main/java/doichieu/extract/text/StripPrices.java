package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.Arrays;
import java.util.List;

/**
 * What speaks against a strip of print, between two seams, being one column: gaps inside its lines,
 * lines that stand at none of its edges nor in its middle, figures among words, no heading over it.
 */
final class StripPrices {
  private static final double GAP_INSIDE = 1.5;
  private static final double EACH_GAP_PLACE = 0.4;
  private static final int WIDEST_GAP = 6;

  /** The price of a gap in a line that fills its column from edge to edge: it is justified. */
  private static final double JUSTIFIED = 0.3;

  private static final double TWO_FIGURES = 1.5;
  private static final String SIGNS = "<>\u2265\u2264+-";
  private static final double ASIDE = 0.4;
  private static final double OTHER_KIND = 0.5;
  private static final double UNHEADED = 3;
  private static final double EACH_UNCENTRED = 0.04;

  private final List<LaidLine> lines;
  private final int headerLines;
  private final int[] starts;
  private final int[] ends;
  private final int[] middles;
  private final double[][] gaps;
  private final boolean[][] text;
  private final boolean[][] value;
  private final boolean[][] sign;
  private final double[][] twoFigures;

  /**
   * Prices strips of lines.
   *
   * @param headerLines number of those that hold headings
   */
  StripPrices(List<LaidLine> lines, int headerLines) {
    this.lines = lines;
    this.headerLines = headerLines;
    int width = lines.stream().mapToInt(LaidLine::end).max().orElse(0) + 2;
    this.starts = new int[width + 2];
    this.ends = new int[width + 2];
    this.middles = new int[2 * width + 4];
    int count = lines.size();
    this.gaps = new double[count][];
    this.twoFigures = new double[count][];
    this.text = new boolean[count][];
    this.value = new boolean[count][];
    this.sign = new boolean[count][];
    for (int i = 0; i < count; i++) {
      look(i);
    }
  }

  private void look(int i) {
    LaidLine line = lines.get(i);
    List<Word> words = line.words();
    int count = words.size();
    gaps[i] = new double[count];
    twoFigures[i] = new double[count];
    text[i] = new boolean[count];
    value[i] = new boolean[count];
    sign[i] = new boolean[count];
    for (int w = 0; w < count; w++) {
      Word word = words.get(w);
      text[i][w] = word.hasLetter();
      value[i][w] = RowScores.isValue(word.text());
      sign[i][w] = word.text().length() == 1 && SIGNS.contains(word.text());
      if (w > 0) {
        int gap = Math.max(LaidLine.GAP, word.start() - words.get(w - 1).end());
        double wide = EACH_GAP_PLACE * (Math.min(gap, WIDEST_GAP) - LaidLine.GAP);
        gaps[i][w] = line.isGap(w) ? GAP_INSIDE + wide : 0;
        twoFigures[i][w] = line.isBetweenFigures(word.start()) ? TWO_FIGURES : 0;
      }
    }
  }

  /**
   * The price of a strip.
   *
   * @param from for each line the index of the strip's first word
   * @param to for each line the index after its last one
   */
  double price(int[] from, int[] to) {
    Arrays.fill(starts, 0);
    Arrays.fill(ends, 0);
    Arrays.fill(middles, 0);
    double price = 0;
    int filled = 0;
    int figures = 0;
    int[] head = {Integer.MAX_VALUE, 0};
    int[] body = {Integer.MAX_VALUE, 0};
    for (int i = 0; i < lines.size(); i++) {
      if (from[i] < to[i]) {
        List<Word> words = lines.get(i).words();
        int start = words.get(from[i]).start();
        int end = words.get(to[i] - 1).end();
        int[] extent = i < headerLines ? head : body;
        extent[0] = Math.min(extent[0], start);
        extent[1] = Math.max(extent[1], end);
        if (i >= headerLines) {
          filled++;
          figures += isValue(i, from[i], to[i]) ? 1 : 0;
          starts[start]++;
          ends[end]++;
          middles[start + end]++;
        }
      }
    }
    int left = place(starts, 1);
    for (int i = 0; i < lines.size(); i++) {
      if (to[i] - from[i] > 1) {
        price += gaps(i, from[i], to[i], left, body[1]);
      }
    }
    int aligned = Math.max(Math.max(most(starts, 1), most(ends, 1)), most(middles, 2));
    price += ASIDE * (filled - aligned);
    price += OTHER_KIND * Math.min(figures, filled - figures);
    price += headerLines > 0 && head[1] == 0 ? UNHEADED : 0;
    if (head[1] > 0 && body[1] > 0) {
      int away = Math.abs(head[0] + head[1] - body[0] - body[1]) / 2;
      price += EACH_UNCENTRED * away;
    }
    return filled == 0 ? -price - 1 : price;
  }

  /** True for a figure, or the dash in its place, perhaps with a sign before it. */
  private boolean isValue(int i, int from, int to) {
    return value[i][to - 1] && (to - from == 1 || (to - from == 2 && sign[i][from]));
  }

  /** The price of the gaps inside a piece; of a justified line they part no cells. */
  private double gaps(int i, int from, int to, int left, int right) {
    List<Word> words = lines.get(i).words();
    boolean justified =
        i >= headerLines
            && Math.abs(words.get(from).start() - left) <= 1
            && words.get(to - 1).end() >= right - 1
            && SpreadText.mayBe(words, from, to);
    double price = 0;
    for (int w = from + 1; w < to; w++) {
      boolean inText = justified && text[i][w - 1] && text[i][w];
      price += inText ? Math.min(JUSTIFIED, gaps[i][w]) : gaps[i][w];
      price += twoFigures[i][w];
    }
    return price;
  }

  /** The place where most lines are, or near it. */
  private static int place(int[] counts, int near) {
    int best = 0;
    for (int x = 0; x < counts.length; x++) {
      best = count(counts, x, near) > count(counts, best, near) ? x : best;
    }
    return best;
  }

  /** The most lines at one place or near it. */
  private static int most(int[] counts, int near) {
    return count(counts, place(counts, near), near);
  }

  private static int count(int[] counts, int place, int near) {
    int sum = 0;
    for (int x = Math.max(0, place - near); x <= Math.min(counts.length - 1, place + near); x++) {
      sum += counts[x];
    }
    return sum;
  }
}
