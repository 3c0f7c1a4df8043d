package doichieu.read;

import doichieu.catalogue.BodyGroups;
import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.ConnectingWords;
import doichieu.catalogue.TextFold;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of bodies that are known whole: those of {@code agencies.csv}, and groups ("UBND các xã,
 * phường") by {@code body-groups.csv}; with the rank that each has (1 central, 2 of a place, 3
 * within another).
 */
final class KnownBodies {
  static final int CENTRAL = 1;
  static final int OF_A_PLACE = 2;
  static final int WITHIN = 3;

  /** One word alone is the beginning of a name, not a name. */
  private static final int FEWEST_WORDS = 2;

  private static final Pattern WORD = Pattern.compile("\\s+(?=\\S)");

  private static final Pattern GOES_ON =
      Pattern.compile("(?:" + ConnectingWords.alternation("link", "whom", "name") + ")(?!\\p{L})");

  private final Map<String, Integer> ranks = new HashMap<>();
  private final Pattern group =
      Pattern.compile(BodyGroups.load().group(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** No known name is longer, even where each letter and its mark are two characters. */
  private final int longest;

  KnownBodies() {
    CatalogueFile.load("agencies.csv")
        .rows()
        .forEach(
            row ->
                Stream.concat(
                        Stream.of(row.get("name")), CatalogueFile.list(row, "otherNames").stream())
                    .filter(name -> name.split(" ").length >= FEWEST_WORDS)
                    .forEach(
                        name ->
                            ranks.putIfAbsent(
                                TextFold.foldPlain(name), ofLevel(row.get("level")))));
    longest = 2 * ranks.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static int ofLevel(String level) {
    return switch (level) {
      case "central" -> CENTRAL;
      case "unit" -> WITHIN;
      default -> OF_A_PLACE;
    };
  }

  /** More characters than any known name has. */
  int longest() {
    return longest;
  }

  /** The rank of the body of that name, a bracket at its end left out; 0 if it is not known. */
  int rank(String name) {
    String bare = NameCell.bare(ProtectedNames.shown(withoutLastBracket(name.strip())));
    if (bare.length() > longest) {
      return 0;
    }
    int listed = ranks.getOrDefault(TextFold.foldPlain(bare), 0);
    Matcher several = group.matcher(bare);
    return listed == 0 && several.matches() ? OF_A_PLACE : listed;
  }

  /** The longest known name that the words begin with, small letters behind it; else empty. */
  String begun(String words) {
    Matcher end = WORD.matcher(words);
    String longestName = "";
    while (end.find() && end.start() <= longest) {
      String name = words.substring(0, end.start());
      if (rank(name) > 0
          && Character.isLowerCase(words.charAt(end.end()))
          && !GOES_ON.matcher(words.substring(end.end())).lookingAt()) {
        longestName = name;
      }
    }
    return longestName;
  }

  /** True if the words begin with a name of the list that has more than so many characters. */
  boolean goesOn(String words, int beyond) {
    Matcher end = WORD.matcher(words);
    boolean listed = isListed(words);
    while (!listed && end.find() && end.start() <= longest) {
      listed = end.start() > beyond && isListed(words.substring(0, end.start()));
    }
    return listed;
  }

  /** True if the name stands in the list. */
  boolean isListed(String name) {
    return name.length() <= longest && ranks.containsKey(TextFold.foldPlain(name));
  }

  private static String withoutLastBracket(String name) {
    int open = name.lastIndexOf('(');
    boolean last = open >= 0 && name.indexOf(')', open) == name.length() - 1;
    return last ? name.substring(0, open) : name;
  }
}
