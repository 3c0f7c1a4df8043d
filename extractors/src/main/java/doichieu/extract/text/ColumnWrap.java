package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How wide a column is in print, told by where its lines break: none is wider, and each one that
 * goes on in the next line would be with the first word of that. So a line tells whether a word can
 * stand at its end, and whether the text of the line below is the same one.
 */
final class ColumnWrap {
  /** Lines by which a column's width is known. */
  private static final int MIN_LINES = 3;

  /** Share by which widths of print other than Times, or of wide letters, may be wrong. */
  private static final double SLACK = 0.01;

  /** The same where no broken line bounds the width. */
  private static final double LOOSE = 0.1;

  /** Width by which a line may then be wider than those seen: two letters. */
  private static final int LOOSE_WIDTH = 900;

  private final List<Integer> held = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private int low;
  private int high;
  private boolean settled;

  /**
   * Takes lines of one cell into account, from top to bottom, that stand free of their neighbours.
   */
  void add(List<String> lines) {
    settled = false;
    for (int i = 0; i < lines.size(); i++) {
      held.add(PrintWidth.of(lines.get(i)));
      if (i > 0 && Continuation.of(lines.get(i - 1), lines.get(i)) == Continuation.SURE) {
        broken.add(together(lines.get(i - 1), lines.get(i)));
      }
    }
  }

  /**
   * Width of print by which a line is too wide for the column, in thousandths of the letters'
   * height; 0 if it is not, or the column's width is unknown.
   */
  double excess(int width) {
    settle();
    double most = high == Integer.MAX_VALUE ? low * (1 + LOOSE) + LOOSE_WIDTH : high * (1 + SLACK);
    return held.size() < MIN_LINES ? 0 : Math.max(0, width - most);
  }

  /** True if lines that break tell how wide the column is. */
  boolean isBounded() {
    settle();
    return held.size() >= MIN_LINES && high < Integer.MAX_VALUE;
  }

  /** True if the first word of the lower line would have fitted at the end of the upper one. */
  boolean hasRoom(String upper, String lower) {
    settle();
    return held.size() >= MIN_LINES && together(upper, lower) < low * (1 - SLACK);
  }

  /** True if the upper line is full: the first word of the lower one would not have fitted. */
  boolean isFull(String upper, String lower) {
    settle();
    return held.size() >= MIN_LINES && together(upper, lower) > low;
  }

  private static int together(String upper, String lower) {
    return PrintWidth.of(upper) + PrintWidth.BLANK + PrintWidth.of(head(lower));
  }

  /** The first word up to where a line may break inside it: after a hyphen. */
  private static String head(String text) {
    int end = 0;
    while (end < text.length()
        && text.charAt(end) != ' '
        && (end == 0 || text.charAt(end - 1) != '-')) {
      end++;
    }
    return text.substring(0, end);
  }

  /** Finds the widest line against which the fewest lines speak. */
  private void settle() {
    if (settled || held.isEmpty()) {
      return;
    }
    settled = true;
    Collections.sort(held);
    Collections.sort(broken);
    int least = Integer.MAX_VALUE;
    int below = 0;
    for (int i = 0; i < held.size(); i++) {
      while (below < broken.size() && broken.get(below) <= held.get(i)) {
        below++;
      }
      int against = held.size() - 1 - i + below;
      if (against <= least) {
        least = against;
        low = held.get(i);
        high = below < broken.size() ? broken.get(below) : Integer.MAX_VALUE;
      }
    }
  }
}
