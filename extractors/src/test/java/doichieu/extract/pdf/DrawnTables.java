package doichieu.extract.pdf;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import doichieu.extract.table.DocumentAssembler;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Draws tables cell by cell for tests and writes what was read as lines of text. */
final class DrawnTables {
  private DrawnTables() {}

  /** Draws words at the given places of one height; blank cells are left out. */
  static void row(TinyPdf pdf, double y, double[] x, String... cells) throws Exception {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        pdf.text(x[i], y, cells[i]);
      }
    }
  }

  static ExtractedDocument read(TinyPdf pdf, Path folder) throws Exception {
    PdfExtractor.PdfPieces found = PdfExtractor.read(pdf.save(folder));
    return DocumentAssembler.assemble(
        SourceFormat.PDF, found.pages(), null, found.pieces(), found.findings());
  }

  /**
   * Rows with cells parted by bars, "<2" after a cell of two columns, "^2" after one of two rows.
   */
  static List<String> rows(Table table) {
    return IntStream.range(0, table.rowCount())
        .mapToObj(
            r ->
                String.join(
                    " | ",
                    table.row(r).stream()
                        .map(
                            c ->
                                c.text()
                                    + (c.columnSpan() > 1 ? " <" + c.columnSpan() : "")
                                    + (c.rowSpan() > 1 ? " ^" + c.rowSpan() : ""))
                        .toList()))
        .toList();
  }
}
