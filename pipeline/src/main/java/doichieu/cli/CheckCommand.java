package doichieu.cli;

import doichieu.export.FileReport;
import doichieu.intake.DropFolder;
import doichieu.intake.FolderCheck;
import doichieu.store.FileEntry;
import doichieu.store.PlanStore;
import doichieu.store.StoreCheck;
import doichieu.target.FileRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks whether everything is as it should be: database, files, counts. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "check.path")
  private List<String> paths = List.of();

  @Option(names = "--json", descriptionKey = "check.json")
  private boolean json;

  CheckCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path first = paths.isEmpty() ? Path.of("") : RootCommand.path(paths.get(0));
    boolean drop =
        paths.size() == 1
            && Files.isDirectory(first)
            && Files.isDirectory(DropFolder.of(first).processing());
    Path out = drop ? root.outFolderBeside(first.toRealPath()) : root.outFolder();
    try (PlanStore store = PlanStore.openExisting(root.database(out))) {
      StoreCheck inside = store.check();
      List<FileEntry> entries = inside.page().isEmpty() ? store.listFiles() : List.of();
      FolderCheck outside =
          drop
              ? FolderCheck.ofDropFolder(DropFolder.of(first), entries)
              : FolderCheck.ofPaths(
                  paths.stream().map(RootCommand::path).toList(),
                  OwnFiles.of(out, root.database(out)),
                  entries);
      report(inside, outside, entries.stream().map(FileEntry::file).toList());
      return inside.isClean() && outside.isClean() ? ExitCode.OK : ExitCode.SOME_FILE_FAILED;
    }
  }

  private void report(StoreCheck inside, FolderCheck outside, List<FileRecord> files) {
    FileReport counted = FileReport.of(files);
    int sum = counted.counts().values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("seen", counted.seen());
    found.put("accounted", sum);
    found.put("page", inside.page());
    found.put("links", inside.links());
    found.put("unread", inside.unread());
    found.put("orphans", inside.orphans());
    found.put("hashes", inside.hashes());
    found.put("counts", inside.counts());
    found.put("changed", outside.changed());
    found.put("unknown", outside.unknown());
    found.put("missing", outside.missing());
    if (json) {
      root.session().json(found);
      return;
    }
    Session session = root.session();
    session.say(session.words().get("check.files", counted.seen(), sum));
    found.forEach(
        (key, value) -> {
          if (value instanceof List<?> list && !list.isEmpty()) {
            session.say(session.words().get("check." + key, list.size()));
            list.forEach(entry -> session.say("  - " + TextTable.plain(String.valueOf(entry))));
          }
        });
    if (inside.isClean() && outside.isClean()) {
      session.say(session.words().get("check.clean"));
    }
  }
}
