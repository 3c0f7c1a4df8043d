package doichieu.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The words for groups of bodies ("các xã biên giới", "mỗi phường"), from {@code body-groups.csv}:
 * the word that opens them, the organ, the kind of body with its level, and what narrows the group.
 */
public final class BodyGroups {
  private final Map<String, List<String>> words;
  private final Map<String, String> levels = new LinkedHashMap<>();
  private final Pattern kind;
  private final Pattern kindsOnly;
  private final Pattern behind;

  private BodyGroups(List<CSVRecord> rows) {
    words =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("part"),
                    LinkedHashMap::new,
                    Collectors.mapping(row -> row.get("word"), Collectors.toList())));
    rows.stream()
        .filter(row -> row.get("part").equals("kind") && !row.get("level").isEmpty())
        .forEach(row -> levels.put(row.get("word"), row.get("level")));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    kind = Pattern.compile("(?<!\\p{L})" + kindWord(), flags);
    kindsOnly =
        Pattern.compile(
            "\\s*(?:(?:"
                + ConnectingWords.alternation("whom", "address")
                + ")\\s+){0,2}"
                + row(
                    organ()
                        + "(?:(?:"
                        + alternation("determiner")
                        + ")\\s+)?"
                        + organ()
                        + kindWord())
                + narrowing(2, "neutral")
                + home()
                + "\\s*[,:]?\\s*",
            flags);
    behind =
        Pattern.compile(narrowing(3, "qualifier", "neutral") + home() + "\\s*[,:]?\\s*$", flags);
  }

  /** The list that comes with the program. */
  public static BodyGroups load() {
    return new BodyGroups(CatalogueFile.load("body-groups.csv").rows());
  }

  /**
   * The words of some parts, longest first, as an alternation in which a blank stands for any white
   * space.
   *
   * @param parts determiner, organ, kind, qualifier, neutral, home, rank, heading, branch,
   *     whole-lead, whole or all
   */
  public String alternation(String... parts) {
    return Alternation.of(
        Stream.of(parts).flatMap(part -> words.getOrDefault(part, List.of()).stream()).toList());
  }

  /** A pattern of a level ("cấp xã", "UBND cấp xã"); without groups. */
  public String level() {
    return organ() + "cấp\\s+(?:" + alternation("rank") + ")(?!\\p{L})";
  }

  /**
   * A pattern of a group with the word that opens it and what narrows it ("các xã, phường biên
   * giới"); without groups.
   */
  public String group() {
    return organ()
        + "(?:"
        + alternation("determiner")
        + ")\\s+"
        + row("(?:các\\s+)?" + organ() + kindWord())
        + narrowing(3, "qualifier", "neutral")
        + home();
  }

  /** A pattern of bodies without a word that opens them ("sở, ban, ngành", "UBND cấp xã"). */
  public String kinds() {
    return "(?:các\\s+)?(?:"
        + level()
        + "|"
        + kindWord()
        + "(?:\\s*(?:,|/)\\s*"
        + kindWord()
        + "){0,6}"
        + narrowing(2, "qualifier", "neutral")
        + ")";
  }

  private String organ() {
    return "(?:(?:" + alternation("organ") + ")\\s+)?";
  }

  private String kindWord() {
    return "(?:" + alternation("kind") + ")(?!\\p{L})";
  }

  /** Up to seven bodies, joined by comma, slash, dash or "và". */
  private static String row(String body) {
    return body + "(?:\\s*(?:,|/|-|(?<!\\p{L})và(?!\\p{L}))\\s*" + body + "){0,6}";
  }

  private String narrowing(int most, String... parts) {
    return "(?:\\s+(?:" + alternation(parts) + ")(?!\\p{L})){0," + most + "}";
  }

  /** A pattern of "tỉnh" behind "các sở, ngành", or nothing; not where the place's name follows. */
  private String home() {
    return "(?:(?<![,/-]|(?<!\\p{L})và)\\s+(?:"
        + alternation("home")
        + ")(?!\\p{L}|\\s+(?-i:\\p{Lu})))?";
  }

  /** The level of a kind of body ("cấp xã" for "phường"); empty where it may be any. */
  public Optional<String> findLevel(String kindOfBody) {
    return Optional.ofNullable(levels.get(kindOfBody.toLowerCase(Locale.ROOT)));
  }

  /** The kinds of body that the words name, in their order, lower case. */
  public List<String> kinds(String group) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = kind.matcher(behind.matcher(group).replaceFirst(""));
    while (matcher.find()) {
      found.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return new ArrayList<>(found);
  }

  /**
   * True if the words mean all bodies of a level: of its only kind ("các sở") or of several ("các
   * xã, phường"), whatever bodies of no certain level stand beside them ("các sở, ban, ngành").
   */
  public boolean isWholeLevel(String group) {
    List<String> told = kinds(group).stream().filter(k -> findLevel(k).isPresent()).toList();
    List<String> of = told.stream().flatMap(k -> findLevel(k).stream()).distinct().toList();
    boolean several = kinds(group).size() > 1 || told.stream().anyMatch(k -> k.contains(","));
    return kindsOnly.matcher(group).matches()
        && of.size() == 1
        && (several || countKinds(of.get(0)) == 1);
  }

  private long countKinds(String level) {
    return levels.entrySet().stream()
        .filter(kind -> kind.getValue().equals(level) && !kind.getKey().contains(","))
        .count();
  }

  /**
   * True if the words mean all bodies of certain kinds, so that a body's own name tells whether it
   * is one of them; false for "các xã biên giới" and "các đơn vị".
   */
  public boolean isOfKinds(String group) {
    return kindsOnly.matcher(group).matches()
        && kinds(group).stream().allMatch(k -> findLevel(k).isPresent());
  }

  /**
   * Whether a body belongs to the group; empty where its name does not tell.
   *
   * @param body its name, its kind first ("Phường Thống Nhất")
   */
  public Optional<Boolean> findMembership(String group, String body) {
    String name = body.toLowerCase(Locale.ROOT) + " ";
    return isOfKinds(group)
        ? Optional.of(kinds(group).stream().anyMatch(k -> name.startsWith(k + " ")))
        : Optional.empty();
  }
}
