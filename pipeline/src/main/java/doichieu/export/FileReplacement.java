package doichieu.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces a file in one step: readers see the old one or the whole new one, never a part. */
public final class FileReplacement {
  private static final Pattern PART = Pattern.compile("\\.[0-9a-f]+\\.([0-9]+)\\.tmp");

  private FileReplacement() {}

  /** Writes a file's content; must not close the stream. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything into the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes beside the file, makes it safe on the disk, then takes the file's place. */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("not a file: " + file);
    }
    DiskChange.next();
    Files.createDirectories(folder);
    Path part = folder.resolve(partName(target));
    try {
      replace(target, part, content);
      forceFolder(folder);
    } catch (JsonProcessingException | FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw naming(target, e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The same failure with the file that it is about, which the system does not tell. */
  public static IOException naming(Path file, IOException fault) {
    FileSystemException named =
        new FileSystemException(file.toString(), null, String.valueOf(fault.getMessage()));
    named.initCause(fault);
    return named;
  }

  private static void replace(Path target, Path part, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(out);
      out.flush();
      DiskChange.next();
      channel.force(true);
    }
    DiskChange.next();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A short name of plain letters, whatever the file's own name is made of. */
  private static String partName(Path target) {
    String name = target.toUri().toString();
    return "."
        + Integer.toHexString(name.hashCode())
        + "."
        + ProcessHandle.current().pid()
        + ".tmp";
  }

  /** Clears away what processes that were killed left in the folder. */
  public static void sweep(Path folder) {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.tmp")) {
      for (Path part : parts) {
        Matcher name = PART.matcher(String.valueOf(part.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  /** Makes the new name safe; not every system lets a folder be opened for that. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }
}
