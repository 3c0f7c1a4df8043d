package doichieu.extract.pdf;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.NumeralCensus;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.HiddenWords;
import doichieu.extract.RawNumerals;
import doichieu.extract.ReadingSteps;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files that hold text: ruled tables with merged cells, paragraphs, columns of
 * letterheads and signatures, notes and page numbers.
 *
 * <p>Boxes are in points on the page as it is read, origin top left. One page is held at a time.
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
    List<Placed> placed = new ArrayList<>();
    List<Integer> pictures = new ArrayList<>();
    RawNumerals raw = new RawNumerals();
    HiddenWords hidden = new HiddenWords();
    PageStreams streams = new PageStreams();
    NoteMarks marks = new NoteMarks();
    PageLayout.Reading reading = PageLayout.Reading.NONE;
    boolean hasText = false;
    boolean allWhole = true;
    GridBudget budget = new GridBudget();
    for (int number = 1; number <= pages; number++) {
      ReadingSteps.made();
      PageContent content = readPage(document, number);
      boolean whole =
          streams.areWhole(document.getPage(number - 1).getCOSObject()) && !content.incomplete();
      allWhole &= whole;
      if (!whole) {
        findings.add(
            Finding.of("possibly-incomplete", Evidence.ofPage(number), "tr./p. " + number));
      }
      RawGlyphs.read(content, raw);
      Overprint print = Overprint.liftOff(content);
      boolean scan = print.page().glyphs().isEmpty() && content.hasPicture();
      hasText |= !content.glyphs().isEmpty() && !scan;
      if (scan) {
        pictures.add(number);
      }
      hidden.add(content.hidden(), "tr./p. " + number, Evidence.ofPage(number));
      if (content.unreadable() > 0) {
        findings.add(
            Finding.of(
                "glyphs-without-text", Evidence.ofPage(number), number, content.unreadable()));
      }
      reading = readLayout(print.page(), reading, findings);
      placed.addAll(print.above());
      placed.addAll(reading.pieces());
      placed.addAll(print.below());
      for (Placed piece : reading.pieces()) {
        count(piece.piece(), budget);
      }
      marks.add(reading.pieces(), print.page());
      if (print.smallSlanted()) {
        findings.add(Finding.of("slanted-text", Evidence.ofPage(number), number));
      }
    }
    if (!hasText && !allWhole) {
      throw damaged("PDF", null);
    }
    if (!hasText) {
      throw new ExtractionException(Reason.UNSUPPORTED, "no-ocr", null, String.valueOf(pages));
    }
    for (int number : pictures) {
      findings.add(Finding.of("page-without-text", Evidence.ofPage(number), number));
    }
    hidden.find().ifPresent(findings::add);
    List<Piece> pieces = Furniture.mark(placed, pages).stream().map(Placed::piece).toList();
    return new PdfPieces(pages, marks.leaveOut(pieces), findings, raw.census());
  }

  private static void count(Piece piece, GridBudget budget) throws ExtractionException {
    if (piece instanceof Piece.Text text) {
      budget.addParagraph(text.text());
    } else if (piece instanceof Piece.Part part) {
      budget.add(part.rowCount(), part.columnCount());
      for (Piece.PartCell cell : part.cells()) {
        budget.addWords(cell.text());
      }
    }
  }

  private static PageLayout.Reading readLayout(
      PageContent content, PageLayout.Reading before, List<Finding> findings) {
    PageTables tables = PageTables.find(content, before.across());
    Evidence page = Evidence.ofPage(content.number());
    tables
        .limit()
        .map(limit -> Finding.of("page-too-complex", page, content.number(), limit))
        .ifPresent(findings::add);
    if (tables.tables().stream().anyMatch(filled -> NestedGrid.isIn(filled.table()))) {
      findings.add(Finding.of("nested-table", Evidence.ofPage(content.number())));
    }
    if (tables.tables().stream().anyMatch(filled -> content.isCutAt(filled.table().box()))) {
      findings.add(Finding.of("table-off-page", page, content.number()));
    }
    PageLayout.Reading reading = PageLayout.read(content, tables, before.last());
    if (reading.unruled() || tables.guessed()) {
      findings.add(
          Finding.of("table-without-rules", Evidence.ofPage(content.number()), content.number()));
    }
    return reading;
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

  private static PageContent readPage(PDDocument document, int number) throws ExtractionException {
    try {
      PDPage page = document.getPage(number - 1);
      boolean lost =
          page.getCOSObject().containsKey(COSName.CONTENTS)
              && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) == null;
      if (lost) {
        throw damaged("PDF, tr./p. " + number, null);
      }
      return PageReader.read(page, number);
    } catch (PageReader.TooMuch e) {
      throw new ExtractionException(
          Reason.TOO_LARGE,
          "limit-exceeded",
          e,
          String.valueOf(e.getMessage()),
          "tr./p. " + number);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged("PDF, tr./p. " + number, e);
    }
  }

  private static ExtractionException damaged(
      String what, @org.jspecify.annotations.Nullable Throwable cause) {
    return new ExtractionException(Reason.DAMAGED, "damaged-file", cause, what);
  }
}
