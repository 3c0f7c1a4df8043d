package doichieu.extract.text;

import doichieu.extract.table.Figures;
import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table framed with characters. Where rules part all rows, the lines between two of
 * them are one row whose words are wrapped; where rules only frame the header and the body, as
 * databases print them, each line that names its row is one. Figures or labels on each line tell
 * the second kind.
 */
final class FramedRows {
  /** Rules above and below the header and below the body. */
  private static final int RULES_OF_PARTS = 3;

  private final CharacterFrame frame;
  private final List<Integer> rules;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param from its first line
   * @param to the line after its last one
   * @param lined true if a rule lies below it, which may be left out below some cells
   */
  record Row(int from, int to, boolean lined) {}

  FramedRows(CharacterFrame frame) {
    this.frame = frame;
    this.rules = IntStream.range(0, frame.lineCount()).filter(frame::isRule).boxed().toList();
    ruled().forEach(this::add);
  }

  /** The rows from top to bottom. */
  List<Row> list() {
    return rows;
  }

  /** What stands between each two rules, as one row. */
  List<Row> ruled() {
    List<Row> ruled = new ArrayList<>();
    int from = 0;
    for (int to :
        IntStream.concat(rules.stream().mapToInt(r -> r), IntStream.of(frame.lineCount()))
            .toArray()) {
      if (from < to) {
        ruled.add(new Row(from, to, to < frame.lineCount()));
      }
      from = to + 1;
    }
    return ruled;
  }

  /** Rows above the rule that parts the header from the body; 0 if none does. */
  int headerRows() {
    long heavy = rules.stream().filter(frame::isHeavy).count();
    for (int i = 0; i + 1 < rows.size(); i++) {
      int below = rows.get(i).to();
      boolean first = rows.get(i).lined() && heavy < rules.size() && frame.isHeavy(below);
      if (first || (i == 0 && rows.get(0).lined() && rules.size() == RULES_OF_PARTS)) {
        return i + 1;
      }
    }
    return 0;
  }

  private void add(Row ruled) {
    boolean header = rows.isEmpty() && rules.size() > 2;
    int begin = ruled.from();
    for (int start : header ? List.<Integer>of() : starts(ruled.from(), ruled.to())) {
      if (start > begin) {
        rows.add(new Row(begin, start, false));
        begin = start;
      }
    }
    rows.add(new Row(begin, ruled.to(), ruled.lined()));
  }

  /** Lines between two rules that begin rows of their own; empty if they are one row. */
  private List<Integer> starts(int from, int to) {
    boolean labelled = true;
    for (int column = 0; column < frame.columnCount(); column++) {
      List<Integer> printed = printed(from, to, column);
      boolean key = column == 0 || printed.size() == to - from;
      if (key && printed.size() > 1 && printed.get(0) == from && areFigures(printed, column)) {
        return apart(printed, from, to);
      }
      labelled &= column > 0 || (!printed.isEmpty() && printed.get(0) == from);
    }
    boolean parts = rules.size() <= RULES_OF_PARTS;
    return parts ? apart(labelled ? printed(from, to, 0) : List.of(), from, to) : List.of();
  }

  /** The starts and the lines between them that have a figure below one of the same row. */
  private List<Integer> apart(List<Integer> starts, int from, int to) {
    List<Integer> all = new ArrayList<>();
    boolean[] filled = new boolean[frame.columnCount()];
    int next = 0;
    for (int line = from; line < to; line++) {
      boolean begins = next < starts.size() && starts.get(next) == line;
      next += begins ? 1 : 0;
      boolean[] figures = new boolean[filled.length];
      for (int column = 1; column < filled.length; column++) {
        figures[column] = isFigure(line, column);
        begins |= figures[column] && filled[column];
      }
      if (begins) {
        all.add(line);
        Arrays.fill(filled, false);
      }
      for (int column = 1; column < filled.length; column++) {
        filled[column] |= figures[column];
      }
    }
    return all;
  }

  private List<Integer> printed(int from, int to, int column) {
    return IntStream.range(from, to)
        .filter(line -> !frame.text(line, column, column).isBlank())
        .boxed()
        .toList();
  }

  private boolean areFigures(List<Integer> printed, int column) {
    return printed.stream().allMatch(line -> isFigure(line, column));
  }

  private boolean isFigure(int line, int column) {
    String text = frame.text(line, column, column).strip();
    return Figures.isFigure(text) || Labels.isNumber(text);
  }
}
