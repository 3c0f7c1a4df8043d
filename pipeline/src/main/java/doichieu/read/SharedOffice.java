package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.ConnectingWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists of places that name their office only once: "UBND xã A, phường B" is "UBND xã A" and "UBND
 * phường B". A place behind one that it holds ("UBND xã A, huyện B") tells where that lies. The
 * kinds of places are those of {@code place-kinds.csv}.
 */
final class SharedOffice {
  /** A proper name, or the number of a ward or urban district. */
  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*|\\d{1,2}(?!\\d))";

  private static final String KINDS =
      "(?iu:" + ValueWords.alternation(Words.list("place-kinds.csv", "kind")) + ")";

  private static final Pattern PLACE =
      Pattern.compile("(?<kind>" + KINDS + ")\\s+(?<name>" + NAME + ")");

  private static final Pattern HEAD = Pattern.compile("[^,;:()]*?\\s(?=" + PLACE.pattern() + ")");

  private static final Pattern NEXT =
      Pattern.compile(
          "(?:\\s*,\\s*(?:" + and() + "\\s+)?|\\s+" + and() + "\\s+)" + PLACE.pattern());

  /** Places and nothing else. */
  private static final Pattern LIST =
      Pattern.compile(withoutGroups(PLACE) + "(?:" + withoutGroups(NEXT) + ")*");

  /** An office of several places together is one. */
  private static final Pattern OF_SEVERAL =
      Pattern.compile(
          "(?iu:(?<!\\p{L})(?:"
              + ConnectingWords.alternation("several", "region")
              + ")(?!\\p{L}))");

  private final BodyBeginning beginning;

  /** 1 a province, 2 a district, 3 a commune; of a kind with two levels the lower one. */
  private final Map<String, Integer> ranks = new HashMap<>();

  /** Kinds that may be those of a province, where its name is one. */
  private final Set<String> ofProvinces = new HashSet<>();

  private final Set<String> provinces =
      Words.list("provinces.csv", "name").stream()
          .map(SharedOffice::fold)
          .collect(Collectors.toSet());

  SharedOffice(BodyBeginning beginning) {
    this.beginning = beginning;
    CatalogueFile.load("place-kinds.csv")
        .rows()
        .forEach(
            row -> {
              List<String> levels = CatalogueFile.list(row, "levels");
              ranks.put(row.get("kind"), rank(levels));
              if (levels.contains("province")) {
                ofProvinces.add(row.get("kind"));
              }
            });
  }

  private static String and() {
    return "(?:" + ConnectingWords.alternation("and") + ")";
  }

  private static String withoutGroups(Pattern pattern) {
    return pattern.pattern().replaceAll("\\(\\?<\\w+>", "(?:");
  }

  private static int rank(List<String> levels) {
    return levels.contains("commune") ? 3 : levels.contains("district") ? 2 : 1;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** True if the words name an office and the one place of it ("UBND xã Hòa Bình"). */
  boolean isOfPlace(String words) {
    Matcher head = HEAD.matcher(words);
    return head.lookingAt()
        && beginning.begins(words)
        && PLACE.matcher(words).region(head.end(), words.length()).matches();
  }

  /**
   * The text with a place behind a semicolon as behind a comma, where the body ahead is of a place
   * that cannot lie in it: "UBND xã A; phường B".
   */
  String joined(String text) {
    if (text.indexOf(';') < 0) {
      return text;
    }
    StringBuilder joined = new StringBuilder();
    int rank = 0;
    for (String part : text.split(";", -1)) {
      String words = part.strip().replaceFirst("[.]$", "");
      Matcher place = PLACE.matcher(words);
      int own = place.lookingAt() ? rankOf(place.group("kind"), place.group("name")) : 0;
      boolean shares = rank > 0 && own >= rank && LIST.matcher(words).matches();
      joined.append(joined.isEmpty() ? "" : shares ? "," : ";").append(part);
      rank = shares ? rank : rankOfOffice(words);
    }
    return joined.toString();
  }

  /** The rank of the first place whose office the words name; 0 if they name no more than such. */
  private int rankOfOffice(String words) {
    Matcher head = HEAD.matcher(words);
    if (!head.lookingAt() || !beginning.begins(words) || OF_SEVERAL.matcher(head.group()).find()) {
      return 0;
    }
    Matcher place = PLACE.matcher(words).region(head.end(), words.length());
    return place.lookingAt() && LIST.matcher(words).region(head.end(), words.length()).matches()
        ? rankOf(place.group("kind"), place.group("name"))
        : 0;
  }

  /** The bodies of a list of places; the body alone where it names no such list. */
  List<String> spread(String body) {
    Matcher head = HEAD.matcher(body);
    if (!head.lookingAt() || !beginning.begins(body) || OF_SEVERAL.matcher(head.group()).find()) {
      return List.of(body);
    }
    Matcher place = PLACE.matcher(body).region(head.end(), body.length());
    List<String> bodies = new ArrayList<>();
    int from = head.end();
    int end = from;
    int rank = 0;
    for (boolean more = place.lookingAt(); more; more = place.lookingAt()) {
      int next = rankOf(place.group("kind"), place.group("name"));
      if (rank > 0 && next >= rank) {
        bodies.add(head.group() + body.substring(from, end));
        from = place.start("kind");
      }
      rank = next;
      end = place.end();
      place = NEXT.matcher(body).region(end, body.length());
    }
    bodies.add(head.group() + body.substring(from));
    return bodies;
  }

  private int rankOf(String kind, String name) {
    boolean province = ofProvinces.contains(fold(kind)) && provinces.contains(fold(name));
    return province ? 1 : ranks.getOrDefault(fold(kind), 0);
  }
}
