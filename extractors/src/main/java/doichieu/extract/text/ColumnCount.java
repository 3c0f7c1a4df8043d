package doichieu.extract.text;

import doichieu.extract.text.LaidBlocks.Block;
import java.util.Arrays;
import java.util.List;

/**
 * How many columns the parts of a table have: the number for whose best seams least speaks, all
 * parts together. Too few leave gaps inside cells, too many cut words apart, and headings speak for
 * theirs; a row of column numbers below them tells it.
 */
final class ColumnCount {
  /** Parts that tell the number. */
  private static final int MOST_PARTS = 30;

  /** Numbers that are looked at. */
  private static final int MOST = 40;

  /** What a header speaks for the number of its headings. */
  private static final double HEADED = 4;

  /** What it speaks for more, where headings may touch. */
  private static final double TOUCHING = 2;

  /** What it speaks for it more where the rows right below it show as many columns. */
  private static final double AGREED = 8;

  private final double[] prices = new double[MOST + 1];

  private ColumnCount() {
    Arrays.fill(prices, 0, 2, Double.POSITIVE_INFINITY);
  }

  /**
   * Looks at parts.
   *
   * @param parts of one table, from top to bottom; thin ones tell nothing if others do
   */
  static ColumnCount of(List<Block> parts) {
    ColumnCount count = new ColumnCount();
    boolean thin = parts.stream().allMatch(Block::thin);
    parts.stream()
        .filter(part -> thin || !part.thin())
        .limit(MOST_PARTS)
        .forEach(part -> count.add(page(part.lines())));
    count.addHeader(parts.get(0).lines());
    if (parts.size() > 1 && !parts.get(0).thin()) {
      count.addAgreed(parts.get(0).lines());
    }
    return count;
  }

  /** Where header and rows of the first part agree, justified text below tells no more columns. */
  private void addAgreed(List<LaidLine> top) {
    int height = HeadingLines.count(top);
    if (!HeadingLines.isHeader(top, height)) {
      return;
    }
    int headed = new HeadingStrips(top, height).count();
    ColumnCount own = new ColumnCount();
    own.add(page(top));
    if (headed <= MOST && own.best() == headed) {
      prices[headed] -= AGREED;
    }
  }

  private static PageColumns page(List<LaidLine> part) {
    return new PageColumns(part, HeadingLines.count(part));
  }

  /** A part with too few words for so many columns tells no more against them than for fewer. */
  private void add(PageColumns part) {
    double[] own = part.prices(MOST);
    double last = 0;
    for (int columns = 2; columns <= MOST; columns++) {
      last = own[columns] < Double.POSITIVE_INFINITY ? own[columns] : last;
      prices[columns] += last;
    }
  }

  private void addHeader(List<LaidLine> top) {
    int numbered = NumbersRow.find(top).map(NumbersRow::count).orElse(0);
    if (numbered > 1 && numbered <= MOST) {
      Arrays.fill(prices, Double.POSITIVE_INFINITY);
      prices[numbered] = 0;
      return;
    }
    int height = HeadingLines.count(top);
    if (!HeadingLines.isHeader(top, height)) {
      return;
    }
    HeadingStrips strips = new HeadingStrips(top, height);
    for (int columns = strips.count(); columns <= Math.min(strips.most(), MOST); columns++) {
      prices[columns] -= columns == strips.count() ? HEADED : TOUCHING;
    }
  }

  /** The number, two at least. */
  int best() {
    int best = 2;
    for (int columns = 3; columns <= MOST; columns++) {
      best = prices[columns] < prices[best] ? columns : best;
    }
    return best;
  }
}
