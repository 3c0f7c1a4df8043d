package doichieu.read;

import doichieu.read.TableLayout.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a matrix: indicators across and units down, or units across and indicators down.
 */
final class MatrixColumns {
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  /** Fewer words ("Số hộ") tell a size. */
  private static final int FEWEST_WORDS_OF_QUANTITY = 4;

  private final Words words;
  private final List<ColumnContent> contents;

  MatrixColumns(Words words, List<ColumnContent> contents) {
    this.words = words;
    this.contents = contents;
  }

  /** The columns with the roles of a matrix; empty if the table is none. */
  List<Column> find(List<Column> asHeaded) {
    boolean rowsNamed =
        asHeaded.stream().anyMatch(c -> c.role() == ColumnRole.NAME || c.role() == ColumnRole.TASK);
    List<Column> columns = rowsNamed ? asHeaded : asHeaded.stream().map(this::lifted).toList();
    List<Integer> open = open(columns);
    List<Integer> indicators =
        open.stream().filter(c -> words.namesIndicator(MatrixReader.name(columns.get(c)))).toList();
    if (indicators.size() >= 2) {
      return unitsDown(columns, indicators);
    }
    if (open.size() >= 2 && namesUnits(columns)) {
      return unitsDown(withSizesAside(columns, open), timed(columns, open));
    }
    boolean named = columns.stream().anyMatch(column -> column.role() == ColumnRole.NAME);
    boolean figures =
        columns.stream()
            .anyMatch(c -> c.role() == ColumnRole.VALUE || c.role() == ColumnRole.BASELINE);
    List<Integer> totals =
        open.stream().filter(c -> words.isTotal(MatrixReader.name(columns.get(c)))).toList();
    List<Integer> units =
        open.stream()
            .filter(c -> !totals.contains(c))
            .filter(c -> words.agencies().namesUnit(MatrixReader.name(columns.get(c))))
            .toList();
    if (units.size() >= 2 && named) {
      return withTotals(withRole(columns, units, ColumnRole.CELL_OF_UNIT), totals);
    }
    List<Integer> parts = open.stream().filter(c -> !totals.contains(c)).toList();
    boolean proper = parts.stream().allMatch(c -> ProperName.isOne(columns.get(c).leaf()));
    return parts.size() >= 2 && named && !figures && proper
        ? withTotals(guessed(withRole(columns, parts, ColumnRole.CELL_OF_UNIT), parts), totals)
        : List.of();
  }

  /** "Toàn huyện" beside its communes: the figure of the plan itself. */
  private static List<Column> withTotals(List<Column> columns, List<Integer> totals) {
    List<Column> marked = new ArrayList<>(columns);
    totals.forEach(c -> marked.set(c, marked.get(c).as(ColumnRole.VALUE, false)));
    return marked;
  }

  /**
   * "Số giường bệnh | TH 2025, KH 2026" where no column names the rows: the lower words only say
   * set or reached, the indicator is the heading over them.
   */
  private Column lifted(Column column) {
    String leaf = column.leaf();
    boolean figures = column.role() == ColumnRole.VALUE || column.role() == ColumnRole.BASELINE;
    if (!figures || !words.columns().isHeading(leaf) || !column.heading().endsWith(" " + leaf)) {
      return column;
    }
    String above = column.heading().substring(0, column.heading().length() - leaf.length()).strip();
    boolean names = words.namesIndicator(above) || words.columns().listRoles(above).isEmpty();
    return names && !ColumnWords.isYear(above)
        ? new Column(
            column.role(),
            column.heading(),
            above,
            column.year(),
            column.unit(),
            null,
            column.guessed())
        : column;
  }

