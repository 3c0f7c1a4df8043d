package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that open an annex: "Phụ lục I", "PHỤ LỤC", "Biểu số 02", "BẢNG 01".
 *
 * @param label as "Phụ lục I", whatever capitals are printed
 * @param rest words of the same paragraph after the label; empty if none
 */
record AnnexHeading(String label, String rest) {
  private static final Pattern HEADING =
      Pattern.compile(
          "^(Phụ lục số|PHỤ LỤC SỐ|Phụ lục|PHỤ LỤC|Phụ Lục|Biểu số|BIỂU SỐ|Biểu|BIỂU|Mẫu số|MẪU SỐ|BẢNG)"
              + "(?:\\s+(?:số\\s+|SỐ\\s+)?([IVXLC]{1,6}|\\d{1,3}(?:\\.\\d{1,2})?[a-z]?|[A-Z]))?"
              + "(\\s*[:.–-]\\s*|\\s+|$)(.*)$",
          Pattern.DOTALL);

  /** Longer titles in small letters are sentences; chars. */
  private static final int LONGEST_NAMED = 150;

  private static final Pattern CAPTION =
      Pattern.compile(
          "\\(\\s*(?:Ban hành\\s+)?[Kk]èm\\s+theo[^()]*\\)|\\(\\s*Ban hành theo[^()]*\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Reads a paragraph; empty if it is no annex heading. */
  static Optional<AnnexHeading> find(String paragraph) {
    Matcher matcher = HEADING.matcher(paragraph.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String rest = matcher.group(4).strip();
    String title = withoutCaption(rest);
    if (!title.isEmpty() && !rest.startsWith("(") && !isTitle(title) && !isNamed(matcher, title)) {
      return Optional.empty();
    }
    String word = matcher.group(1);
    if (word.equals("BẢNG")
        && (matcher.group(2) == null || !rest.isEmpty() && findCaption(rest).isEmpty())) {
      return Optional.empty();
    }
    String name = word.substring(0, 1) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    String label = matcher.group(2) == null ? name : name + " " + matcher.group(2);
    return Optional.of(new AnnexHeading(label, rest));
  }

  /** "Phụ lục I: Một số chỉ tiêu chủ yếu": a short title in small letters behind a mark. */
  private static boolean isNamed(Matcher matcher, String title) {
    return !matcher.group(3).isBlank()
        && title.length() <= LONGEST_NAMED
        && Character.isUpperCase(title.codePointAt(0))
        && ".;:".indexOf(title.charAt(title.length() - 1)) < 0
        && title.codePoints().filter(Character::isLetter).count() > 3;
  }

  /** True if most letters are capitals, as annex titles are printed. */
  static boolean isTitle(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters >= 2 && capitals * 10 >= letters * 7;
  }

  /** The words "(Kèm theo …)" of a paragraph; empty if there are none. */
  static Optional<String> findCaption(String paragraph) {
    Matcher matcher = CAPTION.matcher(paragraph);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** The paragraph without its caption. */
  static String withoutCaption(String paragraph) {
    return CAPTION
        .matcher(paragraph)
        .replaceAll(" ")
        .replaceAll("_{3,}|\\s+", " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
