package doichieu.extract;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Other documents that a word processor shows as part of the text: how many there are and behind
 * which words. They are listed, not read.
 */
final class EmbeddedDocuments {
  /** Places named; the number of documents is told in any case. */
  private static final int MAX_PLACES = 10;

  private final Set<String> names = new LinkedHashSet<>();
  private final List<Evidence> places = new ArrayList<>();
  private int count;

  /** Remembers one behind these words; empty if nothing is seen above it. */
  void add(String above) {
    count++;
    String name = above.isEmpty() ? HiddenWords.FIRST : "\u00ab" + above + "\u00bb";
    if (names.size() < MAX_PLACES && names.add(name)) {
      places.add(above.isEmpty() ? Evidence.FILE : Evidence.FILE.withText(above));
    }
  }

  int count() {
    return count;
  }

  /** The finding {@code embedded-document}; empty if there is none. */
  Optional<Finding> find() {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "embedded-document",
                List.of(String.valueOf(count), String.join("; ", names)),
                places));
  }
}
