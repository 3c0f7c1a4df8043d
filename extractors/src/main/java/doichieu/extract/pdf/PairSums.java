package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.Arrays;

/**
 * What speaks against words that stand right below each other in a column, added up once: asked for
 * any rows of text, the sum takes no look at each of them.
 */
final class PairSums {
  /** By column, then row of text: the sum of what the words above it and at it amount to. */
  private final double[][] sums;

  /** By column, then row of text: the first row from it on that has words in the column. */
  private final int[][] next;

  /** What speaks against two entries of one column; a multiple of one half, so sums are exact. */
  interface Pair {
    /** The doubt; 0 if there is none. */
    double cost(Entry above, Entry below, int column);
  }

  /** Adds up the doubts of all columns of the grid. */
  PairSums(TextGrid grid, Pair pair) {
    int rows = grid.size();
    this.sums = new double[grid.columns()][rows + 1];
    this.next = new int[grid.columns()][rows + 1];
    for (int column = 0; column < grid.columns(); column++) {
      Entry above = null;
      for (int row = 0; row < rows; row++) {
        Entry entry = grid.at(row, column);
        double cost = above != null && entry != null ? pair.cost(above, entry, column) : 0;
        sums[column][row + 1] = sums[column][row] + cost;
        above = entry == null ? above : entry;
      }
      Arrays.fill(next[column], rows);
      for (int row = rows - 1; row >= 0; row--) {
        next[column][row] = grid.at(row, column) == null ? next[column][row + 1] : row;
      }
    }
  }

  /** The doubts about words of a column in rows of text taken together. */
  double of(int start, int end, int column) {
    int first = next[column][start];
    return first >= end ? 0 : sums[column][end] - sums[column][first + 1];
  }
}
