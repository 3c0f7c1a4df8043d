package doichieu.extract.table;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one table: header once, rows whole, merged cells over the breaks. */
final class TableJoiner {
  private final JoinedRows rows = new JoinedRows();
  private final JoinRemarks remarks = new JoinRemarks();
  private final List<Evidence> repeated = new ArrayList<>();
  private int columnCount;
  private int markedHeaderRows;
  private int headerRows;
  private int labelled;
  private List<Double> edges;
  private @Nullable PartPlace place;
  private CutCells cut;

  TableJoiner(Part first) {
    columnCount = first.columnCount();
    edges = first.columnEdges();
    cut = first.cut();
    place = PartPlace.of(first).orElse(null);
    List<GridRow> all = PartRows.list(first, ColumnMap.identity(columnCount));
    headerRows = HeaderBlock.countRows(all, first.headerRowCount());
    markedHeaderRows = first.headerRowCount() > 0 ? headerRows : 0;
    List<GridRow> kept = HeaderBlock.withoutColumnNumbers(all, headerRows, this::leaveOut);
    kept.subList(0, headerRows).forEach(rows::add);
    List<GridRow> body = numberedFrom0(kept.subList(headerRows, kept.size()));
    body.forEach(this::count);
    withoutHeader(body).forEach(rows::add);
  }

  /** True if the part goes on where this table stopped, rather than begin a new one. */
  boolean continuesWith(Part next) {
    if (!next.mayContinue() || standsBeside(next)) {
      return false;
    }
    Optional<Fit> fit = findFit(next);
    if (fit.isEmpty()) {
      return false;
    }
    List<GridRow> below = PartRows.list(next, fit.get().forNext());
    if (below.isEmpty() || HeaderBlock.countRepeated(rows.list(), headerRows, below) > 0) {
      return true;
    }
    return next.headerRowCount() == 0
        && !beginsAnew(below.get(0))
        && !isOther(below, next.columnCount());
  }

  /** True if the rows are those of another table: their labels begin again, and more speaks so. */
  private boolean isOther(List<GridRow> below, int columns) {
    return switch (AnotherTable.judge(rows.from(headerRows), below, columnCount)) {
      case GOES_ON -> false;
      case DOUBTFUL -> columns != columnCount;
      case OTHER -> true;
    };
  }

  /** True if the part stands at the side of this table's last part. */
  boolean standsBeside(Part next) {
    PartPlace last = place;
    return last != null && PartPlace.of(next).filter(last::isBeside).isPresent();
  }

  /** True if the part stands below this table's last part, or where a new page shows it. */
  boolean standsInLineWith(Part next) {
    PartPlace last = place;
    return last == null || PartPlace.of(next).filter(last::isInLineWith).isPresent();
  }

  /** True if the row is a header of its own: no label among labels, or headed like this table. */
  private boolean beginsAnew(GridRow row) {
    if (labelsRows()) {
      return HeaderBlock.looksLikeHeader(row);
    }
    return !rows.isEmpty() && !row.text(0).isEmpty() && row.text(0).equals(rows.get(0).text(0));
  }

  /** True if a part on a later page shows nothing but the header of this table. */
  boolean isHeadedLike(Part next) {
    Optional<PartPlace> there = PartPlace.of(next);
    PartPlace last = place;
    if (last == null || there.isEmpty() || there.get().page() <= last.page()) {
      return false;
    }
    return findFit(next)
        .map(fit -> PartRows.list(next, fit.forNext()))
        .filter(below -> HeaderBlock.countRepeated(rows.list(), headerRows, below) == headerRows)
        .map(below -> below.subList(headerRows, below.size()))
        .filter(rest -> HeaderBlock.withoutColumnNumbers(rest, 0, row -> {}).isEmpty())
        .isPresent();
  }

  /** Takes the part over; only where {@link #continuesWith} says so. */
  void append(Part next) {
    Fit fit = findFit(next).orElseThrow();
    widen(fit, next);
    place = PartPlace.of(next).orElse(null);
    List<GridRow> below = PartRows.list(next, fit.forNext());
    int again = HeaderBlock.countRepeated(rows.list(), headerRows, below);
    if (again > 0) {
      markedHeaderRows = Math.max(markedHeaderRows, again);
      headerRows = Math.max(headerRows, again);
    }
    below.subList(0, again).forEach(this::leaveOut);
    List<GridRow> rest = below.subList(again, below.size());
    List<GridRow> body = withoutHeader(HeaderBlock.withoutColumnNumbers(rest, 0, this::leaveOut));
    CutCells lowerCut = next.cut().mapped(fit.forNext());
    if (!body.isEmpty() && rows.size() > headerRows) {
      body = joinedAcross(body, new CutCells(lowerCut.top(), cut.foot()));
    }
    cut = lowerCut;
    for (GridRow row : body) {
      rows.add(row);
      count(row);
    }
  }

