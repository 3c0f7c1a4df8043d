package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two tables of two columns side by side: both print the same two headings, or each has rows of its
 * own and one is longer than the other, so that the lines are no rows of four cells.
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
    if (!mayBegin(block.get(0))) {
      return List.of();
    }
    if (isHeadedTwice(block.get(0))) {
      return headed(block, from, words);
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
        : List.of(left.get().to(next), right.get().to(next));
  }

  /** True for a line of as many texts as such tables have, with names at both sides. */
  static boolean mayBegin(LaidLine line) {
    List<Word> first = line.segments();
    return first.size() == TEXTS && isName(first.get(0)) && isName(first.get(2));
  }

  /** True for a line of two different headings, and the same two once more right of them. */
  static boolean isHeadedTwice(LaidLine line) {
    List<String> texts =
        line.segments().stream().map(text -> Characters.fold(text.text())).toList();
    return texts.size() == TEXTS
        && isName(line.segments().get(0))
        && isName(line.segments().get(1))
        && !texts.get(0).equals(texts.get(1))
        && texts.subList(0, 2).equals(texts.subList(2, TEXTS));
  }

  /** The tables below headings that stand twice; empty if no blank strip parts them. */
  private static List<PairTable> headed(
      List<LaidLine> block, int from, UnaryOperator<String> words) {
    List<Word> heads = block.get(0).segments();
    for (int strip = heads.get(2).start(); strip >= heads.get(1).end() + LaidLine.GAP; strip--) {
      int at = strip;
      int height = 0;
      while (height < block.size()
          && block.get(height).isBlankAt(at - 1)
          && block.get(height).isBlankAt(at - 2)) {
        height++;
      }
      List<LaidLine> both = block.subList(0, height);
      if (height < block.size() && block.get(height).segments().size() > 1) {
        continue; // headings of a table of more columns, those of each on several lines
      }
      Optional<PairTable> left = headedSide(both, 0, at, from, words);
      Optional<PairTable> right = headedSide(both, at, Integer.MAX_VALUE, from, words);
      if (left.isPresent() && right.isPresent()) {
        int next = from + height;
        return List.of(left.get().to(next), right.get().to(next));
      }
    }
    return List.of();
  }

  private static Optional<PairTable> headedSide(
      List<LaidLine> lines, int from, int to, int index, UnaryOperator<String> words) {
    List<LaidLine> side = side(lines, from, to);
    return side.size() < 2
        ? Optional.empty()
        : PairTable.findBelow(side.get(0), side.subList(1, side.size()), index, words)
            .filter(table -> table.next() == index + side.size());
  }

  private static List<LaidLine> side(List<LaidLine> lines, int from, int to) {
    return lines.stream().map(line -> line.part(from, to)).filter(line -> !line.isBlank()).toList();
  }

  private static boolean isName(Word text) {
    return Character.isLetter(text.text().codePointAt(0));
  }

  /** The table at one side; empty if not all lines there are its rows. */
  private static Optional<PairTable> side(
      List<LaidLine> lines, int from, int to, int index, UnaryOperator<String> words) {
    List<LaidLine> side = side(lines, from, to);
    return side.isEmpty()
        ? Optional.empty()
        : PairTable.find(side, 1, index, words)
            .filter(table -> table.next() == index + side.size());
  }
}
