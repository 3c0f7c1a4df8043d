package doichieu.cli;

import doichieu.decision.ConflictDecision;
import doichieu.decision.ConflictDecisions;
import doichieu.decision.PlanNames;
import doichieu.decision.Withdrawal;
import doichieu.document.Codes;
import doichieu.document.Evidence;
import doichieu.export.CountedPlans;
import doichieu.export.DatabaseJson;
import doichieu.store.PlanStore;
import doichieu.store.StoredContents;
import doichieu.target.FileRecord;
import doichieu.target.Message;
import doichieu.target.Problem;
import doichieu.target.TargetDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The whole database in memory, ready to be shown or written. */
record LoadedDatabase(TargetDatabase database, List<FileRecord> files) {
  private static final String WITHDRAWN = "withdrawn";

  /** Reads the database that the options name; it must exist. */
  static LoadedDatabase open(RootCommand root) {
    try (PlanStore store = PlanStore.openExisting(root.database())) {
      StoredContents contents = store.load();
      if (!contents.compared()) {
        root.session().tell(root.session().words().get("store.not-compared"));
      }
      return of(contents, root.session().environment().clock()).decided(store, root.today());
    }
  }

  static LoadedDatabase of(StoredContents contents, Clock clock) {
    List<Problem> problems = new ArrayList<>(contents.problems());
    contents.files().stream()
        .filter(file -> file.outcome().isFailure())
        .map(LoadedDatabase::problem)
        .forEach(problems::add);
    return new LoadedDatabase(
        new TargetDatabase(
            DatabaseJson.SCHEMA_VERSION,
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            new TargetDatabase.Generator(
                ProgramVersion.NAME, ProgramVersion.current(), contents.catalogueVersion()),
            contents.documents(),
            contents.targets(),
            contents.tasks(),
            contents.legalDocuments(),
            contents.indicators(),
            contents.conflicts(),
            problems),
        contents.files());
  }

  /** The same with what people decided: withdrawn plans are told, decided conflicts marked. */
  LoadedDatabase decided(PlanStore store, LocalDate today) {
    List<ConflictDecision> decisions = store.listConflictDecisions();
    List<Withdrawal> withdrawals = store.listWithdrawals();
    if (decisions.isEmpty() && withdrawals.isEmpty()) {
      return this;
    }
    List<Problem> problems = new ArrayList<>(database.problems());
    withdrawals.stream().map(LoadedDatabase::problem).forEach(problems::add);
    return new LoadedDatabase(
        new TargetDatabase(
            database.schemaVersion(),
            database.generatedAt(),
            database.generator(),
            database.documents(),
            database.targets(),
            database.tasks(),
            database.legalDocuments(),
            database.indicators(),
            new ConflictDecisions(decisions, new PlanNames(database.documents()))
                .apply(database.conflicts(), today),
            problems),
        files);
  }

  private static Problem problem(Withdrawal withdrawal) {
    List<String> words = List.of(withdrawal.by(), withdrawal.reason());
    return new Problem(
        withdrawal.documentId(),
        null,
        WITHDRAWN,
        Codes.severity(WITHDRAWN),
        new Message(
            Codes.message(WITHDRAWN, Codes.Language.VI, words),
            Codes.message(WITHDRAWN, Codes.Language.EN, words)),
        List.of(Evidence.FILE));
  }

  /** A file that could not be read is a problem of the whole database, too. */
  private static Problem problem(FileRecord file) {
    String code = file.code();
    if (code == null || file.message() == null) {
      throw new IllegalStateException("failure without a reason: " + file.outcome());
    }
    return new Problem(
        null, file.sourceFile(), code, Codes.severity(code), file.message(), List.of());
  }

  CountedPlans plans() {
    return CountedPlans.of(database.documents());
  }
}
