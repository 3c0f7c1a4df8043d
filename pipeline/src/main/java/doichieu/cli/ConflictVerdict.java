package doichieu.cli;

import doichieu.decision.ConflictDecision;
import doichieu.decision.PlanNames;
import doichieu.store.PlanStore;
import doichieu.store.StoredContents;
import doichieu.target.Conflict;
import doichieu.target.ConflictStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person decides about one conflict. */
final class ConflictVerdict {
  @Option(names = "--decide", required = true, paramLabel = "ID", descriptionKey = "verdict.id")
  private String id = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "accepted|waived|fixed|postponed|open",
      descriptionKey = "verdict.as")
  private ConflictStatus status = ConflictStatus.OPEN;

  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "verdict.by")
  private @Nullable String by;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "verdict.note")
  private @Nullable String note;

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "verdict.until")
  private @Nullable LocalDate until;

  /**
   * Keeps the decision and shows it in the results; a waiver needs a reason, a postponement a day.
   */
  void keep(RootCommand root) throws IOException {
    if (status == ConflictStatus.WAIVED && (note == null || note.isBlank())) {
      throw new UsageException("usage.waive");
    }
    if ((status == ConflictStatus.POSTPONED) != (until != null)) {
      throw new UsageException("usage.postpone");
    }
    try (PlanStore store = PlanStore.openExisting(root.database())) {
      StoredContents contents = store.load();
      Conflict conflict = find(contents.conflicts());
      store.decide(
          new ConflictDecision(
              conflict.id(),
              status,
              by == null ? "-" : by,
              root.session()
                  .environment()
                  .clock()
                  .instant()
                  .truncatedTo(ChronoUnit.SECONDS)
                  .toString(),
              note,
              until == null ? null : until.toString(),
              ConflictDecision.figures(conflict, new PlanNames(contents.documents()))));
      CurrentResults.of(root, store).write();
      root.session().say(root.session().words().get("decide.done", conflict.id()));
    }
  }

  private Conflict find(List<Conflict> conflicts) {
    List<Conflict> found = conflicts.stream().filter(conflict -> conflict.id().equals(id)).toList();
    if (found.isEmpty()) {
      found = conflicts.stream().filter(conflict -> conflict.id().startsWith(id)).toList();
    }
    if (found.isEmpty()) {
      throw new UsageException("usage.id", id);
    }
    if (found.size() > 1) {
      throw new UsageException(
          "usage.id-ambiguous",
          id,
          String.join(", ", found.stream().map(Conflict::id).limit(5).toList()));
    }
    return found.get(0);
  }
}
