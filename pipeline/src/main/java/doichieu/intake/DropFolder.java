package doichieu.intake;

import doichieu.export.DiskChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder where people drop files, and the folders beside it where each file goes.
 *
 * @param inbox people's own; nothing of ours is written there
 * @param processing files claimed and not yet done; empty when idle
 * @param processed originals that were read
 * @param duplicates files with the bytes of an earlier one
 * @param failed files that could not be read
 */
public record DropFolder(
    Path inbox, Path processing, Path processed, Path duplicates, Path failed) {

  /** The folders beside the inbox; not made yet. */
  public static DropFolder of(Path inbox) throws IOException {
    Path real = inbox.toRealPath();
    Path beside = real.getParent() == null ? real : real.getParent();
    return new DropFolder(
        real,
        beside.resolve("processing"),
        beside.resolve("processed"),
        beside.resolve("duplicates"),
        beside.resolve("failed"));
  }

  /** The file's path in the inbox as in {@link FoundFile#sourcePath}. */
  FoundFile found(Path relative, Path file) {
    Path place = inbox.resolve(relative);
    String root = SourceName.absolute(inbox);
    String sourcePath = SourceName.absolute(place).substring(root.length() + 1);
    return new FoundFile(
        file,
        FolderScan.placeId(place),
        FolderScan.placeId(inbox),
        sourcePath,
        SourceName.shown(sourcePath),
        null);
  }

  /** The path below the inbox, byte by byte as it was there. */
  Path relative(FoundFile file) {
    return inbox.relativize(SourceName.below(inbox, file.sourcePath()));
  }

  /** Moves a file in one step, its folders made. */
  static void move(Path from, Path to) throws IOException {
    Path folder = to.getParent();
    DiskChange.next();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    DiskChange.next();
    Files.move(from, to, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes the folders above a file that are empty now, up to the folder given. */
  static void removeEmpty(Path file, Path upTo) {
    Path folder = file.getParent();
    while (folder != null && !folder.equals(upTo) && folder.startsWith(upTo)) {
      try {
        Files.delete(folder);
      } catch (IOException e) {
        return;
      }
      folder = folder.getParent();
    }
  }

  static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
