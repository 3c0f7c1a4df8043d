package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Parts bodies that stand one after the other with nothing between them, as lines of a cell do when
 * their ends are lost ("Sở Y tế Sở Giáo dục và Đào tạo").
 *
 * <p>A part is named ahead of the whole that it belongs to ("Phòng Nghiệp vụ Sở Y tế" is one), so
 * two bodies are parted only where the second ranks no higher than the first ({@code
 * standing-bodies.csv}). Between two known names ({@code agencies.csv}) that is sure, else a guess.
 */
final class TouchingBodies {
  /** One word alone is the beginning of a name, not a name. */
  private static final int FEWEST_WORDS = 2;

  private static final int WITHIN = 3;
  private static final int OF_A_PLACE = 2;
  private static final int CENTRAL = 1;

  private static final Pattern CONNECTED =
      Pattern.compile(
          "(?:^|.*\\s)(?:và|của|thuộc|với|cùng|hoặc|do|các|tại|trực|cho|là|theo|giữa|từ|[^\\p{L}\\d()]+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** A text with more places where a body may begin is no list of a few, and is left whole. */
  static final int MOST_PLACES = 50;

  /** Bodies of a text, and whether it is a guess that they are these. */
  record Parted(List<String> bodies, boolean guessed) {}

  private final Map<String, Integer> known = new HashMap<>();
  private final Map<String, Integer> standing = new HashMap<>();
  private final Pattern boundary;

  /** The longest word that begins a body: "Bộ phận", not "Bộ". */
  private final Pattern opening;

  private final Pattern verb;

  /** No known name is longer, even where each letter and its mark are two characters. */
  private final int longest;

  TouchingBodies(AgencyWords words) {
    for (CSVRecord row : CatalogueFile.load("standing-bodies.csv").rows()) {
      standing.put(row.get("word"), Integer.valueOf(row.get("rank")));
    }
    for (CSVRecord row : CatalogueFile.load("agencies.csv").rows()) {
      Stream.concat(Stream.of(row.get("name")), CatalogueFile.list(row, "otherNames").stream())
          .filter(name -> name.split(" ").length >= FEWEST_WORDS)
          .forEach(name -> known.put(TextFold.foldPlain(name), rank(row.get("level"))));
    }
    longest = 2 * known.keySet().stream().mapToInt(String::length).max().orElse(0);
    boundary =
        Pattern.compile(
            "\\s+(?=(?:" + ValueWords.alternation(words.beginnings()) + ")(?!\\p{L})\\s*\\p{L})");
    opening = Pattern.compile("(?:" + ValueWords.alternation(words.beginnings()) + ")(?!\\p{L})");
    verb = Pattern.compile("\\s(?:" + ValueWords.alternation(words.verbs()) + ")(?!\\p{L})");
  }

  private static int rank(String level) {
    return switch (level) {
      case "central" -> CENTRAL;
      case "unit" -> WITHIN;
      default -> OF_A_PLACE;
    };
  }

  /**
   * The bodies of a text in which no mark parts any; the text itself where it names one.
   *
   * <p>Guessed is what is parted beside an unknown name, a known name left together with another
   * body that may be its whole ("Phòng Nội vụ UBND các xã"), and a text left whole because too many
   * bodies may begin in it.
   */
  Parted read(String text) {
    List<Integer> starts =
        boundary.matcher(text).results().limit(MOST_PLACES + 1L).map(MatchResult::end).toList();
    if (starts.size() > MOST_PLACES) {
      return new Parted(List.of(text.strip()), true);
    }
    List<String> bodies = new ArrayList<>();
    boolean guessed = false;
    int from = 0;
    for (int i = 0; i < starts.size(); i++) {
      String before = text.substring(from, starts.get(i)).strip();
      int knownBefore = rankOfKnown(before);
      int first = rankOf(before, knownBefore);
      if (first > 0) {
        Optional<Integer> next = findKnown(text, starts.subList(i, starts.size()));
        String after = text.substring(starts.get(i));
        if (rankOf(after, next.orElse(0)) >= first && isName(before)) {
          bodies.add(before);
          guessed |= knownBefore == 0 || next.isEmpty();
          from = starts.get(i);
        } else {
          guessed |= mayBeTwo(before, after);
        }
      }
    }
    bodies.add(text.substring(from).strip());
    return new Parted(List.copyOf(bodies), guessed);
  }

  /** True for a known body that stands by itself, ahead of one of higher rank. */
  private boolean mayBeTwo(String before, String after) {
    int rank = rankOf(before, 0);
    int next = rankOf(after, 0);
    return rank > 0
        && next > 0
        && next < rank
        && rankOfKnown(before) > 0
        && rankOfKnown(before + " " + after) == 0;
  }

  /** The rank of the known name that stands between the first of the places and another. */
  private Optional<Integer> findKnown(String text, List<Integer> starts) {
    int from = starts.get(0);
    int bracket = text.indexOf('(', from);
    return Stream.concat(starts.stream().skip(1), Stream.of(text.length()))
        .takeWhile(to -> (bracket < 0 ? to : Math.min(bracket, to)) - from <= longest)
        .map(to -> rankOfKnown(text.substring(from, to)))
        .filter(rank -> rank > 0)
        .findFirst();
  }

  private int rankOfKnown(String name) {
    String bare = NameCell.bare(withoutLastBracket(name.strip()));
    return bare.length() > longest
        ? 0
        : known.getOrDefault(TextFold.foldPlain(AgencyCell.unmask(bare)), 0);
  }

  private static String withoutLastBracket(String name) {
    int open = name.lastIndexOf('(');
    boolean last = open >= 0 && name.indexOf(')', open) == name.length() - 1;
    return last ? name.substring(0, open) : name;
  }

  /**
   * The rank of the word that a standing body begins with; the other number where there is none.
   */
  private int rankOf(String text, int otherwise) {
    Matcher word = opening.matcher(text);
    return word.lookingAt() ? standing.getOrDefault(word.group(), otherwise) : otherwise;
  }

  private boolean isName(String text) {
    return text.split("\\s+").length >= FEWEST_WORDS
        && !CONNECTED.matcher(text).matches()
        && !verb.matcher(text).find();
  }
}
