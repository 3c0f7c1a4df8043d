package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * Where each line of a page is cut for a seam that goes straight down at a place: between the two
 * words for which least speaks against it. Lines stand aside from each other by few places, and
 * cells may touch.
 */
final class PlaceCuts {
  /** Places by which a line stands aside at no great price. */
  private static final int ASIDE = 2;

  private static final double EACH_ASIDE = 0.2;
  private static final double EACH_FAR = 0.6;
  private static final double TOUCHING = 1.2;
  private static final double TOUCHING_CAPITAL = 0.6;
  private static final double BESIDE_FIGURE = 0.2;
  private static final double IN_RANGE = 4;

  /** The highest price in a line of one text, which may be a title over all columns. */
  private static final double IN_TITLE = 1.2;

  /** The price of a cut through words that stand where other lines have their labels. */
  private static final double IN_SUM = 2;

  /** Places over which the labels of a column stand aside from each other at most. */
  private static final int LABELS_WIDE = 6;

  /** The price of a cut through a heading that stands over several. */
  private static final double IN_OVERHEAD = 0.2;

  /** The unit of a column of figures; behind words, white behind it, it stands there alone. */
  private static final String PERCENT = "%";

  private static final String BULLETS = "-+\u2022\u2013%\u2265\u2264<>";

  private final List<LaidLine> lines;
  private final int headerLines;
  private final int lastLabelPlace;
  private final int labelEdge;
  private final boolean[][] free;
  private final double[][] touching;
  private final double[] most;

  /**
   * Prices the cuts of lines.
   *
   * @param headerLines number of those that hold headings
   */
  PlaceCuts(List<LaidLine> lines, int headerLines) {
    this.lines = lines;
    this.headerLines = headerLines;
    this.lastLabelPlace = BrokenLabelHeading.lastPlace(lines);
    int edge = BrokenLabelHeading.edge(lines);
    this.labelEdge =
        lines.stream()
            .skip(headerLines)
            .filter(line -> Labels.isLabel(line.words().get(0).text()))
            .mapToInt(LaidLine::start)
            .filter(start -> start <= edge + LABELS_WIDE)
            .max()
            .orElse(-1);
    this.free = new boolean[lines.size()][];
    this.touching = new double[lines.size()][];
    this.most = new double[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      LaidLine line = lines.get(i);
      free[i] = new boolean[line.words().size() + 1];
      touching[i] = new double[line.words().size() + 1];
      boolean title = i >= headerLines && HeadingLines.isTitle(lines, i);
      most[i] = title ? IN_TITLE : Double.POSITIVE_INFINITY;
      for (int w = 0; w <= line.words().size(); w++) {
        free[i][w] = LineCut.isFree(line, w);
        touching[i][w] = free[i][w] || isBehindLabel(i, w) ? 0 : touching(i, w);
      }
    }
  }

  /** The index of the line's first word right of a seam at the place. */
  int word(int i, int place) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int w = 0; w < free[i].length; w++) {
      double price = uncapped(i, w, place);
      if (price < least) {
        least = price;
        best = w;
      }
    }
    return best;
  }

  /** What speaks against the cut before a word for a seam at the place; 0 if nothing does. */
  double price(int i, int w, int place) {
    return Math.min(most[i], uncapped(i, w, place));
  }

  private double uncapped(int i, int w, int place) {
    List<Word> words = lines.get(i).words();
    int over = w == 0 ? 0 : words.get(w - 1).end() - place;
    int before = w == words.size() ? 0 : place - words.get(w).start();
    int away = Math.max(0, Math.max(over, before));
    double aside = EACH_ASIDE * Math.min(away, ASIDE) + EACH_FAR * Math.max(0, away - ASIDE);
    return aside + touching[i][w];
  }

  /** True if the seam would cut the text of a title: it goes over the columns at both sides. */
  boolean cutsTitle(int i, int w) {
    return !free[i][w] && most[i] < Double.POSITIVE_INFINITY;
  }

  /** True behind a label in a column so narrow that it broke its heading: names touch it. */
  private boolean isBehindLabel(int i, int w) {
    return w == 1
        && i >= headerLines
        && lines.get(i).start() <= lastLabelPlace
        && Labels.isLabel(lines.get(i).words().get(0).text());
  }

  /** The price of a cut where but one blank is. */
  private double touching(int i, int w) {
    LaidLine line = lines.get(i);
    Word right = line.words().get(w);
    if (line.isInRange(right.start())) {
      return IN_RANGE;
    }
    if (i >= headerLines && isInSum(line, right)) {
      return IN_SUM;
    }
    if (i < headerLines && isOverhead(i, right)) {
      return IN_OVERHEAD;
    }
    String left = line.words().get(w - 1).text();
    int head = right.text().codePointAt(0);
    boolean after = RowScores.isValue(left) && i >= headerLines;
    boolean alone = isWholeValue(right.text()) || right.text().equals(PERCENT);
    if (after || (alone && LineCut.isFree(line, w + 1))) {
      return after && Character.isLowerCase(head) ? TOUCHING_CAPITAL : BESIDE_FIGURE;
    }
    boolean begins = Character.isUpperCase(head) || BULLETS.indexOf(head) >= 0;
    return begins ? TOUCHING_CAPITAL : TOUCHING;
  }

  /** True for a figure or a dash; with a comma behind it a figure behind words is one of them. */
  private static boolean isWholeValue(String text) {
    return RowScores.isValue(text) && !text.endsWith(",");
  }

  /** True if a text without label goes over the column of labels, as "Tổng cộng" does. */
  private boolean isInSum(LaidLine line, Word word) {
    Word first = line.segments().get(0);
    return first.start() <= labelEdge
        && word.end() <= first.end()
        && !Labels.isLabel(line.words().get(0).text());
  }

  /** True if the text that the word belongs to has two texts side by side below it. */
  private boolean isOverhead(int i, Word word) {
    for (Word text : lines.get(i).segments()) {
      if (text.start() <= word.start() && word.end() <= text.end()) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (LaidLine below : lines.subList(i + 1, headerLines)) {
          for (Word other : below.segments()) {
            if (other.start() < text.end() && text.start() < other.end()) {
              first = Math.min(first, other.end());
              last = Math.max(last, other.start());
            }
          }
        }
        return first < last;
      }
    }
    return false;
  }
}
