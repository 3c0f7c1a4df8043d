package doichieu.read;

import doichieu.read.FigureParser.Found;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts that name the whole beside them: "12/15 xã đạt chuẩn" promises twelve, "3/4 số xã" three
 * quarters of all, as a percentage where that is a whole number of hundredths.
 */
final class Fractions {
  /** Percentages are given with at most so many digits behind the comma. */
  private static final int DECIMALS = 2;

  private final ValueWords words;
  private final Pattern fraction;

  /**
   * Makes a finder.
   *
   * @param units things that are counted
   */
  Fractions(ValueWords words, List<String> units) {
    this.words = words;
    String unit = "(?:" + ValueWords.alternation(units) + ")";
    fraction =
        Pattern.compile(
            "(?<prefix>(?<!\\p{L})(?:(?:"
                + words.prefixPattern()
                + ")\\s*){1,3}+)?(?<!(?:ngày|trước|đến|từ|tháng|quý|và|số)\\s)(?<![\\p{L}\\d./,-])(?<part>\\d{1,4})/(?<whole>\\d{1,4})(?![\\d/.-])\\s+(?:(?<share>(?:tổng\\s+)?số)\\s+(?=\\p{L})|(?<unit>"
                + unit
                + "(?:,\\s+"
                + unit
                + ")*)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The fractions in running text that are no more than a whole, in order. */
  List<Found> list(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = fraction.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      int figure = matcher.start("part");
      int end = matcher.group("share") == null ? matcher.end() : matcher.start("share");
      value(matcher, text.substring(start, end))
          .ifPresent(value -> found.add(new Found(value, start, end, figure)));
    }
    return found;
  }

  private Optional<StatedValue> value(Matcher matcher, String printed) {
    BigDecimal part = new BigDecimal(matcher.group("part"));
    BigDecimal whole = new BigDecimal(matcher.group("whole"));
    if (part.compareTo(whole) > 0) {
      return Optional.empty();
    }
    boolean share = matcher.group("share") != null;
    Optional<BigDecimal> amount = share ? percentage(part, whole) : Optional.of(part);
    String bound = Objects.requireNonNullElse(matcher.group("prefix"), "");
    String stated = printed.replaceAll("\\s+", " ").strip();
    String unit = share ? "%" : matcher.group("unit");
    return amount.flatMap(
        a ->
            words
                .findComparator(bound, "")
                .map(comparator -> new StatedValue(comparator, a, null, unit, stated)));
  }

  private static Optional<BigDecimal> percentage(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal hundred = part.movePointRight(2);
    BigDecimal quotient = hundred.divide(whole, DECIMALS, RoundingMode.DOWN);
    return quotient.multiply(whole).compareTo(hundred) == 0
        ? Optional.of(new BigDecimal(quotient.stripTrailingZeros().toPlainString()))
        : Optional.empty();
  }
}
