package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.table.PlainGrid;
import doichieu.extract.table.WordLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Tables of two columns with a tab between: a name, and a figure or what else is said of it, which
 * may be blank in some rows.
 */
final class TabPairs {
  private TabPairs() {}

  /**
   * The table that begins with the line; empty if none does, or if the tabs only stand behind
   * labels of items or lay out words.
   *
   * @param words makes a cell's words of its source
   */
  static Optional<PairTable> find(List<Line> lines, int from, UnaryOperator<String> words) {
    if (from > 0 && lines.get(from - 1).tabs() > 0) {
      return Optional.empty();
    }
    List<List<PlainGrid.Cell>> rows = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    int to = from;
    while (to < lines.size() && lines.get(to).tabs() == 1) {
      Line line = lines.get(to);
      List<PlainGrid.Cell> row = new ArrayList<>();
      for (String source : line.text().split("\t", -1)) {
        String text = words.apply(source);
        row.add(new PlainGrid.Cell(text, LineCells.place(line.number(), text)));
      }
      rows.add(row);
      texts.add(row.stream().map(PlainGrid.Cell::text).toList());
      to++;
    }
    boolean ends = to == lines.size() || lines.get(to).tabs() == 0;
    long full = texts.stream().filter(row -> !row.get(1).isEmpty()).count();
    boolean table = ends && full * 2 > texts.size() && texts.stream().allMatch(TabPairs::isNamed);
    return table && !WordLayout.is(texts, 2, 0, false)
        ? Optional.of(new PairTable(rows, to, List.of()))
        : Optional.empty();
  }

  private static boolean isNamed(List<String> row) {
    String name = row.get(0);
    return name.chars().anyMatch(Character::isLetterOrDigit)
        && !name.endsWith(":")
        && !Labels.isLabel(name);
  }
}
