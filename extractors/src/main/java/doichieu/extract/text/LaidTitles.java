package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * Which texts alone on a line go over several columns, as the titles of sections do; others are
 * cells that touch, or one that hangs over its column's end.
 */
final class LaidTitles {
  /**
   * Places by which a text without neighbour may hang over its column's end; none if it is all of
   * its row but the label.
   */
  private static final int HANGING = 8;

  /** Letters of a title in capitals. */
  private static final int LONG = 30;

  /** Lines between which a seam's place is compared. */
  private static final int NEAR = 40;

  private final LaidCells cells;

  /**
   * Looks at lines.
   *
   * @param cells of the lines above the one that is asked for
   */
  LaidTitles(LaidCells cells) {
    this.cells = cells;
  }

  /**
   * True if the words go over several columns: far over a seam that no line beside it confirms, too
   * wide for their column, and not the next line of a cell.
   *
   * @param words of the line, with single blanks between
   */
  boolean isAcross(int i, List<Word> words) {
    List<Word> title = isLabelled(i, words) ? words.subList(1, words.size()) : words;
    Word text = LaidLine.join(title);
    if (Labels.isLabel(text.text()) || !goesOver(i, text)) {
      return false;
    }
    return !fits(i, text) && !goesOn(i, text) && !isName(i, text);
  }

  /**
   * True for the upper line of a name whose label stands in its middle, beside the row's other
   * cells: the name goes on below them.
   */
  private boolean isName(int i, Word text) {
    if (i + 2 >= cells.lineCount()) {
      return false;
    }
    List<Word> row = cells.line(i + 1).segments();
    return row.size() > 2
        && Labels.isLabel(row.get(0).text())
        && row.get(1).start() > text.start() + 1
        && cells.line(i + 2).segments().stream().anyMatch(s -> s.start() == text.start());
  }

  /**
   * True for the last line of a title whose label stands alone between its lines.
   *
   * @param i index of a line of one text
   */
  boolean isEnd(int i) {
    List<Word> text = cells.line(i).segments();
    return i > 1
        && text.size() == 1
        && cells.line(i - 1).segments().size() == 1
        && Labels.isLabel(cells.line(i - 1).segments().get(0).text())
        && cells.isTitle(i - 2)
        && cells.pieces(i - 2).get(0).word().start() == text.get(0).start();
  }

  /**
   * True for a lower line of a labelled title: it begins where the title does, and goes on its
   * words, before the next label, or is all in capitals as they are.
   *
   * @param i index of a line
   */
  boolean isRest(int i) {
    List<Word> text = cells.line(i).segments();
    if (text.size() != 1 || i == 0 || !cells.isTitle(i - 1)) {
      return false;
    }
    int top = i - 1;
    while (top > 0 && !isLabelAt(top) && cells.isTitle(top - 1)) {
      top--;
    }
    List<Piece> title = cells.pieces(i - 1);
    Word above = title.get(title.size() - 1).word();
    if (!isLabelAt(top)
        || cells.pieces(top).size() != 2
        || Math.abs(above.start() - text.get(0).start()) > 1) {
      return false;
    }
    String here = text.get(0).text();
    boolean last = i + 1 == cells.lineCount() || isLabelAt(i + 1);
    return isUpper(above.text()) && isUpper(here)
        || last && Continuation.of(above.text(), here) == Continuation.SURE;
  }

  private boolean isLabelAt(int i) {
    Word first = cells.line(i).words().get(0);
    return Labels.isLabel(first.text()) && cells.column(i, first.end() - 1) == 0;
  }

