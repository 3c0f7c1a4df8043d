package doichieu.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/**
 * Looks through the files of indicators for what a person may have got wrong. Loading refuses such
 * files at the first fault; here all faults are told, each with its file and line.
 */
public final class CatalogueCheck {
  private static final String INDICATORS = "indicators.csv";
  private static final String ALIASES = "indicator-aliases.csv";
  private static final String CONFUSABLES = "indicator-confusables.csv";
  private static final String ID = "[a-z0-9]+(?:[.-][a-z0-9]+)+";

  private final TextFold fold;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> ids = new TreeSet<>();
  private final Set<String> sources = new HashSet<>();

  private CatalogueCheck(TextFold fold) {
    this.fold = fold;
  }

  /**
   * Something wrong.
   *
   * @param line number of the record in its file, from 1, without comments and the header
   * @param code duplicate-id, bad-id, duplicate-name, alias-of-two, unknown-id, no-words,
   *     same-words, unknown-source
   * @param what the words in question
   */
  public record Fault(String file, long line, String code, String what) {}

  /** All faults, in the order of the files; empty if there is none. */
  public static List<Fault> run(TextFold fold) {
    return run(
        fold,
        CatalogueFile.load(INDICATORS).rows(),
        CatalogueFile.load(ALIASES).rows(),
        CatalogueFile.load(CONFUSABLES).rows(),
        CatalogueFile.load("sources.csv").rows());
  }

  static List<Fault> run(
      TextFold fold,
      List<CSVRecord> indicators,
      List<CSVRecord> aliases,
      List<CSVRecord> confusables,
      List<CSVRecord> sources) {
    CatalogueCheck check = new CatalogueCheck(fold);
    sources.forEach(row -> check.sources.add(row.get("key")));
    indicators.forEach(check::indicator);
    aliases.forEach(check::alias);
    confusables.forEach(check::confusable);
    return List.copyOf(check.faults);
  }

  private void indicator(CSVRecord row) {
    String id = row.get("id");
    if (!id.matches(ID)) {
      add(INDICATORS, row, "bad-id", id);
    }
    if (!ids.add(id)) {
      add(INDICATORS, row, "duplicate-id", id);
    }
    name(INDICATORS, row, row.get("name"), id, "duplicate-name");
    source(INDICATORS, row);
  }

  private void alias(CSVRecord row) {
    String id = row.get("indicatorId");
    known(ALIASES, row, id);
    name(ALIASES, row, row.get("alias"), id, "alias-of-two");
    source(ALIASES, row);
  }

  private void name(String file, CSVRecord row, String name, String id, String code) {
    String owner = owners.putIfAbsent(fold.fold(name), id);
    if (owner != null && !owner.equals(id)) {
      add(file, row, code, name + " (" + owner + ", " + id + ")");
    }
  }

  private void confusable(CSVRecord row) {
    known(CONFUSABLES, row, row.get("indicatorId"));
    known(CONFUSABLES, row, row.get("confusableWith"));
    Set<String> words = folded(row, "distinguishingWords");
    Set<String> others = folded(row, "otherWords");
    if (words.isEmpty() || others.isEmpty()) {
      add(CONFUSABLES, row, "no-words", row.get("indicatorId"));
    }
    words.retainAll(others);
    words.forEach(word -> add(CONFUSABLES, row, "same-words", word));
    source(CONFUSABLES, row);
  }

  private Set<String> folded(CSVRecord row, String column) {
    Set<String> words = new TreeSet<>();
    CatalogueFile.list(row, column).forEach(word -> words.add(fold.fold(word)));
    return words;
  }

  private void known(String file, CSVRecord row, String id) {
    if (!ids.contains(id)) {
      add(file, row, "unknown-id", id);
    }
  }

  private void source(String file, CSVRecord row) {
    List<String> stated = CatalogueFile.list(row, "source");
    if (stated.isEmpty()) {
      add(file, row, "unknown-source", "");
    }
    stated.stream()
        .filter(source -> !sources.contains(source) && source.indexOf('/') < 0)
        .forEach(source -> add(file, row, "unknown-source", source));
  }

  private void add(String file, CSVRecord row, String code, String what) {
    faults.add(new Fault(file, row.getRecordNumber(), code, what));
  }
}
