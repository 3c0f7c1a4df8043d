package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}|[a-zđ])[.)]?");

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

  /** The usual distance of lines that stand below each other in one column. */
  private static double pitch(List<LineRow> rows) {
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Line line : rows.get(i).segments()) {
        stepDown(rows, i, line).ifPresent(steps::add);
      }
    }
    steps.sort(null);
    double size = rows.isEmpty() ? 12 : rows.get(0).size();
    return steps.isEmpty() ? 1.2 * size : steps.get(steps.size() / 10);
  }

  private static Optional<Double> stepDown(List<LineRow> rows, int above, Line line) {
    for (int i = above + 1; i < Math.min(rows.size(), above + 4); i++) {
      for (Line below : rows.get(i).segments()) {
        boolean sameColumn = below.x0() < line.x1() && line.x0() < below.x1();
        if (sameColumn && below.baseline() - line.baseline() > line.size()) {
          return Optional.of(below.baseline() - line.baseline());
        }
      }
    }
    return Optional.empty();
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
    List<List<LineRow>> bands = bands(rows.subList(from, to), edges, pitch);
    long full =
        bands.stream().filter(band -> band.stream().anyMatch(r -> isTabular(cut(r)))).count();
    boolean enough = full >= FEWEST_ROWS || (full == 2 && edges.size() > FEWEST_COLUMNS + 1);
    return !enough ? Optional.empty() : Optional.of(new UnruledTable(from, to, edges, bands));
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
    edges.add(Math.floor(left * 10) / 10);
    int open = 0;
    for (int x = 0; x < cover.length; x++) {
      if (cover[x] > allowed) {
        if (x - open > 0.5 * size && open > 0) {
          edges.add(Math.round((left + (open + x) / 2.0) * 10) / 10.0);
        }
        open = x + 1;
      }
    }
    edges.add(Math.ceil(right * 10) / 10);
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

  private static List<List<LineRow>> bands(List<LineRow> rows, List<Double> edges, double pitch) {
    List<List<LineRow>> bands = new ArrayList<>();
    boolean numbered = false;
    for (int i = 0; i < rows.size(); i++) {
      double above = i == 0 ? 0 : rows.get(i).baseline() - rows.get(i - 1).baseline();
      boolean number = startsWithNumber(rows.get(i), edges);
      if (i == 0 || above > ROW_GAP * pitch || (number && numbered)) {
        bands.add(new ArrayList<>());
        numbered = number;
      }
      bands.get(bands.size() - 1).add(rows.get(i));
    }
    return bands;
  }

  /** True if a number stands in the first column; in tables without gaps it opens a row. */
  private static boolean startsWithNumber(LineRow row, List<Double> edges) {
    List<Glyph> first =
        row.segments().stream()
            .flatMap(line -> line.glyphs().stream())
            .filter(g -> g.centerX() < edges.get(1) && !g.isBlank())
            .toList();
    return !first.isEmpty() && NUMBER.matcher(new LineText(Set.of()).of(new Line(first))).matches();
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
    int row = 0;
    for (List<LineRow> band : bands) {
      List<int[]> groups = groups(band);
      int under = groups.stream().mapToInt(group -> linesUnderHead(band, group)).max().orElse(0);
      if (under == 0) {
        for (int[] group : groups) {
          cells.add(cell(band, row, 1, group[0], group[1], page, speller));
        }
        row++;
      } else {
        addHead(band, row, groups, cells, page, speller);
        row += 2;
      }
    }
    return new Piece.Part(row, edges.size() - 1, 0, List.copyOf(cells), true, edges);
  }

  /** A row of which a cell over several columns stands above cells of its columns. */
  private void addHead(
      List<LineRow> band,
      int row,
      List<int[]> groups,
      List<Piece.PartCell> cells,
      int page,
      LineText speller) {
    for (int[] group : groups) {
      int under = linesUnderHead(band, group);
      if (under == 0) {
        cells.add(cell(band, row, 2, group[0], group[1], page, speller));
        continue;
      }
      int cut = band.size() - under;
      cells.add(cell(band.subList(0, cut), row, 1, group[0], group[1], page, speller));
      for (int column = group[0]; column < group[1]; column++) {
        List<LineRow> below = band.subList(cut, band.size());
        cells.add(cell(below, row + 1, 1, column, column + 1, page, speller));
      }
    }
  }

  /** Columns that belong together in a row of the table: first, and first of the next. */
  private List<int[]> groups(List<LineRow> band) {
    List<int[]> groups = new ArrayList<>();
    int column = 0;
    while (column < edges.size() - 1) {
      int end = column + 1;
      while (end < edges.size() - 1 && isCrossed(band, edges.get(end))) {
        end++;
      }
      groups.add(new int[] {column, end});
      column = end;
    }
    return groups;
  }

  /** How many of the band's last lines stand column by column under a line over all of them. */
  private int linesUnderHead(List<LineRow> band, int[] group) {
    int last = 0;
    for (int i = 0; i < band.size(); i++) {
      for (int edge = group[0] + 1; edge < group[1]; edge++) {
        if (isCrossed(band.subList(i, i + 1), edges.get(edge))) {
          last = i + 1;
        }
      }
    }
    if (last == 0 || last == band.size()) {
      return 0;
    }
    List<LineRow> below = band.subList(last, band.size());
    for (int column = group[0]; column < group[1]; column++) {
      if (glyphs(below, column, column + 1).stream().allMatch(Glyph::isBlank)) {
        return 0;
      }
    }
    return band.size() - last;
  }

  private static boolean isCrossed(List<LineRow> band, double edge) {
    return band.stream()
        .flatMap(row -> cut(row).segments().stream())
        .anyMatch(
            line ->
                line.x0() < edge - 0.3 * line.size()
                    && line.x1() > edge + 0.3 * line.size()
                    && line.glyphs().stream()
                        .anyMatch(
                            g ->
                                !g.isBlank()
                                    && g.x0() < edge + 0.3 * g.size()
                                    && g.x1() > edge - 0.3 * g.size()));
  }

  private List<Glyph> glyphs(List<LineRow> band, int column, int end) {
    double left = column == 0 ? -Double.MAX_VALUE : edges.get(column);
    double right = end == edges.size() - 1 ? Double.MAX_VALUE : edges.get(end);
    return band.stream()
        .flatMap(row -> row.segments().stream())
        .flatMap(line -> line.glyphs().stream())
        .filter(g -> g.centerX() >= left && g.centerX() < right)
        .toList();
  }

  private Piece.PartCell cell(
      List<LineRow> band, int row, int rowSpan, int column, int end, int page, LineText speller) {
    List<Line> lines = LineBuilder.lines(glyphs(band, column, end));
    String text = speller.of(lines);
    Box box =
        lines.stream().map(Line::box).reduce(Box::union).orElseGet(() -> blank(band, column, end));
    Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
    return new Piece.PartCell(row, column, rowSpan, end - column, text, evidence);
  }

  private Box blank(List<LineRow> band, int column, int end) {
    Line first = band.get(0).first();
    Line last = band.get(band.size() - 1).first();
    return new Box(edges.get(column), first.top(), edges.get(end), last.bottom());
  }
}
