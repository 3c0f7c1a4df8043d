package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;

/** What speaks against cells of one row: their words, where they stand, how their lines break. */
final class CellPrices {
  private static final double GAP_INSIDE = 2;
  private static final double EACH_GAP_PLACE = 0.5;
  private static final int WIDEST_GAP = 6;
  private static final double RAGGED = 0.4;

  /** The price of a next line whose first word follows the last one elsewhere in the document. */
  private static final double FOLLOWS = -0.7;

  /** The price of a line that is wider than the column, and of each letter's width of that. */
  private static final double TOO_WIDE = 1.5;

  private static final double EACH_LETTER = 0.3;
  private static final double LETTER = 450;

  /** The price of a line that breaks though its text goes on and had room. */
  private static final double BROKEN_EARLY = 1.5;

  /** The price of two figures in one line of a cell: "12.480 10.230" are two cells. */
  private static final double TWO_FIGURES = 1.5;

  private final List<LaidLine> lines;
  private final TableHabits habits;
  private final List<ColumnPlace> columns;
  private final WordPairs pairs;
  private final boolean whole;

  /**
   * Prices the cells of a row.
   *
   * @param lines of the row
   * @param habits of the table
   * @param columns where each column's cells stand on the page
   * @param pairs of words in the document
   * @param whole false for the rest of a row that the page before begins
   */
  CellPrices(
      List<LaidLine> lines,
      TableHabits habits,
      List<ColumnPlace> columns,
      WordPairs pairs,
      boolean whole) {
    this.lines = lines;
    this.habits = habits;
    this.columns = columns;
    this.pairs = pairs;
    this.whole = whole;
  }

  /**
   * The price of a cell: 0 if nothing speaks against it, negative if it is usual.
   *
   * @param from for each line the index of the cell's first word
   * @param to for each line the index after its last one
   */
  double price(int column, int[] from, int[] to) {
    double price = 0;
    int left = Integer.MAX_VALUE;
    int right = 0;
    String above = "";
    List<Integer> starts = new ArrayList<>();
    List<Integer> middles = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Word> words = lines.get(i).words();
      if (from[i] < to[i]) {
        Word head = words.get(from[i]);
        int end = words.get(to[i] - 1).end();
        for (int w = from[i] + 1; w < to[i]; w++) {
          price += between(lines.get(i), w);
        }
        if (LineCut.isFree(lines.get(i), from[i])) {
          starts.add(head.start());
          middles.add(head.start() + end);
        }
        price += !above.isEmpty() && pairs.follow(above, head.text()) ? FOLLOWS : 0;
        above = words.get(to[i] - 1).text();
        left = Math.min(left, head.start());
        right = Math.max(right, end);
        texts.add(LaidLine.join(words.subList(from[i], to[i])).text());
      }
    }
    price += texts.isEmpty() ? 0 : columns.get(column).price(left, right);
    if (!texts.isEmpty() || whole) {
      price += habits.column(column).price(String.join(" ", texts));
    }
    price += wrapPrice(habits.column(column).wrap(), texts);
    return price + RAGGED * Math.min(countAside(starts, 0), countAside(middles, 1));
  }

  private static double wrapPrice(ColumnWrap wrap, List<String> texts) {
    double price = 0;
    for (int i = 0; i < texts.size(); i++) {
      double over = wrap.excess(PrintWidth.of(texts.get(i)));
      price += over > 0 && wrap.isBounded() ? TOO_WIDE : 0;
      price += EACH_LETTER * over / LETTER;
      price += i > 0 && breaksEarly(wrap, texts.get(i - 1), texts.get(i)) ? BROKEN_EARLY : 0;
    }
    return price;
  }

  private static boolean breaksEarly(ColumnWrap wrap, String upper, String lower) {
    return Continuation.of(upper, lower) == Continuation.SURE && wrap.hasRoom(upper, lower);
  }

  /** The price of two words of a cell: of the gap between them, and of two figures. */
  private static double between(LaidLine line, int w) {
    int gap = line.words().get(w).start() - line.words().get(w - 1).end();
    boolean figures = line.isBetweenFigures(line.words().get(w).start());
    return (figures ? TWO_FIGURES : 0)
        + (line.isGap(w) ? gapPrice(Math.max(gap, LaidLine.GAP)) : 0);
  }

  private static double gapPrice(int gap) {
    return GAP_INSIDE + EACH_GAP_PLACE * (Math.min(gap, WIDEST_GAP) - LaidLine.GAP);
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
