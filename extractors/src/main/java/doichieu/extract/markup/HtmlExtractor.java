package doichieu.extract.markup;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.RawNumerals;
import doichieu.extract.encoding.LegacyLetters;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

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
          Reason.TOO_LARGE, "limit-exceeded", null, "bytes", (MAX_BYTES >> 20) + " MiB");
    }
    Document page = parse(file);
    Optional<LegacyLetters> legacy = LegacyLetters.find(page.body().wholeText());
    legacy.ifPresent(letters -> restore(page, letters));
    List<String> counters = StyleRules.applyTo(page);
    StyledTables.applyTo(page);
    Nesting.check(page);
    FormValues.applyTo(page);
    HtmlPieces pieces = new HtmlPieces();
    pieces.add(page.body());
    if (pieces.list().stream().noneMatch(HtmlExtractor::isPrinted)) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    List<Finding> findings = new ArrayList<>(pieces.findings());
    legacy.ifPresent(
        letters -> findings.add(Finding.of("encoding-guessed", Evidence.FILE, letters.encoding())));
    if (!counters.isEmpty()) {
      findings.add(
          Finding.of(
              "numbers-by-style",
              Evidence.FILE,
              String.valueOf(counters.size()),
              String.join(", ", new TreeSet<>(counters))));
    }
    RawNumerals raw = pieces.raw();
    RawWords.read(page.body(), raw);
    return DocumentAssembler.assemble(
            SourceFormat.HTML,
            null,
            legacy.map(LegacyLetters::encoding).orElse(page.charset().name()),
            pieces.list(),
            findings)
        .withCensus(raw.census());
  }

  /** Puts the letters that were meant in place of the codes of an old font. */
  private static void restore(Document page, LegacyLetters letters) {
    page.body()
        .nodeStream(TextNode.class)
        .forEach(node -> node.text(letters.decode(node.getWholeText())));
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
