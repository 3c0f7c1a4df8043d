package doichieu.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells footnotes and their raised marks ("nội bộ¹") from units ("m²"). */
final class Footnotes {
  private static final String RAISED = "[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}";
  private static final Pattern NOTE =
      Pattern.compile("^(?:(" + RAISED + ")|(\\[\\^[^\\]\\s]{1,30}\\]):?)[.)]?\\s*(.+)$");
  private static final Pattern MARK = Pattern.compile(RAISED + "|\\[\\^[^\\]\\s]{1,30}\\]");

  /** What a raised mark may stand behind apart from letters; behind a figure it may be a power. */
  private static final String SIGNS = ")\"\u201d.,;";

  private static final Pattern POWER = Pattern.compile("[\u00b2\u00b3]");

  /** Letters that are a word: units ("km²") have fewer. */
  private static final int WORD = 3;

  private final Set<String> known;

  private Footnotes(Set<String> known) {
    this.known = known;
  }

  /** The footnotes among the lines. */
  static Footnotes of(List<Line> lines) {
    return new Footnotes(
        lines.stream()
            .map(line -> NOTE.matcher(line.text().strip()))
            .filter(Matcher::matches)
            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
            .collect(Collectors.toSet()));
  }

  /** The words of a footnote without its mark; empty if the text is none. */
  Optional<String> findNote(String text) {
    Matcher matcher = NOTE.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(3)) : Optional.empty();
  }

  /** The text without marks of footnotes: those of the document, and any after a whole word. */
  String withoutMarks(String text) {
    return MARK.matcher(text)
        .replaceAll(mark -> isMark(mark, text) ? "" : Matcher.quoteReplacement(mark.group()));
  }

  private boolean isMark(MatchResult mark, String text) {
    String before = text.substring(0, mark.start());
    if (before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1))) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean fits =
        mark.group().startsWith("[") || Character.isLetter(last) || SIGNS.indexOf(last) >= 0;
    boolean known = this.known.contains(mark.group()) && !isPower(mark.group(), before);
    return fits && (known || endsWithWord(before));
  }

  /** True for "m²" and the like: the raised digit is of the unit, whatever notes there are. */
  private static boolean isPower(String mark, String before) {
    return POWER.matcher(mark).matches() && NoteMarks.endsWithUnit(before);
  }

  private static boolean endsWithWord(String text) {
    return text.length() >= WORD
        && text.substring(text.length() - WORD).chars().allMatch(Character::isLetter);
  }
}
