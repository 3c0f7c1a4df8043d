package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import doichieu.target.AnnexLabel;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Constraint;
import doichieu.target.Origin;
import doichieu.target.Section;
import doichieu.target.Target.Baseline;
import doichieu.target.TargetKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of a row what its table assigns: targets, the indicator alone, or a piece of work. */
final class RowStatements {
  private static final double SURE = 1.0;
  private static final double FIGURE_NOT_UNDERSTOOD = 0.3;

  private final Words words;
  private final Table table;
  private final TableLayout layout;
  private final @Nullable AnnexLabel annex;
  private final @Nullable Integer planYear;
  private final SectionPath path;
  private final RowReader rows;
  private final List<Finding> findings;
  private final ValueCell values;
  private final RowPeriods periods;

  RowStatements(
      Words words,
      Table table,
      TableLayout layout,
      @Nullable AnnexLabel annex,
      @Nullable Integer planYear,
      SectionPath path,
      RowReader rows,
      List<Finding> findings) {
    this.words = words;
    this.table = table;
    this.layout = layout;
    this.annex = annex;
    this.planYear = planYear;
    this.path = path;
    this.rows = rows;
    this.findings = findings;
    this.periods = new RowPeriods(planYear);
    this.values = words.valueCell();
  }

  /** The targets of the row: one a value column, and one a figure where a cell holds several. */
  List<StatedTarget> targets(RowReader.Row row) {
    List<Integer> columns = layout.listColumns(ColumnRole.VALUE);
    boolean stated = columns.stream().anyMatch(c -> rows.hasFigure(row, c));
    Set<Integer> years = new HashSet<>();
    return columns.stream()
        .filter(c -> stated ? rows.hasFigure(row, c) : years.add(layout.columns().get(c).year()))
        .flatMap(c -> targets(row, c).stream())
        .toList();
  }

  /** The targets of one value cell of the row; one without figure if none is understood. */
  List<StatedTarget> targets(RowReader.Row row, int c) {
    String cell = table.text(row.index(), c);
    List<ValueCell.Part> parts = values.list(cell);
    if (parts.size() == 1) {
      ValueCell.Part only = parts.get(0);
      return List.of(
          target(row, c, new Piece(cell, Optional.of(only.value()), only.level(), only.year())));
    }
    return parts.isEmpty()
        ? List.of(target(row, c, new Piece(cell, Optional.empty(), null, null)))
        : parts.stream()
            .map(
                p ->
                    target(
                        row, c, new Piece(p.text(), Optional.of(p.value()), p.level(), p.year())))
            .toList();
  }

  /** What a value cell, or a part of it, says. */
  private record Piece(
      String cell,
      Optional<StatedValue> value,
      @Nullable String levelWords,
      @Nullable Integer year) {}

  /** A digit, or a fraction written as one sign (½). */
  private static boolean isFigure(int sign) {
    return Character.isDigit(sign) || Character.getNumericValue(sign) == -2;
  }

  private StatedTarget target(RowReader.Row row, int c, Piece piece) {
    String cell = piece.cell();
    Optional<StatedValue> stated = piece.value();
    Column column = layout.columns().get(c);
    noteMergedValue(row.index(), c, cell);
    boolean figure = stated.isPresent() || cell.chars().anyMatch(RowStatements::isFigure);
    if (figure && stated.isEmpty()) {
      findings.add(
          Finding.of(
              "value-not-understood",
              place(row.index(), c),
              table.number(),
              row.index() + 1,
              cell));
    }
    String unit = unit(row.index(), column, stated, row.nameCell().unit());
    boolean place =
        unit != null && words.isRankUnit(unit) && !Ranks.isRise(row.name() + " " + cell);
    Optional<StatedValue> value = place ? stated.map(Ranks::turned) : stated;
    value
        .filter(v -> Plausibility.isDoubtful(v, unit))
        .ifPresent(
            v ->
                findings.add(
                    Finding.of(
                        "implausible-percentage", place(row.index(), c), v.text(), row.name())));
    return new StatedTarget(
        Origin.ANNEX,
        figure ? TargetKind.QUANTITATIVE : TargetKind.QUALITATIVE,
        annex,
        sections(column),
        row.ordinal(),
        row.name(),
        row.nameInHeading(),
        row.partOf(),
        row.nameCell().formula(),
        value.orElse(null),
        figure ? unit : unitInColumn(row.index()),
        blankToNull(cell),
        commitment(cell, column),
        constraints(row),
        periods.ofValue(column, piece.year(), time(row.index())),
        baseline(row.index(), column),
        row.lead(),
        row.coordinating(),
        row.legalBasisText(),
        notes(notesWithPast(row, column)),
        row.evidence(),
        piece.levelWords() != null
            ? piece.levelWords()
            : ValueCell.findLevel(column.leaf()).orElse(null),
        row.ofUnit(),
        figure && value.isEmpty() ? FIGURE_NOT_UNDERSTOOD : SURE);
  }

