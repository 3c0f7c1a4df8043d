package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * What it costs a seam to go through each column of print of each line: nothing before a word that
 * stands freely, little in a gap, most inside a word.
 */
final class SeamCosts {
  /** The price inside a word. */
  static final double IN_WORD = 4;

  /** The price beside the words of a line. */
  static final double OUTSIDE = 0.08;

  /** The price in a gap between two words. */
  static final double IN_GAP = 0.05;

  private static final double IN_TITLE = 0.7;
  private static final double BEFORE_WORD = 2;
  private static final double BEFORE_CAPITAL = 1;
  private static final double AFTER_WORD = 2.5;
  private static final double BETWEEN_FIGURES = 0.1;
  private static final double ALIGNED = 0.3;
  private static final double ALIGNED_FREELY = 0.1;
  private static final String BULLETS = "-+\u2022\u2013%";

  private final List<LaidLine> lines;
  private final double[][] costs;

  /**
   * Prices lines.
   *
   * @param lines of one page, none blank
   * @param headerLines number of those that hold headings
   */
  SeamCosts(List<LaidLine> lines, int headerLines) {
    this.lines = lines;
    int width = lines.stream().mapToInt(LaidLine::end).max().orElse(0) + 2;
    this.costs = new double[lines.size()][width];
    for (int i = 0; i < lines.size(); i++) {
      boolean title = HeadingLines.isTitle(lines, i);
      for (int x = 0; x < width; x++) {
        costs[i][x] = price(i, x, title);
      }
      if (i < headerLines) {
        openAboveOthers(i, headerLines);
      }
    }
  }

  /** Lets seams go through a heading over several columns as through a title. */
  private void openAboveOthers(int i, int headerLines) {
    for (Word text : lines.get(i).segments()) {
      List<Word> below =
          lines.subList(i + 1, headerLines).stream()
              .flatMap(line -> line.segments().stream())
              .filter(word -> word.start() < text.end() && text.start() < word.end())
              .toList();
      int first = below.stream().mapToInt(Word::end).min().orElse(Integer.MAX_VALUE);
      if (below.stream().anyMatch(word -> word.start() > first)) {
        for (int x = text.start() + 1; x < text.end(); x++) {
          costs[i][x] = Math.min(costs[i][x], IN_TITLE);
        }
      }
    }
  }

  /** The lines that are priced. */
  List<LaidLine> lines() {
    return lines;
  }

  /** Number of columns of print, two right of the longest line among them. */
  int width() {
    return costs.length == 0 ? 2 : costs[0].length;
  }

  /** The price of a place. */
  double at(int line, int column) {
    return costs[line][column];
  }

  /** The prices of a line, as a copy. */
  double[] line(int line) {
    return costs[line].clone();
  }

  /** True if the place is inside the line and free. */
  boolean isGap(int i, int x) {
    LaidLine line = lines.get(i);
    return x > line.start() && x < line.end() && costs[i][x] <= IN_GAP;
  }

  private double price(int i, int x, boolean title) {
    LaidLine line = lines.get(i);
    if (x <= line.start() || x >= line.end()) {
      return OUTSIDE;
    }
    boolean here = !line.isBlankAt(x);
    boolean before = !line.isBlankAt(x - 1);
    if (here && before) {
      return title ? IN_TITLE : IN_WORD;
    }
    if (here) {
      return line.isBlankAt(x - 2) || line.isFigureGap(x) ? 0 : title ? IN_TITLE : tight(i, x);
    }
    if (before && !line.isBlankAt(x + 1) && !line.isFigureGap(x + 1)) {
      return title ? IN_TITLE : AFTER_WORD;
    }
    return IN_GAP;
  }

  /**
   * The price of one blank before a word: lower where words begin at the same place beside it,
   * lowest between two figures, as no cell holds two.
   */
  private double tight(int i, int x) {
    if (lines.get(i).isBetweenFigures(x)) {
      return BETWEEN_FIGURES;
    }
    int first = lines.get(i).text().codePointAt(x);
    boolean begins = Character.isUpperCase(first) || BULLETS.indexOf(first) >= 0;
    double price = begins ? BEFORE_CAPITAL : BEFORE_WORD;
    for (int beside = Math.max(0, i - 1); beside <= Math.min(lines.size() - 1, i + 1); beside++) {
      LaidLine line = lines.get(beside);
      if (beside != i && !line.isBlankAt(x) && line.isBlankAt(x - 1)) {
        price *= line.isBlankAt(x - 2) ? ALIGNED_FREELY : ALIGNED;
      }
    }
    return price;
  }
}
