package doichieu.read;

import doichieu.catalogue.TextFold;
import doichieu.document.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of a matrix that add up the units of a region ("Đồng bằng sông Hồng" above its provinces):
 * no body of their own. Where regions are all that is listed, they are what the table is about. The
 * words are in {@code region-words.csv}.
 */
final class RegionRows {
  private static final Set<String> REGIONS =
      Words.list("region-words.csv", "word").stream()
          .map(TextFold::foldPlain)
          .collect(Collectors.toUnmodifiableSet());

  private final Words words;
  private final Table table;
  private final TableLayout layout;
  private final boolean amongUnits;

  RegionRows(Words words, Table table, TableLayout layout) {
    this.words = words;
    this.table = table;
    this.layout = layout;
    this.amongUnits =
        IntStream.range(layout.bodyStart(), table.rowCount())
            .mapToObj(this::unit)
            .anyMatch(unit -> !unit.isEmpty() && !isRegion(unit) && !this.words.isTotal(unit));
  }

  /** The region whose units, which the table lists, too, the row adds up; empty if none. */
  Optional<String> findSubtotal(int r) {
    return amongUnits ? Optional.of(unit(r)).filter(RegionRows::isRegion) : Optional.empty();
  }

  private String unit(int r) {
    String cell = layout.findColumn(ColumnRole.LEAD).map(c -> table.text(r, c)).orElse("");
    return OutlineLabel.findPrefix(cell).map(OutlineLabel.Labelled::rest).orElse(cell);
  }

  private static boolean isRegion(String unit) {
    return REGIONS.contains(TextFold.foldPlain(unit));
  }
}
