package doichieu.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What stands for the code and lists of this program: another build may read a file otherwise. */
final class ProgramBuild {
  private ProgramBuild() {}

  /** Sixteen hexadecimal digits at most; null if the program does not run from its archives. */
  static @Nullable String current() {
    CRC32 sum = new CRC32();
    long count = 0;
    for (Path archive : archives()) {
      try (ZipFile zip = new ZipFile(archive.toFile())) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
          ZipEntry entry = entries.nextElement();
          byte[] line =
              (entry.getName() + " " + entry.getCrc() + "\n").getBytes(StandardCharsets.UTF_8);
          sum.update(line, 0, line.length);
          count++;
        }
      } catch (IOException e) {
        return null;
      }
    }
    return count == 0 ? null : Long.toHexString(sum.getValue()) + "-" + Long.toHexString(count);
  }

  private static List<Path> archives() {
    List<Path> archives = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (isOurs(path)) {
        archives.add(path);
        listBeside(path, archives);
      }
    }
    return archives;
  }

  private static void listBeside(Path archive, List<Path> archives) {
    Path folder = archive.resolveSibling("lib");
    if (Files.isDirectory(folder)) {
      try (var listed = Files.list(folder)) {
        listed.filter(ProgramBuild::isOurs).sorted().forEach(archives::add);
      } catch (IOException e) {
        return;
      }
    }
  }

  private static boolean isOurs(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith("doichieu-") && name.endsWith(".jar") && Files.isRegularFile(path);
  }
}
