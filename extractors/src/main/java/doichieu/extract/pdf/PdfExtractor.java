package doichieu.extract.pdf;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.NumeralCensus;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files that hold text: ruled tables with merged cells, paragraphs, columns of
 * letterheads and signatures, notes and page numbers.
 *
 * <p>Boxes are in points on the page as it is read, origin top left. Three pages are held at a
 * time: each is read with what stands at the edges of those beside it.
 */
public final class PdfExtractor implements Extractor {
  /** More pages than any plan; a file beyond is refused, not half-read. */
  static final int MAX_PAGES = 5_000;

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    PdfPieces found = read(file);
    return DocumentAssembler.assemble(
            SourceFormat.PDF, found.pages(), null, found.pieces(), found.findings())
        .withCensus(found.census());
  }

  /** What the pages hold, before it is joined. */
  record PdfPieces(int pages, List<Piece> pieces, List<Finding> findings, NumeralCensus census) {}

  /** Reads the file's pages. */
  static PdfPieces read(Path file) throws ExtractionException, IOException {
    if (Files.size(file) == 0) {
      throw new ExtractionException(Reason.DAMAGED, "empty-file", null);
    }
    if (!PdfTrailer.isPdf(file)) {
      throw damaged("PDF", null);
    }
    List<Finding> findings = new ArrayList<>();
    PdfTrailer.findFault(file)
        .ifPresent(mark -> findings.add(Finding.of("possibly-incomplete", Evidence.FILE, mark)));
    try (PDDocument document = open(file)) {
      return read(document, findings);
    }
  }

  static PDDocument open(Path file) throws ExtractionException {
    try {
      return Loader.loadPDF(
          new RandomAccessReadBufferedFile(file.toFile()),
          "",
          null,
          null,
          IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw new ExtractionException(Reason.ENCRYPTED, "password", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw isSealed(e)
          ? new ExtractionException(Reason.ENCRYPTED, "password", e)
          : damaged("PDF", e);
    }
  }

  /** True if the file is encrypted in a way that is not known here: PDFBox has no type for it. */
  private static boolean isSealed(Throwable fault) {
    return String.valueOf(fault.getMessage()).contains("security handler");
  }

  private static PdfPieces read(PDDocument document, List<Finding> findings)
      throws ExtractionException {
    int pages = countPages(document);
    if (PageTree.differsFrom(pages, document)) {
      findings.add(Finding.of("possibly-incomplete", Evidence.FILE, "/Count"));
    }
    if (isDynamicForm(document)) {
      findings.add(Finding.of("xfa-form", Evidence.FILE));
    }
    return PdfPages.read(document, pages, findings);
  }

  /** True if the pages only stand for a form that another program lays out (XFA). */
  private static boolean isDynamicForm(PDDocument document) {
    COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
    COSDictionary form = catalogue.getCOSDictionary(COSName.ACRO_FORM);
    return form != null
        && form.containsKey(COSName.XFA)
        && catalogue.getBoolean(COSName.getPDFName("NeedsRendering"), false);
  }

  private static int countPages(PDDocument document) throws ExtractionException {
    int pages;
    try {
      pages = document.getNumberOfPages();
    } catch (RuntimeException | StackOverflowError e) {
      throw damaged("PDF", e);
    }
    if (pages <= 0) {
      throw damaged("PDF", null);
    }
    if (pages > MAX_PAGES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "pages " + MAX_PAGES, String.valueOf(pages));
    }
    return pages;
  }

  /** A file that cannot be read because it is broken. */
  static ExtractionException damaged(
      String what, @org.jspecify.annotations.Nullable Throwable cause) {
    return new ExtractionException(Reason.DAMAGED, "damaged-file", cause, what);
  }
}
