package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.List;
import java.util.Set;

/**
 * A small table whose headings are the indicators and whose rows say what their figures are ("Chỉ
 * tiêu giao", "Kết quả năm 2025"): what is usual across stands downwards. Its rows and columns are
 * exchanged before it is read; each cell keeps its evidence.
 */
final class IndicatorsAcross {
  /** Longer tables list bodies or indicators, not kinds of figures. */
  private static final int MOST_ROWS = 8;

  private static final int FEWEST_INDICATORS = 2;
  private static final Set<ColumnRole> FIGURES =
      Set.of(ColumnRole.VALUE, ColumnRole.BASELINE, ColumnRole.FORMER_PLAN);

  private final Words words;

  IndicatorsAcross(Words words) {
    this.words = words;
  }

  /** The table with its indicators downwards; any other table as it is. */
  Table upright(Table table) {
    int first = isOrdinals(table) ? 1 : 0;
    return saysFiguresDownwards(table, first) && namesIndicatorsAcross(table, first)
        ? exchanged(table, first)
        : table;
  }

  private boolean isOrdinals(Table table) {
    return table.rowCount() > 0
        && words.columns().listRoles(table.text(0, 0)).contains(ColumnRole.ORDINAL);
  }

  private boolean saysFiguresDownwards(Table table, int first) {
    if (table.rowCount() < 2 || table.rowCount() > MOST_ROWS || table.columnCount() <= first) {
      return false;
    }
    boolean set = false;
    for (int r = 1; r < table.rowCount(); r++) {
      List<ColumnRole> roles = words.columns().listRoles(table.text(r, first));
      if (roles.stream().noneMatch(FIGURES::contains)) {
        return false;
      }
      set |= roles.contains(ColumnRole.VALUE);
    }
    return set;
  }

  private boolean namesIndicatorsAcross(Table table, int first) {
    boolean plain =
        table.cells().stream().allMatch(cell -> cell.rowSpan() == 1 && cell.columnSpan() == 1);
    if (!plain || table.columnCount() - first - 1 < FEWEST_INDICATORS) {
      return false;
    }
    for (int c = first + 1; c < table.columnCount(); c++) {
      String heading = table.text(0, c);
      if (!words.beginsIndicator(heading) && !words.prose().names().beginsQuantity(heading)) {
        return false;
      }
    }
    return true;
  }

  private static Table exchanged(Table table, int first) {
    List<Cell> cells =
        table.cells().stream()
            .filter(cell -> cell.column() >= first)
            .map(
                cell ->
                    new Cell(cell.column() - first, cell.row(), 1, 1, cell.text(), cell.evidence()))
            .toList();
    return new Table(table.number(), table.columnCount() - first, table.rowCount(), 1, cells);
  }
}
