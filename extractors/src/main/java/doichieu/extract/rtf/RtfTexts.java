package doichieu.extract.rtf;

import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.flow.FlowBlock;
import doichieu.extract.flow.FlowStory;
import doichieu.extract.flow.Look;
import doichieu.extract.flow.RowSource;
import doichieu.extract.rtf.Group.Closing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The texts of a file: its body, headers and footers, and the notes and boxes inside them. */
final class RtfTexts {
  /** Texts in texts, such as a note in a text box. */
  private static final int MAX_STORIES = 20;

  /** Characters of text; 5,000 pages have less. */
  private static final long MAX_CHARACTERS = 20_000_000;

  /** Cells; the largest annexes have some ten thousand. */
  private static final long MAX_CELLS = 1_000_000;

  private final Deque<FlowStory> outer = new ArrayDeque<>();
  private final List<FlowBlock> headers = new ArrayList<>();
  private final List<FlowBlock> footers = new ArrayList<>();
  private FlowStory open = new FlowStory();
  private long characters;
  private long cells;

  /** The words of headers, body and footers. */
  record Content(List<FlowBlock> headers, List<FlowBlock> body, List<FlowBlock> footers) {}

  /** The innermost text that is open. */
  FlowStory open() {
    return open;
  }

  /** Opens a text inside the one that is open. */
  void begin() throws ExtractionException {
    if (outer.size() >= MAX_STORIES) {
      throw tooLarge("nested-texts", MAX_STORIES);
    }
    outer.push(open);
    open = new FlowStory();
  }

  /** Closes the innermost text, if the group that ends holds one, and puts it where it belongs. */
  void end(Closing closing) throws ExtractionException {
    switch (closing) {
      case NOTE -> {
        List<FlowBlock> note = close();
        open.addNote(note);
      }
      case BOX -> {
        List<FlowBlock> box = close();
        open.addBox(box);
      }
      case HEADER -> headers.addAll(close());
      case FOOTER -> footers.addAll(close());
      case FIELD,
          INSTRUCTION,
          LABEL,
          NESTED_ROW,
          NUMERATOR,
          DEGREE,
          PART,
          ELEMENT,
          BRACKETS,
          PROPERTY_NAME,
          PROPERTY,
          NOTHING -> {}
    }
  }

  /** Puts words that are a drawing where the drawing hangs, apart like those of a box. */
  void addArt(String words) throws ExtractionException {
    begin();
    open.append(words, Look.PLAIN);
    end(Closing.BOX);
  }

  private List<FlowBlock> close() throws ExtractionException {
    List<FlowBlock> blocks = open.close();
    open = outer.pop();
    return blocks;
  }

  /** What was read, at the end of the file. */
  Content content() throws ExtractionException {
    return new Content(headers, open.close(), footers);
  }

  /**
   * Counts characters that are read.
   *
   * @throws ExtractionException if the file holds more than can be read safely
   */
  void count(String text) throws ExtractionException {
    characters += text.length();
    if (characters > MAX_CHARACTERS) {
      throw tooLarge("characters", MAX_CHARACTERS);
    }
  }

  /**
   * Ends a cell of the innermost text.
   *
   * @param depth of its table in tables, 1 for one in no other
   * @param row the definition that holds here
   * @throws ExtractionException if the file holds more than can be read safely
   */
  void endCell(int depth, int ground, RowSource row) throws ExtractionException {
    if (++cells > MAX_CELLS) {
      throw tooLarge("cells", MAX_CELLS);
    }
    open.endParagraph(depth, ground, false);
    open.endCell(depth, row);
  }

  /** Tells the limit that a file exceeds. */
  static ExtractionException tooLarge(String limit, long value) {
    return new ExtractionException(
        Reason.TOO_LARGE, "limit-exceeded", null, limit, String.valueOf(value));
  }
}
