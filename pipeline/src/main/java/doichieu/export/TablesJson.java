package doichieu.export;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as other programs compare it: its rows, each with the cells that begin in it. A cell
 * under a span is not listed, as in HTML.
 *
 * @param page page on which the table begins, 1-based; null where the format has none
 * @param rows from top to bottom, the header's once
 */
public record TablesJson(@Nullable Integer page, List<List<Printed>> rows) {

  /**
   * A cell.
   *
   * @param text NFC, white space folded, empty if blank
   * @param rowspan rows covered, at least 1
   * @param colspan columns covered, at least 1
   */
  public record Printed(String text, int rowspan, int colspan) {}

  /** The tables in reading order. */
  public static List<TablesJson> of(List<Table> tables) {
    return tables.stream().map(TablesJson::of).toList();
  }

  private static TablesJson of(Table table) {
    Integer page =
        table.cells().stream()
            .flatMap(cell -> cell.evidence().stream())
            .map(Evidence::page)
            .filter(Objects::nonNull)
            .min(Integer::compare)
            .orElse(null);
    return new TablesJson(
        page,
        IntStream.range(0, table.rowCount())
            .mapToObj(row -> table.row(row).stream().map(TablesJson::of).toList())
            .toList());
  }

  private static Printed of(Cell cell) {
    return new Printed(cell.text(), cell.rowSpan(), cell.columnSpan());
  }
}
