package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small tables whose cells are set in the middle of their rows' height. */
class MiddleNamesTest {
  @TempDir Path folder;

  @Test
  void nameStandsBetweenTheLinesOfTheCellBesideIt() throws Exception {
    List<List<String>> rows =
        rows(
            """
                          Term                                         Meaning
                                         A person who has signed in at least once during the three months
            Active user
                                         before the day of counting
            Completed case               A case for which a decision has been sent, whatever the decision was
                                         A completed case whose decision was sent within the days allowed
            Case on time
                                         by the regulation
            """);

    assertThat(rows).hasSize(4);
    assertThat(rows.get(1))
        .containsExactly(
            "Active user",
            "A person who has signed in at least once during the three months before the day of"
                + " counting");
    assertThat(rows.get(3))
        .containsExactly(
            "Case on time",
            "A completed case whose decision was sent within the days allowed by the regulation");
  }

  @Test
  void figureStandsBetweenTheLinesOfItsName() throws Exception {
    List<List<String>> rows =
        rows(
            """
            Loan from another library, each item, post and packing,
                                                                      8.00
            when the item is sent from abroad
            Reader card, adults                                      12.00
            Copy, colour, a page                                      0.40
            """);

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0))
        .containsExactly(
            "Loan from another library, each item, post and packing, when the item is sent from"
                + " abroad",
            "8.00");
  }

  @Test
  void lastCellBetweenLinesOfItsRowBelongsToATableWithoutHeadings() throws Exception {
    List<List<String>> rows =
        rows(
            """
            Cơ quan cam kết               Ủy ban nhân dân huyện Mẫu
            Người đại diện                Ông Nguyễn Văn Mẫu, Chủ tịch Ủy ban nhân dân huyện
                                          Quyết định số 1500/QĐ-TTg ngày 30/11/2021 và Kế hoạch
            Căn cứ
                                          số 16/KH-UBND ngày 25/01/2022 của UBND tỉnh
            """);

    assertThat(rows).hasSize(3);
    assertThat(rows.get(2))
        .containsExactly(
            "Căn cứ",
            "Quyết định số 1500/QĐ-TTg ngày 30/11/2021 và Kế hoạch số 16/KH-UBND ngày 25/01/2022"
                + " của UBND tỉnh");
  }

  /** "Khu kinh tế" may be a name of its own, or go on the one above. */
  @Test
  void nameThatMayGoOnTheOneAboveIsDoubtful() throws Exception {
    ExtractedDocument document =
        read(
            """
            Cơ quan cam kết               Ủy ban nhân dân huyện Mẫu
            Người đại diện                Ông Nguyễn Văn Mẫu
                                          Sở Tài chính
            Ban Quản lý
                                          Công an tỉnh
            Khu kinh tế
                                          Văn phòng tỉnh
            Căn cứ                        Kế hoạch của tỉnh
            """);

    assertThat(document.findings()).extracting(Finding::code).contains("row-by-place");
  }

  @Test
  void rowsOfThreeColumnsNeedNoLineThatShowsAll() throws Exception {
    List<List<String>> rows =
        rows(
            """
                          Chỉ tiêu                      Mức                         Cơ sở
            Chỉ số cải cách hành chính                            Nghị quyết số 76/NQ-CP ngày
                                                     Tăng 02 bậc
                                                                  15/7/2021
                                                                  Quyết định số 1383/QĐ-BNV ngày
            Mức độ hài lòng                             ≥ 88%
                                                                  28/12/2022
            """);

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1))
        .containsExactly(
            "Chỉ số cải cách hành chính", "Tăng 02 bậc", "Nghị quyết số 76/NQ-CP ngày 15/7/2021");
    assertThat(rows.get(2))
        .containsExactly("Mức độ hài lòng", "≥ 88%", "Quyết định số 1383/QĐ-BNV ngày 28/12/2022");
  }

  @Test
  void firstRowAboveItsLabelIsNoHeading() throws Exception {
    List<List<String>> rows =
        rows(
            """
              TT                  Nội dung                           Mức đạt             Phụ trách
                      Hồ sơ nộp trực tuyến                                       Trung tâm Phục vụ hành
               1                                                       85%
                                                                                 chính công
                      Hồ sơ trả đúng hạn và trước hạn                            Văn phòng HĐND và
               2                                                       98%
                                                                                 UBND
               3      Người dân hài lòng                            Trên 95%     Phòng Văn hóa
            """);

    assertThat(rows.get(0)).containsExactly("TT", "Nội dung", "Mức đạt", "Phụ trách");
    assertThat(rows.get(1))
        .containsExactly("1", "Hồ sơ nộp trực tuyến", "85%", "Trung tâm Phục vụ hành chính công");
  }

  /** A blank between two words stands below one in each line of the cell. */
  @Test
  void wordsThatEndBelowEachOtherAreNoTwoColumns() throws Exception {
    List<List<String>> rows =
        rows(
            """
                      Họ tên                     Chức vụ                        Việc được giao
                                                                      Tổng hợp số liệu của các huyện,
            Hà Thị Lan                   Chuyên viên
                                                                      gửi Sở trước ngày 10 hằng tháng
            Đỗ Quang Huy                 Phó Trưởng phòng             Kiểm tra
            """);

    assertThat(rows)
        .contains(
            List.of(
                "Hà Thị Lan",
                "Chuyên viên",
                "Tổng hợp số liệu của các huyện, gửi Sở trước ngày 10 hằng tháng"),
            List.of("Đỗ Quang Huy", "Phó Trưởng phòng", "Kiểm tra"));
  }

  @Test
  void letterheadsSignaturesAndRunningTextAreNoTables() throws Exception {
    for (String text :
        List.of(
            """
                                              Độc lập - Tự do - Hạnh phúc
            HUYỆN MẪU
                                              Mẫu, ngày 10 tháng 3 năm 2025
            Số 15/KH-UBND                     V/v giao chỉ tiêu
            """,
            """
            Nơi nhận:                              Người lập biểu
            - Như trên;
                                                   Nguyễn Văn Mẫu
            - Lưu: VT.
            """,
            """
            Các cơ quan báo cáo kết quả
                                        trước ngày 20
            hằng tháng về Văn phòng
            và chịu trách nhiệm về số liệu.
            """)) {
      assertThat(read(text).tables()).as(text).isEmpty();
    }
  }

  private List<List<String>> rows(String text) throws Exception {
    List<Table> tables = read(text).tables();
    assertThat(tables).hasSize(1);
    Table table = tables.get(0);
    return IntStream.range(0, table.rowCount())
        .mapToObj(r -> table.row(r).stream().map(Cell::text).toList())
        .toList();
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
