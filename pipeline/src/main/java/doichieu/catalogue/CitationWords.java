package doichieu.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** The small words around citations and place names, by use, from {@code citation-words.csv}. */
public final class CitationWords {
  /** What a word does. */
  public enum Use {
    OPENER,
    CONNECTOR,
    CARRIES_OUT,
    STOP,
    SUBJECT,
    LEADER,
    ATTACHED,
    AREA,
    REPLACES,
    REPLACES_LINK,
    REPLACED,
    AMENDS,
    AMENDS_STOP,
    PLACE_STOP,
    NO_PLACE;

    private static Use of(String field) {
      return valueOf(field.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }

  private final Map<Use, List<List<String>>> words = new TreeMap<>();

  private CitationWords() {
    for (CSVRecord row : CatalogueFile.load("citation-words.csv").rows()) {
      List<String> folded = List.of(TextFold.foldPlain(row.get("word")).split(" ", -1));
      words.merge(
          Use.of(row.get("use")),
          List.of(folded),
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    }
    words.replaceAll(
        (use, list) ->
            list.stream()
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .toList());
  }

  /** The list that comes with the program. */
  public static CitationWords load() {
    return new CitationWords();
  }

  /** Number of words of the longest entry that the folded words begin with at the position. */
  public Optional<Integer> findAt(Use use, List<String> folded, int position) {
    return words.getOrDefault(use, List.of()).stream()
        .filter(
            entry ->
                position + entry.size() <= folded.size()
                    && folded.subList(position, position + entry.size()).equals(entry))
        .findFirst()
        .map(List::size);
  }

  /** The words of one use, longest first; each a list of folded words. */
  public List<List<String>> list(Use use) {
    return words.getOrDefault(use, List.of());
  }
}
