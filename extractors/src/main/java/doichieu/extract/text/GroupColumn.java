package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidRows.Row;
import java.util.List;
import java.util.OptionalInt;

/**
 * The column that names groups of rows, left of the rows' own names: where it is blank beside a
 * name, the group above goes on.
 */
final class GroupColumn {
  private final LaidCells cells;
  private final List<Row> rows;

  private GroupColumn(LaidCells cells, List<Row> rows) {
    this.cells = cells;
    this.rows = rows;
  }

  /**
   * The column, left of which stand labels or nothing.
   *
   * @return empty if the first column after the labels is blank in no row, or names are missing in
   *     the one behind it
   */
  static OptionalInt find(LaidCells cells, List<Row> rows) {
    if (rows.isEmpty() || cells.columnCount() < 3) {
      return OptionalInt.empty();
    }
    int column = LaidRows.isLabelled(cells, rows.get(0).from()) ? 1 : 0;
    return new GroupColumn(cells, rows).names(column)
        ? OptionalInt.of(column)
        : OptionalInt.empty();
  }

  private boolean names(int column) {
    int named = 0;
    int blank = 0;
    for (Row row : rows) {
      if (isTitle(row)) {
        continue;
      }
      boolean filled = holds(row, column, false);
      boolean labelled = column == 0 || holds(row, 0, false);
      if (!labelled || !holds(row, column + 1, true) || (filled && !holds(row, column, true))) {
        return false;
      }
      named += filled ? 1 : 0;
      blank += filled ? 0 : 1;
    }
    return named > 0 && blank > 0;
  }

  /** True if a line of the row has a text in the column, or, if asked for, a name. */
  private boolean holds(Row row, int column, boolean name) {
    for (int i = row.from(); i < row.to(); i++) {
      String text = cells.text(i, column);
      if (!text.isEmpty() && (!name || text.chars().filter(Character::isLetter).count() > 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(Row row) {
    int texts = 0;
    for (int i = row.from(); i < row.to(); i++) {
      List<Piece> pieces = cells.pieces(i);
      texts = Math.max(texts, pieces.size());
    }
    return texts < 2
        || (texts == 2 && !holds(row, cells.columnCount() - 1, false) && cells.isTitle(row.from()));
  }
}
