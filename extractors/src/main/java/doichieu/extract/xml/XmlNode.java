package doichieu.extract.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part of an office document.
 *
 * @param name the local name, with a short prefix for the vocabularies that {@link XmlParts} knows
 *     ("w:" WordprocessingML, "text:" and "table:" OpenDocument and so on), bare for all else
 * @param attributes by local name
 * @param children elements; runs of characters too where the part is read as mixed
 * @param text the element's own characters
 */
public record XmlNode(
    String name, Map<String, String> attributes, List<XmlNode> children, String text) {
  /** Name of a run of characters among the children, where they are kept in their order. */
  public static final String WORDS = "#words";

  /** The first child of that name. */
  public Optional<XmlNode> find(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).findFirst();
  }

  /** The descendant along the path of names. */
  public Optional<XmlNode> find(String first, String second) {
    return find(first).flatMap(child -> child.find(second));
  }

  /** The children of that name. */
  public Stream<XmlNode> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  /** The value of an attribute; empty text if it is missing. */
  public String attribute(String attributeName) {
    return attributes.getOrDefault(attributeName, "");
  }

  /** The attribute {@code val} of a child; empty if there is no such child. */
  public Optional<String> findValue(String childName) {
    return find(childName).map(child -> child.attribute("val"));
  }

  /** True if a switch such as {@code w:vanish} is there and not turned off. */
  public boolean isOn(String childName) {
    return find(childName).filter(child -> isTrue(child.attribute("val"))).isPresent();
  }

  /** True if a switch is there and says no. */
  public boolean isOff(String childName) {
    return find(childName).filter(child -> !isTrue(child.attribute("val"))).isPresent();
  }

  /** The attribute as a whole number; the other one if it is none. */
  public int number(String attributeName, int otherwise) {
    return toNumber(attributes.get(attributeName), otherwise);
  }

  /** The text as a whole number; the other one if it is none. */
  public static int toNumber(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The number written in hexadecimal digits; -1 if it is none. */
  public static int toHexNumber(String text) {
    try {
      return Integer.parseInt(text, 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** True unless the value of a switch says no. */
  public static boolean isTrue(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
