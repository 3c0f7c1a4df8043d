package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.IndicatorCatalogue;
import doichieu.catalogue.TextFold;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A count of dossiers is not a rate of dossiers, however alike the names; a rank is no score. */
final class UnitFit {
  private static final String SCORE = "điểm";

  private final IndicatorCatalogue catalogue;
  private final TextFold fold;
  private final Set<String> ranks;

  UnitFit(Catalogue lists) {
    catalogue = lists.indicators();
    fold = lists.fold();
    ranks =
        CatalogueFile.load("rank-units.csv").rows().stream()
            .map(row -> fold.fold(row.get("unit")))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** True if the indicator is measured in that unit, or if one of the two is not known. */
  boolean fits(String id, @Nullable String unit) {
    String known = catalogue.get(id).unit();
    return unit == null
        || known == null
        || fold.fold(unit).equals(fold.fold(known))
        || (fold.fold(unit).isEmpty() && unit.strip().equals(known.strip()));
  }

  /** True for a rank where the indicator is a score: whatever the name, another thing is meant. */
  boolean isRankOfScore(String id, @Nullable String unit) {
    return unit != null
        && SCORE.equals(catalogue.get(id).unit())
        && ranks.contains(fold.fold(unit));
  }
}
