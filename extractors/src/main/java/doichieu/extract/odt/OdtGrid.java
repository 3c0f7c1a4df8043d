package doichieu.extract.odt;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.table.GridBudget;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays the cells of a table out: repeated rows and cells, spans, and tables that stand for a split
 * cell, whose rows and columns become those of the whole.
 */
final class OdtGrid {
  /** Split cells in split cells; deeper ones are made to break readers. */
  private static final int MAX_SPLITS = 10;

  /** Edges are told in hundredths of a point. */
  private static final double FINE = 100;

  private final OdtStyles styles;
  private final GridBudget budget;
  private final List<Box> boxes = new ArrayList<>();
  private final List<XmlNode> hidden = new ArrayList<>();
  private final boolean measured;
  private int headerRows;
  private int rowCount;

  /**
   * A cell at its place.
   *
   * @param left x of its left edge, in points from the table's
   * @param top first row, 0-based
   * @param bottom row after its last
   * @param ground its colour, or its row's or table's; empty if none is set
   */
  record Box(
      double left,
      double right,
      int top,
      int bottom,
      @Nullable XmlNode cell,
      Optional<String> ground) {}

  /** A row and what it inherits. */
  private record Row(XmlNode node, boolean header, boolean off, int height) {}

  /**
   * Lays a table out.
   *
   * @throws ExtractionException if it is too large
   */
  OdtGrid(XmlNode table, OdtStyles styles, GridBudget budget) throws ExtractionException {
    this.styles = styles;
    this.budget = budget;
    this.measured = OdtColumns.of(table, styles).measured();
    this.rowCount = place(table, 0, -1, 0, 0, Optional.empty());
  }

  List<Box> boxes() {
    return boxes;
  }

  /** Rows and cells that are not shown. */
  List<XmlNode> hidden() {
    return hidden;
  }

  int rowCount() {
    return rowCount;
  }

  int headerRows() {
    return headerRows;
  }

  /** True if the widths of the columns are known. */
  boolean isMeasured() {
    return measured;
  }

  /** Places a table's cells; tells its height in rows. */
  private int place(
      XmlNode table, double left, double width, int top, int depth, Optional<String> outer)
      throws ExtractionException {
    OdtColumns columns = OdtColumns.of(table, styles);
    double own = columns.width();
    double scale = width < 0 || own <= 0 ? 1 : width / own;
    List<Row> rows = new ArrayList<>();
    collectRows(table, false, depth, rows);
    Optional<String> ground = ground("table", table, "style:table-properties").or(() -> outer);
    int[] tops = new int[rows.size() + 1];
    tops[0] = top;
    for (int r = 0; r < rows.size(); r++) {
      tops[r + 1] = tops[r] + rows.get(r).height();
      if (depth == 0 && rows.get(r).header() && tops[r] == headerRows) {
        headerRows = tops[r + 1];
      }
    }
    @Nullable BitSet[] taken = new BitSet[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      placeRow(rows, r, tops, new Frame(columns, left, scale, depth, ground), taken);
    }
    return tops[rows.size()] - top;
  }

  /** What the rows of one table share. */
  private record Frame(
      OdtColumns columns, double left, double scale, int depth, Optional<String> ground) {
    double x(int column) {
      return Math.round((left + columns.edge(column) * scale) * FINE) / FINE;
    }
  }

  private void collectRows(XmlNode parent, boolean header, int depth, List<Row> rows)
      throws ExtractionException {
    for (XmlNode child : parent.children()) {
      switch (child.name()) {
        case "table:table-row" -> {
          boolean off = OdtColumns.isOff(child);
          boolean blank = OdtText.plain(child).isEmpty();
          int times = blank ? 1 : Math.max(1, child.number("number-rows-repeated", 1));
          Row row = new Row(child, header, off, off ? 0 : height(child, depth));
          budget.add(times, 1);
          for (int i = 0; i < times; i++) {
            rows.add(row);
          }
        }
        case "table:table-header-rows" -> collectRows(child, true, depth, rows);
        case "table:table-rows", "table:table-row-group" -> collectRows(child, header, depth, rows);
        default -> {}
      }
    }
  }

