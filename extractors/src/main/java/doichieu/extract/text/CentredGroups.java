package doichieu.extract.text;

import doichieu.extract.table.WordList;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cells of a column that are merged down over groups of rows and set in the middle of their
 * group's height: each stands as far below the group's first line as above its last, from the first
 * group to the last. Cells that stand on first lines are never taken for such.
 */
final class CentredGroups {
  /** Lines by which a cell misses the middle of its rows at most. */
  private static final double SLACK = 0.5;

  /** Groups of several rows whose cell begins below their first line: they show it. */
  private static final int MIN_GROUPS = 2;

  /** Cells with words that a row must have; titles have fewer, but where all rows are counted. */
  private static final int MIN_FILLED = 3;

  /** Lines of a row whose first one is far from its middle. */
  private static final int HIGH = 3;

  private final LaidCells cells;
  private final List<Row> rows;
  private final WordList sums;
  private final boolean counted;

  /**
   * Words of the column on lines right below each other.
   *
   * @param first index of the first line
   * @param last index of the last one
   */
  private record Block(int first, int last) {
    double middle() {
      return (first + last) / 2.0;
    }
  }

  /**
   * Looks at rows.
   *
   * @param sums names of rows that belong to no group
   */
  CentredGroups(LaidCells cells, List<Row> rows, WordList sums) {
    this.cells = cells;
    this.rows = rows;
    this.sums = sums;
    this.counted = SecondCount.findFirst(cells).isPresent();
  }

  /** True if cells of the column are set so. */
  boolean areIn(int column) {
    int[] firsts = firstRows(column);
    return IntStream.range(0, firsts.length).anyMatch(r -> firsts[r] < r);
  }

  /**
   * For each row the first row of its group; the row itself where it stands alone, or the column's
   * cells are not set so.
   */
  int[] firstRows(int column) {
    int[] own = new int[rows.size()];
    int[] found = new int[rows.size()];
    for (int r = 0; r < own.length; r++) {
      own[r] = r;
      found[r] = r;
    }
    List<Block> blocks = blocks(column);
    if (isDense(column)
        || !blocks.stream().allMatch(block -> isWords(block, column))
        || areOwn(blocks)) {
      return own;
    }
    int row = 0;
    int groups = 0;
    int whole = 0;
    for (Block block : blocks) {
      while (row < rows.size() && isOutside(row, block)) {
        row++;
      }
      int last = lastRow(row, block);
      if (last < 0) {
        return own;
      }
      boolean lower = block.first() > rows.get(row).from();
      groups += last > row && lower ? 1 : 0;
      whole += last > row && !lower ? 1 : 0;
      for (int r = row; r <= last; r++) {
        found[r] = row;
      }
      row = last + 1;
    }
    while (row < rows.size() && isOutside(row, new Block(Integer.MAX_VALUE, Integer.MAX_VALUE))) {
      row++;
    }
    return row == rows.size() && groups >= Math.max(MIN_GROUPS, whole) ? found : own;
  }

  /**
   * True if most of the cells beside rows of several lines stand at the top of one of those rows,
   * or in its middle: they are cells of single rows. Where most rows take one line, others are high
   * for the cells of groups beside them.
   */
  private boolean areOwn(List<Block> blocks) {
    if (rows.stream().filter(row -> row.to() - row.from() > 1).count() * 2 < rows.size()) {
      return false;
    }
    int own = 0;
    int astray = 0;
    for (Block block : blocks) {
      for (Row row : rows) {
        boolean beside = block.first() < row.to() && block.last() >= row.from();
        if (beside && row.to() - row.from() > 1) {
          double off = Math.abs((row.from() + row.to() - 1) / 2.0 - block.middle());
          boolean whole = block.first() >= row.from() && block.last() < row.to();
          boolean placed = whole && (block.first() == row.from() || off <= SLACK);
          own += placed ? 1 : 0;
          astray += placed ? 0 : 1;
        }
      }
    }
    return own > astray;
  }