  /** Columns of figures whose words name no role of their own. */
  private List<Integer> open(List<Column> columns) {
    List<Integer> open = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      ColumnRole role = columns.get(c).role();
      String leaf = MatrixReader.name(columns.get(c));
      boolean byPrefix = role == ColumnRole.VALUE && !words.columns().isHeading(leaf);
      if ((role == ColumnRole.UNKNOWN || byPrefix)
          && !leaf.isEmpty()
          && !ColumnWords.isYear(leaf)
          && !isTimeOfKnown(columns.get(c))
          && contents.get(c).figureShare() >= HALF) {
        open.add(c);
      }
    }
    return open;
  }

  /** Of the columns those with a year and all behind the first of them; all if none has one. */
  private static List<Integer> timed(List<Column> columns, List<Integer> open) {
    int first =
        open.stream().filter(c -> columns.get(c).year() != null).findFirst().orElse(open.get(0));
    return open.stream().filter(c -> c >= first).toList();
  }

  /**
   * "Thôn | Số hộ | Hộ phân loại rác: 2026, 2027": left of figures that are set for years the one
   * without a year tells the size of the unit; taking it so is a guess.
   */
  private static List<Column> withSizesAside(List<Column> columns, List<Integer> open) {
    List<Column> marked = new ArrayList<>(columns);
    List<Integer> timed = timed(columns, open);
    open.stream()
        .filter(c -> !timed.contains(c))
        .forEach(c -> marked.set(c, marked.get(c).as(ColumnRole.ASIDE, true)));
    return marked;
  }

  /** A year below a heading that a column of values may have anyway ("Kế hoạch | 2026"). */
  private boolean isTimeOfKnown(Column column) {
    return ColumnWords.isYear(column.leaf())
        && !words.columns().listRoles(MatrixReader.name(column)).isEmpty();
  }

  /** True if the first column of words holds the names of places or bodies. */
  private boolean namesUnits(List<Column> columns) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() != ColumnRole.ORDINAL
          && contents.get(c).share(MatrixColumns::isWords) >= MOST) {
        return contents.get(c).share(words.agencies()::namesUnit) >= MOST
            || (columns.get(c).role() == ColumnRole.LEAD
                && contents.get(c).share(ProperName::isOne) >= MOST);
      }
    }
    return false;
  }

  private static List<Column> guessed(List<Column> columns, List<Integer> which) {
    List<Column> marked = new ArrayList<>(columns);
    which.forEach(c -> marked.set(c, marked.get(c).as(marked.get(c).role(), true)));
    return marked;
  }

  /** The first column of words names the units; it must not name indicators. */
  private List<Column> unitsDown(List<Column> columns, List<Integer> indicators) {
    for (int c = 0; c < columns.size(); c++) {
      ColumnRole role = columns.get(c).role();
      if (!indicators.contains(c)
          && role != ColumnRole.ORDINAL
          && contents.get(c).share(MatrixColumns::isWords) >= MOST) {
        boolean named = role == ColumnRole.NAME || role == ColumnRole.TASK;
        boolean units =
            named
                ? contents.get(c).share(words.agencies()::beginsUnit) >= HALF
                : contents.get(c).share(words::beginsIndicator) < HALF;
        if (!units) {
          return List.of();
        }
        List<Column> marked = withRole(columns, indicators, ColumnRole.CELL_OF_INDICATOR);
        marked.set(c, marked.get(c).as(ColumnRole.LEAD, false));
        return marked;
      }
    }
    return List.of();
  }

  private static boolean isWords(String text) {
    return text.codePoints().filter(Character::isLetter).count() >= 3;
  }

  /** Marks the columns, and as guessed those of figures beside them whose words are unknown. */
  private List<Column> withRole(List<Column> columns, List<Integer> which, ColumnRole role) {
    List<Column> marked = new ArrayList<>(columns);
    which.forEach(c -> marked.set(c, marked.get(c).as(role, false)));
    for (int c = 0; c < marked.size(); c++) {
      ColumnRole before = marked.get(c).role();
      boolean open =
          before == ColumnRole.UNKNOWN
              || (before == ColumnRole.VALUE
                  && words.columns().listRoles(marked.get(c).leaf()).isEmpty()
                  && !ColumnWords.isYear(marked.get(c).leaf()));
      if (open && !marked.get(c).leaf().isEmpty() && contents.get(c).figureShare() >= MOST) {
        boolean named = role == ColumnRole.CELL_OF_INDICATOR && namesQuantity(marked.get(c));
        marked.set(c, marked.get(c).as(role, !named));
      }
    }
    return marked;
  }

  /** "Số mô hình phân loại rác": says what is counted, and is no total by which units are sized. */
  private boolean namesQuantity(Column column) {
    String name = MatrixReader.name(column);
    return words.prose().names().beginsQuantity(name)
        && !words.beginsIndicator(name)
        && name.split("\\s+").length >= FEWEST_WORDS_OF_QUANTITY
        && !name.regionMatches(true, 0, "tổng", 0, 4);
  }
}
