package doichieu.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit that one line inside a table's header says for all of its figures: "(Đơn vị: triệu
 * đồng)". It stands over every column and is no heading of any.
 */
final class TableUnit {
  private static final Pattern STATED =
      Pattern.compile(
          "\\(?\\s*" + UnitWords.ANY + "\\s*:\\s*(" + UnitWords.PRINTED + ")\\s*\\)?[.]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private TableUnit() {}

  /** The unit that the words state and nothing else; empty if they say more or something else. */
  static Optional<String> find(String words) {
    Matcher matcher = STATED.matcher(words.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The unit that the header cells above the columns state; empty if none does. */
  static Optional<String> find(List<List<String>> headings) {
    return headings.stream().flatMap(List::stream).flatMap(text -> find(text).stream()).findFirst();
  }

  /** The header cells without those lines. */
  static List<List<String>> without(List<List<String>> headings) {
    return headings.stream()
        .map(above -> above.stream().filter(text -> find(text).isEmpty()).toList())
        .toList();
  }
}
