package doichieu.extract.rtf;

import static doichieu.extract.rtf.RtfFile.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.Table;
import doichieu.extract.ExtractionException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RtfExtractorTest {
  @TempDir Path folder;

  @Test
  void wordsInTheFormOfADrawingAreReadAndItsMeasuresAreNot() throws Exception {
    String art =
        "\\pard{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 136}}"
            + "{\\sp{\\sn gtextUNICODE}{\\sv PHỤ LỤC 99}}{\\sp{\\sn fLine}{\\sv 0}}"
            + "{\\sp{\\sn pib}{\\sv {\\pict 0A}}}}{\\shprslt x}}Hết 7\\par";

    ExtractedDocument document = RtfFile.read(folder, art);

    assertThat(RtfFile.texts(document)).containsExactly("Hết 7", "PHỤ LỤC 99");
    assertThat(document.census().printed())
        .extracting(Evidence::text)
        .containsExactlyInAnyOrder("Hết 7", "PHỤ LỤC 99");
  }

  @Test
  void spansComeFromEdgesAndMergedCells() throws Exception {
    Table table =
        table(
            "\\trowd\\trhdr\\clvmgf\\cellx1000\\clvmgf\\cellx5000\\clmgf\\cellx7000\\clmrg\\cellx9000"
                + " TT\\cell Tên\\cell Năm\\cell 2025\\cell\\row"
                + "\\trowd\\trhdr\\clvmrg\\cellx1010\\clvmrg\\cellx5000\\cellx6990\\cellx9000"
                + " \\cell\\cell Đơn vị\\cell Chỉ tiêu\\cell\\row"
                + "\\trowd\\cellx1000\\cellx5000\\cellx7000\\cellx9000"
                + " 1\\cell Tỷ lệ A\\cell %\\cell 60\\cell\\row"
                + "\\trowd\\cellx1000\\cellx9000 2\\cell Tỷ lệ B\\cell\\row");

    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(table.headerRowCount()).isEqualTo(2);
    assertThat(table.row(0)).extracting(Cell::rowSpan).containsExactly(2, 2, 1);
    assertThat(table.row(0)).extracting(Cell::columnSpan).containsExactly(1, 1, 2);
    assertThat(table.row(0)).extracting(Cell::text).containsExactly("TT", "Tên", "Năm 2025");
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("Đơn vị", "Chỉ tiêu");
    assertThat(table.row(3)).extracting(Cell::columnSpan).containsExactly(1, 3);
  }

  @Test
  void cellsThatLieOverEachOtherAreReadBesideEachOtherAndTold() throws Exception {
    ExtractedDocument document =
        read(
            "\\trowd\\clbrdrl\\brdrs\\cellx1000\\clbrdrl\\brdrs\\clvmgf\\cellx3000 1\\cell Tên\\cell\\row"
                + "\\trowd\\clbrdrl\\brdrs\\cellx1000\\clvmrg\\cellx2000\\cellx3000 2\\cell\\cell 60\\cell\\row"
                + "\\pard Hết\\par");

    assertThat(document.findings()).extracting(Finding::code).contains("cells-overlap");
    assertThat(document.tables().get(0).row(1))
        .extracting(Cell::text)
        .containsExactly("2", "", "60");
  }

  @Test
  void tableInACellIsTextOfThatCellAndTold() throws Exception {
    ExtractedDocument document =
        read(
            "\\trowd\\clbrdrl\\brdrs\\cellx1000\\cellx9000\\pard\\intbl 1\\cell\\pard\\intbl Tên\\par"
                + "\\pard\\intbl\\itap2 x\\nestcell y\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx400\\cellx800\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl sau\\cell\\row\\pard Hết\\par");

    assertThat(document.tables().get(0).row(0))
        .extracting(Cell::text)
        .containsExactly("1", "Tên x y sau");
    assertThat(document.tables().get(0).columnCount()).isEqualTo(2);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("nested-table");
  }

  @Test
  void blankCellsThatTheRowDoesNotDefineAreNone() throws Exception {
    Table table =
        table(
            "\\trowd\\clbrdrl\\brdrs\\cellx1000\\cellx5000 1\\cell A\\cell\\cell\\cell\\row"
                + "\\trowd\\cellx1000\\cellx5000 2\\cell B\\cell 60\\cell\\row");

    assertThat(table.columnCount()).isEqualTo(3);
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("2", "B", "60");
  }

  @Test
  void letterheadWithoutLinesIsReadCellByCell() throws Exception {
    ExtractedDocument document =
        read(
            "\\trowd\\cellx4000\\cellx9000\\pard\\intbl UBND\\cell CỘNG HÒA\\cell\\row\\pard Hết\\par");

    assertThat(document.tables()).isEmpty();
    assertThat(texts(document)).containsExactly("UBND", "CỘNG HÒA", "Hết");
  }

  @Test
  void wordsBehindTheLastCellAreNotLost() throws Exception {
    assertThat(texts(read("\\trowd\\cellx4000\\cellx9000\\pard\\intbl A\\cell B\\cell\\row C")))
        .containsExactly("A", "B", "C");
  }

  @Test
  void unicodeIsReadAndItsFallbackIsNot() throws Exception {
    assertThat(
            texts(
                read(
                    "\\uc1 S\\u7889\\'3f \\u272?\\u225 \\par"
                        + "{\\uc2 \\u-4051\\'81\\'82}x\\par\\uc0 \\u7841\\par"
                        + "\\uc1 \\u8220\\ldblquote a\\u8221\\cell\\par")))
        .containsExactly("Số Đá", "-x", "ạ", "“a”");
  }

  @Test
  void bytesAreReadByTheFontsOrTheDocumentsCodePage() throws Exception {
    String vietnamese = "t\\'ea\\'ec c\\'e2\\'cc H\\'f2";

    assertThat(texts(read("\\ansicpg1258\\f9 " + vietnamese + "\\par"))).containsExactly("tế cầ Ḥ");
    assertThat(texts(read("\\ansicpg1252\\f4 " + vietnamese + "\\par"))).containsExactly("tế cầ Ḥ");
  }

  @Test
  void fontThatContradictsTheDocumentsCodePageIsTold() throws Exception {
    ExtractedDocument document = read("\\ansicpg1258\\f0 t\\'f2a\\par");

    assertThat(texts(document)).containsExactly("tòa");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("encoding-guessed");
  }

  @Test
  void legacyFontsAreReadAsUnicode() throws Exception {
    assertThat(texts(read("\\ansicpg1258\\f2 Ph\\'f4 l\\'f4c \\f3 Ch\\'d8\\par")))
        .containsExactly("Phụ lục CHỈ");
  }

  @Test
  void symbolsAreReadAsTheyLookAndUnknownOnesTold() throws Exception {
    ExtractedDocument document =
        read(
            "{\\f1 \\'b3} 80\\par{\\field{\\*\\fldinst SYMBOL 163 \\\\f \"Symbol\"}{\\fldrslt }} 85"
                + "\\par{\\f5 \\'b3} 90\\par");

    assertThat(texts(document)).containsExactly("≥ 80", "≤ 85", "\uFFFD 90");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("symbol-not-understood");
  }

  @Test
  void numbersOfListsAreThoseOfTheFile() throws Exception {
    assertThat(
            texts(
                read(
                    "{\\listtext\\pard\\plain I.\\tab}MỤC ĐÍCH\\par"
                        + "{\\*\\listtext{\\f1 \\'b7}\\tab}Một\\par"
                        + "{\\pntext a)}Hai\\par{\\listtext 9.\\tab}\\par")))
        .containsExactly("I. MỤC ĐÍCH", "- Một", "a)Hai");
  }

  @Test
  void notesFollowTheParagraphOfTheirMark() throws Exception {
    ExtractedDocument document =
        read(
            "TTHC{\\super\\chftn}{\\*\\footnote\\pard{\\super\\chftn}. Số 02} nội bộ\\par"
                + " 0,5{\\super 12{\\footnote\\pard Ghi chú}}\\par Sau\\par");

    assertThat(texts(document)).containsExactly("TTHC nội bộ", "Số 02", "0,5", "Ghi chú", "Sau");
    assertThat(((Paragraph) document.blocks().get(1)).role()).isEqualTo(Role.FOOTNOTE);
  }

  @Test
  void raisedDigitsGluedToWordsAreMarks() throws Exception {
    assertThat(
            texts(
                read(
                    "99,5{\\super 2}\\par 99,5{\\up8 3}\\par{\\super 8}{\\super 0}\\par"
                        + " 80{\\up2 5}\\par")))
        .containsExactly("99,5²", "99,5³", "80", "805");
  }

  @Test
  void trackedChangesAreReadAsAcceptedAndHiddenWordsLeftOut() throws Exception {
    ExtractedDocument document =
        read("đạt {\\deleted 80}{\\revised 90}{\\v ẩn} %\\par a{\\deleted\\par}b\\par");

    assertThat(texts(document)).containsExactly("đạt 90 %", "ab");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("tracked-changes", "hidden-text");
    assertThat(document.findings().get(1).arguments()).containsExactly("1", "«đạt 90 %»");
  }

  @Test
  void struckOutAndPaleWordsAreLeftOutAndTold() throws Exception {
    ExtractedDocument document =
        read(
            "{\\strike 80}85\\par{\\striked1 7}90\\par{\\cf2 8}0,5\\par"
                + "\\trowd\\clbrdrr\\brdrs\\clcbpat3\\cellx1000\\clcbpat3\\cellx2000\\cellx3000"
                + "\\pard\\intbl{\\cf2 TT}\\cell{\\cf2 Tên} A\\cell{\\cf2 8}0,5\\cell\\row");

    assertThat(texts(document)).containsExactly("85", "90", "0,5");
    assertThat(document.tables().get(0).row(0))
        .extracting(Cell::text)
        .containsExactly("TT", "Tên A", "0,5");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("struck-out", "hidden-text");
  }

  @Test
  void textBoxesAreReadOnceAndShapesSettingsNot() throws Exception {
    assertThat(
            texts(
                read(
                    "Neo{\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv 7}}{\\shptxt\\pard Khung\\par}}"
                        + "{\\shprslt{\\*\\do{\\dptxbxtext Khung\\par}}}} x\\par"
                        + "{\\*\\do{\\dptxbxtext Cũ\\par}}y\\par")))
        .containsExactly("Neo x", "Khung", "y", "Cũ");
  }

  @Test
  void resultsOfFieldsAreWordsAndInstructionsAreNot() throws Exception {
    assertThat(
            texts(
                read(
                    "{\\field{\\*\\fldinst HYPERLINK {\\upr{x}{\\*\\ud{y}}} \\\\o \"z\"}"
                        + "{\\fldrslt năm}} 2025\\par")))
        .containsExactly("năm 2025");
  }

  @Test
  void runningHeadsAreFurniture() throws Exception {
    ExtractedDocument document = read("{\\header Đầu\\par}{\\footer Chân\\par}Thân\\par");

    assertThat(document.blocks())
        .extracting(b -> ((Paragraph) b).role())
        .containsExactly(Role.FURNITURE, Role.BODY, Role.FURNITURE);
  }

  @Test
  void fileCutShortIsDamaged() {
    assertThat(failure("{\\rtf1 {\\b a")).isEqualTo("DAMAGED damaged-file");
    assertThat(failure("{\\rtf1 a{\\pict\\bin2000000000 x}}")).isEqualTo("DAMAGED damaged-file");
    assertThat(failure("{\\rtf1 a\\'")).isEqualTo("DAMAGED damaged-file");
    assertThat(failure("{\\rtf1{\\fonttbl{\\f0 A;}}}")).isEqualTo("DAMAGED no-words");
  }

  @Test
  void whatIsMadeToBreakReadersIsTooLarge() {
    String deep = "{".repeat(RtfReader.MAX_GROUPS + 1);
    String edges = "\\trowd" + "\\cellx9".repeat(100_000);

    assertThat(failure("{\\rtf1 " + deep)).isEqualTo("TOO_LARGE limit-exceeded");
    assertThat(failure("{\\rtf1 " + edges + " a\\cell\\row}"))
        .isEqualTo("TOO_LARGE limit-exceeded");
    assertThat(failure("{\\rtf1\\intbl\\itap2000000 a\\nestcell}"))
        .isEqualTo("TOO_LARGE limit-exceeded");
    assertThat(failure("{\\rtf1 " + "{\\footnote ".repeat(500)))
        .isEqualTo("TOO_LARGE limit-exceeded");
  }

  @Test
  void whatFollowsTheLastBraceIsNoText() throws Exception {
    assertThat(texts(write("{\\rtf1 a\\par}}} b"))).containsExactly("a");
  }

  @Test
  void aGroupHasOneDestination() throws Exception {
    assertThat(texts(read("a{\\footnote\\footnote b\\footer\\fldinst c}\\par d\\par")))
        .containsExactly("a", "bc", "d");
  }

  @Test
  void partsOfFormulasAreNoDigitsOfEachOther() throws Exception {
    String formula =
        "{\\mmath{\\*\\moMath{\\msSup{\\me{\\mr 10}}{\\msup{\\mr 3}}}{\\mr +}"
            + "{\\mrad{\\mdeg{\\mr 3}}{\\me{\\mr 27}}}{\\mr +2}{\\md{\\me{\\mr 5+6}}}"
            + "{\\msSub{\\me{\\mr 5}}{\\msub{\\mr 1}}}}}\\par"
            + "{\\mmath{\\*\\moMath{\\md{\\me{\\mr 1}}{\\me{\\mr 2}}}"
            + "{\\meqArr{\\me{\\mr 3}}{\\me{\\mr 4}}}{\\mr +}"
            + "{\\mm{\\mmr{\\me{\\mr 5}}{\\me{\\mr 6}}}{\\mmr{\\me{\\mr 7}}}}}}\\par";

    assertThat(texts(read(formula)))
        .containsExactly("10\u00b3+\u00b3\u221a27+2(5+6)5 1", "(1|2) 3 4 + 5 6 7");
  }

  private Table table(String rows) throws Exception {
    return read(rows.replace("\\clvmgf", "\\clbrdrl\\brdrs\\clvmgf") + "\\pard Hết\\par")
        .tables()
        .get(0);
  }

  private ExtractedDocument read(String body) throws Exception {
    return RtfFile.read(folder, body);
  }

  private ExtractedDocument write(String rtf) throws Exception {
    return RtfFile.readWhole(folder, rtf);
  }

  private String failure(String rtf) {
    ExtractionException e = catchThrowableOfType(ExtractionException.class, () -> write(rtf));
    return e.reason() + " " + e.code();
  }
}
