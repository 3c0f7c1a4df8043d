package doichieu.read;

import doichieu.read.TableLayout.Column;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells the columns in which times stand though their heading ("Kế hoạch") promises figures. */
final class TimeColumns {
  private static final double HALF = 0.5;

  private static final Pattern NAMED_YEAR =
      Pattern.compile(
          "năm\\s+(?!nay|trước|sau|học)\\p{L}.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private final @Nullable Integer planYear;
  private final Words words;
  private final List<List<String>> headings;
  private final List<ColumnContent> contents;

  /**
   * Makes a teller.
   *
   * @param planYear year of the targets; null if not known
   */
  TimeColumns(
      Words words,
      List<List<String>> headings,
      List<ColumnContent> contents,
      @Nullable Integer planYear) {
    this.planYear = planYear;
    this.words = words;
    this.headings = headings;
    this.contents = contents;
  }

  /**
   * Gives the columns of values that hold times the role of these. Years alone may be amounts:
   * where a column of units stands beside them, or the rows name what is counted, they are, which
   * is a guess as well.
   */
  void settle(List<Column> columns) {
    boolean counted = isCounted(columns);
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      if (isNamedYear(column) && contents.get(c).isYears()) {
        columns.set(c, column.as(roleOfYears(c), false));
        continue;
      }
      if (column.role() != ColumnRole.VALUE || column.unit() != null) {
        continue;
      }
      if (contents.get(c).isYears() && counted) {
        columns.set(c, column.as(ColumnRole.VALUE, true));
      } else if (holdsTimes(c)) {
        columns.set(c, column.as(ColumnRole.TIME, true));
      }
    }
  }

  /** "Năm ban hành": the heading itself says that years stand below. */
  private static boolean isNamedYear(Column column) {
    boolean open = column.role() == ColumnRole.VALUE || column.role() == ColumnRole.UNKNOWN;
    return open && NAMED_YEAR.matcher(column.leaf()).matches();
  }

  /** Years that are over before the plan's tell of the things measured, not when it is due. */
  private ColumnRole roleOfYears(int c) {
    Integer year = planYear;
    return year == null || contents.get(c).share(text -> Integer.parseInt(text.strip()) < year) == 1
        ? ColumnRole.ASIDE
        : ColumnRole.TIME;
  }

  private boolean isCounted(List<Column> columns) {
    return IntStream.range(0, columns.size())
        .filter(c -> !contents.get(c).isBlank())
        .anyMatch(
            c ->
                columns.get(c).role() == ColumnRole.UNIT
                    || columns.get(c).role() == ColumnRole.NAME
                        && contents.get(c).share(this::isCounted) >= HALF);
  }

  private boolean isCounted(String name) {
    return words.prose().names().beginsQuantity(name) || words.beginsIndicator(name);
  }

  /** True if years or other times stand where the heading ("Kế hoạch") promises figures. */
  private boolean holdsTimes(int c) {
    ColumnContent content = contents.get(c);
    return content.isYears()
        || isMarkedTime(c)
        || content.isBlank()
            && isTime(c)
            && IntStream.range(0, contents.size()).anyMatch(this::isMarkedTime)
        || content.fits(ColumnRole.TIME) && !content.fits(ColumnRole.VALUE);
  }

  /** "Quý II" or "2026" over nothing but crosses. */
  private boolean isMarkedTime(int c) {
    return isTime(c) && contents.get(c).share(ColumnContent::isMark) == 1;
  }

  private boolean isTime(int c) {
    List<String> heading = headings.get(c);
    return !heading.isEmpty() && ColumnWords.isYear(heading.get(heading.size() - 1));
  }
}
