package doichieu.extract.word;

import static doichieu.extract.word.DocxFile.p;
import static doichieu.extract.word.DocxXml.RULED;
import static doichieu.extract.word.DocxXml.cell;
import static doichieu.extract.word.DocxXml.grid;
import static doichieu.extract.word.DocxXml.item;
import static doichieu.extract.word.DocxXml.paragraph;
import static doichieu.extract.word.DocxXml.row;
import static doichieu.extract.word.DocxXml.run;
import static doichieu.extract.word.DocxXml.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxExtractorTest {
  @TempDir Path folder;

  @Test
  void trackedChangesAreReadAsAcceptedAndReported() throws Exception {
    ExtractedDocument document =
        read(
            new DocxFile(
                "<w:p><w:r><w:t xml:space=\"preserve\">đạt </w:t></w:r>"
                    + "<w:del><w:r><w:delText>80</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>90</w:t></w:r></w:ins>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                    + "<w:r><w:tab/><w:t>%</w:t></w:r></w:p>"));

    assertThat(texts(document)).containsExactly("đạt 90 %");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("tracked-changes", "hidden-text");
  }

  @Test
  void automaticNumbersAreCountedAndWritten() throws Exception {
    String levels =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
            + "<w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";
    ExtractedDocument document =
        read(
            new DocxFile(
                    item(0, "MỤC ĐÍCH")
                        + item(1, "Một")
                        + item(1, "Hai")
                        + item(0, "YÊU CẦU")
                        + item(1, "Ba"))
                .with("numbering", "numbering", levels));

    assertThat(texts(document))
        .containsExactly("I. MỤC ĐÍCH", "a) Một", "b) Hai", "II. YÊU CẦU", "a) Ba");
  }

  @Test
  void footnoteFollowsTheParagraphOfItsMark() throws Exception {
    ExtractedDocument document =
        read(
            new DocxFile(
                    "<w:p><w:r><w:t>TTHC nội bộ</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
                        + p("Sau"))
                .with(
                    "footnotes",
                    "footnotes",
                    "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                        + "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>"
                        + "<w:r><w:t>. Kế hoạch số 02</w:t></w:r></w:p></w:footnote>"));

    assertThat(texts(document)).containsExactly("TTHC nội bộ", "Kế hoạch số 02", "Sau");
    assertThat(((Paragraph) document.blocks().get(1)).role()).isEqualTo(Role.FOOTNOTE);
  }

  @Test
  void blocksWithAnAlternativeAreReadAsProgramsOfTodayShowThem() throws Exception {
    String table = "<w:tbl>" + RULED + grid(2) + "%s" + row("2", "B b") + "</w:tbl>";
    String old = "</mc:Choice><mc:Fallback>" + p("cũ") + "</mc:Fallback></mc:AlternateContent>";
    String choice = "<mc:AlternateContent><mc:Choice>";
    ExtractedDocument document =
        read(
            new DocxFile(
                choice
                    + p("Phụ lục")
                    + table.formatted(choice + row("1", "A a") + old.replace(p("cũ"), ""))
                    + old));

    assertThat(texts(document).get(0)).isEqualTo("Phụ lục");
    assertThat(document.tables().get(0).rowCount()).isEqualTo(2);
  }

  @Test
  void diagramsAreListedAndNotRead() throws Exception {
    String chart =
        "<w:p><w:r><w:drawing><c:chart"
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"
            + "</w:drawing></w:r></w:p>";

    assertThat(read(new DocxFile(p("Biểu đồ 1") + chart)).findings())
        .extracting(Finding::code)
        .containsExactly("embedded-document");
  }

  @Test
  void paragraphsWhoseEndIsDeletedAreOneAlsoInCellsAndAboveATable() throws Exception {
    String cut = paragraph("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", run("", "Đạt "));
    ExtractedDocument document =
        read(
            new DocxFile(
                cut
                    + "<w:tbl>"
                    + RULED
                    + grid(2)
                    + "<w:tr><w:tc>"
                    + cut
                    + p("80%")
                    + "</w:tc>"
                    + cell("", "A a")
                    + "</w:tr></w:tbl>"
                    + p("Hết")));

    assertThat(document.tables().get(0).text(0, 0)).isEqualTo("Đạt 80%");
    assertThat(texts(document)).containsExactly("Đạt", "Hết");
  }

  @Test
  void documentTypeDeclarationsAreRefused() {
    DocxFile file =
        new DocxFile(p("&x;")).withHead("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ExtractionException.class)
        .extracting("reason")
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void otherDocumentsShownInTheTextAreListedWithTheirPlaceAndNotRead() throws Exception {
    String table = "<w:tbl>" + RULED + grid(1) + "<w:tr><w:tc>";
    ExtractedDocument document =
        read(
            new DocxFile(
                    p("Phụ lục I")
                        + "<w:altChunk/>"
                        + p("Phụ lục II")
                        + "<w:p><w:subDoc/></w:p>"
                        + table
                        + p("Chỉ tiêu")
                        + "<w:altChunk/></w:tc></w:tr></w:tbl>"
                        + object("Excel.Sheet.12")
                        + object("Equation.3"))
                .with("aFChunk", "body", p("chỉ tiêu 99%")));
    Finding finding =
        document.findings().stream()
            .filter(told -> told.code().equals("embedded-document"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.arguments().get(0)).isEqualTo("4");
    assertThat(finding.arguments().get(1)).startsWith("«Phụ lục I»; «Phụ lục II»");
    assertThat(finding.evidence()).extracting(Evidence::text).startsWith("Phụ lục I", "Phụ lục II");
    assertThat(document.toString()).doesNotContain("99");
  }

  @Test
  void documentThatOnlyHoldsAnotherIsNoEmptyOne() {
    assertThatThrownBy(() -> read(new DocxFile("<w:altChunk/>")))
        .isInstanceOfSatisfying(
            ExtractionException.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED);
              assertThat(refusal.code()).isEqualTo("words-embedded");
            });
  }

  private static String object(String program) {
    return "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " ProgID=\""
        + program
        + "\"/></w:object></w:r></w:p>";
  }

  @Test
  void deletedRowsCountAsTrackedChanges() throws Exception {
    ExtractedDocument document =
        read(
            new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(2)
                    + row("1", "80")
                    + row("2", "85").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>")
                    + "</w:tbl>"));

    assertThat(document.tables().get(0).rowCount()).isEqualTo(1);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("tracked-changes");
  }

  private ExtractedDocument read(DocxFile file) throws Exception {
    return new DocxExtractor().extract(file.write(folder.resolve("plan.docx")));
  }
}
