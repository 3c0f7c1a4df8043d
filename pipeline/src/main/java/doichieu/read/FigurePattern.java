package doichieu.read;

import doichieu.target.Comparator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is written: bounding words, a number or the two ends of a range, a unit. The groups
 * are {@code prefix}, {@code low}, {@code lowUnit}, {@code high}, {@code highUnit}, {@code suffix}.
 */
final class FigurePattern {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String DIGITS =
      "(?:\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)";
  private static final String PERCENT = "(?:%|phần trăm(?!\\p{L}))(?:\\s*/\\s*năm(?!\\p{L}))?";

  /** One word behind a stroke; things of several words ("2,1 con/phụ nữ") are known ones. */
  private static final String PER_WORD = "\\p{L}{1,20}\\d?";

  /** "40/100.000 trẻ đẻ sống", "28 giường/10.000 dân": so much to so many. */
  private static final String TO_MANY =
      "\\s?/\\s?(?:10{0,2}(?:\\.?000)?\\s?(?:(?:vạn|nghìn|ngàn)\\s)?|(?:vạn|nghìn|ngàn)\\s)";

  private static final Pattern PERCENT_SIGN = Pattern.compile(PERCENT, FLAGS);
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

  private final ValueWords words;
  private final NumberWords numbers = new NumberWords();
  private final Pattern figure;

  /**
   * Makes the pattern.
   *
   * @param units units of measure that may follow a figure in running text
   * @param populations what rates are told of ("trẻ đẻ sống" of 40/100.000)
   */
  FigurePattern(ValueWords words, List<String> units, List<String> populations) {
    this.words = words;
    String of = ValueWords.alternation(populations);
    String toMany = TO_MANY + "(?:" + of + ")(?!\\p{L})";
    String per = "(?:/(?:(?:" + of + ")(?!\\p{L})|" + PER_WORD + ")){0,2}";
    String unit =
        PERCENT
            + "|(?:\\p{L}{1,12}(?:\\s\\p{L}{1,12})?)?"
            + toMany
            + "|(?:"
            + ValueWords.alternation(units)
            + ")"
            + per
            + "(?![\\p{L}\\d/])";
    String number =
        "(?:"
            + DIGITS
            + "(?:(?![\\d/]|[.,]\\d)|(?="
            + toMany
            + "))|(?:"
            + numbers.pattern()
            + ")(?=\\s+phần trăm(?!\\p{L})))";
    String bound = "(?:(?:" + words.prefixPattern() + ")\\s*(?:mức\\s+)?)";
    this.figure =
        Pattern.compile(
            "(?<prefix>(?<!\\p{L})"
                + bound
                + "{1,3}+)?(?<![\\p{L}\\d.,/])(?<low>"
                + number
                + ")\\s*(?<lowUnit>"
                + unit
                + ")?(?:\\s*(?:-|–|—|÷|đến|tới)\\s*(?:(?:dưới|không quá)\\s+)?(?<high>"
                + DIGITS
                + ")(?![\\d/\\p{L}]|[.,]\\d)\\s*(?<highUnit>"
                + unit
                + ")?)?(?<suffix>\\s*(?:"
                + words.suffixPattern()
                + ")(?!\\p{L}))?",
            FLAGS);
  }

  /** A matcher of the figures of a text. */
  Matcher matcher(String text) {
    return figure.matcher(text);
  }

  /** The unit of a match, percent as a sign; null if none is printed. */
  static @Nullable String unit(Matcher matcher) {
    String unit =
        matcher.group("highUnit") != null ? matcher.group("highUnit") : matcher.group("lowUnit");
    return unit == null ? null : signed(unit);
  }

  /** The unit with percent as a sign ("Phần trăm" is "%"); any other as it is. */
  static String signed(String unit) {
    if (!PERCENT_SIGN.matcher(unit).matches()) {
      return unit;
    }
    return unit.contains("/") ? "%/năm" : "%";
  }

  /** The value of a match; empty if the words leave it open or its ends are reversed. */
  Optional<StatedValue> value(
      Matcher matcher, @Nullable String suffix, @Nullable String unit, String text) {
    return value(matcher, matcher.group("high"), suffix, unit, text);
  }

  /** The same with other digits for the end of a range; null for no range. */
  Optional<StatedValue> value(
      Matcher matcher,
      @Nullable String highDigits,
      @Nullable String suffix,
      @Nullable String unit,
      String text) {
    String prefix = matcher.group("prefix");
    BigDecimal low = numbers.number(matcher.group("low"));
    String stated = text.replaceAll("\\s+", " ").strip();
    if (highDigits != null) {
      BigDecimal high = number(highDigits);
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
