package doichieu.catalogue;

import java.util.List;

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
    return Alternation.of(
        CatalogueFile.load("connecting-words.csv").rows().stream()
            .filter(row -> wanted.contains(row.get("kind")))
            .map(row -> row.get("word"))
            .distinct()
            .toList());
  }
}
