package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above a table that says in what all its figures are measured: "Đơn vị tính: căn hộ",
 * "(ĐVT: %)", alone or at the end of the table's title.
 */
final class UnitLine {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "Đơn vị: Sở Y tế" names a body, so the words must be a known unit. */
  private static final Pattern BRIEF =
      Pattern.compile("\\(?\\s*" + UnitWords.BRIEF + "\\s*:", FLAGS);

  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?:\\(\\s*"
              + UnitWords.FULL
              + "\\s*:?\\s+("
              + UnitWords.PRINTED
              + ")\\)"
              + "|\\s"
              + UnitWords.FULL
              + "\\s*:\\s*("
              + UnitWords.PRINTED
              + "))\\s*$",
          FLAGS);

  private static final Pattern LISTED =
      Pattern.compile("\\(?\\s*" + UnitWords.ANY + "\\s*:\\s*([^()]{3,120}?)\\s*\\)?[.]?", FLAGS);

  private final Words words;

  UnitLine(Words words) {
    this.words = words;
  }

  /** The unit that a paragraph states and says nothing else; empty if it does not. */
  Optional<String> find(String paragraph) {
    boolean brief = BRIEF.matcher(paragraph.strip()).lookingAt();
    return TableUnit.find(paragraph)
        .map(FigurePattern::signed)
        .filter(unit -> !brief || words.isUnit(unit));
  }

  /** The units, as printed, of which a paragraph states several and nothing else; else empty. */
  Optional<String> findSeveral(String paragraph) {
    Matcher line = LISTED.matcher(paragraph.strip());
    return line.matches() && words.namesSeveralUnits(line.group(1))
        ? Optional.of(paragraph.strip())
        : Optional.empty();
  }

  /** The unit at the end of a title, in brackets or behind a colon; empty if there is none. */
  Optional<String> findInTitle(String title) {
    Matcher matcher = IN_TITLE.matcher(title);
    return matcher.find()
        ? Optional.of(
            FigurePattern.signed(
                (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip()))
        : Optional.empty();
  }

  /** The title without the unit at its end. */
  static String withoutUnit(String title) {
    return IN_TITLE.matcher(title).replaceFirst("").strip();
  }
}
