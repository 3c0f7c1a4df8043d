package doichieu.cli;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.UnitSuccessions.Succession;
import doichieu.citation.Citations;
import doichieu.decision.Decision;
import doichieu.decision.IndicatorDecisions;
import doichieu.normalize.LocalIndicatorNames;
import doichieu.places.OfficialPlaces;
import doichieu.places.PlacedPlans;
import doichieu.store.ReconciledState;
import doichieu.store.StoredPlans;
import doichieu.target.PlanRecord;
import java.util.List;
import java.util.function.Function;

/** Compares all that a store holds, people's decisions and their list of places applied. */
final class Comparing {
  private Comparing() {}

  /** What the plans say together. */
  static ReconciledState of(StoredPlans stored, Pipeline pipeline) {
    PlacedPlans.Placed placed =
        stored
            .places()
            .map(places -> PlacedPlans.of(stored.plans(), places, Catalogue.load()))
            .orElseGet(() -> new PlacedPlans.Placed(stored.plans(), List.of()));
    List<Succession> successions =
        stored.places().map(OfficialPlaces::successions).orElse(List.of());
    Function<List<PlanRecord>, ReconciledState> comparison =
        plans -> pipeline.comparison().apply(plans, successions);
    return decided(stored.decisions(), comparison, placed.plans()).withProblems(placed.problems());
  }

  private static ReconciledState decided(
      List<Decision> decisions,
      Function<List<PlanRecord>, ReconciledState> comparison,
      List<PlanRecord> plans) {
    if (decisions.isEmpty()) {
      return comparison.apply(plans);
    }
    Catalogue lists = Catalogue.load();
    IndicatorDecisions decided =
        new IndicatorDecisions(decisions, new LocalIndicatorNames(lists, Citations.of(lists)));
    return comparison.apply(decided.apply(plans)).withProblems(decided.lapsed(plans));
  }
}
