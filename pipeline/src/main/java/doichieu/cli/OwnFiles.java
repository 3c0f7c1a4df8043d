package doichieu.cli;

import doichieu.store.StorePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What this program writes itself, and never takes in. */
final class OwnFiles {
  private OwnFiles() {}

  /** The folder of the results, made if need be. */
  static void makeFolder(Path out) throws IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("usage.out-no-folder", out);
    }
    Files.createDirectories(out);
  }

  /** The results and the files of the database, with real paths; a server has none here. */
  static Set<Path> of(Path out, StorePlace database) throws IOException {
    Path folder = out.toRealPath();
    Set<Path> own = new HashSet<>();
    own.add(folder);
    for (String name :
        List.of(
            "targets.json",
            "conflicts.json",
            "failed.json",
            "targets.xlsx",
            ".results.lock",
            ".watch.lock")) {
      own.add(folder.resolve(name));
    }
    if (database.file().isPresent()) {
      own.addAll(files(database.file().get(), folder));
    }
    return own;
  }

  private static List<Path> files(Path database, Path folder) throws IOException {
    Path parent = database.toAbsolutePath().getParent();
    Path place = parent != null && Files.exists(parent) ? parent.toRealPath() : folder;
    return List.of("", "-wal", "-shm", "-journal").stream()
        .map(ending -> place.resolve(database.getFileName() + ending))
        .toList();
  }
}
