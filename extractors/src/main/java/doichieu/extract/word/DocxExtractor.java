package doichieu.extract.word;

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
import doichieu.extract.xml.OfficePackage;
import doichieu.extract.xml.XmlNode;
import doichieu.extract.xml.XmlParts;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads DOCX files straight from their XML: paragraphs with automatic numbers, tables with merged
 * cells, footnotes, text boxes; tracked changes as accepted, hidden text left out. Tables without
 * lines that only lay out words (letterhead, signature) become paragraphs.
 */
public final class DocxExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    try (OfficePackage docx = new OfficePackage(file)) {
      return read(docx);
    } catch (ZipException | EOFException | XMLStreamException e) {
      throw XmlParts.refusal(e, "DOCX");
    }
  }

  private static ExtractedDocument read(OfficePackage docx)
      throws IOException, XMLStreamException, ExtractionException {
    Styles styles = new Styles(docx.list("styles"));
    RunRemarks remarks = new RunRemarks();
    WordBlocks blocks = new WordBlocks(styles, new Numbering(docx.list("numbering")), remarks);
    FlowPieces pieces = new FlowPieces(remarks);
    blocks.addNotes("f", docx.list("footnotes"));
    blocks.addNotes("e", docx.list("endnotes"));
    pieces.addFurniture(list(docx.list("header"), blocks));
    try (InputStream main = docx.openMain()) {
      XmlParts.readChildren(main, "w:body", child -> addAll(blocks.read(child), pieces));
    }
    pieces.addFurniture(list(docx.list("footer"), blocks));
    if (blocks.isTooDeep()) {
      throw new ExtractionException(
          Reason.TOO_LARGE,
          "limit-exceeded",
          null,
          "nested-tables",
          String.valueOf(FlowPieces.MAX_NESTING));
    }
    if (!pieces.hasPrinted()) {
      throw noWords(remarks.countEmbedded());
    }
    RawNumerals raw = pieces.raw();
    RawWords.read(docx, raw);
    return DocumentAssembler.assemble(
            SourceFormat.DOCX, null, null, pieces.list(), pieces.findings())
        .withCensus(raw.census());
  }

  private static ExtractionException noWords(int embedded) {
    return embedded == 0
        ? new ExtractionException(Reason.DAMAGED, "no-words", null)
        : new ExtractionException(
            Reason.UNSUPPORTED, "words-embedded", null, String.valueOf(embedded));
  }

  private static List<FlowBlock> list(List<XmlNode> parts, WordBlocks blocks) {
    return parts.stream().flatMap(part -> blocks.list(part).stream()).toList();
  }

  private static void addAll(List<FlowBlock> blocks, FlowPieces pieces) throws ExtractionException {
    for (FlowBlock block : blocks) {
      pieces.add(block);
    }
  }
}
