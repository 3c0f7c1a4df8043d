package doichieu.intake;

import doichieu.export.DiskChange;
import doichieu.export.FileReplacement;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a file that nobody changes any more.
 *
 * @param file the copy, under the file's own name
 * @param sha256 of the copy
 */
record Snapshot(Path file, String sha256) implements AutoCloseable {
  /** How often a file that changes under our hands is begun again. */
  private static final int MAX_TRIES = 3;

  /**
   * Copies the file.
   *
   * @return null if it keeps changing
   * @throws IOException if the file cannot be read
   * @throws SpoolException if the copy cannot be written
   */
  static @Nullable Snapshot take(Path source, Spool spool) throws IOException {
    for (int i = 0; i < MAX_TRIES; i++) {
      BasicFileAttributes before = attributes(source);
      Path copy = place(source, spool);
      Snapshot taken = new Snapshot(copy, copy(source, copy));
      if (isSame(before, attributes(source)) && before.size() == Files.size(copy)) {
        return taken;
      }
      taken.close();
    }
    return null;
  }

  private static boolean isSame(BasicFileAttributes a, BasicFileAttributes b) {
    return a.size() == b.size()
        && a.lastModifiedTime().equals(b.lastModifiedTime())
        && Objects.equals(a.fileKey(), b.fileKey());
  }

  private static Path place(Path source, Spool spool) {
    try {
      Path name = Objects.requireNonNull(source.getFileName());
      return spool.newFolder().resolve(name);
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }

  private static String copy(Path source, Path copy) throws IOException {
    MessageDigest digest = Fingerprint.sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = open(source);
        OutputStream out = create(copy)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        write(copy, out, buffer, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Never follows a link, and never waits for a pipe. */
  static InputStream open(Path source) throws IOException {
    if (!attributes(source).isRegularFile()) {
      throw new NoSuchFileException(source.toString());
    }
    return Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS);
  }

  private static OutputStream create(Path copy) {
    try {
      DiskChange.next();
      return Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }

  private static void write(Path copy, OutputStream out, byte[] buffer, int count) {
    try {
      DiskChange.next();
      out.write(buffer, 0, count);
    } catch (IOException e) {
      throw new SpoolException(FileReplacement.naming(copy, e));
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void close() {
    Path folder = file.getParent();
    if (folder != null) {
      Spool.delete(folder);
    }
  }
}
