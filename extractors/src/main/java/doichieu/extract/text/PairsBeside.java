package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two tables of two columns side by side, each with rows of its own: one is longer than the other,
 * so that the lines are no rows of four cells.
 */
final class PairsBeside {
  private static final int TEXTS = 4;

  /** Rows of both that make tables. */
  private static final int MIN_ROWS = 3;

  private PairsBeside() {}

  /**
   * Finds the tables.
   *
   * @param block lines, none blank
   * @param from index of the first one in the document
   * @param words makes a cell's words of its source
   * @return the left one and the right one; empty if the lines are something else
   */
  static List<PairTable> list(List<LaidLine> block, int from, UnaryOperator<String> words) {
    List<Word> first = block.get(0).segments();
    if (first.size() != TEXTS || !isName(first.get(0)) || !isName(first.get(2))) {
      return List.of();
    }
    int strip = first.get(2).start();
    List<LaidLine> both = new ArrayList<>();
    for (LaidLine line : block) {
      if (!line.isBlankAt(strip - 1) || !line.isBlankAt(strip - 2) || line.segments().size() > 4) {
        break;
      }
      both.add(line);
    }
    Optional<PairTable> left = side(both, 0, strip, from, words);
    Optional<PairTable> right = side(both, strip, Integer.MAX_VALUE, from, words);
    if (left.isEmpty() || right.isEmpty()) {
      return List.of();
    }
    int rows = left.get().rows().size() + right.get().rows().size();
    boolean alike = left.get().rows().size() == right.get().rows().size();
    int next = Math.max(left.get().next(), right.get().next());
    return rows < MIN_ROWS || alike
        ? List.of()
        : List.of(new PairTable(left.get().rows(), next), new PairTable(right.get().rows(), next));
  }

  private static boolean isName(Word text) {
    return Character.isLetter(text.text().codePointAt(0));
  }

  /** The table at one side; empty if not all lines there are its rows. */
  private static Optional<PairTable> side(
      List<LaidLine> lines, int from, int to, int index, UnaryOperator<String> words) {
    List<LaidLine> side =
        lines.stream().map(line -> line.part(from, to)).filter(line -> !line.isBlank()).toList();
    return side.isEmpty()
        ? Optional.empty()
        : PairTable.find(side, 1, index, words)
            .filter(table -> table.next() == index + side.size());
  }
}
