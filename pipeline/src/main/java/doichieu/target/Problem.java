package doichieu.target;

import doichieu.document.Evidence;
import doichieu.document.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something doubtful about one document, or about a file that is no document. */
public record Problem(
    @Nullable String documentId,
    @Nullable String sourceFile,
    String code,
    Severity severity,
    Message message,
    List<Evidence> evidence) {
  public Problem {
    evidence = List.copyOf(evidence);
  }
}
