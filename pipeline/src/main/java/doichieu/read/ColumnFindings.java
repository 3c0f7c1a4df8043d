package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what is in doubt about the columns of a table. */
final class ColumnFindings {
  private static final Set<ColumnRole> FIGURES =
      EnumSet.of(
          ColumnRole.VALUE,
          ColumnRole.CELL_OF_UNIT,
          ColumnRole.CELL_OF_INDICATOR,
          ColumnRole.CELL_OF_KIND);

  private final Words words;
  private final Table table;
  private final TableLayout layout;
  private final List<Finding> findings;

  ColumnFindings(Words words, Table table, TableLayout layout, List<Finding> findings) {
    this.words = words;
    this.table = table;
    this.layout = layout;
    this.findings = findings;
  }

  /** Notes columns that are guessed, not understood or not told apart. */
  void note() {
    noteUnknown();
    noteValuesAlike();
    noteBounds();
  }

  /** Bounds in headings of figures that are not applied. */
  private void noteBounds() {
    for (int c = 0; c < layout.columns().size(); c++) {
      Column column = layout.columns().get(c);
      if (FIGURES.contains(column.role())
          && hasText(c)
          && words.headingBounds().leavesOut(column.heading(), column.leaf())) {
        findings.add(
            Finding.of(
                "heading-bound-not-applied",
                TableRows.place(table, 0),
                table.number(),
                column.heading()));
      }
    }
  }

  private void noteUnknown() {
    for (int c = 0; c < layout.columns().size(); c++) {
      Column column = layout.columns().get(c);
      if (column.guessed()) {
        findings.add(
            Finding.of(
                "column-guessed",
                TableRows.place(table, 0),
                table.number(),
                column.heading(),
                column.role().vietnamese(),
                column.role().english()));
      }
      if (column.role() == ColumnRole.UNKNOWN && hasText(c)) {
        findings.add(
            Finding.of(
                "column-not-understood",
                TableRows.place(table, 0),
                table.number(),
                column.heading()));
      }
    }
  }

  /** Columns of values that nothing tells apart but who set them. */
  private void noteValuesAlike() {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (int c : layout.listColumns(ColumnRole.VALUE)) {
      Column column = layout.columns().get(c);
      if (hasText(c)) {
        String key =
            String.join(
                "|",
                String.valueOf(column.year()),
                String.valueOf(column.unit()),
                words.levels().findOfColumn(column).orElse(""),
                ColumnWords.findPartOfYear(column.leaf()).orElse(""),
                String.valueOf(words.values().isAspired(column.heading())));
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(column.heading());
      }
    }
    alike.values().stream()
        .filter(headings -> headings.size() > 1)
        .forEach(
            headings ->
                findings.add(
                    Finding.of(
                        "values-alike",
                        TableRows.place(table, 0),
                        table.number(),
                        String.join(" | ", headings))));
  }

  private boolean hasText(int c) {
    for (int r = layout.bodyStart(); r < table.rowCount(); r++) {
      Optional<Cell> cell = table.findCell(r, c);
      if (cell.isPresent()
          && !cell.get().isBlank()
          && cell.get().column() == c
          && cell.get().columnSpan() == 1) {
        return true;
      }
    }
    return false;
  }
}
