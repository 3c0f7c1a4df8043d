package doichieu.extract.word;

import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Characters;
import doichieu.extract.encoding.Superscripts;
import doichieu.extract.encoding.Tcvn3;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a paragraph as a reader of the printed page sees them: tracked changes as accepted,
 * hidden text left out, results of fields, automatic numbers, letters of legacy fonts.
 */
final class WordText {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "w:del",
          "w:moveFrom",
          "w:pPr",
          "w:rPr",
          "w:instrText",
          "w:delText",
          "w:delInstrText",
          "w:sdtPr",
          "w:sdtEndPr",
          "w:footnoteRef",
          "w:endnoteRef",
          "w:annotationRef",
          "w:rt",
          "w:customXmlPr",
          "w:smartTagPr");
  private static final Set<String> CHANGES = Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo");

  private final Styles styles;
  private final Numbering numbering;
  private final RunLook look;
  private final RunRemarks remarks = new RunRemarks();
  private @Nullable XmlNode cell;
  private XmlNode scope = new XmlNode("", Map.of(), List.of(), "");
  private boolean markFollows;
  private boolean raisedWords;

  WordText(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
    this.look = new RunLook(styles);
  }

  /**
   * A paragraph's words and what hangs on them.
   *
   * @param label its automatic number with a blank behind; empty text if it has none
   * @param text without label, white space folded
   * @param notes ids of footnotes ("f" + id) and endnotes ("e" + id) marked in it
   * @param boxes contents of text boxes anchored in it
   * @param goesOn true if its end was deleted, so that the next paragraph continues it
   */
  record Words(String label, String text, List<String> notes, List<XmlNode> boxes, boolean goesOn) {
    String whole() {
      return Characters.fold(label + text);
    }
  }

  /** What was left out or not understood so far. */
  RunRemarks remarks() {
    return remarks;
  }

  /** Tells of which cell the paragraphs read from now on are; null for none. */
  void setCell(@Nullable XmlNode cell) {
    this.cell = cell;
  }

  /** Reads the paragraph and counts it in its list. */
  Words read(XmlNode paragraph) {
    String style = styles.paragraphStyle(paragraph);
    StringBuilder text = new StringBuilder();
    List<String> notes = new ArrayList<>();
    List<XmlNode> boxes = new ArrayList<>();
    scope = cell == null ? paragraph : cell;
    markFollows = false;
    raisedWords = false;
    collect(paragraph, style, text, notes, boxes);
    boolean goesOn =
        paragraph.find("w:pPr", "w:rPr").filter(p -> p.find("w:del").isPresent()).isPresent();
    return new Words(
        label(paragraph, style), Characters.fold(text.toString()), notes, boxes, goesOn);
  }

  private String label(XmlNode paragraph, String style) {
    Optional<XmlNode> own = paragraph.find("w:pPr", "w:numPr");
    Optional<XmlNode> inherited = styles.findInherited(style, s -> s.find("w:pPr", "w:numPr"));
    String numId =
        own.flatMap(n -> n.findValue("w:numId"))
            .or(() -> inherited.flatMap(n -> n.findValue("w:numId")))
            .orElse("0");
    String level =
        own.flatMap(n -> n.findValue("w:ilvl"))
            .or(() -> inherited.flatMap(n -> n.findValue("w:ilvl")))
            .orElse("0");
    return numId.equals("0") ? "" : numbering.next(numId, XmlNode.toNumber(level, 0));
  }

  private void collect(
      XmlNode node, String style, StringBuilder text, List<String> notes, List<XmlNode> boxes) {
    for (XmlNode child : node.children()) {
      if (CHANGES.contains(child.name())) {
        remarks.addChange();
      }
      switch (child.name()) {
        case "w:r" -> run(child, style, text, notes, boxes);
        case "w:t", "m:t" -> text.append(child.text());
        case "w:tab", "w:br", "w:cr", "w:ptab" -> text.append(' ');
        case "w:noBreakHyphen" -> text.append('-');
        case "w:footnoteReference", "w:endnoteReference" -> {
          notes.add((child.name().startsWith("w:f") ? "f" : "e") + child.attribute("id"));
          markFollows |= XmlNode.isTrue(child.attributes().getOrDefault("customMarkFollows", "0"));
        }
        case "w:sym" -> text.append(symbol(child.attribute("font"), child.attribute("char")));
        case "w:txbxContent" -> boxes.add(child);
        case "m:f" -> fraction(child, style, text, notes, boxes);
        case "mc:AlternateContent" ->
            child
                .find("mc:Choice")
                .or(() -> child.find("mc:Fallback"))
                .ifPresent(choice -> collect(choice, style, text, notes, boxes));
        default -> {
          if (!LEFT_OUT.contains(child.name())) {
            collect(child, style, text, notes, boxes);
          }
        }
      }
    }
  }

  private void fraction(
      XmlNode node, String style, StringBuilder text, List<String> notes, List<XmlNode> boxes) {
    node.find("m:num").ifPresent(n -> collect(n, style, text, notes, boxes));
    text.append('/');
    node.find("m:den").ifPresent(n -> collect(n, style, text, notes, boxes));
  }

  private void run(
      XmlNode run, String style, StringBuilder text, List<String> notes, List<XmlNode> boxes) {
    if (styles.isOn(run, style, "w:vanish")) {
      return;
    }
    boolean isMark = markFollows;
    StringBuilder own = new StringBuilder();
    collect(run, style, own, notes, boxes);
    String words = shown(run, style, own.toString());
    if (look.isStruckOut(run, style)) {
      remarks.addStruckOut(words);
    } else if (look.isPale(run, style, scope) && look.hasPrinted(scope, style, scope)) {
      remarks.addHidden(words);
    } else if (isMark && !words.isBlank()) {
      markFollows = false;
      text.append(isNoteMark(run, style, words) ? "" : words);
    } else if (markFollows && !isMark && !words.isBlank()) {
      markFollows = false;
    } else {
      append(words, look.isRaised(run, style), text);
    }
  }

  private boolean isNoteMark(XmlNode run, String style, String words) {
    return look.isRaised(run, style) || words.strip().length() <= 1;
  }

  /** Raised digits glued to what stands before are a mark; others are words of their own. */
  private void append(String words, boolean raised, StringBuilder text) {
    boolean glued =
        text.length() > 0
            && !Character.isWhitespace(text.charAt(text.length() - 1))
            && !raisedWords;
    Optional<String> mark =
        raised && glued ? Superscripts.findMark(words) : Optional.<String>empty();
    text.append(mark.orElse(words));
    if (!words.isBlank()) {
      raisedWords = raised && mark.isEmpty();
    }
  }

  /** The run's text as its font and its capitals show it. */
  private String shown(XmlNode run, String style, String typed) {
    String font =
        styles
            .findRunProperty(run, style, p -> p.find("w:rFonts").flatMap(WordText::findFont))
            .orElse("");
    String words = Tcvn3.isFont(font) ? Tcvn3.decode(typed) : withoutCodes(typed, font);
    boolean capitals = Tcvn3.isCapitalFont(font) || styles.isOn(run, style, "w:caps");
    return capitals ? words.toUpperCase(Locale.ROOT) : words;
  }

  private String withoutCodes(String typed, String font) {
    if (typed.chars().noneMatch(SymbolFonts::isCode)) {
      return typed;
    }
    StringBuilder text = new StringBuilder();
    typed
        .chars()
        .forEach(
            c ->
                text.append(
                    SymbolFonts.isCode(c)
                        ? symbol(SymbolFonts.isKnown(font) ? font : "", Integer.toHexString(c))
                        : String.valueOf((char) c)));
    return text.toString();
  }

  private String symbol(String font, String code) {
    int number = XmlNode.toHexNumber(code);
    Optional<String> known = SymbolFonts.find(font, number);
    if (known.isEmpty()) {
      remarks.addSymbol(font, code);
    }
    return known.orElse("\uFFFD");
  }

  private static Optional<String> findFont(XmlNode fonts) {
    String name =
        fonts.attributes().containsKey("ascii")
            ? fonts.attribute("ascii")
            : fonts.attribute("hAnsi");
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }
}
