package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSearchTest {
  private static final double[] FOUR = {60, 180, 280, 380};
  private static final double[] OTHER = {60, 250, 420};

  @TempDir Path folder;

  /** Rows one usual distance apart, without labels: each holds a figure in a column. */
  @Test
  void figuresBelowEachOtherAreRowsOfTheirOwn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, FOUR, "Station", "6 o'clock", "Noon", "Night");
    row(pdf, 114, FOUR, "Harbour", "12.5", "18", "11.75");
    row(pdf, 128, FOUR, "Lake shore", "9.25", "", "8");
    row(pdf, 142, FOUR, "Mountain", "-3", "4.5", "-");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Station | 6 o'clock | Noon | Night",
            "Harbour | 12.5 | 18 | 11.75",
            "Lake shore | 9.25 |  | 8",
            "Mountain | -3 | 4.5 | -");
  }

  /** Between figures of a column as narrow as its widest one less white is left than elsewhere. */
  @Test
  void figuresAreCellsOfTheirOwnHoweverNarrowTheirColumns() throws Exception {
    double[] narrow = {60, 200, 248, 296};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, narrow, "Schools", "28,400", "27,915", "30,000");
    row(pdf, 118, narrow, "Roads", "19,750", "10,120", "10,100");
    row(pdf, 136, narrow, "Libraries", "12,310", "12,298", "12,400");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Schools | 28,400 | 27,915 | 30,000",
            "Roads | 19,750 | 10,120 | 10,100",
            "Libraries | 12,310 | 12,298 | 12,400");
  }

  @Test
  void aSentenceAcrossColumnsBelowTheLastRowIsANote() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, FOUR, "Unit", "Points", "Place", "Change");
    row(pdf, 114, FOUR, "North", "89.12", "1", "2");
    row(pdf, 128, FOUR, "South", "87.45", "2", "-1");
    row(pdf, 142, FOUR, "West", "80.01", "3", "-1");
    pdf.text(60, 156, "Points are given by the council, as of the end of the year.");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .hasSize(4)
        .last()
        .isEqualTo("West | 80.01 | 3 | -1");
  }

  @Test
  void tablesOfOtherColumnsBelowACaptionAreTablesOfTheirOwn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, FOUR, "Unit", "Points", "Place", "Change");
    row(pdf, 118, FOUR, "North", "89.12", "1", "2");
    row(pdf, 136, FOUR, "South", "87.45", "2", "-1");
    pdf.text(90, 158, "Table 2. What is to be done until summer");
    row(pdf, 180, OTHER, "What", "By whom", "Until");
    row(pdf, 198, OTHER, "Counting of open cases", "Every section", "March");
    row(pdf, 216, OTHER, "Report to the council", "Head office", "June");
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(2);
    assertThat(rows(tables.get(0))).hasSize(3).contains("South | 87.45 | 2 | -1");
    assertThat(rows(tables.get(1)))
        .containsExactly(
            "What | By whom | Until",
            "Counting of open cases | Every section | March",
            "Report to the council | Head office | June");
  }

  @Test
  void titlesOfSignersAboveTheirNamesAreNoRow() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, FOUR, "Name", "Theory", "Practice", "Sum");
    row(pdf, 118, FOUR, "Mai Anh", "8.5", "7.25", "15.75");
    row(pdf, 136, FOUR, "Bình", "9", "8", "17");
    row(pdf, 154, FOUR, "Đào", "4.75", "", "4.75");
    pdf.text(90, 180, "WRITTEN BY").text(330, 180, "CHAIR");
    pdf.text(100, 240, "Thu Hà").text(320, 240, "Công Sơn");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .hasSize(4)
        .last()
        .isEqualTo("Đào | 4.75 |  | 4.75");
  }

  @Test
  void rowOfSumsWithoutLabelBelongsToTheTable() throws Exception {
    double[] x = {60, 90, 280, 360};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, x, "No", "Item", "Pieces", "Amount");
    row(pdf, 118, x, "1", "Copy paper", "12", "256.80");
    row(pdf, 136, x, "2", "Toner", "3", "240.00");
    row(pdf, 154, x, "3", "Files", "40", "86.00");
    row(pdf, 172, x, "", "Together", "", "582.80");
    assertThat(rows(read(pdf, folder).tables().get(0))).hasSize(5);
  }

  @Test
  void twoColumnsWithAFigureInEachRowAreATable() throws Exception {
    double[] x = {60, 400};
    TinyPdf pdf = TinyPdf.portrait().text(60, 80, "Prices are in euro and include all taxes due.");
    row(pdf, 110, x, "Reader card", "12.00");
    row(pdf, 127, x, "Lost card", "3.50");
    row(pdf, 144, x, "Copy of a page", "0.10");
    row(pdf, 161, x, "Meeting room", "25.00");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Reader card | 12.00",
            "Lost card | 3.50",
            "Copy of a page | 0.10",
            "Meeting room | 25.00");
  }

  @Test
  void contentsNumberedTextAndTwoColumnsOfTextAreNoTables() throws Exception {
    double[] x = {60, 400};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 60, x, "General rules", "3");
    row(pdf, 77, x, "Tasks of each level", "5");
    row(pdf, 94, x, "Reports", "9");
    row(pdf, 111, x, "Last rules", "12");
    double[] near = {60, 84};
    row(pdf, 200, near, "1.", "The sections report every month what has been done.");
    row(pdf, 217, near, "2.", "The head office puts the reports together.");
    row(pdf, 234, near, "3.", "The council is told twice a year.");
    for (int i = 0; i < 5; i++) {
      pdf.text(60, 400 + 14 * i, "running words of the left column");
      pdf.text(310, 400 + 14 * i, "running words of the right column");
    }
    ExtractedDocument document = read(pdf, folder);
    assertThat(document.tables()).isEmpty();
  }

  @Test
  void tablesSideBySideWhoseRowsAreCountedTwiceAreTwo() throws Exception {
    double[] six = {60, 90, 220, 310, 340, 470};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, six, "No", "Ward", "Files", "No", "Office", "Share");
    row(pdf, 118, six, "1", "North", "1250", "1", "Justice", "92.5");
    row(pdf, 136, six, "2", "South", "980", "2", "Health", "88");
    row(pdf, 154, six, "3", "West", "1105", "3", "Culture", "95");
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(2);
    assertThat(rows(tables.get(0)))
        .containsExactly(
            "No | Ward | Files", "1 | North | 1250", "2 | South | 980", "3 | West | 1105");
    assertThat(rows(tables.get(1)))
        .containsExactly(
            "No | Office | Share", "1 | Justice | 92.5", "2 | Health | 88", "3 | Culture | 95");
  }

  /** The label stands in the middle of a title of two lines, two rows above the page's end. */
  @Test
  void titleOfTwoLinesAboveTheLastRowsEndsNoTable() throws Exception {
    double[] x = {60, 90, 330, 420};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, x, "No", "Task", "Unit", "Target");
    row(pdf, 124, x, "1", "Files answered in time", "%", "98");
    row(pdf, 148, x, "2", "Files handed in from home", "%", "60");
    row(pdf, 172, x, "3", "Fees paid from home", "%", "45");
    pdf.text(90, 196, "WORK ON PAPERS WITHOUT PRINTING THEM, AT ALL OFFICES OF THE");
    pdf.text(60, 203, "V");
    pdf.text(90, 210, "PROVINCE AND ITS DISTRICTS");
    row(pdf, 234, x, "1", "Papers signed on the screen", "%", "100");
    row(pdf, 258, x, "2", "Papers sent by wire", "%", "99");
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .hasSize(7)
        .endsWith("1 | Papers signed on the screen | % | 100", "2 | Papers sent by wire | % | 99");
  }

  /** No line shows three columns: the lines of each row stand beside each other on half lines. */
  @Test
  void cellsCentredUpAndDownShowTheColumnsTogether() throws Exception {
    double[] three = {60, 160, 500};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, three, "Course", "Content", "Fee");
    String[][] courses = {
      {
        "Bookbinding", "Folding of sheets, making of covers, first", "repairs of old books", "85.00"
      },
      {"Beekeeping", "The year of a colony, how to care for it", "in winter", "60.00"},
      {"Italian", "Orders in restaurants, asking the way,", "buying tickets", "110.00"},
    };
    for (int i = 0; i < courses.length; i++) {
      double y = 130 + 42 * i;
      row(pdf, y, three, "", courses[i][1], "");
      row(pdf, y + 7, three, courses[i][0], "", courses[i][3]);
      row(pdf, y + 14, three, "", courses[i][2], "");
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Course | Content | Fee",
            "Bookbinding | Folding of sheets, making of covers, first repairs of old books | 85.00",
            "Beekeeping | The year of a colony, how to care for it in winter | 60.00",
            "Italian | Orders in restaurants, asking the way, buying tickets | 110.00");
  }

  /**
   * Short names and figures flush right stand beside the numbers centred below the headings, and a
   * title of a section stands between.
   */
  @Test
  void numbersOfTheColumnsStandInTheColumnsOfTheirHeadings() throws Exception {
    double[] headings = {62, 185, 330, 418, 498};
    double[] body = {66, 90, 330, 440, 520};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, headings, "TT", "Tên chỉ tiêu", "Đơn vị", "Năm 2025", "Năm 2026");
    row(pdf, 124, new double[] {60, 210, 340, 428, 508}, "(1)", "(2)", "(3)", "(4)", "(5)");
    row(pdf, 148, new double[] {66, 90}, "I", "Hạ tầng");
    String[][] rows = {
      {"1", "Đường xã", "%", "74,5", "80,0"},
      {"2", "Cầu dân sinh", "%", "92,0", "99,7"},
      {"3", "Hồ chứa", "xã", "51,0", "66,5"},
    };
    for (int i = 0; i < rows.length; i++) {
      double[] x = body.clone();
      x[3] = 462 - 24;
      row(pdf, 172 + 24 * i, new double[] {66, 90, 340, 452, 532}, rows[i]);
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .startsWith(
            "TT | Tên chỉ tiêu | Đơn vị | Năm 2025 | Năm 2026", "(1) | (2) | (3) | (4) | (5)")
        .endsWith("3 | Hồ chứa | xã | 51,0 | 66,5");
  }

  /** Rows one line apart: units that stand below different units are cells, not next lines. */
  @Test
  void wordsThatStandBelowDifferentWordsAreCells() throws Exception {
    double[] x = {60, 300, 380};
    TinyPdf pdf = TinyPdf.portrait();
    String[][] rows = {
      {"Chỉ tiêu", "Đơn vị", "Mức"},
      {"Tỷ lệ số hóa toàn tỉnh", "%", "60"},
      {"Diện tích rừng trồng mới", "ha", "1.200"},
      {"Số hộ thoát nghèo trong năm", "hộ", "150"},
      {"Số xã đạt chuẩn mới", "xã", ""},
      {"Tỷ lệ đúng hạn của các sở", "%", "98"},
      {"Số hộ có nước sạch dùng", "hộ", "900"},
      {"Số xã có chợ đạt chuẩn", "xã", "12"},
      {"Đất trồng lúa hai vụ", "ha", ""},
      {"Số xã có nhà văn hóa", "xã", "30"},
      {"Tỷ lệ trực tuyến toàn trình", "%", "70"},
    };
    for (int i = 0; i < rows.length; i++) {
      row(pdf, 100 + 14 * i, x, rows[i]);
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .hasSize(rows.length)
        .contains("Số xã đạt chuẩn mới | xã | ", "Đất trồng lúa hai vụ | ha | ");
  }

  /** Each heading stands beside its times, and nearer to the next ones: their order tells. */
  @Test
  void headingsBesideTheirColumnsBelongToThemInOrder() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, new double[] {60, 240, 340, 440}, "Stop", "Bus", "Tram", "Ship");
    double[] times = {60, 200, 300, 400};
    row(pdf, 118, times, "Castle Square", "06:10", "07:20", "08:30");
    row(pdf, 136, times, "Station", "06:18", "07:28", "08:38");
    row(pdf, 154, times, "Harbour", "06:31", "07:41", "08:51");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .startsWith("Stop | Bus | Tram | Ship", "Castle Square | 06:10 | 07:20 | 08:30");
  }

  /** Several blanks between some words, at the same places in each paragraph. */
  @Test
  void sentencesThatGoOnAcrossTheGapsOfTheirFirstLinesAreNoTable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int i = 0; i < 3; i++) {
      double y = 100 + 36 * i;
      row(pdf, y, new double[] {60, 84, 120}, "Ủy", "ban", "nhân dân tỉnh yêu cầu các sở, ban,");
      pdf.text(60, y + 14, "ngành khẩn trương triển khai thực hiện kế hoạch, báo cáo kết quả.");
    }
    assertThat(read(pdf, folder).tables()).isEmpty();
  }

  /** The title of the second table is printed as that of the first, larger than the rows. */
  @Test
  void titlePrintedAsTheOneAboveTheTableBeginsAnotherTable() throws Exception {
    double[] x = {60, 90, 280, 340};
    TinyPdf pdf = TinyPdf.portrait();
    pdf.text(85, 84, 14, "A. Services on line");
    row(pdf, 104, x, "TT", "Indicator", "Unit", "Target");
    row(pdf, 120, x, "1", "Cases received on line of all", "%", "65");
    pdf.text(90, 133, "cases received");
    row(pdf, 149, x, "2", "Answers in time", "%", "80");
    row(pdf, 165, x, "3", "Mean time in which people of", "h", "20");
    pdf.text(90, 178, "the district wait");
    pdf.text(85, 197, 14, "B. Records");
    row(pdf, 215, x, "1", "Records read by machine in", "%", "75");
    pdf.text(90, 228, "the whole district");
    row(pdf, 244, x, "2", "Records used again", "%", "40");
    row(pdf, 260, x, "3", "Records with a number", "%", "35");
    row(pdf, 276, x, "4", "Records moved", "%", "12");
    ExtractedDocument document = read(pdf, folder);
    assertThat(document.tables()).hasSize(2);
    assertThat(rows(document.tables().get(0)))
        .last()
        .isEqualTo("3 | Mean time in which people of the district wait | h | 20");
    assertThat(rows(document.tables().get(1)))
        .startsWith("1 | Records read by machine in the whole district | % | 75");
  }

  /** The last rows, on the next page, leave the column of units blank. */
  @Test
  void columnLeftBlankOnTheNextPageIsAColumnThere() throws Exception {
    double[] x = {60, 90, 280, 340, 420};
    TinyPdf pdf = TinyPdf.portrait();
    for (int i = 1; i <= 30; i++) {
      row(pdf, 80 + 22 * i, x, "" + i, "Indicator " + i, "%", "6" + i, "Section A");
    }
    pdf.page();
    row(pdf, 80, x, "31", "Records moved", "", "12", "Section B");
    row(pdf, 102, x, "32", "Letters answered", "", "70", "Section C");
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .endsWith(
            "31 | Records moved |  | 12 | Section B", "32 | Letters answered |  | 70 | Section C");
  }
}
