package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at the top and the foot of a page: rows of tables, page numbers, running heads. */
class PageEdgesTest {
  private static final double[] FOUR = {60, 100, 330, 400};
  private static final double[] TWO = {60, 400};

  @TempDir Path folder;

  private static void head(TinyPdf pdf, double y) throws Exception {
    row(pdf, y, FOUR, "TT", "Tên nhiệm vụ", "Đơn vị", "Mức");
  }

  /** Draws rows with the given numbers, the first at the given height. */
  private static void body(TinyPdf pdf, double y, int from, int to) throws Exception {
    for (int i = from; i <= to; i++) {
      row(pdf, y + 20 * (i - from), FOUR, "" + i, "Nhiệm vụ loại " + i, "xã", "" + (50 + 7 * i));
    }
  }

  private static List<String> body(int from, int to) {
    List<String> body = new ArrayList<>(List.of("TT | Tên nhiệm vụ | Đơn vị | Mức"));
    for (int i = from; i <= to; i++) {
      body.add(i + " | Nhiệm vụ loại " + i + " | xã | " + (50 + 7 * i));
    }
    return body;
  }

  private static List<String> texts(ExtractedDocument document, Role role) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> paragraph.role() == role)
        .map(Paragraph::text)
        .toList();
  }

  /** The ordinal and the figure of the row could each be the number of the page. */
  @Test
  void firstRowOfAPageKeepsItsNumbers() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    head(pdf, 60);
    body(pdf, 80, 1, 36);
    pdf.page();
    body(pdf, 40, 37, 40);
    assertThat(rows(read(pdf, folder).tables().get(0))).containsExactlyElementsOf(body(1, 40));
  }

  /** Only its ordinal could be the number of the page, and the next one stands some lines below. */
  @Test
  void ordinalOfALongRowAtTheTopOfAPageIsNoPageNumber() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    head(pdf, 60);
    body(pdf, 80, 1, 3);
    pdf.page();
    row(pdf, 40, FOUR, "4", "Tỷ lệ hồ sơ trực tuyến", "%", "trên 90");
    pdf.lines(100, 54, "trên tổng số hồ sơ", "tiếp nhận trong năm");
    body(pdf, 90, 5, 7);
    List<String> expected = body(1, 3);
    expected.add("4 | Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận trong năm | % | trên 90");
    expected.addAll(body(5, 7).subList(1, 4));
    assertThat(rows(read(pdf, folder).tables().get(0))).containsExactlyElementsOf(expected);
  }

  @Test
  void numberBesideARunningHeadIsThePages() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 1; page <= 3; page++) {
      pdf.text(60, 40, "Công báo").text(500, 40, "" + page);
      pdf.text(60, 100, "Đoạn văn " + "dài ".repeat(page) + "của trang.");
      if (page < 3) {
        pdf.page();
      }
    }
    ExtractedDocument document = read(pdf, folder);
    assertThat(texts(document, Role.FURNITURE)).contains("1", "2", "3", "Công báo");
    assertThat(texts(document, Role.BODY))
        .hasSize(3)
        .allSatisfy(text -> assertThat(text).startsWith("Đoạn văn"));
  }

  @Test
  void tableGoesOnBelowARunningHeadAndAboveARunningFoot() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 0; page < 3; page++) {
      pdf.text(60, 40, "Kế hoạch chuyển đổi số năm 2026").text(520, 40, "" + (page + 1));
      if (page == 0) {
        head(pdf, 70);
      }
      body(pdf, 90, 1 + 10 * page, 10 + 10 * page);
      pdf.text(60, 800, "Văn phòng Ủy ban nhân dân tỉnh");
      if (page < 2) {
        pdf.page();
      }
    }
    ExtractedDocument document = read(pdf, folder);
    assertThat(document.tables()).hasSize(1);
    assertThat(rows(document.tables().get(0))).containsExactlyElementsOf(body(1, 30));
    assertThat(texts(document, Role.FURNITURE))
        .contains("Kế hoạch chuyển đổi số năm 2026", "Văn phòng Ủy ban nhân dân tỉnh");
  }

  /** All that stands outside of the ruled tables are notes, on each page the same. */
  @Test
  void notesBelowTablesAreNoRunningHeads() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 0; page < 2; page++) {
      pdf.grid(new double[] {60, 300, 520}, new double[] {40, 70, 100});
      pdf.text(70, 60, "Chỉ tiêu " + page).text(310, 60, "80");
      pdf.text(70, 90, "Chỉ tiêu thứ hai " + page).text(310, 90, "90");
      pdf.stroke(60, 770, 200, 770).text(60, 778, 6, "1");
      pdf.text(65, 782, 9, ". Theo số liệu của Cục Thống kê");
      if (page < 1) {
        pdf.page();
      }
    }
    assertThat(texts(read(pdf, folder), Role.FOOTNOTE)).hasSize(2);
  }

  /** The page break goes through a cell whose words are centred: its last line stands alone. */
  @Test
  void lineInTheMiddleOfAColumnGoesOnWithTheTable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {60, 100, 330, 400};
    row(pdf, 60, x, "TT", "Tên nhiệm vụ", "Mức", "Chủ trì");
    for (int i = 1; i <= 5; i++) {
      row(pdf, 60 + 20 * i, x, "" + i, "Nhiệm vụ loại " + i, "" + (50 + 7 * i));
      String body = i == 5 ? "Sở Nông nghiệp và" : "Sở Nội vụ";
      pdf.text(460 - pdf.after(0, body) / 2, 60 + 20 * i, body);
    }
    pdf.page().text(460 - pdf.after(0, "Môi trường") / 2, 60, "Môi trường");
    for (int i = 6; i <= 9; i++) {
      row(pdf, 20 * i - 40, x, "" + i, "Nhiệm vụ loại " + i, "" + (50 + 7 * i));
      pdf.text(460 - pdf.after(0, "Sở Y tế") / 2, 20 * i - 40, "Sở Y tế");
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .hasSize(10)
        .contains("5 | Nhiệm vụ loại 5 | 85 | Sở Nông nghiệp và Môi trường");
  }

  /** No other row of the page tells that the ordinal stands in a column. */
  @Test
  void loneRowOnTheLastPageKeepsItsOrdinal() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    head(pdf, 60);
    body(pdf, 80, 1, 20);
    pdf.page();
    row(pdf, 40, FOUR, "21", "Tỷ lệ hồ sơ trực tuyến", "%", "92,5");
    pdf.page();
    row(pdf, 40, FOUR, "22", "Lớp tập huấn", "lớp", "một");
    pdf.text(500, 810, "3");
    List<String> expected = body(1, 20);
    expected.add("21 | Tỷ lệ hồ sơ trực tuyến | % | 92,5");
    expected.add("22 | Lớp tập huấn | lớp | một");
    assertThat(rows(read(pdf, folder).tables().get(0))).containsExactlyElementsOf(expected);
  }

  /** The head of the table is printed on each page at one height, as running heads are. */
  @Test
  void repeatedHeadOfATableIsNoRunningHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 0; page < 3; page++) {
      head(pdf, 40);
      body(pdf, 70, 1 + 5 * page, 5 + 5 * page);
      if (page < 2) {
        pdf.page();
      }
    }
    assertThat(rows(read(pdf, folder).tables().get(0))).containsExactlyElementsOf(body(1, 15));
  }

  /** The unit of the figures is printed above the table on each page at one height. */
  @Test
  void unitAboveATableIsNoRunningHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 0; page < 3; page++) {
      pdf.text(400, 40, "Đơn vị tính: triệu đồng");
      head(pdf, 70);
      body(pdf, 90, 1 + 5 * page, 5 + 5 * page);
      if (page < 2) {
        pdf.page();
      }
    }
    ExtractedDocument document = read(pdf, folder);
    assertThat(texts(document, Role.BODY)).containsExactly("Đơn vị tính: triệu đồng");
    assertThat(document.tables()).hasSize(1);
    assertThat(rows(document.tables().get(0))).containsExactlyElementsOf(body(1, 15));
  }

  /** Smaller than the rows, as running heads are, and on each page at one height. */
  @Test
  void repeatedHeadInSmallPrintIsNoRunningHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 0; page < 3; page++) {
      String[] names = {"TT", "Tên nhiệm vụ", "Đơn vị", "Mức"};
      for (int i = 0; i < names.length; i++) {
        pdf.text(FOUR[i], 40, 9, names[i]);
      }
      body(pdf, 60, 1 + 5 * page, 5 + 5 * page);
      if (page < 2) {
        pdf.page();
      }
    }
    assertThat(rows(read(pdf, folder).tables().get(0))).containsExactlyElementsOf(body(1, 15));
  }

  @Test
  void placeThatLooksLikeATableAndIsReadAsTextIsTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 60, "Kết quả thực hiện như sau:");
    row(pdf, 90, TWO, "Thu ngân sách nhà nước trên địa bàn toàn", "1.250");
    row(pdf, 110, new double[] {80, 380}, "Chi đầu tư", "840");
    row(pdf, 130, new double[] {60, 420}, "1. Chi thường xuyên", "995");
    ExtractedDocument document = read(pdf, folder);
    assertThat(document.tables()).isEmpty();
    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("table-not-read"))
        .singleElement()
        .satisfies(
            finding -> {
              Evidence place = finding.evidence().get(0);
              assertThat(place.page()).isEqualTo(1);
              assertThat(place.bbox().y0()).isBetween(70.0, 90.0);
              assertThat(place.text()).startsWith("Thu ngân sách");
            });
  }

  @Test
  void contentsAndSignaturesAreNotToldAsTables() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 90, TWO, "I. Mục tiêu", "3");
    row(pdf, 110, TWO, "II. Nhiệm vụ", "7");
    row(pdf, 130, TWO, "III. Tổ chức thực hiện", "12");
    row(pdf, 200, TWO, "Nơi nhận:", "CHỦ TỊCH");
    row(pdf, 220, TWO, "- Như trên;", "");
    row(pdf, 260, TWO, "- Lưu: VT.", "Trần Văn A");
    assertThat(read(pdf, folder).findings())
        .extracting(Finding::code)
        .doesNotContain("table-not-read");
  }

  @Test
  void captionsOfTablesAtTheTopOfEachPageAreNoRunningHeads() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 1; page <= 3; page++) {
      if (page > 1) {
        pdf.page();
      }
      pdf.text(60, 50, "Bảng " + page + ". Kinh phí");
      head(pdf, 90);
      body(pdf, 110, 1, 5);
    }
    ExtractedDocument document = read(pdf, folder);
    assertThat(texts(document, Role.BODY))
        .contains("Bảng 1. Kinh phí", "Bảng 2. Kinh phí", "Bảng 3. Kinh phí");
    assertThat(document.tables()).hasSize(3);
  }

  @Test
  void captionOfOneTableWithTheNumberOfThePageIsARunningHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 1; page <= 3; page++) {
      if (page > 1) {
        pdf.page();
      }
      pdf.text(60, 50, "Phụ lục II - trang " + page);
      head(pdf, 90);
      body(pdf, 110, 30 * page, 30 * page + 29);
    }
    ExtractedDocument document = read(pdf, folder);
    assertThat(texts(document, Role.BODY)).isEmpty();
    assertThat(document.tables()).hasSize(1);
  }
}
