package doichieu.extract.text;

import doichieu.extract.table.AnotherTable;
import doichieu.extract.table.Labels;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whether a table whose rows reach the end of their page goes on at the top of the next one, though
 * no header stands there again: the labels count on, and no title stands above.
 */
final class PageTops {
  /** Lines above the first one that shows columns: the rest of a row. */
  private static final int MAX_ABOVE = 14;

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
    List<String> above = LeftLabels.list(laid.subList(from, to));
    List<String> below = LeftLabels.list(laid.subList(top, pageEnd(top)));
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
   * True if lines in columns stand at the top of the page, above them the rest of cells, below
   * which a line may be blank if it begins with a small letter; or nothing but such a rest stands
   * on it.
   */
  private boolean mayGoOn(int top) {
    int end = Math.min(pageEnd(top), top + MAX_ABOVE);
    boolean rest = Character.isLowerCase(laid.get(top).words().get(0).text().codePointAt(0));
    int i = top;
    while (i < end && (laid.get(i).isBlank() ? isBlankInTable(i, rest) : isOfTable(laid.get(i)))) {
      if (laid.get(i).segments().size() >= LaidBlocks.MIN_SEGMENTS) {
        return true;
      }
      i++;
    }
    return rest && isBlankTo(i, pageEnd(top));
  }

  private boolean isBlankInTable(int i, boolean rest) {
    return rest && !laid.get(i - 1).isBlank();
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

  /**
   * True if the label is the next one after the last of its kind; where none of its kind stands on
   * the page above, if it is no first one: a header typed again may part it from those before.
   */
  private static boolean isNext(List<String> above, String label) {
    for (int i = above.size() - 1; i >= 0; i--) {
      if (Labels.isSameKind(above.get(i), label)) {
        return Labels.follows(above.get(i), label);
      }
    }
    return !AnotherTable.isFirst(label);
  }
}
