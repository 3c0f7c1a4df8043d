package doichieu.extract.rtf;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.RawNumerals;
import doichieu.extract.RunRemarks;
import doichieu.extract.flow.FlowBlock;
import doichieu.extract.flow.FlowPieces;
import doichieu.extract.rtf.RtfTexts.Content;
import doichieu.extract.table.DocumentAssembler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads RTF as a stream of control words: paragraphs with the numbers that the file states, tables
 * by the edges of their cells, notes, text boxes; tracked changes as accepted, hidden text left
 * out. Pictures and other binary data are passed over.
 */
public final class RtfExtractor implements Extractor {
  /** Pictures stand as digits in the file; a plan with many scans has some tens of MiB. */
  private static final long MAX_BYTES = 256L << 20;

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "bytes", (MAX_BYTES >> 20) + " MiB");
    }
    try (InputStream in = Files.newInputStream(file);
        InputStream again = Files.newInputStream(file)) {
      return read(in, again);
    } catch (EOFException e) {
      throw new ExtractionException(Reason.DAMAGED, "damaged-file", e, "RTF");
    }
  }

  private static ExtractedDocument read(InputStream in, InputStream again)
      throws IOException, ExtractionException {
    RunRemarks remarks = new RunRemarks();
    RtfReader reader = new RtfReader(in, remarks);
    Content content = reader.read();
    FlowPieces pieces = new FlowPieces(remarks);
    pieces.addFurniture(content.headers());
    for (FlowBlock block : content.body()) {
      pieces.add(block);
    }
    pieces.addFurniture(content.footers());
    if (!pieces.hasPrinted()) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    List<Finding> findings = new ArrayList<>(reader.findings());
    findings.addAll(pieces.findings());
    RawNumerals raw = pieces.raw();
    RawWords.read(again, raw);
    return DocumentAssembler.assemble(SourceFormat.RTF, null, null, pieces.list(), findings)
        .withCensus(raw.census());
  }
}
