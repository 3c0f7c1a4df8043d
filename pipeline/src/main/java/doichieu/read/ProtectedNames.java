package doichieu.read;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves what could part a cell out of the way where it parts nothing: within known names ("Sở Văn
 * hóa, Thể thao và Du lịch", "Văn phòng - Thống kê") and within brackets.
 */
final class ProtectedNames {
  /** Marks that part; each has a sign of no script that stands for it meanwhile. */
  private static final List<String> MARKS =
      List.of(";", ",", "/", "-", "–", "&", "và", ":", "\\", "|");

  private static final char FIRST_SIGN = 0xE010;

  private static final Pattern IN_NAMES = Pattern.compile("[,/&–-]|(?<!\\p{L})và(?!\\p{L})");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[;,/\\\\|&–:-]|(?<!\\p{L})và(?!\\p{L})");
  private static final Pattern SIGN = Pattern.compile("[\\uE010-\\uE019]");

  private final Pattern names;

  ProtectedNames(AgencyWords words) {
    names =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + Stream.concat(words.joinedNames().stream(), words.markedNames().stream())
                    .distinct()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(ProtectedNames::pattern)
                    .collect(Collectors.joining("|"))
                + ")(?!\\p{L})");
  }

  /** The name, its first letter as it stands, with whatever dash, "và" or "&" is printed. */
  private static String pattern(String name) {
    String rest =
        Pattern.quote(name.substring(1))
            .replaceAll("\\s+(?:và|&)\\s+", "\\\\E\\\\s+(?:và|&)\\\\s+\\\\Q")
            .replaceAll("\\s+[–-]\\s+", "\\\\E\\\\s*[–-]\\\\s*\\\\Q")
            .replaceAll("(?<=\\p{L}),\\s+", "\\\\E,\\\\s*\\\\Q");
    return Pattern.quote(name.substring(0, 1)) + "(?iu:" + rest + ")";
  }

  /** The text with such marks moved out of the way. */
  String hide(String text) {
    String named = names.matcher(text).replaceAll(found -> hidden(found, IN_NAMES));
    return CellMarks.BRACKETED.matcher(named).replaceAll(found -> hidden(found, IN_BRACKETS));
  }

  private static String hidden(MatchResult found, Pattern marks) {
    return Matcher.quoteReplacement(
        marks.matcher(found.group()).replaceAll(mark -> sign(mark.group())));
  }

  private static String sign(String mark) {
    return String.valueOf((char) (FIRST_SIGN + MARKS.indexOf(mark)));
  }

  /** The text as printed. */
  static String shown(String text) {
    return SIGN.matcher(text)
        .replaceAll(
            sign -> Matcher.quoteReplacement(MARKS.get(sign.group().charAt(0) - FIRST_SIGN)));
  }
}
