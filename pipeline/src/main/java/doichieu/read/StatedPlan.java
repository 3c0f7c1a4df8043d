package doichieu.read;

import doichieu.document.Finding;
import doichieu.target.Header;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document states.
 *
 * @param header as printed, without agency id
 * @param planYear year of the targets; null if not told
 * @param legalBasisText the preamble's sentences that cite what the plan carries out ("Thực hiện
 *     …", "Căn cứ …"); empty if none
 * @param targets in the order of the document
 * @param tasks in the order of the document
 * @param findings what was doubtful while reading
 */
public record StatedPlan(
    Header header,
    @Nullable Integer planYear,
    String legalBasisText,
    List<StatedTarget> targets,
    List<StatedTask> tasks,
    List<Finding> findings) {
  public StatedPlan {
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    findings = List.copyOf(findings);
  }
}
