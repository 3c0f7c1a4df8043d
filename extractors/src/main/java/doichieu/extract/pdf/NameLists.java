package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names set in columns, as those of people present, from a table: all columns hold the same
 * kind of words, and nothing stands above them as a head. Columns of communes beside their
 * districts are of different kinds, for each begins with a word of its own.
 */
final class NameLists {
  /** Rows that show that all cells are names. */
  private static final int FEWEST_ROWS = 3;

  /** A name: two to six words that all begin with a capital. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,5}[,;]?");

  private NameLists() {}

  /** True if all words of the table are names, lone lines aside, and none is printed bold. */
  static boolean are(UnruledTable table) {
    List<List<Entry>> rows =
        table.bands().stream()
            .flatMap(List::stream)
            .map(TextRow::entries)
            .filter(entries -> entries.size() > 1)
            .toList();
    return rows.size() >= FEWEST_ROWS
        && rows.stream().flatMap(List::stream).allMatch(NameLists::is)
        && !areOfKinds(rows.stream().map(NameLists::byColumn).toList());
  }

  private static boolean is(Entry entry) {
    return entry.weight() == Weight.PLAIN && !entry.spans() && isName(entry.text());
  }

  private static Map<Integer, String> byColumn(List<Entry> entries) {
    Map<Integer, String> cells = new HashMap<>();
    entries.forEach(entry -> cells.put(entry.from(), entry.text()));
    return cells;
  }

  /** True if all stretches of the rows are names. */
  static boolean holds(List<LineRow> rows) {
    return rows.size() >= FEWEST_ROWS
        && rows.stream()
            .flatMap(row -> row.segments().stream())
            .allMatch(line -> !line.isBold() && isName(CutRows.text(line)))
        && !areOfKinds(rows.stream().map(NameLists::byPlace).toList());
  }

  private static Map<Integer, String> byPlace(LineRow row) {
    Map<Integer, String> cells = new HashMap<>();
    row.segments().forEach(line -> cells.put(cells.size(), CutRows.text(line)));
    return cells;
  }

  private static boolean isName(String text) {
    return NAME.matcher(text).matches() && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * True if the names of a column all begin with one word, those of a head aside, and no other
   * column has such names.
   *
   * @param rows the names of each row by their columns
   */
  private static boolean areOfKinds(List<Map<Integer, String>> rows) {
    Set<Integer> columns = new HashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    List<String> kinds = new ArrayList<>();
    columns.forEach(column -> kinds.add(kind(rows, column)));
    return kinds.stream()
        .anyMatch(kind -> !kind.isEmpty() && kinds.indexOf(kind) == kinds.lastIndexOf(kind));
  }

  /** The word with which the names of a column begin; empty if they begin otherwise. */
  private static String kind(List<Map<Integer, String>> rows, int column) {
    Map<String, Integer> counts = new HashMap<>();
    int names = 0;
    for (Map<Integer, String> row : rows) {
      String name = row.getOrDefault(column, "");
      if (!name.isEmpty()) {
        counts.merge(name.substring(0, name.indexOf(' ')), 1, Integer::sum);
        names++;
      }
    }
    int least = Math.max(FEWEST_ROWS, names - 1);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= least)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
