package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Block;
import doichieu.document.ExtractedDocument;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontTest {
  private static Front front(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String text : paragraphs) {
      blocks.add(new Paragraph(blocks.size() + 1, Paragraph.Role.BODY, text, List.of()));
    }
    return Front.of(
        new ExtractedDocument(SourceFormat.DOCX, null, null, blocks, List.of(), NumeralCensus.NONE),
        new Words().typeTitles());
  }

  @Test
  void runningTextBeginsWithItsFirstSentenceWithoutNumberOrOpeningWord() {
    Front front =
        front(
            "Số: 77/KH-UBND",
            "Lạng Sơn, ngày 15 tháng 01 năm 2025",
            "KẾ HOẠCH",
            "Chuyển đổi số tỉnh Lạng Sơn năm 2025",
            "Mục tiêu năm 2025: tỷ lệ hồ sơ trực tuyến đạt 85%.");

    assertThat(front.head()).hasSize(4);
    assertThat(front.bodyFrom()).isEqualTo(4);
  }

  @Test
  void whatStandsBelowALongerTitleIsItsSubjectUnlessItIsASentence() {
    String title = "CHƯƠNG TRÌNH HÀNH ĐỘNG";
    String subject = "Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị năm 2026";
    String sentence = "Thực hiện Nghị quyết số 57-NQ/TW, tỉnh xây dựng chương trình như sau:";

    assertThat(front(title, subject, "I. MỤC TIÊU").head()).containsExactly(title, subject);
    assertThat(front(title, sentence, "I. MỤC TIÊU").head()).containsExactly(title);
    String whole = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025";
    assertThat(front(whole, "Căn cứ Kế hoạch số 12/KH-UBND", "I. MỤC TIÊU").head())
        .containsExactly(whole);
  }

  @Test
  void signatureOfAFormIsNoneOfThePlan() {
    assertThat(
            front(
                    "PHỤ LỤC I",
                    "CHỈ TIÊU GIAO NĂM 2025",
                    "Mẫu số 01",
                    "BÁO CÁO THÁNG",
                    "Nơi nhận:",
                    "TM. KHOA",
                    "TRƯỞNG KHOA",
                    "Nguyễn Văn Mẫu")
                .foot())
        .isEmpty();
    assertThat(
            front(
                    "PHỤ LỤC I",
                    "MẪU BÁO CÁO KẾT QUẢ",
                    "TM. KHOA",
                    "Nguyễn Văn Mẫu",
                    "PHỤ LỤC II",
                    "DANH MỤC NHIỆM VỤ",
                    "TM. ỦY BAN NHÂN DÂN",
                    "CHỦ TỊCH",
                    "Trần Văn An")
                .foot())
        .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn An");
  }

  @Test
  void boxesAndTheSubjectAreNoRunningText() {
    assertThat(
            front(
                    "KẾ HOẠCH",
                    "Về việc nâng cao tỷ lệ hồ sơ trực tuyến và thanh toán trực tuyến năm 2025.",
                    "Kính gửi: Ủy ban nhân dân các xã, phường; các phòng chuyên môn.",
                    "1. Mục tiêu")
                .head())
        .hasSize(3);
  }
}
