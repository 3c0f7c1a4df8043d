package doichieu.extract;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was left out of the words of a document, or could not be understood. */
public final class RunRemarks {
  /** Words quoted of one kind; the number of places is told in any case. */
  private static final int MAX_QUOTED = 10;

  /** So many letters of the printed words before a place are enough to find it again. */
  private static final int MAX_BESIDE = 40;

  private int changes;
  private final List<String> struckOut = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<String> besideHidden = new ArrayList<>();
  private String printed = "";
  private final SortedSet<String> symbols = new TreeSet<>();
  private int symbolPlaces;
  private final List<String> damaged = new ArrayList<>();

  /** Counts a tracked change that was taken as accepted. */
  public void addChange() {
    changes++;
  }

  /** Remembers words that are struck out. */
  public void addStruckOut(String words) {
    add(struckOut, words);
  }

  /** Remembers the words printed last, by which a person finds what comes after them. */
  public void addPrinted(CharSequence words) {
    String text = words.toString().strip();
    printed = text.isEmpty() ? printed : tail(text);
  }

  /**
   * Remembers words that nobody sees on the printed page. They are counted, never quoted: what is
   * hidden must come out nowhere.
   */
  public void addHidden(String words) {
    if (!words.isBlank()) {
      hidden.add(words.strip());
      besideHidden.add(printed.isEmpty() ? "…" : "“" + printed + "”");
    }
  }

  private static String tail(String text) {
    if (text.length() <= MAX_BESIDE) {
      return text;
    }
    int blank = text.indexOf(' ', text.length() - MAX_BESIDE);
    int from = blank < 0 ? text.length() - MAX_BESIDE : blank + 1;
    return "…" + text.substring(from + (Character.isLowSurrogate(text.charAt(from)) ? 1 : 0));
  }

  /** Remembers words whose properties are damaged, so that only the words themselves are known. */
  public void addDamaged(String words) {
    damaged.add(words.strip());
  }

  private static void add(List<String> list, String words) {
    if (!words.isBlank()) {
      list.add(words.strip());
    }
  }

  /** Remembers a sign of a symbol font that is not known. */
  public void addSymbol(String font, String code) {
    symbols.add((font.isEmpty() ? "Symbol" : font) + " " + code);
    symbolPlaces++;
  }

  /** All words remembered as struck out or not seen. */
  public List<String> unprinted() {
    List<String> words = new ArrayList<>(struckOut);
    words.addAll(hidden);
    return words;
  }

  /** What a person should know of all that. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (changes > 0) {
      findings.add(Finding.of("tracked-changes", Evidence.FILE, changes));
    }
    if (!struckOut.isEmpty()) {
      findings.add(finding("struck-out", struckOut.size(), struckOut));
    }
    if (!hidden.isEmpty()) {
      findings.add(hiddenText());
    }
    if (!symbols.isEmpty()) {
      findings.add(finding("symbol-not-understood", symbolPlaces, List.copyOf(symbols)));
    }
    if (!damaged.isEmpty()) {
      findings.add(finding("properties-damaged", damaged.size(), damaged));
    }
    return findings;
  }

  private Finding hiddenText() {
    int words = hidden.stream().mapToInt(place -> place.split("\\s+", -1).length).sum();
    List<String> places = besideHidden.stream().distinct().limit(MAX_QUOTED).toList();
    return Finding.of(
        "hidden-text",
        Evidence.FILE,
        String.valueOf(hidden.size()),
        String.valueOf(words),
        String.join("; ", places));
  }

  private static Finding finding(String code, int places, List<String> quoted) {
    String words = String.join("; ", quoted.subList(0, Math.min(MAX_QUOTED, quoted.size())));
    return Finding.of(code, Evidence.FILE, String.valueOf(places), words);
  }
}
