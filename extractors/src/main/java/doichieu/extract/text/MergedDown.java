package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;
import doichieu.extract.table.WordList;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which cells go down over several rows. Nothing shows it but their words: those of a merged cell
 * run on from the last line of one row to the first of the next, or a lone line of them stands
 * right between two rows, or all cells of a column stand in the middle of groups of rows. A cell
 * whose words end in its first row cannot be told from one that is followed by blanks.
 */
final class MergedDown {
  /** Lines of each of two rows between which a lone line can be told. */
  private static final int MIN_HIGH = 3;

  /** Columns whose words begin in the first line of a row without label. */
  private static final int MIN_BEGUN = 2;

  /** Words of a unit at most, as "triệu đồng", in a column too narrow for two of them. */
  private static final int LONGEST_UNIT = 2;

  /** Names of rows that add up those above, which belong to no group. */
  private static final WordList SUMS = WordList.load(MergedDown.class, "sum-words.txt");

  private final LaidCells cells;
  private final List<Row> rows;

  /** For each row and column true if the cell of the row above goes on in it. */
  private final boolean[][] covered;

  /** The same, if the column's other cells and nothing in the row itself tell it. */
  private final boolean[][] carried;

  private MergedDown(LaidCells cells, List<Row> rows) {
    this.cells = cells;
    this.rows = rows;
    this.covered = new boolean[rows.size() + 1][cells.columnCount()];
    this.carried = new boolean[rows.size() + 1][cells.columnCount()];
  }

  /** The merged cells of rows that follow each other. */
  static MergedDown find(LaidCells cells, List<Row> rows) {
    MergedDown merged = new MergedDown(cells, rows);
    boolean counted = SecondCount.findFirst(cells).isPresent();
    int groups = GroupColumn.find(cells, rows).orElse(-1);
    CentredGroups centred = new CentredGroups(cells, rows, SUMS);
    int names = counted && !centred.areIn(0) ? 0 : groups;
    for (int r = 1; r < rows.size(); r++) {
      if (names >= 0) {
        merged.covered[r][names] =
            merged.text(rows.get(r), names).isEmpty()
                && !merged.isTitle(rows.get(r - 1))
                && !SUMS.contains(merged.text(rows.get(r), names + 1));
      }
      for (int c = 1; c < cells.columnCount(); c++) {
        merged.covered[r][c] |= merged.runsOver(r, c);
      }
    }
    for (int c = 0; c < cells.columnCount(); c++) {
      int[] firsts = centred.firstRows(c);
      for (int r = 1; r < rows.size(); r++) {
        merged.covered[r][c] |= firsts[r] < r;
      }
    }
    for (int r = 1; r < rows.size(); r++) {
      for (int c = 1; c < cells.columnCount(); c++) {
        merged.covered[r][c] |= merged.isCentred(r, c);
      }
    }
    return merged;
  }

  /**
   * What each row shows of cells that begin in it.
   *
   * @param cut true if the first one may be the rest of a row on the page above
   */
  List<HeldRow> heldRows(boolean cut) {
    return IntStream.range(0, rows.size()).mapToObj(r -> heldRow(r, cut && r == 0)).toList();
  }

  private HeldRow heldRow(int r, boolean cut) {
    Row row = rows.get(r);
    List<String> texts =
        IntStream.range(0, cells.columnCount())
            .mapToObj(c -> covered[r][c] ? "" : text(row, c))
            .toList();
    boolean rest = cut && texts.get(0).isEmpty() && LaidRows.isLabelled(cells, row.from());
    return new HeldRow(texts, isTitle(row) || texts.stream().anyMatch(SUMS::contains), rest);
  }

  /**
   * Lets the column's cells go on in the rows below that leave it blank, but for titles.
   *
   * @param shown the rows as {@link #heldRows} gives them
   */
  void hold(int column, HeldDown held, List<HeldRow> shown) {
    for (int r = 1; r < rows.size(); r++) {
      boolean blank = text(rows.get(r), column).isEmpty();
      boolean inside = !held.isApart(shown.get(r - 1)) && !held.isApart(shown.get(r));
      if (blank && inside && !covered[r][column]) {
        covered[r][column] = true;
        carried[r][column] = true;
      }
    }
  }

  /** True if the cell that begins in the row goes on because all of its column's do. */
  boolean isHeld(int row, int column) {
    return carried[row + 1][column];
  }

  /** True if the column's cell of the row above goes on in the row. */
  boolean isCovered(int row, int column) {
    return covered[row][column];
  }

  /** The row after the last one of the cell that begins in the row. */
  int end(int row, int column) {
    int end = row + 1;
    while (end < rows.size() && covered[end][column]) {
      end++;
    }
    return end;
  }

