package doichieu.extract.table;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;

/** What was joined in a table or left out, and what may have been cut; rows are 0-based. */
final class JoinRemarks {
  private final List<Integer> joined = new ArrayList<>();
  private final List<Integer> doubtful = new ArrayList<>();
  private final List<Integer> underMerged = new ArrayList<>();
  private final List<Integer> again = new ArrayList<>();
  private final List<Place> merged = new ArrayList<>();
  private final List<Header> headers = new ArrayList<>();

  private record Place(int row, int column) {}

  private record Header(int before, GridRow row) {}

  /** The row was put together from two pieces. */
  void addJoined(int row) {
    joined.add(row);
  }

  /** The row may be the rest of the one above. */
  void addDoubtful(int row) {
    doubtful.add(row);
  }

  /** The labels begin again with the row, though no title stands above it. */
  void addAgain(int row) {
    again.add(row);
  }

  /** A blank cell of the row may belong to a merged cell above. */
  void addUnderMerged(int row) {
    underMerged.add(row);
  }

  /** The merged cell that begins at the place goes on below a page break. */
  void addMerged(int row, int column) {
    Place place = new Place(row, column);
    if (!merged.contains(place)) {
      merged.add(place);
    }
  }

  /** The table's columns are now those of the map. */
  void map(ColumnMap map) {
    merged.replaceAll(place -> new Place(place.row(), map.column(place.column())));
  }

  /** A header row typed again above the given row was left out. */
  void addHeader(int before, GridRow row) {
    headers.add(new Header(before, row));
  }

  /** The remarks as findings; rows of messages are 1-based. */
  List<Finding> findings(Table table) {
    String number = String.valueOf(table.number());
    List<Finding> findings = new ArrayList<>();
    if (!joined.isEmpty()) {
      List<Evidence> places = joined.stream().flatMap(r -> table.evidence(r).stream()).toList();
      findings.add(
          new Finding("rows-joined", List.of(number, String.valueOf(joined.size())), places));
    }
    for (Place place : merged) {
      table
          .findCell(place.row(), place.column())
          .ifPresent(
              cell ->
                  findings.add(
                      new Finding(
                          "merged-cell-joined",
                          List.of(
                              number,
                              String.valueOf(cell.row() + 1),
                              String.valueOf(cell.row() + cell.rowSpan()),
                              cell.text()),
                          cell.evidence())));
    }
    underMerged.forEach(r -> findings.add(ofRow("merged-cell-cut", table, r)));
    doubtful.forEach(r -> findings.add(ofRow("row-maybe-cut", table, r)));
    again.forEach(r -> findings.add(ofRow("labels-begin-again", table, r)));
    if (!headers.isEmpty()) {
      findings.add(
          new Finding(
              "header-typed-again",
              List.of(number, String.valueOf(headers.size())),
              headers.stream().flatMap(h -> places(h, table).stream()).toList()));
    }
    return findings;
  }

  private static Finding ofRow(String code, Table table, int row) {
    return new Finding(
        code,
        List.of(String.valueOf(table.number()), String.valueOf(row + 1)),
        table.evidence(row));
  }

  /** Where the header stood: the row below it, or the last one. */
  private static List<Evidence> places(Header header, Table table) {
    int row = Math.min(header.before() + 1, table.rowCount());
    return header.row().printed().stream()
        .flatMap(cell -> cell.evidence().stream())
        .map(evidence -> evidence.inTable(table.number(), row))
        .toList();
  }
}
