package doichieu.cli;

import doichieu.intake.DropFolder;
import doichieu.intake.FailedFiles;
import doichieu.store.PlanStore;
import doichieu.target.FileRecord;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files that could not be read up again. */
@Command(name = "retry", sortOptions = false)
final class RetryCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "INBOX", descriptionKey = "retry.inbox")
  private String inbox = "";

  @Option(names = "--code", paramLabel = "CODE", descriptionKey = "retry.code")
  private @Nullable String code;

  @Mixin private IntakeOptions options = new IntakeOptions();

  RetryCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path given = RootCommand.path(inbox);
    if (!Files.isDirectory(given)) {
      throw new UsageException("usage.path-missing", given);
    }
    DropFolder folders = DropFolder.of(given);
    Path out = root.outFolderBeside(folders.inbox());
    OwnFiles.makeFolder(out);
    List<FailedFiles.Failed> failed = list(folders, out);
    if (failed.isEmpty()) {
      root.session().say(root.session().words().get("retry.none"));
      return ExitCode.OK;
    }
    Optional<WatchLock> lock = WatchLock.take(out);
    if (lock.isEmpty()) {
      return handBack(folders, failed);
    }
    try (WatchLock held = lock.get()) {
      return readAgain(folders, out, failed);
    }
  }

  /** Those to be read again; that older ones of a name are left as they are is told. */
  private List<FailedFiles.Failed> list(DropFolder folders, Path out) throws IOException {
    List<FailedFiles.Failed> failed = FailedFiles.list(folders, code);
    if (failed.isEmpty()) {
      return failed;
    }
    List<FailedFiles.Failed> current = new ArrayList<>();
    try (PlanStore store = PlanStore.open(root.database(out))) {
      for (FailedFiles.Failed file : failed) {
        if (file.wasReplaced(store)) {
          root.session()
              .tell(
                  root.session()
                      .words()
                      .get(
                          "retry.replaced",
                          TextTable.plain(file.file().sourceFile()),
                          TextTable.plain(file.file().path().toString())));
        } else {
          current.add(file);
        }
      }
    }
    return current;
  }

  /** A watch at work reads what comes into its inbox. */
  private int handBack(DropFolder folders, List<FailedFiles.Failed> failed) throws IOException {
    int count = 0;
    for (FailedFiles.Failed file : failed) {
      count += FailedFiles.handBack(folders, file) ? 1 : 0;
    }
    root.session().say(root.session().words().get("retry.handed-back", count));
    return ExitCode.OK;
  }

  private int readAgain(DropFolder folders, Path out, List<FailedFiles.Failed> failed)
      throws IOException, InterruptedException {
    List<FileRecord> records = new ArrayList<>();
    WatchReport report =
        new WatchReport(root.session()) {
          @Override
          public synchronized void filed(FileRecord file, @Nullable PlanRecord plan, Path place) {
            records.add(file);
            super.filed(file, plan, place);
          }
        };
    try (OpenedWatch opened = OpenedWatch.open(root, folders, out, options, report)) {
      for (FailedFiles.Failed file : failed) {
        opened.watch().takeAgain(file.file());
        Files.deleteIfExists(file.reason());
      }
      opened.watch().finish();
    }
    report.end();
    long left = records.stream().filter(file -> file.outcome().isFailure()).count();
    root.session()
        .say(root.session().words().get("retry.done", records.size(), records.size() - left));
    return left > 0 ? ExitCode.SOME_FILE_FAILED : ExitCode.OK;
  }
}
