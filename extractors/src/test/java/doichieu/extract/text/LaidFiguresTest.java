package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of figures in layout text: statistics, statements, results, invoices. */
class LaidFiguresTest {
  @TempDir Path folder;

  @Test
  void figuresOneBlankApartAreCellsOfTheirOwn() throws Exception {
    List<List<String>> rows =
        rows(
            """
            Stop               A     B     C     D
            Harbour            06:10 07:10 08:10 09:40
            Market Square      06:18 07:19 08:20 09:48
            Hill Farm          06:52 07:56       10:22
            """);

    assertThat(rows.get(1)).containsExactly("Harbour", "06:10", "07:10", "08:10", "09:40");
    assertThat(rows.get(3)).containsExactly("Hill Farm", "06:52", "07:56", "", "10:22");
  }

  @Test
  void figureSetToTheRightAndWordSetToTheLeftAreTwoCells() throws Exception {
    List<List<String>> rows =
        rows(
            """
                   Name            Born         Theory    Practice    Sum     Result
            Mai Anh              1990-02-09        8.5        7.25    15.75 Passed
            Van Binh             1988-03-14          9           8       17 Passed
            Hong Dao             1995-11-30       4.75                 4.75 Absent
            """);

    assertThat(rows.get(0)).containsExactly("Name", "Born", "Theory", "Practice", "Sum", "Result");
    assertThat(rows.get(2)).containsExactly("Van Binh", "1988-03-14", "9", "8", "17", "Passed");
    assertThat(rows.get(3)).containsExactly("Hong Dao", "1995-11-30", "4.75", "", "4.75", "Absent");
  }

  @Test
  void figureAndItsUnitBelowOneHeadingStayOneCell() throws Exception {
    List<List<String>> rows =
        rows(
            """
            No.   Service                  Time           Office
            1     Copies                   15 minutes     Front desk
            2     Extracts                  5 days        Archive
            3     Permits                 120 days        Archive
            """);

    assertThat(rows.get(3)).containsExactly("3", "Permits", "120 days", "Archive");
  }

  /** A column that all rows leave blank has its heading further right than the units stand. */
  @Test
  void unitOfAFigureIsNoNoteInABlankColumnBeside() throws Exception {
    List<List<String>> rows =
        rows(
            """
            STT   Chỉ tiêu                     Giao    Ghi chú     Cơ quan
            1     Số lớp tập huấn              12 lớp              Sở Nội vụ
            2     Số hồ sơ số hóa             250 hồ sơ            Sở Tư pháp
            3     Số người đào tạo          1.500 người            Sở Y tế
            4     Số xã đạt chuẩn               5 xã               Sở Xây dựng
            """);

    assertThat(rows.get(1)).contains("12 lớp", "Sở Nội vụ");
    assertThat(rows.get(3)).contains("1.500 người").doesNotContain("người");
  }

  @Test
  void rowsCountedInTheSecondColumnAreRowsBesideTheNameOfTheirGroup() throws Exception {
    List<List<String>> rows =
        rows(
            """
            Part       Hour   Monday     Tuesday              Wednesday
            Morning     1     Maths      Music                English
                        2     Maths      History              English
                        3     Sports     Physics
            Afternoon   4                Sports               Class
                        5                Art
            """);

    assertThat(rows).hasSize(6);
    assertThat(rows.get(0)).containsExactly("Part", "Hour", "Monday", "Tuesday", "Wednesday");
    assertThat(rows.get(2).subList(1, 5)).containsExactly("2", "Maths", "History", "English");
    assertThat(rows.get(4)).containsExactly("Afternoon", "4", "", "Sports", "Class");
  }

  @Test
  void labelledTitleAboveTheHeadingsIsNoHeading() throws Exception {
    List<List<String>> rows =
        rows(
            """
                  A. Services
            No.       Name of the service          Unit         2025        2026
            1     Copies made at the desk           page          65          80
            2     Extracts made from the archive    page          50          60
            3     Permits sent by post              item           -         100
            """);

    assertThat(rows.get(0)).containsExactly("No.", "Name of the service", "Unit", "2025", "2026");
  }

  @Test
  void headingBesideAnotherStandsOverFiguresSetToTheRight() throws Exception {
    List<List<String>> rows =
        rows(
            """
                           In millions             2024     2023 Change
            Revenue                               845.2    790.6     54.6
            Cost of sales                        (512.7) (488.1)    (24.6)
            Gross profit                          332.5    302.5     30.0
            """);

    assertThat(rows.get(0)).containsExactly("In millions", "2024", "2023", "Change");
    assertThat(rows.get(2)).containsExactly("Cost of sales", "(512.7)", "(488.1)", "(24.6)");
  }

