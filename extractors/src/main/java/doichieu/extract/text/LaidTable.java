package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Labels;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One page's part of a table whose columns are set with blanks. */
final class LaidTable {
  private static final int MIN_COLUMNS = 3;

  /** One cell in as many may be blank in a column that counts as filled. */
  private static final int MOSTLY = 3;

  /** Lines of each of two rows between which a merged cell can be told. */
  private static final int MIN_HIGH = 3;

  /** A figure that is no year. */
  private static final Pattern FIGURE =
      Pattern.compile("(?!(?:19|20)\\d\\d$)[<>≥≤+-]?\\s?\\d[\\d.,]*\\s?%?");

  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s?=[-+*/x:()%\\d\\s]{1,20})?");

  private LaidCells cells;
  private final UnaryOperator<String> words;
  private final int headerLines;
  private final List<PartCell> placed = new ArrayList<>();
  private final List<PartCell> headings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, String> merged = new HashMap<>();
  private int rowCount;
  private int firstBodyRow;

  private LaidTable(LaidCells cells, int headerLines, UnaryOperator<String> words) {
    this.cells = cells;
    this.headerLines = headerLines;
    this.words = words;
  }

  /**
   * Reads the part.
   *
   * @param lines of one page, none blank
   * @param expected number of columns, if known from other pages; else 0
   * @param first the first part of the table; null if this is it
   * @param words makes a cell's words of its source
   * @return empty if the lines show no three columns
   */
  static Optional<LaidTable> find(
      List<LaidLine> lines, int expected, @Nullable LaidTable first, UnaryOperator<String> words) {
    int repeated = first == null ? 0 : first.countRepeated(lines);
    List<int[]> seams =
        first == null || repeated == 0
            ? Seams.find(lines, expected)
            : Seams.through(lines, first.seamPoints(lines), first.seamLimits(lines));
    if (seams.size() + 1 < MIN_COLUMNS) {
      return Optional.empty();
    }
    LaidCells cells = new LaidCells(lines, seams);
    int body = first == null ? countHeader(cells) : repeated;
    LaidTable table = new LaidTable(cells, body, words);
    table.readHeader(first != null && repeated > 0 ? first.headings : null);
    return Optional.of(table);
  }

  int columnCount() {
    return cells.columnCount();
  }

  /** True if each column has a heading, or the part has no header. */
  boolean isHeaded() {
    for (int c = 0; c < cells.columnCount(); c++) {
      int column = c;
      boolean headed =
          headings.stream()
              .anyMatch(
                  h ->
                      !h.text().isEmpty()
                          && h.column() <= column
                          && column < h.column() + h.columnSpan());
      if (!headed && !headings.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The part. */
  Part part() {
    return new Part(rowCount, cells.columnCount(), 0, placed, true, List.of());
  }

  /** What is doubtful in it. */
  List<Finding> findings() {
    return findings;
  }

  /** Number of lines if the lines begin with this table's header, else 0. */
  private int countRepeated(List<LaidLine> lines) {
    for (int i = 0; i < headerLines; i++) {
      if (i >= lines.size() || !isSame(cells.line(i), lines.get(i))) {
        return 0;
      }
    }
    return headerLines;
  }

  private static boolean isSame(LaidLine a, LaidLine b) {
    return Characters.fold(a.text()).equals(Characters.fold(b.text()));
  }

  /** Where each seam goes through the header that the lines repeat: before the same word. */
  private List<int[]> seamPoints(List<LaidLine> lines) {
    List<int[]> points = new ArrayList<>();
    for (int k = 1; k < cells.columnCount(); k++) {
      int[] point = new int[2];
      int narrowest = Integer.MAX_VALUE;
      for (int i = 0; i < headerLines; i++) {
        int word = 0;
        for (Piece piece : cells.pieces(i)) {
          Word right = lines.get(i).words().get(word);
          int gap =
              word == 0
                  ? Integer.MAX_VALUE - 1
                  : right.start() - lines.get(i).words().get(word - 1).end();
          if (piece.from() == k && gap < narrowest) {
            narrowest = gap;
            point = new int[] {i, right.start()};
          }
          word += piece.word().text().split(" ", -1).length;
        }
      }
      if (narrowest == Integer.MAX_VALUE) {
        return List.of();
      }
      points.add(point);
    }
    return points;
  }

  /** Between which words each seam goes through each line of the header that the lines repeat. */
  private List<int[][]> seamLimits(List<LaidLine> lines) {
    List<int[][]> limits = new ArrayList<>();
    for (int k = 1; k < cells.columnCount(); k++) {
      int[][] limit = new int[headerLines][];
      for (int i = 0; i < headerLines; i++) {
        int low = 0;
        int high = Integer.MAX_VALUE;
        int word = 0;
        for (Piece piece : cells.pieces(i)) {
          int count = piece.word().text().split(" ", -1).length;
          if (piece.to() < k) {
            low = lines.get(i).words().get(word + count - 1).end();
          } else if (piece.from() >= k) {
            high = Math.min(high, lines.get(i).words().get(word).start());
          }
          word += count;
        }
        limit[i] = new int[] {low, high};
      }
      limits.add(limit);
    }
    return limits;
  }

  /** Lines above the first label, column numbers, title or name at the left of its column. */
  private static int countHeader(LaidCells cells) {
    int usual = usualStart(cells);
    int i = 0;
    while (i < cells.lineCount()) {
      Piece first = cells.pieces(i).get(0);
      boolean label = first.from() == 0 && !first.spans() && Labels.isLabel(first.text());
      boolean title = i > 0 && first.from() == 0 && first.spans() && cells.pieces(i).size() == 1;
      boolean name =
          i > 0
              && cells.pieces(i).stream().anyMatch(p -> p.from() == 1 && p.word().start() == usual);
      if (label || title || name || isColumnNumbers(cells, i) || (i > 0 && isFigures(cells, i))) {
        return i;
      }
      i++;
    }
    return 0;
  }

  /** Where most texts of the second column begin. */
  private static int usualStart(LaidCells cells) {
    Map<Integer, Integer> starts = new HashMap<>();
    for (int i = 0; i < cells.lineCount(); i++) {
      cells.pieces(i).stream()
          .filter(p -> p.from() == 1)
          .forEach(p -> starts.merge(p.word().start(), 1, Integer::sum));
    }
    int best = -1;
    int most = 1;
    for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
      if (start.getValue() > most) {
        best = start.getKey();
        most = start.getValue();
      }
    }
    return best;
  }

  /** True for a name and figures behind it that are no years: a row without label. */
  private static boolean isFigures(LaidCells cells, int i) {
    List<Piece> pieces = cells.pieces(i);
    long figures = pieces.stream().filter(p -> FIGURE.matcher(p.text()).matches()).count();
    boolean named = pieces.get(0).from() == 0 && Character.isLetter(pieces.get(0).text().charAt(0));
    return named && figures > 0 && figures * 2 >= cells.columnCount() - 1;
  }

  private static boolean isColumnNumbers(LaidCells cells, int i) {
    return cells.pieces(i).size() > 2
        && cells.pieces(i).stream().allMatch(p -> COLUMN_NUMBER.matcher(p.text()).matches())
        && cells.pieces(i).get(0).text().matches("\\(?[1A]\\)?")
        && cells.pieces(i).size() == cells.columnCount();
  }

  private void readHeader(@Nullable List<PartCell> known) {
    headings.addAll(known == null ? LaidHeader.cells(cells, headerLines) : known);
    placed.addAll(headings);
    placed.forEach(cell -> rowCount = Math.max(rowCount, cell.row() + cell.rowSpan()));
  }

  /** Adds what the body's rows hold to the habits of the columns. */
  void teach(List<ColumnHabits> habits) {
    RowSeams.learn(cells, rows(), habits);
  }

  /** Cuts the rows of the body anew by the habits of the columns. */
  void fit(List<ColumnHabits> habits, WordPairs pairs) {
    cells = new LaidCells(cells.lines(), RowSeams.list(cells, rows(), habits, pairs));
  }

  private List<Row> rows() {
    return LaidRows.list(cells, firstLine());
  }

  /** The first line below the header and the numbers of the columns. */
  private int firstLine() {
    int body = headerLines;
    while (body < cells.lineCount() && isColumnNumbers(cells, body)) {
      body++;
    }
    return body;
  }

  /** Reads the rows of the body. */
  void readBody() {
    int body = firstLine();
    for (int i = headerLines; i < body; i++) {
      addRow(new Row(i, i + 1, true));
    }
    firstBodyRow = rowCount;
    List<Row> rows = LaidRows.list(cells, body);
    for (int r = 0; r < rows.size(); r++) {
      addRow(rows.get(r));
      if (r + 1 < rows.size()) {
        mergeDown(rows.get(r), rows.get(r + 1));
      }
    }
    addBlanks();
  }

  /**
   * A finding {@code cells-blank} for each cell that is blank in a column that is mostly filled.
   */
  private void addBlanks() {
    List<PartCell> body =
        placed.stream()
            .filter(cell -> cell.row() >= firstBodyRow && cell.columnSpan() == 1)
            .toList();
    Map<Integer, List<PartCell>> rows = new TreeMap<>();
    body.forEach(cell -> rows.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(cell));
    rows.values().removeIf(row -> row.stream().filter(c -> !c.text().isEmpty()).count() < 3);
    for (int c = 1; c < cells.columnCount(); c++) {
      int column = c;
      List<PartCell> all =
          rows.values().stream().flatMap(List::stream).filter(x -> x.column() == column).toList();
      List<PartCell> blank = all.stream().filter(x -> x.text().isEmpty()).toList();
      if (blank.size() * MOSTLY < all.size()) {
        blank.forEach(
            cell ->
                findings.add(
                    Finding.of(
                        "cells-blank",
                        cell.evidence(),
                        String.valueOf(line(cell)),
                        String.valueOf(column + 1))));
      }
    }
  }

  /** A lone line of a column right between two rows is printed in the middle of one cell. */
  private void mergeDown(Row upper, Row lower) {
    for (int c = 1; c < cells.columnCount(); c++) {
      List<Integer> at = new ArrayList<>();
      for (int i = upper.from(); i < lower.to(); i++) {
        if (!cells.text(i, c).isEmpty()) {
          at.add(i);
        }
      }
      if (at.size() == 1 && isBetween(at.get(0), upper, lower)) {
        merged.put(c, words.apply(cells.text(at.get(0), c)));
      }
    }
    placed.replaceAll(
        cell ->
            cell.row() == rowCount - 1 && merged.containsKey(cell.column())
                ? new PartCell(
                    cell.row(),
                    cell.column(),
                    2,
                    1,
                    String.valueOf(merged.get(cell.column())),
                    cell.evidence())
                : cell);
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

  private void addRow(Row row) {
    Map<Integer, String> covered = new HashMap<>(merged);
    merged.clear();
    Map<Integer, PartCell> made = new HashMap<>();
    for (int i = row.from(); i < row.to(); i++) {
      for (Piece piece : cells.pieces(i)) {
        int column = piece.from();
        PartCell above = made.get(column);
        int span = piece.to() - column + 1;
        String text = above == null ? piece.text() : LineJoiner.join(above.text(), piece.text());
        int line = above == null ? cells.number(i) : line(above);
        int wide = above == null ? span : Math.max(span, above.columnSpan());
        made.put(column, cell(column, wide, text, line));
      }
    }
    int column = 0;
    while (column < cells.columnCount()) {
      if (covered.containsKey(column)) {
        column++;
        continue;
      }
      PartCell cell = made.get(column);
      if (cell == null) {
        cell = cell(column, 1, "", cells.number(row.from()));
      }
      int span = cell.columnSpan();
      for (int next = column + 1; next < column + span; next++) {
        span = made.containsKey(next) || covered.containsKey(next) ? next - column : span;
      }
      placed.add(cell(column, span, words.apply(cell.text()), line(cell)));
      column += span;
    }
    if (!row.sure()) {
      findings.add(doubt("row-by-place", row));
    } else if (cells.touchInDoubt(row)) {
      findings.add(doubt("cells-touch", row));
    }
    rowCount++;
  }

  private static int line(PartCell cell) {
    Integer line = cell.evidence().line();
    return line == null ? 0 : line;
  }

  private PartCell cell(int column, int span, String text, int line) {
    Evidence evidence = new Evidence(null, null, null, null, line, null, null, text);
    return new PartCell(rowCount, column, 1, span, text, evidence);
  }

  private Finding doubt(String code, Row row) {
    int line = cells.number(row.from());
    String text = Characters.fold(cells.line(row.from()).text());
    return Finding.of(
        code, new Evidence(null, null, null, null, line, null, null, text), String.valueOf(line));
  }
}
