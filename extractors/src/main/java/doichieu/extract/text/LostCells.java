package doichieu.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Notices tables without ordinals whose cells stand on lines of their own: figures alone on lines
 * near each other, or the heading of the ordinals alone on one. They are not read, for a blank cell
 * leaves no line, and this must not go unsaid.
 */
final class LostCells {
  /** Figures alone on lines that make a table. */
  private static final int MIN_FIGURES = 5;

  /** Lines with words between two such figures. */
  private static final int MAX_BETWEEN = 8;

  private static final Set<String> ORDINALS = Set.of("TT", "STT", "Số TT");

  private final List<Line> found = new ArrayList<>();
  private final Predicate<Line> read;
  private final Predicate<Line> told;

  private LostCells(Predicate<Line> read, Predicate<Line> told) {
    this.read = read;
    this.told = told;
  }

  /**
   * The first line of each such table.
   *
   * @param lines all of the document
   * @param read whether a line was read as part of a table
   * @param told whether a line lies in a table that was told already
   */
  static List<Line> list(List<Line> lines, Predicate<Line> read, Predicate<Line> told) {
    LostCells lost = new LostCells(read, told);
    lost.look(lines.stream().filter(line -> !line.isBlank()).toList());
    return lost.found;
  }

  private void look(List<Line> lines) {
    int first = 0;
    int last = -1;
    int signs = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      boolean heading = ORDINALS.contains(text);
      boolean ended = read.test(lines.get(i)) || i - last - 1 > MAX_BETWEEN;
      if (last >= 0 && ended) {
        add(lines, first, last, signs);
        last = -1;
      }
      if (read.test(lines.get(i)) || (!heading && !RowScores.isFigure(text))) {
        continue;
      }
      if (last < 0) {
        first = i;
        signs = 0;
      }
      last = i;
      signs += heading ? MIN_FIGURES : 1;
    }
    if (last >= 0) {
      add(lines, first, last, signs);
    }
  }

  private void add(List<Line> lines, int first, int last, int signs) {
    if (signs >= MIN_FIGURES && lines.subList(first, last + 1).stream().noneMatch(told)) {
      found.add(lines.get(first));
    }
  }
}
