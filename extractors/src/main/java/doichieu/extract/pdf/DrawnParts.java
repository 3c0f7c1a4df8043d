package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn on a page besides tables with rules, as it concerns the rows of text of a section.
 *
 * @param across lines across and sides of coloured areas, from top to bottom
 * @param heads heads of tables told by the colour behind them, from top to bottom
 */
record DrawnParts(List<Ruling> across, List<ShadedHead> heads) {
  /** A rule over this share of the table's width parts rows. */
  private static final double RULE_WIDTH = 0.9;

  /**
   * What concerns the rows.
   *
   * @param tables the tables with rules, and what is left
   * @param rows rows of text, cut at their gaps
   */
  static DrawnParts of(PageTables tables, List<LineRow> rows) {
    List<Ruling> across =
        new ArrayList<>(tables.rulings().stream().filter(Ruling::horizontal).toList());
    if (tables.shading().cells().isEmpty()) {
      return new DrawnParts(across, List.of());
    }
    across.addAll(tables.shading().sides());
    return new DrawnParts(across, ShadedHead.list(tables.shading(), rows));
  }

  /**
   * The head on which a row of text stands, or the first such head below it.
   *
   * @param rows rows of text, cut at their gaps
   * @param from first row that may belong to it
   * @param start row that must not stand above it
   */
  Optional<ShadedHead> findHead(List<LineRow> rows, int from, int start) {
    for (ShadedHead head : heads) {
      for (int i = from; i <= start; i++) {
        if (head.holds(rows.get(i))) {
          return Optional.of(head);
        }
      }
    }
    return Optional.empty();
  }

  /** True if a rule over nearly all of the columns runs between two heights. */
  boolean part(double above, double below, WhiteColumns columns) {
    double width = columns.right() - columns.left();
    return across.stream()
        .filter(rule -> rule.horizontal() && rule.at() > above && rule.at() < below)
        .anyMatch(rule -> rule.length() >= RULE_WIDTH * width);
  }
}