  /** True if the block may be one cell of words, or a label: no figures, no line twice. */
  private boolean isWords(Block block, int column) {
    String above = "";
    for (int i = block.first(); i <= block.last(); i++) {
      String text = cells.text(i, column);
      boolean figure = column > 0 && RowScores.isValue(text);
      if (figure || (!text.isEmpty() && text.equals(above))) {
        return false;
      }
      above = text;
    }
    return true;
  }

  /** True for a title or a sum above the block: it belongs to no group. */
  private boolean isOutside(int row, Block block) {
    Row lines = rows.get(row);
    if (lines.to() > block.first()) {
      return false;
    }
    for (int i = lines.from(); i < lines.to(); i++) {
      if (cells.isTitle(i) || cells.pieces(i).stream().anyMatch(p -> sums.contains(p.text()))) {
        return true;
      }
    }
    return false;
  }

  /** The row with which the group ends that has the block in its middle; -1 if there is none. */
  private int lastRow(int first, Block block) {
    int best = -1;
    double least = SLACK + 0.1;
    for (int last = first; last < rows.size(); last++) {
      if (last > first && !isFull(rows.get(last))) {
        return best;
      }
      double middle = (rows.get(first).from() + rows.get(last).to() - 1) / 2.0;
      double off = Math.abs(middle - block.middle());
      boolean sure = counted || last != first + 1 || off == 0 || isMiddle(rows.get(last));
      if (off < least && sure) {
        least = off;
        best = last;
      }
    }
    return best;
  }

  /** True for a high row of a table whose cells stand in the middle: none is at a row's top. */
  private boolean isMiddle(Row row) {
    List<Standing> known =
        IntStream.range(0, cells.columnCount())
            .mapToObj(c -> Optional.ofNullable(cells.habits().column(c).standing()))
            .flatMap(Optional::stream)
            .toList();
    return row.to() - row.from() >= HIGH
        && !known.isEmpty()
        && known.stream().allMatch(standing -> standing == Standing.MIDDLE);
  }

  private List<Block> blocks(int column) {
    List<Block> blocks = new ArrayList<>();
    int first = -1;
    int last = -1;
    int end = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).to();
    for (int i = rows.isEmpty() ? 0 : rows.get(0).from(); i < end; i++) {
      if (!cells.text(i, column).isEmpty() && !cells.isTitle(i)) {
        boolean near = i == last + 1 || (i == last + 2 && isBetween(last + 1));
        boolean goesOn = first >= 0 && near && !isSum(i, column) && !isSum(last, column);
        if (first >= 0 && !goesOn) {
          blocks.add(new Block(first, last));
        }
        first = goesOn ? first : i;
        last = i;
      }
    }
    if (first >= 0) {
      blocks.add(new Block(first, last));
    }
    return blocks;
  }

  private boolean isSum(int line, int column) {
    return sums.contains(cells.text(line, column));
  }

  /** True for a line that no row would need: it holds but cells of groups. */
  private boolean isBetween(int line) {
    return cells.pieces(line).stream().noneMatch(p -> isDense(p.from()));
  }

  /** True for a column with words in most rows. */
  private boolean isDense(int column) {
    List<Row> full = rows.stream().filter(this::isFull).toList();
    long filled = full.stream().filter(row -> hasWords(row, column)).count();
    return filled * 4 > full.size() * 3L;
  }

  /** True for a row with so many cells that it is no title. */
  private boolean isFull(Row row) {
    return countFilled(row) >= (counted ? MIN_FILLED - 1 : MIN_FILLED);
  }

  private int countFilled(Row row) {
    int filled = 0;
    for (int c = 0; c < cells.columnCount(); c++) {
      filled += hasWords(row, c) ? 1 : 0;
    }
    return filled;
  }

  private boolean hasWords(Row row, int column) {
    for (int i = row.from(); i < row.to(); i++) {
      if (!cells.text(i, column).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
