package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known from a table without rules that reaches the foot of the page before.
 *
 * @param columns its columns
 * @param head the words of its head, row of text by row of text; may be empty
 * @param starts x at which the words of each column begin, labels aside, as far as it is known
 * @param middles x of the middle of each column whose words are centred
 */
record KnownTable(
    WhiteColumns columns, List<String> head, List<Double> starts, List<Double> middles) {
  /** Words begin at the same place if they begin so near (font sizes). */
  private static final double SAME_START = 0.3;

  KnownTable {
    head = List.copyOf(head);
    starts = List.copyOf(starts);
    middles = List.copyOf(middles);
  }

  /**
   * This table below another on one page, with the columns of that one where both have the same:
   * more rows tell columns better than a few.
   */
  KnownTable below(KnownTable above) {
    if (!head.isEmpty() || !hasSame(above.columns)) {
      return this;
    }
    List<Double> allStarts = new ArrayList<>(starts);
    allStarts.addAll(above.starts);
    List<Double> allMiddles = new ArrayList<>(middles);
    allMiddles.addAll(above.middles);
    return new KnownTable(above.columns, head, allStarts, allMiddles);
  }

  /** True if each edge of the columns lies between the neighbours of that of the other ones. */
  private boolean hasSame(WhiteColumns other) {
    List<Double> here = columns.edges();
    List<Double> there = other.edges();
    return here.size() == there.size()
        && IntStream.range(1, here.size())
            .allMatch(i -> here.get(i - 1) < there.get(i) && there.get(i - 1) < here.get(i));
  }

  /** True if the rows begin with the head, or with words that stand where its columns are. */
  boolean goesOn(List<LineRow> rows) {
    LineRow row = WhiteColumns.cut(rows.get(0));
    boolean fits =
        row.segments().stream().allMatch(s -> columns.contains(s) && columns.crossed(s) == 0);
    return repeatsHead(rows)
        || (fits && (!row.isSingle() || (startsColumn(row.first()) && !beginsWithTitles(rows))));
  }

  /** True if the first two rows are lines of unlike length below each other's middle. */
  private static boolean beginsWithTitles(List<LineRow> rows) {
    if (rows.size() < 2 || !rows.get(0).isSingle() || !rows.get(1).isSingle()) {
      return false;
    }
    Line one = rows.get(0).first();
    Line other = rows.get(1).first();
    return Math.abs(one.center() - other.center()) < SAME_START * one.size()
        && Math.abs(one.x0() - other.x0()) > one.size();
  }

  /** True if the rows begin with the words of the head. */
  boolean repeatsHead(List<LineRow> rows) {
    if (head.isEmpty() || head.size() > rows.size()) {
      return false;
    }
    for (int i = 0; i < head.size(); i++) {
      if (!columns.read(rows.get(i)).text().equals(head.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * True if the line begins where the words of one of the columns begin, or has its middle where
   * theirs is; at the left edge, where running text begins too, it must go on with a small letter.
   */
  private boolean startsColumn(Line line) {
    double near = SAME_START * line.size();
    boolean small = Character.isLowerCase(CutRows.text(line).codePointAt(0));
    boolean edge = line.x0() < columns.left() + line.size();
    return (!edge || small)
        && (starts.stream().anyMatch(x -> Math.abs(x - line.x0()) < near)
            || middles.stream().anyMatch(x -> Math.abs(x - line.center()) < near));
  }
}
