package doichieu.catalogue;

import doichieu.target.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that lead, coordinate or issue, in general form ("UBND huyện" for every district),
 * from {@code agencies.csv}; and the level that the first words of a name tell.
 */
public final class AgencyList {
  /** Constitution of 2013, article 13. */
  private static final String CAPITAL = "Hà Nội";

  /** Bodies that a ministry has in several places. */
  private static final Pattern BRANCH =
      Pattern.compile(
          "(?<!\\p{L})(?:" + BodyGroups.load().alternation("branch") + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Map<String, Entry> byName = new TreeMap<>();
  private final Map<String, Level> levelByWord = new LinkedHashMap<>();
  private final List<String> ofMinistries = new ArrayList<>();
  private final TextFold fold;
  private final PlaceFinder places;

  /** A body. */
  public record Entry(String id, String name, Level level) {}

  private AgencyList(TextFold fold, PlaceFinder places) {
    this.fold = fold;
    this.places = places;
    for (CSVRecord row : CatalogueFile.load("agencies.csv").rows()) {
      Entry entry = new Entry(row.get("id"), row.get("name"), level(row));
      byName.putIfAbsent(fold.fold(entry.name()), entry);
      CatalogueFile.list(row, "otherNames")
          .forEach(name -> byName.putIfAbsent(fold.fold(name), entry));
    }
    CatalogueFile.load("body-levels.csv").rows().stream()
        .sorted(Comparator.<CSVRecord>comparingInt(row -> row.get("word").length()).reversed())
        .forEach(
            row -> {
              String word = fold.fold(row.get("word"));
              levelByWord.put(word, level(row));
              if (row.get("under").equals("ministry")) {
                ofMinistries.add(word);
              }
            });
  }

  /** The lists that come with the program. */
  public static AgencyList load(TextFold fold, PlaceFinder places) {
    return new AgencyList(fold, places);
  }

  /**
   * The body of that name: as it stands, else without proper names of places ("Sở Tài chính tỉnh
   * Kon Tum" is "Sở Tài chính", "UBND huyện Kon Rẫy" is "UBND huyện").
   */
  public Optional<Entry> find(String name) {
    return findExact(name)
        .or(() -> findExact(cut(name, false)))
        .or(() -> findExact(cut(name, true)));
  }

  /** The level that the first words of a body's name tell, if they tell one. */
  public Optional<Level> findLevel(String name) {
    String folded = fold.fold(name) + " ";
    return levelByWord.entrySet().stream()
        .filter(entry -> folded.startsWith(entry.getKey() + " "))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  /** True if the first words are those of a body inside a ministry (Cục, Vụ). */
  public boolean isOfMinistry(String name) {
    String folded = fold.fold(name) + " ";
    return ofMinistries.stream().anyMatch(word -> folded.startsWith(word + " "));
  }

  /**
   * True for a body inside a ministry, by its own name or that of the body above it.
   *
   * @param parent name of the body above; null if not printed
   */
  public boolean isOfMinistry(String name, @Nullable String parent) {
    return isOfMinistry(name)
        || (parent != null
            && findLevel(parent).filter(level -> level == Level.CENTRAL).isPresent());
  }

  /**
   * True for a ministry's own office, which signs in the capital and belongs to no province; its
   * branches sign elsewhere.
   *
   * @param signedAt place of signing; null if not printed
   */
  public boolean isSeatedWithMinistry(
      String name, @Nullable String parent, @Nullable String signedAt) {
    return isOfMinistry(name, parent)
        && !BRANCH.matcher(name).find()
        && signedAt != null
        && fold.fold(signedAt).endsWith(fold.fold(CAPITAL));
  }

  private Optional<Entry> findExact(String name) {
    return Optional.ofNullable(byName.get(fold.fold(name)));
  }

  private String cut(String name, boolean withKind) {
    StringBuilder out = new StringBuilder(name);
    List<PlaceFinder.Found> found = places.list(name);
    for (int i = found.size() - 1; i >= 0; i--) {
      PlaceFinder.Found place = found.get(i);
      out.delete(withKind ? place.start() : place.nameStart(), place.end());
    }
    return out.toString();
  }

  private static Level level(CSVRecord row) {
    return Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
  }
}
