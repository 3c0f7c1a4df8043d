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
 * typed, to 15 digits, and written with Vietnamese separators; a digit always stands before the
 * comma, where Excel shows ",5" for 0.5 in "#.0".
 */
final class NumberSection {
  private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_UP);
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)\\]");
  private static final String GENERAL = "General";
  private static final Pattern DATE = Pattern.compile("[dmyhsDMYHS]");
  private static final Pattern SECOND_PARTS = Pattern.compile("[sS]\\.0+");
  private static final Pattern DIGIT = Pattern.compile("[0#?]");
  private static final Pattern FRACTION_OR_POWER =
      Pattern.compile("[0#?.]\\s*(?:/\\s*[0-9#?]|[eE][+-])");
  private static final Pattern LETTER = Pattern.compile("[a-zA-Z]");

  private final List<Sign> signs = new ArrayList<>();
  private final String codes;
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
        signs.add(new Sign('@', GENERAL));
        end = i + GENERAL.length() - 1;
      } else {
        signs.add(new Sign(format.charAt(i), format.substring(i, i + 1)));
      }
      i = end;
    }
    codes = codes();
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

  /** The signs that mean something, without words. */
  private String codes() {
    StringBuilder text = new StringBuilder();
    signs.stream().filter(s -> s.meaning() != Sign.WORDS).forEach(s -> text.append(s.meaning()));
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
    return signs.stream().anyMatch(sign -> sign.words().equalsIgnoreCase(GENERAL));
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
    BigDecimal typed = typed(number);
    String[] halves = scaled(typed).toPlainString().split("\\.", 2);
    String whole = halves[0].equals("0") ? "" : halves[0];
    String part = halves.length > 1 ? halves[1] : "";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
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
    return Optional.of(text.toString());
  }

  /** The words of a cell as the section shows them. */
  String write(String words) {
    StringBuilder text = new StringBuilder();
    signs.forEach(sign -> text.append(sign.meaning() == '@' ? words : sign.words()));
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
