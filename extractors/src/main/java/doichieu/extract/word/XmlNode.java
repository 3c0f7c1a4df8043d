package doichieu.extract.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a Word part.
 *
 * @param name "w:" and the local name for WordprocessingML, "mc:" for markup compatibility, "m:"
 *     for mathematics, "r:" for relationships, the bare local name for all else
 * @param attributes by local name
 * @param children elements only
 * @param text the element's own characters
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

  Optional<XmlNode> find(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).findFirst();
  }

  /** The descendant along the path of names. */
  Optional<XmlNode> find(String first, String second) {
    return find(first).flatMap(child -> child.find(second));
  }

  Stream<XmlNode> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  /** The value of an attribute; empty text if it is missing. */
  String attribute(String attributeName) {
    return attributes.getOrDefault(attributeName, "");
  }

  /** The attribute {@code val} of a child; empty if there is no such child. */
  Optional<String> findValue(String childName) {
    return find(childName).map(child -> child.attribute("val"));
  }

  /** True if a switch such as {@code w:vanish} is there and not turned off. */
  boolean isOn(String childName) {
    return find(childName).filter(child -> isTrue(child.attribute("val"))).isPresent();
  }

  /** True if a switch is there and says no. */
  boolean isOff(String childName) {
    return find(childName).filter(child -> !isTrue(child.attribute("val"))).isPresent();
  }

  /** The attribute as a whole number; the other one if it is none. */
  int number(String attributeName, int otherwise) {
    return toNumber(attributes.get(attributeName), otherwise);
  }

  static int toNumber(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The number written in hexadecimal digits; -1 if it is none. */
  static int toHexNumber(String text) {
    try {
      return Integer.parseInt(text, 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static boolean isTrue(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
