package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.List;
import java.util.stream.Stream;

/** Verbs that say what a body does in an assignment ({@code assignment-verbs.csv}). */
final class AssignmentVerbs {
  private AssignmentVerbs() {}

  /**
   * The verbs of some kinds.
   *
   * @param kinds does, acts, duty, prose, lead, coordinate, with, order, by, answers, relative or
   *     heading
   */
  static List<String> list(String... kinds) {
    List<String> wanted = Stream.of(kinds).toList();
    return CatalogueFile.load("assignment-verbs.csv").rows().stream()
        .filter(row -> wanted.contains(row.get("kind")))
        .map(row -> row.get("verb"))
        .distinct()
        .toList();
  }

  /** The same, longest first, as an alternation that ends with a whole word. */
  static String alternation(String... kinds) {
    return "(?:" + ValueWords.alternation(list(kinds)) + ")(?!\\p{L})";
  }
}
