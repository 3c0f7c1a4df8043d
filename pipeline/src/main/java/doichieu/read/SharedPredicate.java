package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures in a row whose predicate is printed once, behind the last of them: "100% máy chủ, tối
 * thiểu 95% máy trạm được cài đặt …", "100% phường và 80% xã có …". Each is read as a clause with
 * that predicate.
 */
final class SharedPredicate {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String VERB =
      "(?:" + ValueWords.alternation(Words.list("shared-predicates.csv", "word")) + ")(?!\\p{L})";
  private static final String BOUND =
      "(?:(?:tối thiểu|ít nhất|trên|hơn|từ|không dưới|đạt)\\s+){0,2}";
  private static final String THING =
      "(?:" + LevelPhrase.KINDS + "|(?:(?!" + VERB + "|và\\s)\\p{L}[\\p{L}\\d-]{0,14}\\s?){1,8}?)";
  private static final String SHARE = BOUND + "\\d[\\d.,]{0,6}\\s?%\\s+(?:số\\s+)?" + THING;

  private static final Pattern ROW =
      Pattern.compile(
          "^((?:(?:phấn đấu|bảo đảm|đảm bảo|duy trì|có)\\s+)?)((?:"
              + SHARE
              + "\\s*(?:,\\s*và|,|và)\\s+){1,3})("
              + SHARE
              + ")(\\s+"
              + VERB
              + "[^%;]*)$",
          FLAGS);
  private static final Pattern JOINT =
      Pattern.compile("(?:\\s*,\\s*và|\\s*,|\\svà)\\s+(?=" + BOUND + "\\d|$)", FLAGS);
  private static final Pattern FIGURE =
      Pattern.compile("^.*?\\d[\\d.,]{0,6}\\s?%\\s+(?:số\\s+)?", FLAGS);

  /** A bound that is printed once holds for the shares behind it, but not for all of something. */
  private static final Pattern OWN_BOUND =
      Pattern.compile("(?:(?:tối thiểu|ít nhất|trên|hơn|từ|không dưới|đạt)\\s+){1,2}", FLAGS);

  private static final Pattern WHOLE = Pattern.compile("100(?:,0+)?\\s?%");
  private static final Pattern CLAUSE_END = Pattern.compile(";\\s+");

  private SharedPredicate() {}

  /** The sentence, with a clause of its own for each figure of such rows. */
  static String spread(String sentence) {
    return Stream.of(CLAUSE_END.split(sentence))
        .map(SharedPredicate::spreadClause)
        .collect(Collectors.joining("; "));
  }

  /** "90% lao động qua đào tạo, 35% lao động có …": the first thing is whole by itself. */
  private static boolean repeatsThing(String shares, String last) {
    String thing = FIGURE.matcher(last).replaceFirst("").strip();
    return Stream.of(JOINT.split(shares))
        .map(share -> FIGURE.matcher(share).replaceFirst("").strip())
        .anyMatch(other -> other.equals(thing) || other.startsWith(thing + " "));
  }

  private static String spreadClause(String clause) {
    Matcher row = ROW.matcher(clause);
    if (!row.matches()) {
      return clause;
    }
    if (repeatsThing(row.group(2), row.group(3))) {
      return clause;
    }
    List<String> clauses = new ArrayList<>();
    String bound = "";
    for (String printed : shares(row)) {
      Matcher own = OWN_BOUND.matcher(printed);
      bound = own.lookingAt() ? own.group() : WHOLE.matcher(printed).lookingAt() ? "" : bound;
      String share = own.lookingAt() ? printed : bound + printed;
      clauses.add(row.group(1) + share + row.group(4));
    }
    return String.join("; ", clauses);
  }

  private static List<String> shares(Matcher row) {
    return Stream.concat(Stream.of(JOINT.split(row.group(2))), Stream.of(row.group(3)))
        .map(String::strip)
        .toList();
  }
}
