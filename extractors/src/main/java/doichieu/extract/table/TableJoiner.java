package doichieu.extract.table;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the parts of one table: header once, rows whole. */
final class TableJoiner {
  /** A merged cell over more rows than this is not looked for when a row is joined. */
  private static final int MAX_SPAN = 500;

  private final List<GridRow> rows = new ArrayList<>();
  private final List<Integer> joined = new ArrayList<>();
  private final List<Integer> doubtful = new ArrayList<>();
  private final List<Integer> underMerged = new ArrayList<>();
  private int columnCount;
  private int markedHeaderRows;
  private int headerRows;
  private int labelled;
  private List<Double> edges;

  TableJoiner(Part first) {
    columnCount = first.columnCount();
    edges = first.columnEdges();
    markedHeaderRows = first.headerRowCount();
    rows.addAll(PartRows.list(first, ColumnMap.identity(columnCount)));
    headerRows = HeaderBlock.countRows(rows, markedHeaderRows);
    List<GridRow> kept = HeaderBlock.withoutColumnNumbers(rows, headerRows);
    rows.clear();
    rows.addAll(kept);
    rows.subList(headerRows, rows.size()).forEach(this::count);
  }

  /** True if the part goes on where this table stopped, rather than begin a new one. */
  boolean continuesWith(Part next) {
    if (!next.mayContinue()) {
      return false;
    }
    Optional<Fit> fit = findFit(next);
    if (fit.isEmpty()) {
      return false;
    }
    List<GridRow> below = PartRows.list(next, fit.get().forNext());
    if (below.isEmpty() || HeaderBlock.countRepeated(rows, headerRows, below) > 0) {
      return true;
    }
    return next.headerRowCount() == 0 && !beginsAnew(below.get(0));
  }

  /** True if the row is a header of its own: no label among labels, or headed like this table. */
  private boolean beginsAnew(GridRow row) {
    if (labelsRows()) {
      return HeaderBlock.looksLikeHeader(row);
    }
    return !rows.isEmpty() && !row.text(0).isEmpty() && row.text(0).equals(rows.get(0).text(0));
  }

  /** Takes the part over; only where {@link #continuesWith} says so. */
  void append(Part next) {
    Fit fit = findFit(next).orElseThrow();
    widen(fit, next);
    List<GridRow> below = PartRows.list(next, fit.forNext());
    int repeated = HeaderBlock.countRepeated(rows, headerRows, below);
    if (repeated > 0) {
      markedHeaderRows = Math.max(markedHeaderRows, repeated);
      headerRows = Math.max(headerRows, repeated);
    }
    List<GridRow> body = HeaderBlock.withoutColumnNumbers(below.subList(repeated, below.size()), 0);
    int from = 0;
    if (!body.isEmpty() && rows.size() > headerRows) {
      from = joinCutRow(body.get(0)) ? 1 : 0;
      if (from < body.size() && lacksMergedCell(body.get(from))) {
        underMerged.add(rows.size());
      }
    }
    for (GridRow row : body.subList(from, body.size())) {
      rows.add(row.movedTo(rows.size()));
      count(row);
    }
  }

  /** True if a labelled row is blank below a cell that was merged down to the end of its part. */
  private boolean lacksMergedCell(GridRow lower) {
    return Labels.isLabel(lower.text(0))
        && lower.printed().size() > 2
        && coveringLast().printed().stream()
            .filter(above -> above.rowSpan() > 1 && above.column() > 0)
            .filter(above -> above.row() >= headerRows)
            .anyMatch(above -> lower.text(above.column()).isEmpty());
  }

  private boolean joinCutRow(GridRow lower) {
    GridRow upper = coveringLast();
    switch (RowJoiner.judge(upper, lower, columnCount, labelled > 0)) {
      case JOIN -> {
        lower.printed().forEach(this::pour);
        joined.add(rows.size() - 1);
        return true;
      }
      case DOUBTFUL -> doubtful.add(rows.size());
      case KEEP -> {}
    }
    return false;
  }

