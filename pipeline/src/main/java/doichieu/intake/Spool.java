package doichieu.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A private folder for copies of files while they are read, so that nobody can change a file under
 * the reader's hands; gone when closed.
 *
 * <p>What a process that was killed left behind is cleared away by the next one.
 */
public final class Spool implements AutoCloseable {
  private static final String PREFIX = "doichieu-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]+)-[0-9]+");

  private final Path folder;
  private final AtomicInteger next = new AtomicInteger();

  private Spool(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder below the system's folder for temporary files, for this user only. */
  public static Spool open() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    clear(temporary);
    long pid = ProcessHandle.current().pid();
    return new Spool(Files.createTempDirectory(temporary, PREFIX + pid + "-"));
  }

  /** A new folder inside, for one file or one process. */
  public Path newFolder() throws IOException {
    return Files.createDirectory(folder.resolve(Integer.toString(next.incrementAndGet())));
  }

  @Override
  public void close() {
    delete(folder);
  }

  private static void clear(Path temporary) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      Object me = Files.getOwner(Path.of(System.getProperty("user.home", ".")));
      for (Path path : left) {
        Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
        if (name.matches()
            && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(me)
            && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(path);
        }
      }
    } catch (IOException | UnsupportedOperationException e) {
      return;
    }
  }

  /** Deletes the folder with what is in it; what cannot be deleted stays. */
  static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              return remove(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(
                Path directory, @org.jspecify.annotations.Nullable IOException fault) {
              return remove(directory);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return;
    }
  }

  private static FileVisitResult remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      return FileVisitResult.CONTINUE;
    }
    return FileVisitResult.CONTINUE;
  }
}
