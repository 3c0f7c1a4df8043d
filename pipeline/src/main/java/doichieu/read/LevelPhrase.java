package doichieu.read;

import doichieu.catalogue.BodyGroups;
import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.ConnectingWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for whom the figures of running text hold: the levels of authorities ("cấp xã") and the
 * groups of bodies ("các xã biên giới", "mỗi phường") that stand beside them. The groups' words are
 * those of {@code body-groups.csv}.
 */
final class LevelPhrase {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final BodyGroups GROUPS = BodyGroups.load();
  private static final String LEVEL_WORDS = GROUPS.level();
  private static final String GROUP_WORDS = GROUPS.group();
  private static final String FOR_WHOM = "(?:" + ConnectingWords.alternation("whom") + ")";

  /** The same, and words that say whose something is or who does it. */
  private static final String OF_WHOM = "(?:" + ConnectingWords.alternation("whom", "whose") + ")";

  private static final String EITHER = "(?:" + LEVEL_WORDS + "|" + GROUP_WORDS + ")";

  private static final Pattern A_LEVEL = Pattern.compile("(?<!\\p{L})" + LEVEL_WORDS, FLAGS);
  private static final Pattern A_GROUP = Pattern.compile("(?<!\\p{L})" + EITHER, FLAGS);

  private static final Pattern GROUP_FIRST = Pattern.compile(GROUP_WORDS, FLAGS);

  /** Bodies without a word before them: "sở, ban, ngành", "UBND cấp xã". */
  static final String KINDS = GROUPS.kinds();

  private static final Pattern ONLY = Pattern.compile(EITHER, FLAGS);

  /** Right behind a figure; "100% các xã có …" counts the communes and is no such phrase. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s*\\(?(?:(?:"
              + FOR_WHOM
              + "|của)?\\s*("
              + LEVEL_WORDS
              + ")\\)?|"
              + FOR_WHOM
              + "\\s+("
              + GROUP_WORDS
              + ")\\)?(?=\\s*(?:[,;.)]|$)|\\s+và\\s))",
          FLAGS);

  private static final Pattern FIRST =
      Pattern.compile(
          "^\\s*(?:,\\s*)?\\(?(?:riêng\\s+)?(?:" + FOR_WHOM + "|của)?\\s*(" + EITHER + ")\\)?",
          FLAGS);

  /** What may stand between the words before and a group: "trong đó phấn đấu các phường". */
  private static final String LEADS =
      "(?:(?:và|còn|riêng|trong đó|"
          + ValueWords.alternation(
              CatalogueFile.load("value-words.csv").rows().stream()
                  .filter(row -> row.get("kind").equals("commitment"))
                  .map(row -> row.get("word"))
                  .toList())
          + ")\\s*[:,]?\\s+){0,3}";

  private static final Pattern AT_END =
      Pattern.compile(
          "(?:(?:^|[\\s,;:]+)"
              + LEADS
              + "(?:"
              + OF_WHOM
              + "\\s+)?("
              + LEVEL_WORDS
              + ")|(?:^\\s*|[,;:]\\s*|\\s(?="
              + OF_WHOM
              + "\\s))"
              + LEADS
              + "(?:"
              + OF_WHOM
              + "\\s+)?("
              + GROUP_WORDS
              + "))\\s*:?\\s*$",
          FLAGS);

  /** "…: xã khu vực I: 80%; phường: 90%": a colon behind bodies without a word before them. */
  private static final String BEFORE_COLON = "(?:^\\s*[,;]?|[;:])\\s*(" + KINDS + ")\\s*:\\s*";

  private static final Pattern COLON_AT_END = Pattern.compile(BEFORE_COLON + "$", FLAGS);
  private static final Pattern COLON = Pattern.compile(BEFORE_COLON + "(?=[^,;:]{0,30}\\d)", FLAGS);

  /** A group with nothing before it that parts it from the name: "Tỷ lệ hồ sơ … các phường". */
  private static final Pattern CLOSE =
      Pattern.compile(
          "(?<!giữa|trong|trên|và|với|từ|của|địa bàn|trung tâm)\\s("
              + GROUP_WORDS
              + "(?<=(?:"
              + words("qualifier", "neutral")
              + ")))\\s*:?\\s*$",
          FLAGS);

  private static final int FEWEST_WORDS_OF_NAME = 4;

  /**
   * "Đối với các xã biên giới, …", "Các sở, ban, ngành: tỷ lệ …": for whom the rest of the sentence
   * holds.
   */
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(?:riêng\\s+)?(?:"
              + ConnectingWords.alternation("whom", "address")
              + ")\\s+("
              + EITHER
              + ")\\s*[,:]\\s+(?=\\p{L})|^\\s*("
              + EITHER
              + ")\\s*:\\s+(?=\\p{L}[^,;:\\d]{15,}\\d)",
          FLAGS);

  private static final Pattern FOR =
      Pattern.compile(
          "(?:"
              + ConnectingWords.alternation("whom")
              + ")\\s+(?:"
              + LEVEL_WORDS
              + "|"
              + GROUP_WORDS
              + ")",
          FLAGS);

  /** "(cấp xã)" behind a figure. */
  private static final Pattern LEVEL_IN_BRACKETS =
      Pattern.compile("^\\s*\\(" + LEVEL_WORDS + "\\)\\s*", FLAGS);

