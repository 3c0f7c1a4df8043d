package doichieu.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small words around the names of bodies ({@code connecting-words.csv}). */
public final class ConnectingWords {
  private ConnectingWords() {}

  /**
   * The words of some kinds, longest first, as an alternation in which a blank stands for any white
   * space.
   *
   * @param kinds whom, address, whose, and, name, link, detail, several, region, all or some
   */
  public static String alternation(String... kinds) {
    List<String> wanted = List.of(kinds);
    return join(
        CatalogueFile.load("connecting-words.csv").rows().stream()
            .filter(row -> wanted.contains(row.get("kind")))
            .map(row -> row.get("word"))
            .distinct());
  }

  /** Words as an alternation, longest first. */
  static String join(Stream<String> words) {
    return words
        .sorted(Comparator.comparing((String w) -> -w.length()).thenComparing(w -> w))
        .map(w -> "\\Q" + w.replace(" ", "\\E\\s+\\Q") + "\\E")
        .collect(Collectors.joining("|"));
  }
}
