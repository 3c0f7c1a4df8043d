package doichieu.extract.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes all files, or those named, into a folder. Arguments: {@code FOLDER [NAME...]}. */
public final class HostileFiles {
  private HostileFiles() {}

  /** All files of all formats. */
  public static List<HostileFile> list() {
    List<HostileFile> all = new ArrayList<>(HostilePdfs.list());
    all.addAll(HostileDocx.list());
    all.addAll(HostileSheets.list());
    all.addAll(HostilePages.list());
    return all;
  }

  /** Writes the files. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    for (HostileFile file : list()) {
      if (wanted.isEmpty() || wanted.contains(file.name())) {
        file.writeInto(folder);
      }
    }
  }
}
