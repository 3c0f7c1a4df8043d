package doichieu.read;

import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the figure of a row is measured in: as its cell says, else the column of units, the name,
 * the heading or what is said for all figures, and last the one unit of the row's other figures,
 * which is told.
 */
final class RowUnits {
  private static final List<ColumnRole> FIGURES =
      List.of(ColumnRole.VALUE, ColumnRole.BASELINE, ColumnRole.FORMER_PLAN);

  private static final Pattern SHARE = Pattern.compile("[%‰]");

  /** "Số hóa" of "Số hóa hồ sơ", which is work and no number. */
  private static final Pattern FIRST_WORDS = Pattern.compile("^(\\S+\\s+\\S+)(?:\\s.*)?$");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:tổng\\s+)?số(?!\\p{L})(?:\\s+lượng)?(?:\\s+(\\p{L}+(?:\\s+\\p{L}+)?))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Words words;
  private final Table table;
  private final TableLayout layout;
  private final List<Finding> findings;

  RowUnits(Words words, Table table, TableLayout layout, List<Finding> findings) {
    this.words = words;
    this.table = table;
    this.layout = layout;
    this.findings = findings;
  }

  /** The unit of a figure in the row and column; null if nothing tells it. */
  @Nullable String unit(RowReader.Row row, int c, Optional<StatedValue> value) {
    String inCell = value.map(StatedValue::unit).orElse(null);
    String inColumn = inColumn(row.index());
    if (inCell == null && value.filter(v -> Ranks.isRank(v.text())).isPresent()) {
      return inColumn != null && words.isRankUnit(inColumn) ? inColumn : null;
    }
    String own = inColumn;
    if (inCell == null && inColumn != null && isOfOtherRow(row, inColumn)) {
      note("unit-not-of-row", row.index(), c, inColumn, row.name());
      own = null;
    }
    return Stream.of(inCell, ofChanges(c), own, row.nameCell().unit())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> ofAll(row, c, value));
  }

  /**
   * True if the unit stands in a cell that begins in a row above and does not go with the row's
   * name: "%" for a number or an amount, "hộ" for a share.
   */
  private boolean isOfOtherRow(RowReader.Row row, String unit) {
    boolean above =
        layout
            .findColumn(ColumnRole.UNIT)
            .flatMap(c -> table.findCell(row.index(), c))
            .filter(cell -> cell.row() < row.index())
            .isPresent();
    ProseWords prose = words.prose();
    boolean amount =
        SHARE.matcher(unit).matches()
            && prose.names().beginsQuantity(row.name())
            && !prose.works().isOnlyWork(FIRST_WORDS.matcher(row.name()).replaceFirst("$1"))
            && !words.values().change().isIn(row.name());
    return above && (amount || words.values().isShareCounted(row.name(), unit));
  }

  /** The unit of a column of changes ("Mức tăng (điểm %)"), other than that of the levels. */
  private @Nullable String ofChanges(int c) {
    Column column = layout.columns().get(c);
    return column.role() == ColumnRole.VALUE && words.values().change().isIn(column.leaf())
        ? column.unit()
        : null;
  }

  /** True if the column of units names several, so that the figures of a cell are of each. */
  boolean areSeveral(int r) {
    String units = inColumn(r);
    return units != null && words.namesSeveralUnits(units);
  }

  /** What the column of units says; null if there is none or its cell is blank. */
  @Nullable String inColumn(int r) {
    return layout
        .findColumn(ColumnRole.UNIT)
        .map(c -> table.text(r, c))
        .filter(text -> !text.isBlank())
        .map(FigurePattern::signed)
        .orElse(null);
  }

  /** The unit said for all figures; a share among counted things is not counted with them. */
  private @Nullable String ofAll(RowReader.Row row, int c, Optional<StatedValue> value) {
    Column column = layout.columns().get(c);
    String unit = column.unit();
    if (unit != null && !words.values().isShareCounted(row.name(), unit)) {
      return unit;
    }
    if (value.isPresent() && COUNT.matcher(column.leaf()).lookingAt()) {
      return counted(column);
    }
    Optional<String> beside = value.isPresent() ? ofOthers(row.index(), c) : Optional.empty();
    if (beside.isPresent()) {
      note("unit-from-row", row.index(), c, table.text(row.index(), c), beside.get());
    } else if (unit != null) {
      note("unit-not-of-share", row.index(), c, unit, row.name());
    }
    return beside.orElse(null);
  }

  /** The one unit that the other figures of the row carry; empty if none or several. */
  private Optional<String> ofOthers(int r, int c) {
    if (layout.columns().get(c).role() != ColumnRole.VALUE || MatrixReader.isMatrix(layout)) {
      return Optional.empty();
    }
    List<String> units =
        FIGURES.stream()
            .flatMap(role -> layout.listColumns(role).stream())
            .filter(other -> other != c)
            .flatMap(other -> besideUnit(r, other).stream())
            .distinct()
            .toList();
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }

  /**
   * What a column of counts counts ("Số học viên"); null where its heading does not say ("Số
   * lượng"). The units of figures beside it are not its own.
   */
  private @Nullable String counted(Column column) {
    Matcher counted = COUNT.matcher(column.leaf());
    return counted.matches()
            && !MatrixReader.isMatrix(layout)
            && !words.columns().isHeading(column.leaf())
        ? counted.group(1)
        : null;
  }

  /** The unit of a figure, or of its heading; empty where the cell holds no figure. */
  private Optional<String> besideUnit(int r, int c) {
    String ofColumn = layout.columns().get(c).unit();
    return words
        .valueCell()
        .find(table.text(r, c))
        .flatMap(
            value -> Optional.ofNullable(value.unit()).or(() -> Optional.ofNullable(ofColumn)));
  }

  private void note(String code, int r, int c, String first, String second) {
    PrintedPlace place = new PrintedPlace(table);
    findings.add(Finding.of(code, place.of(r, c), table.number(), place.row(r, c), first, second));
  }
}
