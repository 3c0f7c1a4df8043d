package doichieu.cli;

import doichieu.intake.PlanFileReader;
import doichieu.reconcile.Reconciled;
import doichieu.store.ReconciledState;
import doichieu.target.Indicator;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How one file is read and how all of them are compared: the only place where the steps are put
 * together.
 *
 * @param reader from a file to its record; called from several threads at once
 * @param comparison from all records to what they say together
 */
public record Pipeline(
    PlanFileReader reader, Function<List<PlanRecord>, ReconciledState> comparison) {

  /** The program's own steps; {@code today} is the date of rules that depend on one. */
  public static Pipeline standard(LocalDate today) {
    throw new IllegalStateException("being built");
  }

  /** What the store keeps of a comparison: of its problems only those that no document has. */
  static ReconciledState state(
      List<PlanRecord> plans,
      Reconciled compared,
      List<Indicator> indicators,
      String catalogueVersion) {
    Set<Problem> known = new HashSet<>();
    plans.forEach(plan -> known.addAll(plan.problems()));
    return new ReconciledState(
        compared.documents(),
        compared.targets(),
        compared.legalDocuments(),
        compared.conflicts(),
        compared.problems().stream().filter(problem -> !known.contains(problem)).toList(),
        indicators,
        catalogueVersion);
  }
}
