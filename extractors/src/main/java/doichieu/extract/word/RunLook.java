package doichieu.extract.word;

import doichieu.extract.xml.XmlNode;
import java.util.Locale;
import java.util.Optional;

/** How runs of text look where it changes what they say: struck out, raised, without contrast. */
final class RunLook {
  /** Half-points; a figure raised by less still stands on its line. */
  private static final int RAISED = 4;

  private static final String WHITE = "FFFFFF";

  private final Styles styles;

  RunLook(Styles styles) {
    this.styles = styles;
  }

  boolean isStruckOut(XmlNode run, String style) {
    return styles.isOn(run, style, "w:strike") || styles.isOn(run, style, "w:dstrike");
  }

  boolean isRaised(XmlNode run, String style) {
    String align =
        styles.findRunProperty(run, style, p -> p.findValue("w:vertAlign")).orElse("baseline");
    String position =
        styles.findRunProperty(run, style, p -> p.findValue("w:position")).orElse("0");
    return align.equals("superscript") || XmlNode.toNumber(position, 0) >= RAISED;
  }

  /** True if the run has the colour of what it stands on, as far as the document says. */
  boolean isPale(XmlNode run, String style, XmlNode scope) {
    String colour = styles.findRunProperty(run, style, p -> p.findValue("w:color")).orElse("auto");
    String ground =
        run.find("w:rPr")
            .flatMap(RunLook::findFill)
            .or(() -> scope.find("w:tcPr").flatMap(RunLook::findFill))
            .or(() -> scope.find("w:pPr").flatMap(RunLook::findFill))
            .orElse(WHITE);
    return colour.equalsIgnoreCase(ground);
  }

  private static Optional<String> findFill(XmlNode properties) {
    return properties
        .find("w:shd")
        .map(shade -> shade.attribute("fill").toUpperCase(Locale.ROOT))
        .filter(fill -> !fill.isEmpty() && !fill.equals("AUTO"));
  }

  /** True if the scope, a paragraph or a cell, holds printed words that do stand out. */
  boolean hasPrinted(XmlNode node, String style, XmlNode scope) {
    for (XmlNode child : node.children()) {
      String own = child.name().equals("w:p") ? styles.paragraphStyle(child) : style;
      boolean printed =
          child.name().equals("w:r")
              ? child.all("w:t").anyMatch(t -> !t.text().isBlank())
                  && !styles.isOn(child, own, "w:vanish")
                  && !isPale(child, own, scope)
              : !child.name().equals("w:del") && hasPrinted(child, own, scope);
      if (printed) {
        return true;
      }
    }
    return false;
  }
}
