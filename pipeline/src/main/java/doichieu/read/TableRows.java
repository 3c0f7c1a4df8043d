package doichieu.read;

import doichieu.document.Evidence;
import doichieu.document.Table;
import java.util.List;

/** Where the rows of a table are printed. */
final class TableRows {
  private TableRows() {}

  /** The row on paper, 1-based; another than the one read where a table was turned. */
  static int printed(Table table, int r) {
    Integer printed = place(table, r).row();
    return printed == null ? r + 1 : printed;
  }

  /** Where the row is printed. */
  static Evidence place(Table table, int r) {
    List<Evidence> evidence = table.evidence(r);
    return evidence.isEmpty() ? Evidence.ofTable(table.number()) : evidence.get(0);
  }
}
