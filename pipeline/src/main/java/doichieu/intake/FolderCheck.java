package doichieu.intake;

import doichieu.store.FileEntry;
import doichieu.target.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether what lies in folders agrees with what the store says of it.
 *
 * @param changed files whose bytes are not those that were read
 * @param unknown files that the store does not know
 * @param missing originals of a drop folder that are not in its folders any more
 */
public record FolderCheck(List<String> changed, List<String> unknown, List<String> missing) {
  public FolderCheck {
    changed = List.copyOf(changed);
    unknown = List.copyOf(unknown);
    missing = List.copyOf(missing);
  }

  /** True if nothing was found. */
  public boolean isClean() {
    return changed.isEmpty() && unknown.isEmpty() && missing.isEmpty();
  }

  /** Files under paths that were given to be read, against their entries. */
  public static FolderCheck ofPaths(List<Path> paths, Set<Path> own, List<FileEntry> entries)
      throws IOException {
    Map<String, FileEntry> places = new HashMap<>();
    entries.forEach(entry -> places.put(entry.placeId(), entry));
    List<String> changed = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (FoundFile file : FolderScan.of(paths, own).files()) {
      FileEntry entry = places.get(file.placeId());
      if (file.obstacle() != null) {
        continue;
      }
      if (entry == null) {
        unknown.add(file.sourceFile());
      } else if (entry.file().sha256() != null
          && !entry.file().sha256().equals(Fingerprint.of(file.path()))) {
        changed.add(file.sourceFile());
      }
    }
    return new FolderCheck(changed, unknown, List.of());
  }

  /** The folders beside a drop folder, against what was taken in from it. */
  public static FolderCheck ofDropFolder(DropFolder folders, List<FileEntry> entries)
      throws IOException {
    Set<String> known = new HashSet<>();
    entries.forEach(
        entry -> {
          if (entry.file().sha256() != null) {
            known.add(entry.file().sha256());
          }
        });
    Set<String> there = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    for (Path folder : List.of(folders.processed(), folders.duplicates(), folders.failed())) {
      look(folder, known, there, unknown);
    }
    String root = FolderScan.placeId(folders.inbox());
    List<String> missing =
        entries.stream()
            .filter(entry -> entry.rootId().equals(root))
            .map(FileEntry::file)
            .filter(file -> file.sha256() != null && file.outcome() != Outcome.WAITING)
            .filter(file -> !there.contains(file.sha256()))
            .map(file -> file.sourceFile())
            .toList();
    return new FolderCheck(List.of(), unknown, missing);
  }

  /** Documents that a newer version replaced keep their originals; those are known by a paper. */
  private static void look(Path folder, Set<String> known, Set<String> there, List<String> unknown)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = SourceName.last(file);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            || name.endsWith(".receipt.json")
            || name.endsWith(".reason.json")) {
          continue;
        }
        String sha256 = Fingerprint.of(file);
        there.add(sha256);
        boolean hasPaper =
            DropFolder.isThere(Filing.beside(file, ".receipt.json"))
                || DropFolder.isThere(Filing.beside(file, ".reason.json"));
        if (!known.contains(sha256) && !hasPaper) {
          unknown.add(SourceName.shown(name));
        }
      }
    }
  }
}
