package doichieu.extract.sheet;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.Extractor;
import doichieu.extract.sheet.Workbook.RawSheet;
import doichieu.extract.xml.OfficePackage;
import doichieu.extract.xml.OfficePackage.Relationship;
import doichieu.extract.xml.XmlNode;
import doichieu.extract.xml.XmlParts;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XLSX files straight from their XML, row by row: cells as they are shown, merged ranges;
 * hidden sheets, rows and columns are left out and told. Words above and below a table are
 * paragraphs.
 */
public final class XlsxExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    try (OfficePackage parts = new OfficePackage(file)) {
      return read(parts);
    } catch (ZipException | EOFException | XMLStreamException e) {
      throw XmlParts.refusal(e, "XLSX");
    }
  }

  private static ExtractedDocument read(OfficePackage parts)
      throws IOException, XMLStreamException, ExtractionException {
    Workbook workbook = new Workbook();
    CellLooks looks = new CellLooks(parts.list("styles"));
    SharedTexts texts = new SharedTexts(workbook.remarks());
    Optional<String> shared = find(parts, r -> r.type().equals("sharedStrings"));
    if (shared.isPresent()) {
      try (InputStream in = parts.open(shared.get())) {
        XmlParts.readChildren(in, "", texts::add);
      }
    }
    XmlNode main = main(parts);
    boolean from1904 =
        main.find("workbookPr").filter(p -> isOn(p.attribute("date1904"))).isPresent();
    XlsxSheetReader reader =
        new XlsxSheetReader(texts, looks, new ShownNumbers(from1904), workbook);
    for (XmlNode sheet : main.find("sheets").map(XmlNode::children).orElse(List.of())) {
      Optional<String> part = find(parts, r -> r.id().equals(sheet.attribute("id")));
      if (part.isPresent()) {
        String state = sheet.attribute("state");
        RawSheet raw =
            new RawSheet(sheet.attribute("name"), !state.isEmpty() && !state.equals("visible"));
        addTables(parts, part.get(), raw);
        try (InputStream in = parts.open(part.get())) {
          reader.read(in, raw);
        }
        workbook.add(raw);
      }
    }
    return workbook.toDocument(SourceFormat.XLSX);
  }

  private static void addTables(OfficePackage parts, String sheet, RawSheet raw)
      throws IOException, XMLStreamException {
    for (Relationship relationship : parts.relationships(sheet)) {
      if (relationship.type().equals("table")) {
        parts.read(relationship.target()).ifPresent(raw.painted::add);
      }
    }
  }

  private static boolean isOn(String value) {
    return !value.isEmpty() && XmlNode.isTrue(value);
  }

  private static XmlNode main(OfficePackage parts) throws IOException, XMLStreamException {
    try (InputStream in = parts.openMain()) {
      return XmlParts.readTree(in);
    }
  }

  private static Optional<String> find(OfficePackage parts, Predicate<Relationship> wanted) {
    return parts.relationships().stream().filter(wanted).map(Relationship::target).findFirst();
  }
}
