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

/**
 * An index of points is made for one level by criteria of its own: the province's index of reform
 * is not that of its communes, however alike the names. A rate is the same at all levels.
 */
final class IndexLevels {
  private static final String POINTS = "điểm";

  private final IndicatorCatalogue catalogue;
  private final TextFold fold;
  private final Map<String, Level> levels = new TreeMap<>();

  IndexLevels(IndicatorCatalogue catalogue, TextFold fold) {
    this.catalogue = catalogue;
    this.fold = fold;
    CatalogueFile.load("index-levels.csv")
        .rows()
        .forEach(
            row ->
                levels.put(
                    fold.fold(row.get("word")),
                    Level.valueOf(row.get("level").toUpperCase(Locale.ROOT))));
  }

  /** False if the name tells of which level the index is, and the indicator is of another. */
  boolean fits(String id, String name) {
    IndicatorEntry entry = catalogue.get(id);
    if (entry.levels().isEmpty() || !POINTS.equals(entry.unit())) {
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
