package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What a reader of the plan should look at in a row of targets. */
final class RowFindings {
  private final Table table;
  private final TableLayout layout;
  private final FigureParser figures;
  private final PrintedPlace place;
  private final List<Finding> findings;

  RowFindings(Table table, TableLayout layout, FigureParser figures, List<Finding> findings) {
    this.table = table;
    this.layout = layout;
    this.figures = figures;
    this.place = new PrintedPlace(table);
    this.findings = findings;
  }

  /** "Rừng trồng mới, trong đó rừng gỗ lớn 320 ha": a figure in the name is told, not taken. */
  void noteParts(RowReader.Row row) {
    Matcher part = PartOfWhole.in(row.name());
    if (part.find()) {
      int c = layout.findColumn(ColumnRole.NAME).orElse(0);
      figures.list(row.name().substring(part.end())).stream()
          .map(figure -> figure.value().text())
          .map(text -> Finding.of("figure-in-prose-not-taken", place.of(row.index(), c), text))
          .forEach(findings::add);
    }
  }

  /** Tells of a value that a merged cell gives to rows below its first. */
  void noteMergedValue(int r, int c, String cell) {
    Optional<Cell> anchor = table.findCell(r, c);
    if (!cell.isEmpty() && anchor.isPresent() && anchor.get().row() < r) {
      add("value-from-merged-cell", r, c, cell);
    }
  }

  /** Tells of a value cell of which no figure was understood. */
  void noteNotUnderstood(int r, int c, String cell) {
    add("value-not-understood", r, c, cell);
  }

  /** Tells of a share that is none, such as one above 100. */
  void noteImplausible(int r, int c, StatedValue value, String name) {
    findings.add(Finding.of("implausible-percentage", place.of(r, c), value.text(), name));
  }

  private void add(String code, int r, int c, String cell) {
    findings.add(Finding.of(code, place.of(r, c), table.number(), place.row(r, c), cell));
  }
}
