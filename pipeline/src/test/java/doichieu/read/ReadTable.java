package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is read of a small table; a row is one text, its cells parted by bars. */
record ReadTable(List<StatedTarget> targets, List<StatedTask> tasks, List<Finding> findings) {

  static ReadTable of(int planYear, String... rows) {
    return below(new TableReader.Above(null, planYear, null, null), rows);
  }

  static ReadTable below(TableReader.Above above, String... rows) {
    ReadTable read = new ReadTable(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Words words = new Words();
    new TableReader(words, above, new SectionPath(), read.targets, read.tasks, read.findings)
        .read(new IndicatorsAcross(words).upright(table(rows)), Optional.empty());
    return read;
  }

  /** A table of rows whose cells are parted by bars. */
  static Table table(String... rows) {
    List<Cell> cells = new ArrayList<>();
    int columns = rows[0].split("\\|", -1).length;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      for (int c = 0; c < columns; c++) {
        cells.add(new Cell(r, c, 1, 1, texts[c].strip(), List.of()));
      }
    }
    return new Table(1, rows.length, columns, 0, cells);
  }

  /** Name, leading bodies, comparator, value and unit of each target. */
  List<String> lines() {
    return targets.stream()
        .map(
            t ->
                t.statedName()
                    + " / "
                    + String.join(", ", t.leadAgencies())
                    + " / "
                    + (t.value() == null
                        ? "null"
                        : t.value().comparator() + " " + t.value().value().toPlainString())
                    + " "
                    + t.unit())
        .toList();
  }

  List<String> codes() {
    return findings.stream().map(Finding::code).toList();
  }
}
