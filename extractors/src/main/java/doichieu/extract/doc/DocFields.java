package doichieu.extract.doc;

import doichieu.extract.flow.BlankField;
import doichieu.extract.flow.Look;
import doichieu.extract.flow.Run;
import doichieu.extract.flow.SymbolField;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The fields that a place in a text lies in: their results are words, their instructions not. */
final class DocFields {
  static final char BEGIN = '\u0013';
  static final char RESULT = '\u0014';
  static final char END = '\u0015';

  /** Fields in fields in fields; deeper ones are made to break readers. */
  private static final int MAX_DEPTH = 100;

  private final Deque<Field> open = new ArrayDeque<>();
  private int hiding;

  /** A field whose end is not reached yet. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean showsResult;
    boolean calculated;
    boolean blank = true;
  }

  static boolean isMark(char c) {
    return c >= BEGIN && c <= END;
  }

  /** Remembers that the open fields show the character, if it is no blank. */
  void seeWords(char c) {
    if (!Character.isWhitespace(c) && !open.isEmpty()) {
      open.forEach(field -> field.blank = false);
    }
  }

  /** True if words at this place are printed. */
  boolean showsWords() {
    return hiding == 0;
  }

  /** Keeps a character of the innermost field's instruction. */
  void addInstruction(char c) {
    Field field = open.peek();
    if (field != null && field.instruction.length() <= SymbolField.MAX_LENGTH) {
      field.instruction.append(c);
    }
  }

  /**
   * Takes a mark of a field.
   *
   * @return the sign that a field ending here shows, or its place if it should show words and does
   *     not; mostly empty
   */
  Optional<Run> take(char mark, Look look) {
    if (mark == BEGIN && open.size() < MAX_DEPTH) {
      open.push(new Field());
      hiding++;
    } else if (mark == RESULT && !open.isEmpty()) {
      Field field = open.element();
      field.calculated = true;
      if (!field.showsResult && find(field, look).isEmpty()) {
        field.showsResult = true;
        hiding--;
      }
    } else if (mark == END && !open.isEmpty()) {
      Field field = open.pop();
      hiding -= field.showsResult ? 0 : 1;
      Optional<Run> symbol = field.showsResult ? Optional.empty() : find(field, look);
      return field.blank && symbol.isEmpty()
          ? BlankField.find(field.instruction.toString(), field.calculated).map(Run::ofBlankField)
          : symbol;
    }
    return Optional.empty();
  }

  private static Optional<Run> find(Field field, Look look) {
    return SymbolField.find(field.instruction.toString(), look);
  }
}
