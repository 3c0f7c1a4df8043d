package doichieu.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the XML of a workbook says of its cells. */
class XlsxExtractorTest {
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String HEAD = text("TT") + text("Chỉ tiêu") + text("Mức");

  @TempDir Path folder;

  @Test
  void formulasWithoutResultAreToldThoughAnEmptyResultIsStored() throws Exception {
    ExtractedDocument document =
        read("", row(HEAD), row(text("1") + text("A a") + "<c><f>1+1</f><v></v></c>"));

    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("formula-not-calculated");
  }

  @Test
  void formulasWhoseResultIsNoTextAreCalculated() throws Exception {
    ExtractedDocument document =
        read("", row(HEAD), row(text("1") + text("A a") + "<c t=\"str\"><f>B9</f><v></v></c>"));

    assertThat(document.findings()).isEmpty();
  }

  @Test
  void escapedCharactersAreRead() throws Exception {
    ExtractedDocument document =
        read(
            "",
            row(HEAD),
            row(
                text("1")
                    + text("Tỷ lệ_x000D_\nhộ nghèo")
                    + "<c t=\"str\"><f>B1</f><v>_x0031_5 xã</v></c>"));

    assertThat(document.tables().get(0).row(1))
        .extracting(Cell::text)
        .containsExactly("1", "Tỷ lệ hộ nghèo", "15 xã");
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws Exception {
    ExtractedDocument document =
        read(
            "<workbookPr date1904=\"1\"/>",
            row(HEAD),
            row(text("1") + text("A a") + "<c s=\"1\"><v>44624</v></c>"));

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("05/03/2026");
  }

  @Test
  void numbersInAnUnknownFormatStandBareAndAreTold() throws Exception {
    ExtractedDocument document =
        read("", row(HEAD), row(text("1") + text("A a") + "<c s=\"1\"><v>-1.5</v></c>"));

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("-1,5");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("number-format-unknown");
  }

  @Test
  void whatIsNoNumberIsReadAsItStands() throws Exception {
    ExtractedDocument document =
        read("", row(HEAD), row(text("1") + text("A a") + "<c><v>NaN</v></c>"));

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("NaN");
  }

  @Test
  void wordsThatTheFormatHidesAreTold() throws Exception {
    String hidden = "<c s=\"2\" t=\"inlineStr\"><is><t>80%</t></is></c>";
    ExtractedDocument document =
        read(
            "",
            row(HEAD),
            row(text("1") + text("A a") + text("5")),
            row(text("2") + text("B b") + hidden));

    assertThat(document.tables().get(0).text(2, 2)).isEmpty();
    assertThat(document.findings()).extracting(Finding::code).contains("hidden-text");
  }

  private static String text(String words) {
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  private static String row(String cells) {
    return "<row>" + cells + "</row>";
  }

  private ExtractedDocument read(String properties, String... rows) throws Exception {
    Path file = folder.resolve("plan.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(zip, "_rels/.rels", RELATIONS + relation("officeDocument", "xl/workbook.xml"));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          RELATIONS
              + relation("worksheet", "sheet1.xml").replace("</Relationships>", "")
              + relation("styles", "styles.xml"));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook%s>%s<sheets><sheet name=\"A\" r:id=\"worksheet\"/></sheets></workbook>"
              .formatted(MAIN, properties));
      put(
          zip,
          "xl/styles.xml",
          ("<styleSheet%s><numFmts><numFmt numFmtId=\"164\" formatCode=\";;;\"/></numFmts><cellXfs>"
                  + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                  + "</cellXfs></styleSheet>")
              .formatted(MAIN));
      put(
          zip,
          "xl/sheet1.xml",
          "<worksheet%s><sheetData>%s</sheetData></worksheet>"
              .formatted(MAIN, String.join("", rows)));
    }
    return new XlsxExtractor().extract(file);
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/></Relationships>"
        .formatted(type, TYPE, type, target);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
