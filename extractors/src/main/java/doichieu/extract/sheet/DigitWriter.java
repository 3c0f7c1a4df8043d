package doichieu.extract.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes numbers by the signs of a format's section. They are rounded as they are typed, to 15
 * digits, and written with Vietnamese separators; a digit always stands before the comma, where
 * Excel shows ",5" for 0.5 in "#.0".
 */
final class DigitWriter {
  private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_UP);

  private final List<FormatSign> signs;
  private final int point;
  private final int lastDigit;

  DigitWriter(List<FormatSign> signs) {
    this.signs = signs;
    int firstPoint = signs.stream().map(FormatSign::meaning).toList().indexOf('.');
    point = firstPoint < 0 ? signs.size() : firstPoint;
    lastDigit = signs.stream().map(FormatSign::isDigit).toList().lastIndexOf(true);
  }

  /** The number, which is not negative, with the words around it. */
  String write(double number) {
    BigDecimal typed = typed(number);
    String[] halves = scaled(typed).toPlainString().split("\\.", 2);
    String whole = halves[0].equals("0") ? "" : halves[0];
    String part = halves.length > 1 ? halves[1] : "";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < signs.size(); i++) {
      FormatSign sign = signs.get(i);
      if (sign.isDigit() && i < point) {
        addWhole(i, whole, text);
      } else if (sign.isDigit()) {
        addDecimal(i, whole, part, text);
      } else if (sign.meaning() == '@') {
        text.append(plain(typed));
      } else if (lastDigit < 0 || ".,".indexOf(sign.meaning()) < 0) {
        text.append(sign.words());
      }
    }
    return text.toString();
  }

  /** The number to the 15 digits that a workbook keeps, with all its zeros and no exponent. */
  static String plain(double number) {
    return plain(typed(number));
  }

  private static String plain(BigDecimal typed) {
    BigDecimal bare = typed.signum() == 0 ? BigDecimal.ZERO : typed.stripTrailingZeros();
    return bare.toPlainString().replace('.', ',');
  }

  private static BigDecimal typed(double number) {
    return new BigDecimal(number).round(TYPED);
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
    return (int) signs.subList(from, to).stream().filter(FormatSign::isDigit).count();
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
  private void addDecimal(int at, String whole, String part, StringBuilder text) {
    int place = digits(point, at);
    boolean ends = part.substring(place).chars().allMatch(digit -> digit == '0');
    boolean zeroFollows =
        signs.subList(at, signs.size()).stream().anyMatch(s -> s.meaning() == '0');
    if (!zeroFollows && ends) {
      return;
    }
    if (place == 0) {
      boolean bare = digits(0, point) == 0 || !endsWithDigit(text);
      text.append(bare ? (whole.isEmpty() ? "0" : whole) : "").append(',');
    }
    text.append(part.charAt(place));
  }

  private static boolean endsWithDigit(StringBuilder text) {
    return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
  }
}
