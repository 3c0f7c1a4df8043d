package doichieu.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands under the paths given, each once, sorted by source path.
 *
 * <p>Links are not followed (but a path given may itself be one), nothing is opened. A path given
 * is taken as it is, whatever its name; below it, hidden and temporary names are passed over, and
 * said to be.
 */
public final class FolderScan {
  private static final Set<String> TEMPORARY_NAMES =
      Set.of("thumbs.db", "desktop.ini", ".ds_store");
  private static final List<String> TEMPORARY_ENDINGS = List.of(".part", ".crdownload", ".tmp");

  private final Map<String, FoundFile> found = new LinkedHashMap<>();
  private final Set<String> roots = new LinkedHashSet<>();

  private final Set<Path> own;

  private FolderScan(Set<Path> own) {
    this.own = own;
  }

  /**
   * Looks through the paths.
   *
   * @param own files and folders that this program writes, with their real paths: never taken in
   * @throws NoSuchFileException if one of them does not exist
   * @throws IOException if the disk fails
   */
  public static FolderScan of(Collection<Path> paths, Set<Path> own) throws IOException {
    FolderScan scan = new FolderScan(own);
    for (Path path : paths) {
      scan.start(path, paths.size() > 1);
    }
    return scan;
  }

  /** What was found, sorted by source path. */
  public List<FoundFile> files() {
    return found.values().stream()
        .sorted(Comparator.comparing(FoundFile::sourcePath).thenComparing(FoundFile::placeId))
        .toList();
  }

  /** The folders that were looked through from top to bottom, as in {@link FoundFile#rootId}. */
  public Set<String> rootIds() {
    return Set.copyOf(roots);
  }

  private void start(Path given, boolean several) throws IOException {
    Path absolute = given.toAbsolutePath().normalize();
    String name = SourceName.last(absolute);
    Path real;
    try {
      real = given.toRealPath();
    } catch (AccessDeniedException e) {
      add(absolute, placeId(absolute), name, Obstacle.NO_PERMISSION);
      return;
    }
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      String rootId = placeId(real);
      roots.add(rootId);
      walk(real, rootId, several ? name + "/" : "");
    } else {
      Path parent = real.getParent();
      add(
          real,
          placeId(parent == null ? real : parent),
          name,
          attributes.isRegularFile() ? null : Obstacle.SPECIAL);
    }
  }

  /** A folder still to be looked through, and what stands before the names in it. */
  private record Open(Path folder, String prefix) {}

  private void walk(Path root, String rootId, String prefix) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(root, prefix));
    while (!open.isEmpty()) {
      Open next = open.pop();
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(next.folder())) {
        stream.forEach(children::add);
      } catch (DirectoryIteratorException e) {
        addFolder(next, rootId, Obstacle.of(e.getCause()));
      } catch (IOException e) {
        addFolder(next, rootId, Obstacle.of(e));
      }
      for (Path child : children) {
        visit(child, rootId, next.prefix() + SourceName.last(child), open);
      }
    }
  }

  private void visit(Path child, String rootId, String sourcePath, Deque<Open> open) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      Obstacle obstacle =
          own.contains(child) ? Obstacle.OWN_OUTPUT : obstacle(attributes, sourcePath);
      if (obstacle == null && attributes.isDirectory()) {
        open.push(new Open(child, sourcePath + "/"));
      } else {
        add(child, rootId, sourcePath, obstacle);
      }
    } catch (IOException e) {
      add(child, rootId, sourcePath, Obstacle.of(e));
    }
  }

  private static @Nullable Obstacle obstacle(BasicFileAttributes attributes, String sourcePath) {
    if (attributes.isSymbolicLink()) {
      return Obstacle.LINK;
    }
    if (attributes.isOther()) {
      return Obstacle.SPECIAL;
    }
    String name =
        SourceName.shown(sourcePath.substring(sourcePath.lastIndexOf('/') + 1))
            .toLowerCase(Locale.ROOT);
    if (attributes.isRegularFile() && isTemporary(name)) {
      return Obstacle.TEMPORARY;
    }
    return name.startsWith(".") ? Obstacle.HIDDEN : null;
  }

  /** Names that office programs, browsers and file managers leave for a while. */
  private static boolean isTemporary(String name) {
    return name.startsWith("~$")
        || (name.startsWith(".~lock") && name.endsWith("#"))
        || TEMPORARY_NAMES.contains(name)
        || TEMPORARY_ENDINGS.stream().anyMatch(name::endsWith);
  }

  private void addFolder(Open folder, String rootId, Obstacle obstacle) {
    String prefix = folder.prefix();
    String sourcePath =
        prefix.isEmpty()
            ? SourceName.last(folder.folder())
            : prefix.substring(0, prefix.length() - 1);
    add(folder.folder(), rootId, sourcePath, obstacle);
  }

  private void add(Path path, String rootId, String sourcePath, @Nullable Obstacle obstacle) {
    String placeId = placeId(path);
    FoundFile file =
        new FoundFile(path, placeId, rootId, sourcePath, SourceName.shown(sourcePath), obstacle);
    found.merge(placeId, file, (a, b) -> a.sourcePath().compareTo(b.sourcePath()) <= 0 ? a : b);
  }

  /** As in {@link FoundFile#placeId}. */
  static String placeId(Path path) {
    byte[] bytes = SourceName.absolute(path).getBytes(StandardCharsets.UTF_8);
    return Fingerprint.ofBytes(bytes).substring(0, 16);
  }
}
