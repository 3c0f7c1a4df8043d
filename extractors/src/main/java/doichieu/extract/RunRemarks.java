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

  private int changes;
  private final List<String> struckOut = new ArrayList<>();
  private final List<String> unseen = new ArrayList<>();
  private final HiddenWords hidden = new HiddenWords();
  private final EmbeddedDocuments embedded = new EmbeddedDocuments();
  private final SortedSet<String> symbols = new TreeSet<>();
  private int symbolPlaces;
  private final List<String> damaged = new ArrayList<>();
  private final List<String> blankFields = new ArrayList<>();
  private final List<String> stated = new ArrayList<>();

  /** Counts a tracked change that was taken as accepted. */
  public void addChange() {
    changes++;
  }

  /** Remembers words that are struck out. */
  public void addStruckOut(String words) {
    add(struckOut, words);
  }

  /** Remembers words that nobody sees on the printed page, though they were taken down. */
  public void addHidden(String words) {
    add(unseen, words);
    hidden.add(words);
  }

  /** Remembers such words at a known place; {@code name} tells it to a person. */
  public void addHidden(String words, String name, Evidence place) {
    add(unseen, words);
    hidden.add(words, name, place);
  }

  /** Counts words that are hidden, so that they were not even taken down. */
  public void countHidden(String words) {
    hidden.add(words);
  }

  /** Tells what a reader sees of the paragraph or cell just read: the place of hidden words. */
  public void see(String words) {
    hidden.see(words);
  }

  /** Remembers words whose properties are damaged, so that only the words themselves are known. */
  public void addDamaged(String words) {
    damaged.add(words.strip());
  }

  /** Remembers, behind the words seen last, a field whose result the file does not hold. */
  public void addBlankField(String instruction) {
    addBlankField(instruction, "");
  }

  /** Remembers such a field behind the words of its own line; those seen last if there are none. */
  public void addBlankField(String instruction, String before) {
    String above = before.isEmpty() ? hidden.above() : HiddenWords.start(before);
    blankFields.add(above.isEmpty() ? instruction : "\u00ab" + above + "\u00bb: " + instruction);
  }

  /** Remembers words that are printed though they stand in no run, such as a chosen entry. */
  public void addStated(String words) {
    add(stated, words);
  }

  /** All words remembered as printed without a run. */
  public List<String> stated() {
    return stated;
  }

  /** Remembers another document that is shown behind the words seen last and is not read. */
  public void addEmbedded() {
    embedded.add(hidden.above());
  }

  /** How many other documents were remembered. */
  public int countEmbedded() {
    return embedded.count();
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
    words.addAll(unseen);
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
    hidden.find().ifPresent(findings::add);
    embedded.find().ifPresent(findings::add);
    if (!symbols.isEmpty()) {
      findings.add(finding("symbol-not-understood", symbolPlaces, List.copyOf(symbols)));
    }
    if (!damaged.isEmpty()) {
      findings.add(finding("properties-damaged", damaged.size(), damaged));
    }
    if (!blankFields.isEmpty()) {
      findings.add(finding("field-not-calculated", blankFields.size(), blankFields));
    }
    return findings;
  }

  /** A finding of so many places, of which the first ones are quoted. */
  public static Finding finding(String code, int places, List<String> quoted) {
    String words = String.join("; ", quoted.subList(0, Math.min(MAX_QUOTED, quoted.size())));
    return Finding.of(code, Evidence.FILE, String.valueOf(places), words);
  }
}
