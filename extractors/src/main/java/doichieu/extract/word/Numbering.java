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

  /** Definitions by the style of lists that they are the levels of. */
  private final Map<String, String> styled = new HashMap<>();

  Numbering(List<XmlNode> parts) {
    for (XmlNode part : parts) {
      part.all("w:abstractNum").forEach(this::addDefinition);
      part.all("w:num").forEach(n -> numbers.put(n.attribute("numId"), n));
    }
  }

  private void addDefinition(XmlNode definition) {
    String id = definition.attribute("abstractNumId");
    abstracts.put(id, definition);
    definition.findValue("w:styleLink").ifPresent(style -> styled.put(style, id));
  }

  @Override
  public Optional<String> findDefinition(String list) {
    return Optional.ofNullable(numbers.get(list))
        .flatMap(number -> number.findValue("w:abstractNumId"))
        .map(this::linked);
  }

  /** The definition that a style of lists stands for, where another one only names the style. */
  private String linked(String definition) {
    return Optional.ofNullable(abstracts.get(definition))
        .flatMap(named -> named.findValue("w:numStyleLink"))
        .map(styled::get)
        .orElse(definition);
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

  /** The level, 0-based, that is linked to a style of paragraphs; empty if none is. */
  Optional<Integer> findLevelOf(String list, String style) {
    return findDefinition(list).map(abstracts::get).stream()
        .flatMap(definition -> definition.all("w:lvl"))
        .filter(level -> level.findValue("w:pStyle").filter(style::equals).isPresent())
        .map(level -> level.number("ilvl", 0))
        .findFirst();
  }

  private static ListLevel level(XmlNode node, Optional<String> start) {
    return new ListLevel(
        XmlNode.toNumber(start.or(() -> node.findValue("w:start")).orElse("1"), 1),
        form(node),
        node.findValue("w:lvlText").orElse(""),
        node.isOn("w:isLgl"),
        node.findValue("w:suff").orElse("tab").equals("nothing"),
        XmlNode.toNumber(node.findValue("w:lvlRestart").orElse(""), node.number("ilvl", 0)));
  }

  private static NumberForm form(XmlNode level) {
    Optional<XmlNode> stated = level.find("w:numFmt");
    return stated
        .or(() -> level.find("mc:AlternateContent", "mc:Choice").flatMap(c -> c.find("w:numFmt")))
        .map(f -> form(f.attribute("val"), f.attribute("format")))
        .orElse(NumberForm.DECIMAL);
  }

  /** A form of Word's own, or one of the user: "001, 002, 003, ...". */
  private static NumberForm form(String name, String example) {
    return switch (name) {
      case "custom" -> NumberForm.ofDigits(example.split(",", 2)[0].strip());
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
