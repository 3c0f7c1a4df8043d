package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of years at the top of a head, one above each column but that of the names: a level of the
 * head by itself, and not the first line of the headings below.
 */
final class YearsAbove {
  private static final int FEWEST_YEARS = 2;

  private YearsAbove() {}

  /** True if such a row stands at the top, and other headings below each of its years. */
  static boolean stand(List<TextRow> rows, int columns) {
    return rows.size() > 1
        && columns > FEWEST_YEARS
        && IntStream.range(1, columns).allMatch(column -> isAbove(rows, column));
  }

  private static boolean isAbove(List<TextRow> rows, int column) {
    boolean year =
        rows.get(0).find(column).filter(e -> !e.spans() && HeadRows.isYear(e.text())).isPresent();
    return year && rows.stream().skip(1).anyMatch(row -> row.find(column).isPresent());
  }

  /** The rows of text below, without what names the rows. */
  static List<TextRow> below(List<TextRow> rows) {
    return rows.stream()
        .skip(1)
        .map(row -> new TextRow(row.row(), withoutNames(row)))
        .filter(row -> !row.entries().isEmpty())
        .toList();
  }

  private static List<Entry> withoutNames(TextRow row) {
    return row.entries().stream().filter(entry -> entry.from() > 0).toList();
  }

  /**
   * The headings of the whole head: the years, those below, and what names the rows, beside the
   * years where it stands there.
   */
  static List<HeadCells.Slot> over(List<TextRow> rows, List<HeadCells.Slot> below, int columns) {
    int depth = below.stream().mapToInt(slot -> slot.row() + slot.rowSpan()).max().orElse(0);
    List<HeadCells.Slot> all = new ArrayList<>();
    boolean level = rows.stream().skip(1).allMatch(row -> row.find(0).isEmpty());
    boolean named = level && rows.get(0).find(0).isPresent();
    all.add(new HeadCells.Slot(0, named ? 1 : depth + 1, 0, 1, named ? rows.subList(0, 1) : rows));
    if (named) {
      all.add(new HeadCells.Slot(1, depth, 0, 1, rows.subList(1, rows.size())));
    }
    for (int column = 1; column < columns; column++) {
      all.add(new HeadCells.Slot(0, 1, column, column + 1, rows.subList(0, 1)));
    }
    for (HeadCells.Slot slot : below) {
      if (slot.from() > 0) {
        all.add(
            new HeadCells.Slot(
                slot.row() + 1, slot.rowSpan(), slot.from(), slot.to(), slot.words()));
      }
    }
    all.sort(Comparator.comparingInt(HeadCells.Slot::row).thenComparingInt(HeadCells.Slot::from));
    return all;
  }
}
