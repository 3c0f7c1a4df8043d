package doichieu.cli;

import doichieu.export.FileReport;
import doichieu.export.OutputFolder;
import doichieu.intake.FolderScan;
import doichieu.intake.Intake;
import doichieu.store.PlanStore;
import doichieu.target.FileRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads plan files, stores what they say, compares all of them and writes the results. */
@Command(name = "ingest", sortOptions = false)
final class IngestCommand implements Callable<Integer> {
  /** More at a time would need more memory than a small office machine has. */
  private static final int MAX_THREADS = 4;

  private final RootCommand root;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "ingest.path")
  private List<String> paths = List.of();

  @Option(names = "--json", descriptionKey = "ingest.json")
  private boolean json;

  IngestCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Session session = root.session();
    Path out = root.outFolder();
    Path db = root.databaseFile();
    List<Path> given = paths.stream().map(RootCommand::path).toList();
    for (Path path : given) {
      if (Files.notExists(path)) {
        throw new UsageException("usage.path-missing", path);
      }
    }
    makeFolder(out);
    FolderScan scan = FolderScan.of(given, own(out, db));
    try (PlanStore store = PlanStore.open(db)) {
      Pipeline pipeline = session.environment().pipeline().apply(root.today());
      Progress progress = new Progress(session.environment(), session.lists());
      List<FileRecord> files = new Intake(store, pipeline.reader(), threads(), progress).run(scan);
      store.replaceReconciled(pipeline.comparison().apply(store.listPlans()));
      LoadedDatabase loaded = LoadedDatabase.of(store.load(), session.environment().clock());
      new OutputFolder(out).write(loaded.database(), loaded.files(), session.language());
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

  private static void makeFolder(Path out) throws IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("usage.out-no-folder", out);
    }
    Files.createDirectories(out);
  }

  private static Set<Path> own(Path out, Path db) throws IOException {
    Path folder = out.toRealPath();
    Set<Path> own = new HashSet<>();
    own.add(folder);
    for (String name : List.of("targets.json", "conflicts.json", "failed.json", "targets.xlsx")) {
      own.add(folder.resolve(name));
    }
    Path parent = db.toAbsolutePath().getParent();
    Path place = parent != null && Files.exists(parent) ? parent.toRealPath() : folder;
    for (String ending : List.of("", "-wal", "-shm", "-journal")) {
      own.add(place.resolve(db.getFileName() + ending));
    }
    return own;
  }

  private static int threads() {
    return Math.max(1, Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()));
  }
}
