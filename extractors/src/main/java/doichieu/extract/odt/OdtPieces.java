package doichieu.extract.odt;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.extract.ExtractionException;
import doichieu.extract.RawNumerals;
import doichieu.extract.encoding.Characters;
import doichieu.extract.odt.OdtGrid.Box;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.Text;
import doichieu.extract.table.WordLayout;
import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the blocks of a text into paragraphs and parts of tables. */
final class OdtPieces implements OdtBlocks.Sink {
  private static final Pattern NOTE_HEAD = Pattern.compile("^[.):]\\s*");

  private final OdtStyles styles;
  private final OdtText words;
  private final OdtBlocks blocks;
  private final GridBudget budget = new GridBudget();
  private final RawNumerals raw = new RawNumerals();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<XmlNode> pendingNotes = new ArrayList<>();
  private @Nullable Part lastTable;
  private int nestedTables;

  OdtPieces(OdtStyles styles) {
    this.styles = styles;
    this.words = new OdtText(styles);
    this.blocks = new OdtBlocks(styles);
  }

  /**
   * Adds one block of the text.
   *
   * @throws ExtractionException if the tables are too large
   */
  void add(XmlNode block) throws ExtractionException {
    blocks.walk(block, this);
  }

  List<Piece> list() {
    return pieces;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(words.remarks().findings());
    if (nestedTables > 0) {
      findings.add(Finding.of("nested-table", Evidence.FILE));
    }
    return findings;
  }

  /** Numbers of lists and running heads that are printed, and words of the text that are not. */
  RawNumerals raw() {
    raw.hideAll(words.remarks().unprinted());
    words.remarks().stated().forEach(raw::print);
    return raw;
  }

  /** The words of a page's header or footer, a text a paragraph. */
  List<String> furniture(XmlNode part) throws ExtractionException {
    List<String> texts = new ArrayList<>();
    CellReader reader = new CellReader();
    for (XmlNode block : part.children()) {
      blocks.walk(block, reader);
      texts.add(reader.take());
    }
    pendingNotes.clear();
    return texts;
  }

  /** Adds words of headers or footers, each once. */
  void addFurniture(Collection<String> texts) {
    for (String text : new LinkedHashSet<>(texts)) {
      raw.print(text);
      addText(Role.FURNITURE, text);
    }
  }

  @Override
  public void paragraph(XmlNode paragraph, String label) throws ExtractionException {
    OdtText.Words read = words.read(paragraph);
    pendingNotes.addAll(read.notes());
    if (!read.text().isEmpty()) {
      raw.print(label);
      addText(Role.BODY, Characters.fold(label + read.text()));
      lastTable = null;
    }
    for (XmlNode shape : read.shapes()) {
      shape(shape);
    }
    addPendingNotes();
  }

  @Override
  public void shape(XmlNode shape) throws ExtractionException {
    lastTable = null;
    blocks.walkChildren(shape, this);
    lastTable = null;
  }

  @Override
  public void hidden(XmlNode section) {
    words.remarks().addHidden(OdtText.plain(section));
    words.remarks().see("");
  }

  @Override
  public void changes(XmlNode changes) {
    for (XmlNode region : changes.children()) {
      if (region.find("text:insertion").isPresent() || region.find("text:deletion").isPresent()) {
        words.remarks().addChange();
      }
    }
  }

  @Override
  public void table(XmlNode node) throws ExtractionException {
    OdtTable table = grid(node);
    if (isLayout(table)) {
      for (XmlNode cell : table.cells()) {
        lastTable = null;
        blocks.walkChildren(cell, this);
      }
      lastTable = null;
      return;
    }
    Part part = table.toPart(false, this::cellText);
    Part above = lastTable;
    part = above == null ? part : part.below(above);
    pieces.add(part);
    lastTable = part;
    addPendingNotes();
  }

  private OdtTable grid(XmlNode node) throws ExtractionException {
    OdtGrid grid = new OdtGrid(node, styles, budget);
    grid.hidden().forEach(this::hidden);
    return new OdtTable(grid, styles);
  }

  /** Blocks of words side by side. */
  private static boolean isLayout(OdtTable table) {
    List<List<String>> texts =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> Characters.fold(OdtText.plain(cell))).toList())
            .toList();
    return WordLayout.is(texts, table.columnCount(), table.headerRows(), table.hasColumnLines());
  }

  private String cellText(Box box) throws ExtractionException {
    XmlNode cell = box.cell();
    if (cell == null) {
      return "";
    }
    words.setCell(cell, box.ground());
    CellReader reader = new CellReader();
    blocks.walkChildren(cell, reader);
    words.setCell(null, Optional.empty());
    return reader.take();
  }

  /** Puts all that a cell, a note or a page's header holds into one text. */
  private final class CellReader implements OdtBlocks.Sink {
    private final StringBuilder text = new StringBuilder();

    String take() {
      String taken = Characters.fold(text.toString());
      text.setLength(0);
      return taken;
    }

    @Override
    public void paragraph(XmlNode paragraph, String label) throws ExtractionException {
      OdtText.Words read = words.read(paragraph);
      pendingNotes.addAll(read.notes());
      raw.print(label);
      text.append(' ').append(label).append(read.text());
      for (XmlNode shape : read.shapes()) {
        shape(shape);
      }
    }

    @Override
    public void table(XmlNode table) throws ExtractionException {
      nestedTables++;
      for (XmlNode cell : grid(table).cells()) {
        blocks.walkChildren(cell, this);
      }
    }

    @Override
    public void shape(XmlNode shape) throws ExtractionException {
      blocks.walkChildren(shape, this);
    }

    @Override
    public void hidden(XmlNode section) {
      OdtPieces.this.hidden(section);
    }

    @Override
    public void changes(XmlNode changes) {
      OdtPieces.this.changes(changes);
    }
  }

  private void addPendingNotes() throws ExtractionException {
    List<XmlNode> notes = List.copyOf(pendingNotes);
    pendingNotes.clear();
    for (XmlNode note : notes) {
      CellReader reader = new CellReader();
      blocks.walkChildren(note, reader);
      addText(Role.FOOTNOTE, NOTE_HEAD.matcher(reader.take()).replaceFirst(""));
    }
  }

  private void addText(Role role, String text) {
    if (!text.isEmpty()) {
      Evidence evidence = new Evidence(null, null, null, null, null, null, null, text);
      pieces.add(new Text(role, text, evidence, false));
    }
  }
}
