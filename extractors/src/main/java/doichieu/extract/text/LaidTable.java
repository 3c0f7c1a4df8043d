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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One page's part of a table whose columns are set with blanks. */
final class LaidTable {
  private static final int MIN_COLUMNS = 3;
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s?=[-+*/x:()%\\d\\s]{1,20})?");

  private final LaidCells cells;
  private final UnaryOperator<String> words;
  private final int headerLines;
  private final List<PartCell> placed = new ArrayList<>();
  private final List<PartCell> headings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int rowCount;

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
      List<LaidLine> lines,
      int expected,
      @Nullable LaidTable first,
      UnaryOperator<String> words) {
    int repeated = first == null ? 0 : first.countRepeated(lines);
    List<int[]> seams =
        first == null || repeated == 0
            ? Seams.find(lines, expected)
            : Seams.through(lines, first.seamPoints(lines), first.seamLimits(lines));
    if (seams.size() + 1 < MIN_COLUMNS) {
      return Optional.empty();
    }
    LaidCells cells = new LaidCells(lines, seams);
    LaidTable table =
        new LaidTable(cells, first == null ? countHeader(cells) : repeated, words);
    table.read(first != null && repeated > 0 ? first.headings : null);
    return Optional.of(table);
  }

  int columnCount() {
    return cells.columnCount();
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
          int gap = word == 0 ? Integer.MAX_VALUE - 1 : right.start() - lines.get(i).words().get(word - 1).end();
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
      if (label || title || name || isColumnNumbers(cells, i)) {
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

  private static boolean isColumnNumbers(LaidCells cells, int i) {
    return cells.pieces(i).size() > 2
        && cells.pieces(i).stream().allMatch(p -> COLUMN_NUMBER.matcher(p.text()).matches())
        && cells.pieces(i).get(0).text().matches("\\(?[1A]\\)?")
        && cells.pieces(i).size() == cells.columnCount();
  }

  private void read(@Nullable List<PartCell> known) {
    headings.addAll(known == null ? LaidHeader.cells(cells, headerLines) : known);
    placed.addAll(headings);
    placed.forEach(cell -> rowCount = Math.max(rowCount, cell.row() + cell.rowSpan()));
    int body = headerLines;
    while (body < cells.lineCount() && isColumnNumbers(cells, body)) {
      addRow(new Row(body, body + 1, true));
      body++;
    }
    for (Row row : LaidRows.list(cells, body)) {
      addRow(row);
    }
  }

  private void addRow(Row row) {
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
      PartCell cell = made.get(column);
      if (cell == null) {
        cell = cell(column, 1, "", cells.number(row.from()));
      }
      int span = cell.columnSpan();
      for (int covered = column + 1; covered < column + span; covered++) {
        span = made.containsKey(covered) ? covered - column : span;
      }
      placed.add(cell(column, span, words.apply(cell.text()), line(cell)));
      column += span;
    }
    if (!row.sure()) {
      findings.add(doubt(row));
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

  private Finding doubt(Row row) {
    int line = cells.number(row.from());
    String text = Characters.fold(cells.line(row.from()).text());
    return Finding.of(
        "row-by-place",
        new Evidence(null, null, null, null, line, null, null, text),
        String.valueOf(line));
  }
}
