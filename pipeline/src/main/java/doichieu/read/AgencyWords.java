package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words about bodies: those that begin a body's name ({@code body-words.csv}), names that hold a
 * dash ({@code agencies.csv}), and verbs that begin what a body does ({@code
 * assignment-verbs.csv}).
 */
final class AgencyWords {
  private final List<String> beginnings;
  private final List<String> foldedBeginnings;
  private final List<String> foldedPersons;
  private final List<String> foldedPlaces;
  private final List<String> dashedNames;
  private final List<String> joinedNames = Words.list("joined-names.csv", "name");
  private final List<String> verbs;

  /** A part of a commune with its proper name or number. */
  private final Pattern settlement;

  AgencyWords() {
    beginnings =
        CatalogueFile.load("body-words.csv").rows().stream().map(row -> row.get("word")).toList();
    foldedBeginnings = beginnings.stream().map(word -> TextFold.foldPlain(word) + " ").toList();
    foldedPersons =
        CatalogueFile.load("body-words.csv").rows().stream()
            .filter(row -> row.get("persons").equals("x"))
            .map(row -> TextFold.foldPlain(row.get("word")) + " ")
            .toList();
    foldedPlaces =
        CatalogueFile.load("place-kinds.csv").rows().stream()
            .map(row -> TextFold.foldPlain(row.get("kind")) + " ")
            .toList();
    dashedNames =
        CatalogueFile.load("agencies.csv").rows().stream()
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(row.get("name")), CatalogueFile.list(row, "otherNames").stream()))
            .filter(name -> name.contains(" - ") || name.contains(" – "))
            .toList();
    settlement =
        Pattern.compile(
            "(?iu:"
                + ValueWords.alternation(
                    CatalogueFile.load("settlement-words.csv").rows().stream()
                        .map(row -> row.get("word"))
                        .toList())
                + ")\\s+(?:số\\s+)?[\\p{Lu}\\d]");
    verbs =
        CatalogueFile.load("assignment-verbs.csv").rows().stream()
            .map(row -> row.get("verb"))
            .toList();
  }

  /** Words that begin a body's name, capitalised as printed. */
  List<String> beginnings() {
    return beginnings;
  }

  /** Those of them that name several bodies, as they stand within a list ("các sở"). */
  List<String> plurals() {
    return beginnings.stream()
        .filter(word -> word.startsWith("Các "))
        .map(word -> "c" + word.substring(1))
        .toList();
  }

  /** True if the text begins with such a word, in whatever capitals and place of tone marks. */
  boolean beginsBody(String text) {
    String folded = TextFold.foldPlain(text) + " ";
    return foldedBeginnings.stream().anyMatch(folded::startsWith);
  }

  /** True if the text begins as the name of a body or of a place does ("Huyện Long Thành"). */
  boolean beginsUnit(String text) {
    String folded = TextFold.foldPlain(text) + " ";
    return foldedPlaces.stream().anyMatch(folded::startsWith) || beginsBody(text);
  }

  /** True if the text is the name of a body, of a place or of a part of a commune ("Thôn Đông"). */
  boolean namesUnit(String text) {
    return beginsUnit(text) || settlement.matcher(text.strip()).lookingAt();
  }

  /** True if the text begins with a word for persons ("Đối tượng …"), not for a body. */
  boolean beginsPersons(String text) {
    String folded = TextFold.foldPlain(text) + " ";
    return foldedPersons.stream().anyMatch(folded::startsWith);
  }

  /** Known names that hold " - " and stay whole. */
  List<String> dashedNames() {
    return dashedNames;
  }

  /** Parts of names that hold "và" before a word that begins a body, and stay whole. */
  List<String> joinedNames() {
    return joinedNames;
  }

  /** Verbs, in small letters, after which no part of the name follows. */
  List<String> verbs() {
    return verbs;
  }
}
