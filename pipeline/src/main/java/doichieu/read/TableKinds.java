package doichieu.read;

import doichieu.document.Table;
import doichieu.target.AnnexLabel;
import java.util.Optional;

/** Says what a table assigns, by the roles of its columns and the names of its rows. */
final class TableKinds {
  private final Words words;
  private final TableReader.Above above;

  TableKinds(Words words, TableReader.Above above) {
    this.words = words;
    this.above = above;
  }

  /** The kind; empty if the columns fit none. */
  Optional<TableKind> find(Table table, TableLayout layout) {
    if (MatrixReader.isMatrix(layout)) {
      return Optional.of(TableKind.MATRIX);
    }
    boolean named = layout.has(ColumnRole.NAME) || layout.has(ColumnRole.TASK);
    if (!named) {
      return isOfTitle(layout) ? Optional.of(TableKind.OF_TITLE) : Optional.empty();
    }
    if (layout.has(ColumnRole.VALUE)) {
      return Optional.of(TableKind.TARGETS);
    }
    boolean someone =
        layout.has(ColumnRole.LEAD)
            || layout.has(ColumnRole.COORDINATE)
            || layout.has(ColumnRole.ASSIGNMENT)
            || layout.has(ColumnRole.TIME);
    if (layout.has(ColumnRole.DELIVERABLE)) {
      return Optional.of(TableKind.TASKS);
    }
    if (!someone) {
      return Optional.empty();
    }
    return Optional.of(
        indicatorShare(table, layout) >= 0.5 ? TableKind.ASSIGNMENTS : TableKind.TASKS);
  }

  /**
   * "Xã, phường | Năm 2026 | Năm 2027": bodies or places and their figures alone. What these
   * measure stands in the title of the annex.
   */
  private boolean isOfTitle(TableLayout layout) {
    return !title().isEmpty() && layout.has(ColumnRole.LEAD) && layout.has(ColumnRole.VALUE);
  }

  /** The title of the annex without the unit behind it; empty if there is none. */
  String title() {
    AnnexLabel annex = above.annex();
    String title = annex == null ? null : annex.title();
    return title == null ? "" : NameCell.bare(UnitLine.withoutUnit(title));
  }

  private double indicatorShare(Table table, TableLayout layout) {
    int column =
        layout.findColumn(ColumnRole.NAME).or(() -> layout.findColumn(ColumnRole.TASK)).orElse(0);
    int rows = 0;
    int hits = 0;
    for (int r = layout.bodyStart(); r < table.rowCount(); r++) {
      if (!TitleRows.isTitle(table, r, layout, TitleRows.filled(table, r))
          && !table.text(r, column).isEmpty()) {
        rows++;
        hits += namesIndicator(table.text(r, column)) ? 1 : 0;
      }
    }
    return rows == 0 ? 0 : (double) hits / rows;
  }

  /** The name of an indicator, or a sentence that begins with what share is to be reached. */
  private boolean namesIndicator(String text) {
    return words.beginsIndicator(text)
        || words.figures().listPercentages(text).stream().anyMatch(f -> f.start() == 0);
  }
}
