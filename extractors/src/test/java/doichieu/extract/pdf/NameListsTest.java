package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameListsTest {
  private static final double[] THREE = {60, 220, 380};

  @TempDir Path folder;

  private static TinyPdf names() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 80, "Present:");
    row(pdf, 100, THREE, "Margaret Ellis", "Tomas Novak", "Ingrid Dahl");
    row(pdf, 116, THREE, "Samuel Okoro", "Nguyễn Văn An", "John Harlow");
    row(pdf, 132, THREE, "Helen Marsh", "Ann O’Doyle", "Trần Thị Lan Anh");
    row(pdf, 148, THREE, "Edwin Marsh", "Piers Aldous", "R. Calder");
    return pdf;
  }

  @Test
  void namesOfThosePresentAreNoTableAndNoDoubt() throws Exception {
    ExtractedDocument document = read(names(), folder);
    assertThat(document.tables()).isEmpty();
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void namesBelowAHeadAreATable() throws Exception {
    TinyPdf pdf = names();
    pdf.bold(60, 84, "Chair").bold(220, 84, "Clerk").bold(380, 84, "Guest");
    assertThat(read(pdf, folder).tables()).hasSize(1);
  }

  private static void communes(TinyPdf pdf, double y) throws Exception {
    row(pdf, y, THREE, "Xã Tân Lập", "Huyện Bắc Sơn", "Nguyễn Văn An");
    row(pdf, y + 16, THREE, "Xã Hòa Bình", "Huyện Chi Lăng", "Trần Thị Bình");
    row(pdf, y + 32, THREE, "Xã Minh Sơn", "Huyện Hữu Lũng", "Lê Văn Cường");
    row(pdf, y + 48, THREE, "Xã Tri Lễ", "Huyện Văn Quan", "Lý Văn Én");
  }

  @Test
  void namesThatBeginWithAWordOfTheirColumnAreATable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 80, "Danh sách:");
    communes(pdf, 100);
    assertThat(read(pdf, folder).tables()).hasSize(1);
  }

  @Test
  void namesGoOnATableOfThePageBefore() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 700, THREE, "Nơi làm việc", "Người phụ trách", "Người thay thế");
    row(pdf, 716, THREE, "Nhà Văn Hóa", "Nguyễn Văn An", "Trần Thị Bình");
    row(pdf, 732, THREE, "Trường Hùng Vương", "Lê Văn Cường", "Lý Văn Én");
    row(pdf, 748, THREE, "Chợ Trung Tâm", "Hoàng Thị Dung", "Vũ Văn Giang");
    pdf.page();
    row(pdf, 60, THREE, "Bến Xe Bắc", "Phạm Văn Hải", "Đỗ Thị Hoa");
    row(pdf, 76, THREE, "Công Viên Xanh", "Bùi Văn Khoa", "Ngô Thị Lan");
    row(pdf, 92, THREE, "Trạm Y Tế", "Đặng Văn Minh", "Hồ Thị Nga");
    assertThat(read(pdf, folder).tables())
        .singleElement()
        .satisfies(table -> assertThat(rows(table)).hasSize(7));
  }
}
