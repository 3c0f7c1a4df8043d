package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that begin the name of a body that stands by itself ({@code standing-bodies.csv}). */
final class StandingBodies {
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private final List<String> words;
  private final List<String> shared;

  /** The longest word that begins a body: "Bộ phận", not "Bộ". */
  private final Pattern opening;

  StandingBodies(BodyBeginning beginning) {
    opening = Pattern.compile(beginning.words());
    List<Word> rows =
        CatalogueFile.load("standing-bodies.csv").rows().stream()
            .map(
                row ->
                    new Word(
                        row.get("word"),
                        Integer.parseInt(row.get("rank")),
                        !row.get("part").isEmpty(),
                        !row.get("shared").isEmpty()))
            .toList();
    rows.forEach(row -> ranks.put(fold(row.word), row.rank));
    rows.stream().filter(row -> row.part).forEach(row -> parts.add(fold(row.word)));
    words = rows.stream().map(row -> row.word).toList();
    shared = rows.stream().filter(row -> row.shared).map(row -> row.word).toList();
  }

  private record Word(String word, int rank, boolean part, boolean shared) {}

  /** The word that the name begins with; empty if none is known. */
  Optional<String> findOpening(String name) {
    Matcher word = opening.matcher(name);
    return word.lookingAt() ? Optional.of(fold(word.group())) : Optional.empty();
  }

  /**
   * The rank of the word that the name begins with (1 central, 2 of a place, 3 within); 0 if none.
   */
  int rank(String name) {
    return findOpening(name).map(word -> ranks.getOrDefault(word, 0)).orElse(0);
  }

  /** True if the body that holds this one mostly follows its name ("Phòng Nghiệp vụ Sở Y tế"). */
  boolean isPart(String name) {
    return findOpening(name).filter(parts::contains).isPresent();
  }

  /** True if the text is the word that begins a name, and nothing behind it. */
  boolean isOpeningOnly(String text) {
    return findOpening(text).filter(fold(text)::equals).isPresent();
  }

  /** The words, as printed. */
  List<String> words() {
    return words;
  }

  /** Words that several names may share ("các sở: Tài chính, Nội vụ"). */
  List<String> shared() {
    return shared;
  }

  private static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
