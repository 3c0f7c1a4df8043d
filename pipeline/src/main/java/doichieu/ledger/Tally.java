package doichieu.ledger;

import doichieu.document.Evidence;
import doichieu.document.NumeralCensus;
import java.util.Map;
import java.util.TreeMap;

/** How often each numeral stands at each place: a page, a sheet, or the whole of a file. */
final class Tally {
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  /** The page, else the sheet, else the file. */
  static String place(Evidence evidence) {
    if (evidence.page() != null) {
      return "page " + evidence.page();
    }
    return evidence.sheet() == null ? "" : "sheet " + evidence.sheet();
  }

  /** Counts the numerals of the evidence's words so many times; negative takes away. */
  void add(Evidence evidence, int times) {
    String words = evidence.text();
    if (words != null) {
      for (NumeralCensus.Numeral numeral : NumeralCensus.numerals(words)) {
        add(place(evidence), numeral.text(), times);
      }
    }
  }

  /** Counts a numeral so many times. */
  void add(String place, String numeral, int times) {
    counts.computeIfAbsent(place, p -> new TreeMap<>()).merge(numeral, times, Integer::sum);
  }

  /** How often the numeral stands at the place. */
  int of(String place, String numeral) {
    return counts.getOrDefault(place, Map.of()).getOrDefault(numeral, 0);
  }

  /** Takes one away if there is one left. */
  boolean take(String place, String numeral) {
    boolean left = of(place, numeral) > 0;
    if (left) {
      add(place, numeral, -1);
    }
    return left;
  }

  /** All counts by place and numeral. */
  Map<String, Map<String, Integer>> counts() {
    return counts;
  }
}
