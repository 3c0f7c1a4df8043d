package doichieu.extract.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer left out: ends of rows, results of fields. */
class RtfUnfinishedTest {
  private static final String CELLS =
      "\\trowd\\clbrdrl\\brdrs\\cellx1000\\clbrdrl\\brdrs\\cellx4000\\clbrdrl\\brdrs\\cellx6000 ";

  @TempDir Path folder;

  private static String row(String first, String second, String third) {
    return "\\pard\\intbl " + first + "\\cell " + second + "\\cell " + third + "\\cell ";
  }

  private static final String WHOLE =
      CELLS + row("TT", "Tên", "Mức") + "\\row" + CELLS + row("1", "A a", "95") + "\\row";

  @Test
  void lastRowWithoutEndHasTheColumnsOfItsDefinition() throws Exception {
    String last = CELLS + row("2", "B b", "96");

    assertColumns(RtfFile.read(folder, WHOLE + last).tables().get(0));
    assertColumns(RtfFile.read(folder, WHOLE + last + "\\pard Hết\\par").tables().get(0));
  }

  private static void assertColumns(Table table) {
    assertThat(table.columnCount()).isEqualTo(3);
    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(table.row(2)).extracting(Cell::text).containsExactly("2", "B b", "96");
  }

  @Test
  void rowWithoutEndEndsWhereACellOfAnotherDefinitionFollows() throws Exception {
    String rows = CELLS + row("TT", "Tên", "Mức") + "\\row" + CELLS + row("1", "A a", "95");

    assertColumns(
        RtfFile.read(folder, rows + CELLS + row("2", "B b", "96") + "\\row").tables().get(0));
  }

  @Test
  void definitionOfTheRowAboveEndsNoRow() throws Exception {
    String two = "\\trowd\\cellx3000\\cellx6000 ";
    String above =
        "\\trowd\\cellx2500\\cellx5500 "
            + "\\pard\\intbl Trái\\cell Phải\\cell\\row\\pard Giữa\\par";
    String inner =
        "\\pard\\intbl\\itap2 TT\\nestcell Mức\\nestcell{\\*\\nesttableprops\\trowd"
            + "\\clbrdrl\\brdrs\\cellx900\\clbrdrl\\brdrs\\cellx2000\\nestrow}"
            + "\\pard\\intbl\\itap2 1\\nestcell 95\\nestcell{\\*\\nesttableprops\\trowd"
            + "\\clbrdrl\\brdrs\\cellx900\\clbrdrl\\brdrs\\cellx2000\\nestrow}\\pard\\intbl\\cell ";

    ExtractedDocument document =
        RtfFile.read(folder, above + inner + two + inner + "\\cell" + two + "\\row\\pard a\\par");

    assertThat(document.tables()).extracting(Table::columnCount).containsExactly(2, 2);
  }

  @Test
  void definitionTypedAgainBeforeTheRowsEndBeginsNoRow() throws Exception {
    String rows = CELLS + row("1", "A a", "95") + CELLS + "\\row" + row("2", "B b", "96") + CELLS;

    assertThat(RtfFile.read(folder, rows + "\\row").tables().get(0).rowCount()).isEqualTo(2);
  }

  @Test
  void rowThatStopsBeforeItsLastCellIsTold() throws Exception {
    String cut = CELLS + "\\pard\\intbl 2\\cell B b\\cell 96";

    ExtractedDocument document = RtfFile.read(folder, WHOLE + cut + "\\pard Hết\\par");

    assertThat(document.findings())
        .containsExactly(Finding.of("row-not-whole", Evidence.FILE, "1", "«2 | B b»"));
  }

  @Test
  void rowWhoseCellsTheRowAboveTookIsTold() throws Exception {
    String open = CELLS + "\\pard\\intbl 2\\cell B b\\cell ";

    ExtractedDocument document =
        RtfFile.read(folder, WHOLE + open + CELLS + row("3", "C c", "96") + "\\row");

    assertThat(document.findings())
        .containsExactly(Finding.of("row-not-whole", Evidence.FILE, "1", "«C c | 96»"));
  }

  @Test
  void rowThatGoesOnBehindItsLastCellIsTold() throws Exception {
    String more = CELLS + row("2", "B b", "96") + "97\\cell\\row";

    assertThat(RtfFile.read(folder, WHOLE + more).findings())
        .containsExactly(Finding.of("row-not-whole", Evidence.FILE, "1", "«2 | B b | 96 | 97»"));
  }

  @Test
  void rowWithAllItsCellsIsNotTold() throws Exception {
    String last = CELLS + row("2", "B b", "96");

    assertThat(RtfFile.read(folder, WHOLE + last + "\\pard Hết\\par").findings()).isEmpty();
  }

  @Test
  void fieldThatNobodyCalculatedIsTold() throws Exception {
    ExtractedDocument document =
        RtfFile.read(
            folder,
            "Tổng {\\field{\\*\\fldinst =SUM(ABOVE)}{\\fldrslt }}\\par"
                + "{\\field{\\*\\fldinst =1}{\\fldrslt {\\b 7}}}\\par"
                + "{\\field{\\*\\fldinst MERGEFIELD a}{\\fldrslt }}\\par"
                + "{\\field{\\*\\fldinst REF a}}\\par");

    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("field-not-calculated");
    assertThat(document.findings().get(0).arguments())
        .containsExactly("2", "«Tổng»: =SUM(ABOVE); «7»: REF a");
  }
}
