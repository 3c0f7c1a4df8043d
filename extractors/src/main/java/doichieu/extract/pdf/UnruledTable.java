package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table without rules: columns are told by white that runs down through its lines, rows by lines
 * that stand further apart. A guess, so its page gets a finding.
 *
 * @param from first row of text of the table, 0-based in the rows searched
 * @param to row of text after the table
 * @param edges x of the column edges, from left to right
 * @param bands the rows of text that make up each row of the table
 */
record UnruledTable(int from, int to, List<Double> edges, List<List<LineRow>> bands) {
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;

  /** White between columns, in font sizes. */
  private static final double GAP = 0.7;

  /** Lines of one table row stand no further apart than so many usual distances. */
  private static final double ROW_GAP = 1.1;

  /** Rows of one table stand no further apart than so many usual distances. */
  private static final double TABLE_GAP = 2.2;

  /** Share of the lines that may run across the white between two columns. */
  private static final double CROSSING = 0.1;

  /** The first table among the rows; empty if no three columns stand over three lines. */
  static Optional<UnruledTable> find(List<LineRow> rows) {
    List<LineRow> cut = rows.stream().map(UnruledTable::cut).toList();
    double pitch = pitch(cut);
    for (int i = 0; i < cut.size(); i++) {
      if (isTabular(cut.get(i))) {
        int end = end(cut, i, pitch);
        Optional<UnruledTable> table = findTable(rows, cut, i, end, pitch);
        if (table.isPresent()) {
          return table;
        }
        i = end;
      }
    }
    return Optional.empty();
  }

  private static LineRow cut(LineRow row) {
    return new LineRow(
        row.segments().stream().flatMap(line -> line.segments(GAP).stream()).toList());
  }

  private static boolean isTabular(LineRow row) {
    return row.segments().size() >= FEWEST_COLUMNS;
  }

  private static double pitch(List<LineRow> rows) {
    double[] steps = new double[Math.max(0, rows.size() - 1)];
    for (int i = 1; i < rows.size(); i++) {
      steps[i - 1] = rows.get(i).baseline() - rows.get(i - 1).baseline();
    }
    double size = rows.isEmpty() ? 12 : rows.get(0).size();
    double[] full = Arrays.stream(steps).filter(s -> s > 0.9 * size).sorted().toArray();
    return full.length == 0 ? 1.2 * size : full[full.length / 3];
  }

  private static int end(List<LineRow> rows, int start, double pitch) {
    int end = start + 1;
    while (end < rows.size()
        && rows.get(end).baseline() - rows.get(end - 1).baseline() <= TABLE_GAP * pitch) {
      end++;
    }
    return end;
  }

