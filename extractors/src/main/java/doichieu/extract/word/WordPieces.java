package doichieu.extract.word;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.extract.ExtractionException;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.Text;
import doichieu.extract.table.UnlinedTable;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the children of a document's body into paragraphs and parts of tables. */
final class WordPieces {
  /** Tables in tables in tables: deeper ones are made to break readers. */
  private static final int MAX_NESTING = 20;

  private static final Pattern NOTE_HEAD = Pattern.compile("^[.):]\\s*");

  private final Styles styles;
  private final WordText words;
  private final Map<String, XmlNode> notes = new LinkedHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> pendingNotes = new ArrayList<>();
  private final GridBudget budget = new GridBudget();
  private final StringBuilder unfinished = new StringBuilder();
  private @Nullable Part lastTable;
  private int nestedTables;

  WordPieces(Styles styles, WordText words) {
    this.styles = styles;
    this.words = words;
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

  /** Adds the words of headers or footers, each once. */
  void addFurniture(List<XmlNode> parts) {
    Set<String> seen = new LinkedHashSet<>();
    for (XmlNode part : parts) {
      WordTable.unwrapped(part, "w:p").map(p -> words.read(p).whole()).forEach(seen::add);
    }
    seen.stream().filter(text -> !text.isEmpty()).forEach(text -> addText(Role.FURNITURE, text));
  }

  /**
   * Adds one child of the body.
   *
   * @throws ExtractionException if the tables are too large
   */
  void add(XmlNode child) throws ExtractionException {
    switch (child.name()) {
      case "w:p" -> paragraph(child);
      case "w:tbl" -> table(child);
      case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml" -> addChildren(child);
      default -> {}
    }
  }

  private void addChildren(XmlNode parent) throws ExtractionException {
    for (XmlNode child : parent.children()) {
      add(child);
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Finding> findings() {
    List<Finding> findings = words.remarks().findings();
    if (nestedTables > 0) {
      findings.add(Finding.of("nested-table", Evidence.FILE));
    }
    return findings;
  }

  private void paragraph(XmlNode paragraph) throws ExtractionException {
    WordText.Words read = words.read(paragraph);
    unfinished.append(unfinished.isEmpty() ? read.label() : "").append(read.text());
    pendingNotes.addAll(read.notes());
    if (read.goesOn()) {
      return;
    }
    String text = Characters.fold(unfinished.toString());
    unfinished.setLength(0);
    if (!text.isEmpty() && (!read.text().isEmpty() || !text.equals(read.label().strip()))) {
      addText(Role.BODY, text);
      lastTable = null;
    }
    for (XmlNode box : read.boxes()) {
      addChildren(box);
    }
    addPendingNotes();
  }

  private void table(XmlNode node) throws ExtractionException {
    WordTable table = grid(node);
    if (isLayout(node, table)) {
      for (XmlNode cell : table.cells()) {
        lastTable = null;
        addChildren(cell);
      }
      lastTable = null;
      return;
    }
    budget.add(table.rowCount(), table.columnCount());
    Part part = table.toPart(false, this::outerCellText);
    if (lastTable != null && isSplit(lastTable, part)) {
      part =
          new Part(
              part.rowCount(),
              part.columnCount(),
              part.headerRowCount(),
              part.cells(),
              true,
              part.columnEdges());
    }
    pieces.add(part);
    lastTable = part;
    addPendingNotes();
  }

  /** Blocks of words side by side, or tables side by side: no lines between columns. */
  private boolean isLayout(XmlNode node, WordTable table) {
    if (Borders.hasColumnLines(node, table.cells(), styles)) {
      return false;
    }
    List<List<String>> texts =
        table.rowCells().stream()
            .map(row -> row.stream().map(WordPieces::plainText).toList())
            .toList();
    return !UnlinedTable.isTable(texts, table.columnCount());
  }

  /** The words typed in a cell, without counting its automatic numbers. */
  private static String plainText(XmlNode node) {
    StringBuilder text = new StringBuilder();
    node.children()
        .forEach(
            child -> text.append(child.name().equals("w:t") ? child.text() : plainText(child)));
    return Characters.fold(text.toString());
  }

  /** Two tables of equal columns with nothing between were one, split by hand. */
  private static boolean isSplit(Part above, Part below) {
    if (above.columnCount() != below.columnCount()) {
      return false;
    }
    List<Double> a = above.columnEdges();
    List<Double> b = below.columnEdges();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (Math.abs(a.get(i) - b.get(i)) > 12) {
        return false;
      }
    }
    return true;
  }

  private WordTable grid(XmlNode node) {
    WordTable table = new WordTable(node);
    for (int i = 0; i < table.changedRows(); i++) {
      words.remarks().addChange();
    }
    return table;
  }

  private String outerCellText(XmlNode cell) {
    words.setCell(cell);
    String text = cellText(cell, 0);
    words.setCell(null);
    return text;
  }

  private String cellText(XmlNode cell, int depth) {
    StringBuilder text = new StringBuilder();
    for (XmlNode child : cell.children()) {
      text.append(' ').append(blockText(child, depth));
    }
    return Characters.fold(text.toString());
  }

  private String blockText(XmlNode node, int depth) {
    if (depth > MAX_NESTING) {
      return "";
    }
    return switch (node.name()) {
      case "w:p" -> {
        WordText.Words read = words.read(node);
        pendingNotes.addAll(read.notes());
        StringBuilder text = new StringBuilder(read.whole());
        read.boxes().forEach(box -> text.append(' ').append(cellText(box, depth + 1)));
        yield text.toString();
      }
      case "w:tbl" -> {
        nestedTables++;
        StringBuilder text = new StringBuilder();
        grid(node).cells().forEach(inner -> text.append(' ').append(cellText(inner, depth + 1)));
        yield text.toString();
      }
      case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml" -> cellText(node, depth + 1);
      default -> "";
    };
  }

  private void addPendingNotes() {
    List<String> ids = List.copyOf(pendingNotes);
    pendingNotes.clear();
    for (String id : ids) {
      XmlNode note = notes.get(id);
      if (note != null) {
        String text = NOTE_HEAD.matcher(cellText(note, 0)).replaceFirst("");
        addText(Role.FOOTNOTE, text);
      }
    }
  }

  private void addText(Role role, String text) {
    if (!text.isEmpty()) {
      Evidence evidence = new Evidence(null, null, null, null, null, null, null, text);
      pieces.add(new Text(role, text, evidence, false));
    }
  }
}
