package doichieu.cli;

import doichieu.export.FileReport;
import doichieu.export.Grids;
import doichieu.target.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every file ever seen and its one outcome. */
@Command(name = "status", sortOptions = false)
final class StatusCommand implements Callable<Integer> {
  private final RootCommand root;

  @Option(names = "--json", descriptionKey = "status.json")
  private boolean json;

  StatusCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Session session = root.session();
    LoadedDatabase loaded = LoadedDatabase.open(root);
    FileReport report = FileReport.of(loaded.files());
    if (json) {
      session.json(report);
    } else {
      Grids grids = new Grids(loaded.database(), session.lists());
      session
          .out()
          .print(
              new TextTable(session.environment().columns())
                  .print(grids.files(loaded.files()), List.of(0, 1, 2, 3, 4)));
      session.say("");
      session.say(session.words().get("summary.files", report.seen()));
      for (Outcome outcome : Outcome.values()) {
        int count = report.counts().getOrDefault(outcome.toString(), 0);
        if (count > 0) {
          session.say("  " + session.lists().of("outcome", outcome) + ": " + count);
        }
      }
    }
    return loaded.files().stream().anyMatch(file -> file.outcome().isFailure())
        ? ExitCode.SOME_FILE_FAILED
        : ExitCode.OK;
  }
}
