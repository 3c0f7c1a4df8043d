package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The strips of print that headings fill, one a column: texts of a header that stand over each
 * other are one heading, and one over several others is none of a column's own. Where the rows tell
 * the same number of columns, the seams go between the strips, and no column is without.
 */
final class HeadingStrips {
  /** A word inside a text that begins like a heading: one capital, then small letters. */
  private static final Pattern BEGINNING = Pattern.compile(" \\p{Lu}\\p{Ll}");

  /** Places by which the middles of two texts of one heading differ. */
  private static final int ASIDE = 2;

  private final List<LaidLine> lines;
  private final int headerLines;
  private final List<Strip> strips = new ArrayList<>();
  private int touching;

  /**
   * A strip.
   *
   * @param start its first column of print
   * @param end the one after its last
   * @param top the first line with words of it
   * @param bottom the last one
   */
  record Strip(int start, int end, int top, int bottom) {
    private Strip with(Strip other) {
      return new Strip(
          start,
          Math.max(end, other.end),
          Math.min(top, other.top),
          Math.max(bottom, other.bottom));
    }
  }

  /**
   * Looks at lines.
   *
   * @param headerLines number of those that hold headings
   */
  HeadingStrips(List<LaidLine> lines, int headerLines) {
    this.lines = lines;
    this.headerLines = headerLines;
    List<Strip> texts = new ArrayList<>();
    for (int i = 0; i < headerLines; i++) {
      for (Word text : lines.get(i).segments()) {
        if (!isOver(text, i) && !goesOnOver(text, i)) {
          touching += BEGINNING.matcher(text.text()).find() ? 1 : 0;
          texts.add(new Strip(text.start(), text.end(), i, i));
        }
      }
    }
    texts.sort(Comparator.comparingInt(Strip::start));
    for (Strip text : texts) {
      Strip last = strips.isEmpty() ? null : strips.get(strips.size() - 1);
      if (last != null && text.start() < last.end()) {
        strips.set(strips.size() - 1, last.with(text));
      } else {
        strips.add(text);
      }
    }
  }

  /** The strips from left to right. */
  List<Strip> list() {
    return strips;
  }

  /** Number of columns that the headings tell; 0 if there are none. */
  int count() {
    return strips.size();
  }

  /** Number of columns that the headings may tell at most, as some of them may touch. */
  int most() {
    return strips.size() + touching;
  }

  /** For each seam the first and the last place in each line of the header. */
  List<int[][]> limits() {
    List<int[][]> limits = new ArrayList<>();
    for (int k = 1; k < strips.size(); k++) {
      int[][] limit = new int[headerLines][];
      for (int i = 0; i < headerLines; i++) {
        limit[i] = new int[] {strips.get(k - 1).end(), strips.get(k).start()};
      }
      limits.add(limit);
    }
    return limits;
  }

  /** For each seam a line of the header and a place there: before the text right of it. */
  List<int[]> points() {
    List<int[]> points = new ArrayList<>();
    for (int k = 1; k < strips.size(); k++) {
      int start = strips.get(k).start();
      int line = 0;
      while (lines.get(line).segments().stream().noneMatch(text -> text.start() == start)) {
        line++;
      }
      points.add(new int[] {line, start});
    }
    return points;
  }

  /**
   * True for a text alone in the middle below one that stands over several, no other below it: it
   * goes on that one ("Thực hiện trong năm", "2025").
   */
  private boolean goesOnOver(Word text, int line) {
    for (int i = 0; i < line; i++) {
      for (Word above : lines.get(i).segments()) {
        boolean middle =
            Math.abs(above.start() + above.end() - text.start() - text.end()) <= 2 * ASIDE
                && above.start() <= text.start()
                && text.end() <= above.end();
        if (middle && isOver(above, i) && isAlone(text, above, line)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if the text is the only one on its line below another, and none stands below it. */
  private boolean isAlone(Word text, Word above, int line) {
    for (int i = line; i < headerLines; i++) {
      Word over = i == line ? above : text;
      for (Word other : lines.get(i).segments()) {
        if (!other.equals(text) && other.start() < over.end() && over.start() < other.end()) {
          return false;
        }
      }
    }
    return true;
  }

  /** True if two texts below stand side by side under it. */
  private boolean isOver(Word text, int line) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int i = line + 1; i < headerLines; i++) {
      for (Word below : lines.get(i).segments()) {
        if (below.start() < text.end() && text.start() < below.end()) {
          first = Math.min(first, below.end());
          last = Math.max(last, below.start());
        }
      }
    }
    return first < last;
  }
}
