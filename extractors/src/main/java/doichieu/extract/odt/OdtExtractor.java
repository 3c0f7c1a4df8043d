package doichieu.extract.odt;

import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.RawNumerals;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.Piece;
import doichieu.extract.xml.XmlNode;
import doichieu.extract.xml.XmlParts;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Reads OpenDocument text, packed (ODT, OTT) or as one XML file (FODT): paragraphs with the numbers
 * of their lists, tables with merged cells, notes, text boxes; tracked changes as accepted, hidden
 * text left out and told. Tables without lines that only lay out words become paragraphs. Pages are
 * not in the file.
 */
public final class OdtExtractor implements Extractor {
  /** A flat file of more bytes is refused; packed ones are measured when they are unpacked. */
  public static final long MAX_FLAT_BYTES = 100L * 1024 * 1024;

  private static final Set<String> OUTER = Set.of("office:body", "office:text");
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    try {
      return isPacked(file) ? readPacked(file) : readFlat(file);
    } catch (ZipException | EOFException | XMLStreamException e) {
      throw XmlParts.refusal(e, "ODT");
    }
  }

  private static boolean isPacked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private static ExtractedDocument readPacked(Path file)
      throws IOException, XMLStreamException, ExtractionException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      refuseEncrypted(zip);
      OdtContent content = new OdtContent();
      if (zip.getEntry(STYLES) != null) {
        try (InputStream in = open(zip, STYLES)) {
          for (XmlNode part : XmlParts.readMixedTree(in).children()) {
            content.add(part);
          }
        }
      }
      try (InputStream in = open(zip, CONTENT)) {
        XmlParts.readMixedChildren(in, OUTER, content::add);
      }
      try (InputStream in = open(zip, CONTENT)) {
        return assemble(content, in);
      }
    }
  }

  private static InputStream open(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ZipException("missing part " + name);
    }
    return zip.getInputStream(entry);
  }

  private static void refuseEncrypted(ZipFile zip)
      throws IOException, XMLStreamException, ExtractionException {
    if (zip.getEntry(MANIFEST) == null) {
      return;
    }
    try (InputStream in = open(zip, MANIFEST)) {
      XmlNode manifest = XmlParts.readTree(in);
      if (manifest
          .all("manifest:file-entry")
          .anyMatch(entry -> entry.find("manifest:encryption-data").isPresent())) {
        throw new ExtractionException(Reason.ENCRYPTED, "password", null);
      }
    }
  }

  private static ExtractedDocument readFlat(Path file)
      throws IOException, XMLStreamException, ExtractionException {
    if (Files.size(file) > MAX_FLAT_BYTES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "bytes", (MAX_FLAT_BYTES >> 20) + " MiB");
    }
    OdtContent content = new OdtContent();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XmlParts.readMixedChildren(in, OUTER, content::add);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return assemble(content, in);
    }
  }

  private static ExtractedDocument assemble(OdtContent content, InputStream again)
      throws IOException, XMLStreamException, ExtractionException {
    OdtPieces pieces = content.close();
    if (pieces.list().stream().noneMatch(OdtExtractor::isPrinted)) {
      throw new ExtractionException(Reason.DAMAGED, "no-words", null);
    }
    RawNumerals raw = pieces.raw();
    RawWords.read(again, raw);
    return DocumentAssembler.assemble(
            SourceFormat.ODT, null, null, pieces.list(), pieces.findings())
        .withCensus(raw.census());
  }

  private static boolean isPrinted(Piece piece) {
    return piece instanceof Piece.Part
        || (piece instanceof Piece.Text text && text.role() != Role.FURNITURE);
  }
}
