package doichieu.extract;

import doichieu.document.ExtractedDocument;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the files of one format. */
public interface Extractor {
  /**
   * Reads a file whose content is known to be of this format.
   *
   * @throws ExtractionException if the file cannot be read, with the reason
   * @throws IOException if the disk fails
   */
  ExtractedDocument extract(Path file) throws ExtractionException, IOException;
}
