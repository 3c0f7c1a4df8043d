package doichieu.extract;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.pdf.PdfPictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws what was found over the pages, so that a person can look. */
public final class PagePictures {
  private PagePictures() {}

  /**
   * Writes a PNG for each page that holds a cell of a table.
   *
   * @param document what was read from the file
   * @param folder where {@code <file name>-<page>.png} are written; made if missing
   * @return the files written, in page order; empty if the format has no pages to draw on or no
   *     table was found
   * @throws ExtractionException if the file cannot be opened
   * @throws IOException if the disk fails
   */
  public static List<Path> write(Path file, ExtractedDocument document, Path folder)
      throws ExtractionException, IOException {
    return document.format() == SourceFormat.PDF
        ? PdfPictures.write(file, document.tables(), folder)
        : List.of();
  }
}
