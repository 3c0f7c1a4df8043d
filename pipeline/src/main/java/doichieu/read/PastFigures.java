package doichieu.read;

import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a row that tell what was reached or planned before: one is the baseline of its
 * target, the others are kept as notes.
 */
final class PastFigures {
  private static final Pattern YEAR =
      Pattern.compile(
          "\\s*(?:(?:cuối|đầu|hết|trong|đến)\\s+)*năm(?:\\s+(?:19|20)\\d{2})?(?!\\p{L})|(?:19|20)\\d{2}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Table table;
  private final TableLayout layout;
  private final ValueCell values;

  PastFigures(Table table, TableLayout layout, ValueCell values) {
    this.table = table;
    this.layout = layout;
    this.values = values;
  }

  /**
   * The newest past result of the row, else what was planned last; in a matrix that of the column's
   * own indicator.
   */
  @Nullable Baseline baseline(int r, Column column) {
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
    return timeless(past).equalsIgnoreCase(timeless(column));
  }

  private static String timeless(Column column) {
    return YEAR.matcher(MatrixReader.title(column)).replaceAll("").strip();
  }

  private static boolean isNewer(@Nullable Integer year, @Nullable Integer than) {
    return year != null && (than == null || year > than);
  }

  /** The notes of the row, and past figures that are not the baseline. */
  List<String> notes(RowReader.Row row, Column column) {
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
}
