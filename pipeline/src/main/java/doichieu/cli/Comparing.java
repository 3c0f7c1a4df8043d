package doichieu.cli;

import doichieu.catalogue.Catalogue;
import doichieu.citation.Citations;
import doichieu.decision.Decision;
import doichieu.decision.IndicatorDecisions;
import doichieu.normalize.LocalIndicatorNames;
import doichieu.places.PlacedPlans;
import doichieu.store.PlanStore;
import doichieu.store.ReconciledState;
import doichieu.target.PlanRecord;
import java.util.List;

/** Compares all that a store holds, people's decisions and their list of places applied. */
final class Comparing {
  private Comparing() {}

  /** What the plans say together; the store is not changed. */
  static ReconciledState of(PlanStore store, Pipeline pipeline) {
    PlacedPlans.Placed placed =
        store
            .findOfficialPlaces()
            .map(places -> PlacedPlans.of(store.listPlans(), places, Catalogue.load()))
            .orElseGet(() -> new PlacedPlans.Placed(store.listPlans(), List.of()));
    return decided(store, pipeline, placed.plans()).withProblems(placed.problems());
  }

  private static ReconciledState decided(
      PlanStore store, Pipeline pipeline, List<PlanRecord> plans) {
    List<Decision> decisions = store.listDecisions();
    if (decisions.isEmpty()) {
      return pipeline.comparison().apply(plans);
    }
    Catalogue lists = Catalogue.load();
    IndicatorDecisions decided =
        new IndicatorDecisions(decisions, new LocalIndicatorNames(lists, Citations.of(lists)));
    return pipeline.comparison().apply(decided.apply(plans)).withProblems(decided.lapsed(plans));
  }
}
