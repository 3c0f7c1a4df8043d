package doichieu.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for people: one sheet, one CSV file.
 *
 * @param name name of the sheet
 * @param columns from left to right
 * @param rows cells from left to right; a cell is text, a number (BigDecimal, Integer), a severity
 *     or null
 */
public record Grid(String name, List<Column> columns, List<List<@Nullable Object>> rows) {

  /** More figures or files than this nobody reads in one cell; a spreadsheet's cell has an end. */
  public static final int MOST_IN_A_CELL = 30;

  /** A column's heading and its width in characters of the standard font. */
  public record Column(String heading, int width) {}
}
