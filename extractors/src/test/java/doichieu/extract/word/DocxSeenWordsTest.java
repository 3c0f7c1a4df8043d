package doichieu.extract.word;

import static doichieu.extract.word.DocxXml.RULED;
import static doichieu.extract.word.DocxXml.cell;
import static doichieu.extract.word.DocxXml.grid;
import static doichieu.extract.word.DocxXml.paragraph;
import static doichieu.extract.word.DocxXml.row;
import static doichieu.extract.word.DocxXml.run;
import static doichieu.extract.word.DocxXml.texts;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words as a reader of the printed page sees them. */
class DocxSeenWordsTest {
  @TempDir Path folder;

  @Test
  void powersAreNoFurtherDigits() throws Exception {
    String power =
        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:sSup>"
            + "<m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup>"
            + "</m:oMath>";

    assertThat(texts(read(new DocxFile(paragraph(run("", "Giao 5."), power, run("", " ha"))))))
        .containsExactly("Giao 5.10³ ha");
  }

  @Test
  void legacyFontIsReadAsUnicode() throws Exception {
    String run = "<w:r><w:rPr><w:rFonts w:ascii=\"%s\"/></w:rPr><w:t>%s</w:t></w:r>";
    ExtractedDocument document =
        read(
            new DocxFile(
                "<w:p>"
                    + run.formatted(".VnTime", "Ph\u00f4 l\u00f4c ")
                    + run.formatted(".VnTimeH", "Ch\u00d8")
                    + "</w:p>"));

    assertThat(texts(document)).containsExactly("Phụ lục CHỈ");
  }

  @Test
  void raisedDigitsGluedToWordsAreMarks() throws Exception {
    String sup = "<w:vertAlign w:val=\"superscript\"/>";
    ExtractedDocument document =
        read(
            new DocxFile(
                    paragraph(run("", "99,5"), run(sup, "2"))
                        + paragraph(run("", "99,5"), run("<w:position w:val=\"8\"/>", "3"))
                        + paragraph(run("", "85"), run("<w:rStyle w:val=\"Sup\"/>", "(1)"))
                        + paragraph(run(sup, "8"), run(sup, "0"))
                        + paragraph(run("", "80"), run("<w:position w:val=\"2\"/>", "5")))
                .with(
                    "styles",
                    "styles",
                    "<w:style w:type=\"character\" w:styleId=\"Sup\"><w:rPr>"
                        + sup
                        + "</w:rPr></w:style>"));

    assertThat(texts(document)).containsExactly("99,5²", "99,5³", "85¹", "80", "805");
  }

  @Test
  void markTypedAfterANoteReferenceIsNoText() throws Exception {
    String reference = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/>";
    ExtractedDocument document =
        read(
            new DocxFile(
                paragraph(
                        run("", "0,5"),
                        reference + "</w:r>",
                        run("<w:vertAlign w:val=\"superscript\"/>", "12"))
                    + paragraph(run("", "70"), reference + "<w:t>1</w:t></w:r>", run("", "%"))));

    assertThat(texts(document)).containsExactly("0,5", "70%");
  }

  @Test
  void symbolsAreReadAsTheyLookAndUnknownOnesTold() throws Exception {
    String symbol = "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>";
    ExtractedDocument document =
        read(
            new DocxFile(
                paragraph(symbol.formatted("Symbol", "F0B3"), run("", " 80"))
                    + paragraph(symbol.formatted("Symbol", "F0A3"), run("", " 85"))
                    + paragraph(symbol.formatted("Webdings", "F041"), run("", " 90"))
                    + paragraph(run("", "\uF0B3 95"))));

    assertThat(texts(document)).containsExactly("≥ 80", "≤ 85", "\uFFFD 90", "≥ 95");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("symbol-not-understood");
  }

  @Test
  void struckOutWordsAreLeftOutAndTold() throws Exception {
    ExtractedDocument document =
        read(
            new DocxFile(
                paragraph(run("<w:strike/>", "≥ 80"), run("", "85"))
                    + paragraph(run("<w:dstrike/>", "7"), run("<w:strike w:val=\"0\"/>", "90"))));

    assertThat(texts(document)).containsExactly("85", "90");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("struck-out");
    assertThat(document.findings().get(0).arguments()).containsExactly("2", "≥ 80; 7");
  }

