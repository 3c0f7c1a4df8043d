package doichieu.read;

import doichieu.target.Comparator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value cell: one figure, or one for each of several levels ("cấp tỉnh 90%, cấp xã 60%"),
 * years ("năm 2025: 90%; năm 2030: 95%") or degrees of commitment ("tối thiểu 80, phấn đấu 100").
 */
final class ValueCell {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!so với|so với\\s|cùng kỳ|cùng kỳ\\s)\\(?\\s*(?:(?:đến|tới|trong|vào)\\s+)?(?:(?:hết|cuối)\\s+)?năm\\s+((?:19|20)\\d{2})\\s*\\)?\\s*:?",
          FLAGS);

  /** "Tăng 10% so với năm 2025": what the figure is measured against, no time of its own. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?<![\\s,(])[\\s,(]*+(?<!\\p{L})so(?:\\s+với)?\\s+(?:cùng kỳ|năm|kết quả|ước|thực hiện|kế hoạch|giai đoạn)"
              + "(?:[\\p{L}\\s]{0,30}(?:19|20)\\d{2}|[\\p{L}\\s]{0,20})\\s*\\)?$",
          FLAGS);

  /**
   * "100%; sai lệch không quá 0,5%", "1.050 (vụ chiêm xuân 420)": a figure, and words beside it.
   */
  private static final Pattern BESIDE =
      Pattern.compile(
          "^([^;()]*\\d[^;()]*?)\\s*(?:;\\s*(?<part>\\p{L}[^;()]*\\d[^;()]*)|\\((?<remark>[^()]*\\p{L}[^()]*)\\))$");

  private static final Pattern BULLET = Pattern.compile("^[-+•]\\s+");
  private static final Pattern JOINT =
      Pattern.compile("\\s*[;,](?!\\d)\\s*(?:và\\s+)?|\\s+[-+•]\\s+(?=\\p{L})|\\s+và\\s+", FLAGS);

  private final CellFigure figure;
  private final FigureParser figures;
  private final ValueWords words;
  private final LevelWords levels;
  private final Pattern striving;

  ValueCell(FigureParser figures, ValueWords words, LevelWords levels) {
    this.levels = levels;
    this.figure = new CellFigure(figures, words);
    this.figures = figures;
    this.words = words;
    this.striving =
        Pattern.compile("\\s*\\(\\s*(?=" + words.commitmentPattern() + ")([^()]*)\\)$", FLAGS);
  }

  /**
   * A figure of the cell.
   *
   * @param text the piece of the cell as printed
   * @param level the words that name its level; null if none do
   * @param year the year that it is set for; null if the cell names none
   */
  record Part(String text, StatedValue value, @Nullable String level, @Nullable Integer year) {}

  /** The figures, as printed; empty if any piece of the cell is not understood. */
  List<Part> list(String cell) {
    String bare = NameCell.bare(cell);
    Optional<Part> one = part(bare);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    List<Part> parts = new ArrayList<>();
    for (String piece : pieces(bare)) {
      Optional<Part> part = part(NameCell.bare(piece));
      if (part.isEmpty()) {
        return besideWords(bare);
      }
      parts.add(part.get());
    }
    if (parts.size() < 2) {
      return List.of();
    }
    Optional<Part> bounds = bounds(parts, bare);
    return bounds.map(List::of).orElseGet(() -> isEachOfItsOwn(parts) ? shared(parts) : List.of());
  }

  /** The one figure beside which the cell only remarks something; empty if it is another one. */
  private List<Part> besideWords(String cell) {
    Matcher beside = BESIDE.matcher(cell);
    return beside.matches() && isRemark(beside)
        ? part(NameCell.bare(beside.group(1)))
            .map(p -> new Part(cell, p.value(), p.level(), p.year()))
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  /**
   * The words beside the figure that the cell is read for ("sai lệch không quá 0,5%"); empty if
   * there are none.
   */
  Optional<String> findBeside(String cell) {
    String bare = NameCell.bare(cell);
    Matcher beside = BESIDE.matcher(bare);
    return part(bare).isEmpty() && beside.matches() && list(cell).size() == 1
        ? Optional.of(words(beside))
        : Optional.empty();
  }

  /** Behind a semicolon the words name something else and bound it. */
  private boolean isRemark(Matcher beside) {
    String words = words(beside);
    return beside.group("remark") != null
        || figures
            .first(words)
            .filter(other -> !this.words.withoutLead(other.before()).isEmpty())
            .flatMap(other -> other.value(null, other.unit(), words))
            .filter(other -> other.comparator() != Comparator.EQUAL)
            .isPresent();
  }

  private static String words(Matcher beside) {
    String remark = beside.group("remark");
    return NameCell.bare(remark == null ? beside.group("part") : remark);
  }

  /** The single figure of a cell; empty if there is none or several. */
  Optional<StatedValue> find(String cell) {
    List<Part> parts = list(cell);
    return parts.size() == 1 ? Optional.of(parts.get(0).value()) : Optional.empty();
  }

  /** The text without what its figure is measured against ("so với năm 2025"). */
  static String withoutComparison(String text) {
    return COMPARED.matcher(text).replaceFirst("");
  }

  private List<String> pieces(String cell) {
    String open = striving.matcher(cell).replaceFirst("; $1");
    return List.of(JOINT.split(BULLET.matcher(open).replaceFirst("")));
  }

  private Optional<Part> part(String piece) {
    String rest = withoutComparison(piece);
    Optional<LevelWords.Found> level = levels.findOfPiece(rest);
    rest = level.map(LevelWords.Found::rest).orElse(rest);
    Integer year = null;
    Matcher timed = YEAR.matcher(rest);
    if (timed.find()) {
      year = Integer.valueOf(timed.group(1));
      rest = without(rest, timed);
    }
    String levelWords = level.map(LevelWords.Found::words).orElse(null);
    Integer ownYear = year;
    return figure.find(rest).map(value -> new Part(piece, value, levelWords, ownYear));
  }

  private static String without(String text, Matcher found) {
    return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
  }

  /** "≥ 80 và ≤ 90": one range. */
  private static Optional<Part> bounds(List<Part> parts, String cell) {
    if (parts.size() != 2) {
      return Optional.empty();
    }
    StatedValue low = parts.get(0).value();
    StatedValue high = parts.get(1).value();
    boolean range =
        (low.comparator() == Comparator.AT_LEAST || low.comparator() == Comparator.MORE)
            && (high.comparator() == Comparator.AT_MOST || high.comparator() == Comparator.LESS)
            && low.value().compareTo(high.value()) <= 0;
    return range
        ? Optional.of(
            new Part(
                cell,
                new StatedValue(
                    Comparator.RANGE,
                    low.value(),
                    high.value(),
                    high.unit() == null ? low.unit() : high.unit(),
                    cell),
                null,
                null))
        : Optional.empty();
  }

  /** Level, year or commitment tells the figures apart. */
  private boolean isEachOfItsOwn(List<Part> parts) {
    Set<String> keys = new HashSet<>();
    for (Part part : parts) {
      keys.add(part.level() + "|" + part.year() + "|" + words.isAspired(part.text()));
    }
    return keys.size() == parts.size();
  }

  /** "80, phấn đấu 90%": the unit of one is the unit of all. */
  private static List<Part> shared(List<Part> parts) {
    Set<String> units = new HashSet<>();
    parts.forEach(part -> Optional.ofNullable(part.value().unit()).ifPresent(units::add));
    if (units.size() != 1) {
      return List.copyOf(parts);
    }
    String unit = units.iterator().next();
    return parts.stream()
        .map(
            p ->
                new Part(
                    p.text(),
                    new StatedValue(
                        p.value().comparator(),
                        p.value().value(),
                        p.value().valueHigh(),
                        unit,
                        p.value().text()),
                    p.level(),
                    p.year()))
        .toList();
  }
}
