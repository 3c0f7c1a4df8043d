package doichieu.target;

import java.util.List;

/**
 * All that was understood of one document, on its own: what the store keeps in one transaction.
 *
 * @param document the document
 * @param targets its targets, in the order of the document
 * @param tasks its tasks, in the order of the document
 * @param problems what was doubtful
 */
public record PlanRecord(
    PlanDocument document, List<Target> targets, List<Task> tasks, List<Problem> problems) {
  public PlanRecord {
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    problems = List.copyOf(problems);
  }
}
