package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words about bodies: those that begin a body's name ({@code body-words.csv}), names that hold a
 * dash ({@code agencies.csv}), and verbs that begin what a body does ({@code
 * assignment-verbs.csv}).
 */
final class AgencyWords {
  private final List<String> beginnings;
  private final List<String> dashedNames;
  private final List<String> verbs;

  AgencyWords() {
    beginnings =
        CatalogueFile.load("body-words.csv").rows().stream().map(row -> row.get("word")).toList();
    dashedNames =
        CatalogueFile.load("agencies.csv").rows().stream()
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(row.get("name")), CatalogueFile.list(row, "otherNames").stream()))
            .filter(name -> name.contains(" - ") || name.contains(" – "))
            .toList();
    verbs =
        CatalogueFile.load("assignment-verbs.csv").rows().stream()
            .map(row -> row.get("verb"))
            .toList();
  }

  /** Words that begin a body's name, capitalised as printed. */
  List<String> beginnings() {
    return beginnings;
  }

  /** True if the text begins with such a word. */
  boolean beginsBody(String text) {
    String bare = text.strip();
    return beginnings.stream()
        .anyMatch(
            word ->
                bare.regionMatches(true, 0, word, 0, word.length())
                    && (bare.length() == word.length()
                        || !Character.isLetter(bare.charAt(word.length()))));
  }

  /** Known names that hold " - " and stay whole. */
  List<String> dashedNames() {
    return dashedNames;
  }

  /** Verbs, in small letters, after which no part of the name follows. */
  List<String> verbs() {
    return verbs;
  }
}
