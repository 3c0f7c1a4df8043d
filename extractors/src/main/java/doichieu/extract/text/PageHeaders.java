package doichieu.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The headers that pages begin with once more: the words at the top of a page are those of a run of
 * lines on the page before. What they are is known before any table is looked for, so that no title
 * above and no cell below is taken for a heading.
 */
final class PageHeaders {
  /** Lines of a header at most. */
  private static final int MAX_HEIGHT = 14;

  private final List<LaidLine> laid;
  private final Map<Integer, Integer> ends = new HashMap<>();

  /** First lines of the headers that the page after theirs begins with as well. */
  private final Set<Integer> goingOn = new HashSet<>();

  private PageHeaders(List<LaidLine> laid) {
    this.laid = laid;
  }

  /**
   * Looks for them.
   *
   * @param laid all lines
   */
  static PageHeaders find(List<LaidLine> laid) {
    PageHeaders headers = new PageHeaders(laid);
    List<List<Integer>> pages = headers.pages();
    List<LaidLine> known = List.of();
    for (int p = 1; p < pages.size(); p++) {
      known = headers.findAgain(pages.get(p - 1), pages.get(p), known);
    }
    return headers;
  }

  /** True if such a header begins at the line: the one printed again, or the one above it. */
  boolean isAt(int line) {
    return ends.containsKey(line);
  }

  /** The line after the last one of the header that begins at a line. */
  int end(int line) {
    return ends.getOrDefault(line, line);
  }

  /** True if the rows below the header that begins at a line go on over the end of its page. */
  boolean goesOn(int line) {
    return goingOn.contains(line);
  }

  /** The lines of each page that are not blank, without the page's number at its top. */
  private List<List<Integer>> pages() {
    List<List<Integer>> pages = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < laid.size(); i++) {
      Line source = laid.get(i).source();
      if (source.page() != last) {
        pages.add(new ArrayList<>());
        last = source.page();
      }
      List<Integer> page = pages.get(pages.size() - 1);
      boolean number = page.isEmpty() && LaidGroups.isPageNumber(source.text());
      if (!laid.get(i).isBlank() && !number) {
        page.add(i);
      }
    }
    return pages;
  }

  /**
   * Finds the header at the top of a page.
   *
   * @param known the header of the page before; empty if it has none
   * @return the header; empty if the page does not begin with one that stood before
   */
  private List<LaidLine> findAgain(List<Integer> before, List<Integer> page, List<LaidLine> known) {
    List<LaidLine> lines = lines(page);
    int again = known.isEmpty() ? 0 : HeaderAgain.count(known, lines, 0);
    for (int height = Math.min(MAX_HEIGHT, lines.size() - 1); height > 0; height--) {
      boolean may = again > 0 ? height == again : isHeader(lines, height);
      if (may && findAbove(lines.subList(0, height), before)) {
        ends.put(page.get(0), page.get(height - 1) + 1);
        return lines.subList(0, height);
      }
    }
    return List.of();
  }

  /** Finds the last header on the page before that has the words of the one at the top. */
  private boolean findAbove(List<LaidLine> top, List<Integer> before) {
    List<LaidLine> above = lines(before);
    for (int from = above.size() - 1; from >= 0; from--) {
      int height = HeaderAgain.count(top, above, from);
      if (height > 0 && from + height < above.size()) {
        ends.put(before.get(from), before.get(from + height - 1) + 1);
        goingOn.add(before.get(from));
        return true;
      }
    }
    return false;
  }

  private List<LaidLine> lines(List<Integer> page) {
    return page.stream().map(laid::get).toList();
  }

  /** True if so many first lines are headings of three columns at least, and no row's. */
  private static boolean isHeader(List<LaidLine> lines, int height) {
    return HeadingLines.isHeader(lines, height)
        && IntStream.range(0, height).noneMatch(i -> isRow(lines, i));
  }

  private static boolean isRow(List<LaidLine> lines, int i) {
    return FirstLabels.beginsRow(lines, i, lines.get(i).segments().get(0).text());
  }
}
