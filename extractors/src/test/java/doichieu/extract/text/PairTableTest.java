package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.table.PlainGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairTableTest {
  @Test
  void linesOfTwoTextsThatStandBelowEachOtherAreATable() {
    List<List<String>> rows =
        rows(
            """
            Cơ quan cam kết             Ủy ban nhân dân huyện Mẫu
            Người đại diện              Ông Nguyễn Văn Mẫu, Chủ tịch
            Căn cứ                      Quyết định số 1500/QĐ-TTg và Kế hoạch
                                        số 16/KH-UBND của tỉnh
            """);

    assertThat(rows)
        .containsExactly(
            List.of("Cơ quan cam kết", "Ủy ban nhân dân huyện Mẫu"),
            List.of("Người đại diện", "Ông Nguyễn Văn Mẫu, Chủ tịch"),
            List.of("Căn cứ", "Quyết định số 1500/QĐ-TTg và Kế hoạch số 16/KH-UBND của tỉnh"));
  }

  @Test
  void eachLineThatBeginsWithACapitalIsARowOfItsOwn() {
    List<List<String>> rows =
        rows(
            """
            Mua sắm máy quét                          45.000.000 đồng
            Tập huấn kỹ năng số                       20.500.000 đồng
            Tuyên truyền                              12.000.000 đồng
            """);

    assertThat(rows).hasSize(3);
    assertThat(rows.get(2)).containsExactly("Tuyên truyền", "12.000.000 đồng");
  }

  @Test
  void headingsInTheMiddleOverTwoColumnsAreTheFirstRow() {
    List<List<String>> rows =
        rows(
            """
                          Service                           Price
            Reader card, adults                                    12.00
            Replacement of a lost card                              3.50
            Meeting room, an hour                                  25.00
            """);

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).containsExactly("Service", "Price");
  }

  @Test
  void signaturesAndLettersHeadsAreNoTables() {
    assertThat(
            rows(
                """
                Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
                Như trên                                   KT. CHỦ TỊCH
                Các phòng                                  PHÓ CHỦ TỊCH
                Lưu VT                                  Nguyễn Văn Mẫu
                """))
        .isEmpty();
    assertThat(
            rows(
                """
                ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                HUYỆN MẪU                     Độc lập - Tự do - Hạnh phúc
                Số 15/KH-UBND                 Mẫu, ngày 10 tháng 3 năm 2025
                """))
        .isEmpty();
  }

  @Test
  void textsThatStandElsewhereInEachLineAreNoTable() {
    assertThat(
            rows(
                """
                Thực hiện  Kế hoạch của tỉnh, Ủy ban nhân dân huyện yêu cầu
                Các phòng chuyên môn  tổ chức thực hiện các chỉ tiêu được giao
                Báo cáo kết quả trước ngày 20 hằng tháng  về Văn phòng
                """))
        .isEmpty();
  }

  @Test
  void twoTablesSideBySideHaveRowsOfTheirOwn() {
    List<PairTable> tables =
        PairTable.list(
            Line.list(
                """
                Mua máy quét      45.000.000 đồng      Tập huấn kỹ năng      20.500.000 đồng
                                                       Tuyên truyền          12.000.000 đồng
                """),
            0,
            words -> words);

    assertThat(tables).extracting(table -> table.rows().size()).containsExactly(1, 2);
    assertThat(tables.get(1).rows().get(1))
        .extracting(PlainGrid.Cell::text)
        .containsExactly("Tuyên truyền", "12.000.000 đồng");
  }

  @Test
  void twoLinesOfFourTextsAreNotTwoTables() {
    assertThat(
            rows(
                """
                Hồ sơ nộp      45      Hồ sơ trả      20
                Hồ sơ rút      12      Hồ sơ còn      13
                """))
        .isEmpty();
  }

  @Test
  void oneLineOfTwoTextsBelowACaptionIsATable() {
    List<Line> lines =
        Line.list(
            """
            Biểu số 01. Kinh phí
            Mua sắm máy quét                          45.000.000 đồng
            """);

    assertThat(PairTable.list(lines, 1, words -> words)).hasSize(1);
    assertThat(PairTable.list(lines.subList(1, 2), 0, words -> words)).isEmpty();
  }

  @Test
  void headingsPrintedAgainOnTheNextPageTellTheTable() {
    List<Line> lines =
        Line.list(
            """
                          Service                           Price
            Reader card, adults                                    12.00
            Replacement of a lost card                              3.50
            \f             Service                          Price
            Meeting room, an hour                                 25.00
            """);

    List<PairTable> above = PairTable.list(lines, 0, words -> words);
    List<PairTable> below = PairTable.list(lines, 4, words -> words);

    assertThat(above).extracting(table -> table.rows().size()).containsExactly(3);
    assertThat(below).extracting(table -> table.rows().size()).containsExactly(2);
  }

  @Test
  void fewLinesBeforeAPageBreakAreATableWithThoseBelowIt() {
    List<Line> lines =
        Line.list(
            """
            Mua sắm máy quét                          45.000.000 đồng
                                       2
            \fTập huấn kỹ năng số                     20.500.000 đồng
            Tuyên truyền                            12.000.000 đồng
            """);

    List<PairTable> above = PairTable.list(lines, 0, words -> words);
    List<PairTable> below = PairTable.list(lines, 3, words -> words);

    assertThat(above).extracting(table -> table.rows().size()).containsExactly(1);
    assertThat(below).extracting(table -> table.rows().size()).containsExactly(2);
  }

  @Test
  void twoLinesOverAPageBreakAreTooFewForATable() {
    List<Line> lines =
        Line.list(
            """
            Mua sắm máy quét                          45.000.000 đồng
            \fTập huấn kỹ năng số                     20.500.000 đồng
            """);

    assertThat(PairTable.list(lines, 0, words -> words)).isEmpty();
  }

  /** The second column may be wider than any of its texts, with its heading in the middle. */
  @Test
  void aHeadingRightOfAllTextsOfItsColumnIsInTheFirstRow() {
    List<List<String>> rows =
        rows(
            """
                               Nội dung                                 Kết quả đến năm 2025
            Số hộ được hỗ trợ                               120
            Kinh phí (triệu đồng)                           1,5
            Thời hạn hoàn thành                             30/1
            """);

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).containsExactly("Nội dung", "Kết quả đến năm 2025");
    assertThat(rows.get(1)).containsExactly("Số hộ được hỗ trợ", "120");
  }

  private static List<List<String>> rows(String text) {
    return PairTable.list(Line.list(text), 0, words -> words).stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(PlainGrid.Cell::text).toList())
        .toList();
  }
}