  /** True if the words of the row above run on in the row, though its label begins a new one. */
  private boolean runsOver(int r, int column) {
    Row upper = rows.get(r - 1);
    Row lower = rows.get(r);
    if (isTitle(upper)
        || isTitle(lower)
        || !isBegun(upper, lower, column)
        || isAlone(upper.to() - 1, column)
        || cells.isBlankAbove(lower.from())) {
      return false;
    }
    String last = cells.text(upper.to() - 1, column);
    String next = cells.text(lower.from(), column);
    if (last.isEmpty() || next.isEmpty() || Continuation.of(last, next) != Continuation.SURE) {
      return false;
    }
    if (RowScores.isValue(last) || RowScores.isFigure(next) || isPart(lower, column, last)) {
      return false;
    }
    if (isLong(last) && cells.wrap(column).isBounded() && cells.wrap(column).isFull(last, next)) {
      return true;
    }
    boolean breaks = breaks(upper, lower, column);
    boolean word = Character.isLetter(last.codePointBefore(last.length()));
    if (word && Character.isUpperCase(next.codePointAt(0)) && !breaks) {
      return false;
    }
    String cell = covered[r - 1][column] ? "" : text(upper, column);
    boolean begun = cell.isEmpty() || !Character.isLowerCase(cell.codePointAt(0));
    return begun
        && (breaks || Continuation.endsOpen(last) || isLong(last))
        && !cells.habits().column(column).isUsual(text(lower, column))
        && !cells.wrap(column).hasRoom(last, next);
  }

  /** True for the name of a row without label that tells a part of the one above. */
  private boolean isPart(Row lower, int column, String last) {
    return column == 1
        && cells.text(lower.from(), 0).isEmpty()
        && RowTexts.beginsPart(last, cells.text(lower.from(), column));
  }

  /**
   * True if lines of the column are known to break: those of one of the two rows do, or those of
   * others where the rows take more lines than one. Else small letters may begin a cell: a unit.
   */
  private boolean breaks(Row upper, Row lower, int column) {
    boolean high = upper.to() - upper.from() > 1 || lower.to() - lower.from() > 1;
    return high && cells.wrap(column).isBounded()
        || countLines(upper, column) > 1
        || countLines(lower, column) > 1;
  }

  private static boolean isLong(String text) {
    return text.split(" ").length > LONGEST_UNIT;
  }

  private long countLines(Row row, int column) {
    return IntStream.range(row.from(), row.to())
        .filter(i -> !cells.text(i, column).isEmpty())
        .count();
  }

  /** True if no other column has words in the line: then the cell itself made its row so high. */
  private boolean isAlone(int line, int column) {
    return cells.pieces(line).stream().allMatch(piece -> piece.from() == column);
  }

  /**
   * True if the row's first line is known to be one: it holds a label, and labels stand at the top,
   * or the row above has one line, or the words of another column begin there; without label those
   * of two do.
   */
  private boolean isBegun(Row upper, Row lower, int column) {
    int begun = countBegun(lower.from(), column);
    if (!Labels.isLabel(cells.text(lower.from(), 0))) {
      return begun >= MIN_BEGUN;
    }
    return cells.habits().hasLabelsAtTop()
        || (upper.to() - upper.from() == 1 && Labels.isLabel(cells.text(upper.from(), 0)))
        || begun > 0;
  }

  /** The number of other columns whose words begin anew in the line. */
  private int countBegun(int line, int merged) {
    int begun = 0;
    for (int c = 0; c < cells.columnCount(); c++) {
      String here = cells.text(line, c);
      String above = cells.text(line - 1, c);
      boolean label = Labels.isLabel(here) && c == 0;
      if (c != merged
          && !label
          && !here.isEmpty()
          && !Character.isLowerCase(here.codePointAt(0))
          && (above.isEmpty() || Continuation.of(above, here) != Continuation.SURE)) {
        begun++;
      }
    }
    return begun;
  }

  private boolean isTitle(Row row) {
    for (int i = row.from(); i < row.to(); i++) {
      if (cells.isTitle(i)) {
        return true;
      }
    }
    return false;
  }

  private String text(Row row, int column) {
    List<String> texts = new ArrayList<>();
    for (int i = row.from(); i < row.to(); i++) {
      if (!cells.text(i, column).isEmpty()) {
        texts.add(cells.text(i, column));
      }
    }
    return String.join(" ", texts);
  }

  /** True if a lone line of the column right between the row and the one above is one cell. */
  private boolean isCentred(int r, int column) {
    Row upper = rows.get(r - 1);
    Row lower = rows.get(r);
    int[] at = new int[0];
    for (int i = upper.from(); i < lower.to(); i++) {
      if (!cells.text(i, column).isEmpty()) {
        at = Arrays.copyOf(at, at.length + 1);
        at[at.length - 1] = i;
      }
    }
    return at.length == 1
        && !covered[r - 1][column]
        && isBetween(at[0], upper, lower)
        && !isTopOf(lower, at[0], column);
  }

  /**
   * True if the line is the row's first one as other words tell, and cells may stand at the top.
   */
  private boolean isTopOf(Row row, int line, int column) {
    return line == row.from()
        && countBegun(line, column) > 0
        && !cells.habits().column(column).standsInMiddle();
  }

  private boolean isBetween(int line, Row upper, Row lower) {
    boolean high = lower.to() - lower.from() >= MIN_HIGH && upper.to() - upper.from() >= MIN_HIGH;
    int off = Math.abs(2 * line - (upper.from() + lower.to() - 1));
    int fromEdge = Math.abs(2 * line - (2 * lower.from() - 1));
    boolean alone = !isLabelled(line) && !isLabelled(upper.from()) && !isLabelled(lower.from());
    return high && alone && off <= 3 && fromEdge <= 1 && !cells.isTitle(line);
  }

  private boolean isLabelled(int line) {
    return !cells.text(line, 0).isEmpty();
  }
}
