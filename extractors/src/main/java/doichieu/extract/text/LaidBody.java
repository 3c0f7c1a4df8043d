package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Labels;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The cells of the rows of one page's part, made of what their lines show. */
final class LaidBody {
  private final LaidCells cells;
  private final UnaryOperator<String> words;
  private final List<PartCell> placed = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean labelled;
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

  /**
   * Adds rows, from top to bottom.
   *
   * @param merged their cells that go down
   */
  void addAll(List<Row> rows, MergedDown merged) {
    labelled = isLabelled(rows);
    RowDoubts doubts = new RowDoubts(cells, rows);
    NameDoubts names = new NameDoubts(cells, rows, labelled);
    for (int r = 0; r < rows.size(); r++) {
      add(rows, r, merged, doubts, names);
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

  private void add(List<Row> rows, int r, MergedDown merged, RowDoubts doubts, NameDoubts names) {
    Row row = rows.get(r);
    Map<Integer, PartCell> made = joined(row.from(), row.to());
    int column = 0;
    while (column < cells.columnCount()) {
      if (merged.isCovered(r, column)) {
        column++;
        continue;
      }
      PartCell cell = made.get(column);
      int end = merged.end(r, column);
      if (end > r + 1) {
        cell = joined(row.from(), rows.get(end - 1).to()).get(column);
        findings.add(
            merged.isHeld(r, column)
                ? held(row, column, end - r - 1)
                : doubt("cell-over-rows", row));
      }
      if (cell == null) {
        cell = cell(column, 1, 1, "", cells.number(row.from()));
      }
      int span = isSum(cell) ? cells.columnCount() - column : cell.columnSpan();
      for (int next = column + 1; next < column + span; next++) {
        boolean taken = made.containsKey(next) || merged.isCovered(r, next);
        span = taken ? next - column : span;
      }
      placed.add(cell(column, end - r, span, words.apply(cell.text()), line(cell)));
      column += span;
    }
    if (!row.sure() || names.isDoubtful(r) || isNamedAbove(r, row, merged)) {
      findings.add(doubt("row-by-place", row));
    } else if (cells.touchInDoubt(row)) {
      findings.add(doubt("cells-touch", row));
    } else if (doubts.isDoubtful(row)) {
      findings.add(doubt("cells-uncertain", row));
    }
    rowCount++;
  }

  /**
   * True for a row without label, the words in the place of whose name were read as the rest of the
   * name above, though they may be its own.
   */
  private boolean isNamedAbove(int r, Row row, MergedDown merged) {
    return labelled
        && cells.columnCount() > 1
        && merged.isCovered(r, 1)
        && cells.text(row.from(), 0).isEmpty()
        && !cells.text(row.from(), 1).isEmpty();
  }

  /** True if the first row has a label, at any height: others that begin with a name are sums. */
  private boolean isLabelled(List<Row> rows) {
    return !rows.isEmpty()
        && IntStream.range(rows.get(0).from(), rows.get(0).to())
            .mapToObj(i -> cells.text(i, 0))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .filter(Labels::isLabel)
            .isPresent();
  }

  /** True for a name in the place of the labels: it stands over all blank columns beside it. */
  private boolean isSum(PartCell cell) {
    return labelled
        && cell.column() == 0
        && cell.text().codePoints().filter(Character::isLetter).count() > 1
        && !Labels.isLabel(cell.text());
  }

  /** The cells of some lines by their columns, the words of the lines joined. */
  private Map<Integer, PartCell> joined(int from, int to) {
    Map<Integer, PartCell> made = new HashMap<>();
    Map<Integer, String> last = new HashMap<>();
    for (int i = from; i < to; i++) {
      for (Piece piece : cells.pieces(i)) {
        int column = piece.from();
        PartCell above = made.get(column);
        int span = piece.to() - column + 1;
        String printed = piece.word().printed();
        String text =
            above == null
                ? printed
                : CutWords.join(above.text(), last.getOrDefault(column, ""), printed);
        last.put(column, printed);
        int line = above == null ? cells.number(i) : line(above);
        int wide = above == null ? span : Math.max(span, above.columnSpan());
        made.put(column, cell(column, 1, wide, text, line));
      }
    }
    return made;
  }

  private PartCell cell(int column, int down, int span, String text, int line) {
    Evidence evidence = new Evidence(null, null, null, null, line, null, null, text);
    return new PartCell(rowCount, column, down, span, text, evidence);
  }

  private Finding held(Row row, int column, int below) {
    Evidence place = doubt("cell-held-down", row).evidence().get(0);
    return Finding.of(
        "cell-held-down",
        place,
        String.valueOf(cells.number(row.from())),
        String.valueOf(column + 1),
        String.valueOf(below));
  }

  /** What is doubtful in a row. */
  Finding doubt(String code, Row row) {
    int line = cells.number(row.from());
    String text = Characters.fold(cells.line(row.from()).text());
    return Finding.of(
        code, new Evidence(null, null, null, null, line, null, null, text), String.valueOf(line));
  }
}
