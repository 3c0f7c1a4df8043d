package doichieu.extract.flow;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.flow.FlowTable.FlowRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of its own (the body, a note, a text box, a running head) while it is read: runs become
 * paragraphs, paragraphs with a depth become cells of tables.
 */
public final class FlowStory {
  /** Characters of a mark typed before a note. */
  private static final int MAX_MARK = 4;

  private final List<Level> levels = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<List<FlowBlock>> notes = new ArrayList<>();
  private final List<List<FlowBlock>> boxes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private Look look = Look.PLAIN;
  private boolean automaticMark;

  /** The blocks of one depth: 0 outside tables, 1 in a table, 2 in a table inside that. */
  private static final class Level {
    final List<FlowRow> rows = new ArrayList<>();
    final List<List<FlowBlock>> cells = new ArrayList<>();
    List<FlowBlock> blocks = new ArrayList<>();

    /** What is stated of the open row, as far as it was known at its first cell. */
    RowSource row = RowSource.UNKNOWN;

    /** True if all cells of the open row have ended and what is defined here is another row. */
    boolean isFull(RowSource next) {
      return next != row
          && row.isFresh()
          && !cells.isEmpty()
          && row.shape().cells().size() == cells.size();
    }

    /** Ends a row without end. */
    void endOpenRow() {
      if (!cells.isEmpty()) {
        rows.add(row.shape().row(cells));
        cells.clear();
      }
    }
  }

  /** Begins an empty text. */
  public FlowStory() {
    levels.add(new Level());
  }

  /** Adds characters; those of one look become one run. */
  public void append(String characters, Look own) {
    if (!own.equals(look)) {
      endRun();
      look = own;
    }
    text.append(characters);
    automaticMark = false;
  }

  /** Adds a run of its own. */
  public void append(Run run) {
    endRun();
    runs.add(run);
    automaticMark = false;
  }

  /** Adds characters to the paragraph's automatic number; a blank at its end stays. */
  public void appendLabel(String characters) {
    label.append(characters);
  }

  /** The automatic number of the open paragraph; empty if it has none so far. */
  public String label() {
    return label.toString();
  }

  /** A note's number, printed by the program, stands here. */
  public void markAutomatically() {
    automaticMark = true;
  }

  /** Adds a note that is marked here. */
  public void addNote(List<FlowBlock> note) {
    notes.add(note);
  }

  /** Forgets the raised characters typed last, if they are the mark of a note. */
  public void dropTypedMark() {
    if (!automaticMark && look.raised() && text.toString().strip().length() <= MAX_MARK) {
      text.setLength(0);
    }
  }

  /** Adds a text box that is anchored here. */
  public void addBox(List<FlowBlock> box) {
    boxes.add(box);
  }

  private void endRun() {
    if (text.length() > 0) {
      runs.add(new Run(text.toString(), look));
      text.setLength(0);
    }
  }

  /**
   * Ends a paragraph.
   *
   * @param depth 0 outside tables
   * @param goesOn true if its end was deleted
   * @throws ExtractionException if tables are nested too deeply
   */
  public void endParagraph(int depth, int ground, boolean goesOn) throws ExtractionException {
    endRun();
    moveTo(depth);
    FlowParagraph made = new FlowParagraph(label.toString(), runs, ground, notes, boxes, goesOn);
    levels.get(depth).blocks.add(made);
    runs.clear();
    notes.clear();
    boxes.clear();
    label.setLength(0);
  }

  /**
   * Ends a cell whose last paragraph has ended.
   *
   * @throws ExtractionException if the row has too many cells
   */
  public void endCell(int depth) throws ExtractionException {
    endCell(depth, RowSource.UNKNOWN);
  }

  /**
   * Ends a cell whose last paragraph has ended.
   *
   * @param row the definition that holds here
   * @throws ExtractionException if the row has too many cells
   */
  public void endCell(int depth, RowSource row) throws ExtractionException {
    moveTo(depth);
    Level level = levels.get(depth);
    if (level.isFull(row)) {
      level.endOpenRow();
    }
    level.row = level.cells.isEmpty() ? row : level.row;
    if (level.cells.size() >= RowShape.MAX_CELLS) {
      throw tooLarge("cells-per-row", RowShape.MAX_CELLS);
    }
    level.cells.add(level.blocks);
    level.blocks = new ArrayList<>();
  }

  /**
   * Ends a row whose last cell has ended; words behind it stay with that cell.
   *
   * @throws ExtractionException if tables are nested too deeply
   */
  public void endRow(int depth, RowShape shape) throws ExtractionException {
    if (hasWords()) {
      endParagraph(depth, Look.NONE, false);
    }
    moveTo(depth);
    Level level = levels.get(depth);
    if (!level.cells.isEmpty()) {
      level.cells.get(level.cells.size() - 1).addAll(level.blocks);
      level.blocks = new ArrayList<>();
    }
    FlowRow made = shape.row(level.cells);
    if (!made.cells().isEmpty()) {
      level.rows.add(made);
    }
    level.cells.clear();
  }

  /** True if the open paragraph shows no words so far. */
  public boolean isBlank() {
    return text.toString().isBlank() && runs.stream().allMatch(Run::isBlank);
  }

  private boolean hasWords() {
    return text.length() > 0 || !runs.isEmpty() || !notes.isEmpty() || !boxes.isEmpty();
  }

  private void moveTo(int depth) throws ExtractionException {
    if (depth > FlowPieces.MAX_NESTING) {
      throw tooLarge("nested-tables", FlowPieces.MAX_NESTING);
    }
    while (levels.size() - 1 > depth) {
      closeLevel();
    }
    while (levels.size() - 1 < depth) {
      levels.add(new Level());
    }
  }

  /** Ends the innermost table; what stands behind its last row is not lost. */
  private void closeLevel() {
    Level inner = levels.remove(levels.size() - 1);
    Level outer = levels.get(levels.size() - 1);
    inner.endOpenRow();
    if (!inner.rows.isEmpty()) {
      outer.blocks.add(new FlowTable(inner.rows, true));
    }
    outer.blocks.addAll(inner.blocks);
  }

  /**
   * Ends the text and tells its blocks.
   *
   * @throws ExtractionException never for a text whose paragraphs all ended
   */
  public List<FlowBlock> close() throws ExtractionException {
    if (hasWords()) {
      endParagraph(0, Look.NONE, false);
    }
    moveTo(0);
    return levels.get(0).blocks;
  }

  private static ExtractionException tooLarge(String limit, int value) {
    return new ExtractionException(
        Reason.TOO_LARGE, "limit-exceeded", null, limit, String.valueOf(value));
  }
}