  /** The cells that cover the last row, those from rows above included. */
  private GridRow coveringLast() {
    int last = rows.size() - 1;
    List<Cell> cells = new ArrayList<>();
    for (int r = last; r >= 0 && r > last - MAX_SPAN; r--) {
      int row = r;
      rows.get(r).cells().stream().filter(c -> row + c.rowSpan() > last).forEach(cells::add);
    }
    return new GridRow(cells);
  }

  private void pour(Cell lower) {
    Optional<Cell> above = coveringLast().findAt(lower.column());
    int last = rows.size() - 1;
    if (above.isEmpty()) {
      Cell cell = new Cell(last, lower.column(), 1, 1, lower.text(), lower.evidence());
      List<Cell> cells = new ArrayList<>(rows.get(last).cells());
      cells.add(cell);
      cells.sort(Comparator.comparingInt(Cell::column));
      rows.set(last, new GridRow(cells));
      return;
    }
    Cell old = above.get();
    List<Evidence> evidence = new ArrayList<>(old.isBlank() ? List.of() : old.evidence());
    evidence.addAll(lower.evidence());
    String text = LineJoiner.join(old.text(), lower.text());
    Cell made = new Cell(old.row(), old.column(), old.rowSpan(), old.columnSpan(), text, evidence);
    List<Cell> cells = new ArrayList<>(rows.get(old.row()).cells());
    cells.replaceAll(cell -> cell.equals(old) ? made : cell);
    rows.set(old.row(), new GridRow(cells));
  }

  /** How the columns of this table and of the next part fit. */
  private record Fit(ColumnMap forThis, ColumnMap forNext, int columnCount) {}

  private Optional<Fit> findFit(Part next) {
    if (next.columnCount() == columnCount) {
      ColumnMap same = ColumnMap.identity(columnCount);
      return Optional.of(new Fit(same, same, columnCount));
    }
    Optional<Fit> narrower =
        ColumnMap.find(next.columnEdges(), edges)
            .map(map -> new Fit(ColumnMap.identity(columnCount), map, columnCount));
    return narrower.isPresent()
        ? narrower
        : ColumnMap.find(edges, next.columnEdges())
            .map(map -> new Fit(map, ColumnMap.identity(next.columnCount()), next.columnCount()));
  }

  private void widen(Fit fit, Part next) {
    if (fit.columnCount() > columnCount) {
      rows.replaceAll(row -> PartRows.mapped(row, fit.forThis()));
      columnCount = fit.columnCount();
      edges = next.columnEdges();
    }
  }

  /** True if the rows of this table carry labels, so that a row without one stands out. */
  private boolean labelsRows() {
    return labelled * 2 > rows.size() - headerRows;
  }

  private void count(GridRow row) {
    labelled += Labels.isLabel(row.text(0)) ? 1 : 0;
  }

  /** The whole table. */
  Table toTable(int number) {
    List<Cell> cells = new ArrayList<>();
    for (GridRow row : SectionRows.canonical(rows, headerRows, columnCount)) {
      for (Cell c : row.cells()) {
        int span = Math.min(c.rowSpan(), rows.size() - c.row());
        List<Evidence> places =
            c.evidence().stream().map(e -> e.inTable(number, c.row() + 1)).toList();
        cells.add(new Cell(c.row(), c.column(), span, c.columnSpan(), c.text(), places));
      }
    }
    return new Table(number, rows.size(), columnCount, markedHeaderRows, cells);
  }

  /** What a person should know of the joining. */
  List<Finding> findings(Table table) {
    List<Finding> findings = new ArrayList<>();
    if (!joined.isEmpty()) {
      List<Evidence> places = joined.stream().flatMap(r -> table.evidence(r).stream()).toList();
      findings.add(
          new Finding(
              "rows-joined",
              List.of(String.valueOf(table.number()), String.valueOf(joined.size())),
              places));
    }
    for (int r : underMerged) {
      findings.add(
          new Finding(
              "merged-cell-cut",
              List.of(String.valueOf(table.number()), String.valueOf(r + 1)),
              table.evidence(r)));
    }
    for (int r : doubtful) {
      findings.add(
          new Finding(
              "row-maybe-cut",
              List.of(String.valueOf(table.number()), String.valueOf(r + 1)),
              table.evidence(r)));
    }
    return findings;
  }
}
