package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of two columns set with blanks, each with a text of both or of one. A text of the one
 * column may stand alone between lines of the other: cells are set at the top of their rows, or in
 * the middle of the rows' height.
 */
final class PairLines {
  /** Places by which texts of one column differ. */
  static final int ASIDE = 1;

  /** Letters of a short word in capitals, as that of a unit. */
  private static final int MAX_SHORT = 5;

  /** Lines of a cell above the middle of its row at most. */
  private static final int MAX_ABOVE = 6;

  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final List<LaidLine> block;
  private final List<LaidLine> lines = new ArrayList<>();
  private final int left;
  private int edge;
  private int right = UNKNOWN;
  private int rightEnd = UNKNOWN;

  private PairLines(List<LaidLine> block, int left) {
    this.block = block;
    this.left = left;
    int i = 0;
    while (i < block.size() && fits(i)) {
      LaidLine line = block.get(i);
      boolean pair = isPair(line);
      if (pair || isAtLeft(line)) {
        edge = Math.max(edge, line.segments().get(0).end());
      }
      if (pair || !isAtLeft(line)) {
        Word text = line.segments().get(line.segments().size() - 1);
        right = Math.min(right, text.start());
        rightEnd = rightEnd == UNKNOWN ? text.end() : rightEnd;
      }
      lines.add(line);
      i++;
    }
  }

  /**
   * The lines up to one that stands in neither column, or begins elsewhere.
   *
   * @param block none blank, one at least
   * @return empty if the first line is of no such columns
   */
  static Optional<PairLines> find(List<LaidLine> block) {
    return isPair(block.get(0))
        ? Optional.of(new PairLines(block, block.get(0).start()))
        : findLeft(block).map(left -> new PairLines(block, left));
  }

  /** Where the first column begins, if the first line stands above or below its row's middle. */
  private static Optional<Integer> findLeft(List<LaidLine> block) {
    LaidLine first = block.get(0);
    if (first.segments().size() != 1 || block.size() < 3) {
      return Optional.empty();
    }
    if (isRightOf(block.get(1), first)) {
      LaidLine rest = block.get(2);
      boolean goesOn = Math.abs(rest.start() - first.start()) <= ASIDE && isGoingOn(first, rest);
      return goesOn ? Optional.of(first.start()) : Optional.empty();
    }
    int middle = 1;
    while (middle < Math.min(MAX_ABOVE, block.size() - 2) && isBelow(block.get(middle), first)) {
      middle++;
    }
    LaidLine beside = block.get(middle);
    boolean before =
        beside.start() < first.start() && beside.segments().get(0).end() < first.start() - 1;
    boolean around =
        before
            && (isPair(beside) || (beside.segments().size() == 1 && isLeftText(beside)))
            && isBelow(block.get(middle + 1), first);
    return around ? Optional.of(beside.start()) : Optional.empty();
  }

  private static boolean isGoingOn(LaidLine above, LaidLine below) {
    return Character.isLowerCase(below.text().strip().codePointAt(0))
        && !above.text().endsWith(".");
  }

  private static boolean isBelow(LaidLine line, LaidLine first) {
    return line.segments().size() == 1 && Math.abs(line.start() - first.start()) <= ASIDE;
  }

  private static boolean isRightOf(LaidLine line, LaidLine other) {
    return line.segments().size() == 1 && line.start() > other.end() + 1;
  }

  /** True for a line of two texts that may be cells. */
  static boolean isPair(LaidLine line) {
    return line.segments().size() == 2 && isLeftText(line);
  }

  private static boolean isLeftText(LaidLine line) {
    Word text = line.segments().get(0);
    return Character.isLetterOrDigit(text.text().codePointAt(0))
        && !text.text().endsWith(":")
        && !NewTable.isCaption(line);
  }

  private boolean fits(int i) {
    LaidLine line = block.get(i);
    if (isPair(line)) {
      return isAtLeft(line)
          && line.segments().get(0).end() < right - 1
          && line.segments().get(1).start() > edge + 1;
    }
    if (line.segments().size() != 1) {
      return false;
    }
    return isAtLeft(line) ? isInLeft(i) : isInRight(i);
  }