  @Test
  void nameOfAGroupBetweenFullRowsIsARow() throws Exception {
    List<List<String>> rows =
        rows(
            """
                                               Note        2023     2022
            Assets
            Property and plant                    4      12,480   11,905
            Inventories                           7       2,044    2,371
            Total assets                                 14,524   14,276
            Equity and liabilities
            Share capital                        10       5,000    5,000
            Borrowings                           11       9,524    9,276
            """);

    assertThat(rows.get(0)).containsExactly("", "Note", "2023", "2022");
    assertThat(rows.get(1).get(0)).isEqualTo("Assets");
    assertThat(rows.get(4)).containsExactly("Total assets", "", "14,524", "14,276");
    assertThat(rows.get(5).get(0)).isEqualTo("Equity and liabilities");
  }

  @Test
  void namesAboveAndBelowTheLineOfFiguresAreOneCell() throws Exception {
    List<List<String>> rows =
        rows(
            """
                                    Registered       Votes
                  Ward                                        Turnout           Elected           Majority
                                      voters         cast
            Abbey and Old                                               Joan Fielding
                                           8,114      3,205    39.5%                                  412
            Town                                                        (Independent)
                                                                        Peter Marsh (Residents’
            Castle                         7,930      2,811    35.4%                                   96
                                                                        Association)
            Whole town                    16,044      6,016    37.5%
            """);

    assertThat(rows.get(0))
        .containsExactly(
            "Ward", "Registered voters", "Votes cast", "Turnout", "Elected", "Majority");
    assertThat(rows.get(1))
        .containsExactly(
            "Abbey and Old Town", "8,114", "3,205", "39.5%", "Joan Fielding (Independent)", "412");
    assertThat(rows.get(2).get(4)).isEqualTo("Peter Marsh (Residents’ Association)");
    assertThat(rows).hasSize(4);
  }

  @Test
  void yearsBelowAHeadingAreHeadingsThoughFiguresBeginBelowThem() throws Exception {
    Table table =
        read(
            """
                                   Population (thousand)      Employment rate (%)
                  District
                                     2015     2020    2023    Men       Women
            Ashford                  118.4    126.9   131.0      78.2         71.5
            Bexhill and Battle        96.3     98.0    99.7      74.1         69.9
            Canterbury               151.1    157.4   160.2      72.6         70.3
            Dover                    111.7    116.0   117.5      75.0         68.8
            """);

    assertThat(table.row(0))
        .extracting(Cell::text)
        .containsExactly("District", "Population (thousand)", "Employment rate (%)");
    assertThat(table.text(1, 3)).isEqualTo("2023");
    assertThat(table.text(1, 5)).isEqualTo("Women");
    assertThat(table.text(2, 5)).isEqualTo("71.5");
  }

  @Test
  void sumsBelowTheRowsBelongToTheTable() throws Exception {
    List<List<String>> rows =
        rows(
            """
            No   Description                   Qty      Price      Amount
            1    Oak shelving, fitted            4     312.50    1,250.00
            2    Removal of old shelving         1     180.00      180.00
            3    Delivery                                           45.00
            Subtotal                                             1,475.00
            Total due                                            1,770.00
            """);

    assertThat(rows).hasSize(6);
    assertThat(rows.get(5).get(0)).isEqualTo("Total due");
    assertThat(rows.get(5).get(4)).isEqualTo("1,770.00");
  }

  @Test
  void columnThatAllRowsLeaveBlankTakesNoWordsOfANeighbour() throws Exception {
    List<List<String>> rows =
        rows(
            """
            TT   Tên chỉ tiêu                 Đơn vị chủ trì          Phối hợp          Đơn vị     Mức      Ghi chú
                 trực tuyến của huyện         các phòng chuyên        UBND huyện
            2    Tỷ lệ hồ sơ thanh toán       Các phòng thuộc         Văn phòng HĐND-   %          30
                 trực tuyến của tỉnh          huyện                   UBND huyện
            3    Tỷ lệ hồ sơ số hóa           Các cơ quan             Văn phòng         %          97
            4    Tỷ lệ hồ sơ đúng hạn         Các cơ quan             Văn phòng         %          97
            """);

    assertThat(rows.get(1).get(3)).isEqualTo("UBND huyện");
    assertThat(rows.get(1).get(6)).isEmpty();
  }

  private List<List<String>> rows(String text) throws Exception {
    Table table = read(text);
    return IntStream.range(0, table.rowCount())
        .mapToObj(
            r -> IntStream.range(0, table.columnCount()).mapToObj(c -> table.text(r, c)).toList())
        .toList();
  }

  private Table read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("table.txt"), text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    assertThat(document.tables()).hasSize(1);
    return document.tables().get(0);
  }
}
