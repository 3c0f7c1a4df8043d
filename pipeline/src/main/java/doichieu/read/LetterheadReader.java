package doichieu.read;

import doichieu.catalogue.TextFold;
import doichieu.target.Header.Issuer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the bodies of a letterhead: the capitals above the number. The last body named issues, the
 * one before it, or the place alone above, is its parent; as printed.
 */
final class LetterheadReader {
  private static final int LONGEST_LINE = 300;
  private static final int FEWEST_WORDS_OF_PARENT = 3;

  private static final Pattern MOTTO =
      Pattern.compile(
          "CỘNG\\s+H[ÒO]À?A?\\s+XÃ\\s+HỘI(?:\\s+CHỦ\\s+NGHĨA(?:\\s+VIỆT(?:\\s+NAM)?)?)?(?!\\p{L})"
              + "|(?:(?:H[ÒO]À?A?\\s+)?XÃ\\s+HỘI\\s+)?CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM|Độc lập\\s*[-–]\\s*Tự do\\s*[-–]\\s*Hạnh phúc|ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The state's name, its end on a line further below: lines of the left box stand between. */
  private static final Pattern CUT_STATE =
      Pattern.compile(
          "(XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA)(?!\\s+VIỆT)((?:\\n[^\\n]{0,200}){1,3}?)\\n\\s*VIỆT\\s+NAM\\s*(?=\\n|$)");

  /** The right-hand box of the Youth Union, as the motto of the state is elsewhere. */
  private static final Pattern YOUTH =
      Pattern.compile("ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH");

  private static final Pattern WORD = Pattern.compile("(?<=\\s)\\p{L}+");

  private static final Pattern RULE = Pattern.compile("\\s*(?:[-–—_=*]{3,}|(?<!\\S)\\*)\\s*$");

  private final AgencyWords agencies;

  /** Organs that only a place completes ("ỦY BAN NHÂN DÂN" before "TỈNH …"). */
  private final Set<String> organs;

  private final Set<String> placeKinds;
  private final Set<String> compounds;
  private final Pattern innerBody;

  LetterheadReader(AgencyWords agencies) {
    this.agencies = agencies;
    this.organs = folded(Words.list("organs.csv", "organ"));
    this.placeKinds = folded(Words.list("place-kinds.csv", "kind"));
    this.compounds = folded(Words.list("compound-words.csv", "word"));
    this.innerBody =
        Pattern.compile(
            "\\s(?=(?:"
                + ValueWords.alternation(
                    Words.list("body-levels.csv", "word").stream()
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .toList())
                + ")\\s)");
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(TextFold::foldPlain).collect(Collectors.toUnmodifiableSet());
  }

  /** The text without the state's name and motto. */
  static String withoutMotto(String text) {
    return MOTTO.matcher(text).replaceAll("\n");
  }

  /** True if the state's name or motto stands in the text. */
  static boolean hasMotto(String text) {
    return MOTTO.matcher(text).find();
  }

  /**
   * Reads the lines from the top; empty if no body is named.
   *
   * @param isType tells names of document types, which end the letterhead
   * @param beginsType tells words that begin with one, which end it below the number ("CHƯƠNG TRÌNH
   *     HÀNH ĐỘNG"); above it they may go on with a body's name
   */
  Optional<Issuer> find(List<String> head, Predicate<String> isType, Predicate<String> beginsType) {
    List<String> bodies = new ArrayList<>();
    boolean numbered = false;
    String place = null;
    for (String line : withoutMotto(head)) {
      String bare = withoutRule(HeaderReader.withoutNumber(line.strip()));
      boolean type = isType.test(bare) || numbered && beginsType.test(bare);
      boolean title = !bare.isEmpty() && AnnexHeading.isTitle(bare) && !type;
      numbered |= !HeaderReader.withoutNumber(line.strip()).equals(line.strip());
      Optional<String> organ = title && bodies.isEmpty() ? findOrganOf(bare) : Optional.empty();
      if (organ.isPresent()) {
        place = bare.substring(0, bare.length() - organ.get().length()).strip();
        bodies.add(organ.get());
      } else if (title && bodies.isEmpty() && isPlace(bare)) {
        place = bare;
      } else if (title) {
        split(bare).forEach(part -> add(part, bodies));
      } else if (!bodies.isEmpty() && !bare.isEmpty()) {
        break;
      }
    }
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    if (bodies.size() > 1 && YOUTH.matcher(bodies.get(bodies.size() - 1)).matches()) {
      bodies.remove(bodies.size() - 1);
    }
    String parent = bodies.size() > 1 ? bodies.get(bodies.size() - 2) : place;
    return Optional.of(new Issuer(bodies.get(bodies.size() - 1), null, parent));
  }

  /** Without the line drawn below a body's name with dashes, or the Party's asterisk there. */
  private static String withoutRule(String line) {
    return RULE.matcher(line).replaceAll("").strip();
  }

  /** A narrow column breaks the state's name over lines. */
  private static List<String> withoutMotto(List<String> head) {
    String whole = CUT_STATE.matcher(String.join("\n", head)).replaceAll("$1$2");
    return List.of(MOTTO.matcher(whole).replaceAll(" ").split("\n", -1));
  }

  private void add(String part, List<String> bodies) {
    int last = bodies.size() - 1;
    boolean open = last >= 0 && organs.contains(TextFold.foldPlain(bodies.get(last)));
    boolean cut = last >= 0 && isCompound(bodies.get(last), part);
    if (agencies.beginsBody(part) && !open && !cut) {
      bodies.add(part);
    } else if (last >= 0) {
      bodies.set(last, bodies.get(last) + " " + part);
    }
  }

  /** A cell may hold the parent and the issuing body, its lines joined. */
  private List<String> split(String line) {
    Matcher matcher = innerBody.matcher(line);
    while (line.length() <= LONGEST_LINE && matcher.find()) {
      String parent = line.substring(0, matcher.start()).strip();
      String body = line.substring(matcher.end()).strip();
      if (parent.split(" ").length >= FEWEST_WORDS_OF_PARENT
          && agencies.beginsBody(parent)
          && !isOpen(parent)
          && !endsInHalfAPlace(parent)
          && !isCompound(parent, body)
          && body.contains(" ")
          && (!innerBody.matcher(body.substring(body.indexOf(' '))).lookingAt()
              || isCompound(body.split(" ", 2)[0], body.split(" ", 2)[1]))) {
        return List.of(parent, body);
      }
    }
    return List.of(line);
  }

  /** True if the words cannot end there: an organ without place, a place's kind without name. */
  private boolean isOpen(String words) {
    String folded = TextFold.foldPlain(words);
    return organs.contains(folded)
        || folded.endsWith(" và")
        || words.endsWith(",")
        || placeKinds.stream().anyMatch(kind -> folded.endsWith(" " + kind));
  }

  /** "SỞ … VÀ MÔI" and "TRƯỜNG TỈNH GIA LAI": the words meet within one of the language's. */
  private boolean isCompound(String before, String after) {
    return compounds.contains(
        TextFold.foldPlain(
            before.substring(before.lastIndexOf(' ') + 1) + " " + after.split(" ", 2)[0]));
  }

  /** True for a place alone, its kind ahead ("XÃ ANH SƠN"). */
  private boolean isPlace(String line) {
    String folded = TextFold.foldPlain(line);
    return !agencies.beginsBody(line)
        && placeKinds.stream().anyMatch(kind -> folded.startsWith(kind + " "));
  }

  /** The organ behind a place on one line ("PHƯỜNG BA ĐÌNH ỦY BAN NHÂN DÂN"); empty elsewhere. */
  private Optional<String> findOrganOf(String line) {
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String place = line.substring(0, word.start()).strip();
      String organ = line.substring(word.start());
      if (place.split(" ").length >= FEWEST_WORDS_OF_PARENT
          && organs.contains(TextFold.foldPlain(organ))
          && isPlace(place)) {
        return Optional.of(organ);
      }
    }
    return Optional.empty();
  }

  /** "ĐẢNG ỦY XÃ NAM": a commune's or a province's name has two syllables at least. */
  private boolean endsInHalfAPlace(String parent) {
    String[] words = parent.split(" ");
    return placeKinds.contains(TextFold.foldPlain(words[words.length - 2]));
  }
}
