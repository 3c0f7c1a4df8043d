package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of which each row has one: labels, titles, or where a first column's text begins. */
final class RowAnchors {
  /** Full rows for each other line where each row takes one line. */
  private static final int FULL_EACH_OTHER = 8;

  /** Rows of ten that begin with a label where the label tells where a row begins. */
  private static final int NUMBERED = 8;

  private static final int MIN_NUMBERED = 3;

  private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,5}\\.?");

  private final LaidCells cells;
  private final int from;
  private final boolean labelled;
  private final UnlabelledRows unlabelled;
  private final boolean singleLines;
  private final GroupTitles capitals;
  private final boolean counted;
  private final boolean numbered;
  private final Optional<ValueLines> valued;

  private RowAnchors(LaidCells cells, int from, boolean labelled) {
    this.cells = cells;
    this.from = from;
    this.labelled = labelled;
    this.unlabelled = new UnlabelledRows(cells, from, labelled);
    this.singleLines = hasSingleLines();
    this.capitals = new GroupTitles(cells, from);
    this.valued =
        labelled && cells.habits().hasLabelsInMiddle()
            ? Optional.of(new ValueLines(cells, from))
            : Optional.empty();
    this.numbered = !labelled && isNumbered();
    this.counted = SecondCount.findFirst(cells).isPresent();
  }

  /**
   * Lines with a label, or, in tables without labels, where a text of the first column begins.
   *
   * @param from the first line of the body
   * @param labelled true if the first column holds labels
   */
  static List<Integer> list(LaidCells cells, int from, boolean labelled) {
    RowAnchors found = new RowAnchors(cells, from, labelled);
    List<Integer> anchors = new ArrayList<>();
    for (int i = from; i < cells.lineCount(); i++) {
      if (found.isAnchor(i, anchors)) {
        anchors.add(i);
      }
    }
    return anchors;
  }

  private boolean isAnchor(int i, List<Integer> anchors) {
    if (counted) {
      return !cells.text(i, 1).isEmpty();
    }
    String first = cells.text(i, 0);
    if (!labelled && capitals.is(i)) {
      return capitals.begins(i);
    }
    if (labelled && isLabelledTitle(cells, i)
        || unlabelled.begins(i, anchors)
        || valued.filter(lines -> lines.isValued(i)).isPresent()) {
      return true;
    }
    if (first.isEmpty()) {
      return labelled && isPartsAlone(i);
    }
    boolean title = cells.pieces(i).get(0).spans();
    String above = i == from ? "" : cells.text(i - 1, 0);
    boolean titleAbove = !above.isEmpty() && cells.pieces(i - 1).get(0).spans();
    if (title) {
      return !titleAbove || Continuation.of(above, first) != Continuation.SURE;
    }
    if (labelled && Labels.isLabel(first)) {
      return !unlabelled.isBeside(i) && !isRestOfLabel(i);
    }
    if (numbered && !GroupTitles.isNumbered(cells, i)) {
      return false;
    }
    return !labelled
        && (above.isEmpty()
            || titleAbove
            || isGroup(i)
            || GroupTitles.isNumbered(cells, i)
            || (cells.pieces(i).size() > 1 && Continuation.of(above, first) != Continuation.SURE));
  }

  /**
   * True for "Trong đó:" and nothing else above a row with a label or a bullet: a row by itself.
   */
  private boolean isPartsAlone(int i) {
    List<Piece> pieces = cells.pieces(i);
    String text = pieces.get(0).text();
    return pieces.size() == 1
        && pieces.get(0).from() == 1
        && Character.isUpperCase(text.codePointAt(0))
        && RowTexts.isPartWord(text)
        && i > from
        && i + 1 < cells.lineCount()
        && (Labels.isLabel(cells.text(i + 1, 0))
            || Continuation.beginsWithMarker(cells.text(i + 1, 1)));
  }

  /** True for the last letter alone of a Roman number that a narrow column cut: VII, I. */
  private boolean isRestOfLabel(int i) {
    String here = cells.text(i, 0);
    String above = i == from ? "" : cells.text(i - 1, 0);
    return cells.pieces(i).size() == 1
        && ROMAN.matcher(here).matches()
        && ROMAN.matcher(above).matches()
        && Labels.isLabel(above + here)
        && (i + 1 == cells.lineCount() || !cells.text(i + 1, 0).isEmpty());
  }

  /** True for a label and a title in one, alone on a line of a table whose rows have labels. */
  static boolean isLabelledTitle(LaidCells cells, int i) {
    List<Piece> pieces = cells.pieces(i);
    return pieces.size() == 1
        && pieces.get(0).from() == 0
        && Character.isUpperCase(pieces.get(0).text().codePointAt(0))
        && Labels.isLabelledTitle(pieces.get(0).text());
  }

  /**
   * True for a name alone between two full rows, at the edge where theirs begin, in a table whose
   * rows take one line each: the name of a group of rows, not the rest of a row's own.
   */
  private boolean isGroup(int i) {
    String name = cells.text(i, 0);
    return singleLines
        && cells.pieces(i).size() == 1
        && Character.isUpperCase(name.codePointAt(0))
        && i > from
        && i + 1 < cells.lineCount()
        && isFullRow(i - 1)
        && isFullRow(i + 1)
        && cells.line(i).start() <= cells.line(i + 1).start();
  }

  /** True if most full rows have a label in front of their names: a name without one goes on. */
  private boolean isNumbered() {
    int full = 0;
    int labels = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      full += isFullRow(i) ? 1 : 0;
      labels += isFullRow(i) && GroupTitles.isNumbered(cells, i) ? 1 : 0;
    }
    return labels >= MIN_NUMBERED && labels * 10 >= full * NUMBERED;
  }

  private boolean isFullRow(int i) {
    return !cells.text(i, 0).isEmpty() && cells.pieces(i).size() * 2 > cells.columnCount();
  }

  /** True if lines of several texts are full rows, but for few. */
  private boolean hasSingleLines() {
    int full = 0;
    int other = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      boolean alone = cells.pieces(i).size() == 1 && !cells.text(i, 0).isEmpty();
      full += isFullRow(i) ? 1 : 0;
      other += isFullRow(i) || alone ? 0 : 1;
    }
    return full >= other * FULL_EACH_OTHER;
  }
}
