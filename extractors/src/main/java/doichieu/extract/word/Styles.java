package doichieu.extract.word;

import doichieu.extract.xml.XmlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a document: what a paragraph, run or table inherits. */
final class Styles {
  /** Styles based on styles; longer chains are loops. */
  private static final int MAX_CHAIN = 30;

  private final Map<String, XmlNode> byId = new HashMap<>();
  private final @Nullable XmlNode defaultRun;
  private String defaultParagraphStyle = "";

  Styles(List<XmlNode> parts) {
    XmlNode defaults = null;
    for (XmlNode part : parts) {
      part.all("w:style").forEach(this::add);
      defaults =
          part.find("w:docDefaults", "w:rPrDefault").flatMap(d -> d.find("w:rPr")).orElse(defaults);
    }
    defaultRun = defaults;
  }

  private void add(XmlNode style) {
    String id = style.attribute("styleId");
    byId.put(id, style);
    if (style.attribute("type").equals("paragraph") && style.attribute("default").equals("1")) {
      defaultParagraphStyle = id;
    }
  }

  /** The first value that the style or one it is based on has. */
  <T> Optional<T> findInherited(String id, Function<XmlNode, Optional<T>> property) {
    String current = id;
    for (int i = 0; i < MAX_CHAIN; i++) {
      XmlNode style = byId.get(current);
      if (style == null) {
        return Optional.empty();
      }
      Optional<T> value = property.apply(style);
      if (value.isPresent()) {
        return value;
      }
      current = style.findValue("w:basedOn").orElse("");
    }
    return Optional.empty();
  }

  /** The style of a paragraph; the document's default if it names none. */
  String paragraphStyle(XmlNode paragraph) {
    return paragraph
        .find("w:pPr")
        .flatMap(p -> p.findValue("w:pStyle"))
        .orElse(defaultParagraphStyle);
  }

  /** A property of a run: its own, its style's, its paragraph's style's, the document's. */
  <T> Optional<T> findRunProperty(
      XmlNode run, String paragraphStyle, Function<XmlNode, Optional<T>> property) {
    Optional<XmlNode> own = run.find("w:rPr");
    Function<XmlNode, Optional<T>> ofStyle = s -> s.find("w:rPr").flatMap(property);
    return own.flatMap(property)
        .or(
            () ->
                own.flatMap(p -> p.findValue("w:rStyle")).flatMap(id -> findInherited(id, ofStyle)))
        .or(() -> findInherited(paragraphStyle, ofStyle))
        .or(() -> Optional.ofNullable(defaultRun).flatMap(property));
  }

  /** A switch of a run, resolved like any property; off if nothing says otherwise. */
  boolean isOn(XmlNode run, String paragraphStyle, String name) {
    return findRunProperty(
            run,
            paragraphStyle,
            p ->
                p.isOn(name)
                    ? Optional.of(true)
                    : p.isOff(name) ? Optional.of(false) : Optional.empty())
        .orElse(false);
  }
}
