package doichieu.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Headings of narrow columns that touch, so that one blank parts them: "Rural Total" beside "Total"
 * and "Rural", "Thứ Ba Thứ Tư". Headings that count or repeat begin with one word, so a word that
 * begins another heading begins one here as well; where a unit in brackets stands twice in a run,
 * "(mg/l) e (mg/l)", the first one ends its heading.
 */
final class HeadingRuns {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Times a word stands in the header if it begins headings there. */
  private static final int MIN_TIMES = 3;

  /** Times it stands there right before a year. */
  private static final int MIN_YEARS = 2;

  /** Lines of a header at most: of more, some hold cells that go on above the first label. */
  private static final int MAX_LINES = 5;

  private HeadingRuns() {}

  /**
   * The lines with a gap before each word of the header that begins other headings.
   *
   * @param lines of one page, none blank, the headings first
   * @param header number of lines that hold headings
   */
  static List<LaidLine> part(List<LaidLine> lines, int header) {
    if (header > MAX_LINES || !HeadingLines.isHeader(lines, header)) {
      return lines;
    }
    List<LaidLine> headings = lines.subList(0, header);
    Map<String, Integer> times = new HashMap<>();
    Map<String, Integer> years = new HashMap<>();
    Set<String> first = new HashSet<>();
    for (LaidLine line : headings) {
      line.words().stream()
          .map(LaidLine.Word::text)
          .filter(word -> Character.isUpperCase(word.codePointAt(0)))
          .forEach(word -> times.merge(word, 1, Integer::sum));
      yeared(line).forEach(word -> years.merge(word, 1, Integer::sum));
      line.segments().forEach(text -> first.add(text.text().split(" ", 2)[0]));
    }
    first.removeIf(
        word -> times.getOrDefault(word, 0) < MIN_TIMES && years.getOrDefault(word, 0) < MIN_YEARS);
    List<LaidLine> parted = new ArrayList<>(lines);
    for (int i = 0; i < header; i++) {
      Set<Integer> cuts = cuts(lines.get(i), first);
      if (!cuts.isEmpty()) {
        parted.set(i, lines.get(i).cutAt(cuts));
      }
    }
    return parted;
  }

  /** Words right before a year. */
  private static List<String> yeared(LaidLine line) {
    List<LaidLine.Word> words = line.words();
    return IntStream.range(1, words.size())
        .filter(w -> YEAR.matcher(words.get(w).text()).matches() && !LineCut.isFree(line, w))
        .mapToObj(w -> words.get(w - 1).text())
        .toList();
  }

  private static Set<Integer> cuts(LaidLine line, Set<String> first) {
    Set<Integer> cuts = new HashSet<>();
    int from = 0;
    for (int w = 1; w <= line.words().size(); w++) {
      if (LineCut.isFree(line, w)) {
        cut(line.words().subList(from, w), first, cuts);
        from = w;
      }
    }
    return cuts;
  }

  /** Adds the places at which a run of words that single blanks part is several headings. */
  private static void cut(List<LaidLine.Word> run, Set<String> first, Set<Integer> cuts) {
    String head = run.get(0).text();
    boolean unit = head.startsWith("(") && head.endsWith(")");
    boolean several = run.stream().filter(word -> word.text().equals(head)).count() > 1;
    for (int w = 1; w < run.size(); w++) {
      String word = run.get(w).text();
      boolean named = word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
      boolean begins = named && (first.contains(word) || word.equals(head));
      boolean behindUnit = several && unit && run.get(w - 1).text().equals(head);
      if (begins || behindUnit) {
        cuts.add(run.get(w).start());
      }
    }
  }
}
