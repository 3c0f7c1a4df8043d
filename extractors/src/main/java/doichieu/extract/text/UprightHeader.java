package doichieu.extract.text;

import doichieu.extract.text.HeadingStrips.Strip;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * The height of a header as its headings tell it: each stands in the middle of the height that is
 * its own, from the top, or from the heading over it and others, down to the rows.
 */
final class UprightHeader {
  /** Lines of a header that are looked at. */
  private static final int MAX_LINES = 12;

  /** Lines by which a heading misses the middle at most: lines of the page lie between others. */
  private static final double SLACK = 0.5;

  /** What half a line counts, for it may be right. */
  private static final double NEAR = 0.1;

  /** What a heading misses at most by half lines. */
  private static final double UPRIGHT = 0.05;

  private UprightHeader() {}

  /**
   * Number of first lines that hold the headings of all columns, each in the middle of its height.
   *
   * @param most lines of the header at most
   * @return the same number if no smaller one shows all columns in better order
   */
  static int height(List<LaidLine> lines, int most) {
    if (most < 2 || most > MAX_LINES || most >= lines.size()) {
      return most;
    }
    int columns = new HeadingStrips(lines, most).count();
    double least = price(lines, most);
    int best = most;
    for (int height = most - 1; height > 0 && least > UPRIGHT * columns; height--) {
      boolean all = new HeadingStrips(lines, height).count() >= columns;
      double price = all ? price(lines, height) : least;
      if (price < least - SLACK) {
        least = price;
        best = height;
      }
    }
    return best;
  }

  /** The lines by which the headings in so many first lines miss the middle of their heights. */
  static double price(List<LaidLine> lines, int height) {
    double price = 0;
    for (Strip strip : new HeadingStrips(lines, height).list()) {
      int top = 0;
      for (int i = 0; i < strip.top(); i++) {
        for (Word text : lines.get(i).segments()) {
          top = text.start() < strip.end() && strip.start() < text.end() ? i + 1 : top;
        }
      }
      double middle = (strip.top() + strip.bottom()) / 2.0;
      double off = Math.abs(middle - (top + height - 1) / 2.0);
      price += off > SLACK ? off : NEAR * off;
    }
    return price;
  }
}
