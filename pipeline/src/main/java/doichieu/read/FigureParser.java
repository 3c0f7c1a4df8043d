package doichieu.read;

import doichieu.target.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures with their bounds: "Tối thiểu 50", "từ 90% trở lên", "45% - 50%", "1.234,5".
 *
 * <p>Numbers are Vietnamese: dots group thousands, a comma parts decimals; a dot before one or two
 * last digits parts decimals as well.
 */
final class FigureParser {
  /** A figure found in running text; offsets in chars. */
  record Found(StatedValue value, int start, int end, int figureStart) {}

  private static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)";
  private static final String PERCENT = "%|phần trăm";
  private static final String PER = "(?:/\\p{L}{1,20}){0,2}";
  private static final Pattern PERCENT_SIGN =
      Pattern.compile(PERCENT, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Pattern SUPERSCRIPT = Pattern.compile("[¹²³⁰-⁹]+");
  private static final Pattern UNIT_WORDS =
      Pattern.compile("\\p{L}[\\p{L}/]{0,20}(?: [\\p{L}/]{1,20}){0,3}");

  private final ValueWords words;
  private final Pattern figure;
  private final Pattern trailingSuffix;

  /**
   * Makes a parser.
   *
   * @param units units of measure that may follow a figure in running text
   */
  FigureParser(ValueWords words, List<String> units) {
    this.words = words;
    String unit = PERCENT + "|(?:" + ValueWords.alternation(units) + ")" + PER + "(?![\\p{L}\\d/])";
    this.trailingSuffix =
        Pattern.compile(
            "\\s+(" + words.suffixPattern() + ")$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    String prefix = words.prefixPattern();
    this.figure =
        Pattern.compile(
            "(?<prefix>(?<!\\p{L})(?:(?:"
                + prefix
                + ")\\s*(?:mức\\s+)?){1,3}+)?"
                + "(?<![\\p{L}\\d.,/])(?<low>"
                + NUMBER
                + ")(?![\\d/]|[.,]\\d)\\s*(?<lowUnit>"
                + unit
                + ")?(?:\\s*(?:-|–|—|đến|tới)\\s*(?<high>"
                + NUMBER
                + ")(?![\\d/\\p{L}]|[.,]\\d)\\s*(?<highUnit>"
                + unit
                + ")?)?(?<suffix>\\s*(?:"
                + words.suffixPattern()
                + ")(?!\\p{L}))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Reads a whole value cell; empty if anything in it is left over. Words after the figure are its
   * unit.
   */
  Optional<StatedValue> findInCell(String cell) {
    String bare = SUPERSCRIPT.matcher(cell).replaceAll("").strip();
    Matcher matcher = figure.matcher(bare);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String before = bare.substring(0, matcher.start()).strip();
    String after = bare.substring(matcher.end()).strip();
    if (!isEmptyOrStriving(before) || after.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    if (!after.isEmpty()
        && Character.isLetter(after.codePointAt(0))
        && !Character.isWhitespace(bare.charAt(matcher.end() - 1))
        && unit(matcher) == null
        && matcher.group("suffix") == null) {
      return Optional.empty();
    }
    while (after.endsWith(".") || after.endsWith(";") || after.endsWith(",")) {
      after = after.substring(0, after.length() - 1).strip();
    }
    String suffix = matcher.group("suffix");
    Matcher behindUnit = trailingSuffix.matcher(after);
    if (suffix == null && behindUnit.find()) {
      suffix = behindUnit.group(1);
      after = after.substring(0, behindUnit.start());
    }
    if (!after.isEmpty() && !UNIT_WORDS.matcher(after).matches()) {
      return Optional.empty();
    }
    String unit = unit(matcher);
    if ("%".equals(unit) && !after.isEmpty()) {
      return Optional.empty();
    }
    if (!after.isEmpty()) {
      unit = unit == null ? after : unit + " " + after;
    }
    return value(matcher, suffix, unit, cell);
  }

  private boolean isEmptyOrStriving(String before) {
    return before.isEmpty() || (words.isPromise(before) && before.split(" ").length <= 4);
  }

  /** The percentages in running text, in order; approximations are left out. */
  List<Found> listPercentages(String text) {
    return list(text).stream().filter(f -> "%".equals(f.value().unit())).toList();
  }

  /**
   * The figures in running text that carry a percent sign or a unit of measure, in order;
   * approximations are left out.
   */
  List<Found> list(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = figure.matcher(text);
    while (matcher.find()) {
      String unit = unit(matcher);
      if (unit != null) {
        value(matcher, matcher.group("suffix"), unit, matcher.group().strip())
            .ifPresent(
                v -> found.add(new Found(v, matcher.start(), matcher.end(), matcher.start("low"))));
      }
    }
    return found;
  }

  private static @Nullable String unit(Matcher matcher) {
    String unit =
        matcher.group("highUnit") != null ? matcher.group("highUnit") : matcher.group("lowUnit");
    return unit != null && PERCENT_SIGN.matcher(unit).matches() ? "%" : unit;
  }

  private Optional<StatedValue> value(
      Matcher matcher, @Nullable String suffix, @Nullable String unit, String text) {
    String prefix = matcher.group("prefix");
    BigDecimal low = number(matcher.group("low"));
    String stated = text.replaceAll("\\s+", " ").strip();
    if (matcher.group("high") != null) {
      BigDecimal high = number(matcher.group("high"));
      return high.compareTo(low) < 0
          ? Optional.empty()
          : Optional.of(new StatedValue(Comparator.RANGE, low, high, unit, stated));
    }
    return words
        .findComparator(prefix == null ? "" : prefix, suffix == null ? "" : suffix)
        .map(comparator -> new StatedValue(comparator, low, null, unit, stated));
  }

  /** The amount that the digits write. */
  static BigDecimal number(String digits) {
    String plain = GROUPED.matcher(digits).matches() ? digits.replace(".", "") : digits;
    return new BigDecimal(plain.replace(',', '.'));
  }
}
