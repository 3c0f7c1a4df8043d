package doichieu.extract.word;

import static doichieu.extract.word.DocxFile.p;
import static doichieu.extract.word.DocxXml.RULED;
import static doichieu.extract.word.DocxXml.cell;
import static doichieu.extract.word.DocxXml.grid;
import static doichieu.extract.word.DocxXml.item;
import static doichieu.extract.word.DocxXml.row;
import static doichieu.extract.word.DocxXml.texts;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables: cells, headers, layouts, and what tells one table from two. */
class DocxTablesTest {
  @TempDir Path folder;

  @Test
  void mergedCellsAndHeaderRowsAreKept() throws Exception {
    Table table =
        read(new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(4)
                    + "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                    + cell("<w:vMerge w:val=\"restart\"/>", "TT")
                    + cell("<w:vMerge w:val=\"restart\"/>", "Tên")
                    + cell("<w:gridSpan w:val=\"2\"/>", "Năm 2025")
                    + "</w:tr>"
                    + "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                    + cell("<w:vMerge/>", "")
                    + cell("<w:vMerge/>", "")
                    + cell("", "Đơn vị")
                    + cell("", "Chỉ tiêu")
                    + "</w:tr>"
                    + row("1", "Tỷ lệ A", "%", "60")
                    + "</w:tbl>"))
            .tables()
            .get(0);

    assertThat(table.headerRowCount()).isEqualTo(2);
    assertThat(table.row(0)).extracting(Cell::rowSpan).containsExactly(2, 2, 1);
    assertThat(table.row(0)).extracting(Cell::columnSpan).containsExactly(1, 1, 2);
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("Đơn vị", "Chỉ tiêu");
    assertThat(table.text(2, 3)).isEqualTo("60");
  }

  @Test
  void edgesThatNoCellUsesAreNoColumns() throws Exception {
    Table table =
        read(new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(3)
                    + "<w:tr>"
                    + cell("", "TT")
                    + cell("<w:gridSpan w:val=\"2\"/>", "Tên")
                    + "</w:tr>"
                    + "<w:tr>"
                    + cell("", "1")
                    + cell("<w:gridSpan w:val=\"2\"/>", "A")
                    + "</w:tr>"
                    + "</w:tbl>"))
            .tables()
            .get(0);

    assertThat(table.columnCount()).isEqualTo(2);
  }

  @Test
  void letterheadWithoutLinesIsReadCellByCell() throws Exception {
    ExtractedDocument document =
        read(
            new DocxFile(
                "<w:tbl>"
                    + grid(2)
                    + row("UBND TỈNH A", "CỘNG HÒA XÃ HỘI")
                    + row("Số: /KH-UBND", "A, ngày")
                    + "</w:tbl>"));

    assertThat(document.tables()).isEmpty();
    assertThat(texts(document))
        .containsExactly("UBND TỈNH A", "CỘNG HÒA XÃ HỘI", "Số: /KH-UBND", "A, ngày");
  }

  @Test
  void numberedRowsWithoutLinesAreATable() throws Exception {
    assertThat(
            read(new DocxFile(
                    "<w:tbl>"
                        + grid(3)
                        + row("TT", "Tên", "Số")
                        + row("1", "A", "80")
                        + row("2", "B", "60")
                        + "</w:tbl>"))
                .tables())
        .hasSize(1);
  }

  @Test
  void smallTableWithoutLinesIsATable() throws Exception {
    assertThat(
            read(new DocxFile(
                    "<w:tbl>"
                        + grid(3)
                        + row("Chỉ tiêu", "Mức", "Cơ sở")
                        + row("Mức độ hài lòng", "≥ 88%", "Quyết định số 1383/QĐ-BNV")
                        + "</w:tbl>"))
                .tables())
        .hasSize(1);
  }

  @Test
  void tablesInTwoCellsOfALayoutAreTwo() throws Exception {
    String half = "<w:tc><w:tbl>" + RULED + grid(3) + row("TT", "Tên", "Số") + "%s</w:tbl></w:tc>";
    assertThat(
            read(new DocxFile(
                    "<w:tbl>"
                        + grid(2)
                        + "<w:tr>"
                        + String.format(half, row("1", "A a", "80"))
                        + String.format(half, row("2", "B b", "60"))
                        + "</w:tr></w:tbl>"))
                .tables())
        .hasSize(2);
  }

  @Test
  void tableSplitByHandIsOneTable() throws Exception {
    String first = "<w:tbl>" + RULED + grid(3) + row("TT", "Tên", "Số") + row("1", "A a", "80");
    String second = "<w:tbl>" + RULED + grid(3) + row("2", "B b", "60") + "</w:tbl>";

    assertThat(read(new DocxFile(first + "</w:tbl><w:p/>" + second)).tables()).hasSize(1);
    assertThat(read(new DocxFile(first + "</w:tbl>" + p("Phụ lục II") + second)).tables())
        .hasSize(2);
  }

  @Test
  void restOfATableSplitByHandMayMergeColumnsIfItsLabelsCountOn() throws Exception {
    String merged =
        "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Sở Y tế chủ trì") + "</w:tc>";
    String rest = "<w:tbl>" + RULED + grid(3) + "<w:tr><w:tc>" + p("%s") + "</w:tc>" + merged;
    String first = "<w:tbl>" + RULED + grid(3) + row("TT", "Tên", "Số") + row("1", "A a", "80");

    String end = "</w:tr></w:tbl>";
    assertThat(read(new DocxFile(first + "</w:tbl><w:p/>" + rest.formatted("2") + end)).tables())
        .hasSize(1);
    assertThat(read(new DocxFile(first + "</w:tbl><w:p/>" + rest.formatted("5") + end)).tables())
        .hasSize(2);
  }

  @Test
  void tableInATextBoxIsNoPartOfTheOneBelowIt() throws Exception {
    String table =
        "<w:tbl>" + RULED + grid(3) + row("TT", "Tên", "Số") + row("1", "A a", "80") + "</w:tbl>";
    String box = "<w:p><w:r><w:txbxContent>" + table + "<w:p/></w:txbxContent></w:r></w:p>";

    assertThat(read(new DocxFile(box + table)).tables()).hasSize(2);
  }

  @Test
  void deletedCellsLeaveNoColumn() throws Exception {
    String deleted = cell("<w:cellDel/>", "").replace(p(""), "<w:p/>");
    String row = "<w:tr>" + cell("", "%s") + deleted + cell("", "%s") + "</w:tr>";
    ExtractedDocument document =
        read(
            new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(3)
                    + row.formatted("TT", "Tên")
                    + row.formatted("1", "A a")
                    + "</w:tbl>"));

    assertThat(document.tables().get(0).columnCount()).isEqualTo(2);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("tracked-changes");
  }

  @Test
  void ordinalsNumberedByWordAreCells() throws Exception {
    String list =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String first = "<w:tr><w:tc>" + item(0, "") + "</w:tc>";
    Table table =
        read(new DocxFile(
                    "<w:tbl>"
                        + RULED
                        + grid(3)
                        + row("TT", "Tên", "Số")
                        + first
                        + cell("", "Tỷ lệ A")
                        + cell("", "80")
                        + "</w:tr>"
                        + first
                        + cell("", "Tỷ lệ B")
                        + cell("", "60")
                        + "</w:tr></w:tbl>")
                .with("numbering", "numbering", list))
            .tables()
            .get(0);

    assertThat(table.text(1, 0)).isEqualTo("1");
    assertThat(table.text(2, 0)).isEqualTo("2");
  }

  @Test
  void cellsMergedAsOldFilesDoAreOne() throws Exception {
    Table table =
        read(new DocxFile(
                "<w:tbl>"
                    + RULED
                    + grid(4)
                    + row("TT", "Tên", "Đơn vị", "Mức")
                    + "<w:tr>"
                    + cell("", "1")
                    + cell("<w:hMerge w:val=\"restart\"/>", "A a")
                    + cell("<w:hMerge/>", "")
                    + cell("", "95")
                    + "</w:tr></w:tbl>"))
            .tables()
            .get(0);

    assertThat(table.row(1)).extracting(Cell::columnSpan).containsExactly(1, 2, 1);
    assertThat(table.text(1, 3)).isEqualTo("95");
  }

  @Test
  void wordsThatAreADrawingsFormAreRead() throws Exception {
    String art =
        "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
            + "<v:textpath string=\"PHỤ LỤC 2\"/></v:shape></w:pict></w:r></w:p>";

    ExtractedDocument document = read(new DocxFile(art + p("Kế hoạch")));

    assertThat(texts(document)).containsExactly("PHỤ LỤC 2", "Kế hoạch");
    assertThat(document.census().printed()).extracting(Evidence::text).contains("PHỤ LỤC 2");
  }

  private ExtractedDocument read(DocxFile file) throws Exception {
    return new DocxExtractor().extract(file.write(folder.resolve("plan.docx")));
  }
}
