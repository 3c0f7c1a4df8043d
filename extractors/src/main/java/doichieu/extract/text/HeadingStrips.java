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

  /** Places by which the middle of a text misses that of two below it. */
  private static final int OVER_GAP = 4;

  private final List<LaidLine> lines;
  private final int headerLines;
  private final List<Strip> strips = new ArrayList<>();
  private final List<Strip> over = new ArrayList<>();
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
        if (isOver(text, i)) {
          over.add(new Strip(text.start(), text.end(), i, i));
        } else if (!goesOnOver(text, i)) {
          touching += BEGINNING.matcher(text.text()).find() ? 1 : 0;
          texts.add(new Strip(start(text, i), text.end(), i, i));
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

  /** Where the text begins; at the left edge if it is a piece of the labels' broken heading. */
  private int start(Word text, int line) {
    LaidLine whole = lines.get(line);
    return text.equals(whole.segments().get(0)) && BrokenLabelHeading.holds(lines, line)
        ? BrokenLabelHeading.edge(lines)
        : text.start();
  }

  /** The strips from left to right. */
  List<Strip> list() {
    return strips;
  }

  /** The headings over several others. */
  List<Strip> over() {
    return over;
  }

  /** Number of columns that the headings tell; 0 if there are none. */
  int count() {
    return strips.size();
  }

  /** Number of columns that the headings may tell at most, as some of them may touch. */
  int most() {
    return strips.size() + touching;
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
        if (middle && isOverSeveral(above, i) && isAlone(text, above, line)) {
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

  /** True if the text is a heading over several. */
  private boolean isOver(Word text, int line) {
    return isOverSeveral(text, line)
        || isBetween(text, line)
        || isOverMiddleOne(text, line)
        || isOverOver(text, line);
  }

  /** True if a heading over several stands below the text, both in the same middle. */
  private boolean isOverOver(Word text, int line) {
    for (int i = line + 1; i < headerLines; i++) {
      for (Word below : lines.get(i).segments()) {
        int off = text.start() + text.end() - below.start() - below.end();
        if (meets(below, text) && Math.abs(off) <= 2 * ASIDE && isOver(below, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if two texts below stand side by side under it. */
  private boolean isOverSeveral(Word text, int line) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int i = line + 1; i < headerLines; i++) {
      for (Word below : lines.get(i).segments()) {
        if (meets(below, text)) {
          first = Math.min(first, below.end());
          last = Math.max(last, below.start());
        }
      }
    }
    return first < last;
  }

  private static boolean meets(Word a, Word b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /**
   * True if the text has its middle over that of two others side by side on a lower line, but over
   * neither's own, and nothing stands over them at its height: both begin below it.
   */
  private boolean isBetween(Word text, int line) {
    for (int i = line + 1; i < headerLines; i++) {
      List<Word> below = lines.get(i).segments();
      for (int s = 1; s < below.size(); s++) {
        Word left = below.get(s - 1);
        Word right = below.get(s);
        int off = left.start() + right.end() - text.start() - text.end();
        if (Math.abs(off) <= 2 * OVER_GAP
            && left.start() + left.end() < 2 * text.start()
            && 2 * text.end() < right.start() + right.end()
            && isFirst(left, text, line)
            && isFirst(right, text, line)
            && !hasBetween(text, line, left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if a heading below the text stands between the two. */
  private boolean hasBetween(Word text, int line, Word left, Word right) {
    return lines.subList(line + 1, headerLines).stream()
        .flatMap(below -> below.segments().stream())
        .anyMatch(s -> meets(s, text) && s.start() >= left.end() && s.end() <= right.start());
  }

  /**
   * True if the text stands over one below it whose neighbours begin on its line as well, while
   * other headings stand between the two lines: those are in the middle of the whole height, these
   * below the text.
   */
  private boolean isOverMiddleOne(Word text, int line) {
    for (int i = line + 1; i < headerLines; i++) {
      List<Word> below = lines.get(i).segments();
      for (int s = 0; s < below.size(); s++) {
        if (meets(below.get(s), text)) {
          return i > line + 1
              && s > 0
              && s + 1 < below.size()
              && isFirst(below.get(s - 1), text, i - 1)
              && isFirst(below.get(s), text, i - 1)
              && isFirst(below.get(s + 1), text, i - 1);
        }
      }
    }
    return false;
  }

  /** True if no words but those of the upper text stand over the other on the lines to one. */
  private boolean isFirst(Word text, Word upper, int line) {
    return lines.subList(0, line + 1).stream()
        .flatMap(above -> above.segments().stream())
        .noneMatch(above -> !above.equals(upper) && meets(above, text));
  }
}
