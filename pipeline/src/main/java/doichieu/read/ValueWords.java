package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.target.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words around figures ({@code value-words.csv}): bounds, commitments, results. */
final class ValueWords {
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Map<String, String> suffixes = new LinkedHashMap<>();
  private final Pattern aspired;
  private final Pattern result;
  private final Pattern duty;
  private final Pattern past;
  private final Pattern report;
  private final Pattern goal;
  private final Pattern condition;
  private final Pattern consequence;

  ValueWords() {
    List<String[]> rows =
        CatalogueFile.load("value-words.csv").rows().stream()
            .map(row -> new String[] {row.get("word"), row.get("meaning"), row.get("kind")})
            .toList();
    for (String[] row : rows) {
      switch (row[2]) {
        case "comparator" -> {
          if (!row[1].equals("range")) {
            prefixes.put(row[0].toLowerCase(Locale.ROOT), row[1]);
          }
        }
        case "suffix" -> suffixes.put(row[0].toLowerCase(Locale.ROOT), row[1]);
        default -> {}
      }
    }
    aspired = anyOf(rows, "commitment");
    result = anyOf(rows, "result");
    duty = anyOf(rows, "duty");
    past = anyOf(rows, "past");
    report = anyOf(rows, "report");
    goal = anyOf(rows, "goal");
    condition = anyOf(rows, "condition");
    consequence = anyOf(rows, "consequence");
  }

  private static Pattern anyOf(List<String[]> rows, String kind) {
    return Pattern.compile(
        "(?<!\\p{L})(?:"
            + alternation(rows.stream().filter(r -> r[2].equals(kind)).map(r -> r[0]).toList())
            + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Longest first, quoted, blanks matching any white space. */
  static String alternation(Iterable<String> words) {
    java.util.ArrayList<String> sorted = new java.util.ArrayList<>();
    words.forEach(sorted::add);
    sorted.sort(
        java.util.Comparator.comparing((String w) -> -w.length())
            .thenComparing(java.util.Comparator.naturalOrder()));
    return sorted.stream()
        .map(w -> Pattern.quote(w).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }

  /** Alternation of the words that stand before a figure. */
  String prefixPattern() {
    return alternation(prefixes.keySet());
  }

  /** Alternation of the words that stand after a figure. */
  String suffixPattern() {
    return alternation(suffixes.keySet());
  }

  /** True if the word leads to a figure without bounding it ("đạt", "là"). */
  boolean isEqualWord(String prefixWord) {
    return "=".equals(prefixes.get(fold(prefixWord)));
  }

  /** What the prefix words say together; empty if they leave the figure open (khoảng, gần). */
  Optional<Comparator> findComparator(String prefixWords, String suffixWord) {
    String meaning = "=";
    for (Map.Entry<String, String> entry : prefixes.entrySet()) {
      if (contains(prefixWords, entry.getKey()) && !entry.getValue().equals("=")) {
        meaning = entry.getValue();
        break;
      }
    }
    if (!suffixWord.isBlank()) {
      meaning = suffixes.getOrDefault(fold(suffixWord), meaning);
    }
    return of(meaning);
  }

  private static boolean contains(String words, String word) {
    boolean symbol = word.codePoints().noneMatch(Character::isLetter);
    return symbol ? words.contains(word) : (" " + fold(words) + " ").contains(" " + word + " ");
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static Optional<Comparator> of(String meaning) {
    for (Comparator comparator : Comparator.values()) {
      if (comparator.toString().equals(meaning)) {
        return Optional.of(comparator);
      }
    }
    return Optional.empty();
  }

  /** True if a word of striving (phấn đấu) stands in the text. */
  boolean isAspired(String text) {
    return aspired.matcher(text).find();
  }

  /** True if a word of duty (phải, bảo đảm) or of striving stands in the text. */
  boolean isPromise(String text) {
    return duty.matcher(text).find() || isAspired(text);
  }

  /** True if a word tells of what is past or present (đã, hiện); it may also qualify a noun. */
  boolean isPast(String text) {
    return past.matcher(text).find();
  }

  /** True if a heading opens with words of what has been achieved ("KẾT QUẢ NĂM 2025"). */
  boolean opensReport(String heading) {
    return report.matcher(heading).lookingAt();
  }

  /** True if a heading speaks of what is to be achieved (chỉ tiêu, mục tiêu). */
  boolean isGoal(String heading) {
    return goal.matcher(heading).find() && !opensReport(heading);
  }

  /**
   * True if a figure is the condition of something else ("dưới 70% không được xếp loại …").
   *
   * @param before words of the clause before the figure
   * @param after words of the clause behind it
   */
  boolean isCondition(String before, String after) {
    return condition.matcher(before).find() || consequence.matcher(after).find();
  }

  /** The text without words of striving or duty at its beginning. */
  String withoutLeadingPromise(String text) {
    String rest = text.strip();
    for (Matcher m = aspired.matcher(rest); m.lookingAt(); m = aspired.matcher(rest)) {
      rest = rest.substring(m.end()).strip();
    }
    return rest;
  }

  /** True if the words tell a result already achieved (đã đạt, hiện đạt). */
  boolean isResult(String text) {
    return result.matcher(text).find();
  }
}
