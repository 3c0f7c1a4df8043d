package doichieu.store;

import doichieu.decision.Decision;
import doichieu.places.OfficialPlaces;
import doichieu.target.FileRecord;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a comparison starts from, all of one moment.
 *
 * @param files every file ever seen, by source path
 * @param all every document as it was read, by source path
 * @param withdrawn ids of the documents that people took out of the comparison
 * @param decisions what people decided about words
 * @param places the list of places that was imported
 * @param moment when that was
 */
public record StoredPlans(
    List<FileRecord> files,
    List<PlanRecord> all,
    Set<String> withdrawn,
    List<Decision> decisions,
    Optional<OfficialPlaces> places,
    Moment moment) {
  public StoredPlans {
    files = List.copyOf(files);
    all = List.copyOf(all);
    withdrawn = Set.copyOf(withdrawn);
    decisions = List.copyOf(decisions);
  }

  /**
   * A state of the store, told by what was done to it before.
   *
   * @param changes how often documents or decisions were added, replaced or taken away
   * @param replacements the same without documents that were only added
   */
  public record Moment(long changes, long replacements) {}

  /** The documents that are compared, by source path. */
  public List<PlanRecord> plans() {
    return all.stream().filter(plan -> !withdrawn.contains(plan.document().id())).toList();
  }

  /** As {@link PlanStore#load} would give it after this comparison were stored. */
  public StoredContents compared(ReconciledState state) {
    Map<String, PlanDocument> documents = byId(state.documents(), PlanDocument::id);
    Map<String, Target> targets = byId(state.targets(), Target::id);
    Map<String, Task> tasks = byId(state.tasks(), Task::id);
    return new StoredContents(
        files,
        all.stream().map(PlanRecord::document).map(as(documents, PlanDocument::id)).toList(),
        all.stream().flatMap(plan -> plan.targets().stream()).map(as(targets, Target::id)).toList(),
        all.stream().flatMap(plan -> plan.tasks().stream()).map(as(tasks, Task::id)).toList(),
        state.legalDocuments(),
        state.conflicts(),
        problems(state.problems()),
        state.indicators(),
        state.catalogueVersion(),
        true);
  }

  private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
    return records.stream().collect(Collectors.toMap(id, record -> record));
  }

  private static <T> Function<T, T> as(Map<String, T> compared, Function<T, String> id) {
    return read -> compared.getOrDefault(id.apply(read), read);
  }

  /** Those of reading by document, then those of the comparison: of none, then by document. */
  private List<Problem> problems(List<Problem> ofComparison) {
    Map<String, Integer> order = new HashMap<>();
    all.forEach(plan -> order.put(plan.document().id(), order.size()));
    List<Problem> problems = new ArrayList<>();
    all.forEach(plan -> problems.addAll(plan.problems()));
    ofComparison.stream()
        .sorted(
            Comparator.comparingInt(
                problem ->
                    problem.documentId() == null
                        ? -1
                        : order.getOrDefault(problem.documentId(), -1)))
        .forEach(problems::add);
    return problems;
  }
}
