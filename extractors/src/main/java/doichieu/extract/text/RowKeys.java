package doichieu.extract.text;

import java.util.List;

/**
 * What tells one row from the next: labels or names, of which most rows have one and none has two,
 * and values, of which no cell has two.
 */
final class RowKeys {
  /** The price of a row without label or name. */
  private static final double KEYLESS = 6;

  /** The same for one that has no name either: words of a cell that stands between two rows. */
  private static final double NAMELESS = 20;

  /** The same for one with values, and for the page's first one, begun on the page above. */
  private static final double VALUED = 1.5;

  private static final double REST = 1;

  /** The price of each label more than one. */
  private static final double SEVERAL = 8;

  /** The price of each value more than one in a cell. */
  private static final double TWICE = 6;

  /** The price of a row without value where most have some. */
  private static final double BLANK = 1;

  /** Labels of lines that are several rows for certain. */
  private static final int MOST = 4;

  private final int from;
  private final int[] above;
  private final ValueColumns values;

  /**
   * Looks at a body.
   *
   * @param from its first line
   * @param keys lines of which each row has one, from top to bottom
   * @param values the columns of figures
   */
  RowKeys(LaidCells cells, int from, List<Integer> keys, ValueColumns values) {
    this.from = from;
    this.values = values;
    this.above = new int[cells.lineCount() + 1];
    keys.forEach(key -> above[key + 1] = 1);
    for (int i = 1; i < above.length; i++) {
      above[i] += above[i - 1];
    }
  }

  /**
   * What speaks against the lines as those of one row.
   *
   * @param named true if the row has a name
   */
  double price(int first, int end, boolean named) {
    int count = above[end] - above[first];
    int filled = values.countFilled(first, end);
    double price = count > 1 ? SEVERAL * (count - 1) : 0;
    if (count == 0) {
      boolean valued = filled * 2 >= values.count() && filled > (named ? 0 : 1);
      double blank = valued ? (double) (values.count() - filled) / values.count() : 0;
      double part = VALUED + (KEYLESS - VALUED) * blank;
      price = first == from ? REST : valued ? part : named ? KEYLESS : NAMELESS;
    } else if (filled == 0 && values.count() > 0) {
      price += BLANK;
    }
    return price + TWICE * values.countExtra(first, end);
  }

  /** True if the lines hold a label, or whatever tells a row. */
  boolean hasKey(int first, int end) {
    return above[end] > above[first];
  }

  /** True if the lines are those of several rows for certain. */
  boolean areSeveral(int first, int end) {
    return above[end] - above[first] >= MOST;
  }
}
