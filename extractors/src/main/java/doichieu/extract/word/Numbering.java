package doichieu.extract.word;

import doichieu.extract.flow.ListLevel;
import doichieu.extract.flow.ListSource;
import doichieu.extract.flow.NumberForm;
import doichieu.extract.xml.XmlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of the part {@code numbering}, by their {@code numId}. */
final class Numbering implements ListSource {
  private final Map<String, XmlNode> abstracts = new HashMap<>();
  private final Map<String, XmlNode> numbers = new HashMap<>();

  Numbering(List<XmlNode> parts) {
    for (XmlNode part : parts) {
      part.all("w:abstractNum").forEach(n -> abstracts.put(n.attribute("abstractNumId"), n));
      part.all("w:num").forEach(n -> numbers.put(n.attribute("numId"), n));
    }
  }

  @Override
  public Optional<String> findDefinition(String list) {
    return Optional.ofNullable(numbers.get(list))
        .map(number -> number.findValue("w:abstractNumId").orElse(""));
  }

  @Override
  public Optional<ListLevel> findLevel(String list, int level) {
    Optional<String> start = findOverride(list, level).flatMap(o -> o.findValue("w:startOverride"));
    return findNode(list, level).map(node -> level(node, start));
  }

  @Override
  public boolean beginsAnew(String list, int level) {
    return findOverride(list, level).flatMap(o -> o.find("w:startOverride")).isPresent();
  }

  private Optional<XmlNode> findOverride(String list, int level) {
    return Optional.ofNullable(numbers.get(list))
        .flatMap(
            number ->
                number.all("w:lvlOverride").filter(o -> o.number("ilvl", -1) == level).findFirst());
  }

  private Optional<XmlNode> findNode(String list, int level) {
    Optional<XmlNode> own = findOverride(list, level).flatMap(o -> o.find("w:lvl"));
    return own.or(
        () ->
            findDefinition(list)
                .map(abstracts::get)
                .flatMap(
                    a -> a.all("w:lvl").filter(l -> l.number("ilvl", -1) == level).findFirst()));
  }

  private static ListLevel level(XmlNode node, Optional<String> start) {
    return new ListLevel(
        XmlNode.toNumber(start.or(() -> node.findValue("w:start")).orElse("1"), 1),
        form(node.findValue("w:numFmt").orElse("decimal")),
        node.findValue("w:lvlText").orElse(""),
        node.isOn("w:isLgl"),
        node.findValue("w:suff").orElse("tab").equals("nothing"));
  }

  private static NumberForm form(String name) {
    return switch (name) {
      case "upperRoman" -> NumberForm.UPPER_ROMAN;
      case "lowerRoman" -> NumberForm.LOWER_ROMAN;
      case "upperLetter" -> NumberForm.UPPER_LETTER;
      case "lowerLetter" -> NumberForm.LOWER_LETTER;
      case "decimalZero" -> NumberForm.DECIMAL_ZERO;
      case "bullet" -> NumberForm.BULLET;
      case "none" -> NumberForm.NONE;
      default -> NumberForm.DECIMAL;
    };
  }
}
