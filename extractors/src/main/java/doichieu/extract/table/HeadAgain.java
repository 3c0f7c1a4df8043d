package doichieu.extract.table;

import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds another head within a table: a row that begins with the word with which the first row does,
 * and below which the labels of rows begin again. Two tables that nearly touch look like one.
 */
final class HeadAgain {
  private HeadAgain() {}

  /** A finding {@code labels-begin-again} for each row that such a head stands above. */
  static List<Finding> list(Table table) {
    List<Finding> findings = new ArrayList<>();
    String corner = table.rowCount() == 0 ? "" : table.text(0, 0);
    String first = "";
    for (int r = 1; r + 1 < table.rowCount() && !corner.isBlank(); r++) {
      String here = table.text(r, 0);
      boolean label = Labels.isLabel(here);
      first = first.isEmpty() && label ? here : first;
      boolean begins = !first.isEmpty() && table.text(r + 1, 0).equals(first);
      if (!label && begins && here.equals(corner) && table.findCell(r, 0).get().row() == r) {
        findings.add(
            new Finding(
                "labels-begin-again",
                List.of(String.valueOf(table.number()), String.valueOf(r + 2)),
                table.evidence(r + 1)));
      }
    }
    return findings;
  }
}
