package doichieu.extract.flow;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.extract.ExtractionException;
import doichieu.extract.RawNumerals;
import doichieu.extract.RunRemarks;
import doichieu.extract.encoding.Characters;
import doichieu.extract.flow.FlowTable.FlowCell;
import doichieu.extract.table.BrokenLines;
import doichieu.extract.table.EdgeGrid;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the blocks of a word processor's document into paragraphs and parts of tables. Tables
 * without lines that only lay out words (letterhead, signature) become paragraphs; notes follow the
 * block that they are marked in.
 */
public final class FlowPieces {
  /** Tables in tables in tables: deeper ones are made to break readers. */
  public static final int MAX_NESTING = 20;

  private static final Pattern NOTE_HEAD = Pattern.compile("^[.):]\\s*");

  private final RunRemarks remarks;
  private final RawNumerals raw = new RawNumerals();
  private final RunWords words;
  private final GridBudget budget = new GridBudget();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<List<FlowBlock>> pendingNotes = new ArrayList<>();
  private @Nullable FlowParagraph unfinished;
  private @Nullable Part lastTable;

  /** False inside tables that only lay out text: what their cells stand on may not be known. */
  private boolean onPaper = true;

  private boolean printedAbove;
  private int nestedTables;
  private int overlappingTables;
  private final List<String> cutRows = new ArrayList<>();

  /**
   * Makes an empty collection.
   *
   * @param remarks what the reader leaves out; what is left out here is added
   */
  public FlowPieces(RunRemarks remarks) {
    this.remarks = remarks;
    this.words = new RunWords(remarks);
  }

  /** The pieces so far, in reading order. */
  public List<Piece> list() {
    return pieces;
  }

  /** What a person should know of what was left out or not understood. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(remarks.findings());
    if (overlappingTables > 0) {
      findings.add(Finding.of("cells-overlap", Evidence.FILE, overlappingTables));
    }
    if (!cutRows.isEmpty()) {
      findings.add(RunRemarks.finding("row-not-whole", cutRows.size(), cutRows));
    }
    if (nestedTables > 0) {
      findings.add(Finding.of("nested-table", Evidence.FILE));
    }
    return findings;
  }

  /**
   * What the pieces print that stands in no run (automatic numbers, running heads), and which words
   * of the runs they do not.
   */
  public RawNumerals raw() {
    raw.hideAll(remarks.unprinted());
    remarks.stated().forEach(raw::print);
    return raw;
  }

  /** True if anything but page furniture was added. */
  public boolean hasPrinted() {
    return pieces.stream()
        .anyMatch(
            piece ->
                piece instanceof Part
                    || (piece instanceof Text text && text.role() != Role.FURNITURE));
  }

  /**
   * Adds the words of headers or footers, each once.
   *
   * @throws ExtractionException if the document's words are too long together
   */
  public void addFurniture(List<FlowBlock> blocks) throws ExtractionException {
    finish();
    Set<String> seen = new LinkedHashSet<>();
    for (FlowBlock block : blocks) {
      seen.add(blockText(block, Look.NONE, RunWords.anyPrinted(List.of(block), Look.NONE), 0));
    }
    for (String text : seen) {
      raw.print(text);
      addText(Role.FURNITURE, text);
    }
  }

  /**
   * Adds a block of the running text.
   *
   * @throws ExtractionException if the tables are too large
   */
  public void add(FlowBlock block) throws ExtractionException {
    if (block instanceof FlowParagraph next) {
      FlowParagraph above = unfinished;
      FlowParagraph paragraph = above == null ? next : above.with(next);
      unfinished = paragraph.goesOn() ? paragraph : null;
      if (!paragraph.goesOn()) {
        addParagraph(paragraph);
      }
      return;
    }
    finish();
    if (block instanceof FlowTable table) {
      onPaper = false;
      addTable(table);
      onPaper = true;
    }
  }

  /** Ends a paragraph that nothing continues. */
  private void finish() throws ExtractionException {
    FlowParagraph last = unfinished;
    unfinished = null;
    if (last != null) {
      addParagraph(last);
    }
  }

  private void addAll(List<FlowBlock> blocks) throws ExtractionException {
    for (FlowBlock block : blocks) {
      add(block);
    }
  }

