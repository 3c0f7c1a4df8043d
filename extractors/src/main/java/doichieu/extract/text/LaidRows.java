package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which lines make a row: each row has one anchor in the first column, at its top or in its middle;
 * between two anchors the words tell where the one row ends and the other begins.
 */
final class LaidRows {
  private static final double FORBIDDEN = -1e6;
  private static final double AT_TOP = 0.5;
  private static final double IN_MIDDLE = 1;
  private static final double ELSEWHERE = -2;
  private static final double ALWAYS_AT_TOP = 4;

  /** Full rows for each other line where each row takes one line. */
  private static final int FULL_EACH_OTHER = 8;

  private static final Pattern FIRST = Pattern.compile("0?1[.)]?");

  private final LaidCells cells;
  private final int from;
  private final boolean labelled;
  private final RowScores scores;
  private final UnlabelledRows unlabelled;
  private final boolean atTop;
  private final Optional<MiddleRows> middle;
  private final boolean singleLines;
  private final boolean counted;

  /**
   * A row.
   *
   * @param from its first line
   * @param to line after its last
   * @param sure false if nothing but the place of the label tells where it begins
   */
  record Row(int from, int to, boolean sure) {}

  private LaidRows(LaidCells cells, int from) {
    this.cells = cells;
    this.from = from;
    this.labelled = isLabelled(cells, from);
    this.scores = new RowScores(cells, from, labelled);
    this.unlabelled = new UnlabelledRows(cells, from, labelled);
    this.singleLines = hasSingleLines();
    this.counted = SecondCount.findFirst(cells).isPresent();
    this.atTop = labelled && cells.habits().hasLabelsAtTop();
    this.middle =
        labelled && cells.habits().hasLabelsInMiddle()
            ? Optional.of(new MiddleRows(cells, from))
            : Optional.empty();
  }

  /** The rows of the lines from the first one of the body on. */
  static List<Row> list(LaidCells cells, int from) {
    if (from >= cells.lineCount()) {
      return List.of();
    }
    return (isLabelled(cells, from) ? Optional.<List<Row>>empty() : CentredRows.find(cells, from))
        .orElseGet(() -> new LaidRows(cells, from).list());
  }

