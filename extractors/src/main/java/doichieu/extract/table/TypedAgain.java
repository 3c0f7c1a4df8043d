package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of a part without the header that somebody typed again among them.
 *
 * @param rows the rows that stay, numbered from 0
 * @param dropped the header rows left out
 * @param headerRows how many rows the header has as it was typed again; 0 if it was not
 */
record TypedAgain(List<GridRow> rows, List<Dropped> dropped, int headerRows) {
  private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]{1,40}");

  /**
   * A header row that was left out.
   *
   * @param before the number of the kept row it stood above
   * @param row its cells
   */
  record Dropped(int before, GridRow row) {}

  /**
   * Looks the body through for the header, or the row of column numbers alone.
   *
   * @param header the table's header rows, that of column numbers included; it may be missing below
   * @param body numbered from 0
   * @param labelled true if rows of the table carry labels; without, the first row need not be a
   *     header at all, and only an equal row of words is one
   * @param marked true if the file says which rows are the header, so that an equal row is one
   *     whatever it holds; so it is where a heading in words stands above a column of figures, or
   *     the rows' names tell it
   */
  static TypedAgain find(
      List<GridRow> header, List<GridRow> body, boolean labelled, boolean marked) {
    List<GridRow> kept = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    int headerRows = 0;
    int covered = 0;
    boolean known = marked || headsFigures(header, body) || NamesOnce.tellHeader(header, body);
    for (int r = 0; r < body.size(); ) {
      List<GridRow> left = body.subList(r, body.size());
      int length = r < covered ? 0 : length(header, left, labelled);
      length = length > 0 || r < covered || !known ? length : equalLength(header, left);
      for (GridRow row : body.subList(r, r + length)) {
        dropped.add(new Dropped(kept.size(), row));
      }
      if (length > 0 && !HeaderBlock.numbersColumns(body.get(r))) {
        headerRows = Math.max(headerRows, length);
      }
      r += length;
      if (length == 0) {
        for (Cell cell : body.get(r).cells()) {
          covered = Math.max(covered, r + cell.rowSpan());
        }
        kept.add(body.get(r++).movedTo(kept.size()));
      }
    }
    return new TypedAgain(kept, dropped, headerRows);
  }

  /** Rows at the head of the list that repeat the header; 0 if they do not. */
  private static int length(List<GridRow> header, List<GridRow> rows, boolean labelled) {
    GridRow first = rows.get(0);
    if (HeaderBlock.numbersColumns(first)) {
      return HeaderBlock.repeatsNumbers(header, rows) ? 1 : 0;
    }
    if (!HeaderBlock.looksLikeHeader(first) || (!labelled && hasFigure(first))) {
      return 0;
    }
    int repeated = HeaderBlock.countRepeated(header, labelled ? header.size() : 0, rows);
    return endsWith(rows, repeated) && endsWith(header, repeated) ? repeated : 0;
  }

  /** Rows at the head of the list that equal the lowest rows of the header, as many as it has. */
  private static int equalLength(List<GridRow> header, List<GridRow> rows) {
    for (int from = 0; from < header.size(); from++) {
      List<GridRow> lowest = header.subList(from, header.size());
      int equal = HeaderBlock.countRepeated(lowest, 0, rows);
      if (equal == lowest.size() && rows.get(0).printed().size() > 1 && endsWith(rows, equal)) {
        return equal;
      }
    }
    return 0;
  }

  /** True if words of the header's lowest row stand above a column of figures. */
  private static boolean headsFigures(List<GridRow> header, List<GridRow> body) {
    return !header.isEmpty()
        && header.get(header.size() - 1).printed().stream()
            .filter(cell -> cell.columnSpan() == 1 && ColumnKind.isWords(cell.text()))
            .anyMatch(cell -> ColumnKind.of(body, cell.column()) == ColumnKind.FIGURES);
  }

  private static boolean hasFigure(GridRow row) {
    return row.printed().stream().anyMatch(cell -> FIGURE.matcher(cell.text()).matches());
  }

  /** True if no cell of the first rows goes on below them. */
  private static boolean endsWith(List<GridRow> rows, int count) {
    for (int r = 0; r < count; r++) {
      int left = count - r;
      if (rows.get(r).cells().stream().anyMatch(cell -> cell.rowSpan() > left)) {
        return false;
      }
    }
    return true;
  }
}
