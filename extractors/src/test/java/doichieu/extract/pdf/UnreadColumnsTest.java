package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that look like tables and were read as running text. */
class UnreadColumnsTest {
  private static final double[] TWO = {60, 310};
  private static final double[] FOUR = {60, 100, 300, 420};

  @TempDir Path folder;

  private List<String> places(TinyPdf pdf) throws Exception {
    ExtractedDocument document = read(pdf, folder);
    return document.findings().stream()
        .filter(finding -> finding.code().equals("table-not-read"))
        .map(finding -> String.valueOf(finding.evidence().get(0).text()))
        .toList();
  }

  private static void figures(TinyPdf pdf, double y, String first) throws Exception {
    row(pdf, y, new double[] {60, 400}, first, "1.250");
    row(pdf, y + 20, new double[] {80, 380}, "Chi đầu tư", "840");
    row(pdf, y + 40, new double[] {60, 420}, "1. Chi thường xuyên", "995");
  }

  @Test
  void eachPlaceOfAPageIsTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    figures(pdf, 90, "Thu ngân sách nhà nước trên địa bàn toàn");
    pdf.text(60, 190, "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện tốt.");
    figures(pdf, 250, "Dự toán thu năm sau trên địa bàn toàn");
    assertThat(places(pdf))
        .hasSize(2)
        .anyMatch(words -> words.startsWith("Thu ngân sách"))
        .anyMatch(words -> words.startsWith("Dự toán thu"));
  }

  /** Rows of four lines in both columns: cells that begin at the same heights, no figures. */
  private static TinyPdf paragraphs(double lower) throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int cell = 0; cell < 4; cell++) {
      double y = 90 + 70 * cell;
      pdf.lines(
          60,
          y,
          "Triển khai chuyển đổi số tại các",
          "cơ quan của tỉnh và các xã trong",
          "năm theo kế hoạch đã được",
          "phê duyệt.");
      pdf.lines(
          310,
          y + lower * cell,
          "Trình ban hành chính sách hỗ trợ",
          "doanh nghiệp nhỏ tham gia vào",
          "chuyển đổi số gắn với trách",
          "nhiệm.");
    }
    return pdf;
  }

  @Test
  void pairsOfParagraphsThatStandBesideEachOtherAreTold() throws Exception {
    assertThat(places(paragraphs(0))).singleElement().asString().startsWith("Triển khai");
  }

  @Test
  void textSetInColumnsIsNotTold() throws Exception {
    assertThat(places(paragraphs(14))).isEmpty();
  }

  @Test
  void listsAndTitlesOfSignersAreNotTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 90, TWO, "- Sở Tài chính;", "- Sở Y tế;");
    row(pdf, 104, TWO, "- Sở Nội vụ;", "- Sở Xây dựng;");
    row(pdf, 118, TWO, "- Sở Công Thương;", "- Thanh tra tỉnh;");
    row(pdf, 300, TWO, "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN");
    row(pdf, 314, TWO, "Như Điều 3;", "KT. CHỦ TỊCH");
    row(pdf, 328, TWO, "Lưu: VT.", "PHÓ CHỦ TỊCH");
    assertThat(places(pdf)).isEmpty();
  }

  @Test
  void senderInColumnsAtTheTopOfTheFirstPageIsNotTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 90, TWO, "Harlow Joinery Ltd", "Telephone 01539 555 0143");
    row(pdf, 104, TWO, "8 Mill Lane", "office@harlow.example");
    row(pdf, 118, TWO, "Kendal LA9 4QT", "www.harlow.example");
    row(pdf, 132, TWO, "Registered in England", "VAT no. GB 331 2207");
    assertThat(places(pdf)).isEmpty();
  }

  @Test
  void smallTableOfWordsAtTheTopOfTheFirstPageIsTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 90, TWO, "Chức vụ", "Họ tên");
    row(pdf, 104, TWO, "Giám đốc", "Nguyễn Văn An");
    row(pdf, 118, TWO, "Phó Giám đốc", "Trần Thị Bình");
    row(pdf, 132, TWO, "Chánh Văn phòng", "Lê Văn Cường");
    assertThat(places(pdf)).hasSize(1);
  }

  /** A row of the table stands below its frame. */
  private static TinyPdf framed(String... below) throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] ys = {80, 104, 128, 152};
    pdf.grid(new double[] {55, 95, 295, 415, 540}, ys);
    row(pdf, 97, FOUR, "TT", "Chỉ tiêu", "Đơn vị", "Mức");
    row(pdf, 121, FOUR, "1", "Độ che phủ rừng", "%", "57,3");
    row(pdf, 145, FOUR, "2", "Rừng trồng mới", "ha", "2.350");
    row(pdf, 169, FOUR, below);
    return pdf;
  }

  @Test
  void rowBelowTheLowestRuleIsTold() throws Exception {
    assertThat(places(framed("3", "Số xã có chợ", "xã", "85")))
        .containsExactly("3 Số xã có chợ xã 85");
  }

  @Test
  void signersBelowATableAreNotTold() throws Exception {
    assertThat(places(framed("", "Người lập", "Kế toán", "Giám đốc"))).isEmpty();
  }
}
