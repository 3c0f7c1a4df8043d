package doichieu.target;

import doichieu.document.Codes;
import doichieu.document.Codes.Language;
import doichieu.document.Evidence;
import doichieu.document.Finding;
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

  /** What was found about a document that was read. */
  public static Problem of(PlanDocument document, Finding finding) {
    return new Problem(
        document.id(),
        document.sourceFile(),
        finding.code(),
        finding.severity(),
        new Message(
            Codes.message(finding.code(), Language.VI, finding.arguments()),
            Codes.message(finding.code(), Language.EN, finding.arguments())),
        finding.evidence());
  }
}
