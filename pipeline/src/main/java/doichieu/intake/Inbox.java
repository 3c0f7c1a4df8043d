package doichieu.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes files out of the inbox, each by one rename; files that cannot be moved stay. */
final class Inbox {
  /** So often is a move tried that the system refuses: the file may be open elsewhere. */
  private static final int MOVES = 3;

  private final DropFolder folders;
  private final Map<String, Integer> refused = new HashMap<>();
  private final Map<String, String> readInPlace = new HashMap<>();
  private int next;

  Inbox(DropFolder folders) {
    this.folders = folders;
  }

  /** What is in the inbox now. */
  List<FoundFile> list(Set<Path> own) throws IOException {
    return FolderScan.of(List.of(folders.inbox()), own).files();
  }

  /** Files that were claimed and not filed when the program ended. */
  List<FoundFile> leftOver() throws IOException {
    List<FoundFile> left = new ArrayList<>();
    if (!Files.isDirectory(folders.processing())) {
      return left;
    }
    Files.walkFileTree(
        folders.processing(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path inside = folders.processing().relativize(file);
            if (inside.getNameCount() > 1 && attributes.isRegularFile()) {
              next = Math.max(next, number(inside.getName(0)));
              left.add(folders.found(inside.subpath(1, inside.getNameCount()), file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path folder, @org.jspecify.annotations.Nullable IOException fault) {
            if (!folder.equals(folders.processing())) {
              deleteIfEmpty(folder);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    left.sort(java.util.Comparator.comparing(FoundFile::sourcePath));
    return left;
  }

  private static void deleteIfEmpty(Path folder) {
    try {
      Files.delete(folder);
    } catch (IOException e) {
      return;
    }
  }

  private static int number(Path folder) {
    String name = folder.toString();
    return name.matches("[0-9]{1,9}") ? Integer.parseInt(name) : 0;
  }

  /** How a claim ended. */
  enum Claim {
    TAKEN,
    GONE,
    LATER,
    IN_PLACE
  }

  /** Where the file would be while it is read. */
  FoundFile claimed(FoundFile file) {
    next++;
    Path relative = folders.relative(file);
    Path place = folders.processing().resolve(Integer.toString(next)).resolve(relative);
    return folders.found(relative, place);
  }

  Claim claim(FoundFile file, FoundFile claimed) {
    try {
      DropFolder.move(file.path(), claimed.path());
      refused.remove(file.placeId());
      return Claim.TAKEN;
    } catch (NoSuchFileException e) {
      DropFolder.removeEmpty(claimed.path(), folders.processing());
      return DropFolder.isThere(file.path()) ? refuse(file) : Claim.GONE;
    } catch (IOException e) {
      DropFolder.removeEmpty(claimed.path(), folders.processing());
      return refuse(file);
    }
  }

  private Claim refuse(FoundFile file) {
    int times = refused.merge(file.placeId(), 1, Integer::sum);
    return times < MOVES ? Claim.LATER : Claim.IN_PLACE;
  }

  /** True if the file, standing where it is, was read as it is now. */
  boolean wasRead(FoundFile file) {
    String look = readInPlace.get(file.placeId());
    return look != null && look.equals(look(file));
  }

  void markRead(FoundFile file) {
    readInPlace.put(file.placeId(), look(file));
  }

  private static String look(FoundFile file) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(
              file.path(), BasicFileAttributes.class, java.nio.file.LinkOption.NOFOLLOW_LINKS);
      return now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
    } catch (IOException e) {
      return "gone";
    }
  }
}
