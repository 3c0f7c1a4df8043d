package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.pdf.TextRow.Entry;
import doichieu.extract.table.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the words of a table without rules into cells. */
final class UnruledCells {
  /** How far from the middle of the columns it covers (share of their width) a name may stand. */
  private static final double OFF_MIDDLE = 0.15;

  private final UnruledTable table;
  private final int page;
  private final LineText speller;
  private final boolean labelled;
  private final HungCells hung;
  private final List<Piece.PartCell> cells = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private UnruledCells(UnruledTable table, int page, LineText speller) {
    this.table = table;
    this.page = page;
    this.speller = speller;
    this.labelled = RowBands.isLabelled(table.bands().stream().flatMap(List::stream).toList());
    this.hung =
        HungCells.of(
            table.bands(),
            table.hasHead() ? 1 : 0,
            table.columns().count(),
            (band, column) -> groups(band).contains(new Group(column, column + 1)));
  }

  /** The columns from one to before another that one cell covers. */
  private record Group(int from, int to) {}

  /**
   * A table in cells.
   *
   * @param findings what is doubtful in it: {@code cell-hangs-down} for each cell that was read as
   *     merged down because its lines stand off the rows
   */
  record Written(Piece.Part part, List<Finding> findings) {}

  /**
   * The table as a part; a cell spans columns where a heading or a title runs over their white.
   *
   * @param told true if the page before tells the columns: blank ones are columns as well
   */
  static Written write(UnruledTable table, boolean told, int page, LineText speller) {
    UnruledCells writer = new UnruledCells(table, page, speller);
    int row = 0;
    for (int i = 0; i < table.bands().size(); i++) {
      boolean head = i == 0 && table.hasHead();
      row += head ? writer.addHead(row, table.bands().get(i)) : writer.addRow(row, i);
    }
    int body = row - table.bands().size() + (table.hasHead() ? 1 : 0);
    table.merged().forEach(cell -> writer.add(body, cell));
    Piece.Part whole =
        new Piece.Part(
            row,
            table.columns().count(),
            0,
            List.copyOf(writer.cells),
            true,
            table.columns().edges());
    return new Written(told ? whole : withoutBareColumns(whole), writer.findings);
  }

  /**
   * The part without the columns in which nothing stands alone: where no rule is printed, such a
   * column is the margin of a line above the table.
   */
  static Piece.Part withoutBareColumns(Piece.Part part) {
    BitSet filled = new BitSet();
    part.cells().stream()
        .filter(cell -> cell.columnSpan() == 1 && !cell.text().isEmpty())
        .forEach(cell -> filled.set(cell.column()));
    if (filled.isEmpty() || filled.cardinality() == part.columnCount()) {
      return part;
    }
    List<Piece.PartCell> cells = new ArrayList<>();
    for (Piece.PartCell cell : part.cells()) {
      int from = filled.get(0, cell.column()).cardinality();
      int to = filled.get(0, cell.column() + cell.columnSpan()).cardinality();
      if (to == from && !cell.text().isEmpty()) {
        return part;
      }
      if (to > from) {
        cells.add(
            new Piece.PartCell(
                cell.row(), from, cell.rowSpan(), to - from, cell.text(), cell.evidence()));
      }
    }
    List<Double> edges = new ArrayList<>();
    filled.stream().forEach(column -> edges.add(part.columnEdges().get(column)));
    edges.add(part.columnEdges().get(filled.length()));
    return new Piece.Part(part.rowCount(), filled.cardinality(), 0, cells, true, edges);
  }

  private int addRow(int row, int index) {
    List<TextRow> band = table.bands().get(index);
    if (!table.merged().isEmpty()) {
      Set<Integer> merged =
          table.merged().stream().map(MergedColumns.Cell::column).collect(Collectors.toSet());
      for (int column = 0; column < table.columns().count(); column++) {
        if (!merged.contains(column)) {
          add(band, row, 1, new Group(column, column + 1));
        }
      }
      return 1;
    }
    for (Group group : groups(band)) {
      Optional<MergedColumns.Cell> cell =
          group.to() == group.from() + 1 ? hung.find(index, group.from()) : Optional.empty();
      if (cell.isEmpty()) {
        add(band, row, 1, group);
      } else if (cell.get().from() == index) {
        add(row, index, cell.get());
        addFinding(cell.get());
      }
    }
    return 1;
  }

  private void addFinding(MergedColumns.Cell cell) {
    Evidence place = cells.get(cells.size() - 1).evidence();
    String text = String.valueOf(place.text());
    int rows = cell.to() - cell.from();
    findings.add(Finding.of("cell-hangs-down", place, page, text, rows));
  }

  private int addHead(int row, List<TextRow> band) {
    List<ShadedHead.Slot> shaded =
        table.shaded().map(head -> head.slots(table.columns())).orElse(List.of());
    if (!shaded.isEmpty()) {
      double white = shaded.stream().mapToDouble(slot -> white(band, slot)).min().orElse(0);
      shaded.forEach(slot -> add(band, row, slot, white));
      return shaded.stream().mapToInt(slot -> slot.row() + slot.rowSpan()).max().orElseThrow();
    }
    List<HeadCells.Slot> slots = HeadCells.list(band, table.columns(), table.ink(), table.pitch());
    int rows = slots.stream().mapToInt(slot -> slot.row() + slot.rowSpan()).max().orElse(1);
    for (HeadCells.Slot slot : slots) {
      add(slot.words(), row + slot.row(), slot.rowSpan(), new Group(slot.from(), slot.to()));
    }
    return rows;
  }