  private static Optional<UnruledTable> findTable(
      List<LineRow> rows, List<LineRow> cut, int start, int end, double pitch) {
    List<LineRow> tabular =
        cut.subList(start, end).stream().filter(UnruledTable::isTabular).toList();
    if (tabular.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    List<Double> edges = edges(tabular);
    if (edges.size() <= FEWEST_COLUMNS) {
      return Optional.empty();
    }
    int from = start;
    while (from > 0 && isHead(cut, from - 1, edges, pitch)) {
      from--;
    }
    int to = end;
    while (to > start && !belongs(cut.get(to - 1), edges)) {
      to--;
    }
    List<List<LineRow>> bands = bands(rows.subList(from, to), pitch);
    long full =
        bands.stream().filter(band -> band.stream().anyMatch(r -> isTabular(cut(r)))).count();
    return full < FEWEST_ROWS
        ? Optional.empty()
        : Optional.of(new UnruledTable(from, to, edges, bands));
  }

  /** The middles of the white strips, and the outer ends. */
  private static List<Double> edges(List<LineRow> tabular) {
    List<Line> segments = tabular.stream().flatMap(r -> r.segments().stream()).toList();
    double left = TextBlock.left(segments);
    double right = TextBlock.right(segments);
    int[] cover = new int[(int) Math.ceil(right - left) + 1];
    for (Line segment : segments) {
      for (int x = (int) (segment.x0() - left); x < segment.x1() - left; x++) {
        cover[x]++;
      }
    }
    double size = segments.get(0).size();
    int allowed = (int) (tabular.size() * CROSSING);
    List<Double> edges = new ArrayList<>();
    edges.add(left);
    int open = 0;
    for (int x = 0; x < cover.length; x++) {
      if (cover[x] > allowed) {
        if (x - open > 0.5 * size && open > 0) {
          edges.add(left + (open + x) / 2.0);
        }
        open = x + 1;
      }
    }
    edges.add(right);
    return edges;
  }

  /** Lines just above that fit into the columns, some of them over several, are the head. */
  private static boolean isHead(List<LineRow> rows, int i, List<Double> edges, double pitch) {
    LineRow row = rows.get(i);
    double below = rows.get(i + 1).baseline() - row.baseline();
    long crossed = row.segments().stream().mapToLong(s -> crossed(s, edges)).sum();
    return below <= 1.35 * pitch && crossed * 2 < edges.size() - 2 && belongs(row, edges);
  }

  private static long crossed(Line line, List<Double> edges) {
    return edges.subList(1, edges.size() - 1).stream()
        .filter(edge -> line.x0() < edge && line.x1() > edge)
        .count();
  }

  private static boolean belongs(LineRow row, List<Double> edges) {
    double slack = row.size();
    return row.segments().stream()
        .allMatch(
            line ->
                line.x0() >= edges.get(0) - slack
                    && line.x1() <= edges.get(edges.size() - 1) + slack);
  }

  private static List<List<LineRow>> bands(List<LineRow> rows, double pitch) {
    List<List<LineRow>> bands = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double above = i == 0 ? 0 : rows.get(i).baseline() - rows.get(i - 1).baseline();
      if (i == 0 || above > ROW_GAP * pitch) {
        bands.add(new ArrayList<>());
      }
      bands.get(bands.size() - 1).add(rows.get(i));
    }
    return bands;
  }

  /** Place on the page. */
  Box box() {
    return bands.stream()
        .flatMap(List::stream)
        .flatMap(row -> row.segments().stream())
        .map(Line::box)
        .reduce(Box::union)
        .orElseThrow();
  }

  /** The table as a part; cells span columns where a line runs across their white. */
  Piece.Part part(int page, LineText speller) {
    List<Piece.PartCell> cells = new ArrayList<>();
    for (int row = 0; row < bands.size(); row++) {
      List<Glyph> glyphs =
          bands.get(row).stream()
              .flatMap(r -> r.segments().stream())
              .flatMap(line -> line.glyphs().stream())
              .toList();
      int column = 0;
      while (column < edges.size() - 1) {
        int end = column + 1;
        while (end < edges.size() - 1 && isCrossed(bands.get(row), edges.get(end))) {
          end++;
        }
        cells.add(cell(row, column, end, glyphs, page, speller));
        column = end;
      }
    }
    return new Piece.Part(bands.size(), edges.size() - 1, 0, List.copyOf(cells), true, edges);
  }

  private static boolean isCrossed(List<LineRow> band, double edge) {
    return band.stream()
        .flatMap(row -> cut(row).segments().stream())
        .anyMatch(
            line ->
                line.x0() < edge - line.size()
                    && line.x1() > edge + line.size()
                    && line.glyphs().stream()
                        .anyMatch(
                            g ->
                                !g.isBlank()
                                    && g.x0() < edge + 0.3 * g.size()
                                    && g.x1() > edge - 0.3 * g.size()));
  }

  private Piece.PartCell cell(
      int row, int column, int end, List<Glyph> glyphs, int page, LineText speller) {
    double left = column == 0 ? -Double.MAX_VALUE : edges.get(column);
    double right = end == edges.size() - 1 ? Double.MAX_VALUE : edges.get(end);
    List<Line> lines =
        LineBuilder.lines(
            glyphs.stream().filter(g -> g.centerX() >= left && g.centerX() < right).toList());
    String text = speller.of(lines);
    Box box =
        lines.stream().map(Line::box).reduce(Box::union).orElseGet(() -> blank(row, column, end));
    Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
    return new Piece.PartCell(row, column, 1, end - column, text, evidence);
  }

  private Box blank(int row, int column, int end) {
    LineRow first = bands.get(row).get(0);
    LineRow last = bands.get(row).get(bands.get(row).size() - 1);
    return new Box(edges.get(column), first.first().top(), edges.get(end), last.first().bottom());
  }
}