  private List<GridRow> withoutHeader(List<GridRow> body) {
    List<GridRow> header = rows.list().subList(0, Math.min(headerRows, rows.size()));
    TypedAgain found = TypedAgain.find(header, body, labelled > 0, markedHeaderRows > 0);
    markedHeaderRows = Math.max(markedHeaderRows, found.headerRows());
    found.dropped().forEach(d -> remarks.addHeader(rows.size() + d.before(), d.row()));
    found.dropped().forEach(d -> leaveOut(d.row()));
    return found.rows();
  }

  private void leaveOut(GridRow row) {
    row.printed().forEach(cell -> repeated.addAll(cell.evidence()));
  }

  /** What was left out as it is printed above already. */
  List<Evidence> repeated() {
    return repeated;
  }

  /** Joins what the break cut; what is left of the body. */
  private List<GridRow> joinedAcross(List<GridRow> body, CutCells across) {
    GridRow upper = rows.coveringLast();
    GridRow lower = body.get(0);
    List<GridRow> after = body.subList(1, body.size());
    RowJoiner.Verdict verdict = RowJoiner.judge(upper, lower, columnCount, labelled > 0);
    boolean one = CutCells.areOneRow(upper, across.foot(), lower, across.top());
    CutCells single =
        new CutCells(CutCells.single(lower, across.top()), CutCells.single(upper, across.foot()));
    boolean whole = !single.equals(CutCells.NONE);
    boolean doubtful = !whole && verdict == RowJoiner.Verdict.DOUBTFUL;
    if ((!whole && verdict == RowJoiner.Verdict.JOIN)
        || (doubtful && one)
        || (doubtful && RestBetweenLabels.holds(upper, lower, after, rows.from(headerRows)))) {
      rows.pour(lower);
      remarks.addJoined(rows.size() - 1);
      return after;
    }
    if (doubtful) {
      remarks.addDoubtful(rows.size());
    }
    List<GridRow> left = new ArrayList<>(after);
    left.add(0, joinedMerged(upper, lower, after, single));
    return left;
  }

  /** Lets merged cells go on in the row below; what else stands in that row. */
  private GridRow joinedMerged(GridRow upper, GridRow lower, List<GridRow> after, CutCells across) {
    List<GridRow> bodies = new ArrayList<>(rows.from(headerRows));
    bodies.add(lower);
    bodies.addAll(after);
    MergedCells merged = new MergedCells(upper, lower, headerRows, bodies, across);
    if (merged.isDoubtful()) {
      remarks.addUnderMerged(rows.size());
    }
    List<Cell> left = new ArrayList<>(lower.cells());
    for (MergedCells.Pair pair : merged.goingOn()) {
      rows.extend(pair.above(), pair.below(), pair.below().rowSpan());
      left.remove(pair.below());
      remarks.addMerged(pair.above().row(), pair.above().column());
    }
    return new GridRow(left);
  }

  private static List<GridRow> numberedFrom0(List<GridRow> part) {
    List<GridRow> numbered = new ArrayList<>();
    part.forEach(row -> numbered.add(row.movedTo(numbered.size())));
    return numbered;
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
      rows.map(fit.forThis());
      remarks.map(fit.forThis());
      cut = cut.mapped(fit.forThis());
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
    for (GridRow row : SectionRows.canonical(rows.list(), headerRows, columnCount)) {
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
    List<GridRow> body = rows.from(headerRows);
    boolean nested = LabelOrder.isNested(table);
    Set<Integer> below = nested ? LabelOrder.listBegunBelowGroups(table) : Set.of();
    for (int r = 1; r < body.size(); r++) {
      if ((!nested || below.contains(headerRows + r))
          && AnotherTable.beginsAgainBelow(body.subList(0, r), body.get(r), columnCount)) {
        remarks.addAgain(headerRows + r);
      }
    }
    return remarks.findings(table);
  }
}
