package doichieu.extract.html;

import doichieu.document.Evidence;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table's cells on its grid, by the rules of HTML: a cell takes the first free column, rows of a
 * group end what spans them; where cells would overlap the later one is cut.
 */
public final class HtmlTable {
  /** No table of a plan is wider; a span beyond is cut, as browsers do, a cell beyond refused. */
  private static final int MAX_COLUMNS = 1_000;

  private final List<Element> left = new ArrayList<>();
  private final List<Placed> cells = new ArrayList<>();
  private final Map<Integer, BitSet> taken = new HashMap<>();
  private int rowCount;
  private int columnCount;
  private int headerRows;

  private record Placed(int row, int column, int rowSpan, int columnSpan, Element cell) {
    Placed within(int columns) {
      return new Placed(row, column, rowSpan, Math.min(columnSpan, columns - column), cell);
    }
  }

  /**
   * Lays the table out.
   *
   * @throws ExtractionException if the grids of the document are too large together
   */
  public HtmlTable(Element table, GridBudget budget) throws ExtractionException {
    boolean heading = true;
    for (List<Element> all : groups(table)) {
      List<Element> group = all.stream().filter(row -> !isHidden(row)).toList();
      all.stream().filter(HtmlTable::isHidden).forEach(left::add);
      int end = rowCount + group.size();
      for (Element row : group) {
        List<Element> own = shownCells(row);
        place(own, end);
        heading = heading && isHeading(row, own);
        headerRows += heading ? 1 : 0;
        budget.add(1, Math.max(1, columnCount));
        taken.remove(rowCount);
        rowCount++;
      }
    }
    cutEmptyColumns();
  }

  /** Cuts spans that run far beyond the last column in which a cell begins ("colspan=99"). */
  private void cutEmptyColumns() {
    int begun = 1 + cells.stream().mapToInt(Placed::column).max().orElse(0);
    if (columnCount - begun > begun) {
      columnCount = begun;
      cells.replaceAll(cell -> cell.within(begun));
    }
  }

  /** True if nobody sees the row, for its own sake or its group's. */
  private static boolean isHidden(Element row) {
    Element group = row.parent();
    boolean hiddenGroup =
        group != null && !group.normalName().equals("table") && HtmlLook.isHidden(group);
    return hiddenGroup || HtmlLook.isHidden(row);
  }

  /** Rows and cells that pages leave out, so that they have no place in the grid. */
  public List<Element> leftOut() {
    return left;
  }

  private List<Element> shownCells(Element row) {
    List<Element> shown = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        (HtmlLook.isLeftOut(cell) ? left : shown).add(cell);
      }
    }
    return shown;
  }

  /** Rows of the head, of the bodies, of the foot, as they are shown. */
  private static List<List<Element>> groups(Element table) {
    List<List<Element>> heads = new ArrayList<>();
    List<List<Element>> bodies = new ArrayList<>();
    List<List<Element>> feet = new ArrayList<>();
    for (Element child : table.children()) {
      List<Element> rows =
          child.children().stream().filter(row -> row.normalName().equals("tr")).toList();
      switch (child.normalName()) {
        case "thead" -> heads.add(rows);
        case "tfoot" -> feet.add(rows);
        case "tbody" -> bodies.add(rows);
        case "tr" -> bodies.add(List.of(child));
        default -> {}
      }
    }
    List<List<Element>> all = new ArrayList<>(heads);
    all.addAll(bodies);
    all.addAll(feet);
    return all;
  }

  private static boolean isHeading(Element row, List<Element> cells) {
    Element group = row.parent();
    boolean inHead = group != null && group.normalName().equals("thead");
    return inHead
        || (!cells.isEmpty() && cells.stream().allMatch(c -> c.normalName().equals("th")));
  }

  private void place(List<Element> row, int groupEnd) throws ExtractionException {
    int column = 0;
    for (Element cell : row) {
      BitSet here = taken.computeIfAbsent(rowCount, r -> new BitSet());
      column = here.nextClearBit(column);
      if (column >= MAX_COLUMNS) {
        throw new ExtractionException(
            Reason.TOO_LARGE, "limit-exceeded", null, "columns", String.valueOf(MAX_COLUMNS));
      }
      int free = here.nextSetBit(column);
      int room = Math.min(MAX_COLUMNS, free < 0 ? MAX_COLUMNS : free) - column;
      int columns = Math.min(room, Math.max(1, span(cell, "colspan", 1)));
      int rows = span(cell, "rowspan", 1);
      rows = rows == 0 ? groupEnd - rowCount : Math.min(rows, groupEnd - rowCount);
      for (int r = rowCount; r < rowCount + Math.max(1, rows); r++) {
        taken.computeIfAbsent(r, x -> new BitSet()).set(column, column + columns);
      }
      cells.add(new Placed(rowCount, column, Math.max(1, rows), columns, cell));
      column += columns;
      columnCount = Math.max(columnCount, column);
    }
  }

  private static int span(Element cell, String attribute, int otherwise) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** Number of rows. */
  public int rowCount() {
    return rowCount;
  }

  /** Leading rows that the page marks as headings. */
  public int headerRows() {
    return headerRows;
  }

  /** Number of columns. */
  public int columnCount() {
    return columnCount;
  }

  /** The cells in reading order. */
  public List<Element> cells() {
    return cells.stream().map(Placed::cell).toList();
  }

  /** The cells of each row; those that a cell from above covers are none. */
  public List<List<Element>> rows() {
    List<List<Element>> rows = new ArrayList<>();
    for (int r = 0; r < rowCount; r++) {
      rows.add(new ArrayList<>());
    }
    cells.forEach(cell -> rows.get(cell.row()).add(cell.cell()));
    return rows;
  }

  /**
   * The table as a part.
   *
   * @param words makes a cell's text; called in reading order, once a cell
   * @param line the line of a text file in which a cell begins; null where there is none
   */
  public Part toPart(
      boolean mayContinue,
      Function<Element, String> words,
      Function<Element, @Nullable Integer> line) {
    List<PartCell> made = new ArrayList<>();
    for (Placed cell : cells) {
      String text = words.apply(cell.cell());
      Evidence evidence =
          new Evidence(null, null, null, null, line.apply(cell.cell()), null, null, text);
      made.add(
          new PartCell(
              cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, evidence));
    }
    return new Part(rowCount, columnCount, headerRows, made, mayContinue, List.of());
  }
}
