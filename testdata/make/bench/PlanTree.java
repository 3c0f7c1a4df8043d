import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Small steps on the XML of a plan: find, make, walk through a table by its grid. */
final class PlanTree {

  /** A cell at its place: rows and columns counted from 0 over the whole grid, merged cells once. */
  record Place(Element cell, int row, int column, int rows, int columns) {}

  private PlanTree() {}

  static Element read(Path source) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source.toFile()).getDocumentElement();
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && (name == null || element.getTagName().equals(name))) {
        found.add(element);
      }
    }
    return found;
  }

  /** All elements of a name in the order of the document, those inside of others too. */
  static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = root.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  static int number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? 1 : Integer.parseInt(value);
  }

  static int headerRows(Element table) {
    return Integer.parseInt(table.getAttribute("headerRows"));
  }

  static int width(Element table) {
    return table.getAttribute("widths").trim().split("\\s+").length;
  }

  static List<Place> places(Element table) {
    int width = width(table);
    List<Place> places = new ArrayList<>();
    int[] open = new int[width];
    List<Element> rows = children(table, "row");
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Element cell : children(rows.get(r), "cell")) {
        while (open[column] > 0) {
          open[column++]--;
        }
        Place place = new Place(cell, r, column, number(cell, "rows"), number(cell, "columns"));
        places.add(place);
        for (int i = 0; i < place.columns(); i++) {
          open[column++] = place.rows() - 1;
        }
      }
      while (column < width) {
        open[column] = Math.max(0, open[column] - 1);
        column++;
      }
    }
    return places;
  }

  /** Rows (from 0) over which no cell is merged from the row above; the first row of the body is among them. */
  static List<Integer> cuts(Element table) {
    List<Integer> cuts = new ArrayList<>();
    for (int r = headerRows(table); r < children(table, "row").size(); r++) {
      int row = r;
      if (places(table).stream().noneMatch(p -> p.row() < row && p.row() + p.rows() > row)) {
        cuts.add(r);
      }
    }
    return cuts;
  }

  static Element make(Element near, String name, String text) {
    Element made = near.getOwnerDocument().createElement(name);
    made.setTextContent(text);
    return made;
  }

  static Element paragraph(Element near, String style, String text) {
    Element made = make(near, "p", text);
    made.setAttribute("style", style);
    return made;
  }

  static void after(Element place, Node added) {
    place.getParentNode().insertBefore(added, place.getNextSibling());
  }

  static void eachText(Node root, UnaryOperator<String> change) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        node.setNodeValue(change.apply(node.getNodeValue()));
      } else {
        eachText(node, change);
      }
    }
  }
}
