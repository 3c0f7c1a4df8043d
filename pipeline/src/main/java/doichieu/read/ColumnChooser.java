package doichieu.read;

import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what each column holds: by the words of its heading, by its content where they allow several
 * roles, and by content alone where they are unknown.
 */
final class ColumnChooser {
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.7;

  /** Units are short, names of bodies long; chars. */
  private static final int LONGEST_UNIT = 12;

  /** "Tỷ lệ" alone names no indicator. */
  private static final int FEWEST_WORDS_OF_INDICATOR = 3;

  private static final Pattern UNIT_IN_HEADING =
      Pattern.compile(
          "\\(\\s*(?:ĐVT|đơn vị tính|đơn vị)\\s*:?\\s*([^()\\d]{1,20}?)\\s*\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Words words;
  private final Table table;
  private final int rows;
  private final int bodyStart;

  ColumnChooser(Words words, Table table, int rows, int bodyStart) {
    this.words = words;
    this.table = table;
    this.rows = rows;
    this.bodyStart = bodyStart;
  }

  /** One entry a grid column, from left to right. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
    for (int c = 0; c < table.columnCount(); c++) {
      Column column = column(c, taken);
      taken.add(column.role());
      columns.add(column);
    }
    List<Column> matrix = matrix(columns);
    if (!matrix.isEmpty()) {
      return matrix;
    }
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == ColumnRole.UNKNOWN) {
        ColumnRole role = guess(content(c), taken);
        taken.add(role);
        columns.set(c, columns.get(c).as(role, role != ColumnRole.UNKNOWN));
      }
    }
    return columns;
  }

  private ColumnContent content(int c) {
    return new ColumnContent(table, bodyStart, c);
  }

  private Column column(int c, Set<ColumnRole> taken) {
    List<String> fromTop = headings(c);
    ColumnRole role = ColumnRole.UNKNOWN;
    for (int i = fromTop.size() - 1; i >= 0 && role == ColumnRole.UNKNOWN; i--) {
      role = choose(words.columns().listRoles(fromTop.get(i)), content(c), taken);
      if (role == ColumnRole.UNKNOWN && ColumnWords.isYear(fromTop.get(i))) {
        role = yearRole(fromTop.subList(0, i));
      }
    }
    if (role == ColumnRole.UNKNOWN && c == 0 && content(c).ordinalShare() >= MOST) {
      role = ColumnRole.ORDINAL;
    }
    String heading = String.join(" ", fromTop);
    String leaf = fromTop.isEmpty() ? "" : fromTop.get(fromTop.size() - 1);
    return new Column(role, heading, leaf, year(fromTop), unit(heading), false);
  }

  private List<String> headings(int c) {
    Set<String> parts = new LinkedHashSet<>();
    for (int r = 0; r < rows; r++) {
      String text = table.text(r, c);
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return List.copyOf(parts);
  }

  private static @Nullable String unit(String heading) {
    if (heading.contains("%")) {
      return "%";
    }
    Matcher matcher = UNIT_IN_HEADING.matcher(heading);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** The year of the lowest header cell that names one. */
  private static @Nullable Integer year(List<String> fromTop) {
    for (int i = fromTop.size() - 1; i >= 0; i--) {
      Optional<Integer> year = ColumnWords.findYear(fromTop.get(i));
      if (year.isPresent()) {
        return year.get();
      }
    }
    return null;
  }

  private ColumnRole yearRole(List<String> above) {
    boolean past =
        above.stream()
            .anyMatch(text -> words.columns().listRoles(text).contains(ColumnRole.BASELINE));
    return past ? ColumnRole.BASELINE : ColumnRole.VALUE;
  }

  /** Picks among the roles that the words allow by what the column holds. */
  private ColumnRole choose(List<ColumnRole> roles, ColumnContent content, Set<ColumnRole> taken) {
    List<ColumnRole> leaves = roles.stream().filter(r -> r != ColumnRole.GROUP).toList();
    if (leaves.isEmpty()) {
      return ColumnRole.UNKNOWN;
    }
    if (leaves.size() > 1 && leaves.contains(ColumnRole.VALUE)) {
      ColumnRole other =
          leaves.stream().filter(r -> r != ColumnRole.VALUE).findFirst().orElse(ColumnRole.VALUE);
      return content.figureShare() >= HALF ? ColumnRole.VALUE : other;
    }
    ColumnRole role = leaves.get(0);
    if (role == ColumnRole.NAME && content.figureShare() >= NEARLY_ALL) {
      return ColumnRole.VALUE;
    }
    if (role == ColumnRole.NAME
        && (taken.contains(ColumnRole.NAME) || taken.contains(ColumnRole.TASK))) {
      return ColumnRole.NOTES;
    }
    if (role == ColumnRole.BASELINE && !content.isBlank() && content.figureShare() < HALF) {
      return ColumnRole.UNKNOWN;
    }
    if (role == ColumnRole.UNIT && content.averageLength() > LONGEST_UNIT) {
      return ColumnRole.LEAD;
    }
    return role;
  }

  /** The role that the content alone shows; UNKNOWN if it shows none. */
  private ColumnRole guess(ColumnContent content, Set<ColumnRole> taken) {
    if (content.isBlank()) {
      return ColumnRole.UNKNOWN;
    }
    boolean named = taken.contains(ColumnRole.NAME) || taken.contains(ColumnRole.TASK);
    if (named && !taken.contains(ColumnRole.VALUE) && content.figureShare() >= MOST) {
      return ColumnRole.VALUE;
    }
    if (content.share(words.agencyCell()::hasPrefix) >= HALF) {
      return ColumnRole.ASSIGNMENT;
    }
    if (content.citationShare() >= HALF && !taken.contains(ColumnRole.BASIS)) {
      return ColumnRole.BASIS;
    }
    if (!named && content.share(words::beginsIndicator) >= HALF) {
      return ColumnRole.NAME;
    }
    if (!taken.contains(ColumnRole.LEAD)
        && !taken.contains(ColumnRole.ASSIGNMENT)
        && content.share(words.agencies()::beginsBody) >= MOST) {
      return ColumnRole.LEAD;
    }
    return ColumnRole.UNKNOWN;
  }

  /**
   * The columns of a matrix: indicators across and units down, or units across and indicators down.
   * Empty if the table is none.
   */
  private List<Column> matrix(List<Column> columns) {
    List<Integer> indicators = new ArrayList<>();
    List<Integer> units = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      String leaf = MatrixReader.name(columns.get(c));
      ColumnRole role = columns.get(c).role();
      if ((role == ColumnRole.UNKNOWN || role == ColumnRole.VALUE)
          && !ColumnWords.isYear(leaf)
          && content(c).figureShare() >= HALF) {
        if (words.beginsIndicator(leaf) && leaf.split(" ").length >= FEWEST_WORDS_OF_INDICATOR) {
          indicators.add(c);
        } else if (words.agencies().beginsUnit(leaf)) {
          units.add(c);
        }
      }
    }
    if (indicators.size() >= 2) {
      return unitsDown(columns, indicators);
    }
    boolean named = columns.stream().anyMatch(column -> column.role() == ColumnRole.NAME);
    return units.size() >= 2 && named
        ? withRole(columns, units, ColumnRole.CELL_OF_UNIT)
        : List.of();
  }

  /** The first column of words names the units; it must not name indicators. */
  private List<Column> unitsDown(List<Column> columns, List<Integer> indicators) {
    for (int c = 0; c < columns.size(); c++) {
      ColumnRole role = columns.get(c).role();
      if (!indicators.contains(c)
          && role != ColumnRole.ORDINAL
          && content(c).share(ColumnChooser::isWords) >= MOST) {
        boolean named = role == ColumnRole.NAME || role == ColumnRole.TASK;
        boolean units =
            named
                ? content(c).share(words.agencies()::beginsUnit) >= HALF
                : content(c).share(words::beginsIndicator) < HALF;
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
      if (open && !marked.get(c).leaf().isEmpty() && content(c).figureShare() >= MOST) {
        marked.set(c, marked.get(c).as(role, true));
      }
    }
    return marked;
  }
}
