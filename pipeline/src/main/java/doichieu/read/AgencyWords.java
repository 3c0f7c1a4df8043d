package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words about bodies: those that begin a body's name ({@code body-words.csv}), and names that hold
 * a mark which elsewhere parts two ({@code agencies.csv}, {@code joined-names.csv}).
 */
final class AgencyWords {
  private static final String SEVERAL = TextFold.foldPlain("các") + " ";
  private static final Pattern MARK = Pattern.compile("[,/&–-]|\\svà\\s");

  private final List<String> beginnings;
  private final List<String> foldedBeginnings;
  private final List<String> foldedPersons;
  private final List<String> foldedPlaces;
  private final List<String> markedNames;
  private final List<String> joinedNames = Words.list("joined-names.csv", "name");

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
    markedNames =
        CatalogueFile.load("agencies.csv").rows().stream()
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(row.get("name")), CatalogueFile.list(row, "otherNames").stream()))
            .filter(name -> MARK.matcher(name).find())
            .toList();
    settlement =
        Pattern.compile(
            "(?iu:"
                + ValueWords.alternation(
                    CatalogueFile.load("settlement-words.csv").rows().stream()
                        .map(row -> row.get("word"))
                        .toList())
                + ")\\s+(?:số\\s+)?[\\p{Lu}\\d]");
  }

  /** Words that begin a body's name, capitalised as printed. */
  List<String> beginnings() {
    return beginnings;
  }

  /** Those of them that may stand in small letters within a list: of several bodies ("các sở"). */
  List<String> plurals() {
    return beginnings.stream()
        .filter(word -> Several.opens(word) || Character.isLowerCase(word.charAt(0)))
        .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))
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

  /** True if the text begins with "các" and a kind of places ("các xã, phường"). */
  boolean beginsPlaces(String text) {
    String folded = TextFold.foldPlain(text) + " ";
    return folded.startsWith(SEVERAL)
        && foldedPlaces.stream().anyMatch(place -> folded.startsWith(place, SEVERAL.length()));
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

  /** Known names that hold a comma, a dash, "và" or "&" and stay whole. */
  List<String> markedNames() {
    return markedNames;
  }

  /** Parts of names that hold "và" before a word that begins a body, and stay whole. */
  List<String> joinedNames() {
    return joinedNames;
  }
}
