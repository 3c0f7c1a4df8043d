package doichieu.extract.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet that shows words or a frame.
 *
 * @param row row of its upper edge, 0-based in the sheet
 * @param column column of its left edge, 0-based
 * @param rowSpan rows that it covers, at least 1
 * @param columnSpan columns that it covers, at least 1
 * @param text as the workbook shows it, NFC, white space folded; empty if blank
 * @param framed true if a line is drawn at one of its edges
 * @param line the line of a text file on which it begins, 1-based; null in a workbook
 */
record SheetCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    boolean framed,
    @Nullable Integer line) {
  /** A cell of a workbook, which has no lines. */
  SheetCell(int row, int column, int rowSpan, int columnSpan, String text, boolean framed) {
    this(row, column, rowSpan, columnSpan, text, framed, null);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  SheetCell at(int newRow, int newColumn, int rows, int columns) {
    return new SheetCell(newRow, newColumn, rows, columns, text, framed, line);
  }

  SheetCell withFrame() {
    return framed ? this : new SheetCell(row, column, rowSpan, columnSpan, text, true, line);
  }
}
