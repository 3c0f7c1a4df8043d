package doichieu.extract.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One section of a number format: digits and words in their order. Numbers are rounded as they are
 * typed, to 15 digits, and written with Vietnamese separators.
 */
final class NumberSection {
  private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_UP);
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)\\]");
  private static final String GENERAL = "General";
  private static final String DATE = "dmyhsDMYHS";

  private final List<Sign> signs = new ArrayList<>();
  private final Matcher condition;
  private final boolean conditional;
  private final int point;
  private final int lastDigit;

  /**
   * A sign that means something, or words that are only printed.
   *
   * @param meaning "0", "#", "?" for digits, ".", ",", "%", "@" for the number as it is, other
   *     letters as they stand; {@link #WORDS} for what is only printed
   */
  private record Sign(char meaning, String words) {
    static final char WORDS = '"';

    boolean isDigit() {
      return meaning == '0' || meaning == '#' || meaning == '?';
    }
  }

  NumberSection(String format) {
    condition = CONDITION.matcher(format);
    conditional = condition.find();
    for (int i = 0; i < format.length(); i++) {
      int end = literalEnd(format, i);
      if (end > i) {
        signs.add(new Sign(Sign.WORDS, literal(format, i, end)));
      } else if (format.regionMatches(true, i, GENERAL, 0, GENERAL.length())) {
        signs.add(new Sign('@', ""));
        end = i + GENERAL.length() - 1;
      } else {
        signs.add(new Sign(format.charAt(i), format.substring(i, i + 1)));
      }
      i = end;
    }
    int firstPoint = signs.stream().map(Sign::meaning).toList().indexOf('.');
    point = firstPoint < 0 ? signs.size() : firstPoint;
    lastDigit = signs.stream().map(Sign::isDigit).toList().lastIndexOf(true);
  }

  /** The last character of what begins here and is only printed; the place itself if none is. */
  static int literalEnd(String format, int from) {
    int last = format.length() - 1;
    return switch (format.charAt(from)) {
      case '"' -> closing(format, '"', from);
      case '[' -> closing(format, ']', from);
      case '\\', '_', '*' -> Math.min(from + 1, last);
      default -> from;
    };
  }

  private static int closing(String format, char mark, int from) {
    int end = format.indexOf(mark, from + 1);
    return end < 0 ? from : end;
  }

  /** What is printed of it: of brackets only the name of a currency, as in {@code [$₫-42A]}. */
  static String literal(String format, int from, int end) {
    return switch (format.charAt(from)) {
      case '"' -> format.substring(from + 1, end);
      case '\\' -> format.substring(end, end + 1);
      case '_' -> " ";
      case '[' ->
          format.startsWith("[$", from) ? format.substring(from + 2, end).split("-", 2)[0] : "";
      default -> "";
    };
  }

  /** True if the section shows a date or a time. */
  boolean isDate() {
    return signs.stream().anyMatch(sign -> DATE.indexOf(sign.meaning()) >= 0);
  }

  /** True if no condition tells which numbers are the section's. */
  boolean isUnconditional() {
    return !conditional;
  }

  /** True if the number is written by this section, which is not the last one. */
  boolean holds(double number, int section, int last) {
    if (!conditional) {
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
   * @return empty if the section has fractions or exponents, which are not written here
   */
  Optional<String> write(double number) {
    if (signs.stream().anyMatch(s -> "/Ee".indexOf(s.meaning()) >= 0)) {
      return Optional.empty();
    }
    BigDecimal typed = new BigDecimal(number).round(TYPED);
    String[] halves = scaled(typed).toPlainString().split("\\.", 2);
    String whole = halves[0].equals("0") ? "" : halves[0];
    String part = halves.length > 1 ? halves[1] : "";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      if (sign.isDigit() && i < point) {
        addWhole(i, whole, text);
      } else if (sign.isDigit()) {
        addDecimal(i, part, text);
      } else if (sign.meaning() == '@') {
        text.append(typed.stripTrailingZeros().toPlainString().replace('.', ','));
      } else if (lastDigit < 0 || ".,".indexOf(sign.meaning()) < 0) {
        text.append(sign.words());
      }
    }
    return Optional.of(text.toString());
  }

  /** The number by a hundred for each "%", through a thousand for each comma behind all digits. */
  private BigDecimal scaled(BigDecimal typed) {
    int percents = (int) signs.stream().filter(sign -> sign.meaning() == '%').count();
    int commas = (int) commas().filter(this::standsBehindDigits).count();
    return typed
        .scaleByPowerOfTen(2 * percents - 3 * commas)
        .setScale(digits(point, signs.size()), RoundingMode.HALF_UP);
  }

  private IntStream commas() {
    return IntStream.range(0, signs.size())
        .filter(i -> signs.get(i).meaning() == ',' && digits(0, i) > 0);
  }

  private boolean standsBehindDigits(int comma) {
    int wholeEnd = comma < point ? point : signs.size();
    return digits(comma, wholeEnd) == 0;
  }

  private int digits(int from, int to) {
    return (int) signs.subList(from, to).stream().filter(Sign::isDigit).count();
  }

  /** Writes the digit at a place of the format; the leftmost takes all that are left. */
  private void addWhole(int at, String whole, StringBuilder text) {
    int place = digits(at, point);
    boolean grouped = commas().anyMatch(comma -> comma < point && !standsBehindDigits(comma));
    int from = digits(0, at) == 0 ? Math.max(place, whole.length()) : place;
    for (int left = from; left >= place; left--) {
      char sign = signs.get(at).meaning();
      if (left <= whole.length() || sign == '0') {
        text.append(left <= whole.length() ? whole.charAt(whole.length() - left) : '0');
        text.append(grouped && left > 1 && left % 3 == 1 ? "." : "");
      } else if (sign == '?') {
        text.append(' ');
      }
    }
  }

  /** Writes a digit behind the comma, which stands only before one. */
  private void addDecimal(int at, String part, StringBuilder text) {
    int place = digits(point, at);
    boolean ends = part.substring(place).chars().allMatch(digit -> digit == '0');
    if (signs.get(at).meaning() == '0' || !ends) {
      text.append(place == 0 ? "," : "").append(part.charAt(place));
    }
  }
}
