package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The cells of the rows of one page's part, made of what their lines show. */
final class LaidBody {
  /** Lines of each of two rows between which a merged cell can be told. */
  private static final int MIN_HIGH = 3;

  private final LaidCells cells;
  private final UnaryOperator<String> words;
  private final List<PartCell> placed = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, String> merged = new HashMap<>();
  private int rowCount;

  /**
   * Begins a body.
   *
   * @param above number of rows above it
   * @param words makes a cell's words of its source
   */
  LaidBody(LaidCells cells, int above, UnaryOperator<String> words) {
    this.cells = cells;
    this.rowCount = above;
    this.words = words;
  }

  /** Adds rows, from top to bottom. */
  void addAll(List<Row> rows) {
    for (int r = 0; r < rows.size(); r++) {
      add(rows.get(r));
      if (r + 1 < rows.size()) {
        mergeDown(rows.get(r), rows.get(r + 1));
      }
    }
  }

  /** The cells. */
  List<PartCell> placed() {
    return placed;
  }

  /** What is doubtful in them. */
  List<Finding> findings() {
    return findings;
  }

  /** Number of rows, those above counted. */
  int rowCount() {
    return rowCount;
  }

  /** The line of the file at which a cell begins. */
  static int line(PartCell cell) {
    Integer line = cell.evidence().line();
    return line == null ? 0 : line;
  }

  private void add(Row row) {
    Map<Integer, String> covered = new HashMap<>(merged);
    merged.clear();
    Map<Integer, PartCell> made = joined(row);
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

  /** The cells of a row by their columns, the words of its lines joined. */
  private Map<Integer, PartCell> joined(Row row) {
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
    return made;
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
        cell -> {
          String text = cell.row() == rowCount - 1 ? merged.get(cell.column()) : null;
          return text == null
              ? cell
              : new PartCell(cell.row(), cell.column(), 2, 1, text, cell.evidence());
        });
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
