package doichieu.extract.word;

import doichieu.extract.flow.Look;
import doichieu.extract.xml.XmlNode;
import java.util.Optional;

/** How runs of text look where it changes what they say. */
final class RunLook {
  private final Styles styles;

  RunLook(Styles styles) {
    this.styles = styles;
  }

  /** The look of a run in a paragraph of the style. */
  Look of(XmlNode run, String style) {
    return new Look(
        styles
            .findRunProperty(run, style, p -> p.find("w:rFonts").flatMap(RunLook::findFont))
            .orElse(""),
        styles.isOn(run, style, "w:strike") || styles.isOn(run, style, "w:dstrike"),
        isRaised(run, style),
        styles.isOn(run, style, "w:caps"),
        colour(styles.findRunProperty(run, style, p -> p.findValue("w:color")).orElse("auto")),
        run.find("w:rPr").map(RunLook::fill).orElse(Look.NONE),
        false);
  }

  private boolean isRaised(XmlNode run, String style) {
    String align =
        styles.findRunProperty(run, style, p -> p.findValue("w:vertAlign")).orElse("baseline");
    String position =
        styles.findRunProperty(run, style, p -> p.findValue("w:position")).orElse("0");
    return align.equals("superscript") || Look.isRaisedBy(XmlNode.toNumber(position, 0));
  }

  private static Optional<String> findFont(XmlNode fonts) {
    String name =
        fonts.attributes().containsKey("ascii")
            ? fonts.attribute("ascii")
            : fonts.attribute("hAnsi");
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** The colour that the properties of a run, paragraph or cell put behind the words. */
  static int fill(XmlNode properties) {
    return properties.find("w:shd").map(s -> colour(s.attribute("fill"))).orElse(Look.NONE);
  }

  private static int colour(String value) {
    return value.length() == 6 ? XmlNode.toHexNumber(value) : Look.NONE;
  }
}