  @Test
  void whiteWordsAmongOthersAreHiddenButAWhiteHeaderIsNot() throws Exception {
    String white = "<w:color w:val=\"FFFFFF\"/>";
    String dark = "<w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>";
    ExtractedDocument document =
        read(
            new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(3)
                    + "<w:tr><w:tc>"
                    + paragraph(run(white, "TT"))
                    + "</w:tc><w:tc><w:tcPr>"
                    + dark
                    + "</w:tcPr>"
                    + paragraph(run(white, "Tên"), run("", " A"))
                    + "</w:tc><w:tc>"
                    + paragraph(run(white, "8"), run("", "0,5"))
                    + "</w:tc></w:tr></w:tbl>"));

    assertThat(document.tables().get(0).row(0))
        .extracting(Cell::text)
        .containsExactly("TT", "Tên A", "0,5");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void whiteCellAmongPrintedOnesIsHiddenButAWhiteRowOrColumnIsNot() throws Exception {
    String white = "<w:color w:val=\"FFFFFF\"/>";
    StringBuilder rows = new StringBuilder();
    for (String[] row :
        new String[][] {{"*TT", "*Mức", "*Ghi chú"}, {"*1", "*80", "đạt"}, {"*2", "90", ""}}) {
      rows.append("<w:tr>");
      for (String cell : row) {
        String words = cell.replace("*", "");
        rows.append("<w:tc>").append(paragraph(run(cell.equals(words) ? "" : white, words)));
        rows.append("</w:tc>");
      }
      rows.append("</w:tr>");
    }
    ExtractedDocument document =
        read(new DocxFile("<w:tbl>" + RULED + grid(3) + rows + "</w:tbl>"));
    assertThat(document.tables().get(0).cells())
        .extracting(Cell::text)
        .containsExactly("TT", "Mức", "Ghi chú", "1", "", "đạt", "2", "90", "");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void hiddenWordsAreCountedAtTheWordsSeenBesideThemAndNotRepeated() throws Exception {
    String hidden = "<w:vanish/>";
    ExtractedDocument document =
        read(
            new DocxFile(
                paragraph(run("", "Tỷ lệ 60 %"), run(hidden, " mật 99 %"))
                    + paragraph(run(hidden, "Đoạn giấu 98"))
                    + paragraph(run("<w:color w:val=\"FFFFFF\"/>", "Chữ trắng 97"))));

    assertThat(texts(document)).containsExactly("Tỷ lệ 60 %");
    Finding finding = document.findings().get(0);
    assertThat(finding.code()).isEqualTo("hidden-text");
    assertThat(finding.arguments()).containsExactly("8", "«Tỷ lệ 60 %»");
    assertThat(finding.evidence()).extracting(Evidence::text).containsExactly("Tỷ lệ 60 %");
    assertThat(document.toString()).doesNotContain("mật", "giấu", "98", "99");
  }

  @Test
  void partsOfFormulasAreNoDigitsOfEachOther() throws Exception {
    String formula =
        "<w:p xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:oMath>"
            + "<m:rad><m:deg>"
            + math("3")
            + "</m:deg><m:e>"
            + math("27")
            + "</m:e></m:rad>"
            + math("+2")
            + "<m:d><m:e>"
            + math("5+6")
            + "</m:e></m:d><m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e>"
            + math("7")
            + "</m:e></m:d><m:sSub><m:e>"
            + math("5")
            + "</m:e><m:sub>"
            + math("1")
            + "</m:sub></m:sSub>"
            + "<m:d>%1$s3</m:t></m:r></m:e>%1$s4</m:t></m:r></m:e></m:d>".formatted(ELEMENT)
            + "<m:eqArr>%1$s5</m:t></m:r></m:e>%1$s6</m:t></m:r></m:e></m:eqArr>".formatted(ELEMENT)
            + "<m:m><m:mr>%1$s7</m:t></m:r></m:e>%1$s8</m:t></m:r></m:e></m:mr></m:m>"
                .formatted(ELEMENT)
            + "</m:oMath></w:p>";

    assertThat(texts(read(new DocxFile(formula))))
        .containsExactly("\u00b3\u221a27+2(5+6)[7]5 1 (3|4) 5 6 7 8");
  }

  private static final String ELEMENT = "<m:e><m:r><m:t>";

  private static String math(String words) {
    return "<m:r><m:t>" + words + "</m:t></m:r>";
  }

  private ExtractedDocument read(DocxFile file) throws Exception {
    return new DocxExtractor().extract(file.write(folder.resolve("plan.docx")));
  }
}
