package doichieu.extract.text;

import doichieu.extract.text.HeadingStrips.Strip;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The height of a header as its headings tell it: each stands in the middle of the height that is
 * its own, from the top, or from the heading over it and others, down to the rows.
 */
final class UprightHeader {
  /** Lines of a header that are looked at. */
  private static final int MAX_LINES = 12;

  /** Lines of a header at most; where more hold no row, nothing tells its height. */
  private static final int HIGHEST = 40;

  /** Lines by which a heading misses the middle at most: lines of the page lie between others. */
  private static final double SLACK = 0.5;

  /** What half a line counts, for it may be right. */
  private static final double NEAR = 0.1;

  /** Less is as good as none. */
  private static final double UPRIGHT = 0.01;

  private static final Pattern MAY_BEGIN = Pattern.compile("^[-+*\\p{Lu}]");

  /** Lines of a row, and of the first rows, that are looked at. */
  private static final int ROW = 4;

  private static final int ROWS = 10;

  /** Lines with words where a name begins that show that names begin there. */
  private static final int MIN_NAMES = 2;

  private UprightHeader() {}

  /**
   * Number of first lines that hold the headings of all columns, each in the middle of its height.
   *
   * @param most lines of the header at most
   * @return the same number if no smaller one shows all columns in better order
   */
  static int height(List<LaidLine> lines, int most) {
    if (most < 2 || most > HIGHEST || most >= lines.size()) {
      return most;
    }
    int columns = new HeadingStrips(lines, most).count();
    double least = price(lines, most);
    int best = most;
    for (int height = Math.min(most - 1, MAX_LINES); height > 0 && least > UPRIGHT; height--) {
      boolean row = beginsRow(lines, height);
      int told = new HeadingStrips(lines, height).count();
      if (told >= Math.min(columns, cells(lines, height)) && told >= LaidBlocks.MIN_SEGMENTS) {
        double price = mayBegin(lines.get(height)) ? price(lines, height) : least;
        if (price < least + (row ? NEAR : -SLACK)) {
          least = price;
          best = height;
        }
      }
    }
    return best;
  }

  /** The most cells that a line of the first rows holds. */
  private static int cells(List<LaidLine> lines, int from) {
    return lines.subList(from, Math.min(lines.size(), from + ROWS)).stream()
        .mapToInt(line -> line.segments().size())
        .max()
        .orElse(0);
  }

  /**
   * True if all texts of the line may begin cells of a row: words with a capital, the first one at
   * the table's left edge or where words of lines below begin, others so or over the next line's.
   */
  private static boolean beginsRow(List<LaidLine> lines, int i) {
    int edge = lines.stream().mapToInt(LaidLine::start).min().orElse(0);
    List<LaidLine> rows = lines.subList(i + 1, Math.min(lines.size(), i + ROWS));
    List<Word> texts = lines.get(i).segments();
    long names = rows.stream().filter(line -> begins(line, texts.get(0))).count();
    return (texts.get(0).start() == edge || names >= MIN_NAMES)
        && mayBegin(lines.get(i))
        && texts.stream()
            .skip(1)
            .allMatch(
                text ->
                    rows.stream().limit(ROW).anyMatch(line -> begins(line, text))
                        || (!rows.isEmpty() && isOver(text, rows.get(0))));
  }

  /** True if each text of the line may begin a cell of words. */
  private static boolean mayBegin(LaidLine line) {
    return line.segments().stream().allMatch(text -> MAY_BEGIN.matcher(text.text()).find());
  }

  /** True if words of the line begin where the text does. */
  private static boolean begins(LaidLine line, Word text) {
    return line.segments().stream()
        .anyMatch(s -> s.start() == text.start() && Character.isLetter(s.text().codePointAt(0)));
  }

  /** True if the text has its middle over one of the line. */
  private static boolean isOver(Word text, LaidLine line) {
    int middle = text.start() + text.end();
    return line.segments().stream().anyMatch(s -> Math.abs(s.start() + s.end() - middle) <= 2);
  }

  /** True if none of the lines begins a row. */
  static boolean areHeadings(List<LaidLine> lines, int from, int to) {
    return IntStream.range(from, to).noneMatch(i -> beginsRow(lines, i));
  }

  /** The lines by which the headings in so many first lines miss the middle of their heights. */
  static double price(List<LaidLine> lines, int height) {
    HeadingStrips headings = new HeadingStrips(lines, height);
    List<Strip> strips = headings.list();
    double price = 0;
    for (int k = 0; k < strips.size(); k++) {
      int column = k;
      double off =
          IntStream.concat(
                  IntStream.of(0),
                  headings.over().stream()
                      .filter(over -> isUnder(strips, column, over))
                      .mapToInt(over -> over.bottom() + 1))
              .mapToDouble(top -> off(strips.get(column), top, height))
              .min()
              .orElse(0);
      price += off > SLACK ? off : NEAR * off;
    }
    return price;
  }

  /** Lines by which the middle of the heading misses that of the height from a line on. */
  private static double off(Strip strip, int top, int height) {
    return Math.abs((strip.top() + strip.bottom()) / 2.0 - (top + height - 1) / 2.0);
  }

  /** True if the heading over several may be over the column: all up to it begin below. */
  private static boolean isUnder(List<Strip> strips, int column, Strip over) {
    int middle = (over.start() + over.end()) / 2;
    int from = Math.min(middle, strips.get(column).start());
    int to = Math.max(middle, strips.get(column).end());
    return strips.stream()
        .filter(strip -> strip.start() < to && from < strip.end())
        .allMatch(strip -> strip.top() > over.bottom());
  }
}