  private static List<Line> lines(List<TextRow> band, ShadedHead.Slot slot) {
    return LineBuilder.lines(
        band.stream()
            .flatMap(text -> text.row().segments().stream())
            .flatMap(line -> line.glyphs().stream())
            .filter(slot.cell()::holds)
            .toList());
  }

  /** The white that the longest line of a heading leaves on the colour behind it, in points. */
  private static double white(List<TextRow> band, ShadedHead.Slot slot) {
    double longest =
        lines(band, slot).stream().mapToDouble(line -> line.x1() - line.x0()).max().orElse(0);
    return Math.max(0, slot.cell().box().x1() - slot.cell().box().x0() - longest);
  }

  /** Adds a heading with what stands on the colour behind it. */
  private void add(List<TextRow> band, int row, ShadedHead.Slot slot, double white) {
    Box box = slot.cell().box();
    String text = speller.of(lines(band, slot), box.x1() - box.x0() - white);
    Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
    cells.add(
        new Piece.PartCell(
            row + slot.row(),
            slot.from(),
            slot.rowSpan(),
            slot.to() - slot.from(),
            text,
            evidence));
  }

  /** Adds a cell of the body that covers several rows, or a blank one. */
  private void add(int body, MergedColumns.Cell cell) {
    add(body + cell.from(), cell.from() + (table.hasHead() ? 1 : 0), cell);
  }

  /** Adds a cell that covers several rows, which begins in a row of a band. */
  private void add(int row, int band, MergedColumns.Cell cell) {
    Group group = new Group(cell.column(), cell.column() + 1);
    String text = speller.ofOpen(cell.lines(), room(group));
    Box box =
        cell.lines().stream()
            .map(Line::box)
            .reduce(Box::union)
            .orElseGet(() -> blank(table.bands().get(band), group));
    Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
    cells.add(new Piece.PartCell(row, cell.column(), cell.to() - cell.from(), 1, text, evidence));
  }

  private void add(List<TextRow> band, int row, int rowSpan, Group group) {
    List<Line> lines =
        band.stream()
            .flatMap(text -> text.entries().stream())
            .filter(entry -> entry.from() < group.to() && entry.to() > group.from())
            .map(Entry::line)
            .toList();
    String text = speller.ofOpen(lines, room(group));
    Box box = lines.stream().map(Line::box).reduce(Box::union).orElseGet(() -> blank(band, group));
    Evidence evidence = new Evidence(page, null, null, null, null, null, box, text);
    cells.add(
        new Piece.PartCell(row, group.from(), rowSpan, group.to() - group.from(), text, evidence));
  }

  /** How long lines of the columns can be: as long as the longest one. */
  private double room(Group group) {
    return table.bands().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.entries().stream())
        .filter(entry -> entry.from() == group.from() && entry.to() == group.to())
        .mapToDouble(Entry::width)
        .max()
        .orElse(Double.MAX_VALUE);
  }

  private Box blank(List<TextRow> band, Group group) {
    List<Double> edges = table.columns().edges();
    double top = band.get(0).row().first().top();
    double bottom = band.get(band.size() - 1).row().first().bottom();
    return new Box(edges.get(group.from()), top, edges.get(group.to()), Math.max(top, bottom));
  }

  /** Columns that belong together in a row of the table. */
  private List<Group> groups(List<TextRow> band) {
    List<Group> groups = new ArrayList<>();
    if (labelled && GroupTitle.isRightOf(1, band)) {
      return List.of(new Group(0, table.columns().count()));
    }
    int column = sumName(band);
    if (column > 0) {
      groups.add(new Group(0, column));
    }
    while (column < table.columns().count()) {
      int end = column + 1;
      while (isJoined(band, end)) {
        end++;
      }
      groups.add(new Group(column, end));
      column = end;
    }
    return groups;
  }

  /**
   * Number of columns that the name of a sum covers, all up to the first sum; 0 if the row is no
   * row of sums. A name that stands in the column of names, as those of the other rows do, covers
   * no more than that, and one neither in the middle of all these columns nor at their right end
   * stands in a column of its own.
   */
  private int sumName(List<TextRow> band) {
    List<Entry> entries = band.get(0).entries();
    Entry name = entries.get(0);
    boolean sums =
        band.size() == 1
            && entries.size() > 1
            && !name.isFigure()
            && !name.isLabel()
            && entries.stream().skip(1).allMatch(Entry::isFigure);
    boolean named = name.to() <= (labelled ? 2 : 1) && name.from() == (labelled ? 1 : 0);
    return sums && !named && isOver(name, entries.get(1).from()) ? entries.get(1).from() : 0;
  }

  /** True if the name of a sum may cover all columns up to one. */
  private boolean isOver(Entry name, int to) {
    if (name.from() == 0 || name.spans() || name.to() != to) {
      return true;
    }
    if (isFlush(name)) {
      return false;
    }
    double left = table.columns().left();
    double right = table.ink().get(to - 1).right();
    double size = name.line().size();
    return Math.abs(name.line().center() - (left + right) / 2) < OFF_MIDDLE * (right - left)
        || name.line().x1() > right - size / 2;
  }

  /** True if words of other rows begin where the name does, in its column. */
  private boolean isFlush(Entry name) {
    return table.bands().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.find(name.from()).stream())
        .filter(other -> !other.spans() && !other.isFigure() && other.line() != name.line())
        .filter(other -> Math.abs(other.line().x0() - name.line().x0()) < 1)
        .anyMatch(other -> other.baseline() < name.baseline());
  }

  private static boolean isJoined(List<TextRow> band, int edge) {
    return band.stream()
        .flatMap(row -> row.entries().stream())
        .anyMatch(entry -> entry.from() < edge && entry.to() > edge);
  }
}
