package doichieu.extract.html;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.WordLayout;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tables of HTML that only lay out words, or frame a page around a table. */
public final class HtmlLayout {
  /** A table within another one that has more rows is what the page is about. */
  private static final int MAX_INNER_ROWS = 2;

  /** A page's frame with lines has a cell for what it holds and one for a title. */
  private static final int MAX_FRAME_CELLS = 2;

  private HtmlLayout() {}

  /** True for blocks of words side by side, as in a letterhead, and for a page's frame. */
  public static boolean is(Element element, HtmlTable table) {
    if (element.select("th").stream().anyMatch(th -> th.closest("table") == element)) {
      return false;
    }
    boolean lined = HtmlLook.hasLines(element);
    if (holdsTable(element)) {
      return !lined || table.cells().size() <= MAX_FRAME_CELLS;
    }
    List<List<String>> texts =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> Characters.fold(cell.text())).toList())
            .toList();
    return WordLayout.is(texts, table.columnCount(), table.headerRows(), lined);
  }

  private static boolean holdsTable(Element element) {
    return element.select("table").stream()
        .anyMatch(inner -> inner != element && inner.select("tr").size() > MAX_INNER_ROWS);
  }
}
