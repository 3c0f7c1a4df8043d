package doichieu.extract.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One section of a number format: which numbers and words it is for, and what it shows of them. */
final class NumberSection {
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)\\]");
  private static final Pattern DATE = Pattern.compile("[dmyhsDMYHS]");
  private static final Pattern SECOND_PARTS = Pattern.compile("[sS]\\.0+");
  private static final Pattern DIGIT = Pattern.compile("[0#?]");
  private static final Pattern FRACTION_OR_POWER =
      Pattern.compile("[0#?.]\\s*(?:/\\s*[0-9#?]|[eE][+-])");
  private static final Pattern LETTER = Pattern.compile("[a-zA-Z]");

  private final List<FormatSign> signs;
  private final String codes;
  private final Matcher condition;
  private final boolean conditional;

  NumberSection(String format) {
    condition = CONDITION.matcher(format);
    conditional = condition.find();
    signs = FormatSign.list(format);
    codes = codes();
  }

  /** The signs that mean something, without words. */
  private String codes() {
    StringBuilder text = new StringBuilder();
    signs.stream()
        .filter(s -> s.meaning() != FormatSign.WORDS)
        .forEach(s -> text.append(s.meaning()));
    return text.toString();
  }

  /** True if the section shows a date or a time; beside digits, letters are words: "0 năm". */
  boolean isDate() {
    return DATE.matcher(codes).find()
        && !DIGIT.matcher(SECOND_PARTS.matcher(codes).replaceAll("")).find();
  }

  /** True if it is the section for words, where there are several. */
  boolean isForWords() {
    return codes.indexOf('@') >= 0 && !isGeneral();
  }

  private boolean isGeneral() {
    return signs.stream().anyMatch(sign -> sign.words().equalsIgnoreCase(FormatSign.GENERAL));
  }

  /** True if no condition tells which numbers are the section's. */
  boolean isUnconditional() {
    return !conditional;
  }

  /** True if the number is written by this section, if none before it writes it. */
  boolean holds(double number, int section, int last) {
    if (!conditional) {
      if (section == last) {
        return true;
      }
      return section == 1 ? number < 0 : last == 1 ? number >= 0 : number > 0;
    }
    int order = Double.compare(number, Double.parseDouble(condition.group(2)));
    return switch (condition.group(1)) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "=" -> order == 0;
      default -> order != 0;
    };
  }

  /**
   * Writes a number.
   *
   * @param number not negative
   * @return empty if the section has fractions, exponents or letters that mean nothing to Excel
   */
  Optional<String> write(double number) {
    boolean plain = DIGIT.matcher(codes).find() || codes.indexOf('@') >= 0;
    if (FRACTION_OR_POWER.matcher(codes).find() || (!plain && LETTER.matcher(codes).find())) {
      return Optional.empty();
    }
    return Optional.of(new DigitWriter(signs).write(number));
  }

  /** The words of a cell as the section shows them. */
  String write(String words) {
    StringBuilder text = new StringBuilder();
    signs.forEach(sign -> text.append(sign.meaning() == '@' ? words : sign.words()));
    return text.toString();
  }
}
