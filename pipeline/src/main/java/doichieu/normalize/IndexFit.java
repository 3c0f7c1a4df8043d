package doichieu.normalize;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.IndicatorCatalogue;
import doichieu.catalogue.IndicatorEntry;
import doichieu.catalogue.TextFold;
import doichieu.target.Level;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * An index of points is made for one level by criteria of its own: the province's index of reform
 * is not that of its communes, however alike the names. A rate is the same at all levels.
 */
final class IndexFit {
  /** The unit by which a rank that is printed without one is known. */
  static final String RANK = "thứ hạng";

  private static final String POINTS = "điểm";

  private final IndicatorCatalogue catalogue;
  private final TextFold fold;
  private final Map<String, Level> levels = new TreeMap<>();
  private final Set<String> ranks = new TreeSet<>();

  IndexFit(IndicatorCatalogue catalogue, TextFold fold) {
    this.catalogue = catalogue;
    this.fold = fold;
    for (CSVRecord row : CatalogueFile.load("index-words.csv").rows()) {
      levels.put(
          fold.fold(row.get("word")), Level.valueOf(row.get("tells").toUpperCase(Locale.ROOT)));
    }
    CatalogueFile.load("rank-units.csv")
        .rows()
        .forEach(row -> ranks.add(fold.fold(row.get("unit"))));
  }

  /**
   * False if the indicator is an index and the row tells a rank, or the index of another level.
   *
   * @param unit as stated; null if none is
   */
  boolean fits(String id, String name, @Nullable String unit) {
    IndicatorEntry entry = catalogue.get(id);
    if (!POINTS.equals(entry.unit())) {
      return true;
    }
    boolean rank = unit != null && ranks.contains(fold.fold(unit));
    return !rank && isOfLevel(entry, name);
  }

  private boolean isOfLevel(IndicatorEntry entry, String name) {
    if (entry.levels().isEmpty()) {
      return true;
    }
    Set<Level> named = EnumSet.noneOf(Level.class);
    String padded = " " + fold.fold(name) + " ";
    levels.forEach(
        (word, level) -> {
          if (padded.contains(" " + word + " ")) {
            named.add(level);
          }
        });
    return named.isEmpty() || !Collections.disjoint(named, entry.levels());
  }
}
