package doichieu.extract.odt;

import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Characters;
import doichieu.extract.encoding.Superscripts;
import doichieu.extract.encoding.SymbolFonts;
import doichieu.extract.encoding.Tcvn3;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph as a reader of the printed page sees them. */
final class OdtText {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "office:annotation",
          "office:annotation-end",
          "office:forms",
          "text:tracked-changes",
          "text:note-citation",
          "text:hidden-paragraph",
          "text:ruby-text",
          "text:script",
          "title",
          "desc");

  private final OdtStyles styles;
  private final RunRemarks remarks = new RunRemarks();
  private @Nullable XmlNode cell;
  private Optional<String> ground = Optional.empty();
  private @Nullable XmlNode judged;
  private boolean hasPrinted;
  private boolean printedAbove;
  private boolean raisedWords;

  OdtText(OdtStyles styles) {
    this.styles = styles;
  }

  /**
   * A paragraph's words and what hangs on them.
   *
   * @param text white space folded
   * @param notes bodies of the notes marked in it
   * @param shapes frames and shapes anchored in it
   */
  record Words(String text, List<XmlNode> notes, List<XmlNode> shapes) {}

  /** What was left out or not understood so far. */
  RunRemarks remarks() {
    return remarks;
  }

  /** Tells of which cell the paragraphs read from now on are, and its colour; null for none. */
  void setCell(@Nullable XmlNode node, Optional<String> colour) {
    cell = node;
    ground = colour;
  }

  /** Reads a paragraph or heading. */
  Words read(XmlNode paragraph) {
    StringBuilder text = new StringBuilder();
    Words words = new Words("", new ArrayList<>(), new ArrayList<>());
    raisedWords = false;
    if (isHidden(paragraph)) {
      remarks.addHidden(plain(paragraph));
      remarks.see("");
      return words;
    }
    XmlNode scope = cell == null ? paragraph : cell;
    collect(paragraph, OdtLook.of(styles, style(paragraph)), scope, text, words);
    String seen = Characters.fold(text.toString());
    printedAbove |= cell == null && !seen.isEmpty();
    remarks.see(seen);
    return new Words(seen, words.notes(), words.shapes());
  }

  private static String style(XmlNode paragraph) {
    return paragraph.attribute("style-name");
  }

  private static boolean isHidden(XmlNode node) {
    return node.children().stream()
        .anyMatch(
            child ->
                child.name().equals("text:hidden-paragraph")
                    ? child.attribute("is-hidden").equals("true")
                    : child.name().equals("text:span") && isHidden(child));
  }

  /** All characters of a node, whatever they look like; notes and annotations left out. */
  static String plain(XmlNode node) {
    StringBuilder text = new StringBuilder();
    addPlain(node, text);
    return Characters.fold(text.toString());
  }

  private static void addPlain(XmlNode node, StringBuilder text) {
    for (XmlNode child : node.children()) {
      if (child.name().equals(XmlNode.WORDS)) {
        text.append(child.text());
      } else if (!LEFT_OUT.contains(child.name()) && !child.name().equals("text:note")) {
        boolean inline = child.name().equals("text:span") || child.name().equals("text:a");
        text.append(inline ? "" : " ");
        addPlain(child, text);
        text.append(child.name().equals("text:p") ? " " : "");
      }
    }
  }

  private void collect(XmlNode node, OdtLook look, XmlNode scope, StringBuilder text, Words found) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case XmlNode.WORDS -> run(child.text(), look, scope, text);
        case "text:line-break" -> text.append(Characters.LINE_BREAK);
        case "text:s", "text:tab" -> text.append(' ');
        case "text:span" ->
            collect(child, look.inside(child.attribute("style-name")), scope, text, found);
        case "fieldmark" -> {
          String chosen = FormMark.words(child);
          remarks.addStated(chosen);
          run(chosen, look, scope, text);
          collect(child, look, scope, text, found);
        }
        case "text:note" -> child.find("text:note-body").ifPresent(found.notes()::add);
        case "text:hidden-text" -> {
          if (child.attribute("is-hidden").equals("true")) {
            remarks.addHidden(plain(child));
          } else {
            collect(child, look, scope, text, found);
          }
        }
        default -> {
          if (child.name().startsWith("draw:") && !child.name().equals("draw:a")) {
            found.shapes().add(child);
          } else if (!LEFT_OUT.contains(child.name())) {
            collect(child, look, scope, text, found);
          }
        }
      }
    }
  }

  private void run(String typed, OdtLook look, XmlNode scope, StringBuilder text) {
    String words = shown(typed, look);
    if (look.isHidden()) {
      remarks.addHidden(words);
    } else if (look.isStruckOut()) {
      remarks.addStruckOut(words);
    } else if (!words.isBlank() && look.isPale(ground) && (hasPrinted(scope) || isOnPaper())) {
      remarks.addHidden(words);
    } else {
      append(words, look.isRaised(), text);
    }
  }

  /** True outside tables, where words stand on the paper as those above do. */
  private boolean isOnPaper() {
    return cell == null && printedAbove;
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

  /** True if the paragraph or cell holds words that do stand out. */
  private boolean hasPrinted(XmlNode scope) {
    if (judged != scope) {
      judged = scope;
      hasPrinted = standsOut(scope, OdtLook.of(styles, style(scope)));
    }
    return hasPrinted;
  }

  private boolean standsOut(XmlNode node, OdtLook look) {
    for (XmlNode child : node.children()) {
      boolean printed =
          switch (child.name()) {
            case XmlNode.WORDS ->
                !child.text().isBlank() && !look.isHidden() && !look.isPale(ground);
            case "text:span" -> standsOut(child, look.inside(child.attribute("style-name")));
            case "text:p", "text:h" -> standsOut(child, OdtLook.of(styles, style(child)));
            default -> !LEFT_OUT.contains(child.name()) && standsOut(child, look);
          };
      if (printed) {
        return true;
      }
    }
    return false;
  }

  /** The words as their font and their capitals show them. */
  private String shown(String typed, OdtLook look) {
    String font = look.font();
    String words = Tcvn3.isFont(font) ? Tcvn3.decode(typed) : withoutCodes(typed, font);
    return look.isCapitals() ? words.toUpperCase(Locale.ROOT) : words;
  }

  private String withoutCodes(String typed, String font) {
    if (typed.chars().noneMatch(SymbolFonts::isCode)) {
      return typed;
    }
    StringBuilder text = new StringBuilder();
    typed
        .chars()
        .forEach(c -> text.append(SymbolFonts.isCode(c) ? symbol(font, c) : Character.toString(c)));
    return text.toString();
  }

  private String symbol(String font, int code) {
    Optional<String> known = SymbolFonts.find(SymbolFonts.isKnown(font) ? font : "", code);
    if (known.isEmpty()) {
      remarks.addSymbol(font, Integer.toHexString(code));
    }
    return known.orElse("\uFFFD");
  }
}
