package doichieu.extract.word;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was left out of the words of a document, or could not be understood. */
final class RunRemarks {
  /** Words quoted of one kind; the number of places is told in any case. */
  private static final int MAX_QUOTED = 10;

  private int changes;
  private final List<String> struckOut = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final SortedSet<String> symbols = new TreeSet<>();
  private int symbolPlaces;

  void addChange() {
    changes++;
  }

  void addStruckOut(String words) {
    add(struckOut, words);
  }

  void addHidden(String words) {
    add(hidden, words);
  }

  private static void add(List<String> list, String words) {
    if (!words.isBlank()) {
      list.add(words.strip());
    }
  }

  void addSymbol(String font, String code) {
    symbols.add((font.isEmpty() ? "Symbol" : font) + " " + code);
    symbolPlaces++;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (changes > 0) {
      findings.add(Finding.of("tracked-changes", Evidence.FILE, changes));
    }
    if (!struckOut.isEmpty()) {
      findings.add(finding("struck-out", struckOut.size(), struckOut));
    }
    if (!hidden.isEmpty()) {
      findings.add(finding("hidden-text", hidden.size(), hidden));
    }
    if (!symbols.isEmpty()) {
      findings.add(finding("symbol-not-understood", symbolPlaces, List.copyOf(symbols)));
    }
    return findings;
  }

  private static Finding finding(String code, int places, List<String> quoted) {
    String words = String.join("; ", quoted.subList(0, Math.min(MAX_QUOTED, quoted.size())));
    return Finding.of(code, Evidence.FILE, String.valueOf(places), words);
  }
}
