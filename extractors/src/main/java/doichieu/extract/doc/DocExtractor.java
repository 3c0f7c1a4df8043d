package doichieu.extract.doc;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.RawNumerals;
import doichieu.extract.RunRemarks;
import doichieu.extract.flow.FlowBlock;
import doichieu.extract.flow.FlowPieces;
import doichieu.extract.table.DocumentAssembler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads DOC files of Word 97 and later with POI: paragraphs with automatic numbers, tables by the
 * edges of their cells, notes, text boxes; tracked changes as accepted, hidden text left out.
 *
 * <p>POI holds the whole document, so the file's size is what bounds memory and time.
 */
public final class DocExtractor implements Extractor {
  /** POI holds some ten times the file; 5,000 pages of text have less than 20 MiB. */
  private static final long MAX_BYTES = 48L << 20;

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "bytes", (MAX_BYTES >> 20) + " MiB");
    }
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
        HWPFDocument document = new HWPFDocument(files)) {
      return read(document);
    } catch (EncryptedDocumentException e) {
      throw new ExtractionException(Reason.ENCRYPTED, "password", e);
    } catch (OldWordFileFormatException e) {
      throw new ExtractionException(Reason.UNSUPPORTED, "unsupported-type", e, "Word 6/95");
    } catch (IOException | RuntimeException e) {
      throw new ExtractionException(Reason.DAMAGED, "damaged-file", e, "DOC");
    }
  }

  private static ExtractedDocument read(HWPFDocument document) throws ExtractionException {
    RunRemarks remarks = new RunRemarks();
    DocContext context = DocContext.of(document, remarks);
    FlowPieces pieces = new FlowPieces(remarks);
    pieces.addFurniture(furniture(context, true));
    addAll(DocText.body(document.getRange(), context), pieces);
    for (Range box : context.parts().looseBoxes()) {
      addAll(DocText.part(box, context), pieces);
    }
    pieces.addFurniture(furniture(context, false));
    if (!pieces.hasPrinted()) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    RawNumerals raw = pieces.raw();
    RawWords.read(document, raw);
    return DocumentAssembler.assemble(
            SourceFormat.DOC, null, null, pieces.list(), pieces.findings())
        .withCensus(raw.census());
  }

  private static List<FlowBlock> furniture(DocContext context, boolean headers)
      throws ExtractionException {
    List<FlowBlock> blocks = new ArrayList<>();
    for (Range text : context.parts().furniture(headers)) {
      blocks.addAll(DocText.part(text, context));
    }
    return blocks;
  }

  private static void addAll(List<FlowBlock> blocks, FlowPieces pieces) throws ExtractionException {
    for (FlowBlock block : blocks) {
      pieces.add(block);
    }
  }
}
