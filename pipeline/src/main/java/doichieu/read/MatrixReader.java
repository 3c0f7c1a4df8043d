package doichieu.read;

import doichieu.read.TableLayout.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the rows of a matrix: units down and indicators across, or the reverse. Each printed cell
 * is a target; its name is the indicator's heading, its lead agency the unit.
 */
final class MatrixReader {
  private static final Pattern BRACKETED_UNIT = Pattern.compile("\\s*\\([^()]{0,20}\\)\\s*$");

  private final Words words;
  private final TableLayout layout;
  private final RowReader rows;
  private final RowStatements statements;

  MatrixReader(Words words, TableLayout layout, RowReader rows, RowStatements statements) {
    this.words = words;
    this.layout = layout;
    this.rows = rows;
    this.statements = statements;
  }

  /** True if headings of the table name the indicators, or the units, of its cells. */
  static boolean isMatrix(TableLayout layout) {
    return layout.has(ColumnRole.CELL_OF_INDICATOR)
        || layout.has(ColumnRole.CELL_OF_UNIT)
        || layout.has(ColumnRole.CELL_OF_KIND);
  }

  /**
   * What the heading of the column names, without the unit in brackets; above a year or a part of
   * one ("DVCTT toàn trình | 6 tháng") the heading over it.
   */
  static String name(Column column) {
    String leaf = column.leaf();
    boolean time = ColumnWords.isYear(leaf) && column.heading().endsWith(" " + leaf);
    String words =
        time
            ? column.heading().substring(0, column.heading().length() - leaf.length()).strip()
            : leaf;
    String named = NameCell.withoutNumbers(words);
    return NameCell.bare(BRACKETED_UNIT.matcher(named).replaceFirst(""));
  }

  /** What the cells below the column measure: its name, behind the heading whose part it tells. */
  static String title(Column column) {
    return column.over() == null ? name(column) : column.over() + " - " + name(column);
  }

  /** The targets of a row, from left to right; a blank cell gives none. */
  List<StatedTarget> targets(RowReader.Row row) {
    List<StatedTarget> found = new ArrayList<>();
    List<String> lead = row.lead().stream().filter(body -> !words.isTotal(body)).toList();
    for (int c = 0; c < layout.columns().size(); c++) {
      Column column = layout.columns().get(c);
      String heading = title(column);
      if (!rows.hasFigure(row, c)) {
        continue;
      }
      if (column.role() == ColumnRole.VALUE) {
        found.addAll(statements.targets(row.name().isEmpty() ? row.as(heading, lead) : row, c));
      } else if (column.role() == ColumnRole.CELL_OF_INDICATOR) {
        found.addAll(statements.targets(row.as(heading, lead), c));
      } else if (column.role() == ColumnRole.CELL_OF_KIND) {
        found.addAll(statements.targets(row, c));
      } else if (column.role() == ColumnRole.CELL_OF_UNIT) {
        found.addAll(statements.targets(row.as(row.name(), List.of(name(column))), c));
      }
    }
    return found;
  }
}
