package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells which rows the cells of a column cover, where no rule does: words in the middle of several
 * rows belong to all of them, if all words of the column stand in the middle of rows in this way
 * and there is but one way to share the rows out.
 */
final class CentredCells {
  private static final double CELL = 1;
  private static final double BLANK_ROW = 3;

  /** For a cell that covers several cells, or parts of them, of the column that has more. */
  private static final double CROSSING = 8;

  /** How far (share of the lowest row's height) words may stand from the middle of their rows. */
  private static final double OFF = 0.25;

  /** Lines of one cell stand no further apart (font sizes). */
  private static final double NEXT_LINE = 1.4;

  private static final double SAME = 1e-6;

  private final double[] edges;
  private final List<Line> lines;
  private final List<Cell> finer;
  private final double off;

  /** By row and line below which everything is shared out: the cost, the ways, the last step. */
  private final double[][] cost;

  private final int[][] ways;
  private final Cell[][] last;

  private CentredCells(double[] edges, List<Line> lines, List<Cell> finer) {
    this.edges = edges;
    this.lines = lines;
    this.finer = finer;
    double lowest = Double.MAX_VALUE;
    for (int i = 1; i < edges.length; i++) {
      lowest = Math.min(lowest, edges[i] - edges[i - 1]);
    }
    this.off = OFF * lowest;
    this.cost = new double[edges.length][lines.size() + 1];
    this.ways = new int[edges.length][lines.size() + 1];
    this.last = new Cell[edges.length][lines.size() + 1];
  }

  /**
   * A cell.
   *
   * @param from first row
   * @param to row after the last
   * @param lines its words; empty for a row without words
   */
  record Cell(int from, int to, List<Line> lines) {}

  /**
   * The cells of a column from top to bottom, blank rows one by one.
   *
   * @param edges heights of the upper and lower edges of the rows, each edge once
   * @param lines the words of the column from top to bottom
   * @param finer the cells of a column with more of them; those of this one end where they do;
   *     empty if there is none
   * @return empty if the words can be shared out in no way or in several
   */
  static Optional<List<Cell>> find(double[] edges, List<Line> lines, List<Cell> finer) {
    CentredCells cells = new CentredCells(edges, lines, finer);
    cells.fill();
    int rows = edges.length - 1;
    if (cells.ways[rows][lines.size()] != 1) {
      return Optional.empty();
    }
    List<Cell> found = new ArrayList<>();
    int row = rows;
    int line = lines.size();
    while (row > 0) {
      Cell cell = cells.last[row][line];
      found.add(0, cell);
      row = cell.from();
      line -= cell.lines().size();
    }
    return Optional.of(found);
  }

  private void fill() {
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    ways[0][0] = 1;
    for (int row = 0; row + 1 < edges.length; row++) {
      for (int line = 0; line <= lines.size(); line++) {
        if (ways[row][line] > 0) {
          step(row, line, new Cell(row, row + 1, List.of()), BLANK_ROW);
          addCells(row, line);
        }
      }
    }
  }

  private void addCells(int row, int line) {
    for (int end = line + 1; end <= lines.size() && isOne(line, end); end++) {
      double middle = (top(line) + bottom(end - 1)) / 2;
      for (int to = row + 1; to < edges.length; to++) {
        if (Math.abs((edges[row] + edges[to]) / 2 - middle) <= off
            && edges[row] <= top(line) + off
            && edges[to] >= bottom(end - 1) - off) {
          Cell cell = new Cell(row, to, lines.subList(line, end));
          step(row, line, cell, CELL + (isCrossing(cell) ? CROSSING : 0));
        }
      }
    }
  }

  private boolean isCrossing(Cell cell) {
    return !finer.isEmpty()
        && finer.stream().noneMatch(f -> f.from() == cell.from() && f.to() == cell.to());
  }

  private boolean isOne(int from, int end) {
    if (end - from < 2) {
      return true;
    }
    Line line = lines.get(end - 1);
    return line.baseline() - lines.get(end - 2).baseline() <= NEXT_LINE * line.size()
        && lines.subList(from, end).stream().filter(l -> TextRow.isFigure(CutRows.text(l))).count()
            < 2;
  }

  private double top(int line) {
    return lines.get(line).top();
  }

  private double bottom(int line) {
    return lines.get(line).bottom();
  }

  private void step(int row, int line, Cell cell, double price) {
    int to = cell.to();
    int next = line + cell.lines().size();
    double sum = cost[row][line] + price;
    if (sum < cost[to][next] - SAME) {
      cost[to][next] = sum;
      ways[to][next] = ways[row][line];
      last[to][next] = cell;
    } else if (sum < cost[to][next] + SAME) {
      ways[to][next] = Math.min(2, ways[to][next] + ways[row][line]);
    }
  }
}
