package doichieu.cli;

import doichieu.export.FileReport;
import doichieu.intake.FolderScan;
import doichieu.intake.Intake;
import doichieu.store.PlanStore;
import doichieu.store.StorePlace;
import doichieu.target.FileRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads plan files, stores what they say, compares all of them and writes the results. */
@Command(name = "ingest", sortOptions = false)
final class IngestCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "ingest.path")
  private List<String> paths = List.of();

  @Option(names = "--json", descriptionKey = "ingest.json")
  private boolean json;

  @Mixin private IntakeOptions options = new IntakeOptions();

  IngestCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Session session = root.session();
    Path out = root.outFolder();
    StorePlace db = root.database();
    List<Path> given = paths.stream().map(RootCommand::path).toList();
    for (Path path : given) {
      if (Files.notExists(path)) {
        throw new UsageException("usage.path-missing", path);
      }
    }
    OwnFiles.makeFolder(out);
    try (OpenedReading opened = OpenedReading.open(session.environment(), root.today(), options);
        PlanStore store = PlanStore.open(db)) {
      FolderScan scan = FolderScan.of(given, OwnFiles.of(out, db));
      Progress progress = new Progress(session.environment(), session.lists());
      List<FileRecord> files =
          new Intake(store, opened.reading(), opened.threads(), ProgramBuild.current(), progress)
              .run(scan);
      LoadedDatabase loaded = new CurrentResults(session, store, opened.pipeline(), out).write();
      report(new IngestSummary(session, loaded, FileReport.of(files), out, db));
      return files.stream().anyMatch(file -> file.outcome().isFailure())
          ? ExitCode.SOME_FILE_FAILED
          : ExitCode.OK;
    }
  }

  private void report(IngestSummary summary) {
    if (json) {
      root.session().json(summary.object());
    } else {
      root.session().out().print(summary.text());
    }
  }
}