  private static boolean isUpper(String text) {
    return text.chars().anyMatch(Character::isLetter)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** True if the first word is a label that only one blank parts from its title. */
  boolean isLabelled(int i, List<Word> words) {
    return words.size() > 2
        && Labels.isLabel(words.get(0).text())
        && cells.column(i, words.get(0).end() - 1) == 0
        && namesBegin(i, words.get(1).start());
  }

  /** True if the names of the lines beside the line begin at the place. */
  private boolean namesBegin(int i, int x) {
    for (int step : new int[] {-1, 1}) {
      for (int k = i + step; k >= 0 && k < cells.lineCount() && Math.abs(k - i) <= 2; k += step) {
        List<Word> segments = cells.line(k).segments();
        boolean labelled = segments.size() > 1 && Labels.isLabel(segments.get(0).text());
        Word name = segments.get(labelled ? 1 : 0);
        if (Math.abs(name.start() - x) <= 1 && name.start() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean goesOver(int i, Word text) {
    boolean alone = i + 1 < cells.lineCount() && isLabelAt(i) && isLabelAt(i + 1);
    int hanging = alone ? 0 : HANGING;
    for (int[] seam : cells.seams()) {
      int x = Math.max(seam[i], Math.max(beside(seam, i, -1), beside(seam, i, 1)));
      boolean inside = text.start() < x && x + hanging < text.end();
      boolean confirmed =
          cells.line(i).beginsWord(x)
              && (isConfirmed(i - 1, x) || isConfirmed(i + 1, x))
              && mayBeginCell(i, x, text);
      if (isTorn(i, seam[i], text)) {
        return true;
      }
      if (inside && !(confirmed && (cells.column(i, text.start()) > 0 || isAfterLabel(i, x)))) {
        return true;
      }
    }
    return false;
  }

  /** True if a seam goes before a word of a row's first line that begins no cell. */
  private boolean isTorn(int i, int seam, Word text) {
    LaidLine line = cells.line(i);
    int x = line.isBlankAt(seam) ? seam + 1 : seam;
    return Labels.isLabel(line.words().get(0).text())
        && text.start() < seam
        && x < text.end()
        && line.beginsWord(x)
        && !mayBeginCell(i, x, text);
  }

  /**
   * True if the word at the place may begin a cell: in a row's first line no small letter does, and
   * a long text all in capitals is a title.
   */
  private boolean mayBeginCell(int i, int x, Word text) {
    boolean first = Labels.isLabel(cells.line(i).words().get(0).text());
    boolean small = Character.isLowerCase(cells.line(i).text().codePointAt(x));
    return !(first && small) && !isCapitals(text.text());
  }

  private static boolean isCapitals(String text) {
    return text.length() > LONG && text.chars().noneMatch(Character::isLowerCase);
  }

  /** Where the seam goes through the nearest line above or below that holds several texts. */
  private int beside(int[] seam, int i, int step) {
    for (int k = i + step; k >= 0 && k < cells.lineCount() && Math.abs(k - i) <= NEAR; k += step) {
      if (!HeadingLines.isTitle(cells.lines(), k)) {
        return seam[k];
      }
    }
    return 0;
  }

  private boolean isAfterLabel(int i, int x) {
    List<Word> words = cells.line(i).words();
    return words.size() > 1 && words.get(1).start() == x && Labels.isLabel(words.get(0).text());
  }

  private boolean isConfirmed(int i, int x) {
    return i >= 0 && i < cells.lineCount() && cells.line(i).beginsFreely(x);
  }

  /** True if the text is known to be no wider than its column. */
  private boolean fits(int i, Word text) {
    ColumnWrap wrap = cells.wrap(cells.column(i, text.start()));
    return wrap.isBounded() && wrap.excess(PrintWidth.of(text.text())) == 0;
  }

  /** True if the text goes on in the words of its column above: no title, but cells that touch. */
  private boolean goesOn(int i, Word text) {
    int column = cells.column(i, text.start());
    List<Piece> above = i == 0 || !cells.wrap(column).isBounded() ? List.of() : cells.pieces(i - 1);
    return above.stream()
        .filter(piece -> piece.from() == column && !piece.spans())
        .anyMatch(piece -> Continuation.of(piece.text(), text.text()) == Continuation.SURE);
  }
}
