package doichieu.ledger;

import doichieu.document.Block;
import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.NumeralCensus;
import doichieu.document.NumeralCensus.Numeral;
import doichieu.document.Paragraph;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numerals that a file prints against those that stand in the blocks read from it, page by
 * page.
 *
 * @param repeated printed and left out on purpose, as they stand in the blocks already
 * @param unread printed, but in no block: each with its line
 * @param readTwice numerals of the blocks that the file does not print so often
 */
record CensusCheck(int repeated, List<Unread> unread, int readTwice) {
  /** A numeral that no block holds; the place's text is the line or paragraph it stands in. */
  record Unread(String numeral, Evidence line) {}

  /** Checks a document that has a census. */
  static CensusCheck of(ExtractedDocument document) {
    NumeralCensus census = document.census();
    Tally left = new Tally();
    census.printed().forEach(line -> left.add(line, 1));
    census.unprinted().forEach(words -> left.add(words, -1));
    document.blocks().forEach(block -> pieces(block).forEach(piece -> left.add(piece, -1)));
    int repeated = 0;
    for (Evidence words : census.repeated()) {
      for (Numeral numeral : NumeralCensus.numerals(String.valueOf(words.text()))) {
        repeated += left.take(Tally.place(words), numeral.text()) ? 1 : 0;
      }
    }
    int readTwice = 0;
    for (Map.Entry<String, Map<String, Integer>> place : left.counts().entrySet()) {
      readTwice += cancelCutNumerals(place.getValue());
    }
    return new CensusCheck(repeated, lines(census.printed(), left), readTwice);
  }

  /** What each printed piece of the block says. */
  static List<Evidence> pieces(Block block) {
    if (block instanceof Table table) {
      List<Evidence> pieces = new ArrayList<>();
      for (Cell cell : table.cells()) {
        pieces.addAll(cell.isBlank() ? List.of() : cell.evidence());
      }
      return pieces;
    }
    return ((Paragraph) block).evidence();
  }

  /**
   * The same figures, only parted otherwise ("1" and "0" against "10"), are read. What is left are
   * numerals not read, above zero.
   *
   * @return how many numerals stand in the blocks and nowhere in print
   */
  private static int cancelCutNumerals(Map<String, Integer> left) {
    Map<Character, Integer> figures = new HashMap<>();
    int surplus = 0;
    for (Map.Entry<String, Integer> entry : left.entrySet()) {
      if (entry.getValue() < 0) {
        surplus -= entry.getValue();
        count(entry.getKey(), -entry.getValue(), figures);
      }
    }
    if (surplus == 0) {
      return 0;
    }
    for (Map.Entry<String, Integer> entry : left.entrySet()) {
      while (entry.getValue() > 0 && take(entry.getKey(), figures)) {
        entry.setValue(entry.getValue() - 1);
      }
    }
    int uncut = 0;
    for (Map.Entry<String, Integer> entry : left.entrySet()) {
      for (int i = entry.getValue(); i < 0; i++) {
        uncut += take(entry.getKey(), figures) ? 1 : 0;
      }
    }
    return uncut;
  }

  private static void count(String numeral, int times, Map<Character, Integer> figures) {
    for (char c : numeral.toCharArray()) {
      if (Character.isDigit(c)) {
        figures.merge(c, times, Integer::sum);
      }
    }
  }

  /** Takes the numeral's figures away if all are there. */
  private static boolean take(String numeral, Map<Character, Integer> figures) {
    Map<Character, Integer> own = new HashMap<>();
    count(numeral, 1, own);
    boolean all =
        own.entrySet().stream().allMatch(e -> figures.getOrDefault(e.getKey(), 0) >= e.getValue());
    if (all) {
      own.forEach((c, n) -> figures.merge(c, -n, Integer::sum));
    }
    return all;
  }

  /** Finds the lines of the numerals left: those first that are missing wholly. */
  private static List<Unread> lines(List<Evidence> printed, Tally left) {
    record Line(Evidence place, double missing) {}
    List<Line> lines = new ArrayList<>();
    for (Evidence line : printed) {
      List<Numeral> numerals = NumeralCensus.numerals(String.valueOf(line.text()));
      long missing =
          numerals.stream().filter(n -> left.of(Tally.place(line), n.text()) > 0).count();
      if (missing > 0) {
        lines.add(new Line(line, (double) missing / numerals.size()));
      }
    }
    lines.sort(Comparator.comparingDouble(Line::missing).reversed());
    List<Unread> unread = new ArrayList<>();
    for (Line line : lines) {
      for (Numeral numeral : NumeralCensus.numerals(String.valueOf(line.place().text()))) {
        if (left.take(Tally.place(line.place()), numeral.text())) {
          unread.add(new Unread(numeral.text(), line.place()));
        }
      }
    }
    return unread;
  }
}
