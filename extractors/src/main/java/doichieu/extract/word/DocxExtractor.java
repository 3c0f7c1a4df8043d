package doichieu.extract.word;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.Piece;
import doichieu.extract.xml.OfficePackage;
import doichieu.extract.xml.XmlParts;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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
      throw new ExtractionException(Reason.DAMAGED, "damaged-file", e, "DOCX");
    }
  }

  private static ExtractedDocument read(OfficePackage docx)
      throws IOException, XMLStreamException, ExtractionException {
    Styles styles = new Styles(docx.list("styles"));
    WordText words = new WordText(styles, new Numbering(docx.list("numbering")));
    WordPieces pieces = new WordPieces(styles, words);
    pieces.addNotes("f", docx.list("footnotes"));
    pieces.addNotes("e", docx.list("endnotes"));
    pieces.addFurniture(docx.list("header"));
    try (InputStream main = docx.openMain()) {
      XmlParts.readChildren(main, "w:body", pieces::add);
    }
    pieces.addFurniture(docx.list("footer"));
    if (pieces.pieces().stream().noneMatch(DocxExtractor::isPrinted)) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    return DocumentAssembler.assemble(
        SourceFormat.DOCX, null, null, pieces.pieces(), pieces.findings());
  }

  private static boolean isPrinted(Piece piece) {
    return piece instanceof Piece.Part
        || (piece instanceof Piece.Text text
            && text.role() != doichieu.document.Paragraph.Role.FURNITURE);
  }
}
