package doichieu.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.Table;
import doichieu.extract.ExtractionException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlExtractorTest {
  @TempDir Path folder;

  @Test
  void mergedCellsStandOnTheGridAndHeadingCellsAreTheHeader() throws Exception {
    Table table =
        table(
            "<table border=1><tr><th rowspan=2>TT<th rowspan=2>Chỉ tiêu<th colspan=2>Năm 2025</tr>"
                + "<tr><th>ĐVT<th>Mức</tr>"
                + "<tr><td rowspan=2>1<td>Tỷ lệ A<td>%<td>80</tr><tr><td>Tỷ lệ B<td>%<td>90</table>");
    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(table.headerRowCount()).isEqualTo(2);
    assertThat(table.text(3, 0)).isEqualTo("1");
    assertThat(table.text(3, 1)).isEqualTo("Tỷ lệ B");
    assertThat(table.row(0)).extracting(Cell::rowSpan).containsExactly(2, 2, 1);
  }

  @Test
  void elementsThatStylesShowAsATableAreOne() throws Exception {
    Table table =
        table(
            "<style>.t{display:table}.r{display:table-row}.c{display: table-cell; border:1px solid}"
                + "</style><div class=t><div class=r><div class=c>TT</div><div class=c>Chỉ tiêu</div>"
                + "<div class=c>Mức</div></div><div class=r><div class=c>1</div><div class=c>A a</div>"
                + "<div class=c>80%</div></div><div class=r><div class=c>2</div><div class=c>B b</div>"
                + "<div class=c>81%</div></div></div>");

    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(table.text(2, 2)).isEqualTo("81%");
  }

  @Test
  void spansBeyondTheTableAreCut() throws Exception {
    Table table =
        table("<table border=1><tr><td rowspan=999999>a<td colspan=3>b<tr><td>c<td>d</table>");
    assertThat(table.rowCount()).isEqualTo(2);
    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(table.text(1, 0)).isEqualTo("a");
  }

  @Test
  void cellThatWouldOverlapIsCut() throws Exception {
    Table table =
        table("<table border=1><tr><td>1<td rowspan=2>x<td>2<tr><td colspan=2>y<td>z</table>");
    assertThat(table.text(1, 0)).isEqualTo("y");
    assertThat(table.text(1, 1)).isEqualTo("x");
    assertThat(table.text(1, 2)).isEqualTo("z");
  }

  @Test
  void footnoteMarksStayApartFromFigures() throws Exception {
    Table table =
        table(
            "<table border=1><tr><td>Chỉ tiêu<td>Mức<tr><td>Tỷ lệ<td>80<sup>2</sup>"
                + "<tr><td>Tỷ lệ<td>90<a href='#_ftn1'>[1]</a></table>");
    assertThat(table.text(1, 1)).isEqualTo("80²");
    assertThat(table.text(2, 1)).isEqualTo("90¹");
  }

  @Test
  void wordsThatNobodySeesAreNotReadAndAreTold() throws Exception {
    ExtractedDocument document =
        read(
            "<style>.an{display:none}</style><table border=1><tr><td>Mức<td>"
                + "<span class=an>65</span>80<span style='color:#fff'>7</span><s>70</s></table>");
    assertThat(document.tables().get(0).text(0, 1)).isEqualTo("80");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("hidden-text", "struck-out");
    assertThat(document.findings().toString()).contains("«80»").doesNotContain("65");
  }

  @Test
  void whiteOnAGroundOfItsOwnIsSeen() throws Exception {
    Table table =
        table(
            "<table border=1><tr bgcolor=navy><td style='color:white'>Chỉ tiêu<td>Mức"
                + "<tr><td>A<td>1</table>");
    assertThat(table.text(0, 0)).isEqualTo("Chỉ tiêu");
  }

  @Test
  void letterheadWithoutLinesIsParagraphs() throws Exception {
    ExtractedDocument document =
        read(
            "<table><tr><td>UBND TỈNH A<br>SỞ TƯ PHÁP<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table>"
                + "<p>Kế hoạch<br>năm 2025</p>");
    assertThat(document.tables()).isEmpty();
    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly(
            "UBND TỈNH A SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Kế hoạch năm 2025");
  }

  @Test
  void markOfANoteOnThePageIsLeftOut() throws Exception {
    ExtractedDocument document =
        read(
            "<table border=1><tr><td>Chỉ tiêu<td>Mức<tr><td>Tỷ lệ"
                + "<td>80<a href='#sdfootnote1sym' name='sdfootnote1anc'><sup>1</sup></a></table>"
                + "<div id='sdfootnote1'><p><a name='sdfootnote1sym' href='#sdfootnote1anc'>1</a>"
                + " Tạm tính</p></div>");
    assertThat(document.tables().get(0).text(1, 1)).isEqualTo("80");
  }

  @Test
  void smallTableWithoutLinesIsATable() throws Exception {
    ExtractedDocument document =
        read(
            "<table><tr><td>Mua máy quét<td>45.000.000 đồng<tr><td>Tập huấn<td>20.500.000 đồng"
                + "<tr><td>Tuyên truyền<td>12.000.000 đồng</table>");
    assertThat(document.tables()).hasSize(1);
  }

  @Test
  void tablesInTwoCellsOfALayoutAreTwo() throws Exception {
    String half = "<table border=1><tr><td>TT<td>Tên<td>Mức<tr><td>%d<td>Tỷ lệ<td>80</table>";
    ExtractedDocument document =
        read(
            "<table><tr><td>"
                + String.format(half, 1)
                + "<td>"
                + String.format(half, 2)
                + "</table>");
    assertThat(document.tables()).hasSize(2);
  }

  @Test
  void listsHaveTheNumbersThatABrowserPrints() throws Exception {
    ExtractedDocument document =
        read(
            "<ol start=3><li>Ba<li value=7>Bảy<li>Tám</ol><ol type=a><li>x</ol>"
                + "<ol type=I><li>y</ol><ul><li>z</ul>");
    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly("3. Ba", "7. Bảy", "8. Tám", "a. x", "I. y", "- z");
  }

  @Test
  void menusAreFurnitureAndScriptsAreNothing() throws Exception {
    ExtractedDocument document =
        read("<nav><a>Trang chủ</a> <a>Tin 99%</a></nav><script>80</script><p>Kế hoạch</p>");
    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).role())
        .containsExactly(Role.FURNITURE, Role.BODY);
  }

  @Test
  void tableInACellIsTold() throws Exception {
    ExtractedDocument document =
        read(
            "<table border=1><tr><th>Chỉ tiêu<th>Mức<tr><td>A<td>"
                + "<table border=1><tr><td>60<td>70</table></table>");
    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).text(1, 1)).isEqualTo("60 70");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("nested-table");
  }

  @Test
  void declaredCharacterSetIsUsed() throws Exception {
    Path file = folder.resolve("a.html");
    String page = "<meta charset=windows-1258><p>Kê hoach ðt</p>";
    Files.write(file, page.getBytes(Charset.forName("windows-1258")));
    assertThat(new HtmlExtractor().extract(file).encoding()).isEqualTo("windows-1258");
  }

  @Test
  void deepNestingEndsWell() throws Exception {
    String deep = "<div>".repeat(100_000) + "80%" + "<table><tr><td>".repeat(10_000);
    ExtractedDocument document = read(deep);
    assertThat(document.blocks()).isNotEmpty();
  }

  @Test
  void rowsThatNobodySeesAreNoRowsAndAreTold() throws Exception {
    ExtractedDocument document =
        read(
            "<table border=1><tr><th>TT<th>Chỉ tiêu<th>Mức"
                + "<tr><td>1<td>Tỷ lệ A<td rowspan=9>60%"
                + "<tr style='display:none'><td>9<td>Ẩn<td>99"
                + "<tr><td>2<td>Tỷ lệ B</table>");

    assertThat(document.tables().get(0).rowCount()).isEqualTo(3);
    assertThat(document.tables().get(0).text(2, 1)).isEqualTo("Tỷ lệ B");
    assertThat(document.tables().get(0).text(2, 2)).isEqualTo("60%");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void cellsWithoutPlaceMoveTheOthersAndCellsThatAreNotSeenDoNot() throws Exception {
    ExtractedDocument document =
        read(
            "<table border=1><tr><th>TT<th>Chỉ tiêu<th>Mức"
                + "<tr><td>1<td style='display:none'>Ẩn 9<td>Tỷ lệ A<td>60%"
                + "<tr><td>2<td style='visibility:hidden'>Ẩn 8<td>70%</table>");

    assertThat(document.tables().get(0).columnCount()).isEqualTo(3);
    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("60%");
    assertThat(document.tables().get(0).text(2, 1)).isEmpty();
    assertThat(document.tables().get(0).text(2, 2)).isEqualTo("70%");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void whatIsFilledInTheFieldsOfATableIsWords() throws Exception {
    ExtractedDocument document =
        read(
            "<p>Tìm <input value='abc 5'></p><table border=1><tr><th>TT<th>Chỉ tiêu<th>Mức<th>Ai"
                + "<tr><td>1<td><textarea>Tỷ lệ A</textarea><td><input value='60%'>"
                + "<input type=hidden value=7><td><select><option>Sở A<option selected>Sở B</select>"
                + "</table>");

    assertThat(document.tables().get(0).row(1))
        .extracting(Cell::text)
        .containsExactly("1", "Tỷ lệ A", "60%", "Sở B");
    assertThat(document.toString()).doesNotContain("abc 5");
  }

  @Test
  void giantGridIsRefusedByItsLimit() {
    String row = "<tr>" + "<td colspan=1000>x".repeat(2) + "</tr>";
    assertThatThrownBy(() -> read("<table border=1>" + row.repeat(5_000) + "</table>"))
        .isInstanceOf(ExtractionException.class)
        .extracting(e -> ((ExtractionException) e).code())
        .isEqualTo("limit-exceeded");
  }

  @Test
  void pageWithoutWordsIsNoPlan() {
    assertThatThrownBy(() -> read("<html><body><img src=a.png></body></html>"))
        .isInstanceOf(ExtractionException.class);
  }

  private Table table(String html) throws Exception {
    List<Table> tables = read(html).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private ExtractedDocument read(String html) throws Exception {
    Path file = folder.resolve("plan.html");
    Files.writeString(file, "<!DOCTYPE html><meta charset=utf-8>" + html, StandardCharsets.UTF_8);
    return new HtmlExtractor().extract(file);
  }
}
