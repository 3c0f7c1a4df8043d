package doichieu.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text that a tool made flush on both sides by widening the blanks between its words, so
 * that they look like gaps between columns.
 *
 * <p>All blanks of such a line are as wide, or differ by one, and it ends where others do. Where
 * all wider ones of such lines stand below each other, they part columns after all.
 */
final class JustifiedLines {
  /** Words of a line; fewer may be the cells of a row. */
  private static final int MIN_WORDS = 6;

  /** Lines that end at one place and are even. */
  private static final int MIN_FLUSH = 3;

  /** Lines below each other whose blanks are compared. */
  private static final int MIN_BELOW = 2;

  private static final Pattern GAP = Pattern.compile("(?<=\\S) +(?=\\S)");

  private final List<Line> lines;
  private final int margin;

  private JustifiedLines(List<Line> lines) {
    this.lines = lines;
    Map<Integer, Integer> ends = new HashMap<>();
    lines.stream().filter(JustifiedLines::isEven).forEach(l -> ends.merge(end(l), 1, Integer::sum));
    margin =
        ends.entrySet().stream()
            .filter(end -> end.getValue() >= MIN_FLUSH)
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(-1);
  }

  /** The lines, the blanks of such text as wide as one again. */
  static List<Line> mend(List<Line> lines) {
    return new JustifiedLines(lines).mend();
  }

  private List<Line> mend() {
    List<Line> mended = new ArrayList<>(lines);
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && end(lines.get(to)) == margin && isEven(lines.get(to))) {
        to++;
      }
      if (to > from && !standsInColumns(from, to)) {
        for (int i = from; i < to; i++) {
          Line line = lines.get(i);
          String text = GAP.matcher(line.text()).replaceAll(" ");
          mended.set(i, new Line(line.number(), text, line.page()));
        }
      }
      from = Math.max(to, from + 1);
    }
    return mended;
  }

  /** True for enough words, most of letters, whose blanks differ by one at most. */
  private static boolean isEven(Line line) {
    if (line.tabs() > 0 || line.text().indexOf('|') >= 0) {
      return false;
    }
    String[] words = line.text().strip().split(" +");
    int letters = 0;
    for (String word : words) {
      letters += word.chars().anyMatch(Character::isLetter) ? 1 : 0;
    }
    if (words.length < MIN_WORDS || letters * 2 <= words.length) {
      return false;
    }
    int least = Integer.MAX_VALUE;
    int most = 0;
    Matcher gap = GAP.matcher(line.text());
    while (gap.find()) {
      least = Math.min(least, gap.end() - gap.start());
      most = Math.max(most, gap.end() - gap.start());
    }
    return most - least <= 1;
  }

  private static int end(Line line) {
    return line.text().stripTrailing().length();
  }

  /**
   * True if all wide blanks of lines below each other stand at places where all lines have some.
   */
  private boolean standsInColumns(int from, int to) {
    List<String> texts =
        lines.subList(from, to).stream().map(line -> line.text().stripTrailing()).toList();
    if (texts.size() < MIN_BELOW) {
      return false;
    }
    BitSet common = wide(texts.get(0));
    texts.forEach(text -> common.and(wide(text)));
    return texts.stream().allMatch(text -> isCovered(text, common));
  }

  /** The places between words with a blank there and right before. */
  private static BitSet wide(String text) {
    BitSet wide = new BitSet();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      wide.set(gap.start() + 1, gap.end());
    }
    return wide;
  }

  private static boolean isCovered(String text, BitSet common) {
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      int at = common.nextSetBit(gap.start());
      if (gap.end() - gap.start() > 1 && (at < 0 || at >= gap.end())) {
        return false;
      }
    }
    return !common.isEmpty();
  }
}
