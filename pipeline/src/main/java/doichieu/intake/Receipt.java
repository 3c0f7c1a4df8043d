package doichieu.intake;

import doichieu.document.Codes;
import doichieu.document.Codes.Language;
import doichieu.target.FileRecord;
import doichieu.target.Message;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside a file that was taken in, for its owner.
 *
 * @param sourceFile the file's path in the drop folder, as shown
 * @param sourcePath the same, every byte kept
 * @param remedy for a file that was not read: what its owner can do
 * @param targets how many were read
 * @param tasks how many were read
 * @param sameAs the earlier file with the same bytes; null if there is none
 * @param look what to look at
 * @param stage for a file that was not read: "open" or "read"
 * @param time when, ISO 8601 in UTC
 */
public record Receipt(
    String sourceFile,
    String sourcePath,
    @Nullable String sha256,
    @Nullable String documentId,
    String outcome,
    @Nullable String code,
    @Nullable Message message,
    @Nullable Message remedy,
    @Nullable Integer targets,
    @Nullable Integer tasks,
    @Nullable String sameAs,
    List<Look> look,
    @Nullable String stage,
    @Nullable Integer attempts,
    boolean retryable,
    String time,
    String version) {
  public Receipt {
    look = List.copyOf(look);
  }

  /** One doubtful place. */
  public record Look(String code, String severity, Message message, @Nullable Integer page) {
    static Look of(Problem problem) {
      return new Look(
          problem.code(),
          problem.severity().toString(),
          problem.message(),
          problem.evidence().isEmpty() ? null : problem.evidence().get(0).page());
    }
  }

  private static Message remedy(String code) {
    return new Message(
        Codes.text(code, "remedy", Language.VI), Codes.text(code, "remedy", Language.EN));
  }

  static Receipt of(
      FileRecord file,
      @Nullable PlanRecord plan,
      @Nullable String sameAs,
      String time,
      String version) {
    boolean failed = file.outcome().isFailure();
    return new Receipt(
        file.sourceFile(),
        file.sourcePath(),
        file.sha256(),
        file.documentId(),
        file.outcome().toString(),
        file.code(),
        file.message(),
        failed && file.code() != null ? remedy(file.code()) : null,
        plan == null ? null : plan.targets().size(),
        plan == null ? null : plan.tasks().size(),
        sameAs,
        plan == null || sameAs != null
            ? List.of()
            : plan.problems().stream().map(Look::of).toList(),
        failed ? (file.sha256() == null ? "open" : "read") : null,
        file.attempts(),
        file.retryable(),
        time,
        version);
  }
}
