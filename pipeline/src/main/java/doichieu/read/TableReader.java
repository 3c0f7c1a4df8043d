package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import doichieu.target.AnnexLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one annex table.
 *
 * <p>Which rows are what: a table with a value column gives targets; one without whose rows name
 * indicators gives assignments; a table of work gives tasks. A row with a title and nothing else is
 * a heading for the rows below it.
 */
final class TableReader {
  /** What a table assigns. */
  private enum Kind {
    TARGETS,
    ASSIGNMENTS,
    TASKS,
    MATRIX,
    /** Bodies and their figures; what is measured stands in the annex's title. */
    OF_TITLE
  }

  /** Fewer letters name nothing. */
  private static final int FEWEST_LETTERS = 2;

  /**
   * What is said above a table.
   *
   * @param annex the annex it stands in; null if none
   * @param planYear year of the targets; null if not known
   * @param issued year of the plan's date; null if not known
   * @param unit what its figures are measured in; null if not said
   */
  record Above(
      @Nullable AnnexLabel annex,
      @Nullable Integer planYear,
      @Nullable Integer issued,
      @Nullable String unit) {}

  /** A table with a known layout while its rows are read. */
  private record Body(
      Table table,
      TableLayout layout,
      Kind kind,
      RowReader rows,
      RowStatements statements,
      RegionRows regions) {

    /** The words of a row that only adds up others; empty for any other. */
    Optional<String> findSum(RowReader.Row row) {
      if (kind == Kind.TARGETS || kind == Kind.TASKS) {
        return Optional.of(row.name()).filter(SumRows::isSum);
      }
      return kind == Kind.MATRIX || kind == Kind.OF_TITLE
          ? regions.findSubtotal(row.index())
          : Optional.empty();
    }
  }

  private final Words words;
  private final Above above;
  private final SectionPath path;
  private final List<StatedTarget> targets;
  private final List<StatedTask> tasks;
  private final List<Finding> findings;

  private Optional<Heading> openHeading = Optional.empty();

  /** A heading row that no row has followed yet. */
  private record Heading(String title, Evidence evidence) {}

  /** Makes a reader of one table. */
  TableReader(
      Words words,
      Above above,
      SectionPath path,
      List<StatedTarget> targets,
      List<StatedTask> tasks,
      List<Finding> findings) {
    this.words = words;
    this.above = above;
    this.path = path;
    this.targets = targets;
    this.tasks = tasks;
    this.findings = findings;
  }

  /**
   * Reads the table.
   *
   * @param previous layout of the table before it, for one that goes on without a header
   * @return its layout; empty if it was not understood, which is a finding
   */
  Optional<TableLayout> read(Table table, Optional<TableLayout> previous) {
    Optional<TableLayout> layout =
        TableLayout.find(table, words)
            .or(() -> previous.flatMap(p -> p.findContinued(table, words)));
    if (layout.filter(l -> l.header().alone() && l.bodyStart() > 0).isPresent()) {
      return layout;
    }
    Integer year = above.planYear();
    if (year != null) {
      layout = layout.map(l -> settlePast(table, l, year));
    }
    String unit = above.unit();
    if (unit != null) {
      layout = layout.map(l -> l.measuredIn(unit));
    }
    Optional<Kind> kind = layout.flatMap(l -> kind(table, l));
    if (layout.isEmpty() || kind.isEmpty()) {
      findings.add(
          Finding.of(
              "table-not-understood",
              place(table, 0),
              table.number(),
              String.join(" | ", table.row(0).stream().map(Cell::text).toList())));
      return Optional.empty();
    }
    noteUnknownColumns(table, layout.get());
    noteValuesAlike(table, layout.get());
    if (kind.get() == Kind.OF_TITLE) {
      findings.add(Finding.of("name-from-title", place(table, 0), table.number(), title()));
    }
    RowReader rows = new RowReader(words, table, layout.get(), path, findings);
    RowStatements statements =
        new RowStatements(words, table, layout.get(), above.annex(), year, path, rows, findings);
    Body body =
        new Body(
            table,
            layout.get(),
            kind.get(),
            rows,
            statements,
            new RegionRows(words, table, layout.get()));
    for (int r = layout.get().bodyStart(); r < table.rowCount(); r++) {
      readRow(body, r);
    }
    openHeading.ifPresent(this::noteEmptyHeading);
    return layout;
  }

