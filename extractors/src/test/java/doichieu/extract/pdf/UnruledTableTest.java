package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import doichieu.extract.table.DocumentAssembler;
import doichieu.extract.table.Piece;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnruledTableTest {
  @TempDir Path folder;

  private ExtractedDocument read(TinyPdf pdf) throws Exception {
    PdfExtractor.PdfPieces found = PdfExtractor.read(pdf.save(folder));
    return DocumentAssembler.assemble(
        SourceFormat.PDF, found.pages(), null, found.pieces(), found.findings());
  }

  private static List<String> rows(Table table) {
    return java.util.stream.IntStream.range(0, table.rowCount())
        .mapToObj(
            r ->
                String.join(
                    " | ",
                    table.row(r).stream()
                        .map(c -> c.text() + (c.columnSpan() > 1 ? " <" + c.columnSpan() : ""))
                        .toList()))
        .toList();
  }

  private static TinyPdf row(TinyPdf pdf, double y, String... cells) throws Exception {
    double[] x = {60, 100, 330, 400};
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        pdf.text(x[i], y, cells[i]);
      }
    }
    return pdf;
  }

  private static TinyPdf head(TinyPdf pdf, double y) throws Exception {
    return row(pdf, y, "TT", "Tên nhiệm vụ", "Đơn vị", "Mức");
  }

  /** Labels and figures stand in the middle of rows of several paragraphs. */
  @Test
  void rowReachesAsFarAboveItsCentredLabelAsBelow() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    pdf.lines(100, 110, "Tỷ lệ hồ sơ giải quyết đúng hạn.", "Theo công thức b/a");
    row(pdf, 117, "1", "", "%", "98");
    pdf.lines(100, 141, "Tỷ lệ hồ sơ trực tuyến.", "Theo công thức b/a");
    row(pdf, 148, "2", "", "%", "60");
    row(pdf, 172, "3", "Mức độ hài lòng", "%", "95");
    assertThat(rows(read(pdf).tables().get(0)))
        .containsExactly(
            "TT | Tên nhiệm vụ | Đơn vị | Mức",
            "1 | Tỷ lệ hồ sơ giải quyết đúng hạn. Theo công thức b/a | % | 98",
            "2 | Tỷ lệ hồ sơ trực tuyến. Theo công thức b/a | % | 60",
            "3 | Mức độ hài lòng | % | 95");
  }

  @Test
  void tableGoesOnBelowItsRepeatedHead() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    row(pdf, 110, "1", "Tỷ lệ số hóa", "%", "90");
    row(pdf, 130, "2", "Mức độ hài lòng", "%", "95");
    row(pdf, 150, "3", "Tỷ lệ hồ sơ trực tuyến trên", "%", "60");
    pdf.page();
    head(pdf, 80);
    pdf.text(100, 100, "tổng số hồ sơ");
    row(pdf, 120, "4", "Tỷ lệ đúng hạn", "%", "99");
    ExtractedDocument document = read(pdf);
    assertThat(document.tables()).hasSize(1);
    assertThat(rows(document.tables().get(0)))
        .containsExactly(
            "TT | Tên nhiệm vụ | Đơn vị | Mức",
            "1 | Tỷ lệ số hóa | % | 90",
            "2 | Mức độ hài lòng | % | 95",
            "3 | Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ | % | 60",
            "4 | Tỷ lệ đúng hạn | % | 99");
  }

  @Test
  void headingFlushWithTheFirstOfItsColumnsStandsOverAllOfThem() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(200, 80, "Answer");
    pdf.text(60, 88, "Question").text(500, 88, "Remark");
    pdf.text(200, 96, "Yes").text(340, 96, "No");
    String[] questions = {"Clean?", "Warm?", "Quiet?", "Open?"};
    for (int i = 0; i < questions.length; i++) {
      double y = 120 + 20 * i;
      pdf.text(60, y, questions[i]).text(200, y, "1" + i).text(340, y, "2" + i);
      pdf.text(500, y, "note");
    }
    assertThat(rows(read(pdf).tables().get(0)))
        .startsWith("Question | Answer <2 | Remark", "Yes | No", "Clean? | 10 | 20 | note");
  }

  /** A title or a note further left than the table gives it no column. */
  @Test
  void columnInWhichNothingStandsAloneIsNone() {
    Piece.Part part =
        new Piece.Part(
            2,
            3,
            0,
            List.of(
                cell(0, 0, 2, "Route 14"),
                cell(0, 2, 1, "1401"),
                cell(1, 0, 1, ""),
                cell(1, 1, 1, "Old Town"),
                cell(1, 2, 1, "05:51")),
            true,
            List.of(40.0, 279.0, 440.0, 500.0));
    assertThat(UnruledCells.withoutBareColumns(part))
        .isEqualTo(
            new Piece.Part(
                2,
                2,
                0,
                List.of(
                    cell(0, 0, 1, "Route 14"),
                    cell(0, 1, 1, "1401"),
                    cell(1, 0, 1, "Old Town"),
                    cell(1, 1, 1, "05:51")),
                true,
                List.of(279.0, 440.0, 500.0)));
  }

  private static Piece.PartCell cell(int row, int column, int columnSpan, String text) {
    return new Piece.PartCell(row, column, 1, columnSpan, text, Evidence.ofPage(1));
  }

  @Test
  void runningTextBelowIsNoPartOfTheTable() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    row(pdf, 100, "1", "Tỷ lệ số hóa", "%", "90");
    row(pdf, 120, "2", "Mức độ hài lòng", "%", "95");
    row(pdf, 140, "3", "Tỷ lệ đúng hạn", "%", "99");
    pdf.lines(
        60,
        165,
        "Các đơn vị căn cứ mức giao trên tổ chức thực hiện, báo cáo kết quả",
        "về Văn phòng trước ngày 15 hằng tháng để tổng hợp.");
    ExtractedDocument document = read(pdf);
    assertThat(document.tables().get(0).rowCount()).isEqualTo(4);
    assertThat(document.blocks())
        .filteredOn(Paragraph.class::isInstance)
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly(
            "Các đơn vị căn cứ mức giao trên tổ chức thực hiện, báo cáo kết quả về Văn phòng trước"
                + " ngày 15 hằng tháng để tổng hợp.");
  }

  /** Labels of two digits leave hardly any white before the words. */
  @Test
  void labelCloseToItsWordsIsACellOfItsOwn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] y = {100, 120, 140, 160};
    String[] names = {"Huyện Cao Lộc", "Huyện Chi Lăng", "Huyện Văn Lãng", "Huyện Bắc Sơn"};
    for (int i = 0; i < y.length; i++) {
      String label = String.valueOf(i + 8);
      pdf.text(label.length() == 1 ? 60 : 57, y[i], label).text(78, y[i], names[i]);
      pdf.text(250, y[i], "45").text(330, y[i], "60");
    }
    assertThat(rows(read(pdf).tables().get(0)))
        .containsExactly(
            "8 | Huyện Cao Lộc | 45 | 60",
            "9 | Huyện Chi Lăng | 45 | 60",
            "10 | Huyện Văn Lãng | 45 | 60",
            "11 | Huyện Bắc Sơn | 45 | 60");
  }

  /** Only rules across: rows by the rules, columns by white, a rule under a heading its columns. */
  @Test
  void rulesAcrossPartRowsAndHeadings() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (double y : new double[] {70, 120, 160, 190, 220}) {
      pdf.stroke(50, y, 460, y);
    }
    pdf.stroke(310, 95, 460, 95);
    pdf.text(60, 100, "TT").text(100, 100, "Tên nhiệm vụ").text(350, 88, "Năm 2025");
    pdf.text(325, 112, "Đơn vị").text(400, 112, "Mức");
    row(pdf, 134, "1", "", "%", "80");
    pdf.lines(100, 134, "Tỷ lệ hồ sơ trực tuyến trên", "tổng số hồ sơ");
    row(pdf, 178, "2", "Mức độ hài lòng", "%", "95");
    row(pdf, 208, "3", "Tỷ lệ số hóa", "%", "90");
    Table table = read(pdf).tables().get(0);
    assertThat(rows(table))
        .containsExactly(
            "TT | Tên nhiệm vụ | Năm 2025 <2",
            "Đơn vị | Mức",
            "1 | Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ | % | 80",
            "2 | Mức độ hài lòng | % | 95",
            "3 | Tỷ lệ số hóa | % | 90");
    assertThat(table.row(0).get(0).rowSpan()).isEqualTo(2);
  }

  /** A caption close above is no heading over all columns. */
  @Test
  void captionIsNoHeading() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(170, 66, "TỈNH ĐIỆN BIÊN NĂM 2025");
    head(pdf, 84);
    row(pdf, 110, "1", "Tỷ lệ số hóa", "%", "90");
    row(pdf, 130, "2", "Mức độ hài lòng", "%", "95");
    row(pdf, 150, "3", "Tỷ lệ đúng hạn", "%", "99");
    assertThat(rows(read(pdf).tables().get(0)))
        .startsWith("TT | Tên nhiệm vụ | Đơn vị | Mức")
        .hasSize(4);
  }

  @Test
  void twoColumnsBetweenRulesAcrossAreATable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    String[][] rows = {
      {"Scanner", "45.000.000 VND"}, {"Course", "20.500.000 VND"}, {"Radio", "9.000.000 VND"}
    };
    pdf.stroke(60, 100, 500, 100);
    for (int i = 0; i < rows.length; i++) {
      pdf.text(65, 114 + 20 * i, rows[i][0]).text(350, 114 + 20 * i, rows[i][1]);
      pdf.stroke(60, 120 + 20 * i, 500, 120 + 20 * i);
    }
    assertThat(rows(read(pdf).tables().get(0)))
        .containsExactly(
            "Scanner | 45.000.000 VND", "Course | 20.500.000 VND", "Radio | 9.000.000 VND");
  }

  /** Both tables have rules of one width, so only the text between tells them apart. */
  @Test
  void runningTextBetweenRulesPartsTables() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double y = 100;
    pdf.stroke(60, y, 500, y);
    for (String name : List.of("Check of rules", "Count of files", "Visit of wards")) {
      pdf.text(65, y + 14, name).text(250, y + 14, "By every office").text(420, y + 14, "March");
      y += 20;
      pdf.stroke(60, y, 500, y);
    }
    pdf.text(
        90,
        y + 20,
        "Whoever does not reach what was set reports in writing why that is so, to the");
    pdf.text(60, y + 34, "head of the office.");
    y += 50;
    pdf.stroke(60, y, 500, y);
    for (String name : List.of("Scanner", "Course", "Radio")) {
      pdf.text(65, y + 14, name).text(350, y + 14, "45.000.000 VND");
      y += 20;
      pdf.stroke(60, y, 500, y);
    }
    List<Table> tables = read(pdf).tables();
    assertThat(tables).extracting(Table::columnCount).containsExactly(3, 2);
    assertThat(tables).extracting(Table::rowCount).containsExactly(3, 3);
  }

  /** Spreadsheets leave a point on either side of an edge: less than a blank is wide. */
  @Test
  void figuresFlushRightStandApartFromWordsFlushLeftBesideThem() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    String[] figures = {"22.895", "94,9", "41,6", "76,4", "57.744"};
    String[] bodies = {"Sở Tài chính", "Sở Y tế", "Văn phòng UBND tỉnh", "Sở Y tế", "Sở Nội vụ"};
    pdf.text(60, 60, "STT").text(100, 60, "Chỉ tiêu").text(255, 60, "Năm").text(310, 60, "Cơ quan");
    for (int i = 0; i < figures.length; i++) {
      double y = 80 + 18 * i;
      pdf.text(60, y, "" + (i + 1)).text(100, y, "Chỉ tiêu số " + (i + 1));
      pdf.text(300 - pdf.after(0, figures[i]), y, figures[i]).text(301.8, y, bodies[i]);
    }
    assertThat(rows(read(pdf).tables().get(0)))
        .contains(
            "1 | Chỉ tiêu số 1 | 22.895 | Sở Tài chính",
            "3 | Chỉ tiêu số 3 | 41,6 | Văn phòng UBND tỉnh",
            "5 | Chỉ tiêu số 5 | 57.744 | Sở Nội vụ");
  }

  /** Some programs print blanks up to the next column, others leave white; one may do both. */
  @Test
  void columnsReachedByBlanksAreColumns() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double blank = pdf.after(0, " ");
    pdf.text(60, 60, "Name").text(200, 60, "Count").text(300, 60, "Office");
    String[] names = {"Rent", "Cleaning of rooms", "Water", "Travel of staff", "Postage"};
    for (int i = 0; i < names.length; i++) {
      double y = 80 + 15 * i;
      String row = names[i];
      for (String cell : new String[] {"1" + i + ",500", "Office " + i}) {
        double next = cell.startsWith("1") ? 200 : 300;
        row += " ".repeat((int) ((next - pdf.after(60, row)) / blank)) + cell;
      }
      pdf.text(60, y, row);
    }
    assertThat(rows(read(pdf).tables().get(0)))
        .containsExactly(
            "Name | Count | Office",
            "Rent | 10,500 | Office 0",
            "Cleaning of rooms | 11,500 | Office 1",
            "Water | 12,500 | Office 2",
            "Travel of staff | 13,500 | Office 3",
            "Postage | 14,500 | Office 4");
  }

  @Test
  void boldLineOverNoWhiteIsTheTitleOfAGroup() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    row(pdf, 105, "1", "Tỷ lệ hồ sơ trực tuyến", "%", "98");
    row(pdf, 130, "2", "Tỷ lệ hồ sơ đúng hạn", "%", "60");
    pdf.bold(300, 155, "II. Hài lòng");
    row(pdf, 180, "3", "Mức độ hài lòng", "%", "95");
    row(pdf, 205, "4", "Mức hài lòng về đất đai", "%", "90");
    assertThat(rows(read(pdf).tables().get(0)))
        .containsExactly(
            "TT | Tên nhiệm vụ | Đơn vị | Mức",
            "1 | Tỷ lệ hồ sơ trực tuyến | % | 98",
            "2 | Tỷ lệ hồ sơ đúng hạn | % | 60",
            "II. Hài lòng <4",
            "3 | Mức độ hài lòng | % | 95",
            "4 | Mức hài lòng về đất đai | % | 90");
  }

  /** The lines of "Sở Tư pháp, Sở Nội vụ, Sở Y tế" stand nearer to each other than the rows do. */
  @Test
  void linesThatStandOffTheirRowsAreOfACellMergedDown() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    String[] figures = {"98", "60", "50", "95", "80"};
    for (int i = 0; i < figures.length; i++) {
      row(pdf, 100 + 16 * i, "" + (i + 1), "Chỉ tiêu thứ " + figures[i], "", figures[i]);
    }
    pdf.text(330, 100, "Sở Tư pháp,").text(330, 114, "Sở Nội vụ,").text(330, 128, "Sở Y tế");
    pdf.text(330, 164, "Sở Y tế");
    ExtractedDocument document = read(pdf);
    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("cell-hangs-down"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .containsExactly("1", "Sở Tư pháp, Sở Nội vụ, Sở Y tế", "4"));
    assertThat(DrawnTables.rows(document.tables().get(0)))
        .containsExactly(
            "TT | Tên nhiệm vụ | Đơn vị | Mức",
            "1 | Chỉ tiêu thứ 98 | Sở Tư pháp, Sở Nội vụ, Sở Y tế ^4 | 98",
            "2 | Chỉ tiêu thứ 60 | 60",
            "3 | Chỉ tiêu thứ 50 | 50",
            "4 | Chỉ tiêu thứ 95 | 95",
            "5 | Chỉ tiêu thứ 80 | Sở Y tế | 80");
  }

  /** One row's words run over the white between two columns that headings tell. */
  @Test
  void headingsTellColumnsOverWhichOneRowRuns() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {60, 100, 300, 340, 450};
    DrawnTables.row(pdf, 80, x, "TT", "Tên nhiệm vụ", "Mức", "Chủ trì", "Phối hợp");
    DrawnTables.row(pdf, 105, x, "1", "Hồ sơ trực tuyến", "98", "Sở Nội vụ", "Sở Y tế");
    DrawnTables.row(pdf, 130, x, "2", "Hồ sơ đúng hạn", "60", "Sở Tư pháp", "");
    DrawnTables.row(pdf, 155, x, "3", "Mức độ hài lòng", "95", "Sở Nội vụ cùng Bưu điện tỉnh", "");
    DrawnTables.row(pdf, 180, x, "4", "Hồ sơ số hóa", "80", "Sở Y tế", "");
    assertThat(rows(read(pdf).tables().get(0)))
        .containsExactly(
            "TT | Tên nhiệm vụ | Mức | Chủ trì | Phối hợp",
            "1 | Hồ sơ trực tuyến | 98 | Sở Nội vụ | Sở Y tế",
            "2 | Hồ sơ đúng hạn | 60 | Sở Tư pháp | ",
            "3 | Mức độ hài lòng | 95 | Sở Nội vụ cùng Bưu điện tỉnh <2",
            "4 | Hồ sơ số hóa | 80 | Sở Y tế | ");
  }
}
