package doichieu.extract.text;

import doichieu.document.Finding;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.text.LaidHeader.Headings;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One page's part of a table whose columns are set with blanks. */
final class LaidTable {
  private static final int MIN_COLUMNS = 3;

  /** What speaks at most against headings that are not in doubt. */
  private static final double MOST_PRICE = 2;

  private LaidCells cells;
  private @Nullable PageColumns page;

  /** The rows of the cells as they are cut now; null until they are sought. */
  private @Nullable RowReadings readings;

  private final UnaryOperator<String> words;
  private final int headerLines;
  private final Headings headings;
  private final List<PartCell> placed = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean headingsAbove;
  private boolean seamsKnown;
  private int rowCount;

  private LaidTable(
      LaidCells cells, int headerLines, Headings headings, UnaryOperator<String> words) {
    this.cells = cells;
    this.headerLines = headerLines;
    this.headings = headings;
    this.words = words;
  }

  /**
   * Reads the part.
   *
   * @param lines of one page, none blank
   * @param expected number of columns
   * @param first the first part of the table; null if this is it
   * @param words makes a cell's words of its source
   * @return empty if the lines show no three columns
   */
  static Optional<LaidTable> find(
      List<LaidLine> lines, int expected, @Nullable LaidTable first, UnaryOperator<String> words) {
    if (first != null) {
      RepeatedHeader header = new RepeatedHeader(first.cells, first.headerLines);
      int repeated = header.count(lines);
      if (repeated > 0) {
        return cells(lines, Seams.find(lines, first.columnCount(), header.limits(lines)))
            .map(cells -> new LaidTable(cells, repeated, first.headings, words));
      }
      int again = HeaderAgain.count(first.cells.lines().subList(0, first.headerLines), lines, 0);
      if (again > 0) {
        List<LaidLine> rows = lines.subList(again, lines.size());
        return cells(rows, first.seamsGoingOn(rows))
            .filter(cells -> cells.columnCount() == first.columnCount())
            .map(cells -> new LaidTable(cells, 0, first.headings, words))
            .or(
                () ->
                    cells(lines, Seams.find(lines, first.columnCount()))
                        .map(cells -> new LaidTable(cells, again, first.headings, words)));
      }
    }
    return cells(lines, Seams.find(lines, expected))
        .map(
            cells -> {
              int headerLines = first == null ? HeaderExtent.count(cells) : 0;
              return new LaidTable(cells, headerLines, LaidHeader.find(cells, headerLines), words);
            });
  }

  /**
   * Reads the first part of a table that begins with a header of known height.
   *
   * @param most lines of the header at most
   * @param columns their number
   * @param words makes a cell's words of its source
   * @return empty if the lines show no three columns
   */
  static Optional<LaidTable> findTop(
      List<LaidLine> lines, int most, int columns, UnaryOperator<String> words) {
    return cells(lines, Seams.find(lines, columns))
        .map(
            cells -> {
              int height = Math.min(most, HeaderExtent.count(cells));
              return new LaidTable(cells, height, LaidHeader.find(cells, height), words);
            });
  }

  /**
   * Reads the few lines with which the table ends on the page below this part.
   *
   * @return empty if they do not stand like the columns of this part
   */
  Optional<LaidTable> findTail(List<LaidLine> lines) {
    return PageTail.find(lines, cells)
        .map(seams -> new LaidCells(lines, seams))
        .map(tail -> new LaidTable(tail, 0, LaidHeader.find(tail, 0), words).keepingSeams());
  }

  /**
   * Reads rows without header that stand on the same page right below this part, but for a title.
   *
   * @return empty if they do not show the same number of columns
   */
  Optional<LaidTable> findBelow(List<LaidLine> rows) {
    return cells(rows, seamsGoingOn(rows))
        .filter(below -> below.columnCount() == columnCount())
        .map(below -> new LaidTable(below, 0, LaidHeader.find(below, 0), words));
  }

  /** The part, its cells not cut anew: its few lines show nothing better. */
  private LaidTable keepingSeams() {
    seamsKnown = true;
    return this;
  }

  /** The seams of more rows: those of one page stand below each other, and are seen together. */
  private List<int[]> seamsGoingOn(List<LaidLine> rows) {
    List<LaidLine> all = new ArrayList<>(cells.lines());
    boolean together = !rows.isEmpty() && rows.get(0).source().page() == all.get(0).source().page();
    if (!together) {
      return Seams.find(rows, columnCount());
    }
    int above = all.size();
    all.addAll(rows);
    return Seams.find(all, columnCount()).stream()
        .map(seam -> Arrays.copyOfRange(seam, above, seam.length))
        .toList();
  }

  /** True if the same columns of print are blank in all rows, so that the columns are certain. */
  private static boolean isStraight(List<LaidLine> lines, int columns) {
    return StraightSeams.find(lines).filter(seams -> seams.size() + 1 == columns).isPresent();
  }

  private static Optional<LaidCells> cells(List<LaidLine> lines, List<int[]> seams) {
    return seams.size() + 1 < MIN_COLUMNS
        ? Optional.empty()
        : Optional.of(new LaidCells(lines, seams));
  }

  int headerLines() {
    return headerLines;
  }

  int lineCount() {
    return cells.lineCount();
  }

  /** True if the rows show the columns for certain. */
  boolean isStraight() {
    return isStraight(cells.lines(), cells.columnCount());
  }

  /** Gaps without seam and, below the header, seams that go where but one blank is, a line. */
  double misfit() {
    int count = new SeamColumns(cells.lines(), 0).countUncovered(cells.seams());
    for (int i = headerLines; i < cells.lineCount(); i++) {
      count += cells.countTouching(i);
    }
    return (double) count / cells.lineCount();
  }