  /** The headings passed; a column of a kind adds its own. */
  private List<Section> sections(Column column) {
    List<Section> sections = new ArrayList<>(path.list());
    if (column.role() == ColumnRole.CELL_OF_KIND) {
      sections.add(new Section(null, MatrixReader.name(column)));
    }
    return sections;
  }

  /**
   * The row of a table without a column of figures: the targets that its name cell states in a
   * sentence ("Tối thiểu 95% hồ sơ được giải quyết đúng hạn"); without one the indicator is
   * assigned.
   */
  List<StatedTarget> stated(RowReader.Row row) {
    String cell = rows.text(row.index(), ColumnRole.NAME).orElse("");
    if (words.figures().listPercentages(cell).isEmpty()) {
      return List.of(assignment(row));
    }
    List<StatedTarget> promised = new ArrayList<>();
    SectionPath goals = path.copy();
    layout
        .findColumn(ColumnRole.NAME)
        .ifPresent(c -> goals.enter(null, layout.columns().get(c).heading()));
    Paragraph sentence = new Paragraph(0, Paragraph.Role.BODY, cell, row.evidence());
    new ProseReader(words, planYear).read(sentence, goals, promised, findings);
    String time = time(row.index());
    return promised.isEmpty()
        ? List.of(assignment(row))
        : promised.stream()
            .map(
                target ->
                    target.inRow(
                        annex,
                        path.list(),
                        row,
                        time.isEmpty() ? null : periods.ofAssignment(time)))
            .toList();
  }

  /** The row of a table without figures: the indicator is assigned. */
  private StatedTarget assignment(RowReader.Row row) {
    return new StatedTarget(
        Origin.ANNEX,
        TargetKind.ASSIGNMENT,
        annex,
        path.list(),
        row.ordinal(),
        row.name(),
        row.nameInHeading(),
        row.partOf(),
        row.nameCell().formula(),
        null,
        null,
        null,
        Commitment.REQUIRED,
        constraints(row),
        periods.ofAssignment(time(row.index())),
        null,
        row.lead(),
        row.coordinating(),
        row.legalBasisText(),
        notes(row.notes()),
        row.evidence(),
        null,
        row.ofUnit(),
        SURE);
  }

  /** The row of a table of work. */
  StatedTask task(RowReader.Row row) {
    String content =
        rows.text(row.index(), ColumnRole.TASK)
            .or(() -> rows.text(row.index(), ColumnRole.NAME))
            .orElse(row.name());
    if (layout.findColumn(ColumnRole.ORDINAL).isEmpty() && row.ordinal() != null) {
      content = OutlineLabel.findPrefix(content).map(OutlineLabel.Labelled::rest).orElse(content);
    }
    return new StatedTask(
        annex,
        path.list(),
        row.ordinal(),
        content,
        row.lead(),
        row.coordinating(),
        blankToNull(rows.text(row.index(), ColumnRole.DELIVERABLE).orElse("")),
        layout.has(ColumnRole.TIME) ? periods.deadline(time(row.index())) : null,
        row.legalBasisText(),
        notes(row.notes()),
        row.evidence());
  }

