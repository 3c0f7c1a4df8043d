package doichieu.extract.rtf;

import doichieu.extract.encoding.Tcvn3;
import doichieu.extract.flow.BlankField;
import doichieu.extract.flow.FlowStory;
import doichieu.extract.flow.ListCounter;
import doichieu.extract.flow.Run;
import doichieu.extract.flow.SymbolField;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a file says beside the words of its texts: the number before a paragraph, instructions. */
final class Collected {
  /** The property of words in the form of a drawing ("WordArt"). */
  private static final String ART = "gtextUNICODE";

  private final StringBuilder instruction = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private final StringBuilder property = new StringBuilder();
  private final RtfLists lists = new RtfLists();
  private final ListCounter counter = new ListCounter(lists);

  /** Lists whose numbers, as the file states them, are others than those counted. */
  private final Set<Integer> otherwise = new HashSet<>();

  private final Deque<Field> fields = new ArrayDeque<>();
  private boolean inArt;

  /** A field whose end is not reached yet. */
  private static final class Field {
    String instruction = "";
    boolean calculated;
    boolean blank = true;
  }

  /** The lists that the file defines. */
  RtfLists lists() {
    return lists;
  }

  /**
   * Counts the paragraph that ends here. A number that the file states stays; if it is another than
   * the one counted, what is counted of its list is shown no more.
   */
  void number(Group group, FlowStory story) {
    if (group.list <= 0 || (group.deleted && story.isBlank())) {
      return;
    }
    String counted = counter.next(String.valueOf(group.list), group.listLevel);
    if (story.label().isEmpty()) {
      story.appendLabel(otherwise.contains(group.list) ? "" : counted);
    } else if (!story.label().strip().equals(counted.strip())) {
      otherwise.add(group.list);
    }
  }

  void beginField() {
    fields.push(new Field());
  }

  /** What follows is the result of the innermost field. */
  void beginResult() {
    if (!fields.isEmpty()) {
      fields.element().calculated = true;
    }
  }

  /** Remembers that the open fields show the words, if they are any. */
  void seeWords(String words) {
    if (!fields.isEmpty() && !words.isBlank()) {
      fields.forEach(field -> field.blank = false);
    }
  }

  /** What to tell of a field that ends here and shows nothing though it should. */
  Optional<String> endField(Group group) {
    Field field = fields.poll();
    return field == null || !field.blank || !group.isShown()
        ? Optional.empty()
        : BlankField.find(field.instruction, field.calculated);
  }

  void beginInstruction() {
    instruction.setLength(0);
  }

  /** Takes a byte of a field's instruction. */
  void addInstruction(int value) {
    if (instruction.length() <= SymbolField.MAX_LENGTH) {
      instruction.append((char) value);
    }
  }

  void beginProperty() {
    property.setLength(0);
  }

  /** Takes characters of the name of a drawing's property or of its value behind it. */
  void addProperty(String text) {
    property.append(text);
  }

  /** The name of a property has ended. */
  void endPropertyName() {
    String name = property.toString().strip();
    property.setLength(0);
    inArt = name.equals(ART);
  }

  /** The words that the drawing is made of, if the property that ends here holds them. */
  Optional<String> endProperty() {
    String words = inArt ? property.toString().strip() : "";
    inArt = false;
    property.setLength(0);
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  void beginLabel() {
    label.setLength(0);
  }

  /** Takes characters of a paragraph's number. */
  void addLabel(String text, RtfFont font) {
    label.append(Tcvn3.isFont(font.name()) ? Tcvn3.decode(text) : text);
  }

  /** Puts the number before the paragraph that is open. */
  void endLabel(Group group, FlowStory story) {
    if (group.isShown()) {
      story.appendLabel(RtfLabel.of(label.toString()));
    }
  }

  /** A sign shown by a field is told by its instruction; the stored result is left out. */
  void endInstruction(Group group, RtfTables tables, FlowStory story) {
    Optional<Run> sign = SymbolField.find(instruction.toString(), group.look(tables));
    if (!fields.isEmpty()) {
      fields.element().instruction = instruction.toString();
      fields.element().blank &= sign.isEmpty();
    }
    if (sign.isPresent()) {
      if (group.isShown()) {
        story.append(sign.get());
      }
      group.destination = Destination.SKIPPED;
    }
  }
}
