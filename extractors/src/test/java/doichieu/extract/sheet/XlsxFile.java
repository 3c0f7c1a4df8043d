package doichieu.extract.sheet;

import doichieu.document.ExtractedDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook of one sheet, made of the XML of its rows. */
final class XlsxFile {
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private final StringBuilder rows = new StringBuilder();
  private String properties = "";
  private String styles = "";
  private String table = "";
  private String behind = "";

  /** A sheet below the headings "TT", "Chỉ tiêu" and "Mức". */
  XlsxFile() {
    with(text("TT"), text("Chỉ tiêu"), text("Mức"));
  }

  /** Adds a row of cells. */
  XlsxFile with(String... cells) {
    rows.append("<row>").append(String.join("", cells)).append("</row>");
    return this;
  }

  /** Sets what the workbook says of itself. */
  XlsxFile withProperties(String xml) {
    properties = xml;
    return this;
  }

  /** Sets the XML inside the root of the styles. */
  XlsxFile withStyles(String xml) {
    styles = xml;
    return this;
  }

  /** Sets the XML of a table on the sheet. */
  XlsxFile withTable(String xml) {
    table = xml;
    return this;
  }

  /** Sets the XML behind the rows of the sheet. */
  XlsxFile withBehind(String xml) {
    behind = xml;
    return this;
  }

  /** A cell of words. */
  static String text(String words) {
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  /** Writes the workbook and reads it. */
  ExtractedDocument read(Path folder) throws Exception {
    Path file = folder.resolve("plan.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(zip, "_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml")));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(relation("worksheet", "sheet1.xml") + relation("styles", "styles.xml")));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook%s>%s<sheets><sheet name=\"A\" r:id=\"worksheet\"/></sheets></workbook>"
              .formatted(MAIN, properties));
      put(zip, "xl/styles.xml", "<styleSheet%s>%s</styleSheet>".formatted(MAIN, styles));
      put(zip, "xl/_rels/sheet1.xml.rels", relations(relation("table", "table1.xml")));
      put(zip, "xl/table1.xml", table.isEmpty() ? "<table/>" : table);
      put(
          zip,
          "xl/sheet1.xml",
          "<worksheet%s><sheetData>%s</sheetData>%s</worksheet>".formatted(MAIN, rows, behind));
    }
    return new XlsxExtractor().extract(file);
  }

  private static String relations(String each) {
    return RELATIONS + each + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(type, TYPE, type, target);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
