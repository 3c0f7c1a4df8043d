package doichieu.extract;

import doichieu.document.ExtractedDocument;
import java.io.IOException;
import java.nio.file.Path;

/** Reads any file: finds its type by its content and hands it to the reader of that format. */
public final class DocumentReader {

  /**
   * Reads a file.
   *
   * @throws ExtractionException if the file cannot be read as a plan, with the reason
   * @throws IOException if the disk fails
   */
  public ExtractedDocument read(Path file) throws ExtractionException, IOException {
    throw new IllegalStateException("being built");
  }
}
