package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One form for the rows that only carry a label and a title, however the file writes them: the
 * label's cell, and one cell over all other columns. A title without label, or printed in one cell
 * with its label, is one cell over all columns; where no row of the table has a label, it may as
 * well be the name of a row without figures, and stays as the file has it. In all other rows
 * nothing changes.
 */
final class SectionRows {
  /** Tables with fewer columns have no room for section rows beside name and value. */
  private static final int MIN_COLUMNS = 3;

  private SectionRows() {}

  /**
   * The rows in their one form; header rows and rows in which a merged cell begins or which one
   * covers stay as they are.
   */
  static List<GridRow> canonical(List<GridRow> rows, int headerRows, int columnCount) {
    if (columnCount < MIN_COLUMNS) {
      return rows;
    }
    boolean[] covered = coveredRows(rows);
    boolean plain =
        isSparse(rows, headerRows, covered) || mergesTitles(rows, headerRows, columnCount);
    boolean labelled =
        rows.stream()
            .skip(headerRows)
            .filter(row -> !ColumnNumbers.are(row.printed().stream().map(Cell::text).toList()))
            .anyMatch(row -> Labels.isLabel(row.text(0)));
    return IntStream.range(0, rows.size())
        .mapToObj(
            r ->
                r < headerRows
                        || covered[r]
                        || hasNothingBelow(rows, r)
                        || isCountedWithFilled(rows, headerRows, r, columnCount)
                    ? rows.get(r)
                    : canonical(rows, r, columnCount, plain, labelled))
        .toList();
  }

  /**
   * True for a label and a name with unmerged blanks beside them, right above the next label or at
   * the table's end: a section holds rows, so this is a row that is not filled in. At the end it is
   * a section, cut off there, if all rows of its kind of label are.
   */
  private static boolean hasNothingBelow(List<GridRow> rows, int r) {
    List<Cell> printed = rows.get(r).printed();
    if (!isLabelAndTitle(printed) || printed.get(1).columnSpan() > 1) {
      return false;
    }
    String label = printed.get(0).text();
    return r == rows.size() - 1
        ? !isKindOfSection(rows.subList(0, r), label)
        : Labels.follows(label, rows.get(r + 1).text(0));
  }

  /**
   * True for a label and a name with unmerged blanks beside them, counted like rows that are filled
   * in: "1" above "1.1", where "2" has figures. A section is counted with other sections only.
   */
  private static boolean isCountedWithFilled(
      List<GridRow> rows, int headerRows, int r, int columnCount) {
    List<Cell> printed = rows.get(r).printed();
    if (!isLabelAndTitle(printed) || printed.get(1).columnSpan() > 1) {
      return false;
    }
    String label = printed.get(0).text();
    List<GridRow> alike =
        rows.subList(headerRows, rows.size()).stream()
            .filter(row -> Labels.isLabel(row.text(0)) && Labels.isSameKind(row.text(0), label))
            .toList();
    long bare = alike.stream().filter(row -> isLabelAndTitle(row.printed())).count();
    long filled =
        alike.stream()
            .filter(row -> !isLabelAndTitle(row.printed()))
            .filter(row -> row.printed().size() * 2 > columnCount)
            .count();
    return filled >= bare;
  }

  private static boolean isKindOfSection(List<GridRow> above, String label) {
    List<GridRow> alike =
        above.stream()
            .filter(row -> Labels.isLabel(row.text(0)) && Labels.isSameKind(row.text(0), label))
            .toList();
    return !alike.isEmpty() && alike.stream().allMatch(row -> isLabelAndTitle(row.printed()));
  }

  /** True if the text begins with a label, and most of the rows counted so hold titles alone. */
  private static boolean countsTitles(List<GridRow> rows, String text) {
    Optional<Labels.Glued> own = Labels.findGlued(text);
    if (own.isEmpty()) {
      return false;
    }
    List<GridRow> alike =
        rows.stream()
            .filter(row -> !row.cells().isEmpty())
            .filter(
                row ->
                    Labels.findGlued(row.text(0))
                        .filter(other -> Labels.isSameKind(other.label(), own.get().label()))
                        .isPresent())
            .toList();
    return alike.stream().filter(row -> row.printed().size() == 1).count() * 2 > alike.size();
  }

  private static GridRow canonical(
      List<GridRow> rows, int r, int columnCount, boolean plain, boolean labelled) {
    GridRow row = rows.get(r);
    List<Cell> printed = row.printed();
    if (printed.size() == 1 && printed.get(0).column() == 0) {
      boolean title =
          labelled || printed.get(0).columnSpan() > 1 || countsTitles(rows, printed.get(0).text());
      return title ? loneCell(printed.get(0), r, columnCount) : row;
    }
    boolean merged = printed.size() == 2 && printed.get(1).columnSpan() > 1;
    if ((merged || !plain) && isLabelAndTitle(printed)) {
      return labelAndTitle(printed.get(0), printed.get(1), r, columnCount);
    }
    return row;
  }

  private static GridRow loneCell(Cell cell, int r, int columnCount) {
    return Labels.isLabel(cell.text())
        ? new GridRow(List.of(cell))
        : new GridRow(List.of(new Cell(r, 0, 1, columnCount, cell.text(), cell.evidence())));
  }

  private static GridRow labelAndTitle(Cell label, Cell title, int r, int columnCount) {
    return new GridRow(
        List.of(
            new Cell(r, 0, 1, 1, label.text(), label.evidence()),
            new Cell(r, 1, 1, columnCount - 1, title.text(), title.evidence())));
  }

  private static boolean isLabelAndTitle(List<Cell> printed) {
    return printed.size() == 2
        && printed.get(0).column() == 0
        && printed.get(0).columnSpan() == 1
        && printed.get(1).column() == 1
        && Labels.isLabel(printed.get(0).text())
        && printed.get(1).text().codePoints().filter(Character::isLetter).count() > 1;
  }

  /**
   * True if the table merges the cells of its section titles, each to the last column: then a name
   * in a cell of its own is no title.
   */
  private static boolean mergesTitles(List<GridRow> rows, int headerRows, int columnCount) {
    List<Cell> titles =
        rows.subList(Math.min(headerRows, rows.size()), rows.size()).stream()
            .map(GridRow::printed)
            .filter(SectionRows::isLabelAndTitle)
            .map(printed -> printed.get(1))
            .filter(title -> title.columnSpan() > 1)
            .toList();
    return !titles.isEmpty()
        && titles.stream().allMatch(title -> title.columnSpan() == columnCount - 1);
  }

  /**
   * True if most rows show label and name only: then the other columns are just not filled in. Rows
   * that a merged cell covers are.
   */
  private static boolean isSparse(List<GridRow> rows, int headerRows, boolean[] covered) {
    long bare =
        IntStream.range(headerRows, rows.size())
            .filter(r -> !covered[r])
            .mapToObj(r -> rows.get(r).printed())
            .filter(printed -> isLabelAndTitle(printed) && printed.get(1).columnSpan() == 1)
            .count();
    return bare * 2 > rows.size() - headerRows;
  }

  private static boolean[] coveredRows(List<GridRow> rows) {
    boolean[] covered = new boolean[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (Cell cell : rows.get(r).cells()) {
        if (cell.rowSpan() > 1) {
          int end = Math.min(rows.size(), r + cell.rowSpan());
          Arrays.fill(covered, r, end, true);
        }
      }
    }
    return covered;
  }
}
