package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorEntry;
import doichieu.catalogue.IndicatorEntry.Confusable;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.target.Citation;
import doichieu.target.Indicator;
import doichieu.target.Target.Formula;
import java.util.List;
import java.util.stream.Stream;

/** The canonical indicators as the consolidated database shows them. */
public final class CanonicalIndicators {
  private CanonicalIndicators() {}

  /** All indicators in the catalogue's order, their defining references resolved. */
  public static List<Indicator> list(Catalogue lists, Citations citations) {
    List<Confusable> pairs = lists.indicators().listConfusables();
    return lists.indicators().list().stream()
        .map(entry -> indicator(entry, pairs, citations))
        .toList();
  }

  private static Indicator indicator(
      IndicatorEntry entry, List<Confusable> pairs, Citations citations) {
    String unit = entry.unit();
    return new Indicator(
        entry.id(),
        entry.name(),
        unit,
        entry.direction(),
        entry.aliases(),
        confusable(entry.id(), pairs),
        definedBy(entry, citations),
        formula(entry));
  }

  private static List<Citation> definedBy(IndicatorEntry entry, Citations citations) {
    return entry.definedBy().stream()
        .flatMap(text -> citations.read(text, CitationContext.NONE).citations().stream())
        .toList();
  }

  private static List<String> confusable(String id, List<Confusable> pairs) {
    return pairs.stream()
        .flatMap(
            pair ->
                pair.id().equals(id)
                    ? Stream.of(pair.otherId())
                    : pair.otherId().equals(id) ? Stream.of(pair.id()) : Stream.of())
        .distinct()
        .sorted()
        .toList();
  }

  private static @org.jspecify.annotations.Nullable Formula formula(IndicatorEntry entry) {
    String above = entry.numerator();
    String below = entry.denominator();
    return above == null || below == null ? null : new Formula(above + " / " + below, above, below);
  }
}
