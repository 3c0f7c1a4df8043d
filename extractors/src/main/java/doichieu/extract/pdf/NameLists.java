package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells names set in columns, as those of people present, from a table: all columns hold the same
 * kind of words, and nothing stands above them as a head.
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
        && rows.stream().flatMap(List::stream).allMatch(NameLists::is);
  }

  private static boolean is(Entry entry) {
    return entry.weight() == Weight.PLAIN && !entry.spans() && isName(entry.text());
  }

  /** True if all stretches of the rows are names. */
  static boolean holds(List<LineRow> rows) {
    return rows.size() >= FEWEST_ROWS
        && rows.stream()
            .flatMap(row -> row.segments().stream())
            .allMatch(line -> !line.isBold() && isName(CutRows.text(line)));
  }

  private static boolean isName(String text) {
    return NAME.matcher(text).matches() && !text.equals(text.toUpperCase(Locale.ROOT));
  }
}
