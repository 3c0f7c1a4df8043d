package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.List;

/** Where the last row of a table's part ends, below the last line that shows columns. */
final class BlockEnds {
  /** Lines above the end of a part among which it may be cut. */
  private static final int NEAR = 60;

  /** Blank lines between a row and the title of a group below it. */
  private static final int MAX_BLANK = 2;

  /** Lines of the last row below the last one that shows columns. */
  private static final int MAX_BELOW = 120;

  private final List<LaidLine> laid;

  /**
   * Looks at lines.
   *
   * @param laid all lines
   */
  BlockEnds(List<LaidLine> laid) {
    this.laid = laid;
  }

  /** True for a line that neither tabs nor pipes part, and that is of no letterhead. */
  static boolean isPlain(LaidLine line) {
    return line.source().tabs() == 0
        && !line.source().isPipeRow()
        && line.place() != LaidLine.Place.LETTERHEAD;
  }

  private int leftmost(int from, int to) {
    int left = Integer.MAX_VALUE;
    for (LaidLine line : laid.subList(from, to)) {
      left = line.isBlank() ? left : Math.min(left, line.start());
    }
    return left;
  }

  private static boolean isLabelled(LaidLine line) {
    List<LaidLine.Word> segments = line.segments();
    return segments.size() > 1 && Labels.isLabel(segments.get(0).text());
  }

  /** The lines below one on its page up to a blank one: the table goes on over the page's end. */
  int pageRest(int last) {
    int to = last + 1;
    while (to < laid.size()
        && laid.get(to).source().page() == laid.get(last).source().page()
        && isPlain(laid.get(to))
        && !laid.get(to).isBlank()) {
      to++;
    }
    return to;
  }

  /**
   * Where a part too high for a page is best cut: below a blank line, else above a label, else
   * where it is too high.
   */
  int between(int end) {
    int left = leftmost(end - NEAR, end);
    for (int i = end; i > end - NEAR; i--) {
      if (laid.get(i - 1).isBlank() && !laid.get(i).isBlank()) {
        return i;
      }
    }
    for (int i = end; i > end - NEAR; i--) {
      if (LeftLabels.find(laid.get(i), left).isPresent()) {
        return i;
      }
    }
    return end;
  }

  /**
   * True for a text left of the rows above and below, which begin at one place: the name of a group
   * of rows. It is alone on its line, or the rows count.
   */
  private boolean isGroup(int last, int i) {
    if (i + 1 == laid.size()
        || laid.get(i + 1).isBlank()
        || laid.get(i + 1).source().page() != laid.get(i).source().page()
        || laid.get(i + 1).start() != laid.get(last).start()
        || laid.get(i).segments().get(0).end() + LaidLine.GAP > laid.get(last).start()) {
      return false;
    }
    boolean alone = laid.get(i).segments().size() == 1 && laid.get(i + 1).segments().size() > 1;
    String above = laid.get(last).segments().get(0).text();
    return alone || Labels.follows(above, laid.get(i + 1).segments().get(0).text());
  }

  /**
   * Where the part ends if the title of a group of rows stands below blank lines under its last
   * row: it has the next label of its kind, and its words begin where those of rows do. Its rows
   * stand on the next page.
   *
   * @param to line after the last row
   */
  int withTitle(int from, int to) {
    int i = to;
    while (i < laid.size() && i - to <= MAX_BLANK && laid.get(i).isBlank()) {
      i++;
    }
    boolean below =
        i > to
            && i < laid.size()
            && laid.get(i).source().page() == laid.get(from).source().page()
            && isPlain(laid.get(i))
            && isNextTitle(laid.subList(from, to), laid.get(i));
    return below ? i + 1 : to;
  }

  private static boolean isNextTitle(List<LaidLine> rows, LaidLine line) {
    List<LaidLine.Word> texts = line.segments();
    if (texts.size() != 2 || !isLabelled(line)) {
      return false;
    }
    String label = texts.get(0).text();
    List<String> above =
        LeftLabels.list(rows).stream().filter(other -> Labels.isSameKind(other, label)).toList();
    return !above.isEmpty()
        && Labels.follows(above.get(above.size() - 1), label)
        && rows.stream()
            .map(LaidLine::segments)
            .anyMatch(row -> row.size() > 1 && row.get(1).start() == texts.get(1).start());
  }

  /** Lines that go on the last row: indented, up to a blank line or the page's end. */
  int below(int from, int last) {
    int to = last + 1;
    int left = leftmost(from, to);
    NewTable rows = new NewTable(laid, from);
    SumNames sums = new SumNames(laid);
    while (to < Math.min(laid.size(), last + MAX_BELOW)
        && laid.get(to).source().page() == laid.get(last).source().page()
        && isPlain(laid.get(to))
        && !laid.get(to).isBlank()
        && !rows.isProse(to)
        && !SigningLine.is(laid.get(to))
        && (laid.get(to).start() > left
            || isLabelled(laid.get(to))
            || RowTitles.isTitle(laid, from, to)
            || rows.isRestOfName(to)
            || rows.isSum(to)
            || sums.is(from, to)
            || isGroup(last, to)
            || LastRow.is(laid.subList(from, to), laid.get(to)))
        && laid.get(to).text().length() <= LaidBlocks.MAX_WIDTH) {
      to++;
    }
    return to;
  }
}
