package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * Where a line is cut whose row has a cell beginning at a place: in a gap there; where the cells
 * touch, so that one blank parts them, before a word near it, for words then stand aside by some
 * places.
 *
 * @param word index of the first word right of the cut; the number of words if none is
 * @param price what speaks against it, 0 if nothing does
 */
record LineCut(int word, double price) {
  /** Places by which touching words stand aside at most. */
  private static final int ASIDE = 8;

  private static final double EACH_ASIDE = 0.12;
  private static final double TOUCHING = 0.8;
  private static final double TOUCHING_AT_PLACE = 0.25;
  private static final double TOUCHING_CAPITAL = 0.3;

  /** The price of a cut inside "95 - 98": more than that of a blank cell beside it. */
  private static final double IN_RANGE = 4;

  private static final double EACH_OVER = 0.3;
  private static final double EACH_BEFORE = 1;
  private static final String BULLETS = "-+\u2022\u2013%\u2265\u2264<>";

  /**
   * The best cut of the line for a cell that begins at the place.
   *
   * @param begun true if another line of the cell begins just there, with white before it
   */
  static LineCut of(LaidLine line, int place, boolean begun) {
    LineCut best = new LineCut(0, Double.POSITIVE_INFINITY);
    for (int w = 0; w <= line.words().size(); w++) {
      double price = price(line, w, place, begun);
      if (price < best.price) {
        best = new LineCut(w, price);
      }
    }
    return best;
  }

  /** True if the word begins a line, ends it, or a gap is before it. */
  static boolean isFree(LaidLine line, int w) {
    List<Word> words = line.words();
    return w == 0 || w == words.size() || line.isGap(w);
  }

  /** True if a word begins at the place, with white before it. */
  static boolean beginsFreely(LaidLine line, int place) {
    for (int w = 0; w < line.words().size(); w++) {
      if (line.words().get(w).start() == place) {
        return isFree(line, w);
      }
    }
    return false;
  }

  /** The price of a cut before a word that only one blank parts from the one before it. */
  static double touching(LaidLine line, int w) {
    if (line.isInRange(line.words().get(w).start())) {
      return IN_RANGE;
    }
    int head = line.words().get(w).text().codePointAt(0);
    boolean begins =
        Character.isUpperCase(head) || Character.isDigit(head) || BULLETS.indexOf(head) >= 0;
    return begins ? TOUCHING_CAPITAL : TOUCHING;
  }

  private static double price(LaidLine line, int w, int place, boolean begun) {
    List<Word> words = line.words();
    if (!isFree(line, w)) {
      int aside = Math.abs(words.get(w).start() - place);
      double usual = touching(line, w);
      double touching = begun && aside == 0 ? Math.min(usual, TOUCHING_AT_PLACE) : usual;
      return aside > ASIDE ? Double.POSITIVE_INFINITY : aside * EACH_ASIDE + touching;
    }
    return aside(line, w, place);
  }

  /** The price of a cut in a gap that is not at the place. */
  static double aside(LaidLine line, int w, int place) {
    List<Word> words = line.words();
    int over = w == 0 ? 0 : words.get(w - 1).end() - place;
    int before = w == words.size() ? 0 : place - words.get(w).start();
    return Math.max(0, over) * EACH_OVER + Math.max(0, before) * EACH_BEFORE;
  }
}
