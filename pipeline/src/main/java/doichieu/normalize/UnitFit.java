package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorCatalogue;
import doichieu.catalogue.TextFold;
import org.jspecify.annotations.Nullable;

/** A count of dossiers is not a rate of dossiers, however alike the names. */
final class UnitFit {
  private final IndicatorCatalogue catalogue;
  private final TextFold fold;

  UnitFit(Catalogue lists) {
    catalogue = lists.indicators();
    fold = lists.fold();
  }

  /** True if the indicator is measured in that unit, or if one of the two is not known. */
  boolean fits(String id, @Nullable String unit) {
    String known = catalogue.get(id).unit();
    return unit == null
        || known == null
        || fold.fold(unit).equals(fold.fold(known))
        || (fold.fold(unit).isEmpty() && unit.strip().equals(known.strip()));
  }
}
