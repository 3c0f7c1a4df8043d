package doichieu.read;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import doichieu.target.AnnexLabel;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Constraint;
import doichieu.target.Origin;
import doichieu.target.Period;
import doichieu.target.Section;
import doichieu.target.Target.Baseline;
import doichieu.target.TargetKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final PastFigures past;
  private final RowUnits units;
  private final RowFindings notes;
  private final RowTimes times;

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
    this.values = words.valueCell();
    this.past = new PastFigures(table, layout, values);
    this.notes = new RowFindings(table, layout, words.figures(), findings);
    this.times = new RowTimes(words.prose(), table, layout, planYear, findings);
    this.units = new RowUnits(words, table, layout, findings);
  }

  /** The targets of the row: one a value column, and one a figure where a cell holds several. */
  List<StatedTarget> targets(RowReader.Row row) {
    notes.noteParts(row);
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
    List<ValueCell.Part> parts = units.areSeveral(row.index()) ? List.of() : values.list(cell);
    if (parts.isEmpty()) {
      return List.of(target(row, c, new Piece(cell, Optional.empty(), null, null)));
    }
    boolean whole = parts.size() == 1;
    return parts.stream()
        .map(p -> new Piece(whole ? cell : p.text(), Optional.of(p.value()), p.level(), p.year()))
        .map(piece -> target(row, c, piece))
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

  /** The row's name, before the heading where that tells a part of it ("Trong đó: NSTW"). */
  private static String named(RowReader.Row row, Column column) {
    return !row.ofUnit() && PartOfWhole.begins(column.leaf())
        ? row.name() + " - " + timeless(column)
        : row.name();
  }

  /**
   * True if only the heading says that the figure is a change: 1,5 below "Mức giảm năm 2026" is no
   * level of "Tỷ lệ hộ nghèo".
   */
  private boolean isChangeByHeading(RowReader.Row row, Column column, String cell) {
    WordsOfChange change = words.values().change();
    return column.role() == ColumnRole.VALUE
        && change.isIn(column.leaf())
        && !change.isIn(row.name())
        && !change.isIn(cell);
  }

  private static String timeless(Column column) {
    return NameCell.bare(ColumnWords.withoutYear(ColumnHeadings.withoutUnit(column.leaf())));
  }

  private StatedTarget target(RowReader.Row row, int c, Piece piece) {
    String cell = piece.cell();
    Column column = layout.columns().get(c);
    String unit = units.unit(row, c, piece.value());
    Optional<StatedValue> stated =
        piece.value().filter(v -> !Plausibility.isCountForShare(v, unit));
    notes.noteMergedValue(row.index(), c, cell);
    boolean figure = stated.isPresent() || cell.chars().anyMatch(RowStatements::isFigure);
    if (figure && stated.isEmpty()) {
      notes.noteNotUnderstood(row.index(), c, cell);
    }
    boolean rank = unit != null && words.isRankUnit(unit) && !Ranks.isRise(row.name() + " " + cell);
    Optional<StatedValue> value =
        (rank ? stated.map(Ranks::turned) : stated)
            .map(v -> words.headingBounds().under(column.leaf(), v));
    value
        .filter(v -> Plausibility.isDoubtful(v, unit))
        .ifPresent(v -> notes.noteImplausible(row.index(), c, v, row.name()));
    return new StatedTarget(
        Origin.ANNEX,
        figure ? TargetKind.QUANTITATIVE : TargetKind.QUALITATIVE,
        annex,
        sections(row, column, cell),
        row.ordinal(),
        named(row, column),
        row.nameInHeading(),
        row.partOf(),
        null,
        row.nameCell().formula(),
        value.orElse(null),
        figure ? unit : units.inColumn(row.index()),
        blankToNull(cell),
        commitment(cell, column),
        constraints(row, cell),
        times.ofTarget(row.index(), column, piece.year(), figure),
        isChangeByHeading(row, column, cell) ? null : baseline(row.index(), column),
        row.lead(),
        row.coordinating(),
        row.legalBasisText(),
        notes(
            withBeside(
                cell, figure ? withTime(row, past.notes(row, column)) : past.notes(row, column))),
        row.evidence(),
        piece.levelWords() != null
            ? piece.levelWords()
            : words.levels().findOfColumn(column).orElse(null),
        row.ofUnit(),
        figure && value.isEmpty() ? FIGURE_NOT_UNDERSTOOD : SURE);
  }

  /** The headings passed; a column of a kind, or of changes, adds its own. */
  private List<Section> sections(RowReader.Row row, Column column, String cell) {
    List<Section> sections = new ArrayList<>(path.list());
    if (column.role() == ColumnRole.CELL_OF_KIND) {
      sections.add(new Section(null, MatrixReader.name(column)));
    } else if (isChangeByHeading(row, column, cell)) {
      sections.add(new Section(null, timeless(column)));
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
    new ProseReader(words, PlanTime.of(planYear)).read(sentence, goals, promised, findings);
    @Nullable Period period = times.ofSentence(row.index());
    return promised.isEmpty()
        ? List.of(assignment(row))
        : promised.stream().map(target -> target.inRow(annex, path.list(), row, period)).toList();
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
        null,
        row.nameCell().formula(),
        null,
        null,
        null,
        Commitment.REQUIRED,
        constraints(row, ""),
        times.ofWork(row.index()),
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
        times.deadline(row.index()),
        row.legalBasisText(),
        notes(row.notes()),
        row.evidence());
  }

  private Commitment commitment(String cell, Column column) {
    return words.values().isAspired(cell) || words.values().isAspired(column.heading())
        ? Commitment.ASPIRED
        : Commitment.REQUIRED;
  }

  /** The bounds that the notes of the row set, and the words beside the figure of its cell. */
  private List<Constraint> constraints(RowReader.Row row, String cell) {
    List<Constraint> constraints = new ArrayList<>(row.nameCell().constraints());
    List<String> notes =
        Stream.concat(row.notes().stream(), values.findBeside(cell).stream()).toList();
    for (String note : notes) {
      for (FigureParser.Found found : words.figures().listPercentages(note)) {
        StatedValue v = found.value();
        if (v.comparator() != Comparator.EQUAL && v.comparator() != Comparator.RANGE) {
          constraints.add(new Constraint(v.comparator(), v.value(), v.unit(), note));
        }
      }
    }
    return constraints;
  }

  /** Where things stand; its figures as printed only where they are in several units. */
  private @Nullable Baseline baseline(int r, Column column) {
    Baseline stands = past.baseline(r, column);
    return stands != null && units.areSeveral(r)
        ? new Baseline(stands.year(), null, stands.statedValue())
        : stands;
  }

  /** The notes, and the words beside the figure of the cell. */
  private List<String> withBeside(String cell, List<String> notes) {
    return Stream.concat(notes.stream(), values.findBeside(cell).stream()).toList();
  }

  private List<String> withTime(RowReader.Row row, List<String> notes) {
    return Stream.concat(notes.stream(), times.findBeforePlan(row.index()).stream()).toList();
  }

  private static @Nullable String notes(List<String> notes) {
    return notes.isEmpty()
        ? null
        : notes.stream().map(NameCell::bare).collect(Collectors.joining("; "));
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
