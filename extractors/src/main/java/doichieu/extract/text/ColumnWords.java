package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.text.LaidLine.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words stand in which column of a table, learnt from all its parts: figures in this one,
 * units in that, the names of offices in a third. It tells the columns of a part that shows them
 * badly.
 */
final class ColumnWords {
  /** What speaks against a word at most. */
  private static final double MOST = 1;

  private static final double EACH = 0.35;

  /**
   * Words of the whole table that every column is taken to hold besides its own: of few words
   * little is known, and they speak against none.
   */
  private static final double UNSEEN = 3;

  /** Columns are seldom blank, but a heading may stand over nothing, as "Ghi chú" does. */
  private static final double UNKNOWN = 0.3;

  private final int columns;
  private final Map<String, int[]> counts = new HashMap<>();
  private final int[] sums;
  private final int[] parts;
  private final int[] filled;

  ColumnWords(int columns) {
    this.columns = columns;
    this.sums = new int[columns];
    this.parts = new int[columns];
    this.filled = new int[columns];
  }

  /**
   * Adds the words of a part.
   *
   * @param headerLines number of its first lines, which are left out
   * @param seams for each the column of print before which it cuts each line
   */
  void add(List<LaidLine> lines, int headerLines, List<int[]> seams) {
    boolean[] any = new boolean[columns];
    for (int i = headerLines; i < lines.size(); i++) {
      for (Word word : lines.get(i).words()) {
        int c = 0;
        while (c < seams.size() && seams.get(c)[i] <= word.start()) {
          c++;
        }
        counts.computeIfAbsent(key(word.text()), k -> new int[columns])[c]++;
        sums[c]++;
        any[c] = true;
      }
    }
    for (int c = 0; c < columns; c++) {
      parts[c]++;
      filled[c] += any[c] ? 1 : 0;
    }
  }

  /** Share of the parts in which the column holds words; a low one if nothing is known. */
  double filled(int column) {
    return parts[column] == 0 ? UNKNOWN : (double) filled[column] / parts[column];
  }

  /**
   * For each column and each place between words what speaks against the words left of it standing
   * in that column.
   */
  double[][] sums(LaidLine line) {
    List<Word> words = line.words();
    double[][] sums = new double[columns][words.size() + 1];
    for (int w = 0; w < words.size(); w++) {
      double[] prices = prices(words.get(w).text());
      for (int c = 0; c < columns; c++) {
        sums[c][w + 1] = sums[c][w] + prices[c];
      }
    }
    return sums;
  }

  private double[] prices(String word) {
    double[] prices = new double[columns];
    int[] seen = counts.get(key(word));
    if (seen == null) {
      return prices;
    }
    double best = 0;
    double[] shares = new double[columns];
    double usual = (double) Arrays.stream(seen).sum() / Arrays.stream(sums).sum();
    for (int c = 0; c < columns; c++) {
      shares[c] = (seen[c] + UNSEEN * usual) / (sums[c] + UNSEEN);
      best = Math.max(best, shares[c]);
    }
    for (int c = 0; c < columns; c++) {
      prices[c] = Math.min(MOST, EACH * Math.log(best / shares[c]));
    }
    return prices;
  }

  /** The word without regard to capitals; figures and labels by their kind. */
  private static String key(String word) {
    if (RowScores.isDash(word)) {
      return "-";
    }
    if (RowScores.isFigure(word)) {
      return word.contains(".") || word.contains(",") || word.contains("%") ? "1,0" : "1";
    }
    boolean digit = word.chars().anyMatch(Character::isDigit);
    return digit ? "1a" : Characters.fold(word);
  }
}
