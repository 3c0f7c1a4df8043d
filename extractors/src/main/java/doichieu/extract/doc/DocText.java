package doichieu.extract.doc;

import doichieu.extract.ExtractionException;
import doichieu.extract.encoding.Characters;
import doichieu.extract.flow.FlowBlock;
import doichieu.extract.flow.FlowStory;
import doichieu.extract.flow.Look;
import doichieu.extract.flow.RowShape;
import doichieu.extract.flow.RowShape.CellShape;
import doichieu.extract.flow.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Walks through the paragraphs of one text (body, note, text box, head) and tells its blocks. */
final class DocText {
  /** The character at which a drawing hangs. */
  static final char DRAWING = '\u0008';

  private static final char CELL_END = '\u0007';
  private static final char AUTOMATIC_MARK = '\u0002';
  private static final int SUPERSCRIPT = 1;

  /** Characters of a mark typed at a note. */
  private static final int MAX_MARK = 4;

  /** Numbers of lists from here on mean that there is none. */
  private static final int NO_LIST = 0xF801;

  private final DocContext context;
  private final boolean isBody;
  private final DocFields fields = new DocFields();
  private final FlowStory story = new FlowStory();
  private RowShape lastShape = RowShape.UNSTATED;
  private int lastDepth;
  private boolean inChange;

  private DocText(DocContext context, boolean isBody) {
    this.context = context;
    this.isBody = isBody;
  }

  /**
   * The blocks of the body, with what hangs on it.
   *
   * @throws ExtractionException if its tables are larger than the limits
   */
  static List<FlowBlock> body(Range body, DocContext context) throws ExtractionException {
    return new DocText(context, true).read(body);
  }

  /**
   * The blocks of a text beside the body; notes and text boxes that hang on it are not read.
   *
   * @throws ExtractionException if its tables are larger than the limits
   */
  static List<FlowBlock> part(Range text, DocContext context) throws ExtractionException {
    return new DocText(context, false).read(text);
  }

  private List<FlowBlock> read(Range text) throws ExtractionException {
    int from = text.getStartOffset();
    for (int i = 0; i < text.numParagraphs(); i++) {
      int number = i;
      Optional<Paragraph> whole = DocDamage.find(() -> text.getParagraph(number));
      if (whole.isEmpty()) {
        from = readDamaged(text, from);
        continue;
      }
      Paragraph paragraph = whole.get();
      int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
      if (depth > 0 && paragraph.isTableRowEnd()) {
        endRow(paragraph, depth);
      } else {
        read(paragraph, depth);
      }
      lastDepth = depth;
      from = paragraph.getEndOffset();
    }
    return story.close();
  }

  private void endRow(Paragraph paragraph, int depth) throws ExtractionException {
    PAPX end = context.properties().get(paragraph.getEndOffset());
    if (end != null) {
      Optional<RowShape> stated = DocDamage.find(() -> DocRow.shape(end.getSprmBuf()));
      if (stated.isEmpty()) {
        context.remarks().addDamaged(paragraph.text());
      }
      lastShape = stated.orElse(unmerged(lastShape));
      story.endRow(depth, lastShape);
    }
  }

  /** The edges of a row without what is merged in it. */
  private static RowShape unmerged(RowShape row) {
    List<CellShape> cells = new ArrayList<>();
    for (CellShape cell : row.cells()) {
      cells.add(new CellShape(cell.right(), false, false, cell.lines(), cell.ground()));
    }
    return new RowShape(row.left(), false, cells);
  }

  /**
   * Reads the words of a paragraph whose properties are damaged: it is taken as a part of the table
   * above if it ends a cell, and as the end of a row, with cells as the row above has them, if it
   * holds nothing but that mark.
   *
   * @return where the next paragraph begins
   */
  private int readDamaged(Range text, int from) throws ExtractionException {
    Map.Entry<Integer, PAPX> stated = context.properties().higherEntry(from);
    int to = Math.min(stated == null ? text.getEndOffset() : stated.getKey(), text.getEndOffset());
    String words = context.textOf(from, to);
    boolean cellEnd = words.endsWith(String.valueOf(CELL_END));
    context.remarks().addDamaged(shownAll(words));
    if (cellEnd && words.length() == 1 && lastDepth > 0) {
      story.endRow(lastDepth, unmerged(lastShape));
      return to;
    }
    int depth = cellEnd ? Math.max(1, lastDepth) : 0;
    story.append(shownAll(words), Look.PLAIN);
    story.endParagraph(depth, Look.NONE, false);
    if (cellEnd) {
      story.endCell(depth);
    }
    lastDepth = depth;
    return to;
  }

