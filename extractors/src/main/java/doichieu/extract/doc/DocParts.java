package doichieu.extract.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * Texts beside the body, by the character of the body where they hang: notes, text boxes, heads.
 */
final class DocParts {
  /** Number of the table of text boxes among the file's tables. */
  private static final int TEXT_BOXES = 56;

  private static final int TEXT_BOX_SIZE = 22;

  /** Where the counts of the file's head begin. */
  private static final int HEAD = 32;

  /** Texts of headers and footers that only hold the lines above footnotes. */
  private static final int SEPARATORS = 6;

  private static final int FIRST_FOOTER = 5;

  private final HWPFDocument document;
  private final Map<Integer, Range> notes = new HashMap<>();
  private final Map<Integer, Range> boxes = new HashMap<>();
  private final List<Range> loose = new ArrayList<>();

  DocParts(HWPFDocument document) {
    this.document = document;
    addNotes(document.getFootnotes(), document.getFootnoteRange());
    addNotes(document.getEndnotes(), document.getEndnoteRange());
    addBoxes();
  }

  private void addNotes(Notes all, Range texts) {
    for (int i = 0; i < all.getNotesCount(); i++) {
      int from = texts.getStartOffset() + all.getNoteTextStartOffset(i);
      int to = texts.getStartOffset() + all.getNoteTextEndOffset(i);
      if (from < to && to <= texts.getEndOffset()) {
        notes.put(all.getNoteAnchorPosition(i), new Range(from, to, document));
      }
    }
  }

  /** The note marked at a character of the body. */
  Optional<Range> findNote(int character) {
    return Optional.ofNullable(notes.get(character));
  }

  /** The text box anchored at a character of the body. */
  Optional<Range> findBox(int character) {
    return Optional.ofNullable(boxes.get(character));
  }

  /** Text boxes whose anchor is not known. */
  List<Range> looseBoxes() {
    return loose;
  }

  private void addBoxes() {
    List<Range> texts =
        ranges(document.getMainTextboxRange(), tableOffset(TEXT_BOXES), TEXT_BOX_SIZE);
    if (texts.isEmpty()) {
      return;
    }
    Map<Integer, Integer> anchors = new HashMap<>();
    for (OfficeDrawing drawing : document.getOfficeDrawingsMain().getOfficeDrawings()) {
      textNumber(drawing).ifPresent(number -> anchors.put(number, drawing.getShapeId()));
    }
    Map<Integer, Integer> characters = new HashMap<>();
    String body = document.getRange().text();
    for (int at = body.indexOf(DocText.DRAWING);
        at >= 0;
        at = body.indexOf(DocText.DRAWING, at + 1)) {
      OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(at);
      if (drawing != null) {
        characters.put(drawing.getShapeId(), at);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      Integer character = characters.get(anchors.getOrDefault(i + 1, -1));
      if (character == null) {
        loose.add(texts.get(i));
      } else {
        boxes.put(character, texts.get(i));
      }
    }
  }

  /** The number of the text that a shape shows, from 1. */
  private static Optional<Integer> textNumber(OfficeDrawing drawing) {
    EscherContainerRecord shape = drawing.getOfficeArtSpContainer();
    EscherRecord options = shape == null ? null : shape.getChildById(EscherOptRecord.RECORD_ID);
    EscherProperty text =
        options instanceof EscherOptRecord known
            ? known.lookup(EscherPropertyTypes.TEXT__TEXTID)
            : null;
    return text instanceof EscherSimpleProperty simple
        ? Optional.of(simple.getPropertyValue() >>> 16)
        : Optional.empty();
  }

  /** The texts of headers ({@code true}) or footers of all sections. */
  List<Range> furniture(boolean headers) {
    int offset = document.getFileInformationBlock().getPlcfHddOffset();
    int size = document.getFileInformationBlock().getPlcfHddSize();
    List<Range> all = ranges(document.getHeaderStoryRange(), new int[] {offset, size}, 0);
    List<Range> furniture = new ArrayList<>();
    for (int i = SEPARATORS; i < all.size(); i++) {
      int kind = (i - SEPARATORS) % SEPARATORS;
      boolean isFooter = kind == 2 || kind == 3 || kind == FIRST_FOOTER;
      if (isFooter != headers) {
        furniture.add(all.get(i));
      }
    }
    return furniture;
  }

  /** The pieces of a text that a table of positions cuts it into; the last entry is no piece. */
  private List<Range> ranges(Range whole, int[] table, int entrySize) {
    List<Range> ranges = new ArrayList<>();
    byte[] tables = document.getTableStream();
    if (table[1] <= 0 || table[0] < 0 || (long) table[0] + table[1] > tables.length) {
      return ranges;
    }
    PlexOfCps pieces = new PlexOfCps(tables, table[0], table[1], entrySize);
    for (int i = 0; i < pieces.length(); i++) {
      GenericPropertyNode piece = pieces.getProperty(i);
      int from = whole.getStartOffset() + piece.getStart();
      int to = Math.min(whole.getStartOffset() + piece.getEnd(), whole.getEndOffset());
      ranges.add(new Range(Math.min(from, to), to, document));
    }
    return ranges;
  }

  /** Offset and size of one of the file's tables, from the pairs at its head. */
  private int[] tableOffset(int number) {
    byte[] head = document.getMainStream();
    int at = HEAD + 2 + 2 * LittleEndian.getShort(head, HEAD);
    at += 2 + 4 * LittleEndian.getShort(head, at);
    at += 2 + 8 * number;
    return new int[] {LittleEndian.getInt(head, at), LittleEndian.getInt(head, at + 4)};
  }
}
