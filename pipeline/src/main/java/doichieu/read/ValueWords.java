package doichieu.read;

import doichieu.catalogue.Alternation;
import doichieu.catalogue.CatalogueFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** The words around figures ({@code value-words.csv}): bounds, commitments, results. */
final class ValueWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Signs in the units of shares and rates. */
  private static final Set<Integer> SHARES = Set.of((int) '%', (int) '‰', (int) '/');

  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Map<String, String> suffixes = new LinkedHashMap<>();
  private final Map<String, Pattern> kinds = new HashMap<>();
  private final String commitments;
  private final WordsOfChange change;
  private final Pattern lead;
  private final Pattern bound;
  private final Map<String, String> alternations = new HashMap<>();
  private final Pattern leadAtEnd;
  private final BoundsApart boundsApart;
  private final Pattern boundAtEnd;

  ValueWords() {
    Map<String, List<String>> byKind = new HashMap<>();
    List<String> amounts = new ArrayList<>();
    for (CSVRecord row : CatalogueFile.load("value-words.csv").rows()) {
      String word = row.get("word");
      String kind = row.get("kind");
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(word);
      if (kind.equals("comparator") && !row.get("meaning").equals("range")) {
        prefixes.put(word.toLowerCase(Locale.ROOT), row.get("meaning"));
      } else if (kind.equals("suffix")) {
        suffixes.put(word.toLowerCase(Locale.ROOT), row.get("meaning"));
      } else if (kind.equals("change") && row.get("meaning").equals("by")) {
        amounts.add(word);
      }
    }
    byKind.forEach((kind, words) -> kinds.put(kind, anyOf(words)));
    byKind.forEach((kind, words) -> alternations.put(kind, alternation(words)));
    commitments = alternation(byKind.getOrDefault("commitment", List.of()));
    List<String> leads = new ArrayList<>();
    for (String kind : List.of("commitment", "duty")) {
      leads.addAll(byKind.getOrDefault(kind, List.of()));
    }
    prefixes.forEach(
        (word, meaning) -> {
          if (meaning.equals("=")) {
            leads.add(word);
          }
        });
    change = new WordsOfChange(this::kindPattern, amounts);
    lead =
        Pattern.compile(
            "(?:"
                + change.leading(prefixPattern() + "|" + kindPattern("change-manner"))
                + "|(?:"
                + alternation(leads)
                + ")(?!\\p{L}))[\\s:]*",
            FLAGS);
    leads.addAll(byKind.getOrDefault("change", List.of()));
    leadAtEnd = Pattern.compile("[\\s,]+(?:" + alternation(leads) + ")\\s*$", FLAGS);
    boundAtEnd =
        Pattern.compile(
            "\\s(?:"
                + alternation(
                    prefixes.keySet().stream()
                        .filter(w -> !isEqualWord(w) && Character.isLetter(w.charAt(0)))
                        .toList())
                + ")\\s*$",
            FLAGS);
    boundsApart = new BoundsApart(this, suffixes.keySet(), prefixPattern(), kindPattern("grade"));
    List<String> bounds = new ArrayList<>(byKind.getOrDefault("change", List.of()));
    bounds.addAll(byKind.getOrDefault("commitment", List.of()));
    prefixes.keySet().stream().filter(w -> !isEqualWord(w)).forEach(bounds::add);
    bound = anyOf(bounds);
  }

  private static Pattern anyOf(List<String> words) {
    return Pattern.compile("(?<!\\p{L})(?:" + alternation(words) + ")(?!\\p{L})", FLAGS);
  }

  /** "Định hướng đến năm 2030": goals of a later year. */
  private static final Pattern OUTLOOK =
      Pattern.compile(
          "\\s*(?:định hướng|tầm nhìn)\\s+(?:(?:đến|tới|cho|giai đoạn)\\s+){0,2}(?:năm\\s+)?(?:19|20)\\d{2}",
          FLAGS);

  /** What may stand before the words of a report: "Về kết quả …", "Một số kết quả …". */
  private static final Pattern REPORT_LEAD =
      Pattern.compile("^\\s*(?:(?:về|một số|các|những)\\s+){1,2}(?!mục tiêu|chỉ tiêu)", FLAGS);

  private Pattern kind(String name) {
    return Objects.requireNonNull(kinds.get(name), name);
  }

  /** The words as an alternation, of those that match the longest. */
  static String alternation(Iterable<String> words) {
    return Alternation.of(words);
  }

  /** The words that bound a figure behind them; no equal signs. */
  List<String> prefixes() {
    return prefixes.keySet().stream().filter(word -> !isEqualWord(word)).toList();
  }

  /** The words that leave a figure behind them open ("khoảng"). */
  List<String> approximations() {
    return prefixes.keySet().stream().filter(w -> "approx".equals(prefixes.get(w))).toList();
  }

  /** Alternation of the words that stand before a figure. */
  String prefixPattern() {
    return alternation(prefixes.keySet());
  }

  /** Alternation of the words of striving. */
  String commitmentPattern() {
    return commitments;
  }

  /** Alternation of the words of a kind. */
  String kindPattern(String kind) {
    return Objects.requireNonNull(alternations.get(kind), kind);
  }

  /** The text without a word at its end that leads to a figure. */
  String withoutLeadAtEnd(String text) {
    return leadAtEnd.matcher(text).replaceFirst("");
  }

  /** The words that say that a figure grows or falls. */
  WordsOfChange change() {
    return change;
  }

  /** True if the words break off at a bound whose figure is not there. */
  boolean endsWithBound(String words) {
    return boundAtEnd.matcher(words).find();
  }

  /** The bounds that stand apart from their figures. */
  BoundsApart boundsApart() {
    return boundsApart;
  }

  /** The text without the words at its beginning that lead to a figure ("phấn đấu đạt", "giảm"). */
  String withoutLead(String text) {
    String rest = text.strip();
    for (Matcher m = lead.matcher(rest); m.lookingAt() && m.end() > 0; m = lead.matcher(rest)) {
      rest = rest.substring(m.end()).strip();
    }
    return rest;
  }

  /** True if a word that bounds, changes or promises a figure stands in the text. */
  boolean bounds(String text) {
    return bound.matcher(text).find();
  }

  /** Alternation of the words that stand after a figure. */
  String suffixPattern() {
    return alternation(suffixes.keySet());
  }

  /** True if the word leads to a figure without bounding it ("đạt", "là"). */
  boolean isEqualWord(String prefixWord) {
    return "=".equals(prefixes.get(fold(prefixWord)));
  }

  /** True if a verb such as "đạt" leads to the figure. */
  boolean isLinked(FigureParser.Found figure) {
    String text = figure.value().text();
    int blank = text.indexOf(' ');
    return blank > 0 && isEqualWord(text.substring(0, blank));
  }

  /** What the prefix words say together; empty if they leave the figure open (khoảng, gần). */
  Optional<doichieu.target.Comparator> findComparator(String prefixWords, String suffixWord) {
    String folded = " " + fold(prefixWords) + " ";
    String meaning =
        prefixes.entrySet().stream()
            .filter(entry -> !entry.getValue().equals("="))
            .filter(entry -> contains(prefixWords, folded, entry.getKey()))
            .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
            .map(Map.Entry::getValue)
            .orElse("=");
    if (!suffixWord.isBlank()) {
      meaning = suffixes.getOrDefault(fold(suffixWord), meaning);
    }
    return of(meaning);
  }

  private static boolean contains(String words, String folded, String word) {
    boolean symbol = word.codePoints().noneMatch(Character::isLetter);
    return symbol ? words.contains(word) : folded.contains(" " + word + " ");
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static Optional<doichieu.target.Comparator> of(String meaning) {
    for (doichieu.target.Comparator comparator : doichieu.target.Comparator.values()) {
      if (comparator.toString().equals(meaning)) {
        return Optional.of(comparator);
      }
    }
    return Optional.empty();
  }

  /** True if a word of striving (phấn đấu) stands in the text. */
  boolean isAspired(String text) {
    return kind("commitment").matcher(text).find();
  }

  /** True if the text begins with a word of striving ("Phấn đấu đến năm 2030"). */
  boolean opensAspired(String text) {
    return kind("commitment").matcher(text.strip()).lookingAt();
  }

  /** True if a word of duty (phải, bảo đảm) or of striving stands in the text. */
  boolean isPromise(String text) {
    return kind("duty").matcher(text).find() || isAspired(text);
  }

  /** True if a heading opens with words of what has been achieved ("KẾT QUẢ NĂM 2025"). */
  boolean opensReport(String heading) {
    return kind("report").matcher(REPORT_LEAD.matcher(heading).replaceFirst("")).lookingAt();
  }

  /** True if the name is that of a share ("Tỷ lệ …") and the unit counts or measures things. */
  boolean isShareCounted(String name, String unit) {
    return kind("share").matcher(name).lookingAt() && unit.codePoints().noneMatch(SHARES::contains);
  }

  /** True if a heading speaks anywhere of how something was carried out. */
  boolean looksBack(String heading) {
    return kind("look-back").matcher(heading).find();
  }

  /** True if a heading speaks of what is to be achieved (chỉ tiêu, mục tiêu). */
  boolean isGoal(String heading) {
    return (kind("goal").matcher(heading).find() || OUTLOOK.matcher(heading).lookingAt())
        && !opensReport(heading);
  }

  /**
   * True if a figure is the condition of something else ("dưới 70% không được xếp loại …").
   *
   * @param before words of the clause before the figure
   * @param after words of the clause behind it
   */
  boolean isCondition(String before, String after) {
    return kind("condition").matcher(before).find() || kind("consequence").matcher(after).find();
  }

  /** True if a rank ("xếp thứ …") is told right before or right behind a figure. */
  boolean isRanked(String before, String after) {
    Pattern ranked = kind("ranked");
    return ranked.matcher(before).find()
        || ranked.matcher(after.replaceFirst("^[\\s,]+", "")).lookingAt();
  }

  /** True if the words tell a result already achieved (đã đạt, hiện đạt). */
  boolean isResult(String text) {
    return kind("result").matcher(text).find();
  }
}
