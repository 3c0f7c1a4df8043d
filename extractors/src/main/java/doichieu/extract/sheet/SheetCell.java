package doichieu.extract.sheet;

/**
 * A cell of a sheet that shows words or a frame.
 *
 * @param row row of its upper edge, 0-based in the sheet
 * @param column column of its left edge, 0-based
 * @param rowSpan rows that it covers, at least 1
 * @param columnSpan columns that it covers, at least 1
 * @param text as the workbook shows it, NFC, white space folded; empty if blank
 * @param framed true if a line is drawn at one of its edges
 */
record SheetCell(int row, int column, int rowSpan, int columnSpan, String text, boolean framed) {
  boolean isBlank() {
    return text.isEmpty();
  }

  SheetCell at(int newRow, int newColumn, int rows, int columns) {
    return new SheetCell(newRow, newColumn, rows, columns, text, framed);
  }

  SheetCell withFrame() {
    return framed ? this : new SheetCell(row, column, rowSpan, columnSpan, text, true);
  }
}