  private TableLayout settlePast(Table table, TableLayout layout, int year) {
    TableLayout settled = layout.withPastAsBaseline(year, above.issued());
    if (layout.has(ColumnRole.VALUE) && !settled.has(ColumnRole.VALUE)) {
      findings.add(Finding.of("only-past-figures", place(table, 0), table.number(), year));
    }
    return settled;
  }

  private Optional<Kind> kind(Table table, TableLayout layout) {
    if (MatrixReader.isMatrix(layout)) {
      return Optional.of(Kind.MATRIX);
    }
    boolean named = layout.has(ColumnRole.NAME) || layout.has(ColumnRole.TASK);
    if (!named) {
      return isOfTitle(layout) ? Optional.of(Kind.OF_TITLE) : Optional.empty();
    }
    if (layout.has(ColumnRole.VALUE)) {
      return Optional.of(Kind.TARGETS);
    }
    boolean someone =
        layout.has(ColumnRole.LEAD)
            || layout.has(ColumnRole.COORDINATE)
            || layout.has(ColumnRole.ASSIGNMENT)
            || layout.has(ColumnRole.TIME);
    if (layout.has(ColumnRole.DELIVERABLE)) {
      return Optional.of(Kind.TASKS);
    }
    if (!someone) {
      return Optional.empty();
    }
    return Optional.of(indicatorShare(table, layout) >= 0.5 ? Kind.ASSIGNMENTS : Kind.TASKS);
  }

  /**
   * "Xã, phường | Năm 2026 | Năm 2027": bodies or places and their figures alone. What these
   * measure stands in the title of the annex.
   */
  private boolean isOfTitle(TableLayout layout) {
    return !title().isEmpty() && layout.has(ColumnRole.LEAD) && layout.has(ColumnRole.VALUE);
  }

  private RowReader.Row ofTitle(RowReader.Row row) {
    return row.as(title(), row.lead().stream().filter(body -> !words.isTotal(body)).toList());
  }

  /** The title of the annex without the unit behind it; empty if there is none. */
  private String title() {
    AnnexLabel annex = above.annex();
    String title = annex == null ? null : annex.title();
    return title == null ? "" : NameCell.bare(UnitLine.withoutUnit(title));
  }

  private double indicatorShare(Table table, TableLayout layout) {
    int column =
        layout.findColumn(ColumnRole.NAME).or(() -> layout.findColumn(ColumnRole.TASK)).orElse(0);
    int rows = 0;
    int hits = 0;
    for (int r = layout.bodyStart(); r < table.rowCount(); r++) {
      if (!TitleRows.isTitle(table, r, layout, TitleRows.filled(table, r))
          && !table.text(r, column).isEmpty()) {
        rows++;
        hits += namesIndicator(table.text(r, column)) ? 1 : 0;
      }
    }
    return rows == 0 ? 0 : (double) hits / rows;
  }

  /** The name of an indicator, or a sentence that begins with what share is to be reached. */
  private boolean namesIndicator(String text) {
    return words.beginsIndicator(text)
        || words.figures().listPercentages(text).stream().anyMatch(f -> f.start() == 0);
  }

  private void readRow(Body body, int r) {
    Table table = body.table();
    TableLayout layout = body.layout();
    Kind kind = body.kind();
    List<Cell> filled = TitleRows.filled(table, r);
    if (filled.stream().noneMatch(TableReader::isPrinted)
        || TitleRows.isHeaderAgain(table, r, layout)) {
      return;
    }
    List<Cell> title = withoutSums(body, r, filled);
    if (TitleRows.isTitle(table, r, layout, title)) {
      openHeading.ifPresent(this::noteEmptyHeading);
      openHeading = Optional.empty();
      enterHeading(table, r, title);
      return;
    }
    RowReader.Row row = body.rows().row(r);
    if (row.name().codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS
        && kind != Kind.OF_TITLE
        && !(kind == Kind.MATRIX && layout.has(ColumnRole.CELL_OF_INDICATOR))) {
      findings.add(
          Finding.of(
              "row-not-understood",
              place(table, r),
              table.number(),
              printedRow(table, r),
              String.join(" | ", filled.stream().map(Cell::text).toList())));
      return;
    }
    openHeading = Optional.empty();
    Optional<String> sum = body.findSum(row);
    if (sum.isPresent()) {
      noteSums(table, r, sum.get());
      return;
    }
    RowStatements statements = body.statements();
    switch (kind) {
      case TARGETS -> targets.addAll(statements.targets(row));
      case ASSIGNMENTS -> targets.addAll(statements.stated(row));
      case TASKS -> tasks.add(statements.task(row));
      case OF_TITLE -> targets.addAll(statements.targets(ofTitle(row)));
      case MATRIX ->
          targets.addAll(new MatrixReader(words, layout, body.rows(), statements).targets(row));
    }
  }

