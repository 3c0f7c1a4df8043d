package doichieu.cli;

import doichieu.document.Codes;
import doichieu.export.CountedPlans;
import doichieu.export.DatabaseJson;
import doichieu.store.PlanStore;
import doichieu.store.StoredContents;
import doichieu.target.FileRecord;
import doichieu.target.Problem;
import doichieu.target.TargetDatabase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The whole database in memory, ready to be shown or written. */
record LoadedDatabase(TargetDatabase database, List<FileRecord> files) {

  /** Reads the database that the options name; it must exist. */
  static LoadedDatabase open(RootCommand root) {
    try (PlanStore store = PlanStore.openExisting(root.databaseFile())) {
      StoredContents contents = store.load();
      if (!contents.compared()) {
        root.session().tell(root.session().words().get("store.not-compared"));
      }
      return of(contents, root.session().environment().clock());
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
