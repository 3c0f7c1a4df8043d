package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells that say "as above" ("-nt-", {@code ditto-words.csv}) and mean the words of the cell above
 * them.
 */
final class Ditto {
  private static final Pattern DASHES = Pattern.compile("^[\\s–-]+|[\\s–.-]+$");
  private static final int LONGEST = 20;

  private final Set<String> words;

  Ditto() {
    words =
        CatalogueFile.load("ditto-words.csv").rows().stream()
            .map(row -> fold(row.get("word")))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The table with such cells filled from above; their places stay their own.
   *
   * @param findings where it is told, once a table
   */
  Table filled(Table table, List<Finding> findings) {
    if (table.cells().stream().noneMatch(this::isDitto)) {
      return table;
    }
    String[] above = new String[table.columnCount()];
    List<Cell> cells = new ArrayList<>();
    List<Cell> marks = new ArrayList<>();
    for (int r = 0; r < table.rowCount(); r++) {
      for (Cell cell : table.row(r)) {
        String text = above[cell.column()];
        boolean ditto = isDitto(cell) && text != null;
        if (ditto) {
          marks.add(cell);
        }
        Cell meant = ditto ? withText(cell, text) : cell;
        cells.add(meant);
        above[cell.column()] = meant.isBlank() ? null : meant.text();
      }
    }
    if (marks.isEmpty()) {
      return table;
    }
    Cell first = marks.get(0);
    Evidence place =
        first.evidence().isEmpty() ? Evidence.ofTable(table.number()) : first.evidence().get(0);
    findings.add(Finding.of("as-above", place, table.number(), marks.size(), first.text()));
    return new Table(
        table.number(), table.rowCount(), table.columnCount(), table.headerRowCount(), cells);
  }

  private static Cell withText(Cell cell, String text) {
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.evidence());
  }

  private boolean isDitto(Cell cell) {
    return cell.text().length() <= LONGEST && words.contains(fold(cell.text()));
  }

  private static String fold(String text) {
    return DASHES
        .matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
        .replaceAll("");
  }
}
