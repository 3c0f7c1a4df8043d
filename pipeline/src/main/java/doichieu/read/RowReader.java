package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import doichieu.target.AnnexLabel;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Constraint;
import doichieu.target.Deadline;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.Target.Baseline;
import doichieu.target.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single rows of a table whose columns are known. */
final class RowReader {
  /** What all kinds of rows have. */
  record Row(
      int index,
      @Nullable String ordinal,
      String name,
      NameCell nameCell,
      boolean nameInHeading,
      boolean ofUnit,
      List<String> lead,
      List<String> coordinating,
      String legalBasisText,
      List<String> notes,
      List<Evidence> evidence) {

    /** The same row as that of another indicator or another leading body. */
    Row as(String otherName, List<String> otherLead) {
      return new Row(
          index,
          ordinal,
          otherName,
          nameCell,
          false,
          true,
          otherLead,
          coordinating,
          legalBasisText,
          notes,
          evidence);
    }
  }

  private static final double SURE = 1.0;
  private static final double FIGURE_NOT_UNDERSTOOD = 0.3;
  private static final Pattern CITES = Pattern.compile("\\d{1,5}(?:/\\d{4})?[/-]\\p{Lu}");
  private static final Pattern SUBJECT_ONLY =
      Pattern.compile(
          "^(?:đối với|tại|khối|cấp|riêng)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Words words;
  private final Table table;
  private final TableLayout layout;
  private final @Nullable AnnexLabel annex;
  private final @Nullable Integer planYear;
  private final SectionPath path;
  private final List<Finding> findings;
  private final DeadlineParser deadlines;

  RowReader(
      Words words,
      Table table,
      TableLayout layout,
      @Nullable AnnexLabel annex,
      @Nullable Integer planYear,
      SectionPath path,
      List<Finding> findings) {
    this.words = words;
    this.table = table;
    this.layout = layout;
    this.annex = annex;
    this.planYear = planYear;
    this.path = path;
    this.findings = findings;
    this.deadlines = new DeadlineParser(planYear);
  }

  /** Reads what all kinds of rows have, and moves the section path to the row. */
  Row row(int r) {
    String nameText = text(r, ColumnRole.NAME).or(() -> text(r, ColumnRole.TASK)).orElse("");
    Optional<OutlineLabel> label =
        layout.findColumn(ColumnRole.ORDINAL).flatMap(c -> OutlineLabel.find(table.text(r, c)));
    String ordinal =
        label
            .map(OutlineLabel::text)
            .or(() -> text(r, ColumnRole.ORDINAL).map(NameCell::bare))
            .orElse(null);
    if (ordinal == null) {
      Optional<OutlineLabel.Labelled> prefix = OutlineLabel.findPrefix(nameText);
      if (prefix.isPresent() && !prefix.get().rest().isEmpty()) {
        label = Optional.of(prefix.get().label());
        ordinal = prefix.get().label().text();
        nameText = prefix.get().rest();
      }
    }
    label.ifPresent(path::close);
    NameCell nameCell = NameCell.of(nameText, words.figures());
    boolean formulaOnly = nameCell.name().isEmpty() && nameCell.formula() != null;
    String name = formulaOnly ? path.innermostTitle() : nameCell.name();
    boolean inHeading =
        formulaOnly || (SUBJECT_ONLY.matcher(name).matches() && !path.innermostTitle().isEmpty());
    List<String> lead = new ArrayList<>();
    List<String> coordinating = new ArrayList<>();
    List<String> notes = new ArrayList<>(nameCell.notes());
    readAgencies(r, lead, coordinating, notes);
    String basis = readNotes(r, notes);
    return new Row(
        r,
        ordinal,
        name,
        nameCell,
        inHeading,
        false,
        lead,
        coordinating,
        basis,
        notes,
        table.evidence(r));
  }

  private void readAgencies(
      int r, List<String> lead, List<String> coordinating, List<String> notes) {
    for (int c = 0; c < layout.columns().size(); c++) {
      ColumnRole role = layout.columns().get(c).role();
      String cell = anchored(r, c);
      if (cell.isEmpty()) {
        continue;
      }
      boolean agencies = role == ColumnRole.LEAD || role == ColumnRole.COORDINATE;
      if (role == ColumnRole.ASSIGNMENT || (agencies && words.agencyCell().hasPrefix(cell))) {
        AgencyCell.Assignment found = words.agencyCell().assignment(cell, role);
        lead.addAll(found.lead());
        coordinating.addAll(found.coordinating());
        notes.addAll(found.notes());
      } else if (agencies) {
        (role == ColumnRole.LEAD ? lead : coordinating).addAll(words.agencyCell().list(cell));
      }
    }
  }

  /** Collects notes; what cites is returned as the row's legal basis. */
  private String readNotes(int r, List<String> notes) {
    List<String> basis = new ArrayList<>();
    for (int c = 0; c < layout.columns().size(); c++) {
      Column column = layout.columns().get(c);
      String cell = anchored(r, c);
      if (cell.isEmpty()) {
        continue;
      }
      switch (column.role()) {
        case BASIS -> basis.add(cell);
        case NOTES -> {
          if (CITES.matcher(cell).find()) {
            basis.add(cell);
          } else {
            notes.add(cell);
          }
        }
        case UNKNOWN ->
            notes.add(column.heading().isEmpty() ? cell : column.heading() + ": " + cell);
        default -> {}
      }
    }
    return String.join("; ", basis);
  }

  /** The targets of the row: one a value column with a year of its own. */
  List<StatedTarget> targets(Row row) {
    List<StatedTarget> found = new ArrayList<>();
    for (int c : layout.listColumns(ColumnRole.VALUE)) {
      found.add(target(row, c));
    }
    return found;
  }

  /** The target of one value cell of the row. */
  StatedTarget target(Row row, int c) {
    Column column = layout.columns().get(c);
    String cell = table.text(row.index, c);
    noteMergedValue(row.index, c, cell);
    Optional<StatedValue> value = words.figures().findInCell(cell);
    boolean figure = cell.chars().anyMatch(Character::isDigit);
    if (figure && value.isEmpty()) {
      findings.add(
          Finding.of("value-not-understood", place(row), table.number(), row.index + 1, cell));
    }
    String unit = unit(row.index, column, value);
    value
        .filter(v -> Plausibility.isDoubtful(v, unit))
        .ifPresent(
            v ->
                findings.add(Finding.of("implausible-percentage", place(row), v.text(), row.name)));
    return new StatedTarget(
        Origin.ANNEX,
        figure ? TargetKind.QUANTITATIVE : TargetKind.QUALITATIVE,
        annex,
        path.list(),
        row.ordinal,
        row.name,
        row.nameInHeading,
        row.nameCell.formula(),
        value.orElse(null),
        figure ? unit : blankToNull(text(row.index, ColumnRole.UNIT).orElse("")),
        blankToNull(cell),
        commitment(cell, column),
        constraints(row),
        period(row, column),
        baseline(row.index),
        row.lead,
        row.coordinating,
        row.legalBasisText,
        notes(row),
        row.evidence,
        row.ofUnit,
        figure && value.isEmpty() ? FIGURE_NOT_UNDERSTOOD : SURE);
  }

  /** The row of a table without figures: the indicator is assigned. */
  StatedTarget assignment(Row row) {
    String time = text(row.index, ColumnRole.TIME).orElse("");
    return new StatedTarget(
        Origin.ANNEX,
        TargetKind.ASSIGNMENT,
        annex,
        path.list(),
        row.ordinal,
        row.name,
        row.nameInHeading,
        row.nameCell.formula(),
        null,
        null,
        null,
        Commitment.REQUIRED,
        constraints(row),
        timePeriod(time, planYear),
        null,
        row.lead,
        row.coordinating,
        row.legalBasisText,
        notes(row),
        row.evidence,
        row.ofUnit,
        SURE);
  }

  /** The row of a table of work. */
  StatedTask task(Row row) {
    String content =
        text(row.index, ColumnRole.TASK)
            .or(() -> text(row.index, ColumnRole.NAME))
            .orElse(row.name);
    if (layout.findColumn(ColumnRole.ORDINAL).isEmpty() && row.ordinal != null) {
      content = OutlineLabel.findPrefix(content).map(OutlineLabel.Labelled::rest).orElse(content);
    }
    return new StatedTask(
        annex,
        path.list(),
        row.ordinal,
        content,
        row.lead,
        row.coordinating,
        blankToNull(text(row.index, ColumnRole.DELIVERABLE).orElse("")),
        deadlines.find(text(row.index, ColumnRole.TIME).orElse("")).orElse(null),
        row.legalBasisText,
        notes(row),
        row.evidence);
  }

  private void noteMergedValue(int r, int c, String cell) {
    Optional<Cell> anchor = table.findCell(r, c);
    if (!cell.isEmpty() && anchor.isPresent() && anchor.get().row() < r) {
      findings.add(
          Finding.of(
              "value-from-merged-cell",
              anchor.get().evidence().isEmpty()
                  ? Evidence.ofTable(table.number())
                  : anchor.get().evidence().get(0),
              table.number(),
              r + 1,
              cell));
    }
  }

  private @Nullable String unit(int r, Column column, Optional<StatedValue> value) {
    String inCell = value.map(StatedValue::unit).orElse(null);
    String inColumn = blankToNull(text(r, ColumnRole.UNIT).orElse(""));
    if (inCell != null) {
      return inCell;
    }
    return inColumn != null ? inColumn : column.unit();
  }

  private Commitment commitment(String cell, Column column) {
    return words.values().isAspired(cell) || words.values().isAspired(column.heading())
        ? Commitment.ASPIRED
        : Commitment.REQUIRED;
  }

  private List<Constraint> constraints(Row row) {
    List<Constraint> constraints = new ArrayList<>(row.nameCell.constraints());
    for (String note : row.notes) {
      for (FigureParser.Found found : words.figures().listPercentages(note)) {
        StatedValue v = found.value();
        if (v.comparator() != Comparator.EQUAL && v.comparator() != Comparator.RANGE) {
          constraints.add(new Constraint(v.comparator(), v.value(), v.unit(), note));
        }
      }
    }
    return constraints;
  }

  private @Nullable Period period(Row row, Column column) {
    Integer year = column.year() != null ? column.year() : planYear;
    String time = text(row.index, ColumnRole.TIME).orElse("");
    if (!time.isEmpty()) {
      return timePeriod(time, year);
    }
    String stated = Years.findStated(column.heading()).orElse(null);
    return year == null && stated == null ? null : new Period(year, null, null, stated);
  }

  private @Nullable Period timePeriod(String time, @Nullable Integer year) {
    if (time.isEmpty()) {
      return year == null ? null : new Period(year, null, null, null);
    }
    Optional<Deadline> deadline = deadlines.find(time);
    return new Period(
        year,
        deadline.map(Deadline::start).orElse(null),
        deadline.map(Deadline::end).orElse(null),
        time);
  }

  private @Nullable Baseline baseline(int r) {
    for (int c : layout.listColumns(ColumnRole.BASELINE)) {
      String cell = table.text(r, c);
      if (cell.chars().anyMatch(Character::isLetterOrDigit)) {
        return new Baseline(
            layout.columns().get(c).year(),
            words.figures().findInCell(cell).map(StatedValue::value).orElse(null),
            cell);
      }
    }
    return null;
  }

  private static @Nullable String notes(Row row) {
    return row.notes.isEmpty()
        ? null
        : row.notes.stream().map(NameCell::bare).collect(Collectors.joining("; "));
  }

  private Evidence place(Row row) {
    return row.evidence.isEmpty() ? Evidence.ofTable(table.number()) : row.evidence.get(0);
  }

  /** True if something is printed in the row's cell of this column. */
  boolean hasText(Row row, int c) {
    return !table.text(row.index, c).isEmpty();
  }

  private Optional<String> text(int r, ColumnRole role) {
    return layout.findColumn(role).map(c -> table.text(r, c)).filter(t -> !t.isEmpty());
  }

  /** The text at the place if its cell begins in this column, so that spans count once. */
  private String anchored(int r, int c) {
    return table.findCell(r, c).filter(cell -> cell.column() == c).map(Cell::text).orElse("");
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
