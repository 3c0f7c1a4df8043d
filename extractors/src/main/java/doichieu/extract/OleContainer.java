package doichieu.extract;

import doichieu.extract.ExtractionException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Whether the container of an Office file of 1997 to 2003 of no known kind is whole. */
final class OleContainer {
  private OleContainer() {}

  /**
   * Passes whole containers.
   *
   * @throws ExtractionException if it is cut short or damaged
   */
  static void check(Path file) throws ExtractionException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      for (Entry entry : files.getRoot()) {
        if (entry instanceof DocumentEntry document) {
          readThrough(document);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new ExtractionException(Reason.DAMAGED, "damaged-file", e, "OLE2");
    }
  }

  private static void readThrough(DocumentEntry document) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (DocumentInputStream in = new DocumentInputStream(document)) {
      long read = 0;
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        read += n;
      }
      if (read != document.getSize()) {
        throw new IOException("part cut short: " + document.getName());
      }
    }
  }
}
