package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.List;
import java.util.stream.Stream;

/** Small words around the names of bodies ({@code connecting-words.csv}). */
final class ConnectingWords {
  private ConnectingWords() {}

  /**
   * The words of some kinds, longest first, as an alternation.
   *
   * @param kinds whom, whose, and, name, or link
   */
  static String alternation(String... kinds) {
    List<String> wanted = Stream.of(kinds).toList();
    return ValueWords.alternation(
        CatalogueFile.load("connecting-words.csv").rows().stream()
            .filter(row -> wanted.contains(row.get("kind")))
            .map(row -> row.get("word"))
            .distinct()
            .toList());
  }
}
