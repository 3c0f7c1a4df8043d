package doichieu.extract.sheet;

import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Characters;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of an XLSX workbook, as they are shown: without what is struck out. */
final class SharedTexts {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts = new ArrayList<>();
  private final RunRemarks remarks;

  SharedTexts(RunRemarks remarks) {
    this.remarks = remarks;
  }

  /** Takes the next text of the workbook's list. */
  void add(XmlNode item) {
    texts.add(words(item));
  }

  /** The text that a cell names; empty if there is none. */
  String get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  /** The words of a text with or without runs of their own looks. */
  String words(XmlNode item) {
    RunText text = new RunText(remarks);
    for (XmlNode child : item.children()) {
      if (child.name().equals("t")) {
        text.add(child.text(), false, false);
      } else if (child.name().equals("r")) {
        append(child, text);
      }
    }
    return Characters.fold(unescaped(text.toString()));
  }

  /** The text with the characters that workbooks write as "_x000D_". */
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }

  private static void append(XmlNode run, RunText text) {
    String words = run.find("t").map(XmlNode::text).orElse("");
    Optional<XmlNode> look = run.find("rPr");
    boolean raised =
        look.flatMap(l -> l.findValue("vertAlign")).filter("superscript"::equals).isPresent();
    text.add(words, look.filter(l -> l.isOn("strike")).isPresent(), raised);
  }
}
