package doichieu.extract.pdf;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the words of justified lines that were taken for cells: in a narrow column wide white
 * stands between them. A blank is printed there, lines of the column begin and end at the same
 * places as both words together, and the white stands elsewhere in other lines.
 */
final class JustifiedLines {
  /** Lines that must begin and end at the same places. */
  private static final int FEWEST = 3;

  /** Lines begin and end at one place if they do so as near (font sizes) as this. */
  private static final double SAME_END = 0.1;

  /** White that differs by so much (font sizes) is not that between two columns. */
  private static final double OTHER = 0.3;

  private static final LineText SPELLER = new LineText(Set.of());

  private JustifiedLines() {}

  /** A stretch of some row, or several beside each other that may be one line. */
  private record Run(Line first, Line last, int size) {

    boolean isAsLong(Run other) {
      double near = SAME_END * first.size();
      return Math.abs(first.x0() - other.first.x0()) < near
          && Math.abs(last.x1() - other.last.x1()) < near;
    }
  }

  /** The rows, cut at their gaps before, with such words joined. */
  static List<LineRow> join(List<LineRow> rows) {
    List<Run> runs = new ArrayList<>();
    for (LineRow row : rows) {
      for (int from = 0; from < row.segments().size(); from++) {
        for (int to = from + 1; to <= end(row, from); to++) {
          runs.add(run(row, from, to));
        }
      }
    }
    if (runs.stream().noneMatch(run -> run.size() > 1)) {
      return rows;
    }
    return rows.stream().map(row -> row.isSingle() ? row : join(row, runs)).toList();
  }

  private static Run run(LineRow row, int from, int to) {
    return new Run(row.segments().get(from), row.segments().get(to - 1), to - from);
  }

  /** The stretch after the last one that a printed blank parts from the one before it. */
  private static int end(LineRow row, int from) {
    int to = from + 1;
    while (to < row.segments().size() && isBlankBetween(row, to)) {
      to++;
    }
    return to;
  }

  private static boolean isBlankBetween(LineRow row, int at) {
    Line left = row.segments().get(at - 1);
    Line right = row.segments().get(at);
    boolean blank =
        left.glyphs().get(left.glyphs().size() - 1).isBlank() || right.glyphs().get(0).isBlank();
    return blank && areWords(left) && areWords(right);
  }

  /** True for words: no figure, no label, no typed frame. */
  private static boolean areWords(Line line) {
    String text = SPELLER.of(line);
    return text.chars().anyMatch(Character::isLetter)
        && !TextRow.isFigure(text)
        && !Labels.isLabel(text);
  }

  private static LineRow join(LineRow row, List<Run> runs) {
    List<Line> joined = new ArrayList<>();
    int to;
    for (int from = 0; from < row.segments().size(); from = to) {
      to = end(row, from);
      while (to > from + 1 && !isLine(run(row, from, to), runs)) {
        to--;
      }
      joined.add(LineRow.merged(row.segments().subList(from, to)));
    }
    return joined.size() == row.segments().size() ? row : new LineRow(joined);
  }

  /** True if other lines are as long, and the white between words stands elsewhere in some. */
  private static boolean isLine(Run run, List<Run> runs) {
    List<Run> alike = runs.stream().filter(run::isAsLong).toList();
    double near = OTHER * run.first().size();
    return alike.size() >= FEWEST
        && alike.stream()
            .anyMatch(
                other ->
                    other.size() == 1
                        || Math.abs(other.first().x1() - run.first().x1()) > near
                            && Math.abs(other.last().x0() - run.last().x0()) > near);
  }
}
