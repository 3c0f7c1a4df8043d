package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.table.Piece;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfExtractorTest {
  private static final double[] XS = {60, 100, 300, 400, 500};
  private static final double[] YS = {100, 130, 160, 190};

  @TempDir Path folder;

  private List<Piece> pieces(TinyPdf pdf) throws Exception {
    return PdfExtractor.read(pdf.save(folder)).pieces();
  }

  private List<String> codes(TinyPdf pdf) throws Exception {
    return PdfExtractor.read(pdf.save(folder)).findings().stream().map(Finding::code).toList();
  }

  private static List<String> texts(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Text.class::isInstance)
        .map(piece -> ((Piece.Text) piece).text())
        .toList();
  }

  private static List<Piece.Part> parts(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Part.class::isInstance)
        .map(Piece.Part.class::cast)
        .toList();
  }

  private static List<String> cells(Piece.Part part) {
    return part.cells().stream()
        .map(
            c ->
                (c.row()
                        + ","
                        + c.column()
                        + " "
                        + c.rowSpan()
                        + "x"
                        + c.columnSpan()
                        + " "
                        + c.text())
                    .strip())
        .toList();
  }

  private void assertRefused(Path file, Reason reason, String code) {
    assertThatExceptionOfType(ExtractionException.class)
        .isThrownBy(() -> PdfExtractor.read(file))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void cellsMergedAcrossAndDownKeepTheirSpans() throws Exception {
    TinyPdf pdf =
        TinyPdf.portrait()
            .stroke(60, 100, 500, 100)
            .stroke(100, 130, 300, 130)
            .stroke(400, 130, 500, 130)
            .stroke(60, 160, 500, 160)
            .stroke(60, 190, 500, 190);
    for (double x : new double[] {60, 100, 500}) {
      pdf.stroke(x, 100, x, 190);
    }
    pdf.stroke(300, 100, 300, 160).stroke(400, 100, 400, 160);
    pdf.text(65, 120, "I").text(105, 120, "Tỷ lệ").text(305, 120, "80").text(405, 120, "%");
    pdf.text(105, 150, "Mức độ").text(405, 150, "hồ sơ").text(105, 180, "Tổng số");
    Piece.Part part = parts(pieces(pdf)).get(0);
    assertThat(cells(part))
        .containsExactly(
            "0,0 2x1 I",
            "0,1 1x1 Tỷ lệ",
            "0,2 2x1 80",
            "0,3 1x1 %",
            "1,1 1x1 Mức độ",
            "1,3 1x1 hồ sơ",
            "2,0 1x1",
            "2,1 1x3 Tổng số");
    assertThat(part.columnEdges()).hasSize(5);
    assertThat(part.columnEdges().get(1)).isCloseTo(100, within(0.5));
    assertThat(part.mayContinue()).isTrue();
  }

  @Test
  void rulesDrawnAsThinRectanglesPerCellAreRules() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (double y : YS) {
      for (int i = 1; i < XS.length; i++) {
        pdf.bar(XS[i - 1], y, XS[i] - 1, y);
      }
    }
    for (double x : XS) {
      for (int i = 1; i < YS.length; i++) {
        pdf.bar(x, YS[i - 1], x, YS[i]);
      }
    }
    Piece.Part part = parts(pieces(pdf.text(65, 120, "TT"))).get(0);
    assertThat(part.rowCount()).isEqualTo(3);
    assertThat(part.columnCount()).isEqualTo(4);
    assertThat(part.cells()).hasSize(12);
  }

  @Test
  void framesDrawnAroundEachCellAreItsRules() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int r = 1; r < YS.length; r++) {
      for (int c = 1; c < XS.length; c++) {
        pdf.text(XS[c - 1] + 5, YS[r] - 8, "r" + r + "c" + c);
        pdf.frame(XS[c - 1], YS[r - 1], XS[c] - 2, YS[r] - 2, false);
      }
    }
    Piece.Part part = parts(pieces(pdf)).get(0);
    assertThat(part.columnCount()).isEqualTo(4);
    assertThat(part.cells())
        .extracting(Piece.PartCell::text)
        .contains("r1c1", "r2c3", "r3c4")
        .hasSize(12);
  }

  /** A page cuts the last row; only the cell that goes on has no lower side. */
  @Test
  void cellLeftOpenWhereThePageCutsItIsReadWithItsRow() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int r = 1; r < YS.length; r++) {
      for (int c = 1; c < XS.length; c++) {
        boolean cut = r == YS.length - 1 && c == 2;
        pdf.text(XS[c - 1] + 5, YS[r] - 8, "r" + r + "c" + c);
        pdf.frame(XS[c - 1], YS[r - 1], XS[c] - 2, YS[r] - 2, cut);
      }
    }
    Piece.Part part = parts(pieces(pdf)).get(0);
    assertThat(part.cells())
        .extracting(Piece.PartCell::text)
        .contains("r3c1", "r3c2", "r3c4")
        .hasSize(12);
  }

  @Test
  void wordsInsideAFrameDrawnOverThemAreSeen() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(65, 120, "Tỷ lệ").frame(60, 100, 200, 130, false);
    assertThat(pieces(pdf).toString()).contains("Tỷ lệ");
  }

  @Test
  void tableThatRunsOffThePaperOrItsShownPartIsTold() throws Exception {
    TinyPdf narrow = TinyPdf.portrait().clip(40, 40, 450, 800);
    assertThat(codes(drawTable(TinyPdf.portrait(), 500))).doesNotContain("table-off-page");
    assertThat(codes(drawTable(TinyPdf.portrait(), 700))).contains("table-off-page");
    assertThat(codes(drawTable(narrow, 500))).contains("table-off-page");
  }

  @Test
  void rulesOutsideTheShownPartAreNoRules() throws Exception {
    TinyPdf pdf = drawTable(TinyPdf.portrait().clip(40, 40, 550, 162), 500);
    assertThat(parts(pieces(pdf)).get(0).rowCount()).isEqualTo(2);
  }

  private static TinyPdf drawTable(TinyPdf pdf, double end) throws Exception {
    pdf.text(65, 120, "1").text(305, 120, "Đơn vị").text(65, 150, "2").text(305, 150, "Sở");
    for (double y : YS) {
      pdf.stroke(60, y, end, y);
    }
    return pdf.stroke(60, 100, 60, 190).stroke(300, 100, 300, 190).stroke(end, 100, end, 190);
  }

  @Test
  void tableOpenAtItsSidesIsClosedWhereItsRulesEnd() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (double y : YS) {
      pdf.stroke(60, y, 500, y);
    }
    pdf.stroke(100, 100, 100, 190).stroke(300, 100, 300, 190);
    Piece.Part part = parts(pieces(pdf.text(65, 120, "1").text(305, 120, "80"))).get(0);
    assertThat(part.columnCount()).isEqualTo(3);
    assertThat(part.cells().get(2).text()).isEqualTo("80");
  }

  @Test
  void turnedPageIsReadAsItIsShown() throws Exception {
    TinyPdf pdf =
        TinyPdf.turned().grid(XS, YS).text(105, 120, "Chỉ tiêu").text(60, 60, "Phụ lục I");
    List<Piece> pieces = pieces(pdf);
    assertThat(texts(pieces)).containsExactly("Phụ lục I");
    Piece.PartCell cell = parts(pieces).get(0).cells().get(1);
    assertThat(cell.text()).isEqualTo("Chỉ tiêu");
    Box box = Objects.requireNonNull(cell.evidence().bbox());
    assertThat(box.x0()).isCloseTo(100, within(1.0));
    assertThat(box.y0()).isCloseTo(100, within(1.0));
  }

  @Test
  void numberCutAtTheEndOfACellLineIsWhole() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(XS, YS).lines(105, 112, "Công văn 476/VPCP-", "KSTT");
    assertThat(parts(pieces(pdf)).get(0).cells().get(1).text()).isEqualTo("Công văn 476/VPCP-KSTT");
  }

  @Test
  void tablePartsOfTwoPagesShareTheirColumnEdges() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(XS, YS).text(105, 120, "Tỷ lệ hồ sơ");
    pdf.page().grid(XS, YS).text(105, 120, "trực tuyến");
    List<Piece.Part> parts = parts(pieces(pdf));
    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).columnEdges()).isEqualTo(parts.get(1).columnEdges());
    assertThat(parts.get(1).cells().get(1).evidence().page()).isEqualTo(2);
  }

  @Test
  void tableWithoutRulesIsReadByItsGapsAndReported() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 60, "Phụ lục I giao chỉ tiêu cụ thể về cải cách");
    pdf.text(350, 107, "Năm 2025").text(60, 114, "TT").text(100, 114, "Tên nhiệm vụ");
    pdf.text(330, 121, "Đơn vị").text(400, 121, "Mức");
    pdf.text(62, 138, "1").text(335, 138, "%").text(405, 138, "80");
    pdf.lines(100, 138, "Tỷ lệ hồ sơ trực tuyến trên", "tổng số hồ sơ");
    pdf.text(62, 169, "2").text(100, 169, "Mức độ hài lòng").text(335, 169, "%");
    pdf.text(405, 169, "95").text(62, 186, "3").text(100, 186, "Tỷ lệ số hóa");
    pdf.text(335, 186, "%").text(405, 186, "90");
    PdfExtractor.PdfPieces found = PdfExtractor.read(pdf.save(folder));
    assertThat(found.findings()).extracting(Finding::code).containsExactly("table-without-rules");
    assertThat(cells(parts(found.pieces()).get(0)))
        .containsExactly(
            "0,0 2x1 TT",
            "0,1 2x1 Tên nhiệm vụ",
            "0,2 1x2 Năm 2025",
            "1,2 1x1 Đơn vị",
            "1,3 1x1 Mức",
            "2,0 1x1 1",
            "2,1 1x1 Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ",
            "2,2 1x1 %",
            "2,3 1x1 80",
            "3,0 1x1 2",
            "3,1 1x1 Mức độ hài lòng",
            "3,2 1x1 %",
            "3,3 1x1 95",
            "4,0 1x1 3",
            "4,1 1x1 Tỷ lệ số hóa",
            "4,2 1x1 %",
            "4,3 1x1 90");
  }

  @Test
  void underlineAndFrameAreNoTables() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(100, 100, "Độc lập - Tự do - Hạnh phúc");
    pdf.stroke(100, 104, 240, 104).grid(new double[] {40, 560}, new double[] {40, 800});
    List<Piece> pieces = pieces(pdf);
    assertThat(parts(pieces)).isEmpty();
    assertThat(texts(pieces)).containsExactly("Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void columnsOfTheLetterheadAreReadOneAfterTheOther() throws Exception {
    TinyPdf pdf =
        TinyPdf.portrait()
            .text(70, 60, "ỦY BAN NHÂN DÂN")
            .text(260, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .text(76, 75, "HUYỆN KON RẪY")
            .text(310, 75, "Độc lập - Tự do - Hạnh phúc")
            .text(80, 95, "Số:          /UBND-VX")
            .text(300, 95, "Kon Rẫy, ngày      tháng      năm")
            .lines(
                60,
                140,
                "         Thực hiện Quyết định số 55/QĐ-UBND ngày 08/02/2023 của Chủ tịch Ủy ban",
                "nhân dân tỉnh Kon Tum");
    assertThat(texts(pieces(pdf)))
        .containsExactly(
            "ỦY BAN NHÂN DÂN",
            "HUYỆN KON RẪY",
            "Số: /UBND-VX",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Kon Rẫy, ngày tháng năm",
            "Thực hiện Quyết định số 55/QĐ-UBND ngày 08/02/2023 của Chủ tịch Ủy ban nhân dân"
                + " tỉnh Kon Tum");
  }

  @Test
  void boxesOfTheLetterheadWhoseLinesStandAtOtherHeightsAreReadOneAfterTheOther() throws Exception {
    TinyPdf pdf =
        TinyPdf.portrait()
            .text(60, 60, "UBND TỈNH PHÚ THỌ")
            .text(300, 67, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")
            .text(60, 74, "SỞ KHOA HỌC VÀ CÔNG NGHỆ")
            .text(300, 81, "VIỆT NAM")
            .text(300, 95, "Độc lập - Tự do - Hạnh phúc");
    assertThat(texts(pieces(pdf)))
        .containsExactly(
            "UBND TỈNH PHÚ THỌ",
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
            "VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void indentShortLineAndMarkerBeginParagraphs() throws Exception {
    TinyPdf pdf =
        TinyPdf.portrait()
            .text(
                80, 100, "1. Tăng cường kiểm soát chặt chẽ việc ban hành quy định trong các dự án")
            .text(
                60,
                114,
                "luật, giai đoạn 2021 - 2025 và những năm tiếp theo trong toàn ngành, các mức đến")
            .text(60, 128, "- 2030 là mốc cuối.")
            .text(60, 142, "a) Công khai kết quả.")
            .text(60, 156, "Tất cả các phòng.");
    assertThat(texts(pieces(pdf)))
        .containsExactly(
            "1. Tăng cường kiểm soát chặt chẽ việc ban hành quy định trong các dự án luật, giai"
                + " đoạn 2021 - 2025 và những năm tiếp theo trong toàn ngành, các mức đến - 2030 là mốc"
                + " cuối.",
            "a) Công khai kết quả.",
            "Tất cả các phòng.");
  }

  @Test
  void pageNumbersAreFurnitureAndLoneFiguresAreNot() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "Mục đích");
    pdf.page().text(295, 40, "2").text(60, 100, "Yêu cầu").text(60, 400, "7");
    List<Piece> pieces = pieces(pdf);
    assertThat(pieces)
        .extracting(piece -> ((Piece.Text) piece).role() + " " + ((Piece.Text) piece).text())
        .containsExactly("BODY Mục đích", "FURNITURE 2", "BODY Yêu cầu", "BODY 7");
  }

  @Test
  void noteAtTheFootIsAFootnoteAndItsMarkIsDropped() throws Exception {
    String body = "thủ tục hành chính nội bộ";
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, body);
    double end = pdf.after(60, body);
    pdf.text(end, 96, 7, "1").text(end + 5, 100, "; diện tích 100 m");
    double metre = pdf.after(end + 5, "; diện tích 100 m");
    pdf.text(metre, 96, 7, "2").stroke(60, 740, 200, 740);
    pdf.text(60, 748, 6, "1").text(65, 752, 9, ". Kế hoạch số 02/KH-UBND");
    List<Piece> pieces = pieces(pdf);
    assertThat(texts(pieces))
        .containsExactly("thủ tục hành chính nội bộ; diện tích 100 m²", "Kế hoạch số 02/KH-UBND");
    assertThat(((Piece.Text) pieces.get(1)).role()).isEqualTo(Role.FOOTNOTE);
  }

  @Test
  void textThatNobodySeesIsNotRead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "thấy được").invisible(60, 130, "ẩn");
    pdf.white(60, 160, "trắng").text(700, 190, "ngoài trang");
    pdf.fill(60, 200, 200, 230).white(65, 220, "trắng trên nền");
    PdfExtractor.PdfPieces read = PdfExtractor.read(pdf.save(folder));
    assertThat(texts(read.pieces())).containsExactly("thấy được", "trắng trên nền");
    assertThat(read.findings()).extracting(Finding::code).containsExactly("hidden-text");
    assertThat(read.findings().get(0).arguments()).containsExactly("4", "page 1");
    assertThat(read.findings().get(0).evidence()).containsExactly(Evidence.ofPage(1));
  }

  @Test
  void wordsUnderABoxDrawnOverThemAreNotRead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "đạt 80%").text(200, 100, "hồ sơ");
    pdf.fill(1, 55, 85, 150, 110).text(60, 100, "đạt 95%");
    PdfExtractor.PdfPieces read = PdfExtractor.read(pdf.save(folder));
    assertThat(texts(read.pieces())).containsExactly("đạt 95%", "hồ sơ");
    assertThat(read.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void wordsUnderAVeilOrBesideTheSeenPartOfABoxAreRead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "đạt 80%").text(60, 200, "đạt 90%");
    pdf.veil(0.3f, 55, 85, 150, 110);
    pdf.clippedFill(1, new double[] {0, 0, 500, 500}, new double[] {300, 300, 400, 400});
    PdfExtractor.PdfPieces read = PdfExtractor.read(pdf.save(folder));
    assertThat(texts(read.pieces())).containsExactly("đạt 80%", "đạt 90%");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void wordsWithoutInkBehindAPictureOrUnderEqualWordsAreNotCalledHidden() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "thấy được").white(60.5, 100, "thấy được");
    pdf.picture(60, 200, 500, 700).invisible(80, 300, "chữ của bản quét");
    assertThat(codes(pdf)).containsExactly("picture-not-read");
  }

  @Test
  void decomposedLettersAreComposed() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "Ty\u0309 le\u0323\u0302");
    assertThat(texts(pieces(pdf))).containsExactly("Tỷ lệ");
  }

  @Test
  void emptyFileAndOtherBytesAreDamaged() throws Exception {
    Path file = Files.createFile(folder.resolve("a.pdf"));
    assertRefused(file, Reason.DAMAGED, "empty-file");
    Files.writeString(file, "Kế hoạch");
    assertRefused(file, Reason.DAMAGED, "damaged-file");
    Files.writeString(file, "%PDF-1.7\n1 0 obj\n<< /Type");
    assertRefused(file, Reason.DAMAGED, "damaged-file");
  }

  @Test
  void passwordOfTheReaderRefusesAndThatOfTheOwnerDoesNot() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "Kế hoạch");
    pdf.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertRefused(pdf.save(folder), Reason.ENCRYPTED, "password");
    TinyPdf open = TinyPdf.portrait().text(60, 100, "Kế hoạch");
    open.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertThat(texts(pieces(open))).containsExactly("Kế hoạch");
  }

  @Test
  void picturesWithoutTextNeedOcr() throws Exception {
    TinyPdf scan = TinyPdf.portrait();
    addPicture(scan);
    assertRefused(scan.save(folder), Reason.UNSUPPORTED, "no-ocr");
  }

  @Test
  void pictureAmongPagesOfTextIsReported() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "Kế hoạch").page();
    addPicture(pdf);
    assertThat(PdfExtractor.read(pdf.save(folder)).findings())
        .extracting(Finding::code)
        .containsExactly("page-without-text");
  }

  private static void addPicture(TinyPdf pdf) throws Exception {
    PDPage page = new PDPage();
    pdf.document().addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf.document(), page)) {
      BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
      content.drawImage(LosslessFactory.createFromImage(pdf.document(), image), 0, 0, 600, 700);
    }
  }

  @Test
  void fileWithoutEndMarkIsReadAndReported() throws Exception {
    Path file = TinyPdf.portrait().text(60, 100, "Kế hoạch").save(folder);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
    PdfExtractor.PdfPieces found = PdfExtractor.read(file);
    assertThat(texts(found.pieces())).containsExactly("Kế hoạch");
    assertThat(found.findings()).extracting(Finding::code).containsExactly("possibly-incomplete");
  }

  @Test
  void pageWhosePackedContentIsDamagedIsReported() throws Exception {
    Path whole = TinyPdf.portrait().text(60, 100, "Chỉ tiêu 3.500").save(folder);
    assertThat(PdfExtractor.read(whole).findings()).isEmpty();

    for (int change : new int[] {1, 8}) {
      Path damaged = folder.resolve("damaged.pdf");
      try (PDDocument document = Loader.loadPDF(whole.toFile())) {
        COSStream content =
            (COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
        byte[] packed;
        try (InputStream in = content.createRawInputStream()) {
          packed = in.readAllBytes();
        }
        packed[packed.length - 1]++;
        try (OutputStream out = content.createRawOutputStream()) {
          out.write(packed, 0, packed.length + 1 - change);
        }
        document.save(damaged.toFile());
      }
      assertThat(PdfExtractor.read(damaged).findings())
          .extracting(Finding::code)
          .containsExactly("possibly-incomplete");
    }
  }

  @Test
  void gridInsideACellIsTold() throws Exception {
    double[] ys = {100, 130, 190, 220};
    TinyPdf plain = TinyPdf.portrait().grid(XS, ys).text(65, 120, "TT").text(305, 150, "80");
    assertThat(PdfExtractor.read(plain.save(folder)).findings()).isEmpty();

    TinyPdf nested = TinyPdf.portrait().grid(XS, ys).text(65, 120, "TT").text(305, 150, "80");
    nested.stroke(300, 160, 400, 160).stroke(350, 130, 350, 190);
    assertThat(PdfExtractor.read(nested.save(folder)).findings())
        .extracting(Finding::code)
        .containsExactly("nested-table");
  }
}
