package doichieu.extract.markup;

import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Characters;
import doichieu.extract.encoding.Superscripts;
import doichieu.extract.html.HtmlLook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words of an element as a reader of the page sees them. */
final class HtmlText {
  /** Elements without words of the document. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "iframe",
          "object",
          "svg",
          "canvas",
          "select",
          "button",
          "textarea",
          "input",
          "audio",
          "video",
          "map",
          "datalist");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em",
          "font", "i", "ins", "kbd", "label", "mark", "q", "samp", "small", "span", "strong", "sub",
          "sup", "time", "tt", "u", "var", "wbr", "s", "strike", "del", "math", "mi", "mn", "mo",
          "mrow");

  private static final Pattern NOTE_MARK = Pattern.compile("\\[?\\d{1,3}\\]?");

  private final RunRemarks remarks;
  private final ListLabels labels = new ListLabels();
  private final List<String> printedLabels = new ArrayList<>();
  private final List<String> droppedMarks = new ArrayList<>();
  private int nestedTables;

  /** Names that links of the page can lead to; null as long as none was looked up. */
  private @Nullable Set<String> anchors;

  HtmlText(RunRemarks remarks) {
    this.remarks = remarks;
  }

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** The label before an item of a list, a blank behind. */
  String label(Element item) {
    String label = labels.of(item);
    printedLabels.add(label);
    return label;
  }

  /** The marks of notes left out so far. */
  List<String> droppedMarks() {
    return droppedMarks;
  }

  /** The labels of lists told so far. */
  List<String> printedLabels() {
    return printedLabels;
  }

  int nestedTables() {
    return nestedTables;
  }

  /** The element's words, white space folded; blocks inside are parted by a blank. */
  String of(Element element) {
    StringBuilder text = new StringBuilder();
    element.childNodes().forEach(child -> append(child, text));
    String seen = Characters.fold(text.toString());
    remarks.see(seen);
    return seen;
  }

  /** Adds the words of one node; white space as typed. */
  void append(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element && !isSilent(element) && !isLeftOut(element)) {
      appendSeen(element, text);
    }
  }

  /** Remembers the words of an element that nobody sees. */
  void leaveOut(Element element) {
    remarks.addHidden(Characters.fold(element.text()));
  }

  /** True if nobody sees the words, or they are struck out; both are remembered. */
  boolean isLeftOut(Element element) {
    if (HtmlLook.isHidden(element)) {
      remarks.addHidden(Characters.fold(element.text()));
      return true;
    }
    if (HtmlLook.isStruckOut(element)) {
      remarks.addStruckOut(Characters.fold(element.text()));
      return true;
    }
    return false;
  }

  private void appendSeen(Element element, StringBuilder text) {
    switch (element.normalName()) {
      case "br" -> text.append(Characters.LINE_BREAK);
      case "sup" -> appendRaised(element, text);
      case "mfrac" -> appendFraction(element, text);
      case "table" -> {
        nestedTables++;
        appendBlock(element, text, "");
      }
      case "li" -> appendBlock(element, text, label(element));
      default -> {
        if (isNoteMark(element)) {
          boolean told = isNoteOnPage(element);
          String mark = element.text().replaceAll("\\D", "");
          if (told) {
            droppedMarks.add(mark);
          }
          text.append(told ? "" : Superscripts.raise(mark));
        } else if (isInline(element)) {
          element.childNodes().forEach(child -> append(child, text));
        } else {
          appendBlock(element, text, "");
        }
      }
    }
  }

  private void appendBlock(Element element, StringBuilder text, String label) {
    text.append(' ').append(label);
    element.childNodes().forEach(child -> append(child, text));
    text.append(' ');
  }

  /** Raised digits behind a word are a mark; others are words of their own. */
  private void appendRaised(Element element, StringBuilder text) {
    StringBuilder own = new StringBuilder();
    element.childNodes().forEach(child -> append(child, own));
    boolean glued = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
    Optional<String> mark = glued ? Superscripts.findMark(own.toString()) : Optional.empty();
    text.append(mark.orElse(own.toString()));
  }

  private void appendFraction(Element element, StringBuilder text) {
    for (int i = 0; i < element.childrenSize(); i++) {
      text.append(i == 0 ? "" : "/");
      append(element.child(i), text);
    }
  }

  /** True if the page holds the note, which is then a footnote and needs no mark among words. */
  private boolean isNoteOnPage(Element mark) {
    Set<String> known = anchors;
    Document page = mark.ownerDocument();
    if (known == null) {
      known = new HashSet<>();
      if (page != null) {
        for (Element element : page.select("[id], a[name]")) {
          known.add(element.id());
          known.add(element.attr("name"));
        }
      }
      anchors = known;
    }
    return known.contains(mark.attr("href").substring(1));
  }

  /** A link to a note of the same page. */
  private static boolean isNoteMark(Element element) {
    return element.normalName().equals("a")
        && element.attr("href").matches("#[^/]{0,60}(?:ftn|edn|fn|note)[^/]{0,40}")
        && NOTE_MARK.matcher(Characters.fold(element.text())).matches();
  }
}
