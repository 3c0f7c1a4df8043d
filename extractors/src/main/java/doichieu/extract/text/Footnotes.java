package doichieu.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells footnotes and their raised marks ("nội bộ¹") from units ("m²"). */
final class Footnotes {
  private static final String RAISED = "[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}";
  private static final Pattern NOTE =
      Pattern.compile("^(?:(" + RAISED + ")|\\[\\^(\\d{1,3})\\]:?)[.)]?\\s*(.+)$");
  private static final Pattern MARK =
      Pattern.compile("(?<=(\\p{L}{3})|[\\p{L})\"\u201d.,;])(" + RAISED + "|\\[\\^\\d{1,3}\\])");

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
            .map(m -> m.group(1) == null ? "[^" + m.group(2) + "]" : m.group(1))
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
        .replaceAll(
            m ->
                known.contains(m.group(2)) || m.group(1) != null
                    ? ""
                    : Matcher.quoteReplacement(m.group(2)));
  }
}
