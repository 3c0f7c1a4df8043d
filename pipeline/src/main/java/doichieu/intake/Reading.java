package doichieu.intake;

import doichieu.document.Codes;
import doichieu.document.Codes.Language;
import doichieu.document.Severity;
import doichieu.extract.ExtractionException;
import doichieu.target.FileRecord;
import doichieu.target.Message;
import doichieu.target.Outcome;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file: its outcome, and what it says if it was read.
 *
 * @param isKnown true if the store holds just this already
 */
record Reading(FoundFile file, FileRecord record, @Nullable PlanRecord plan, boolean isKnown) {
  private static final Set<String> PLACE_OPEN = Set.of("place-unknown", "place-ambiguous");

  Reading(FoundFile file, FileRecord record, @Nullable PlanRecord plan) {
    this(file, record, plan, false);
  }

  /** What the store says of the file already. */
  static Reading ofKnown(FoundFile file, FileRecord record) {
    return new Reading(file, record, null, true);
  }

  static Reading ofPlan(FoundFile file, String sha256, PlanRecord plan) {
    Optional<Problem> worst =
        plan.problems().stream()
            .filter(problem -> problem.severity() != Severity.INFO)
            .filter(problem -> !isAside(problem, plan))
            .min(Comparator.comparing(Problem::severity));
    String code = worst.map(Problem::code).orElse(null);
    Message message = worst.map(Problem::message).orElse(null);
    Outcome outcome = worst.isPresent() ? Outcome.OK_WITH_PROBLEMS : Outcome.OK;
    if (plan.targets().isEmpty() && plan.tasks().isEmpty()) {
      outcome = Outcome.NO_TARGETS;
      if (worst.isEmpty()) {
        code = "no-targets";
        message = message(code, List.of());
      }
    }
    return new Reading(
        file, record(file, sha256, plan.document().id(), outcome, code, message), plan);
  }

  /** Where nothing was found it does not matter that the place of the issuer is not known. */
  private static boolean isAside(Problem problem, PlanRecord plan) {
    return plan.targets().isEmpty()
        && plan.tasks().isEmpty()
        && PLACE_OPEN.contains(problem.code());
  }

  static Reading ofDuplicate(
      FoundFile file, String sha256, @Nullable String documentId, String firstSourceFile) {
    String code = "duplicate-content";
    Message message =
        firstSourceFile.equals(file.sourceFile())
            ? new Message(again(code, file, Language.VI), again(code, file, Language.EN))
            : message(code, List.of(firstSourceFile));
    return new Reading(
        file, record(file, sha256, documentId, Outcome.DUPLICATE, code, message), null);
  }

  /** The same file dropped once more under its name. */
  private static String again(String code, FoundFile file, Language language) {
    String words = " (" + Obstacle.words("taken-before", language) + ")";
    return Codes.message(code, language, List.of(file.sourceFile() + words));
  }

  /** A file known before, now a copy of another. */
  static FileRecord duplicateOf(FileRecord file, FileRecord first) {
    String code = "duplicate-content";
    return new FileRecord(
        file.sourceFile(),
        file.sourcePath(),
        file.sha256(),
        first.documentId(),
        Outcome.DUPLICATE,
        code,
        message(code, List.of(first.sourceFile())),
        false,
        file.attempts());
  }

  static Reading ofObstacle(FoundFile file, Obstacle obstacle) {
    return new Reading(
        file,
        record(file, null, null, obstacle.outcome(), obstacle.code(), obstacle.message()),
        null);
  }

  static Reading ofRefusal(FoundFile file, @Nullable String sha256, ExtractionException e) {
    Outcome outcome =
        switch (e.reason()) {
          case UNSUPPORTED -> Outcome.UNSUPPORTED;
          case ENCRYPTED -> Outcome.ENCRYPTED;
          case DAMAGED -> Outcome.DAMAGED;
          case UNREADABLE -> Outcome.UNREADABLE;
          case TOO_LARGE -> Outcome.TOO_LARGE;
        };
    return failure(file, sha256, outcome, e.code(), message(e.code(), e.arguments()));
  }

  static Reading ofFault(FoundFile file, @Nullable String sha256, ReadingFault fault) {
    return switch (fault.kind()) {
      case TIMEOUT -> failure(file, sha256, Outcome.TIMEOUT, "reading-timeout", fault.place());
      case OUT_OF_MEMORY -> failure(file, sha256, Outcome.OUT_OF_MEMORY, "out-of-memory");
      case CRASH -> failure(file, sha256, Outcome.CRASH, "reader-crashed", fault.place());
      case FAULT -> failure(file, sha256, Outcome.CRASH, "own-fault", fault.place());
    };
  }

  private static Reading failure(
      FoundFile file, @Nullable String sha256, Outcome outcome, String code, String... arguments) {
    return failure(file, sha256, outcome, code, message(code, List.of(arguments)));
  }

  static Reading ofSize(FoundFile file, long bytes) {
    String code = "limit-exceeded";
    String megabytes = Long.toString(bytes >> 20);
    Message message =
        new Message(
            Codes.message(
                code, Language.VI, List.of(Obstacle.words("size", Language.VI), megabytes)),
            Codes.message(
                code, Language.EN, List.of(Obstacle.words("size", Language.EN), megabytes)));
    return failure(file, null, Outcome.TOO_LARGE, code, message);
  }

  private static Reading failure(
      FoundFile file, @Nullable String sha256, Outcome outcome, String code, Message message) {
    return new Reading(file, record(file, sha256, null, outcome, code, message), null);
  }

  private static FileRecord record(
      FoundFile file,
      @Nullable String sha256,
      @Nullable String documentId,
      Outcome outcome,
      @Nullable String code,
      @Nullable Message message) {
    return new FileRecord(
        file.sourceFile(),
        file.sourcePath(),
        sha256,
        documentId,
        outcome,
        code,
        message,
        isRetryable(outcome),
        null);
  }

  /** The file itself may be sound: another try, with rights or memory, can succeed. */
  private static boolean isRetryable(Outcome outcome) {
    return outcome == Outcome.UNREADABLE
        || outcome == Outcome.TIMEOUT
        || outcome == Outcome.OUT_OF_MEMORY;
  }

  private static Message message(String code, List<String> arguments) {
    return new Message(
        Codes.message(code, Language.VI, arguments), Codes.message(code, Language.EN, arguments));
  }
}
