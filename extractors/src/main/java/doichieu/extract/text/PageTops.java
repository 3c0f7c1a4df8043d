package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whether a table whose rows reach the end of their page goes on at the top of the next one, though
 * no header stands there again: the labels count on, and no title stands above.
 */
final class PageTops {
  /** Lines above the first one that shows columns: the rest of a row. */
  private static final int MAX_ABOVE = 14;

  /** Columns of print of the widest label, and those by which labels stand aside. */
  private static final int LABEL = 8;

  private final List<LaidLine> laid;

  /**
   * Looks at lines.
   *
   * @param laid all lines
   */
  PageTops(List<LaidLine> laid) {
    this.laid = laid;
  }

  /**
   * The first line of the next page if a table goes on there.
   *
   * @param from the first line of the table on its page
   * @param to the line after its last one
   */
  OptionalInt find(int from, int to) {
    int top = nextPage(to);
    if (top < 0 || !mayGoOn(top)) {
      return OptionalInt.empty();
    }
    List<String> above = labels(from, to);
    List<String> below = labels(top, pageEnd(top));
    boolean counts = above.isEmpty() || below.isEmpty() || isNext(above, below.get(0));
    return counts ? OptionalInt.of(top) : OptionalInt.empty();
  }

  /**
   * The first line with words of the next page, if nothing but a number stands between; else -1.
   */
  private int nextPage(int to) {
    int i = to;
    while (i < laid.size() && LaidGroups.isPageNumber(laid.get(i).source().text())) {
      i++;
    }
    boolean next =
        to > 0
            && i < laid.size()
            && laid.get(i).source().page() == laid.get(to - 1).source().page() + 1;
    return next ? i : -1;
  }

  private int pageEnd(int from) {
    int end = from;
    while (end < laid.size() && laid.get(end).source().page() == laid.get(from).source().page()) {
      end++;
    }
    return end;
  }

  /**
   * True if lines in columns stand at the top of the page, above them the rest of cells, or nothing
   * but the rest of cells, which begins with a small letter, stands on it.
   */
  private boolean mayGoOn(int top) {
    int end = Math.min(pageEnd(top), top + MAX_ABOVE);
    int i = top;
    while (i < end && !laid.get(i).isBlank() && isOfTable(laid.get(i))) {
      if (laid.get(i).segments().size() >= LaidBlocks.MIN_SEGMENTS) {
        return true;
      }
      i++;
    }
    boolean whole = isBlankTo(i, pageEnd(top));
    return whole && Character.isLowerCase(laid.get(top).words().get(0).text().codePointAt(0));
  }

  /** True if nothing but blank lines and the number of the page stands between. */
  private boolean isBlankTo(int from, int to) {
    return laid.subList(from, to).stream()
        .allMatch(line -> LaidGroups.isPageNumber(line.source().text()));
  }

  private static boolean isOfTable(LaidLine line) {
    return BlockEnds.isPlain(line)
        && !NewTable.isCaption(line)
        && !SigningLine.is(line)
        && !HeadingsAbove.isInBrackets(line);
  }

  /** The labels at the left edge of lines, from top to bottom. */
  private List<String> labels(int from, int to) {
    int left = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      left = laid.get(i).isBlank() ? left : Math.min(left, laid.get(i).start());
    }
    List<String> labels = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<Word> words = laid.get(i).words();
      boolean label =
          !words.isEmpty()
              && words.get(0).start() <= left + LABEL
              && Labels.isLabel(words.get(0).text())
              && (words.size() == 1
                  || laid.get(i).isGap(1)
                  || Labels.isLabelledTitle(laid.get(i).segments().get(0).text()));
      if (label) {
        labels.add(words.get(0).text());
      }
    }
    return labels;
  }

  /** True if the label is the next one after the last of its kind. */
  private static boolean isNext(List<String> above, String label) {
    for (int i = above.size() - 1; i >= 0; i--) {
      if (Labels.isSameKind(above.get(i), label)) {
        return Labels.follows(above.get(i), label);
      }
    }
    return false;
  }
}
