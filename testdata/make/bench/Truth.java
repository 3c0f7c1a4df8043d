import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The tables of a plan as a careful reader writes them down, from the XML source alone.
 *
 * <p>A table with the attribute {@code goesOn} is the rest of the one before: its header rows are left out and its
 * body is joined. A row with {@code again} is a header typed again. {@code page} is 0: a source has no pages.
 */
final class Truth {

  private Truth() {}

  static String json(Element plan) {
    List<List<String>> tables = new ArrayList<>();
    for (Element table : PlanTree.all(plan, "table")) {
      boolean goesOn = table.hasAttribute("goesOn");
      if (!goesOn) {
        tables.add(new ArrayList<>());
      }
      List<Element> rows = PlanTree.children(table, "row");
      for (int i = goesOn ? PlanTree.headerRows(table) : 0; i < rows.size(); i++) {
        if (!rows.get(i).hasAttribute("again")) {
          tables.get(tables.size() - 1).add(row(rows.get(i)));
        }
      }
    }
    List<String> out = new ArrayList<>();
    for (List<String> rows : tables) {
      out.add("{\"page\": 0, \"rows\": [\n" + String.join(",\n", rows) + "\n]}");
    }
    return "[" + String.join(",\n", out) + "]\n";
  }

  private static String row(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : PlanTree.children(row, "cell")) {
      cells.add("{\"text\": \"" + text(cell).replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"rowspan\": "
          + PlanTree.number(cell, "rows") + ", \"colspan\": " + PlanTree.number(cell, "columns") + "}");
    }
    return "  [" + String.join(", ", cells) + "]";
  }

  /** The words of a cell: paragraphs and lines joined by a blank, white space folded, NFC, no marks of footnotes. */
  static String text(Element cell) {
    StringBuilder out = new StringBuilder();
    collect(cell, out);
    return Normalizer.normalize(out.toString().replaceAll("[\\s\\u00a0]+", " ").strip(), Normalizer.Form.NFC);
  }

  private static void collect(Node parent, StringBuilder out) {
    boolean lines = parent instanceof Element element && !PlanTree.children(element, "p").isEmpty();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        out.append(lines ? " " : node.getNodeValue());
      } else if (node instanceof Element element && !element.getTagName().equals("note")) {
        collect(element, out);
        out.append(element.getTagName().matches("p|br") ? " " : "");
      }
    }
  }
}
