package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the cells merged down in the body of a table without rules: the full columns tell the rows,
 * and all words of the others stand in the middle of several of them.
 *
 * @param headed true if the first of the bands is the head
 * @param bands the rows of text that make up each row of the table
 * @param cells the cells of the columns that are not full
 * @param doubt what speaks against the rows, in points as in {@link RowDoubt}
 */
record MergedColumns(boolean headed, List<List<TextRow>> bands, List<Cell> cells, double doubt) {
  /** Share of the rows in which a full column has words. */
  private static final double FULL = 0.95;

  private static final int FEWEST_FULL = 2;

  /** Words nearer (font sizes) to the baseline of a row stand on it. */
  private static final double LEVEL = 0.06;

  private static final int FEWEST_ROWS = 4;

  /** Cells that must cover several rows; one for each so many must have words between rows. */
  private static final int FEWEST_MERGED = 2;

  private static final int PROOF = 3;

  /**
   * A cell of a column that is not full.
   *
   * @param from first row of the body
   * @param to row of the body after the last
   * @param lines its words
   */
  record Cell(int column, int from, int to, List<Line> lines) {}

  /**
   * Finds them.
   *
   * @param body rows of text of the body, from top to bottom
   * @param columns the columns
   * @param pitch usual distance of two lines of one paragraph, in points
   * @return empty if there are none beyond doubt
   */
  static Optional<MergedColumns> find(List<TextRow> body, WhiteColumns columns, double pitch) {
    if (body.size() < FEWEST_ROWS || body.stream().anyMatch(TextRow::spans)) {
      return Optional.empty();
    }
    List<Integer> full = full(body, columns, pitch);
    if (full.size() < FEWEST_FULL || full.size() == columns.count()) {
      return Optional.empty();
    }
    List<TextRow> rows = new ArrayList<>();
    List<TextRow> origins = new ArrayList<>();
    for (TextRow row : body) {
      List<Entry> entries = only(row, full);
      if (!entries.isEmpty()) {
        rows.add(new TextRow(row.row(), entries));
        origins.add(row);
      }
    }
    RowBands.Cut cut =
        RowBands.cut(new RowBands.Request(rows, only(columns, full), pitch, 0, 0, true, Set.of()));
    List<Integer> starts = cut.starts();
    double[] edges = edges(rows, starts);
    List<Double> baselines =
        rows.stream().flatMap(row -> row.entries().stream()).map(Entry::baseline).toList();
    List<Cell> cells = new ArrayList<>();
    List<CentredCells.Cell> finer = List.of();
    for (int column : others(body, columns, full)) {
      Optional<List<CentredCells.Cell>> found =
          CentredCells.find(edges, words(body, column), finer)
              .filter(all -> all.stream().noneMatch(cell -> isOfRows(cell, baselines)));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      finer = finer.isEmpty() ? found.get() : finer;
      found.get().forEach(c -> cells.add(new Cell(column, c.from(), c.to(), c.lines())));
    }
    return Optional.of(new MergedColumns(false, bands(body, origins, starts), cells, cut.doubt()))
        .filter(merged -> merged.isProven(full, starts.size()));
  }

  /** The same below a head, if there is one. */
  MergedColumns below(List<TextRow> head) {
    List<List<TextRow>> all = new ArrayList<>(bands);
    if (!head.isEmpty()) {
      all.add(0, head);
    }
    return new MergedColumns(!head.isEmpty(), all, cells, doubt);
  }

  /** The columns with words in as many rows as the fullest column of figures has. */
  private static List<Integer> full(List<TextRow> body, WhiteColumns columns, double pitch) {
    TextGrid grid = new TextGrid(body, columns, pitch);
    int[] counts =
        IntStream.range(0, columns.count()).map(column -> words(body, column).size()).toArray();
    int most =
        IntStream.range(0, columns.count())
            .filter(grid::isOfFigures)
            .map(column -> counts[column])
            .max()
            .orElse(Integer.MAX_VALUE);
    return IntStream.range(0, columns.count())
        .filter(column -> counts[column] >= FULL * most)
        .boxed()
        .toList();
  }

