package doichieu.extract.text;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.TextFile;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text and Markdown: tables drawn with tabs or pipes, footnotes, paragraphs; marks of
 * Markdown and HTML are taken off.
 */
public final class TextExtractor implements Extractor, TextFile.Reader {
  /** Lines, blank ones counted; 5,000 pages of print have some 200,000. */
  private static final int MAX_LINES = 500_000;

  /** Tabs and pipes, which part cells: as many as the cells of a document, and the rows' ends. */
  private static final long MAX_SEPARATORS = GridBudget.MAX_CELLS * 3 / 2;

  private static final String LINE_ENDS = "\n\f\u000b\u0085\u2028\u2029";

  private final SourceFormat format;

  /**
   * Makes the reader.
   *
   * @param format {@link SourceFormat#TEXT} or {@link SourceFormat#MARKDOWN}: what is reported;
   *     both are read alike
   */
  public TextExtractor(SourceFormat format) {
    this.format = format;
  }

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    return read(TextFile.decode(file));
  }

  @Override
  public ExtractedDocument read(TextFile file) throws ExtractionException {
    checkSize(file.text());
    List<Finding> findings = new ArrayList<>(file.findings());
    TextPieces reading = new TextPieces(ComposedText.of(file.text()));
    List<Piece> pieces = reading.list();
    findings.addAll(reading.findings());
    if (pieces.stream().noneMatch(TextExtractor::isPrinted)) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    return DocumentAssembler.assemble(format, null, file.encoding(), pieces, findings)
        .withCensus(reading.census());
  }

  /** Counted before anything is made of the text, so that memory stays bounded. */
  private static void checkSize(String text) throws ExtractionException {
    int lines = 0;
    long separators = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean old = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      lines += old || LINE_ENDS.indexOf(c) >= 0 ? 1 : 0;
      separators += c == '\t' || c == '|' ? 1 : 0;
    }
    if (lines > MAX_LINES) {
      throw tooLarge("lines", MAX_LINES);
    }
    if (separators > MAX_SEPARATORS) {
      throw tooLarge("cells", GridBudget.MAX_CELLS);
    }
  }

  private static ExtractionException tooLarge(String limit, long value) {
    return new ExtractionException(
        Reason.TOO_LARGE, "limit-exceeded", null, limit, String.valueOf(value));
  }

  private static boolean isPrinted(Piece piece) {
    return piece instanceof Piece.Part
        || (piece instanceof Piece.Text text && text.role() != Role.FURNITURE);
  }
}
