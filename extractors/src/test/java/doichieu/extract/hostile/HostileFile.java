package doichieu.extract.hostile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that is made when it is needed.
 *
 * @param name of the file, with its extension
 * @param maker writes it
 */
public record HostileFile(String name, Maker maker) {

  /** Writes a file. */
  public interface Maker {
    /** Writes the file to the path. */
    void write(Path file) throws IOException;
  }

  /** Writes the file into the folder and returns its path. */
  public Path writeInto(Path folder) throws IOException {
    Path file = folder.resolve(name);
    maker.write(file);
    return file;
  }
}
