package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Parts the cells merged down of a table whose rows are told by their colour: cells without colour
 * below each other show no side between them, and are told by their words.
 */
record ColourlessCells(AcrossTable table) {
  /** Ink (points) over an edge that tells that words stand on both sides of it. */
  private static final double INK = 2;

  /** The rules that part them. */
  List<Ruling> rules() {
    List<Ruling> rules = new ArrayList<>();
    int rows = table.strips().size();
    for (int column = 0; column < table.columns().count(); column++) {
      int start = table.head();
      for (int row = table.head() + 1; row <= rows; row++) {
        if (row == rows || isRuled(column, row)) {
          addRules(column, start, row, rules);
          start = row;
        }
      }
    }
    return rules;
  }

  private boolean isRuled(int column, int row) {
    double height = table.strips().heights().get(row);
    return table.strips().across().stream()
        .filter(rule -> Math.abs(rule.at() - height) <= RuleBands.SAME_HEIGHT)
        .anyMatch(rule -> rule.covers(left(column), left(column + 1), RulingNets.TOUCH));
  }

  private double left(int column) {
    return table.columns().edges().get(column);
  }

  /** Adds the rules between cells of rows that no rule parts, if there are several cells. */
  private void addRules(int column, int from, int to, List<Ruling> rules) {
    if (to - from < 2) {
      return;
    }
    List<Line> words =
        table.strips().rows(from, to).stream()
            .flatMap(row -> row.segments().stream())
            .filter(line -> line.center() > left(column) && line.center() < left(column + 1))
            .sorted(Comparator.comparingDouble(Line::baseline))
            .toList();
    if (words.isEmpty()) {
      return;
    }
    double[] edges =
        table.strips().heights().subList(from, to + 1).stream().mapToDouble(d -> d).toArray();
    Optional<List<CentredCells.Cell>> cells = CentredCells.find(edges, words, List.of());
    for (int i = 1; i + 1 < edges.length; i++) {
      int row = from + i;
      int at = i;
      boolean parts =
          cells.isPresent()
              ? cells.get().stream().anyMatch(cell -> cell.from() == at)
              : words.size() > 1 && words.stream().noneMatch(line -> isOn(line, edges[at]));
      if (parts) {
        rules.add(
            new Ruling(true, table.strips().heights().get(row), left(column), left(column + 1)));
      }
    }
  }

  private static boolean isOn(Line line, double height) {
    return line.top() < height - INK && line.bottom() > height + INK;
  }
}