  private final ProseWords prose;

  LevelPhrase(ProseWords prose) {
    this.prose = prose;
  }

  /**
   * For whom a figure holds.
   *
   * @param words as printed
   * @param level the level of all these bodies, "cấp xã"; null if they are of several or of none
   * @param narrow true if the words tell more than a level, so that figures for other groups of the
   *     same level are other figures
   */
  record Group(String words, @Nullable String level, boolean narrow) {

    private static Group of(String words) {
      Matcher level = A_LEVEL.matcher(words);
      if (level.matches()) {
        return new Group(words, words, false);
      }
      List<String> levels =
          GROUPS.kinds(words).stream()
              .flatMap(k -> GROUPS.findLevel(k).stream())
              .distinct()
              .toList();
      return new Group(
          words, levels.size() == 1 ? levels.get(0) : null, !GROUPS.isWholeLevel(words));
    }
  }

  private static String words(String... parts) {
    return GROUPS.alternation(parts);
  }

  /** The group that the words right behind a figure name ("80% ở cấp tỉnh"); empty if none. */
  static Optional<Group> findBehind(String after) {
    return first(BEHIND.matcher(after));
  }

  /** The group right before the verb that leads to a figure ("…, cấp huyện đạt"). */
  Optional<Group> findBefore(String before) {
    Matcher listed = COLON_AT_END.matcher(before);
    return listed.find()
        ? Optional.of(Group.of(listed.group(1)))
        : atEnd(prose.withoutVerb(before)).map(LevelPhrase::group);
  }

  /** The group for which a whole sentence holds ("Đối với các xã biên giới, …"). */
  static Optional<Group> findOpening(String sentence) {
    return first(OPENING.matcher(sentence));
  }

  private static Optional<MatchResult> atEnd(String words) {
    Matcher parted = AT_END.matcher(words);
    if (parted.find()) {
      return Optional.of(parted.toMatchResult());
    }
    Matcher close = CLOSE.matcher(words);
    return close.find()
            && words.substring(0, close.start()).strip().split("\\s+").length
                >= FEWEST_WORDS_OF_NAME
        ? Optional.of(close.toMatchResult())
        : Optional.empty();
  }

  private static Optional<Group> first(Matcher matcher) {
    return matcher.find() ? Optional.of(group(matcher)) : Optional.empty();
  }

  /** The group in whichever form of the pattern matched. */
  private static Group group(MatchResult match) {
    for (int i = 1; i < match.groupCount(); i++) {
      if (match.group(i) != null) {
        return Group.of(match.group(i));
      }
    }
    return Group.of(match.group(match.groupCount()));
  }

  /** The words before a figure without the group at their end, the verb kept. */
  String withoutGroupAtEnd(String before) {
    Matcher listed = COLON_AT_END.matcher(before);
    if (listed.find()) {
      return before.substring(0, listed.start()) + " : ";
    }
    String words = prose.withoutVerb(before);
    return atEnd(words)
        .map(end -> words.substring(0, end.start()) + " : " + before.substring(words.length()))
        .orElse(before);
  }

  /** True if a sentence sets one thing for several levels or groups. */
  static boolean namesSeveral(String sentence) {
    return Stream.concat(
                A_GROUP.matcher(sentence).results().map(MatchResult::group),
                COLON.matcher(sentence).results().map(m -> m.group(1)))
            .map(words -> words.toLowerCase(Locale.ROOT))
            .distinct()
            .count()
        > 1;
  }

  /** True if the words begin with a group of bodies ("các phường sầm uất"). */
  static boolean beginsWithGroup(String words) {
    return GROUP_FIRST.matcher(words).lookingAt();
  }

  /** True if a level or a group is named. */
  static boolean isNamed(String words) {
    return A_GROUP.matcher(words).find() || COLON_AT_END.matcher(words).find();
  }

  /** True if the words name a group of bodies and nothing else ("Các xã biên giới"). */
  static boolean isOnly(String words) {
    return ONLY.matcher(words.strip()).matches();
  }

  /** The words without a group at their beginning ("ở cấp tỉnh, …"). */
  static String withoutFirst(String words) {
    Matcher listed = COLON_AT_END.matcher(words);
    return listed.lookingAt() ? "" : FIRST.matcher(words).replaceFirst("");
  }

  /** True if the words do not tell which bodies are meant ("các xã biên giới"). */
  static boolean isUnknown(String group) {
    return !GROUPS.isOfKinds(group);
  }

  /** The words without a level in brackets at their beginning ("(cấp xã) …"). */
  static String withoutBracketed(String words) {
    return LEVEL_IN_BRACKETS.matcher(words).replaceFirst("");
  }

  /**
   * For whom the words that introduce a list say that it holds: levels named, groups behind "đối
   * với".
   */
  static List<Group> groups(String words) {
    List<Group> levels = A_LEVEL.matcher(words).results().map(m -> Group.of(m.group())).toList();
    return levels.isEmpty()
        ? FOR.matcher(words)
            .results()
            .map(m -> A_GROUP.matcher(m.group()))
            .filter(Matcher::find)
            .map(m -> Group.of(m.group()))
            .toList()
        : levels;
  }
}