  /** The cells of a row without what it adds up where it only names a group, which is told. */
  private List<Cell> withoutSums(Body body, int r, List<Cell> filled) {
    if (body.kind() != Kind.TASKS && body.kind() != Kind.TARGETS) {
      return filled;
    }
    GroupRows groups = new GroupRows(words, body.table(), body.layout());
    List<Cell> title = groups.withoutMoney(r, filled);
    if (title.size() < filled.size()) {
      noteSums(body.table(), r, title.get(title.size() - 1).text());
      return title;
    }
    title = body.kind() == Kind.TARGETS ? groups.withoutFigures(r, filled) : filled;
    if (title.size() < filled.size()) {
      findings.add(
          Finding.of(
              "section-figure",
              place(body.table(), r),
              body.table().number(),
              printedRow(body.table(), r),
              title.get(title.size() - 1).text(),
              String.join(
                  " | ",
                  filled.subList(title.size(), filled.size()).stream().map(Cell::text).toList())));
    }
    return title;
  }

  private void noteSums(Table table, int r, String name) {
    findings.add(
        Finding.of("total-row", place(table, r), table.number(), printedRow(table, r), name));
  }

  /** False for rules drawn with dashes. */
  private static boolean isPrinted(Cell cell) {
    return cell.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void enterHeading(Table table, int r, List<Cell> filled) {
    Cell title = filled.get(filled.size() - 1);
    if (filled.size() == 2) {
      path.enter(OutlineLabel.find(filled.get(0).text()).orElse(null), NameCell.bare(title.text()));
    } else {
      path.enterPrinted(title.text());
    }
    openHeading = Optional.of(new Heading(title.text(), place(table, r)));
  }

  private void noteEmptyHeading(Heading heading) {
    if (words.beginsIndicator(NameCell.bare(heading.title()))) {
      findings.add(Finding.of("heading-without-rows", heading.evidence(), heading.title()));
    }
  }

  private void noteUnknownColumns(Table table, TableLayout layout) {
    for (int c = 0; c < layout.columns().size(); c++) {
      Column column = layout.columns().get(c);
      if (column.guessed()) {
        findings.add(
            Finding.of(
                "column-guessed",
                place(table, 0),
                table.number(),
                column.heading(),
                column.role().vietnamese(),
                column.role().english()));
      }
      if (column.role() == ColumnRole.UNKNOWN && hasText(table, layout.bodyStart(), c)) {
        findings.add(
            Finding.of("column-not-understood", place(table, 0), table.number(), column.heading()));
      }
    }
  }

  /** Columns of values that nothing tells apart but who set them. */
  private void noteValuesAlike(Table table, TableLayout layout) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (int c : layout.listColumns(ColumnRole.VALUE)) {
      Column column = layout.columns().get(c);
      if (hasText(table, layout.bodyStart(), c)) {
        String key =
            String.join(
                "|",
                String.valueOf(column.year()),
                String.valueOf(column.unit()),
                words.levels().findOfColumn(column).orElse(""),
                ColumnWords.findPartOfYear(column.leaf()).orElse(""),
                String.valueOf(words.values().isAspired(column.heading())));
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(column.heading());
      }
    }
    alike.values().stream()
        .filter(headings -> headings.size() > 1)
        .forEach(
            headings ->
                findings.add(
                    Finding.of(
                        "values-alike",
                        place(table, 0),
                        table.number(),
                        String.join(" | ", headings))));
  }

  private static boolean hasText(Table table, int from, int c) {
    for (int r = from; r < table.rowCount(); r++) {
      Optional<Cell> cell = table.findCell(r, c);
      if (cell.isPresent()
          && !cell.get().isBlank()
          && cell.get().column() == c
          && cell.get().columnSpan() == 1) {
        return true;
      }
    }
    return false;
  }

  /** The row on paper, 1-based; another than the one read where a table was turned. */
  private static int printedRow(Table table, int r) {
    Integer printed = place(table, r).row();
    return printed == null ? r + 1 : printed;
  }

  private static Evidence place(Table table, int r) {
    List<Evidence> evidence = table.evidence(r);
    return evidence.isEmpty() ? Evidence.ofTable(table.number()) : evidence.get(0);
  }
}
