package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidRows.Row;
import java.util.List;

/**
 * Rows whose names tell that another one may begin elsewhere: a name begins with a small letter
 * where none counts the rows, or a capital begins a line by itself though its word had a place in
 * the line above, so that it may be the title of a group.
 */
final class NameDoubts {
  private final LaidCells cells;
  private final List<Row> rows;
  private final boolean labelled;
  private final int names;

  /**
   * Looks at the rows of a part.
   *
   * @param rows from top to bottom
   * @param labelled true if labels count them
   */
  NameDoubts(LaidCells cells, List<Row> rows, boolean labelled) {
    this.cells = cells;
    this.rows = rows;
    this.labelled = labelled;
    this.names = labelled ? 1 : 0;
  }

  /** True if a name shows that the row, or one inside it, may begin elsewhere. */
  boolean isDoubtful(int r) {
    return r > 0 && beginsSmall(r) || labelled && holdsTitle(rows.get(r));
  }

  private boolean beginsSmall(int r) {
    String name = cells.text(rows.get(r).from(), names);
    return !name.isEmpty()
        && Character.isLowerCase(name.codePointAt(0))
        && (labelled ? isNameAlone(rows.get(r - 1)) : beginsWithCapital(rows.get(0).from()));
  }

  /** True if the last line of a row of several lines holds but a name. */
  private boolean isNameAlone(Row row) {
    return row.to() - row.from() > 1 && isNameAlone(row.to() - 1);
  }

  private boolean isNameAlone(int i) {
    List<Piece> pieces = cells.pieces(i);
    return pieces.size() == 1 && pieces.get(0).from() == names && !pieces.get(0).spans();
  }

  private boolean beginsWithCapital(int i) {
    String name = cells.text(i, names);
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  private boolean holdsTitle(Row row) {
    for (int i = row.from() + 1; i < row.to(); i++) {
      String above = cells.text(i - 1, names);
      if (isNameAlone(i)
          && beginsWithCapital(i)
          && !above.isEmpty()
          && Continuation.of(above, cells.text(i, names)) != Continuation.SURE
          && cells.wrap(names).hasRoom(above, cells.text(i, names))) {
        return true;
      }
    }
    return false;
  }
}
