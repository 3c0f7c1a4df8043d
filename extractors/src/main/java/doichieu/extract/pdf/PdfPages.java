package doichieu.extract.pdf;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.HiddenWords;
import doichieu.extract.RawNumerals;
import doichieu.extract.ReadingSteps;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads the pages of a document one after the other, each with the table that the page before ends
 * with and the running heads that it shares with the pages beside it. Three pages are held at a
 * time.
 */
final class PdfPages {
  private final PDDocument document;
  private final List<Finding> findings;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private final RawNumerals raw = new RawNumerals();
  private final HiddenWords hidden = new HiddenWords();
  private final PageStreams streams = new PageStreams();
  private final NoteMarks marks = new NoteMarks();
  private final GridBudget budget = new GridBudget();
  private final PageScales scales = new PageScales();
  private final Layers layers;
  private Optional<KnownTable> known = Optional.empty();
  private boolean hasText;
  private boolean inked;
  private boolean allWhole = true;

  private PdfPages(PDDocument document, List<Finding> findings) {
    this.document = document;
    this.findings = findings;
    this.layers = Layers.of(document);
  }

  /** A page with what is printed over it. */
  private record Printed(Overprint print, PageRows rows) {}

  /**
   * Reads the pages.
   *
   * @param pages their number
   * @param findings what was found so far; what is found on the pages is added
   */
  static PdfExtractor.PdfPieces read(PDDocument document, int pages, List<Finding> findings)
      throws ExtractionException {
    PdfPages all = new PdfPages(document, findings);
    all.readAll(pages);
    if (!all.hasText && !all.allWhole) {
      throw PdfExtractor.damaged("PDF", null);
    }
    if (!all.hasText && !all.inked) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    if (!all.hasText) {
      throw new ExtractionException(Reason.UNSUPPORTED, "no-ocr", null, String.valueOf(pages));
    }
    for (int number : all.pictures) {
      findings.add(Finding.of("page-without-text", Evidence.ofPage(number), number));
    }
    all.hidden.find().ifPresent(findings::add);
    List<Piece> pieces = Furniture.mark(all.placed, pages).stream().map(Placed::piece).toList();
    all.scales.store(findings);
    return new PdfExtractor.PdfPieces(
        pages, all.scales.stored(all.marks.leaveOut(pieces)), findings, all.raw.census());
  }

  private void readAll(int pages) throws ExtractionException {
    Optional<Printed> before = Optional.empty();
    Optional<Printed> here = Optional.empty();
    for (int number = 1; number <= pages; number++) {
      ReadingSteps.made();
      Optional<Printed> next = Optional.of(print(number, here));
      if (here.isPresent()) {
        lay(here.get(), before, next);
      }
      before = here;
      here = next;
    }
    if (here.isPresent()) {
      lay(here.get(), before, Optional.empty());
    }
  }

  /** Reads what a page shows, and finds its ruled tables. */
  private Printed print(int number, Optional<Printed> before) throws ExtractionException {
    PageContent content = readPage(number);
    boolean whole =
        streams.areWhole(document.getPage(number - 1).getCOSObject()) && !content.incomplete();
    allWhole &= whole;
    if (!whole) {
      findings.add(Finding.of("possibly-incomplete", Evidence.ofPage(number), "page " + number));
    }
    scales.add(content);
    findings.addAll(content.remarks());
    RawGlyphs.read(content, raw);
    StruckWords.Read read = StruckWords.leaveOut(content);
    read.finding().ifPresent(findings::add);
    Overprint print = Overprint.liftOff(read.page());
    boolean scan = UnreadPictures.isScan(print.page());
    inked |= content.inked();
    hasText |= !content.glyphs().isEmpty() && !scan;
    if (scan) {
      pictures.add(number);
    }
    if (content.unreadable() > 0) {
      findings.add(
          Finding.of("glyphs-without-text", Evidence.ofPage(number), number, content.unreadable()));
    }
    if (print.smallSlanted()) {
      findings.add(Finding.of("slanted-text", Evidence.ofPage(number), number));
    }
    PageRows rows =
        PageRows.of(print.page(), before.flatMap(page -> page.rows().tables().lowest()));
    addFindings(rows);
    if (!scan) {
      findings.addAll(UnreadPictures.list(print.page(), rows.tables()));
    }
    return new Printed(print, rows);
  }

  private void addFindings(PageRows rows) {
    PageContent content = rows.content();
    PageTables tables = rows.tables();
    Evidence page = Evidence.ofPage(content.number());
    tables
        .limit()
        .map(limit -> Finding.of("page-too-complex", page, content.number(), limit))
        .ifPresent(findings::add);
    OverlappingWords.find(content.glyphs(), content.number())
        .map(place -> at("words-overlap", place))
        .ifPresent(findings::add);
    if (tables.tables().stream().anyMatch(filled -> NestedGrid.isIn(filled.table()))) {
      findings.add(Finding.of("nested-table", page));
    }
    if (tables.tables().stream().anyMatch(filled -> content.isCutAt(filled.table().box()))) {
      findings.add(Finding.of("table-off-page", page, content.number()));
    }
  }

  /** Reads the tables and the text of a page. */
  private void lay(Printed page, Optional<Printed> before, Optional<Printed> next)
      throws ExtractionException {
    PageContent content = page.rows().content();
    List<PageRows> beside =
        Stream.concat(before.stream(), next.stream()).map(Printed::rows).toList();
    RunningHeads heads = RunningHeads.of(page.rows(), beside, known);
    PageLayout.Reading reading = PageLayout.read(page.rows(), heads, known);
    known = reading.last();
    int number = content.number();
    int clipped =
        ClippedWords.count(content.clipped(), beside.stream().map(PageRows::content).toList());
    hidden.add(content.hidden() + clipped, "page " + number, Evidence.ofPage(number));
    if (reading.unruled() || page.rows().tables().guessed()) {
      findings.add(Finding.of("table-without-rules", Evidence.ofPage(number), number));
    }
    findings.addAll(reading.findings());
    placed.addAll(page.print().above());
    placed.addAll(reading.pieces());
    placed.addAll(page.print().below());
    for (Placed piece : reading.pieces()) {
      count(piece.piece());
    }
    marks.add(reading.pieces(), content);
  }

  /** A finding whose message names the page and the words of its place. */
  private static Finding at(String code, Evidence place) {
    return Finding.of(code, place, String.valueOf(place.page()), String.valueOf(place.text()));
  }

  private void count(Piece piece) throws ExtractionException {
    if (piece instanceof Piece.Text text) {
      budget.addParagraph(text.text());
    } else if (piece instanceof Piece.Part part) {
      budget.add(part.rowCount(), part.columnCount());
      for (Piece.PartCell cell : part.cells()) {
        budget.addWords(cell.text());
      }
    }
  }

  private PageContent readPage(int number) throws ExtractionException {
    try {
      PDPage page = document.getPage(number - 1);
      boolean lost =
          page.getCOSObject().containsKey(COSName.CONTENTS)
              && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) == null;
      if (lost) {
        throw PdfExtractor.damaged("PDF, tr./p. " + number, null);
      }
      return PageReader.read(page, number, layers);
    } catch (PageReader.TooMuch e) {
      throw new ExtractionException(
          Reason.TOO_LARGE,
          "limit-exceeded",
          e,
          String.valueOf(e.getMessage()),
          "tr./p. " + number);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw PdfExtractor.damaged("PDF, tr./p. " + number, e);
    }
  }
}