  /** True if most texts of the first column are labels. */
  static boolean isLabelled(LaidCells cells, int from) {
    int labels = 0;
    int texts = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      String first = cells.text(i, 0);
      if (!first.isEmpty() && !cells.pieces(i).get(0).spans()) {
        texts++;
        labels += Labels.isLabel(first) ? 1 : 0;
      }
    }
    return labels * 10 >= texts * 7;
  }

  private List<Row> list() {
    List<Integer> anchors = anchors();
    List<Integer> starts = starts(anchors);
    List<Row> rows = new ArrayList<>();
    if (starts.isEmpty() || starts.get(0) > from) {
      rows.add(new Row(from, starts.isEmpty() ? cells.lineCount() : starts.get(0), true));
    }
    for (int r = 0; r < starts.size(); r++) {
      int end = r + 1 < starts.size() ? starts.get(r + 1) : cells.lineCount();
      rows.add(new Row(starts.get(r), end, isSure(starts.get(r))));
    }
    return rows;
  }

  /**
   * True if the words speak for a row that begins at the line, or its label does and they agree.
   */
  private boolean isSure(int start) {
    double score = start == from ? 1 : score(start);
    return score > 0 || (score == 0 && !cells.text(start, 0).isEmpty());
  }

  /** Lines with a label, or, in tables without labels, where a text of the first column begins. */
  private List<Integer> anchors() {
    List<Integer> anchors = new ArrayList<>();
    for (int i = from; i < cells.lineCount(); i++) {
      if (isAnchor(i, anchors)) {
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
    if (isTitleOverCount(i) || unlabelled.begins(i, anchors)) {
      return true;
    }
    if (first.isEmpty()) {
      return false;
    }
    boolean title = cells.pieces(i).get(0).spans();
    String above = i == from ? "" : cells.text(i - 1, 0);
    boolean titleAbove = !above.isEmpty() && cells.pieces(i - 1).get(0).spans();
    if (title) {
      return !titleAbove || Continuation.of(above, first) != Continuation.SURE;
    }
    if (labelled && Labels.isLabel(first)) {
      return !unlabelled.isBeside(i);
    }
    return !labelled
        && (above.isEmpty()
            || titleAbove
            || isGroup(i)
            || (cells.pieces(i).size() > 1 && Continuation.of(above, first) != Continuation.SURE));
  }

  /** True for a labelled title alone on its line right above a row with which the count begins. */
  private boolean isTitleOverCount(int i) {
    List<Piece> pieces = cells.pieces(i);
    return labelled
        && pieces.size() == 1
        && i + 1 < cells.lineCount()
        && Character.isUpperCase(pieces.get(0).text().codePointAt(0))
        && Labels.isLabelledTitle(pieces.get(0).text())
        && FIRST.matcher(cells.text(i + 1, 0)).matches();
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

  /** The best first lines of the anchors' rows, found from top to bottom. */
  private List<Integer> starts(List<Integer> anchors) {
    if (anchors.isEmpty()) {
      return List.of();
    }
    int n = cells.lineCount();
    double[] best = new double[anchors.get(0) - from + 1];
    for (int b = from + 1; b <= anchors.get(0); b++) {
      best[b - from] = score(b);
    }
    List<int[]> came = new ArrayList<>();
    for (int a = 1; a <= anchors.size(); a++) {
      boolean last = a == anchors.size();
      int low = firstStart(anchors, a - 1);
      int first = last ? n : firstStart(anchors, a);
      int[] back = new int[(last ? n : anchors.get(a)) - first + 1];
      double[] next = new double[back.length];
      Arrays.fill(next, FORBIDDEN);
      for (int end = first; end < first + back.length; end++) {
        double begins = last ? 0 : score(end);
        for (int b = low; b <= anchors.get(a - 1); b++) {
          double sum = best[b - low] + begins + place(b, anchors.get(a - 1), end);
          if (sum > next[end - first]) {
            next[end - first] = sum;
            back[end - first] = b;
          }
        }
      }
      came.add(back);
      best = next;
    }
    List<Integer> starts = new ArrayList<>();
    int at = n;
    for (int a = came.size() - 1; a >= 0; a--) {
      int first = a + 1 == anchors.size() ? n : firstStart(anchors, a + 1);
      at = came.get(a)[at - first];
      starts.add(0, at);
    }
    return starts;
  }

  private double score(int line) {
    return middle.map(rows -> rows.of(line)).orElseGet(() -> scores.of(line));
  }

  /** The first line that may begin the row of an anchor: that below the anchor above. */
  private int firstStart(List<Integer> anchors, int a) {
    return a == 0 ? from : anchors.get(a - 1) + 1;
  }

  /** How well the anchor stands in its row; rows at the page's edges may be cut. */
  private double place(int first, int anchor, int end) {
    if (middle.isPresent()) {
      return middle.get().place(first, end);
    }
    if (atTop) {
      return anchor == first ? ALWAYS_AT_TOP : 0;
    }
    if (Math.abs(2 * anchor - (first + end - 1)) <= 2) {
      return IN_MIDDLE;
    }
    if (anchor == first) {
      return AT_TOP;
    }
    return first == from || end == cells.lineCount() ? 0 : ELSEWHERE;
  }

  /** Adds where the labels of the lines from the first one of the body on stand. */
  static void learn(LaidCells cells, int from, TableHabits habits) {
    if (from < cells.lineCount() && isLabelled(cells, from)) {
      new LabelPlaces(cells, from).learn(habits);
      if (cells.habits().hasLabelsInMiddle()) {
        MiddleRows.learn(cells, list(cells, from), habits);
      }
    }
  }
}
