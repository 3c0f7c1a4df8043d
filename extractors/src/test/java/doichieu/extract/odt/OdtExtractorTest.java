package doichieu.extract.odt;

import static doichieu.extract.odt.OdtFile.cell;
import static doichieu.extract.odt.OdtFile.lined;
import static doichieu.extract.odt.OdtFile.p;
import static doichieu.extract.odt.OdtFile.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.Table;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtExtractorTest {
  private static final String COVERED = "<table:covered-table-cell/>";

  @TempDir Path folder;

  @Test
  void mergedCellsAndHeaderRowsAreKept() throws Exception {
    Table table =
        table(
            "<table:table-header-rows><table:table-row>"
                + cell("table:number-rows-spanned=\"2\"", "TT")
                + cell("table:number-rows-spanned=\"2\"", "Tên")
                + cell("table:number-columns-spanned=\"2\"", "Năm 2025")
                + COVERED
                + "</table:table-row><table:table-row>"
                + COVERED
                + COVERED
                + cell("", "Đơn vị")
                + cell("", "Chỉ tiêu")
                + "</table:table-row></table:table-header-rows>"
                + row("1", "Tỷ lệ A", "%", "60"));

    assertThat(table.headerRowCount()).isEqualTo(2);
    assertThat(table.row(0)).extracting(Cell::rowSpan).containsExactly(2, 2, 1);
    assertThat(table.row(0)).extracting(Cell::columnSpan).containsExactly(1, 1, 2);
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("Đơn vị", "Chỉ tiêu");
    assertThat(table.text(2, 3)).isEqualTo("60");
  }

  @Test
  void tablesInShapesAreRead() throws Exception {
    String rows =
        "<table:table-column table:number-columns-repeated=\"4\"/>"
            + row("TT", "Tên", "Đơn vị", "2025")
            + row("1", "Tỷ lệ A", "%", "60")
            + row("2", "Tỷ lệ B", "%", "70");
    String shape =
        "<text:p><draw:custom-shape><loext:table>"
            + rows.replace("table:table-", "loext:table-")
            + "</loext:table></draw:custom-shape></text:p>";
    Path file = new OdtFile(p("Trước") + shape).write(folder.resolve("plan.odt"));

    ExtractedDocument document = new OdtExtractor().extract(file);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).text(2, 3)).isEqualTo("70");
  }

  @Test
  void repeatedCellsAreRepeatedAndEndlessBlankRowsAreNot() throws Exception {
    Table table =
        table(
            row("TT", "Tên", "2024", "2025")
                + "<table:table-row>"
                + cell("", "1")
                + cell("", "Tỷ lệ A")
                + cell("table:number-columns-repeated=\"2\"", "80")
                + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048000\">"
                + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");

    assertThat(table.row(1)).extracting(Cell::text).contains("80", "80");
    assertThat(table.rowCount()).isEqualTo(2);
  }

  @Test
  void rowOfWordsThatStandsForMoreThanCanBeReadIsRefused() throws Exception {
    String few = "<table:table-row table:number-rows-repeated=\"1500\">" + cell("", "80");
    assertThat(table(few + cell("", "%") + "</table:table-row>").rowCount()).isEqualTo(1500);
    String many = "<table:table-row table:number-rows-repeated=\"1000000\">" + cell("", "80");
    assertThatThrownBy(() -> table(many + "</table:table-row>"))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("cells");
    String wide = "<table:table-row>" + cell("table:number-columns-repeated=\"1001\"", "80");
    assertThatThrownBy(() -> table(wide + "</table:table-row>"))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("columns");
  }

  @Test
  void splitCellsBecomeRowsOfTheWhole() throws Exception {
    Table table =
        table(
            row("TT", "Tên", "Đơn vị", "Mức")
                + "<table:table-row>"
                + cell("", "1")
                + cell("", "Tỷ lệ A")
                + "<table:table-cell table:style-name=\"Lined\""
                + " table:number-columns-spanned=\"2\"><table:table table:is-sub-table=\"true\">"
                + "<table:table-column table:number-columns-repeated=\"2\"/>"
                + row("xã", "60")
                + row("huyện", "70")
                + "</table:table></table:table-cell>"
                + COVERED
                + "</table:table-row>");

    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(table.row(1)).extracting(Cell::rowSpan).containsExactly(2, 2, 1, 1);
    assertThat(table.row(2)).extracting(Cell::text).containsExactly("huyện", "70");
  }

  @Test
  void rowsAndColumnsThatAreNotShownAreLeftOutAndTold() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(
                    "<table:table><table:table-column table:number-columns-repeated=\"3\"/>"
                        + "<table:table-column table:visibility=\"collapse\"/>"
                        + row("TT", "Tên", "Mức", "Cũ")
                        + "<table:table-row table:visibility=\"collapse\">"
                        + cell("", "1")
                        + cell("", "Tỷ lệ ẩn")
                        + cell("", "1")
                        + "</table:table-row>"
                        + row("2", "Tỷ lệ B", "90", "70")
                        + "</table:table>")
                .withAutomatic(lined()));

    Table table = document.tables().get(0);
    assertThat(table.columnCount()).isEqualTo(3);
    assertThat(table.rowCount()).isEqualTo(2);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void listsAreNumberedAndContinued() throws Exception {
    String levels =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
            + " style:num-format=\"I\" style:num-suffix=\".\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\""
            + " text:display-levels=\"2\" style:num-suffix=\")\" text:start-value=\"3\"/>"
            + "</text:list-style>";
    ExtractedDocument document =
        read(
            new OdtFile(
                    "<text:list text:style-name=\"L\"><text:list-item>"
                        + p("Mục đích")
                        + p("Đoạn hai")
                        + "<text:list><text:list-item>"
                        + p("Một")
                        + "</text:list-item></text:list></text:list-item></text:list>"
                        + p("Xen giữa")
                        + "<text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
                        + "<text:list-item>"
                        + p("Yêu cầu")
                        + "</text:list-item></text:list>"
                        + "<text:list text:style-name=\"L\"><text:list-item>"
                        + p("Lại từ đầu")
                        + "</text:list-item></text:list>")
                .withAutomatic(levels));

    assertThat(texts(document, Role.BODY))
        .containsExactly(
            "I. Mục đích", "Đoạn hai", "I.3) Một", "Xen giữa", "II. Yêu cầu", "I. Lại từ đầu");
  }

  @Test
  void headingsAreNumberedByTheOutline() throws Exception {
    String outline =
        "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
            + " style:num-format=\"1\" style:num-suffix=\".\"/>"
            + "<text:outline-level-style text:level=\"2\" style:num-format=\"a\""
            + " style:num-suffix=\")\"/></text:outline-style>";
    ExtractedDocument document =
        read(
            new OdtFile(
                    "<text:h text:outline-level=\"1\">Chỉ tiêu</text:h>"
                        + "<text:h text:outline-level=\"2\">Chung</text:h>"
                        + "<text:h text:outline-level=\"2\">Riêng</text:h>"
                        + "<text:h text:outline-level=\"1\">Tổ chức</text:h>")
                .withNamed(outline));

    assertThat(texts(document, Role.BODY))
        .containsExactly("1. Chỉ tiêu", "a) Chung", "b) Riêng", "2. Tổ chức");
  }

  @Test
  void notesStandBelowWithoutTheirMark() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(
                p(
                    "nội bộ<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                        + p("Kế hoạch số 02")
                        + "</text:note-body></text:note> trong năm")));

    assertThat(texts(document, Role.BODY)).containsExactly("nội bộ trong năm");
    assertThat(texts(document, Role.FOOTNOTE)).containsExactly("Kế hoạch số 02");
  }

  @Test
  void changesAreReadAsAccepted() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(
                "<text:tracked-changes><text:changed-region><text:deletion>"
                    + p("80")
                    + "</text:deletion></text:changed-region></text:tracked-changes>"
                    + p("Đạt <text:change/>90%")));

    assertThat(texts(document, Role.BODY)).containsExactly("Đạt 90%");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("tracked-changes");
  }

  @Test
  void whatNobodySeesIsLeftOutAndTold() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(
                    p("Tỷ lệ <text:span text:style-name=\"Child\">ẩn</text:span>60%")
                        + p("Mức <text:span text:style-name=\"White\">8</text:span>0,5")
                        + p("Còn <text:span text:style-name=\"Struck\">70</text:span> 75")
                        + p("<text:hidden-paragraph text:is-hidden=\"true\"/>Đoạn ẩn")
                        + "<text:section text:display=\"none\">"
                        + p("Phần ẩn")
                        + "</text:section>"
                        + p(
                            "Có chú thích<office:annotation>"
                                + p("ghi chú")
                                + "</office:annotation>"))
                .withNamed(textStyle("Parent", "", "text:display=\"none\""))
                .withAutomatic(
                    textStyle("Child", "Parent", "")
                        + textStyle("White", "", "fo:color=\"#ffffff\"")
                        + textStyle("Struck", "", "style:text-line-through-style=\"solid\"")));

    assertThat(texts(document, Role.BODY))
        .containsExactly("Tỷ lệ 60%", "Mức 0,5", "Còn 75", "Có chú thích");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("struck-out", "hidden-text");
    assertThat(document.findings().get(1).arguments())
        .containsExactly("6", "«Tỷ lệ 60%»; «Mức 0,5»; «Còn 75»");
  }

  @Test
  void raisedFiguresStayApart() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(p("95<text:span text:style-name=\"Up\">2</text:span>"))
                .withAutomatic(textStyle("Up", "", "style:text-position=\"super 58%\"")));

    assertThat(texts(document, Role.BODY)).containsExactly("95²");
  }

  @Test
  void lettersOfLegacyFontsAreRead() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(p("<text:span text:style-name=\"Old\">ChØ tiªu</text:span>"))
                .withAutomatic(
                    "<style:font-face style:name=\"F1\" svg:font-family=\"'.VnTime'\"/>"
                        + textStyle("Old", "", "style:font-name=\"F1\"")));

    assertThat(texts(document, Role.BODY)).containsExactly("Chỉ tiêu");
  }

  @Test
  void blanksTabsLineEndsAndTextBoxesAreWords() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(
                p(
                    "a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d<text:soft-page-break/>e"
                        + "<draw:frame><draw:text-box>"
                        + p("trong khung")
                        + "</draw:text-box><svg:title>tên hình</svg:title></draw:frame>")));

    assertThat(texts(document, Role.BODY)).containsExactly("a b c de", "trong khung");
  }

  @Test
  void tablesWithoutLinesThatLayOutWordsAreParagraphs() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(
                "<table:table><table:table-row><table:table-cell>"
                    + p("ỦY BAN NHÂN DÂN")
                    + "</table:table-cell><table:table-cell>"
                    + p("CỘNG HÒA")
                    + "</table:table-cell></table:table-row></table:table>"));

    assertThat(document.tables()).isEmpty();
    assertThat(texts(document, Role.BODY)).containsExactly("ỦY BAN NHÂN DÂN", "CỘNG HÒA");
  }

  @Test
  void tablesSideBySideInATableWithoutLinesStayApart() throws Exception {
    String side = "<table:table-cell><table:table>%s</table:table></table:table-cell>";
    ExtractedDocument document =
        read(
            new OdtFile(
                    "<table:table><table:table-row>"
                        + side.formatted(row("TT", "Tên", "Mức") + row("1", "Tỷ lệ A", "60"))
                        + side.formatted(row("TT", "Tên", "Mức") + row("2", "Tỷ lệ B", "70"))
                        + "</table:table-row></table:table>")
                .withAutomatic(lined()));

    assertThat(document.tables()).extracting(Table::rowCount).containsExactly(2, 2);
  }

  @Test
  void tableInAFrameIsNoPartOfTheOneBelowIt() throws Exception {
    String table =
        "<table:table>" + row("TT", "Tên", "Mức") + row("1", "Tỷ lệ A", "60") + "</table:table>";
    String frame =
        "<text:p><draw:frame><draw:text-box>" + table + "</draw:text-box></draw:frame></text:p>";

    assertThat(read(new OdtFile(frame + table).withAutomatic(lined())).tables()).hasSize(2);
  }

  @Test
  void headersAndFootersAreFurniture() throws Exception {
    ExtractedDocument document =
        read(
            new OdtFile(p("Thân"))
                .withMasters(
                    "<style:master-page><style:header>"
                        + p("Đầu trang")
                        + "</style:header><style:footer>"
                        + p("Cuối trang")
                        + "</style:footer></style:master-page>"));

    assertThat(texts(document, Role.FURNITURE)).containsExactly("Đầu trang", "Cuối trang");
  }

  @Test
  void flatFileIsReadAlike() throws Exception {
    ExtractedDocument document =
        new OdtExtractor().extract(new OdtFile(p("Kế hoạch")).writeFlat(folder.resolve("a.fodt")));

    assertThat(texts(document, Role.BODY)).containsExactly("Kế hoạch");
  }

  /** LibreOffice keeps the form fields of Word so. */
  @Test
  void whatIsChosenInFieldsOfFormsIsRead() throws Exception {
    String field =
        " xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\"";
    String list =
        param("Dropdown_ListEntry", "70")
            + param("Dropdown_ListEntry", "75")
            + param("Dropdown_Selected", "1");
    String body =
        mark(field, "FORMDROPDOWN", list)
            + mark(field, "FORMCHECKBOX", param("Checkbox_Checked", "true"))
            + mark(field, "FORMCHECKBOX", "")
            + mark(field, "FORMTEXT", "");

    assertThat(texts(read(new OdtFile(p("Mức " + body))), Role.BODY))
        .containsExactly("Mức 75\u2612\u2610");
  }

  private static String mark(String space, String type, String content) {
    return "<field:fieldmark"
        + space
        + " field:type=\"a.field."
        + type
        + "\">"
        + content.replace("/>", space + "/>")
        + "</field:fieldmark>";
  }

  private static String param(String name, String value) {
    return "<field:param field:name=\"" + name + "\" field:value=\"" + value + "\"/>";
  }

  @Test
  void encryptedFileIsRefused() {
    assertThatThrownBy(() -> read(new OdtFile(p("x")).encrypted()))
        .isInstanceOf(ExtractionException.class)
        .extracting("reason")
        .isEqualTo(Reason.ENCRYPTED);
  }

  private Table table(String rows) throws Exception {
    return read(new OdtFile(
                "<table:table><table:table-column table:number-columns-repeated=\"4\"/>"
                    + rows
                    + "</table:table>")
            .withAutomatic(lined()))
        .tables()
        .get(0);
  }

  private ExtractedDocument read(OdtFile file) throws Exception {
    return new OdtExtractor().extract(file.write(folder.resolve("plan.odt")));
  }

  private static String textStyle(String name, String parent, String properties) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\"text\" style:parent-style-name=\""
        + parent
        + "\"><style:text-properties "
        + properties
        + "/></style:style>";
  }

  private static List<String> texts(ExtractedDocument document, Role role) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> paragraph.role() == role)
        .map(Paragraph::text)
        .toList();
  }
}