  private boolean isAtLeft(LaidLine line) {
    return Math.abs(line.start() - left) <= ASIDE;
  }

  /** True for a text that goes on one above, or stands above a line of its row's other cell. */
  private boolean isInLeft(int i) {
    LaidLine line = block.get(i);
    boolean small = Character.isLowerCase(line.words().get(0).text().codePointAt(0));
    if (small && line.end() <= edge) {
      return true;
    }
    boolean above = i > 0 && !isAtLeft(block.get(i - 1));
    return line.end() < right - 1
        && isLeftText(line)
        && ((small && above) || (i + 1 < block.size() && isRightBelow(block.get(i + 1), line)));
  }

  private boolean isRightBelow(LaidLine line, LaidLine above) {
    return isRightOf(line, above) && (right == UNKNOWN || isAtRight(line));
  }

  private boolean isInRight(int i) {
    LaidLine line = block.get(i);
    return right == UNKNOWN
        ? i == 0 || isRightOf(line, block.get(i - 1))
        : Math.abs(line.start() - right) <= ASIDE
            || (isAtRight(line) && i > 0 && isAtLeft(block.get(i - 1)));
  }

  /** True for a text that begins where those of the second column do, or ends where they do. */
  private boolean isAtRight(LaidLine line) {
    return Math.abs(line.start() - right) <= ASIDE
        || (Math.abs(line.end() - rightEnd) <= ASIDE && line.start() > edge + 1);
  }

  List<LaidLine> lines() {
    return lines;
  }

  /** Where the first column begins. */
  int left() {
    return left;
  }

  /** Where the longest text of the first column ends. */
  int edge() {
    return edge;
  }

  /** Where the second column begins. */
  int right() {
    return right;
  }

  /** Where the longest line ends. */
  int end() {
    return lines.stream().mapToInt(LaidLine::end).max().orElse(0);
  }

  /** A line's text of the first column; empty if it has none. */
  String leftText(int i) {
    return isAtLeft(lines.get(i)) ? lines.get(i).segments().get(0).printed() : "";
  }

  /** A line's text of the second column; empty if it has none. */
  String rightText(int i) {
    List<Word> texts = lines.get(i).segments();
    return texts.size() == 2
        ? texts.get(1).printed()
        : isAtLeft(lines.get(i)) ? "" : texts.get(0).printed();
  }

  /** Number of lines of two texts. */
  int countPairs() {
    return (int) lines.stream().filter(PairLines::isPair).count();
  }

  /**
   * True if the texts at the right stand like those of a table, and none is in capitals: an office,
   * or the state's name.
   *
   * @param least lines of two texts that tell by themselves
   */
  boolean areColumns(int least) {
    boolean all = countPairs() < least;
    List<Word> texts =
        lines.stream()
            .filter(line -> isPair(line) || (all && !isAtLeft(line)))
            .map(line -> line.segments().get(line.segments().size() - 1))
            .toList();
    return !texts.isEmpty()
        && isAligned(texts)
        && texts.stream().noneMatch(PairLines::isInCapitals);
  }

  /** True if the texts all begin, end or have their middle at one place. */
  private static boolean isAligned(List<Word> texts) {
    Word first = texts.get(0);
    boolean begin = true;
    boolean end = true;
    boolean centred = true;
    for (Word text : texts) {
      begin &= Math.abs(text.start() - first.start()) <= ASIDE;
      end &= Math.abs(text.end() - first.end()) <= ASIDE;
      int off = text.start() + text.end() - first.start() - first.end();
      centred &= Math.abs(off) <= 2 * ASIDE && Character.isDigit(lastOf(text));
    }
    return begin || end || centred;
  }

  private static char lastOf(Word word) {
    String text = word.text();
    return text.charAt(
        text.endsWith("%") && text.length() > 1 ? text.length() - 2 : text.length() - 1);
  }

  private static boolean isInCapitals(Word text) {
    return text.text().chars().filter(Character::isLetter).count() > MAX_SHORT
        && text.text().chars().noneMatch(Character::isLowerCase);
  }
}
