package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.extract.pdf.RuledTable.Slot;
import doichieu.extract.table.CutCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the cells of one net of rules: the net's lines cut the area into small fields, and fields
 * without a line between them are one cell, across and down.
 */
final class CellGrid {
  /** Edges nearer (points) are one; smaller than the lowest line of print. */
  private static final double SAME_EDGE = 4;

  /** An open side is closed where at least so many lines end together. */
  private static final int CLOSING_LINES = 2;

  /** Fields of one grid, sides left open aside; a page of 300 rows and 100 columns has fewer. */
  static final int MAX_FIELDS = 60_000;

  private final List<Ruling> across;
  private final List<Ruling> down;
  private final double[] xs;
  private final double[] ys;
  private final int[] cellOf;

  private CellGrid(List<Ruling> across, List<Ruling> down) {
    this.across = across;
    this.down = down;
    this.xs = edges(down);
    this.ys = edges(across);
    this.cellOf = new int[Math.max(0, columns() * rows())];
  }

  /** True if the net has so many fields that it is a drawing and no table is made of it. */
  static boolean isTooFine(List<Ruling> net) {
    long columns = edges(net.stream().filter(r -> !r.horizontal()).toList()).length - 1L;
    long rows = edges(net.stream().filter(Ruling::horizontal).toList()).length - 1L;
    return Math.max(0, columns) * Math.max(0, rows) > MAX_FIELDS;
  }

  /** The table of a net; empty if the net encloses nothing or is too fine. */
  static Optional<RuledTable> findTable(List<Ruling> net) {
    List<Ruling> across = new ArrayList<>(net.stream().filter(Ruling::horizontal).toList());
    List<Ruling> down = new ArrayList<>(net.stream().filter(r -> !r.horizontal()).toList());
    if (across.isEmpty() || down.isEmpty() || isTooFine(net)) {
      return Optional.empty();
    }
    List<Ruling> sides = closeSides(across, down);
    List<Ruling> ends = closeSides(down, across);
    closeCorners(sides, ends, across, down);
    CellGrid grid = new CellGrid(across, down);
    if (grid.columns() < 1 || grid.rows() < 1) {
      return Optional.empty();
    }
    return Optional.of(grid.table(sides.isEmpty() ? ends : List.of()));
  }

  /**
   * Adds the border that lines running out on a side together stand for, and tells what it added.
   */
  static List<Ruling> closeSides(List<Ruling> lines, List<Ruling> crossing) {
    int known = crossing.size();
    double first = crossing.stream().mapToDouble(Ruling::at).min().orElseThrow();
    double last = crossing.stream().mapToDouble(Ruling::at).max().orElseThrow();
    List<Ruling> before = lines.stream().filter(r -> r.from() < first - SAME_EDGE).toList();
    List<Ruling> after = lines.stream().filter(r -> r.to() > last + SAME_EDGE).toList();
    close(before, Ruling::from, crossing);
    close(after, Ruling::to, crossing);
    return List.copyOf(crossing.subList(known, crossing.size()));
  }

  /** Where a side and an end of the table were both left open, their borders meet in the corner. */
  private static void closeCorners(
      List<Ruling> sides, List<Ruling> ends, List<Ruling> across, List<Ruling> down) {
    for (Ruling side : sides) {
      for (Ruling end : ends) {
        down.add(upTo(side, end));
        across.add(upTo(end, side));
      }
    }
  }

  /** A border from its outermost line crossing to another border beyond that. */
  private static Ruling upTo(Ruling border, Ruling other) {
    double from = Math.min(border.from(), other.at());
    double to = Math.max(border.to(), other.at());
    return new Ruling(border.horizontal(), border.at(), from, to);
  }

  private static void close(
      List<Ruling> lines, ToDoubleFunction<Ruling> end, List<Ruling> crossing) {
    if (lines.isEmpty()) {
      return;
    }
    double[] ends = lines.stream().mapToDouble(end).sorted().toArray();
    double usual = ends[ends.length / 2];
    List<Ruling> together =
        lines.stream()
            .filter(r -> Math.abs(end.applyAsDouble(r) - usual) <= SAME_EDGE)
            .sorted(Comparator.comparingDouble(Ruling::at))
            .toList();
    if (together.size() >= CLOSING_LINES) {
      double from = together.get(0).at();
      double to = together.get(together.size() - 1).at();
      crossing.add(new Ruling(!together.get(0).horizontal(), usual, from, to));
    }
  }

