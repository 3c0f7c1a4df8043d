package doichieu.extract.text;

import doichieu.document.Finding;
import doichieu.extract.table.Labels;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cells that are blank: in a column that is mostly filled their words may stand in another cell; in
 * others a text does not show whether the cell above is merged over them.
 */
final class BlankCells {
  /** One cell in as many may be blank in a column that counts as filled. */
  private static final int MOSTLY = 3;

  /** Cells with words that a row must have, or that go down into it; titles have fewer. */
  private static final int MIN_FILLED = 3;

  /** Cells with words in a title's row that has no label. */
  private static final int IN_TITLE = 1;

  private BlankCells() {}

  /**
   * A finding {@code cells-blank} for each of them in a column that is mostly filled, and one
   * {@code blanks-below} for the first cell with words above one in each other column.
   *
   * @param body the cells of the rows below the header
   */
  static List<Finding> list(List<PartCell> body, int columnCount) {
    Map<Integer, List<PartCell>> rows = new TreeMap<>();
    for (PartCell cell : body) {
      if (cell.columnSpan() == 1) {
        rows.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(cell);
      }
    }
    int least = isLabelled(body) ? MIN_FILLED : Math.min(MIN_FILLED, columnCount - IN_TITLE);
    rows.entrySet().removeIf(row -> countFilled(body, row.getKey()) < least);
    List<Finding> findings = new ArrayList<>();
    for (int c = 1; c < columnCount; c++) {
      int column = c;
      List<PartCell> all =
          rows.values().stream().flatMap(List::stream).filter(x -> x.column() == column).toList();
      List<PartCell> blank = all.stream().filter(x -> x.text().isEmpty()).toList();
      if (blank.size() * MOSTLY < all.size()) {
        blank.forEach(cell -> findings.add(finding("cells-blank", cell)));
      } else {
        firstAboveBlank(all).ifPresent(cell -> findings.add(finding("blanks-below", cell)));
      }
    }
    return findings;
  }

  /** True if most words of the first column are labels, so that a title has two cells. */
  private static boolean isLabelled(List<PartCell> body) {
    List<String> first =
        body.stream()
            .filter(cell -> cell.column() == 0 && cell.columnSpan() == 1)
            .map(PartCell::text)
            .filter(text -> !text.isEmpty())
            .toList();
    return first.stream().filter(Labels::isLabel).count() * 2 > first.size();
  }

  /** Number of cells with words in a row, those that go down from rows above among them. */
  private static long countFilled(List<PartCell> body, int row) {
    return body.stream()
        .filter(cell -> cell.columnSpan() == 1 && !cell.text().isEmpty())
        .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
        .count();
  }

  /** The first cell with words right above one without. */
  private static Optional<PartCell> firstAboveBlank(List<PartCell> column) {
    for (int i = 1; i < column.size(); i++) {
      PartCell above = column.get(i - 1);
      boolean next = above.row() + above.rowSpan() == column.get(i).row();
      if (next && !above.text().isEmpty() && column.get(i).text().isEmpty()) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private static Finding finding(String code, PartCell cell) {
    return Finding.of(
        code,
        cell.evidence(),
        String.valueOf(LaidBody.line(cell)),
        String.valueOf(cell.column() + 1));
  }
}