  private void addParagraph(FlowParagraph paragraph) throws ExtractionException {
    boolean printed = RunWords.anyPrinted(paragraph, Look.NONE);
    String own = words.text(paragraph, Look.NONE, printed || (onPaper && printedAbove));
    printedAbove |= printed;
    raw.print(own.isEmpty() ? "" : paragraph.label());
    pendingNotes.addAll(paragraph.notes());
    List<String> texts = BrokenLines.apart(paragraph.label() + own);
    if (!own.isEmpty() || !texts.equals(List.of(paragraph.label().strip()))) {
      for (String text : texts) {
        addText(Role.BODY, text);
        lastTable = null;
      }
    }
    for (List<FlowBlock> box : paragraph.boxes()) {
      lastTable = null;
      addAll(box);
      finish();
      lastTable = null;
    }
    addPendingNotes();
  }

  private void addTable(FlowTable table) throws ExtractionException {
    EdgeGrid<FlowCell> grid = table.grid();
    if (LayoutTables.isLayout(grid, table.headerRows())) {
      for (FlowCell cell : grid.contents()) {
        lastTable = null;
        addAll(cell.blocks());
        finish();
      }
      lastTable = null;
      return;
    }
    overlappingTables += grid.isOverlapping() ? 1 : 0;
    budget.add(grid.rowCount(), grid.columnCount());
    PaleCells pale = new PaleCells(table);
    Part part =
        grid.toPart(table.headerRows(), table.measured(), cell -> outerCellText(cell, pale));
    for (Piece.PartCell cell : part.cells()) {
      budget.addWords(cell.text());
    }
    addCutRows(table, part);
    part = lastTable == null ? part : part.below(lastTable);
    pieces.add(part);
    lastTable = part;
    addPendingNotes();
  }

  /** Remembers the words of rows with words that have other cells than they state. */
  private void addCutRows(FlowTable table, Part part) {
    for (int r = 0; r < table.rows().size(); r++) {
      int row = r;
      List<String> words =
          table.rows().get(r).whole()
              ? List.of()
              : part.cells().stream()
                  .filter(cell -> cell.row() == row && !cell.text().isEmpty())
                  .map(Piece.PartCell::text)
                  .toList();
      if (!words.isEmpty()) {
        cutRows.add("\u00ab" + String.join(" | ", words) + "\u00bb");
      }
    }
  }

  private String outerCellText(FlowCell cell, PaleCells pale) {
    return cellText(cell.blocks(), cell.ground(), pale.isAmongPrinted(cell), 0);
  }

  private String cellText(List<FlowBlock> blocks, int ground, boolean amongPrinted, int depth) {
    StringBuilder text = new StringBuilder();
    for (FlowBlock block : FlowParagraph.joined(blocks)) {
      text.append(' ').append(blockText(block, ground, amongPrinted, depth));
    }
    return Characters.fold(text.toString());
  }

  private String blockText(FlowBlock block, int ground, boolean amongPrinted, int depth) {
    if (depth > MAX_NESTING) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    if (block instanceof FlowParagraph paragraph) {
      pendingNotes.addAll(paragraph.notes());
      raw.print(paragraph.label());
      text.append(paragraph.label()).append(words.text(paragraph, ground, amongPrinted));
      for (List<FlowBlock> box : paragraph.boxes()) {
        text.append(' ').append(cellText(box, ground, amongPrinted, depth + 1));
      }
    } else if (block instanceof FlowTable table) {
      nestedTables++;
      for (FlowCell cell : table.grid().contents()) {
        int own = cell.ground() == Look.NONE ? ground : cell.ground();
        text.append(' ').append(cellText(cell.blocks(), own, amongPrinted, depth + 1));
      }
    }
    return Characters.fold(text.toString());
  }

  /** Notes marked in notes follow them. */
  private void addPendingNotes() throws ExtractionException {
    while (!pendingNotes.isEmpty()) {
      List<List<FlowBlock>> notes = List.copyOf(pendingNotes);
      pendingNotes.clear();
      for (List<FlowBlock> note : notes) {
        String text = cellText(note, Look.NONE, RunWords.anyPrinted(note, Look.NONE), 0);
        addText(Role.FOOTNOTE, NOTE_HEAD.matcher(text).replaceFirst(""));
      }
    }
  }

  private void addText(Role role, String text) throws ExtractionException {
    if (!text.isEmpty()) {
      budget.addParagraph(text);
      Evidence evidence = new Evidence(null, null, null, null, null, null, null, text);
      pieces.add(new Text(role, text, evidence, false));
    }
  }
}
