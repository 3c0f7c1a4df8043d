package doichieu.extract.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tables that a page makes of other elements by its styles alone ({@code display: table-cell}):
 * they become the elements that they are shown as. Only rows that hold nothing but cells are taken,
 * since pages also lay out words with such cells.
 */
final class StyledTables {
  private static final Pattern TABLE = shownAs("(?:inline-)?table");
  private static final Pattern GROUP = shownAs("table-(?:row|header|footer)-group");
  private static final Pattern HEADER = shownAs("table-header-group");
  private static final Pattern ROW = shownAs("table-row");
  private static final Pattern CELL = shownAs("table-cell");

  private StyledTables() {}

  private static Pattern shownAs(String display) {
    return Pattern.compile(
        "display\\s*:\\s*" + display + "\\s*(?:;|!|$)", Pattern.CASE_INSENSITIVE);
  }

  static void applyTo(Document page) {
    for (Element table : page.select("[style*=table]")) {
      if (is(table, TABLE) && !table.normalName().equals("table") && holdsRows(table)) {
        table.children().forEach(StyledTables::name);
        table.tagName("table");
      }
    }
  }

  private static boolean holdsRows(Element table) {
    List<Element> rows = table.children().stream().flatMap(c -> rows(c).stream()).toList();
    return table.ownText().isBlank()
        && rows.size() > 1
        && rows.stream().allMatch(row -> is(row, ROW) && holdsCells(row));
  }

  private static List<Element> rows(Element child) {
    return is(child, GROUP) ? child.children() : List.of(child);
  }

  private static boolean holdsCells(Element row) {
    return row.ownText().isBlank()
        && !row.children().isEmpty()
        && row.children().stream().allMatch(cell -> is(cell, CELL));
  }

  private static void name(Element child) {
    List<Element> rows = rows(child);
    if (is(child, GROUP)) {
      child.tagName(is(child, HEADER) ? "thead" : "tbody");
    }
    for (Element row : rows) {
      row.children().forEach(cell -> cell.tagName("td"));
      row.tagName("tr");
    }
  }

  private static boolean is(Element element, Pattern display) {
    return display.matcher(element.attr("style")).find();
  }
}
