package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.extract.table.Labels;
import doichieu.extract.table.PlainGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of a Markdown table, from one blank line to the next. */
final class PipeTable {
  private final List<List<PlainGrid.Cell>> rows = new ArrayList<>();
  private int headerRows;
  private int next;

  private PipeTable() {}

  /**
   * Reads the rows from the line on, which must be one.
   *
   * @param words makes a cell's words of its source
   */
  static PipeTable read(List<Line> lines, int from, UnaryOperator<String> words) {
    PipeTable table = new PipeTable();
    int i = from;
    for (; i < lines.size() && lines.get(i).isPipeRow(); i++) {
      Line line = lines.get(i);
      if (!line.isRule()) {
        table.rows.add(row(line, words));
      } else if (table.headerRows == 0) {
        table.headerRows = table.rows.size();
      }
    }
    table.next = i;
    return table;
  }

  List<List<PlainGrid.Cell>> rows() {
    return rows;
  }

  int columnCount() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * Rows above the rule; 0 if the first one carries a row's label: Markdown needs a row above the
   * rule even where the part of the table has no header.
   */
  int headerRows() {
    return rows.isEmpty() || Labels.isLabel(rows.get(0).get(0).text()) ? 0 : headerRows;
  }

  /** True for one row below a blank header, as converters write a letterhead. */
  boolean isOneBareRow() {
    return headerRows == 1
        && rows.size() == 2
        && rows.get(0).stream().allMatch(cell -> cell.text().isEmpty());
  }

  /** Index of the first line after the rows. */
  int next() {
    return next;
  }

  private static List<PlainGrid.Cell> row(Line line, UnaryOperator<String> words) {
    String source = line.text().strip();
    String inner = source.substring(1, source.length() - (endsWithPipe(source) ? 1 : 0));
    List<PlainGrid.Cell> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '|' && (i == 0 || inner.charAt(i - 1) != '\\')) {
        row.add(cell(line, cell, words));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    row.add(cell(line, cell, words));
    return row;
  }

  private static boolean endsWithPipe(String source) {
    return source.endsWith("|") && !source.endsWith("\\|");
  }

  private static PlainGrid.Cell cell(Line line, StringBuilder source, UnaryOperator<String> words) {
    String text = words.apply(source.toString());
    return new PlainGrid.Cell(
        text, new Evidence(null, null, null, null, line.number(), null, null, text));
  }
}
