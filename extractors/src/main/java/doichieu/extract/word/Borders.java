package doichieu.extract.word;

import doichieu.extract.xml.XmlNode;
import java.util.List;
import java.util.Optional;

/** Whether a table shows lines between its columns; tables without are often mere layout. */
final class Borders {
  private static final List<String> VERTICAL =
      List.of("w:left", "w:right", "w:insideV", "w:start", "w:end");

  private Borders() {}

  /** True if any line that stands upright is drawn, by the table or its style. */
  static boolean hasColumnLines(XmlNode table, Styles styles) {
    Optional<XmlNode> own = table.find("w:tblPr", "w:tblBorders");
    String styleId = table.find("w:tblPr").flatMap(p -> p.findValue("w:tblStyle")).orElse("");
    for (String edge : VERTICAL) {
      Optional<XmlNode> line =
          own.flatMap(b -> b.find(edge))
              .or(
                  () ->
                      styles.findInherited(
                          styleId,
                          s -> s.find("w:tblPr", "w:tblBorders").flatMap(b -> b.find(edge))));
      if (line.filter(Borders::isDrawn).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** True if a line that stands upright is drawn by the cell itself. */
  static boolean hasOwnLine(XmlNode cell) {
    return cell.find("w:tcPr", "w:tcBorders").stream()
        .flatMap(borders -> borders.children().stream())
        .anyMatch(edge -> VERTICAL.contains(edge.name()) && isDrawn(edge));
  }

  private static boolean isDrawn(XmlNode edge) {
    String kind = edge.attribute("val");
    return !kind.isEmpty() && !kind.equals("nil") && !kind.equals("none");
  }
}
