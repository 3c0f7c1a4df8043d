package doichieu.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell, or a piece of one, that holds a single figure and nothing that is left over: "Tối
 * thiểu 50", "tăng ít nhất 02 bậc", "28/28 thôn", "Một trăm phần trăm (100%)".
 */
final class CellFigure {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern SUPERSCRIPT = Pattern.compile("[¹²³⁰-⁹]+");
  private static final Pattern UNIT_WORDS =
      Pattern.compile("\\(?\\p{L}[\\p{L}/]{0,20}(?: [\\p{L}/]{1,20}){0,3}\\)?");

  /** "100% các xã, phường": what is counted; nothing that bounds or times the figure. */
  private static final Pattern COUNTED = Pattern.compile("[\\p{L}\\s,/()-]{2,120}");

  private static final Pattern FRACTION =
      Pattern.compile(
          "(?<![\\d/.,])(\\d{1,6}(?:[.,]\\d{1,2})?)\\s*/\\s*(\\d{1,6})(?![\\d/]|[.,]\\d)");

  private final FigureParser figures;
  private final ValueWords words;
  private final Pattern trailingSuffix;

  CellFigure(FigureParser figures, ValueWords words) {
    this.figures = figures;
    this.words = words;
    this.trailingSuffix = Pattern.compile("\\s+(" + words.suffixPattern() + ")$", FLAGS);
  }

  /** The figure; empty if there is none, several, or words that are not understood. */
  Optional<StatedValue> find(String cell) {
    String bare = NameCell.bare(SUPERSCRIPT.matcher(cell).replaceAll(""));
    return Ranks.findOfCell(bare)
        .or(() -> figures.first(withoutWhole(bare)).flatMap(match -> whole(match, cell)));
  }

  /** "28/28 thôn", "≥ 90/100 điểm": the first number counts, of as many as the second. */
  private static String withoutWhole(String text) {
    Matcher fraction = FRACTION.matcher(text);
    if (!fraction.find() || !isPart(fraction.group(1), fraction.group(2))) {
      return text;
    }
    String without = text.substring(0, fraction.end(1)) + text.substring(fraction.end());
    return fraction.find() ? text : without;
  }

  private static boolean isPart(String part, String whole) {
    return FigurePattern.number(part).compareTo(FigurePattern.number(whole)) <= 0;
  }

  private Optional<StatedValue> whole(FigureParser.Match match, String cell) {
    if (!words.withoutLead(match.before()).isEmpty()) {
      return Optional.empty();
    }
    String after = NameCell.bare(match.after());
    Matcher again = CellMarks.BRACKETED.matcher(after);
    if (again.matches() && isSame(match, again.group(1))) {
      after = "";
    }
    if (after.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    if (!after.isEmpty() && match.touches() && match.unit() == null && !match.hasSuffix()) {
      return Optional.empty();
    }
    String suffix = null;
    Matcher behind = trailingSuffix.matcher(" " + after);
    if (!match.hasSuffix() && behind.find()) {
      suffix = behind.group(1);
      after = after.substring(0, Math.max(0, behind.start() - 1)).strip();
    }
    return withWords(match, after, suffix, cell);
  }

  private Optional<StatedValue> withWords(
      FigureParser.Match match, String after, @Nullable String suffix, String cell) {
    String unit = match.unit();
    if (after.isEmpty()) {
      return match.value(suffix, unit, cell);
    }
    if (words.bounds(after)) {
      return Optional.empty();
    }
    if (unit != null && unit.startsWith("%")) {
      return COUNTED.matcher(after).matches() ? match.value(suffix, unit, cell) : Optional.empty();
    }
    return UNIT_WORDS.matcher(after).matches()
        ? match.value(suffix, unit(unit, after), cell)
        : Optional.empty();
  }

  /** "5 (hồ sơ)" is in brackets only because a unit can stand there. */
  private static String unit(@Nullable String first, String after) {
    Matcher bracket = CellMarks.BRACKETED.matcher(after);
    String words = bracket.matches() ? bracket.group(1).strip() : after;
    return first == null ? words : first + " " + words;
  }

  private boolean isSame(FigureParser.Match match, String words) {
    Optional<BigDecimal> first = match.value(null, null, "").map(StatedValue::value);
    Optional<BigDecimal> second =
        figures
            .first(words)
            .filter(m -> m.before().isEmpty() && m.after().isEmpty())
            .flatMap(m -> m.value(null, null, ""))
            .map(StatedValue::value);
    return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
