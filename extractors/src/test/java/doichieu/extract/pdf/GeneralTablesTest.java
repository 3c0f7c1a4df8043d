package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as invoices, statistics, price lists and newspapers print them. */
class GeneralTablesTest {
  private static final double[] FOUR = {60, 200, 300, 400};

  @TempDir Path folder;

  private List<String> firstTable(TinyPdf pdf) throws Exception {
    return rows(read(pdf, folder).tables().get(0));
  }

  /** Headings flush left, figures flush right, and the white between them wider than both. */
  @Test
  void headingsStandAboveTheColumnsInTheirOrder() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.text(210, 80, "2010").text(365, 80, "2020");
    pdf.text(60, 87, "Region");
    double[] heads = {60, 140, 202, 300, 370};
    row(pdf, 94, heads, "", "Men", "Women", "Men", "Women");
    double[] figures = {60, 168, 255, 333, 420};
    row(pdf, 114, figures, "North", "1,204", "1,251", "1,310", "1,362");
    row(pdf, 132, figures, "South East", "3,117", "3,240", "3,402", "3,533");
    row(pdf, 150, figures, "West", "9,987", "1,015", "1,022", "1,049");
    assertThat(firstTable(pdf))
        .startsWith(
            "Region ^2 | 2010 <2 | 2020 <2",
            "Men | Women | Men | Women",
            "North | 1,204 | 1,251 | 1,310 | 1,362");
  }

  /** A group's name as far from the lines above and below as all lines are from each other. */
  @Test
  void nameOfAGroupIsARowWhereAllLinesStandEquallyFarApart() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] three = {60, 280, 440};
    row(pdf, 100, three, "Item", "Size", "Price");
    row(pdf, 115, three, "Rosemary", "1 l pot", "$4.20");
    row(pdf, 130, three, "Lavender", "2 l pot", "$6.50");
    row(pdf, 145, three, "Climbing rose", "4 l pot", "$18.00");
    row(pdf, 160, three, "Tools");
    row(pdf, 175, three, "Hand trowel", "30 cm", "$9.90");
    row(pdf, 190, three, "Shears", "20 cm", "$24.00");
    assertThat(firstTable(pdf)).contains("Climbing rose | 4 l pot | $18.00", "Tools |  | ");
  }

  @Test
  void nameOfASumStandsInTheColumnInWhichItIsPrinted() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] invoice = {60, 270, 330, 440};
    row(pdf, 100, invoice, "Description", "Qty", "Price per unit", "Amount");
    row(pdf, 120, invoice, "Oak board", "12", "18.50", "222.00");
    row(pdf, 140, invoice, "Brass hinge", "40", "12.15", "486.00");
    row(pdf, 160, invoice, "Wood glue", "3", "24.90", "274.70");
    row(pdf, 180, invoice, "", "", "Sum", "417.70");
    assertThat(firstTable(pdf)).endsWith(" |  | Sum | 417.70");
  }

  @Test
  void cellsInTheMiddleOfThreeLinesFarApartAreRows() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 80, FOUR, "Code", "Course", "Description", "");
    String[] codes = {"HIS101", "MAT210", "BIO115", "ART330"};
    for (int i = 0; i < codes.length; i++) {
      double y = 110 + 56 * i;
      pdf.text(300, y, "Towns, trade and").text(300, y + 13, "the church to the year");
      row(pdf, y + 13, FOUR, codes[i], "Early Europe");
      pdf.text(300, y + 26, "1300");
    }
    assertThat(firstTable(pdf))
        .hasSize(5)
        .contains("MAT210 | Early Europe | Towns, trade and the church to the year 1300");
  }

  @Test
  void sentencesBetweenTwoTablesAreNoRow() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, FOUR, "Station", "Jan", "Feb", "Mar");
    row(pdf, 118, FOUR, "Kendal", "142", "98", "87");
    row(pdf, 136, FOUR, "Whitby", "61", "44", "52");
    row(pdf, 154, FOUR, "Goole", "55", "41", "39");
    pdf.text(60, 172, "Residents of the lower streets had written to complain about noise in the");
    pdf.text(60, 185, "morning, and no work will begin before seven.");
    double[] three = {60, 240, 390};
    row(pdf, 208, three, "Station", "Spring", "Summer");
    row(pdf, 226, three, "Kendal", "388", "471");
    row(pdf, 244, three, "Whitby", "421", "530");
    row(pdf, 262, three, "Goole", "430", "541");
    assertThat(read(pdf, folder).tables())
        .extracting(table -> table.rowCount() + "x" + table.columnCount())
        .containsExactly("4x4", "4x3");
  }

  @Test
  void runningTextInThreeColumnsIsNoTable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    String[] text = {
      "The committee met on a",
      "day in May to review the",
      "progress of the harbour",
      "works and agreed that",
      "the northern quay should",
      "be opened to traffic",
      "before long.",
    };
    for (double x : new double[] {60, 220, 380}) {
      pdf.lines(x, 100, text);
      pdf.lines(x, 210, text);
    }
    assertThat(read(pdf, folder).tables()).isEmpty();
  }

  /** Figures end at one place, words begin at another. */
  @Test
  void pairsOfNamesWithFiguresAndWordsAreATable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] words = {60, 140};
    double[] figures = {60, 230};
    row(pdf, 100, figures, "Founded", "1887");
    row(pdf, 120, words, "Head office", "Bristol, England");
    row(pdf, 140, figures, "Workers", "4215");
    row(pdf, 160, words, "Chairman", "Helen Marsh");
    row(pdf, 180, words, "Auditor", "Doyle and Sons");
    row(pdf, 200, words, "Bank", "Bank of Kendal");
    assertThat(firstTable(pdf))
        .containsExactly(
            "Founded | 1887",
            "Head office | Bristol, England",
            "Workers | 4215",
            "Chairman | Helen Marsh",
            "Auditor | Doyle and Sons",
            "Bank | Bank of Kendal");
  }

  /** Cells nearer than words mostly are, and no blank printed between them. */
  @Test
  void narrowWhiteThatRunsDownPartsCellsWhereBlanksArePrinted() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] near = {60, 98, 138};
    row(pdf, 100, near, "Depot", "Steam", "Diesel");
    row(pdf, 120, near, "Crewe", "Six or", "Seven");
    row(pdf, 140, near, "Derby", "Eight", "Ninety");
    row(pdf, 160, near, "Leeds", "Four a", "Sixty");
    row(pdf, 180, near, "Selby", "Three", "Eighty");
    assertThat(firstTable(pdf)).contains("Depot | Steam | Diesel", "Crewe | Six or | Seven");
  }

  /** Headings on two levels above the uppermost rule, the lower ones beside their figures. */
  @Test
  void headAboveTheUppermostRuleNamesTheColumnsInTheirOrder() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.text(180, 80, "Primary").text(330, 80, "Secondary");
    pdf.stroke(120, 85, 460, 85);
    pdf.text(60, 89, "Year");
    double[] heads = {60, 125, 212, 285, 368};
    row(pdf, 98, heads, "", "Public", "Private", "Public", "Private");
    double[] figures = {80, 170, 250, 325, 410};
    for (int i = 0; i < 4; i++) {
      pdf.stroke(55, 104 + 20 * i, 460, 104 + 20 * i);
      row(pdf, 118 + 20 * i, figures, "201" + i, "41,22" + i, "3,10" + i, "29,87" + i, "4,41" + i);
    }
    pdf.stroke(55, 184, 460, 184);
    assertThat(firstTable(pdf))
        .startsWith(
            "Year ^2 | Primary <2 | Secondary <2",
            "Public | Private | Public | Private",
            "2010 | 41,220 | 3,100 | 29,870 | 4,410");
  }

  @Test
  void yearsAboveHeadingsAreALevelOfTheHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, FOUR, "£ thousand", "2022", "2022", "2023");
    row(pdf, 116, FOUR, "", "Budget", "Outturn", "Budget");
    row(pdf, 136, FOUR, "Schools", "1,204", "1,251", "1,310");
    row(pdf, 154, FOUR, "Roads", "2,418", "2,502", "2,590");
    row(pdf, 172, FOUR, "Libraries", "317", "340", "302");
    assertThat(firstTable(pdf))
        .startsWith("£ thousand | 2022 | 2022 | 2023", " | Budget | Outturn | Budget");
  }

  /** The headings beside it stand in the middle of the head. */
  @Test
  void loneHeadingInTheMiddleOfItsColumnsIsOneOfTheHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] six = {60, 160, 220, 280, 340, 400};
    String heading = "Means of travel to all places";
    pdf.text(257 - pdf.after(0, heading) / 2, 80, heading);
    pdf.text(60, 95, "Purpose").text(400, 95, "All");
    row(pdf, 110, six, "", "Walk", "Cycle", "Car", "Bus", "");
    row(pdf, 130, six, "Work", "12", "9", "61", "18", "100");
    row(pdf, 148, six, "School", "41", "13", "26", "20", "100");
    row(pdf, 166, six, "Leisure", "22", "11", "58", "9", "100");
    assertThat(firstTable(pdf))
        .startsWith(
            "Purpose ^2 | Means of travel to all places <4 | All ^2", "Walk | Cycle | Car | Bus");
  }

  @Test
  void lineOverTheColumnsAboveAHeadIsNoRow() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.text(63, 63, 16, "Statement of account");
    double[] account = {63, 205, 340};
    row(pdf, 94, account, "Account number 40217733", "Sort code 20-11-47 A", "1 to 31 May 2024");
    double[] five = {69, 129, 333, 411, 473};
    for (int i = 0; i < five.length; i++) {
      pdf.bold(five[i], 119, List.of("Date", "Details", "Paid out", "Paid in", "Balance").get(i));
    }
    row(pdf, 138, five, "2 May", "Balance brought forward", "", "", "1,170.35");
    row(pdf, 157, five, "3 May", "Standing order, rent", "780.00", "", "390.35");
    row(pdf, 176, five, "7 May", "Salary, Harlow Joinery Ltd", "", "300.00", "690.35");
    row(pdf, 195, five, "9 May", "Cash machine", "60.00", "", "630.35");
    assertThat(firstTable(pdf)).startsWith("Date | Details | Paid out | Paid in | Balance");
  }

  @Test
  void wordsBelowEachOtherStayTwoWhereNoEdgeIsDrawn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 76, FOUR, "District", "Number of", "Average", "Change");
    row(pdf, 89, FOUR, "", "households", "monthly", "on year");
    row(pdf, 102, FOUR, "", "", "bill (£)", "(%)");
    row(pdf, 120, FOUR, "North", "31", "41", "2.2");
    row(pdf, 140, FOUR, "Midlands", "29", "73", "1.8");
    row(pdf, 160, FOUR, "Islands", "38", "62", "0.4");
    assertThat(firstTable(pdf))
        .startsWith(
            "District | Number of households | Average monthly bill (£) | Change on year (%)");
  }

  /** Rows of one height, with one line or with two. */
  @Test
  void rowsOfOneHeightAreOneTableHoweverHighTheyAre() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] four = {60, 100, 300, 400};
    for (int i = 1; i <= 6; i++) {
      double y = 80 + 34 * i;
      boolean two = i % 5 > 1;
      row(pdf, y, four, "" + i, two ? "" : "Số trạm y tế", "xã", "11" + i);
      if (two) {
        pdf.text(100, y - 6.6, "Tỷ lệ hộ dân được dùng").text(100, y + 6.6, "nước sạch");
      }
    }
    assertThat(firstTable(pdf)).hasSize(6).endsWith("6 | Số trạm y tế | xã | 116");
  }

  /** The label of the third title reaches as far as the place where words begin. */
  @Test
  void titlesOfGroupsStayWholeAlsoWhereTheirWordsBeginInAColumn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] four = {60, pdf.after(60, "III. "), 300, 400};
    String[] titles = {"I. KINH TẾ", "II. XÃ HỘI"};
    for (int i = 0; i < 2; i++) {
      double y = 100 + 60 * i;
      pdf.text(60, y, titles[i]);
      row(pdf, y + 20, four, "" + (2 * i + 1), "Số trạm y tế", "trạm", "112");
      row(pdf, y + 40, four, "" + (2 * i + 2), "Số giường bệnh", "giường", "340");
    }
    pdf.text(60, 220, "III. MÔI TRƯỜNG");
    row(pdf, 240, four, "5", "Tỷ lệ che phủ rừng", "%", "57");
    assertThat(firstTable(pdf)).contains("II. XÃ HỘI <4", "III. MÔI TRƯỜNG <4");
  }

  @Test
  void frameAroundALetterheadIsNoTable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.grid(new double[] {60, 220, 540}, new double[] {40, 80, 100});
    pdf.lines(65, 54, "ỦY BAN NHÂN DÂN", "XÃ HÒA AN");
    pdf.lines(225, 54, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    pdf.text(65, 94, "Số: 15/KH-UBND").text(225, 94, "Hòa An, ngày 12 tháng 3 năm 2025");
    row(pdf, 140, FOUR, "Chỉ tiêu", "Đơn vị", "2025", "2026");
    row(pdf, 160, FOUR, "Hộ nghèo", "%", "12", "10");
    row(pdf, 180, FOUR, "Số lớp", "lớp", "5", "7");
    row(pdf, 200, FOUR, "Diện tích", "ha", "90", "95");
    assertThat(firstTable(pdf)).startsWith("Chỉ tiêu | Đơn vị | 2025 | 2026");
  }
}
