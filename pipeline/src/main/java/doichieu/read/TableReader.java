package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.target.AnnexLabel;
import java.util.List;
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
      TableKind kind,
      RowReader rows,
      RowStatements statements,
      RegionRows regions) {

    /** The words of a row that only adds up others; empty for any other. */
    Optional<String> findSum(RowReader.Row row) {
      if (kind == TableKind.TARGETS || kind == TableKind.TASKS) {
        return Optional.of(row.name()).filter(SumRows::isSum);
      }
      return kind == TableKind.MATRIX || kind == TableKind.OF_TITLE
          ? regions.findSubtotal(row.index())
          : Optional.empty();
    }
  }

  private final Words words;
  private final TableKinds kinds;
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
    this.kinds = new TableKinds(words, above);
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
    Integer year = above.planYear();
    Optional<TableLayout> layout =
        TableLayout.find(table, words, year)
            .or(() -> previous.flatMap(p -> p.findContinued(table, words, year)));
    if (layout.filter(l -> l.header().alone() && l.bodyStart() > 0).isPresent()) {
      return layout;
    }
    Integer planned = year == null ? layout.flatMap(this::findSchoolYear).orElse(null) : year;
    if (planned != null) {
      layout = layout.map(l -> settlePast(table, l, planned));
    }
    String unit = above.unit();
    if (unit != null) {
      layout = layout.map(l -> l.measuredIn(unit));
    }
    Optional<TableKind> kind = layout.flatMap(l -> kinds.find(table, l));
    if (layout.isEmpty() || kind.isEmpty()) {
      findings.add(
          Finding.of(
              "table-not-understood",
              TableRows.place(table, 0),
              table.number(),
              String.join(" | ", table.row(0).stream().map(Cell::text).toList())));
      return Optional.empty();
    }
    new ColumnFindings(words, table, layout.get(), findings).note();
    if (kind.get() == TableKind.OF_TITLE) {
      findings.add(
          Finding.of("name-from-title", TableRows.place(table, 0), table.number(), kinds.title()));
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

  /**
   * The end of the newest school year in the headings, where the plan was issued in the year in
   * which that begins: the school years before it are over.
   */
  private Optional<Integer> findSchoolYear(TableLayout layout) {
    Integer issued = above.issued();
    return layout.columns().stream()
        .flatMap(column -> ColumnWords.findSchoolYearEnd(column.heading()).stream())
        .max(Integer::compare)
        .filter(end -> issued != null && end == issued + 1);
  }

  private TableLayout settlePast(Table table, TableLayout layout, int year) {
    TableLayout settled = layout.withPastAsBaseline(year, above.issued());
    if (layout.has(ColumnRole.VALUE) && !settled.has(ColumnRole.VALUE)) {
      findings.add(
          Finding.of("only-past-figures", TableRows.place(table, 0), table.number(), year));
    }
    return settled;
  }

  private RowReader.Row ofTitle(RowReader.Row row) {
    return row.as(kinds.title(), row.lead().stream().filter(body -> !words.isTotal(body)).toList());
  }

  private void readRow(Body body, int r) {
    Table table = body.table();
    TableLayout layout = body.layout();
    TableKind kind = body.kind();
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
        && kind != TableKind.OF_TITLE
        && !(kind == TableKind.MATRIX && layout.has(ColumnRole.CELL_OF_INDICATOR))) {
      findings.add(
          Finding.of(
              "row-not-understood",
              TableRows.place(table, r),
              table.number(),
              TableRows.printed(table, r),
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
    if (body.kind() != TableKind.TASKS && body.kind() != TableKind.TARGETS) {
      return filled;
    }
    GroupRows groups = new GroupRows(words, body.table(), body.layout());
    List<Cell> title = groups.withoutMoney(r, filled);
    if (title.size() < filled.size()) {
      noteSums(body.table(), r, title.get(title.size() - 1).text());
      return title;
    }
    title = body.kind() == TableKind.TARGETS ? groups.withoutFigures(r, filled) : filled;
    if (title.size() < filled.size()) {
      findings.add(
          Finding.of(
              "section-figure",
              TableRows.place(body.table(), r),
              body.table().number(),
              TableRows.printed(body.table(), r),
              title.get(title.size() - 1).text(),
              String.join(
                  " | ",
                  filled.subList(title.size(), filled.size()).stream().map(Cell::text).toList())));
    }
    return title;
  }

  private void noteSums(Table table, int r, String name) {
    findings.add(
        Finding.of(
            "total-row",
            TableRows.place(table, r),
            table.number(),
            TableRows.printed(table, r),
            name));
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
    openHeading = Optional.of(new Heading(title.text(), TableRows.place(table, r)));
  }

  private void noteEmptyHeading(Heading heading) {
    if (words.beginsIndicator(NameCell.bare(heading.title()))) {
      findings.add(Finding.of("heading-without-rows", heading.evidence(), heading.title()));
    }
  }
}
