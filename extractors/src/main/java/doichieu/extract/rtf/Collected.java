package doichieu.extract.rtf;

import doichieu.extract.encoding.Tcvn3;
import doichieu.extract.flow.FlowStory;
import doichieu.extract.flow.Run;
import doichieu.extract.flow.SymbolField;
import java.util.Optional;

/** What a file says beside the words of its texts: the number before a paragraph, instructions. */
final class Collected {
  private final StringBuilder instruction = new StringBuilder();
  private final StringBuilder label = new StringBuilder();

  void beginInstruction() {
    instruction.setLength(0);
  }

  /** Takes a byte of a field's instruction. */
  void addInstruction(int value) {
    if (instruction.length() <= SymbolField.MAX_LENGTH) {
      instruction.append((char) value);
    }
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
    if (sign.isPresent()) {
      if (group.isShown()) {
        story.append(sign.get());
      }
      group.destination = Destination.SKIPPED;
    }
  }
}
