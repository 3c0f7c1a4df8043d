package doichieu.document;

import java.util.List;

/**
 * A cell with its spans.
 *
 * @param row row of its upper edge, 0-based in the joined table
 * @param column column of its left edge, 0-based
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param text NFC, white space folded to single blanks, empty if the cell is blank
 * @param evidence one entry for each printed piece (a cell cut by a page has two)
 */
public record Cell(
    int row, int column, int rowSpan, int columnSpan, String text, List<Evidence> evidence) {
  public Cell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("cell outside the grid");
    }
    evidence = List.copyOf(evidence);
  }

  /** True if nothing is printed in the cell. */
  public boolean isBlank() {
    return text.isEmpty();
  }
}
