package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables without rules whose columns stand close to each other, or whose rows stand far apart. */
class NarrowTableTest {
  private static final double[] TIGHT = {60, 136, 252};
  private static final double[] FIVE = {60, 90, 220, 280, 340};

  @TempDir Path folder;

  /** "Eva Lindqvist" ends a third of the font size before "Travel". */
  @Test
  void whiteWithoutAPrintedBlankPartsWords() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, TIGHT, "Name", "Post", "Room");
    row(pdf, 116, TIGHT, "Ann Marsh", "Head of finance", "2.14");
    row(pdf, 132, TIGHT, "Eva Lindqvist", "Travel and expenses", "2.15");
    row(pdf, 148, TIGHT, "Lin Zhao", "Stores", "1.03");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Name | Post | Room",
            "Ann Marsh | Head of finance | 2.14",
            "Eva Lindqvist | Travel and expenses | 2.15",
            "Lin Zhao | Stores | 1.03");
  }

  /** A page that sets words apart without blanks has them as near as narrow columns. */
  @Test
  void wordsOfAPageWithoutBlanksStayTogether() throws Exception {
    double[] words = {60, 86.5, 250, 276.5, 400};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, words, "Red", "paint", "Blue", "paint", "12");
    row(pdf, 116, words, "Red", "chalk", "Blue", "chalk", "14");
    row(pdf, 132, words, "Red", "paper", "Blue", "paper", "15");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Red paint | Blue paint | 12",
            "Red chalk | Blue chalk | 14",
            "Red paper | Blue paper | 15");
  }

  /** Small letters begin the words of the rows; nothing but their unlike lengths shows cells. */
  @Test
  void wordsInEveryColumnOfLinesEquallyFarApartAreRows() throws Exception {
    double[] x = {60, 140, 205, 275};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, x, "Name", "Role", "Place", "Hours");
    row(pdf, 116, x, "Ann Marsh", "nurse", "ward two", "full time");
    row(pdf, 132, x, "Eva Lindqvist", "porter", "kitchen", "half");
    row(pdf, 148, x, "Lin Zhao", "head nurse", "ward three", "full time");
    row(pdf, 164, x, "Bo Berg", "cook", "kitchen", "full time");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Name | Role | Place | Hours",
            "Ann Marsh | nurse | ward two | full time",
            "Eva Lindqvist | porter | kitchen | half",
            "Lin Zhao | head nurse | ward three | full time",
            "Bo Berg | cook | kitchen | full time");
  }

  @Test
  void runningTextInThreeColumnsIsNoTable() throws Exception {
    double[] x = {60, 200, 340};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, x, "The council of the town", "streets that are used", "and the bridge near");
    row(pdf, 114, x, "has met and found that", "by many carts a day", "is closed until the");
    row(pdf, 128, x, "money is needed for it", "are mended at first", "work there is at an");
    row(pdf, 142, x, "in all the lower parts", "as soon as the rain", "end in the summer of");
    row(pdf, 156, x, "and it was said that it", "is over and the new", "the year that comes");
    assertThat(read(pdf, folder).tables()).isEmpty();
  }

  @Test
  void nameOfASumCoversTheColumnsUpToTheFirstSum() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, FIVE, "No.", "Article", "Pieces", "Price", "Sum");
    row(pdf, 118, FIVE, "1", "Desk lamp", "12", "34.90", "418.80");
    row(pdf, 136, FIVE, "2", "Extension lead", "20", "11.25", "225.00");
    pdf.text(288, 154, "Net").text(340, 154, "643.80");
    row(pdf, 172, FIVE, "Total due", "", "", "", "766.12");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .endsWith("Net <4 | 643.80", "Total due <4 | 766.12");
  }

  /** Rows with much white above and below: three line distances from one to the next. */
  @Test
  void rowsEvenlyFarApartAreOneTableWithTheirHead() throws Exception {
    double[] x = {60, 250, 420};
    TinyPdf pdf =
        TinyPdf.portrait().text(60, 60, "All prices of this list hold until further notice.");
    row(pdf, 100, x, "Item", "Pack", "Price");
    row(pdf, 136, x, "Coffee", "pot of eight cups and", "14.50");
    pdf.text(250, 150, "a jug of milk");
    row(pdf, 186, x, "Tea", "pot", "12.00");
    row(pdf, 222, x, "Juice", "jug", "6.40");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Item | Pack | Price",
            "Coffee | pot of eight cups and a jug of milk | 14.50",
            "Tea | pot | 12.00",
            "Juice | jug | 6.40");
  }

  @Test
  void namesWithColonsBesideWordsAreATable() throws Exception {
    double[] x = {60, 200};
    TinyPdf pdf = TinyPdf.portrait().text(60, 60, "The project at a glance");
    row(pdf, 100, x, "Country:", "Kenya");
    row(pdf, 115, x, "Sector:", "Rural roads and bridges");
    row(pdf, 130, x, "Executing body:", "Ministry of Transport");
    row(pdf, 145, x, "Partner:", "County of Nakuru");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Country: | Kenya",
            "Sector: | Rural roads and bridges",
            "Executing body: | Ministry of Transport",
            "Partner: | County of Nakuru");
  }

  @Test
  void countedContentsAndLetterheadsAreNoTables() throws Exception {
    double[] head = {60, 360};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 60, head, "Northfield Parish Council", "Office of the clerk");
    row(pdf, 78, head, "4 Market Street", "Room two");
    row(pdf, 96, head, "Northfield", "Second floor");
    double[] contents = {60, 90, 420};
    row(pdf, 200, contents, "1", "Introduction", "3");
    row(pdf, 216, contents, "2", "The house and its owners", "7");
    row(pdf, 232, contents, "3", "The garden", "28");
    row(pdf, 248, contents, "4", "Index", "55");
    assertThat(read(pdf, folder).tables()).isEmpty();
  }

  @Test
  void headOfATableEndsBelowTheMottoOfALetterhead() throws Exception {
    double[] x = {60, 250, 420};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 80, new double[] {60, 300}, "VĂN PHÒNG", "Độc lập - Tự do - Hạnh phúc");
    row(pdf, 104, x, "Chỉ tiêu", "Mức", "Cơ quan");
    row(pdf, 122, x, "Mức độ hài lòng", "88", "Sở Nội vụ");
    row(pdf, 140, x, "Hồ sơ trực tuyến", "70", "Sở Tư pháp");
    row(pdf, 158, x, "Hồ sơ đúng hạn", "99", "Văn phòng");
    assertThat(rows(read(pdf, folder).tables().get(0))).startsWith("Chỉ tiêu | Mức | Cơ quan");
  }

  private static TinyPdf flushLetterhead() throws Exception {
    double[] x = {80, 320};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 60, x, "ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    row(pdf, 74, x, "TỈNH X", "Độc lập - Tự do - Hạnh phúc");
    row(pdf, 88, x, "Số: 12/KH-UBND", "X, ngày 05 tháng 01 năm 2026");
    pdf.text(60, 116, "Thực hiện Nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế,");
    pdf.text(60, 130, "tỉnh giao các chỉ tiêu sau đây cho các sở.");
    return pdf;
  }

  @Test
  void letterheadAndTheListBelowItAreNoTable() throws Exception {
    TinyPdf pdf = flushLetterhead();
    String[] items = {"Giao Sở Y tế chủ trì.", "Giao Sở Nội vụ phối hợp.", "Các xã báo cáo."};
    for (int i = 0; i < items.length; i++) {
      row(pdf, 158 + 14 * i, new double[] {60, 80}, (i + 1) + ".", items[i]);
    }
    ExtractedDocument document = read(pdf, folder);
    assertThat(document.tables()).isEmpty();
    assertThat(document.findings()).extracting(Finding::code).doesNotContain("table-not-read");
  }

  @Test
  void tableBelowALetterheadIsReadWithoutIt() throws Exception {
    TinyPdf pdf = flushLetterhead();
    double[] x = {60, 90, 330, 430};
    row(pdf, 158, x, "TT", "Chỉ tiêu", "Đơn vị", "Mức");
    for (int i = 1; i <= 4; i++) {
      row(pdf, 158 + 20 * i, x, "" + i, "Chỉ tiêu số " + i, "%", "" + 17 * i);
    }
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .hasSize(5)
        .startsWith("TT | Chỉ tiêu | Đơn vị | Mức", "1 | Chỉ tiêu số 1 | % | 17");
  }
}