  /** The characters that are printed; marks of fields and their instructions are not told apart. */
  private static String shownAll(String words) {
    StringBuilder shown = new StringBuilder();
    words.chars().forEach(c -> shown.append(shown((char) c)));
    return shown.toString();
  }

  private void read(Paragraph paragraph, int depth) throws ExtractionException {
    boolean endDeleted = false;
    int from = paragraph.getStartOffset();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      int number = i;
      Optional<CharacterRun> run = DocDamage.find(() -> paragraph.getCharacterRun(number));
      if (run.isEmpty()) {
        String rest = shownAll(context.textOf(from, paragraph.getEndOffset()));
        context.remarks().addDamaged(rest);
        story.append(rest, Look.PLAIN);
        break;
      }
      countChange(run.get());
      read(run.get());
      endDeleted = run.get().isMarkedDeleted();
      from = run.get().getEndOffset();
    }
    if (!endDeleted || !story.isBlank()) {
      story.appendLabel(label(paragraph));
    }
    boolean cellEnd = depth > 0 && isCellEnd(paragraph, depth);
    story.endParagraph(depth, DocColours.ground(paragraph.getShading()), endDeleted && !cellEnd);
    if (cellEnd) {
      story.endCell(depth);
    }
  }

  private static boolean isCellEnd(Paragraph paragraph, int depth) {
    return depth > 1
        ? paragraph.isEmbeddedCellMark()
        : paragraph.text().endsWith(String.valueOf(CELL_END));
  }

  private String label(Paragraph paragraph) {
    int list = paragraph.getIlfo();
    return list > 0 && list < NO_LIST
        ? context.lists().next(String.valueOf(list), paragraph.getIlvl())
        : "";
  }

  /** Counts a tracked change where it begins. */
  private void countChange(CharacterRun run) {
    boolean changed = run.isMarkedDeleted() || run.isMarkedInserted();
    if (changed && !inChange) {
      context.remarks().addChange();
    }
    inChange = changed;
  }

  private void read(CharacterRun run) throws ExtractionException {
    boolean shown = !run.isMarkedDeleted() && !run.isVanished();
    Look look = look(run);
    String text = run.text();
    if (run.isSymbol() && run.getSymbolFont() != null) {
      if (shown && fields.showsWords()) {
        fields.seeWords((char) run.getSymbolCharacter());
        String font = run.getSymbolFont().getMainFontName();
        story.append(Run.ofSymbol(font, run.getSymbolCharacter(), look));
      }
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (DocFields.isMark(c)) {
        Optional<Run> symbol = fields.take(c, look);
        if (shown && fields.showsWords()) {
          symbol.ifPresent(story::append);
        }
      } else if (!fields.showsWords()) {
        fields.addInstruction(c);
      } else if (run.isVanished() && !run.isMarkedDeleted()) {
        story.append(shown(c), Look.HIDDEN);
      } else if (shown) {
        fields.seeWords(c);
        boolean note = isBody && addParts(c, run.getStartOffset() + i);
        if (note && c != AUTOMATIC_MARK && text.length() - i <= MAX_MARK) {
          return;
        }
        story.append(shown(c), look);
      }
    }
  }

  /** Adds what hangs on the character; true if that is a note. */
  private boolean addParts(char c, int at) throws ExtractionException {
    Optional<Range> box = c == DRAWING ? context.parts().findBox(at) : Optional.empty();
    if (box.isPresent()) {
      story.addBox(part(box.get(), context));
    }
    Optional<Range> note = context.parts().findNote(at);
    if (note.isPresent()) {
      story.addNote(part(note.get(), context));
    }
    return note.isPresent();
  }

  private static String shown(char c) {
    return switch (c) {
      case '\u000B' -> String.valueOf(Characters.LINE_BREAK);
      case '\t', '\u000C', '\u000E', '\r' -> " ";
      case '\u001E' -> "-";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }

  private static Look look(CharacterRun run) {
    String font = run.getFontName();
    return new Look(
        font == null ? "" : font,
        run.isStrikeThrough() || run.isDoubleStrikeThrough(),
        run.getSubSuperScriptIndex() == SUPERSCRIPT || Look.isRaisedBy(run.getVerticalOffset()),
        run.isCapitalized(),
        DocColours.rgb(run.getIco24()),
        DocColours.ofHighlighter(run.getHighlightedColor()),
        false);
  }
}
