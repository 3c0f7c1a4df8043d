package doichieu.read;

import doichieu.target.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures with their bounds: "Tối thiểu 50", "từ 90% trở lên", "45% - 50%", "1.234,5", "năm
 * mươi phần trăm (50%)".
 *
 * <p>Numbers are Vietnamese: dots group thousands, a comma parts decimals; a dot before one or two
 * last digits parts decimals as well.
 */
final class FigureParser {
  /** A figure found in running text; offsets in chars. */
  record Found(StatedValue value, int start, int end, int figureStart) {

    /** The same figure in a unit that is not printed beside it. */
    Found measuredIn(@Nullable String unit) {
      return new Found(
          new StatedValue(value.comparator(), value.value(), value.valueHigh(), unit, value.text()),
          start,
          end,
          figureStart);
    }

    /** The same figure under the bound of another. */
    Found bounded(Found other) {
      return bounded(other.value.comparator());
    }

    /** The same figure under a bound. */
    Found bounded(Comparator bound) {
      return new Found(
          new StatedValue(bound, value.value(), null, value.unit(), value.text()),
          start,
          end,
          figureStart);
    }
  }

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LEADS = Pattern.compile("(?::|\\s(?:đạt|là|còn|có))$", FLAGS);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern UNTIL_AT_END = Pattern.compile("(?:đến|tới)\\s+$", FLAGS);
  private static final Pattern YEAR_WORD = Pattern.compile("(?<!\\p{L})năm\\s+$", FLAGS);
  private static final int YEAR_WORD_LENGTH = 8;

  private final FigurePattern pattern;

  /**
   * Makes a parser.
   *
   * @param units units of measure that may follow a figure in running text
   * @param populations what rates are told of ("trẻ đẻ sống" of 40/100.000)
   */
  FigureParser(ValueWords words, List<String> units, List<String> populations) {
    this.pattern = new FigurePattern(words, units, populations);
  }

  /** One figure in a text, with the words that bound it. */
  final class Match {
    private final Matcher matcher;
    private final String text;

    private Match(Matcher matcher, String text) {
      this.matcher = matcher;
      this.text = text;
    }

    String before() {
      return text.substring(0, matcher.start()).strip();
    }

    String after() {
      return text.substring(matcher.end()).strip();
    }

    /** "%", a known unit of measure, or null. */
    @Nullable String unit() {
      return FigurePattern.unit(matcher);
    }

    boolean hasSuffix() {
      return matcher.group("suffix") != null;
    }

    /** True if a letter touches the last digit. */
    boolean touches() {
      int end = matcher.end();
      return end < text.length()
          && Character.isLetter(text.codePointAt(end))
          && !Character.isWhitespace(text.charAt(end - 1));
    }

    /**
     * The value; empty if the words leave it open or the ends of a range are reversed.
     *
     * @param suffix bounding words that stand apart, behind a unit; null for those that touch
     */
    Optional<StatedValue> value(@Nullable String suffix, @Nullable String unit, String stated) {
      return pattern.value(
          matcher, suffix == null ? matcher.group("suffix") : suffix, unit, stated);
    }
  }

  /** The first figure of a text; empty if there is none. */
  Optional<Match> first(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(new Match(matcher, text)) : Optional.empty();
  }

  /** The percentages in running text, in order; approximations are left out. */
  List<Found> listPercentages(String text) {
    return list(text).stream().filter(f -> "%".equals(f.value().unit())).toList();
  }

  /** The percentages, as printed, that their words leave open ("khoảng 15%"), in order. */
  List<String> listOpenPercentages(String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(String::strip)
        .filter(stated -> stated.contains("%"))
        .filter(stated -> list(stated).isEmpty())
        .toList();
  }

  /**
   * The figures in running text that carry a percent sign or a unit of measure, in order;
   * approximations are left out, and a figure said again in brackets ("năm mươi phần trăm (50%)")
   * is one.
   */
  List<Found> list(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    for (int from = 0; from <= text.length() && matcher.find(from); ) {
      boolean untilYear = isUntilYear(matcher);
      int end = untilYear ? matcher.end("lowUnit") : matcher.end();
      from = isYearBeforeFigure(matcher) ? matcher.end("low") : Math.max(end, from + 1);
      String unit = FigurePattern.unit(matcher);
      if (unit == null || isYearBeforeFigure(matcher) || isNamedYear(text, matcher)) {
        continue;
      }
      Optional<StatedValue> value =
          untilYear
              ? pattern.value(matcher, null, null, unit, text.substring(matcher.start(), end))
              : pattern.value(matcher, matcher.group("suffix"), unit, matcher.group().strip());
      if (value.isEmpty()) {
        continue;
      }
      Found next = new Found(value.get(), matcher.start(), end, matcher.start("low"));
      Found last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && isSaidAgain(text, last, next)) {
        int close = text.indexOf(')', next.end()) + 1;
        found.set(
            found.size() - 1, new Found(last.value(), last.start(), close, last.figureStart()));
      } else {
        found.add(next);
      }
    }
    return found;
  }

  /**
   * A number without unit that ends a clause right behind a colon or a word that leads to it ("Số
   * bác sĩ/10.000 dân: 11,2"); a year is none.
   */
  Optional<Found> findPlainAtEnd(String clause) {
    Matcher matcher = pattern.matcher(clause);
    while (matcher.find()) {
      String rest = clause.substring(matcher.end()).strip();
      String ahead = clause.substring(0, matcher.start("low")).strip();
      if (FigurePattern.unit(matcher) == null
          && (rest.isEmpty() || rest.equals(".") || rest.equals(";"))
          && LEADS.matcher(ahead).find()
          && !YEAR.matcher(matcher.group("low")).matches()) {
        return pattern
            .value(matcher, matcher.group("suffix"), null, matcher.group().strip())
            .map(v -> new Found(v, matcher.start(), matcher.end(), matcher.start("low")));
      }
    }
    return Optional.empty();
  }

  /** "45% năm 2023 đến 60%": a year is no end of a range of something else. */
  private static boolean isYearBeforeFigure(Matcher matcher) {
    return matcher.group("high") != null
        && matcher.group("lowUnit") == null
        && YEAR.matcher(matcher.group("low")).matches()
        && FigurePattern.number(matcher.group("high"))
                .compareTo(FigurePattern.number(matcher.group("low")))
            < 0;
  }

  /** "cả năm 2025 bình quân": what follows a year is not counted. */
  private static boolean isNamedYear(String text, Matcher matcher) {
    int at = matcher.start("low");
    return YEAR.matcher(matcher.group("low")).matches()
        && YEAR_WORD.matcher(text.substring(Math.max(0, at - YEAR_WORD_LENGTH), at)).find();
  }

  /** "2.000 lao động đến 2030": a year is no end of a range of something else. */
  private static boolean isUntilYear(Matcher matcher) {
    return matcher.group("high") != null
        && matcher.group("lowUnit") != null
        && matcher.group("highUnit") == null
        && YEAR.matcher(matcher.group("high")).matches()
        && UNTIL_AT_END.matcher(between(matcher)).find();
  }

  private static String between(Matcher matcher) {
    int from = matcher.end("lowUnit") - matcher.start();
    return matcher.group().substring(from, matcher.start("high") - matcher.start());
  }

  private static boolean isSaidAgain(String text, Found last, Found next) {
    return text.substring(last.end(), next.start()).strip().equals("(")
        && next.end() < text.length()
        && text.charAt(next.end()) == ')'
        && last.value().value().compareTo(next.value().value()) == 0;
  }
}
