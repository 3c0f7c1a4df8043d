package doichieu.extract.word;

import doichieu.extract.RunRemarks;
import doichieu.extract.flow.FlowBlock;
import doichieu.extract.flow.FlowPieces;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the children of a body, cell, note or text box as paragraphs and tables. */
final class WordBlocks {
  private final Styles styles;
  private final RunRemarks remarks;
  private final WordText words;
  private final Map<String, XmlNode> notes = new LinkedHashMap<>();
  private boolean inNote;
  private int depth;
  private boolean tooDeep;

  WordBlocks(Styles styles, Numbering numbering, RunRemarks remarks) {
    this.styles = styles;
    this.remarks = remarks;
    this.words = new WordText(styles, numbering, remarks, this);
  }

  /** Makes footnotes ("f") or endnotes ("e") known. */
  void addNotes(String kind, List<XmlNode> parts) {
    for (XmlNode part : parts) {
      part.children().stream()
          .filter(
              note -> note.attribute("type").isEmpty() || note.attribute("type").equals("normal"))
          .forEach(note -> notes.put(kind + note.attribute("id"), note));
    }
  }

  /** What the parent holds. */
  List<FlowBlock> list(XmlNode parent) {
    List<FlowBlock> blocks = new ArrayList<>();
    parent.children().forEach(child -> blocks.addAll(read(child)));
    return blocks;
  }

  /** True if tables stood deeper in tables than they are read. */
  boolean isTooDeep() {
    return tooDeep;
  }

  private List<FlowBlock> table(XmlNode table) {
    if (depth >= FlowPieces.MAX_NESTING) {
      tooDeep = true;
      return List.of();
    }
    depth++;
    FlowBlock read = new WordTable(table, styles, remarks, this).read();
    depth--;
    return List.of(read);
  }

  /** What programs of today show of several forms of one content. */
  static Optional<XmlNode> chosen(XmlNode alternatives) {
    return alternatives.find("mc:Choice").or(() -> alternatives.find("mc:Fallback"));
  }

  /** One child of a body; nothing if it is neither paragraph nor table. */
  List<FlowBlock> read(XmlNode child) {
    return switch (child.name()) {
      case "w:p" -> List.of(words.read(child));
      case "w:tbl" -> table(child);
      case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml" -> list(child);
      case "mc:AlternateContent" -> chosen(child).map(this::list).orElse(List.of());
      case "w:altChunk", "w:subDoc" -> {
        remarks.addEmbedded();
        yield List.of();
      }
      default -> List.of();
    };
  }

  /** The content of a note by "f" or "e" and its id; notes marked in notes are not read. */
  Optional<List<FlowBlock>> findNote(String id) {
    XmlNode note = notes.get(id);
    if (note == null || inNote) {
      return Optional.empty();
    }
    inNote = true;
    List<FlowBlock> blocks = list(note);
    inNote = false;
    return Optional.of(blocks);
  }
}
