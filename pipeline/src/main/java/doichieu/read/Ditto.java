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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells that say "as above" ("-nt-") and mean the words of the cell above them, or name a row ("Như
 * mục 1") and mean its cell in the same column; both by {@code ditto-words.csv}.
 */
final class Ditto {
  private static final Pattern DASHES = Pattern.compile("^[\\s–-]+|[\\s–.-]+$");
  private static final int LONGEST = 30;

  private final Set<String> above;
  private final Pattern row;

  Ditto() {
    above = Set.copyOf(words("above"));
    row = Pattern.compile("(?:" + ValueWords.alternation(words("row")) + ")\\s+(\\S{1,8})");
  }

  private static List<String> words(String kind) {
    return CatalogueFile.load("ditto-words.csv").rows().stream()
        .filter(entry -> entry.get("kind").equals(kind))
        .map(entry -> fold(entry.get("word")))
        .toList();
  }

  /**
   * The table with such cells filled; their places stay their own. A row that is named but is not
   * there leaves its cell as it stands; "as above" below an empty cell leaves nothing.
   *
   * @param findings where it is told, once a table and kind
   */
  Table filled(Table table, List<Finding> findings) {
    String[] last = new String[table.columnCount()];
    List<Cell> cells = new ArrayList<>();
    List<Cell> filled = new ArrayList<>();
    List<Cell> open = new ArrayList<>();
    for (int r = 0; r < table.rowCount(); r++) {
      for (Cell cell : table.row(r)) {
        Cell meant = cell;
        if (isDitto(cell)) {
          String text = meant(table, cell, last[cell.column()]);
          String kept = namesRow(cell) ? cell.text() : "";
          meant = withText(cell, text == null ? kept : text);
          (text == null ? open : filled).add(cell);
        }
        cells.add(meant);
        last[cell.column()] = meant.isBlank() ? null : meant.text();
      }
    }
    tell("as-above", table, filled, findings);
    tell("as-row-missing", table, open.stream().filter(this::namesRow).toList(), findings);
    tell("as-above-empty", table, open.stream().filter(cell -> !namesRow(cell)).toList(), findings);
    return filled.isEmpty() && open.isEmpty()
        ? table
        : new Table(
            table.number(), table.rowCount(), table.columnCount(), table.headerRowCount(), cells);
  }

  private static void tell(String code, Table table, List<Cell> cells, List<Finding> findings) {
    if (!cells.isEmpty()) {
      Cell first = cells.get(0);
      Evidence place =
          first.evidence().isEmpty() ? Evidence.ofTable(table.number()) : first.evidence().get(0);
      findings.add(Finding.of(code, place, table.number(), cells.size(), first.text()));
    }
  }

  private @Nullable String meant(Table table, Cell cell, @Nullable String last) {
    Matcher named = row.matcher(fold(cell.text()));
    return named.matches() ? ofRow(table, cell, named.group(1)) : last;
  }

  /**
   * The column's words in the row of that number, which the first or the last column gives: the
   * nearest above, else the nearest below.
   */
  private @Nullable String ofRow(Table table, Cell cell, String number) {
    List<Integer> rows =
        table.cells().stream()
            .filter(label -> label.column() == 0 || label.column() == table.columnCount() - 1)
            .filter(label -> label.column() != cell.column())
            .filter(label -> fold(label.text()).equals(number))
            .map(Cell::row)
            .toList();
    return rows.stream()
        .filter(r -> r < cell.row())
        .reduce((a, b) -> b)
        .or(() -> rows.stream().filter(r -> r > cell.row()).findFirst())
        .flatMap(r -> table.findCell(r, cell.column()))
        .filter(found -> !found.isBlank() && !isDitto(found))
        .map(Cell::text)
        .orElse(null);
  }

  private static Cell withText(Cell cell, String text) {
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.evidence());
  }

  private boolean isDitto(Cell cell) {
    return cell.text().length() <= LONGEST && (above.contains(fold(cell.text())) || namesRow(cell));
  }

  private boolean namesRow(Cell cell) {
    return row.matcher(fold(cell.text())).matches();
  }

  private static String fold(String text) {
    return DASHES
        .matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
        .replaceAll("");
  }
}
