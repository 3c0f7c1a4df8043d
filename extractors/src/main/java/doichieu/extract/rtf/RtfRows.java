package doichieu.extract.rtf;

import doichieu.extract.ExtractionException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The definitions of rows at a place of the file: that of the table, and of those around it. */
final class RtfRows {
  private final Deque<RowDefinition> outer = new ArrayDeque<>();
  private RowDefinition row = new RowDefinition();

  /** The definition that holds for the row that is open. */
  RowDefinition row() {
    return row;
  }

  /** Begins a definition. */
  void begin() {
    row = new RowDefinition();
  }

  /** The definition of a row in a row follows. */
  void enter() {
    outer.push(row);
  }

  /** The definition of the outer row holds again. */
  void leave() {
    row = outer.pop();
  }

  /**
   * Takes a control word of a definition.
   *
   * @throws ExtractionException if the row has too many cells
   */
  void take(String word, int value, RtfTables tables) throws ExtractionException {
    row.take(word, value, tables);
  }
}
