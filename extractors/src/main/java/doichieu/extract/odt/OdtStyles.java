package doichieu.extract.odt;

import doichieu.extract.xml.XmlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The styles of a document, named and automatic; automatic ones of the text win. */
final class OdtStyles {
  /** Styles based on styles; longer chains are loops. */
  private static final int MAX_CHAIN = 30;

  private final Map<String, XmlNode> byName = new HashMap<>();
  private final Map<String, XmlNode> defaults = new HashMap<>();
  private final Map<String, XmlNode> lists = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private Optional<XmlNode> outline = Optional.empty();

  /** Makes fonts or styles known. */
  void add(XmlNode part) {
    for (XmlNode style : part.children()) {
      String name = style.attribute("name");
      switch (style.name()) {
        case "style:style" -> byName.put(style.attribute("family") + "/" + name, style);
        case "style:default-style" -> defaults.put(style.attribute("family"), style);
        case "text:list-style" -> lists.put(name, style);
        case "text:outline-style" -> outline = Optional.of(style);
        case "style:font-face" -> fonts.put(name, style.attribute("font-family"));
        default -> {}
      }
    }
  }

  /**
   * The first value that the style or one it is based on has; the family's default is not asked.
   */
  <T> Optional<T> findInherited(
      String family, String name, Function<XmlNode, Optional<T>> property) {
    String current = name;
    for (int i = 0; i < MAX_CHAIN; i++) {
      XmlNode style = byName.get(family + "/" + current);
      if (style == null) {
        return Optional.empty();
      }
      Optional<T> value = property.apply(style);
      if (value.isPresent()) {
        return value;
      }
      current = style.attribute("parent-style-name");
    }
    return Optional.empty();
  }

  /**
   * A property of a style, inherited.
   *
   * @param group the element that holds it, such as "style:text-properties"
   */
  Optional<String> find(String family, String name, String group, String property) {
    return findInherited(family, name, style -> property(style, group, property));
  }

  /** A property of the family's default style. */
  Optional<String> findDefault(String family, String group, String property) {
    return Optional.ofNullable(defaults.get(family))
        .flatMap(style -> property(style, group, property));
  }

  private static Optional<String> property(XmlNode style, String group, String property) {
    return style.find(group).map(p -> p.attributes().get(property));
  }

  /** A level of a list's style, 1-based; empty if the style or the level is unknown. */
  Optional<XmlNode> findLevel(String listStyle, int level) {
    return level(Optional.ofNullable(lists.get(listStyle)), level);
  }

  /** A level of the numbering of headings, 1-based. */
  Optional<XmlNode> findOutlineLevel(int level) {
    return level(outline, level);
  }

  private static Optional<XmlNode> level(Optional<XmlNode> style, int level) {
    return style.flatMap(
        s -> s.children().stream().filter(l -> l.number("level", -1) == level).findFirst());
  }

  /** The family of a font declared under the name, without quotation marks; else the name. */
  String font(String name) {
    return fonts.getOrDefault(name, name).replace("'", "").replace("\"", "");
  }
}
