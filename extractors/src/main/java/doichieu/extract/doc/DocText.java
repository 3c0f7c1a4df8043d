package doichieu.extract.doc;

import doichieu.extract.ExtractionException;
import doichieu.extract.flow.FlowBlock;
import doichieu.extract.flow.FlowStory;
import doichieu.extract.flow.Look;
import doichieu.extract.flow.Run;
import java.util.List;
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
    for (int i = 0; i < text.numParagraphs(); i++) {
      Paragraph paragraph = text.getParagraph(i);
      int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
      if (depth > 0 && paragraph.isTableRowEnd()) {
        endRow(paragraph, depth);
      } else {
        read(paragraph, depth);
      }
    }
    return story.close();
  }

  private void endRow(Paragraph paragraph, int depth) throws ExtractionException {
    PAPX end = context.properties().get(paragraph.getEndOffset());
    if (end != null) {
      story.endRow(depth, DocRow.shape(end.getSprmBuf()));
    }
  }

  private void read(Paragraph paragraph, int depth) throws ExtractionException {
    boolean endDeleted = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      countChange(run);
      read(run);
      endDeleted = run.isMarkedDeleted();
    }
    story.appendLabel(label(paragraph));
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
      } else if (shown) {
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
      case '\t', '\u000B', '\u000C', '\u000E', '\r' -> " ";
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
        DocColours.ofHighlighter(run.getHighlightedColor()));
  }
}