  /** The other columns, that with the most words first. */
  private static List<Integer> others(
      List<TextRow> body, WhiteColumns columns, List<Integer> full) {
    return IntStream.range(0, columns.count())
        .filter(column -> !full.contains(column))
        .boxed()
        .sorted(Comparator.comparingInt(column -> -words(body, column).size()))
        .toList();
  }

  /** True for several lines level with rows: each is a cell of its row. */
  private static boolean isOfRows(CentredCells.Cell cell, List<Double> baselines) {
    return cell.lines().size() > 1
        && cell.to() - cell.from() > 1
        && cell.lines().stream()
            .allMatch(
                line ->
                    baselines.stream()
                        .anyMatch(y -> Math.abs(y - line.baseline()) <= LEVEL * line.size()));
  }

  private static List<Line> words(List<TextRow> body, int column) {
    return body.stream()
        .flatMap(row -> row.find(column).stream())
        .map(Entry::line)
        .sorted(Comparator.comparingDouble(Line::baseline))
        .toList();
  }

  private static List<Entry> only(TextRow row, List<Integer> full) {
    return row.entries().stream()
        .filter(entry -> full.contains(entry.from()))
        .map(
            entry -> {
              int column = full.indexOf(entry.from());
              return Entry.of(column, column + 1, entry.line(), entry.text());
            })
        .toList();
  }

  private static WhiteColumns only(WhiteColumns columns, List<Integer> full) {
    Stream<Double> lefts = full.stream().map(column -> columns.edges().get(column));
    return new WhiteColumns(Stream.concat(lefts, Stream.of(columns.right())).toList());
  }

  /** The heights at which the rows end: in the middle of the white between their words. */
  private static double[] edges(List<TextRow> rows, List<Integer> starts) {
    int count = starts.size();
    double[] tops = new double[count];
    double[] bottoms = new double[count];
    for (int i = 0; i < count; i++) {
      int end = i + 1 < count ? starts.get(i + 1) : rows.size();
      List<Line> lines =
          rows.subList(starts.get(i), end).stream()
              .flatMap(row -> row.entries().stream())
              .map(Entry::line)
              .toList();
      tops[i] = lines.stream().mapToDouble(Line::top).min().orElseThrow();
      bottoms[i] = lines.stream().mapToDouble(Line::bottom).max().orElseThrow();
    }
    double[] edges = new double[count + 1];
    double[] white = new double[count];
    for (int i = 1; i < count; i++) {
      edges[i] = (bottoms[i - 1] + tops[i]) / 2;
      white[i] = tops[i] - bottoms[i - 1];
    }
    double usual = IntStream.range(1, count).mapToDouble(i -> white[i]).average().orElse(0);
    edges[0] = tops[0] - usual / 2;
    edges[count] = bottoms[count - 1] + usual / 2;
    return edges;
  }

  /** The rows of text of the body, each with the row of the table that begins above it or there. */
  private static List<List<TextRow>> bands(
      List<TextRow> body, List<TextRow> origins, List<Integer> starts) {
    List<List<TextRow>> bands = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= starts.size(); i++) {
      int to = i < starts.size() ? body.indexOf(origins.get(starts.get(i))) : body.size();
      bands.add(body.subList(from, to));
      from = to;
    }
    return bands;
  }

  /**
   * True if full columns have words in all rows, few rows lack a cell, and some words stand between
   * rows, where no cell of one row has any.
   */
  private boolean isProven(List<Integer> full, int rows) {
    boolean whole =
        bands.stream()
            .allMatch(
                band ->
                    full.stream()
                        .allMatch(c -> band.stream().anyMatch(row -> row.find(c).isPresent())));
    long merged = cells.stream().filter(cell -> cell.to() - cell.from() > 1).count();
    long between =
        cells.stream().filter(c -> !c.lines().isEmpty() && (c.to() - c.from()) % 2 == 0).count();
    long blank = cells.stream().filter(cell -> cell.lines().isEmpty()).count();
    return whole
        && rows >= FEWEST_ROWS
        && merged >= FEWEST_MERGED
        && between * PROOF >= merged
        && blank <= cells.size() - blank;
  }
}