  /** What the columns of time say; a beginning and an end in two columns are joined. */
  private String time(int r) {
    return layout.listColumns(ColumnRole.TIME).stream()
        .map(c -> table.text(r, c))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" - "));
  }

  private void noteMergedValue(int r, int c, String cell) {
    Optional<Cell> anchor = table.findCell(r, c);
    if (!cell.isEmpty() && anchor.isPresent() && anchor.get().row() < r) {
      findings.add(Finding.of("value-from-merged-cell", place(r, c), table.number(), r + 1, cell));
    }
  }

  private @Nullable String unit(
      int r, Column column, Optional<StatedValue> value, @Nullable String inName) {
    String inCell = value.map(StatedValue::unit).orElse(null);
    String inColumn = unitInColumn(r);
    if (inCell == null && value.filter(v -> Ranks.isRank(v.text())).isPresent()) {
      return inColumn != null && words.isRankUnit(inColumn) ? inColumn : null;
    }
    if (inCell != null) {
      return inCell;
    }
    if (inColumn != null) {
      return inColumn;
    }
    return inName != null ? inName : column.unit();
  }

  private @Nullable String unitInColumn(int r) {
    String unit = blankToNull(rows.text(r, ColumnRole.UNIT).orElse(""));
    return unit == null ? null : FigureParser.signed(unit);
  }

  private Commitment commitment(String cell, Column column) {
    return words.values().isAspired(cell) || words.values().isAspired(column.heading())
        ? Commitment.ASPIRED
        : Commitment.REQUIRED;
  }

  private List<Constraint> constraints(RowReader.Row row) {
    List<Constraint> constraints = new ArrayList<>(row.nameCell().constraints());
    for (String note : row.notes()) {
      for (FigureParser.Found found : words.figures().listPercentages(note)) {
        StatedValue v = found.value();
        if (v.comparator() != Comparator.EQUAL && v.comparator() != Comparator.RANGE) {
          constraints.add(new Constraint(v.comparator(), v.value(), v.unit(), note));
        }
      }
    }
    return constraints;
  }

  /**
   * The newest past result of the row, else what was planned last; in a matrix that of the column's
   * own indicator.
   */
  private @Nullable Baseline baseline(int r, Column column) {
    OptionalInt past = past(r, column);
    if (past.isEmpty()) {
      return null;
    }
    String cell = table.text(r, past.getAsInt());
    return new Baseline(
        layout.columns().get(past.getAsInt()).year(),
        values.find(cell).map(StatedValue::value).orElse(null),
        cell);
  }

  private OptionalInt past(int r, Column column) {
    OptionalInt result = newest(r, pastOf(ColumnRole.BASELINE, column));
    return result.isPresent() ? result : newest(r, pastOf(ColumnRole.FORMER_PLAN, column));
  }

  private OptionalInt newest(int r, List<Integer> columns) {
    OptionalInt newest = OptionalInt.empty();
    for (int c : columns) {
      Integer year = layout.columns().get(c).year();
      boolean printed = table.text(r, c).chars().anyMatch(Character::isLetterOrDigit);
      if (printed
          && (newest.isEmpty() || isNewer(year, layout.columns().get(newest.getAsInt()).year()))) {
        newest = OptionalInt.of(c);
      }
    }
    return newest;
  }

  private List<Integer> pastOf(ColumnRole role, Column column) {
    List<Integer> past = layout.listColumns(role);
    if (column.role() == ColumnRole.CELL_OF_INDICATOR) {
      return past.stream().filter(c -> isOfIndicator(layout.columns().get(c), column)).toList();
    }
    String unit = column.unit();
    List<Integer> alike =
        unit == null
            ? List.of()
            : past.stream()
                .filter(c -> unit.equalsIgnoreCase(layout.columns().get(c).unit()))
                .toList();
    return alike.isEmpty() ? past : alike;
  }

  /** True if another column of a matrix has that past one for its baseline. */
  private boolean isOfAnother(int past, Column column) {
    return column.role() == ColumnRole.CELL_OF_INDICATOR
        && layout.listColumns(ColumnRole.CELL_OF_INDICATOR).stream()
            .map(c -> layout.columns().get(c))
            .filter(other -> !other.equals(column))
            .anyMatch(other -> isOfIndicator(layout.columns().get(past), other));
  }

  private static boolean isOfIndicator(Column past, Column column) {
    return MatrixReader.name(past).equalsIgnoreCase(MatrixReader.name(column));
  }

  private static boolean isNewer(@Nullable Integer year, @Nullable Integer than) {
    return year != null && (than == null || year > than);
  }

  private static @Nullable String notes(List<String> notes) {
    return notes.isEmpty()
        ? null
        : notes.stream().map(NameCell::bare).collect(Collectors.joining("; "));
  }

  /** The notes of the row, and past figures that are not the baseline. */
  private List<String> notesWithPast(RowReader.Row row, Column column) {
    List<String> notes = new ArrayList<>(row.notes());
    OptionalInt baseline = past(row.index(), column);
    for (ColumnRole role : List.of(ColumnRole.BASELINE, ColumnRole.FORMER_PLAN)) {
      for (int c : layout.listColumns(role)) {
        String cell = table.text(row.index(), c);
        boolean own = baseline.isPresent() && baseline.getAsInt() == c;
        if (!own && !isOfAnother(c, column) && cell.chars().anyMatch(Character::isLetterOrDigit)) {
          notes.add(layout.columns().get(c).heading() + ": " + cell);
        }
      }
    }
    return notes;
  }

  /** Where the cell is printed. */
  private Evidence place(int r, int c) {
    return table.findCell(r, c).map(Cell::evidence).stream()
        .flatMap(List::stream)
        .findFirst()
        .orElse(Evidence.ofTable(table.number()));
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