  /** As many rows as the highest split cell has. */
  private int height(XmlNode row, int depth) throws ExtractionException {
    int height = 1;
    for (XmlNode cell : row.children()) {
      Optional<XmlNode> split = findSplit(cell, depth);
      if (split.isPresent()) {
        List<Row> rows = new ArrayList<>();
        collectRows(split.get(), false, depth + 1, rows);
        height = Math.max(height, rows.stream().mapToInt(Row::height).sum());
      }
    }
    return height;
  }

  private static Optional<XmlNode> findSplit(XmlNode cell, int depth) {
    return depth >= MAX_SPLITS
        ? Optional.empty()
        : cell.all("table:table")
            .filter(table -> table.attribute("is-sub-table").equals("true"))
            .findFirst();
  }

  private void placeRow(List<Row> rows, int r, int[] tops, Frame frame, @Nullable BitSet[] taken)
      throws ExtractionException {
    Row row = rows.get(r);
    if (row.off()) {
      hidden.add(row.node());
    }
    int column = 0;
    int uncovered = 0;
    for (XmlNode cell : row.node().children()) {
      boolean covered = cell.name().equals("table:covered-table-cell");
      if (!covered && !cell.name().equals("table:table-cell")) {
        continue;
      }
      int repeated = Math.max(1, cell.number("number-columns-repeated", 1));
      if (repeated > OdtColumns.MAX - column && !OdtText.plain(cell).isEmpty()) {
        throw new ExtractionException(
            Reason.TOO_LARGE, "limit-exceeded", null, "columns", String.valueOf(OdtColumns.MAX));
      }
      for (int i = 0; i < repeated && column < OdtColumns.MAX; i++) {
        if (covered) {
          column++;
          uncovered--;
          continue;
        }
        column = afterTaken(taken[r], column + Math.max(0, uncovered));
        int span = between(cell.number("number-columns-spanned", 1), OdtColumns.MAX - column);
        int down = between(cell.number("number-rows-spanned", 1), rows.size() - r);
        budget.add(down, span);
        take(taken, r + 1, r + down, column, column + span);
        placeCell(row, cell, frame, new int[] {column, column + span, tops[r], tops[r + down]});
        column++;
        uncovered = span - 1;
      }
    }
  }

  private static int between(int number, int most) {
    return Math.max(1, Math.min(number, most));
  }

  /**
   * The first column from here on that no cell from above covers, where the file leaves them out.
   */
  private static int afterTaken(@Nullable BitSet taken, int column) {
    return taken == null ? column : taken.nextClearBit(column);
  }

  private static void take(@Nullable BitSet[] taken, int from, int to, int left, int right) {
    for (int r = from; r < to; r++) {
      BitSet row = taken[r];
      if (row == null) {
        row = new BitSet();
        taken[r] = row;
      }
      row.set(left, right);
    }
  }

  /** Places a cell between the edges: columns from and to, rows from and to. */
  private void placeCell(Row row, XmlNode cell, Frame frame, int[] edges)
      throws ExtractionException {
    if (row.off() || edges[2] == edges[3]) {
      return;
    }
    if (frame.columns().areHidden(edges[0], edges[1])) {
      hidden.add(cell);
      return;
    }
    double left = frame.x(edges[0]);
    double right = frame.x(edges[1]);
    Optional<String> ground =
        ground("table-cell", cell, "style:table-cell-properties")
            .or(() -> ground("table-row", row.node(), "style:table-row-properties"))
            .or(frame::ground);
    Optional<XmlNode> split = findSplit(cell, frame.depth());
    if (split.isEmpty()) {
      boxes.add(new Box(left, right, edges[2], edges[3], cell, ground));
      return;
    }
    int first = boxes.size();
    int end =
        edges[2] + place(split.get(), left, right - left, edges[2], frame.depth() + 1, ground);
    for (int i = first; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (box.bottom() == end) {
        boxes.set(
            i, new Box(box.left(), box.right(), box.top(), edges[3], box.cell(), box.ground()));
      }
    }
  }

  private Optional<String> ground(String family, XmlNode node, String group) {
    return OdtLook.filled(
        styles.find(family, node.attribute("style-name"), group, "background-color"));
  }
}
