package doichieu.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Words that do not make an indicator's name, from {@code indicator-fillers.csv}; all folded. */
public final class IndicatorFillers {
  private final List<String> leads;
  private final List<String> phrases;
  private final List<String> receptions;
  private final List<String> things;
  private final Set<String> words;

  private IndicatorFillers(TextFold fold) {
    List<CSVRecord> rows = CatalogueFile.load("indicator-fillers.csv").rows();
    leads = of(rows, "lead", fold);
    phrases = of(rows, "phrase", fold);
    receptions = of(rows, "reception", fold);
    things = of(rows, "thing", fold);
    words = new HashSet<>();
    of(rows, "word", fold).forEach(word -> words.addAll(List.of(word.split(" ", -1))));
  }

  /** The list that comes with the program. */
  public static IndicatorFillers load(TextFold fold) {
    return new IndicatorFillers(fold);
  }

  /** Words that may stand before a name without changing it, longest first. */
  public List<String> leads() {
    return leads;
  }

  /** Phrases of time and extent, longest first. */
  public List<String> phrases() {
    return phrases;
  }

  /** Where dossiers are received ("tại Bộ phận Một cửa"), longest first. */
  public List<String> receptions() {
    return receptions;
  }

  /** What indicators count ("hồ sơ"), longest first. */
  public List<String> things() {
    return things;
  }

  /** True for a word that says nothing where names are compared by their words. */
  public boolean isFiller(String word) {
    return words.contains(word);
  }

  private static List<String> of(List<CSVRecord> rows, String use, TextFold fold) {
    return rows.stream()
        .filter(row -> row.get("use").equals(use))
        .map(row -> fold.fold(row.get("word")))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
