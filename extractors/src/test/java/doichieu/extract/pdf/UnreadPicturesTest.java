package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import doichieu.document.Finding;
import doichieu.extract.ExtractionException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadPicturesTest {
  private static final double[] XS = {60, 100, 300, 400};
  private static final double[] YS = {400, 430, 460};

  private static final String[] PROSE = {
    "Các đơn vị báo cáo kết quả thực hiện trước ngày 15 tháng 12 hằng năm",
    "để Văn phòng tổng hợp, trình cấp có thẩm quyền xem xét, quyết định."
  };

  @TempDir Path folder;

  private List<String> codes(TinyPdf pdf) throws Exception {
    return DrawnTables.read(pdf, folder).findings().stream().map(Finding::code).toList();
  }

  private static TinyPdf prose() throws Exception {
    return TinyPdf.portrait().lines(60, 80, PROSE);
  }

  @Test
  void largePictureAmongWordsIsTold() throws Exception {
    assertThat(codes(prose().picture(60, 200, 500, 500))).containsExactly("picture-not-read");
  }

  @Test
  void emblemsAndGroundsBelowWordsAreNotTold() throws Exception {
    assertThat(codes(prose().picture(60, 200, 140, 280))).isEmpty();
    assertThat(codes(TinyPdf.portrait().picture(0, 0, 595, 842).lines(60, 80, PROSE))).isEmpty();
  }

  @Test
  void picturesInTheCellsOfATableAreTold() throws Exception {
    TinyPdf pdf = prose().grid(XS, YS).text(65, 420, "1").text(105, 420, "Hồ sơ");
    pdf.text(65, 450, "2").text(105, 450, "Thu").text(305, 450, "95");
    assertThat(codes(pdf.picture(305, 404, 380, 426))).containsExactly("cells-are-pictures");
  }

  @Test
  void frameOfATableWithoutWordsIsTold() throws Exception {
    assertThat(codes(prose().grid(XS, YS))).containsExactly("table-without-words");
    assertThat(codes(prose().grid(new double[] {60, 500}, new double[] {400, 460}))).isEmpty();
  }

  @Test
  void numberOfThePageMakesAScanNoText() throws Exception {
    TinyPdf pdf = prose().page().picture(0, 0, 595, 800).text(290, 820, "2");
    assertThat(codes(pdf)).containsExactly("page-without-text");
    TinyPdf alone = TinyPdf.portrait().picture(0, 0, 595, 800).text(290, 820, "1");
    assertThatExceptionOfType(ExtractionException.class)
        .isThrownBy(() -> codes(alone))
        .satisfies(e -> assertThat(e.code()).isEqualTo("no-ocr"));
  }

  @Test
  void blankPagesAreNotCalledScans() {
    assertThatExceptionOfType(ExtractionException.class)
        .isThrownBy(() -> codes(TinyPdf.portrait()))
        .satisfies(e -> assertThat(e.code()).isEqualTo("no-words"));
  }
}
