package doichieu.extract.markup;

import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.RawNumerals;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads HTML as a browser would show it: tables with merged cells, lists with their numbers,
 * footnotes; hidden and struck-out words are left out and told. Nothing that the page refers to is
 * fetched. Tables without lines that only lay out words become paragraphs.
 */
public final class HtmlExtractor implements Extractor {
  /** A page's tree takes some ten times its bytes; the longest plans have less than 5 MiB. */
  private static final long MAX_BYTES = 32L << 20;

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, (MAX_BYTES >> 20) + " MiB", "HTML");
    }
    Document page = parse(file);
    StyleRules.applyTo(page);
    HtmlPieces pieces = new HtmlPieces();
    pieces.add(page.body());
    if (pieces.list().stream().noneMatch(HtmlExtractor::isPrinted)) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    RawNumerals raw = pieces.raw();
    RawWords.read(page.body(), raw);
    return DocumentAssembler.assemble(
            SourceFormat.HTML, null, page.charset().name(), pieces.list(), pieces.findings())
        .withCensus(raw.census());
  }

  /** The character set is the one that the page declares, else UTF-8. */
  private static Document parse(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Jsoup.parse(in, null, "");
    }
  }

  private static boolean isPrinted(Piece piece) {
    return piece instanceof Piece.Part
        || (piece instanceof Piece.Text text && text.role() != Role.FURNITURE);
  }
}