  int columnCount() {
    return cells.columnCount();
  }

  /** True if each column but that of names has a heading, or the part has no header. */
  boolean isHeaded() {
    for (int c = 1; c < cells.columnCount() && !headings.cells().isEmpty(); c++) {
      if (!isHeaded(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isHeaded(int column) {
    return headings.cells().stream().anyMatch(heading -> isOver(heading, column));
  }

  /** True if the lines begin with the header of this part, its lines broken elsewhere perhaps. */
  boolean isHeadOf(List<LaidLine> lines) {
    return new RepeatedHeader(cells, headerLines).count(lines) > 0
        || HeaderAgain.count(cells.lines().subList(0, headerLines), lines, 0) > 0;
  }

  /** True if little speaks for the headings as they were seen. */
  boolean isHeadingDoubtful() {
    return headings.price() > MOST_PRICE;
  }

  /** What speaks against the headings as they were seen; infinite if they could not be placed. */
  double headingPrice() {
    return headings.price();
  }

  private static boolean isOver(PartCell heading, int column) {
    return !heading.text().isEmpty()
        && heading.column() <= column
        && column < heading.column() + heading.columnSpan();
  }

  /**
   * The part.
   *
   * @param mayContinue false if it stands beside the one before it
   */
  Part part(boolean mayContinue) {
    return new Part(rowCount, cells.columnCount(), 0, placed, mayContinue, List.of());
  }

  /** What is doubtful in it. */
  List<Finding> findings() {
    return findings;
  }

  /** Adds the words of the body to those of the columns. */
  void teach(ColumnWords words) {
    words.add(cells.lines(), headerLines, cells.seams());
  }

  /** Sets the seams anew by what the columns hold in all parts, where they are not certain. */
  void settle(ColumnWords words) {
    if (!seamsKnown && !Seams.areCertain(cells.lines(), headerLines, cells.columnCount())) {
      page = page == null ? new PageColumns(cells.lines(), headerLines) : page;
      List<int[]> seams = page.seams(cells.columnCount(), words);
      cells = seams.isEmpty() ? cells : new LaidCells(cells.lines(), seams);
      readings = null;
    }
  }

  /** Adds what the body's rows hold to the habits of the columns. */
  void teach(TableHabits habits) {
    List<Row> rows = rows();
    RowSeams.learn(cells, rows, habits);
    readings().ifPresent(found -> found.learn(habits));
    CellPlaces.learn(cells, rows, habits);
  }

  /** Cuts the rows of the body anew by the habits of the columns where they are not certain. */
  void fit(TableHabits habits, WordPairs pairs) {
    List<int[]> seams =
        seamsKnown || isStraight() ? cells.seams() : RowSeams.list(cells, rows(), habits, pairs);
    cells = new LaidCells(cells.lines(), seams, habits);
    readings = null;
  }

  private List<Row> rows() {
    return readings().map(RowReadings::rows).orElse(List.of());
  }

  /** The rows of the body, sought once for cells that stay; empty if it has no lines. */
  private Optional<RowReadings> readings() {
    int first = firstLine();
    if (readings == null && first < cells.lineCount()) {
      readings = new RowReadings(cells, first);
    }
    return Optional.ofNullable(readings);
  }

  /** The first line below the header and the numbers of the columns. */
  private int firstLine() {
    int body = headerLines;
    while (body < cells.lineCount() && HeaderExtent.isColumnNumbers(cells, body)) {
      body++;
    }
    return body;
  }

  /** The cells of the body that go down as its own rows show it. */
  MergedDown findMerged() {
    return MergedDown.find(cells, rows());
  }

  /** Tells that headings may stand above the part's first line. */
  void addHeadingsAbove() {
    headingsAbove = true;
  }

  /** True if two headings stand over one column, or little speaks for the way they were seen. */
  private boolean isHeaderDoubtful() {
    if (headingsAbove) {
      return true;
    }
    for (int i = 0; i < headerLines; i++) {
      if (RowDoubts.hasGapInside(cells.pieces(i))) {
        return true;
      }
    }
    return isHeadingDoubtful();
  }

  /** The headings over each column, from the top. */
  List<List<String>> headings() {
    return IntStream.range(0, cells.columnCount())
        .mapToObj(c -> headings.cells().stream().filter(heading -> isOver(heading, c)))
        .map(over -> over.map(PartCell::text).toList())
        .toList();
  }

  /**
   * Reads the rows of the body.
   *
   * @param merged its cells that go down
   */
  void readBody(MergedDown merged) {
    placed.addAll(headings.cells());
    int above =
        headings.cells().stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    List<Row> numbers = new ArrayList<>();
    for (int i = headerLines; i < firstLine(); i++) {
      numbers.add(new Row(i, i + 1, true));
    }
    LaidBody body = new LaidBody(cells, above, words);
    numbers.forEach(row -> body.addAll(List.of(row), MergedDown.find(cells, List.of(row))));
    body.addAll(rows(), merged);
    placed.addAll(body.placed());
    rowCount = body.rowCount();
    findings.addAll(body.findings());
    int first = above + numbers.size();
    List<PartCell> filled = placed.stream().filter(cell -> cell.row() >= first).toList();
    findings.addAll(BlankCells.list(filled, cells.columnCount()));
    if (headerLines > 0 && isHeaderDoubtful()) {
      findings.add(body.doubt("headings-by-place", new Row(0, headerLines, true)));
    }
  }
}
