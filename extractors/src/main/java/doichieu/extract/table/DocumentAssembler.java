package doichieu.extract.table;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what pages cut, and numbers blocks, tables and rows. */
public final class DocumentAssembler {
  private DocumentAssembler() {}

  /**
   * Makes the document of its pieces.
   *
   * @param pieces in reading order
   * @param findings what the reader itself found doubtful; those of the joining are added
   */
  public static ExtractedDocument assemble(
      SourceFormat format,
      @Nullable Integer pages,
      @Nullable String encoding,
      List<Piece> pieces,
      List<Finding> findings) {
    throw new IllegalStateException("being built");
  }
}
