package doichieu.cli;

import doichieu.catalogue.Catalogue;
import doichieu.citation.Citations;
import doichieu.decision.Decision;
import doichieu.decision.IndicatorDecisions;
import doichieu.normalize.LocalIndicatorNames;
import doichieu.store.PlanStore;
import doichieu.store.ReconciledState;
import doichieu.target.PlanRecord;
import java.util.List;

/** Compares all that a store holds, people's decisions applied. */
final class Comparing {
  private Comparing() {}

  /** What the plans say together; the store is not changed. */
  static ReconciledState of(PlanStore store, Pipeline pipeline) {
    List<PlanRecord> plans = store.listPlans();
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