  private static double[] edges(List<Ruling> lines) {
    double[] all = lines.stream().mapToDouble(Ruling::at).sorted().toArray();
    double[] edges = new double[all.length];
    int count = 0;
    for (double at : all) {
      if (count == 0 || at - edges[count - 1] > SAME_EDGE) {
        edges[count] = at;
        count++;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  private int columns() {
    return xs.length - 1;
  }

  private int rows() {
    return ys.length - 1;
  }

  /** The table; {@code ends} are the borders it lacks where lines down run out. */
  private RuledTable table(List<Ruling> ends) {
    Arrays.setAll(cellOf, i -> i);
    boolean[][] left = new boolean[rows()][xs.length];
    boolean[][] top = new boolean[ys.length][columns()];
    CutCells cut = markEdges(left, top, ends);
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        if (c > 0 && !left[r][c]) {
          join(field(r, c - 1), field(r, c));
        }
        if (r > 0 && !top[r][c]) {
          join(field(r - 1, c), field(r, c));
        }
      }
    }
    List<Slot> slots = slots(left, top);
    Box box = new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    return new RuledTable(
        box,
        Arrays.stream(xs).boxed().toList(),
        Arrays.stream(ys).boxed().toList(),
        List.copyOf(slots),
        cut);
  }

  private CutCells markEdges(boolean[][] left, boolean[][] top, List<Ruling> ends) {
    for (Ruling ruling : down) {
      int edge = nearest(xs, ruling.at());
      for (int r = 0; r < rows(); r++) {
        left[r][edge] |= ruling.covers(ys[r], ys[r + 1], RulingNets.TOUCH);
      }
    }
    for (Ruling ruling : across) {
      int edge = nearest(ys, ruling.at());
      for (int c = 0; c < columns(); c++) {
        top[edge][c] |= ruling.covers(xs[c], xs[c + 1], RulingNets.TOUCH);
      }
    }
    Set<Integer> upper = closeCutCells(top[0], left[0]);
    Set<Integer> lower = closeCutCells(top[rows()], left[rows() - 1]);
    Set<Integer> all = IntStream.range(0, columns()).boxed().collect(Collectors.toSet());
    return new CutCells(isOpen(0, ends) ? all : upper, isOpen(rows(), ends) ? all : lower);
  }

  private boolean isOpen(int edge, List<Ruling> ends) {
    return ends.stream().anyMatch(end -> nearest(ys, end.at()) == edge);
  }

  /**
   * Closes what is open at the upper or lower edge between two lines down, while other cells are
   * closed there: some programs leave the border out where a page cuts a cell.
   *
   * @return the columns where such cells begin
   */
  private static Set<Integer> closeCutCells(boolean[] edge, boolean[] sides) {
    Set<Integer> cut = new HashSet<>();
    int start = 0;
    for (int c = 0; c < edge.length; c++) {
      if (edge[c]) {
        start = c + 1;
      } else if (sides[c + 1]) {
        if (sides[start]) {
          Arrays.fill(edge, start, c + 1, true);
          cut.add(start);
        }
        start = c + 1;
      }
    }
    return cut;
  }

  private static int nearest(double[] edges, double at) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - at) < Math.abs(edges[best] - at)) {
        best = i;
      }
    }
    return best;
  }

  private int field(int row, int column) {
    return row * columns() + column;
  }

  private int root(int field) {
    int at = field;
    while (cellOf[at] != at) {
      cellOf[at] = cellOf[cellOf[at]];
      at = cellOf[at];
    }
    return at;
  }

  private void join(int a, int b) {
    int first = root(a);
    int second = root(b);
    cellOf[Math.max(first, second)] = Math.min(first, second);
  }

  private List<Slot> slots(boolean[][] left, boolean[][] top) {
    boolean[] outside = new boolean[cellOf.length];
    for (int r = 0; r < rows(); r++) {
      outside[root(field(r, 0))] |= !left[r][0];
      outside[root(field(r, columns() - 1))] |= !left[r][columns()];
    }
    for (int c = 0; c < columns(); c++) {
      outside[root(field(0, c))] |= !top[0][c];
      outside[root(field(rows() - 1, c))] |= !top[rows()][c];
    }
    List<Slot> slots = new ArrayList<>();
    boolean[] done = new boolean[cellOf.length];
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        int field = field(r, c);
        if (!done[field] && !outside[root(field)]) {
          slots.add(slot(r, c, done));
        }
      }
    }
    return slots;
  }

  /** The largest full rectangle of the cell from its upper left field on, wide before tall. */
  private Slot slot(int row, int column, boolean[] done) {
    int cell = root(field(row, column));
    int right = column;
    while (right + 1 < columns() && isFree(row, right + 1, cell, done)) {
      right++;
    }
    int bottom = row;
    while (bottom + 1 < rows() && isRowFree(bottom + 1, column, right, cell, done)) {
      bottom++;
    }
    for (int r = row; r <= bottom; r++) {
      for (int c = column; c <= right; c++) {
        done[field(r, c)] = true;
      }
    }
    Box box = new Box(xs[column], ys[row], xs[right + 1], ys[bottom + 1]);
    return new Slot(row, column, bottom - row + 1, right - column + 1, box);
  }

  private boolean isFree(int row, int column, int cell, boolean[] done) {
    return !done[field(row, column)] && root(field(row, column)) == cell;
  }

  private boolean isRowFree(int row, int from, int to, int cell, boolean[] done) {
    for (int c = from; c <= to; c++) {
      if (!isFree(row, c, cell, done)) {
        return false;
      }
    }
    return true;
  }
}
