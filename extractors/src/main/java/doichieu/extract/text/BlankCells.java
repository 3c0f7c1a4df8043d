package doichieu.extract.text;

import doichieu.document.Finding;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells that are blank in a column that is mostly filled: their words may stand in another cell.
 */
final class BlankCells {
  /** One cell in as many may be blank in a column that counts as filled. */
  private static final int MOSTLY = 3;

  /** Cells with words that a row must have; titles have fewer. */
  private static final int MIN_FILLED = 3;

  private BlankCells() {}

  /**
   * A finding {@code cells-blank} for each of them.
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
    rows.values()
        .removeIf(row -> row.stream().filter(c -> !c.text().isEmpty()).count() < MIN_FILLED);
    List<Finding> findings = new ArrayList<>();
    for (int c = 1; c < columnCount; c++) {
      int column = c;
      List<PartCell> all =
          rows.values().stream().flatMap(List::stream).filter(x -> x.column() == column).toList();
      List<PartCell> blank = all.stream().filter(x -> x.text().isEmpty()).toList();
      if (blank.size() * MOSTLY < all.size()) {
        blank.forEach(cell -> findings.add(finding(cell)));
      }
    }
    return findings;
  }

  private static Finding finding(PartCell cell) {
    return Finding.of(
        "cells-blank",
        cell.evidence(),
        String.valueOf(LaidBody.line(cell)),
        String.valueOf(cell.column() + 1));
  }
}
