package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import doichieu.extract.table.Continuation;
import java.util.List;
import java.util.Set;

/**
 * What speaks for and against a new table row at a row of text, whatever the rows are like: white,
 * rules, and whether the words of the columns go on below.
 *
 * @param grid the rows of text
 * @param ruled indices of rows of text above which a rule is drawn
 */
record RowCuts(TextGrid grid, Set<Integer> ruled) {
  private static final double RULE = 8;
  private static final double WORDS_GO_ON = 1;

  /** For a figure that a narrow column cuts in two. */
  private static final double CUT_FIGURE = 2;

  private static final double WORDS_END = -0.4;
  private static final double LINE_LEFT_SHORT = -0.5;
  private static final double FIGURES = -1;
  private static final double FIGURE_BELOW_WORDS = -0.5;
  private static final double BOLD_ENDS = -2;
  private static final double VALUES = -0.8;
  private static final double NAME_ENDS = -1.2;

  /** Lines further apart (line distances) tell nothing about words that go on. */
  private static final double NEXT_LINE = 1.6;

  /** Points of doubt for a new table row at the row of text; below 0 if that is likely. */
  double cost(int start) {
    if (ruled.contains(start)) {
      return -RULE;
    }
    double words = 0;
    for (int column = 0; column < grid.columns(); column++) {
      Entry above = grid.near(start - 1, -1, column);
      Entry below = grid.near(start, 1, column);
      if (above != null
          && below != null
          && below.baseline() - above.baseline() <= NEXT_LINE * grid.pitch()) {
        words += words(above, below, column);
      }
    }
    return distance(grid.distance(start))
        + Math.max(-2, Math.min(2.5, words))
        + (boldEnds(start) ? BOLD_ENDS : 0);
  }

  /** True for a plain row with a name in the first column below a bold one: a head ends there. */
  private boolean boldEnds(int start) {
    List<Entry> above = grid.row(start - 1).entries();
    List<Entry> below = grid.row(start).entries();
    return above.size() > 1
        && below.size() > 1
        && grid.at(start, 0) != null
        && above.stream().allMatch(entry -> entry.weight() == Weight.BOLD)
        && below.stream().allMatch(entry -> entry.weight() == Weight.PLAIN);
  }

  /** Points of doubt for rules that run through a table row. */
  double rulesInside(int start, int end) {
    return RULE * ruled.stream().filter(i -> i > start && i < end).count();
  }

  private double words(Entry above, Entry below, int column) {
    if (above.isLabel() || below.isLabel()) {
      return 0;
    }
    if (above.isCutBefore(below)) {
      return CUT_FIGURE;
    }
    if (above.isValueLike(below)) {
      return FIGURES;
    }
    if (grid.beginsFigures(above, below, column)) {
      return FIGURE_BELOW_WORDS;
    }
    if (grid.beginsCells(below, column) && !Continuation.endsOpen(above.text())) {
      return VALUES;
    }
    boolean room = !above.spans() && !below.spans() && grid.leavesRoom(above, below, column);
    if (room && column == 0 && grid.leavesMuchRoom(above, below, column)) {
      return NAME_ENDS;
    }
    return switch (Continuation.of(above.text(), below.text())) {
      case SURE -> room ? 0 : WORDS_GO_ON;
      case POSSIBLE -> room ? LINE_LEFT_SHORT : 0;
      case NO -> room ? LINE_LEFT_SHORT : WORDS_END;
    };
  }

  private static double distance(double lines) {
    if (lines <= 1.03) {
      return 1;
    }
    if (lines <= 1.1) {
      return 0.4;
    }
    return lines <= 1.5 ? -0.3 : lines <= 2.2 ? -0.8 : -1.5;
  }
}
