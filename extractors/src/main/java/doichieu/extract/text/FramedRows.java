package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern FIGURE =
      Pattern.compile("[<>≥≤±+-]?\\s?\\d[\\d.,]*\\s?[%.)]?|[IVXLC]{1,7}[.)]?");

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
    int last = rules.isEmpty() ? 0 : rules.get(rules.size() - 1);
    int above = -1;
    for (int i = 0; i < rules.size(); i++) {
      add(above + 1, rules.get(i), true);
      above = rules.get(i);
    }
    add(last + 1, frame.lineCount(), false);
  }

  List<Row> rows() {
    return rows;
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

  private void add(int from, int to, boolean lined) {
    if (from >= to) {
      return;
    }
    List<Integer> starts = rows.isEmpty() && rules.size() > 2 ? List.of() : starts(from, to);
    int begin = from;
    for (int start : starts) {
      if (start > begin) {
        rows.add(new Row(begin, start, false));
        begin = start;
      }
    }
    rows.add(new Row(begin, to, lined));
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
    return FIGURE.matcher(frame.text(line, column, column).strip()).matches();
  }
}
