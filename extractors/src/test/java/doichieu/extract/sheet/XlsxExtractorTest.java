package doichieu.extract.sheet;

import static doichieu.extract.sheet.XlsxFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the XML of a workbook says of its cells. */
class XlsxExtractorTest {
  private static final String STYLES =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\";;;\"/></numFmts><cellXfs>"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>";

  @TempDir Path folder;

  @Test
  void formulasWithoutResultAreToldThoughAnEmptyResultIsStored() throws Exception {
    ExtractedDocument document = read("<c><f>1+1</f><v></v></c>");

    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("formula-not-calculated");
  }

  @Test
  void formulasWhoseResultIsNoTextAreCalculated() throws Exception {
    ExtractedDocument document = read("<c t=\"str\"><f>B9</f><v></v></c>");

    assertThat(document.findings()).isEmpty();
  }

  @Test
  void escapedCharactersAreRead() throws Exception {
    ExtractedDocument document =
        new XlsxFile()
            .with(
                text("1"),
                text("Tỷ lệ_x000D_\nhộ nghèo"),
                "<c t=\"str\"><f>B1</f><v>_x0031_5 xã</v></c>")
            .read(folder);

    assertThat(document.tables().get(0).row(1))
        .extracting(Cell::text)
        .containsExactly("1", "Tỷ lệ hộ nghèo", "15 xã");
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws Exception {
    ExtractedDocument document =
        new XlsxFile()
            .withProperties("<workbookPr date1904=\"1\"/>")
            .withStyles(STYLES)
            .with(text("1"), text("A a"), "<c s=\"1\"><v>44624</v></c>")
            .read(folder);

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("05/03/2026");
  }

  @Test
  void numbersInAnUnknownFormatStandBareAndAreTold() throws Exception {
    ExtractedDocument document = read("<c s=\"1\"><v>-1.5</v></c>");

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("-1,5");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("number-format-unknown");
  }

  @Test
  void whatIsNoNumberIsReadAsItStands() throws Exception {
    ExtractedDocument document = read("<c><v>NaN</v></c>");

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("NaN");
  }

  @Test
  void wordsThatTheFormatHidesAreTold() throws Exception {
    String hidden = "<c s=\"2\" t=\"inlineStr\"><is><t>80%</t></is></c>";
    ExtractedDocument document =
        new XlsxFile()
            .withStyles(STYLES)
            .with(text("1"), text("A a"), text("5"))
            .with(text("2"), text("B b"), hidden)
            .read(folder);

    assertThat(document.tables().get(0).text(2, 2)).isEmpty();
    assertThat(document.findings()).extracting(Finding::code).contains("hidden-text");
  }

  @Test
  void wordsInTheColourOfTheirGroundAreTold() throws Exception {
    String styles =
        "<fonts><font/><font><color theme=\"0\"/></font><font><color rgb=\"FF1F4E79\"/></font>"
            + "</fonts><fills><fill/><fill><patternFill patternType=\"solid\">"
            + "<fgColor rgb=\"001F4E79\"/></patternFill></fill><fill><patternFill"
            + " patternType=\"solid\"><fgColor indexed=\"9\"/></patternFill></fill></fills>"
            + "<cellXfs><xf/><xf fontId=\"1\"/><xf fontId=\"1\" fillId=\"1\"/><xf fontId=\"2\""
            + " fillId=\"1\"/><xf fontId=\"1\" fillId=\"2\"/><xf fontId=\"2\" fillId=\"2\"/>"
            + "</cellXfs>";
    ExtractedDocument document =
        new XlsxFile()
            .withStyles(styles)
            .with("<c s=\"2\"><v>1</v></c>", text("A a"), "<c s=\"1\"><v>95</v></c>")
            .with("<c s=\"5\"><v>2</v></c>", text("B b"), "<c s=\"3\"><v>96</v></c>")
            .with(text("3"), text("C c"), "<c s=\"4\"><v>97</v></c>")
            .with(text("4"), text("D d"), "<c><v>98</v></c>")
            .read(folder);

    assertThat(document.tables().get(0).cells())
        .extracting(Cell::text)
        .contains("1", "2", "98")
        .doesNotContain("95", "96", "97");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void whiteWordsOnTheGroundOfATableStyleAreSeen() throws Exception {
    String styles =
        "<fonts><font/><font><color theme=\"0\"/></font></fonts><fills><fill/></fills>"
            + "<cellXfs><xf/><xf fontId=\"1\"/></cellXfs>";
    String white = "<c s=\"1\"><v>%s</v></c>";
    XlsxFile file =
        new XlsxFile()
            .withStyles(styles)
            .with(text("Số"), text("Năm"), white.formatted(2026))
            .with(text("1"), text("A a"), white.formatted(95))
            .with(text("2"), text("B b"), white.formatted(96));

    String table =
        "<table ref=\"A2:C4\" totalsRowCount=\"1\"><tableStyleInfo name=\"%s\"/></table>";
    assertThat(column(file.withTable(table.formatted("TableStyleMedium2"))))
        .contains("2026", "96")
        .doesNotContain("95");
    assertThat(column(file.withTable(table.formatted("TableStyleDark1")))).contains("95");
    assertThat(column(file.withTable("<table ref=\"A2:C4\"/>"))).doesNotContain("2026", "95", "96");
  }

  /** The commonest such rule prints zeros in white: it hides no other figure. */
  @Test
  void figuresThatAreNotZeroAreNotHiddenByARuleForZeros() throws Exception {
    XlsxFile file =
        new XlsxFile()
            .withStyles("<dxfs><dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf></dxfs>")
            .with(text("TT"), text("Tên"), text("Mức"))
            .with(text("1"), text("A a"), "<c><v>0</v></c>")
            .with(text("2"), text("B b"), "<c><v>90</v></c>")
            .with(text("3"), text("C c"), "<c><v>0.5</v></c>")
            .withBehind(
                "<conditionalFormatting sqref=\"A1:C4\"><cfRule type=\"cellIs\" dxfId=\"0\""
                    + " operator=\"equal\"><formula>0</formula></cfRule></conditionalFormatting>");

    assertThat(file.read(folder).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsExactly("A", "1", "A1:C4"));
  }

  @Test
  void wordsThatAConditionMayHideAreReadAndTold() throws Exception {
    String styles =
        "<dxfs><dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf><dxf><font><color theme=\"0\"/>"
            + "</font><fill><patternFill><bgColor rgb=\"FF1F4E79\"/></patternFill></fill></dxf>"
            + "<dxf><numFmt numFmtId=\"170\" formatCode=\";;;\"/></dxf></dxfs>";
    String format =
        "<conditionalFormatting sqref=\"%s\"><cfRule type=\"cellIs\" dxfId=\"%s\"/>"
            + "</conditionalFormatting>";
    XlsxFile file =
        new XlsxFile()
            .withStyles(styles)
            .with(text("1"), text("A a"), "<c><v>0</v></c>")
            .with(text("2"), text("B b"), "<c><v>96</v></c>")
            .withBehind(
                format.formatted("C3 E5:F6", 0)
                    + format.formatted("A1:C3", 1)
                    + format.formatted("A2", 2));

    ExtractedDocument document = file.read(folder);

    assertThat(document.tables().get(0).text(2, 2)).isEqualTo("96");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("pale-by-condition");
    assertThat(document.findings().get(0).arguments()).containsExactly("A", "2", "C3, E5:F6, A2");
  }

  private List<String> column(XlsxFile file) throws Exception {
    return file.read(folder).tables().get(0).cells().stream().map(Cell::text).toList();
  }

  /** The sheet with one row more, whose last cell is the given one. */
  private ExtractedDocument read(String cell) throws Exception {
    return new XlsxFile().withStyles(STYLES).with(text("1"), text("A a"), cell).read(folder);
  }
}
