package doichieu.extract.word;

import static doichieu.extract.word.DocxFile.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.Table;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxExtractorTest {
  private static final String RULED =
      "<w:tblPr><w:tblBorders><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr>";

  @TempDir Path folder;

  @Test
  void mergedCellsAndHeaderRowsAreKept() throws Exception {
    Table table =
        read(new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(4)
                    + "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                    + cell("<w:vMerge w:val=\"restart\"/>", "TT")
                    + cell("<w:vMerge w:val=\"restart\"/>", "Tên")
                    + cell("<w:gridSpan w:val=\"2\"/>", "Năm 2025")
                    + "</w:tr>"
                    + "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                    + cell("<w:vMerge/>", "")
                    + cell("<w:vMerge/>", "")
                    + cell("", "Đơn vị")
                    + cell("", "Chỉ tiêu")
                    + "</w:tr>"
                    + row("1", "Tỷ lệ A", "%", "60")
                    + "</w:tbl>"))
            .tables()
            .get(0);

    assertThat(table.headerRowCount()).isEqualTo(2);
    assertThat(table.row(0)).extracting(Cell::rowSpan).containsExactly(2, 2, 1);
    assertThat(table.row(0)).extracting(Cell::columnSpan).containsExactly(1, 1, 2);
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("Đơn vị", "Chỉ tiêu");
    assertThat(table.text(2, 3)).isEqualTo("60");
  }

  @Test
  void edgesThatNoCellUsesAreNoColumns() throws Exception {
    Table table =
        read(new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(3)
                    + "<w:tr>"
                    + cell("", "TT")
                    + cell("<w:gridSpan w:val=\"2\"/>", "Tên")
                    + "</w:tr>"
                    + "<w:tr>"
                    + cell("", "1")
                    + cell("<w:gridSpan w:val=\"2\"/>", "A")
                    + "</w:tr>"
                    + "</w:tbl>"))
            .tables()
            .get(0);

    assertThat(table.columnCount()).isEqualTo(2);
  }

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
  void ordinalsNumberedByWordAreCells() throws Exception {
    String list =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String first = "<w:tr><w:tc>" + item(0, "") + "</w:tc>";
    Table table =
        read(new DocxFile(
                    "<w:tbl>"
                        + RULED
                        + grid(3)
                        + row("TT", "Tên", "Số")
                        + first
                        + cell("", "Tỷ lệ A")
                        + cell("", "80")
                        + "</w:tr>"
                        + first
                        + cell("", "Tỷ lệ B")
                        + cell("", "60")
                        + "</w:tr></w:tbl>")
                .with("numbering", "numbering", list))
            .tables()
            .get(0);

    assertThat(table.text(1, 0)).isEqualTo("1");
    assertThat(table.text(2, 0)).isEqualTo("2");
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
  void letterheadWithoutLinesIsReadCellByCell() throws Exception {
    ExtractedDocument document =
        read(
            new DocxFile(
                "<w:tbl>"
                    + grid(2)
                    + row("UBND TỈNH A", "CỘNG HÒA XÃ HỘI")
                    + row("Số: /KH-UBND", "A, ngày")
                    + "</w:tbl>"));

    assertThat(document.tables()).isEmpty();
    assertThat(texts(document))
        .containsExactly("UBND TỈNH A", "CỘNG HÒA XÃ HỘI", "Số: /KH-UBND", "A, ngày");
  }

  @Test
  void numberedRowsWithoutLinesAreATable() throws Exception {
    assertThat(
            read(new DocxFile(
                    "<w:tbl>"
                        + grid(3)
                        + row("TT", "Tên", "Số")
                        + row("1", "A", "80")
                        + row("2", "B", "60")
                        + "</w:tbl>"))
                .tables())
        .hasSize(1);
  }

  @Test
  void smallTableWithoutLinesIsATable() throws Exception {
    assertThat(
            read(new DocxFile(
                    "<w:tbl>"
                        + grid(3)
                        + row("Chỉ tiêu", "Mức", "Cơ sở")
                        + row("Mức độ hài lòng", "≥ 88%", "Quyết định số 1383/QĐ-BNV")
                        + "</w:tbl>"))
                .tables())
        .hasSize(1);
  }

  @Test
  void tablesInTwoCellsOfALayoutAreTwo() throws Exception {
    String half = "<w:tc><w:tbl>" + RULED + grid(3) + row("TT", "Tên", "Số") + "%s</w:tbl></w:tc>";
    assertThat(
            read(new DocxFile(
                    "<w:tbl>"
                        + grid(2)
                        + "<w:tr>"
                        + String.format(half, row("1", "A a", "80"))
                        + String.format(half, row("2", "B b", "60"))
                        + "</w:tr></w:tbl>"))
                .tables())
        .hasSize(2);
  }

  @Test
  void tableSplitByHandIsOneTable() throws Exception {
    String first = "<w:tbl>" + RULED + grid(3) + row("TT", "Tên", "Số") + row("1", "A a", "80");
    String second = "<w:tbl>" + RULED + grid(3) + row("2", "B b", "60") + "</w:tbl>";

    assertThat(read(new DocxFile(first + "</w:tbl><w:p/>" + second)).tables()).hasSize(1);
    assertThat(read(new DocxFile(first + "</w:tbl>" + p("Phụ lục II") + second)).tables())
        .hasSize(2);
  }

  @Test
  void restOfATableSplitByHandMayMergeColumnsIfItsLabelsCountOn() throws Exception {
    String merged =
        "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Sở Y tế chủ trì") + "</w:tc>";
    String rest = "<w:tbl>" + RULED + grid(3) + "<w:tr><w:tc>" + p("%s") + "</w:tc>" + merged;
    String first = "<w:tbl>" + RULED + grid(3) + row("TT", "Tên", "Số") + row("1", "A a", "80");

    String end = "</w:tr></w:tbl>";
    assertThat(read(new DocxFile(first + "</w:tbl><w:p/>" + rest.formatted("2") + end)).tables())
        .hasSize(1);
    assertThat(read(new DocxFile(first + "</w:tbl><w:p/>" + rest.formatted("5") + end)).tables())
        .hasSize(2);
  }

  @Test
  void tableInATextBoxIsNoPartOfTheOneBelowIt() throws Exception {
    String table =
        "<w:tbl>" + RULED + grid(3) + row("TT", "Tên", "Số") + row("1", "A a", "80") + "</w:tbl>";
    String box = "<w:p><w:r><w:txbxContent>" + table + "<w:p/></w:txbxContent></w:r></w:p>";

    assertThat(read(new DocxFile(box + table)).tables()).hasSize(2);
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
  void powersAreNoFurtherDigits() throws Exception {
    String power =
        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:sSup>"
            + "<m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup>"
            + "</m:oMath>";

    assertThat(texts(read(new DocxFile(paragraph(run("", "Giao 5."), power, run("", " ha"))))))
        .containsExactly("Giao 5.10³ ha");
  }

  @Test
  void resultsInsideInstructionsAreNoWordsAndSignsAndChoicesAre() throws Exception {
    String sum =
        mark("begin")
            + instruction("= ")
            + mark("begin")
            + instruction("PAGE")
            + mark("separate")
            + run("", "3")
            + mark("end")
            + instruction(" - 1")
            + mark("separate")
            + run("", "2")
            + mark("end");
    String sign =
        mark("begin")
            + instruction("SYMBOL 179 \\f Symbol")
            + mark("separate")
            + run("", "³")
            + mark("end")
            + run("", " 90%");
    String choice =
        mark("begin")
                .replace(
                    "\"/>",
                    "\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Sở A\"/>"
                        + "<w:listEntry w:val=\"Sở B\"/></w:ddList></w:ffData></w:fldChar>")
            + instruction("FORMDROPDOWN")
            + mark("end");

    assertThat(texts(read(new DocxFile(paragraph(sum) + paragraph(sign) + paragraph(choice)))))
        .containsExactly("2", "≥ 90%", "Sở B");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String instruction(String words) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + words + "</w:instrText></w:r>";
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
  void deletedCellsLeaveNoColumn() throws Exception {
    String deleted = cell("<w:cellDel/>", "").replace(p(""), "<w:p/>");
    String row = "<w:tr>" + cell("", "%s") + deleted + cell("", "%s") + "</w:tr>";
    ExtractedDocument document =
        read(
            new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(3)
                    + row.formatted("TT", "Tên")
                    + row.formatted("1", "A a")
                    + "</w:tbl>"));

    assertThat(document.tables().get(0).columnCount()).isEqualTo(2);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("tracked-changes");
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
  void documentTypeDeclarationsAreRefused() {
    DocxFile file =
        new DocxFile(p("&x;")).withHead("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ExtractionException.class)
        .extracting("reason")
        .isEqualTo(Reason.DAMAGED);
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

  private static String paragraph(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  private ExtractedDocument read(DocxFile file) throws Exception {
    return new DocxExtractor().extract(file.write(folder.resolve("plan.docx")));
  }

  private static String grid(int columns) {
    return "<w:tblGrid>" + "<w:gridCol w:w=\"1000\"/>".repeat(columns) + "</w:tblGrid>";
  }

  private static String row(String... texts) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String text : texts) {
      row.append(cell("", text));
    }
    return row + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String item(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\"3\"/></w:numPr>"
        + "</w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static List<String> texts(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }
}
