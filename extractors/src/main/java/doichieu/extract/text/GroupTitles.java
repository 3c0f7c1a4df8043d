package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import java.util.Arrays;

/**
 * Titles of groups of rows that stand alone on their lines in tables without a column of labels:
 * those in capital letters, as a page prints no name so where the names of its rows are in small
 * letters, and those with a label of their own right above another text with one ("II. Xã hội số"
 * above "1. Tỷ lệ …").
 */
final class GroupTitles {
  private static final int MIN_WORDS = 2;

  private final LaidCells cells;
  private final int from;
  private final boolean[] titles;

  /**
   * Looks at a body.
   *
   * @param from its first line
   */
  GroupTitles(LaidCells cells, int from) {
    this.cells = cells;
    this.from = from;
    this.titles = new boolean[cells.lineCount()];
    int i = from;
    while (i < titles.length) {
      int end = i;
      while (end < titles.length && isCapital(end)) {
        end++;
      }
      if (end > i && isTitle(i, end)) {
        Arrays.fill(titles, i, end, true);
      }
      i = Math.max(end, i + 1);
    }
    for (int line = from; line + 1 < titles.length; line++) {
      titles[line] |= isNumberedTitle(line);
    }
  }

  /** True if the line is one of a title. */
  boolean is(int line) {
    return titles[line];
  }

  /** True if a title begins at the line. */
  boolean begins(int line) {
    return titles[line] && (line == from || !titles[line - 1]);
  }

  /** True if the first column's words begin with a label: "2. Tỷ lệ", "IV. Hạ tầng số". */
  static boolean isNumbered(LaidCells cells, int line) {
    return Labels.isLabelledTitle(cells.text(line, 0))
        && cells.text(line, 0).codePoints().anyMatch(Character::isLowerCase);
  }

  /** True for a text with a label alone on its line, right above another one with a label. */
  private boolean isNumberedTitle(int i) {
    return cells.pieces(i).size() == 1
        && isNumbered(cells, i)
        && isNumbered(cells, i + 1)
        && !Continuation.endsOpen(cells.text(i, 0));
  }

  private boolean isCapital(int i) {
    String text = cells.pieces(i).get(0).text();
    return text.chars().filter(Character::isUpperCase).count() > 1
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** True if the lines hold nothing else, and no cell goes on in them or below. */
  private boolean isTitle(int begin, int end) {
    Piece first = cells.pieces(begin).get(0);
    for (int i = begin; i < end; i++) {
      Piece piece = cells.pieces(i).get(0);
      if (cells.pieces(i).size() > 1 || piece.from() != first.from() || piece.from() > 1) {
        return false;
      }
    }
    String above = begin == from ? "" : cells.text(begin - 1, first.from());
    String below = end == titles.length ? "" : cells.text(end, first.from());
    boolean open = !above.isEmpty() && Continuation.endsOpen(above);
    boolean goesOn = !below.isEmpty() && Character.isLowerCase(below.codePointAt(0));
    return first.text().split(" ").length >= MIN_WORDS && !open && !goesOn;
  }
}
