package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The first line of a row whose name and the cells right of it touch, so that it looks like a title
 * over them: the next line goes on the name though a title had room left, and where the seams go
 * stand words that begin cells. Such a line is squeezed: each cell is drawn to the one left of it.
 */
final class TouchingName {
  /** Share of a table's width that the upper line of a title over all columns takes at least. */
  private static final double WIDE = 0.85;

  /** Places by which the first cell is drawn to the left at most. */
  private static final int DRAWN = 8;

  /** Places by which the others stand elsewhere than the first one tells. */
  private static final int ASIDE = 2;

  /** Letters from which on a text all in capitals is a title. */
  private static final int LONG = 30;

  private final LaidCells cells;

  /** Looks at the lines of cells. */
  TouchingName(LaidCells cells) {
    this.cells = cells;
  }

  /**
   * A cell of the line.
   *
   * @param column its column
   * @param start where it begins
   */
  record Start(int column, int start) {}

  /**
   * The cells right of the name.
   *
   * @param i index of the line
   * @param text the name and what touches it
   * @return empty if the text may be a title, or one cell
   */
  List<Start> list(int i, Word text) {
    if (!goesOn(i, text) || isCapitals(text.text())) {
      return List.of();
    }
    List<Start> starts = new ArrayList<>();
    int drawn = 0;
    for (int s = cells.column(i, text.start()); s < cells.seams().size(); s++) {
      int seam = cells.seams().get(s)[i];
      if (seam - drawn >= text.end()) {
        break;
      }
      OptionalInt start = findStart(i, text, seam - drawn, starts.isEmpty() ? DRAWN : ASIDE);
      if (start.isEmpty()) {
        return List.of();
      }
      drawn = Math.max(0, seam - start.getAsInt());
      starts.add(new Start(s + 1, start.getAsInt()));
    }
    return starts;
  }

  /** True if the next line goes on the text, the first word of which had room beside it. */
  private boolean goesOn(int i, Word text) {
    if (i + 1 == cells.lineCount()) {
      return false;
    }
    Word below = cells.line(i + 1).words().get(0);
    int right = cells.lines().stream().mapToInt(LaidLine::end).max().orElse(0);
    return Math.abs(below.start() - text.start()) <= 1
        && Character.isLowerCase(below.text().codePointAt(0))
        && text.end() + 1 + below.text().length() <= right * WIDE;
  }

  /** The word nearest to the place, if it may begin a cell: not with a small letter. */
  private OptionalInt findStart(int i, Word text, int place, int off) {
    LaidLine line = cells.line(i);
    return line.words().stream()
        .mapToInt(Word::start)
        .filter(x -> text.start() < x && x < text.end() && x <= place + ASIDE && x + off >= place)
        .filter(x -> !Character.isLowerCase(line.text().codePointAt(x)))
        .reduce((a, b) -> Math.abs(b - place) <= Math.abs(a - place) ? b : a);
  }

  private static boolean isCapitals(String text) {
    return text.length() > LONG && text.chars().noneMatch(Character::isLowerCase);
  }
}
