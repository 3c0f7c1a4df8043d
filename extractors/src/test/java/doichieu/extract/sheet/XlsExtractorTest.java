package doichieu.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook of the years 1997 to 2003 says of the looks of words. */
class XlsExtractorTest {
  @TempDir Path folder;

  private final HSSFWorkbook workbook = new HSSFWorkbook();
  private final HSSFSheet sheet = workbook.createSheet("A");

  private HSSFCell row(int number, String... cells) {
    for (int c = 0; c < cells.length; c++) {
      (c == 0 ? sheet.createRow(number) : sheet.getRow(number))
          .createCell(c)
          .setCellValue(cells[c]);
    }
    return sheet.getRow(number).getCell(cells.length - 1);
  }

  private ExtractedDocument read() throws Exception {
    Path file = folder.resolve("plan.xls");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return new XlsExtractor().extract(file);
  }

  @Test
  void partsOfCellsThatAreStruckOutOrRaisedAreNoFurtherDigits() throws Exception {
    HSSFFont struck = workbook.createFont();
    struck.setStrikeout(true);
    HSSFFont raised = workbook.createFont();
    raised.setTypeOffset(Font.SS_SUPER);
    row(0, "TT", "Tên", "Mức");
    HSSFRichTextString changed = new HSSFRichTextString("957");
    changed.applyFont(1, 2, struck);
    row(1, "1", "A a", "").setCellValue(changed);
    HSSFRichTextString marked = new HSSFRichTextString("80%2 a");
    marked.applyFont(3, 4, raised);
    row(2, "2", "B b", "").setCellValue(marked);

    ExtractedDocument document = read();

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("97");
    assertThat(document.tables().get(0).text(2, 2)).isEqualTo("80%\u00b2 a");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("struck-out");
  }

  @Test
  void wordsInTheColourOfTheirGroundAreTold() throws Exception {
    HSSFFont white = workbook.createFont();
    white.setColor(HSSFColorPredefined.WHITE.getIndex());
    HSSFCellStyle onWhite = workbook.createCellStyle();
    onWhite.setFont(white);
    onWhite.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    onWhite.setFillForegroundColor(HSSFColorPredefined.WHITE.getIndex());
    HSSFCellStyle onBlue = workbook.createCellStyle();
    onBlue.setFont(white);
    onBlue.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    onBlue.setFillForegroundColor(HSSFColorPredefined.DARK_BLUE.getIndex());
    row(0, "TT", "Tên", "Mức").setCellStyle(onBlue);
    row(1, "1", "A a", "95").setCellStyle(onWhite);
    HSSFFont otherWhite = workbook.createFont();
    otherWhite.setColor(IndexedColors.WHITE1.getIndex());
    HSSFCellStyle bare = workbook.createCellStyle();
    bare.setFont(otherWhite);
    row(2, "2", "B b", "96").setCellStyle(bare);
    row(3, "3", "C c", "97");

    ExtractedDocument document = read();

    assertThat(document.tables().get(0).text(0, 2)).isEqualTo("Mức");
    assertThat(document.tables().get(0).text(1, 2)).isEmpty();
    assertThat(document.tables().get(0).text(2, 2)).isEmpty();
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void wordsThatAConditionMayHideAreReadAndTold() throws Exception {
    row(0, "TT", "Tên", "Mức");
    row(1, "1", "A a", "0");
    SheetConditionalFormatting all = workbook.getSheetAt(0).getSheetConditionalFormatting();
    ConditionalFormattingRule white = all.createConditionalFormattingRule("C2=0");
    white.createFontFormatting().setFontColorIndex(HSSFColorPredefined.WHITE.getIndex());
    ConditionalFormattingRule onBlue = all.createConditionalFormattingRule("A1>0");
    onBlue.createFontFormatting().setFontColorIndex(HSSFColorPredefined.WHITE.getIndex());
    PatternFormatting blue = onBlue.createPatternFormatting();
    blue.setFillBackgroundColor(HSSFColorPredefined.DARK_BLUE.getIndex());
    all.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("C2:C9")}, white);
    all.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("A1:C9")}, onBlue);

    ExtractedDocument document = read();

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("0");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("pale-by-condition");
    assertThat(document.findings().get(0).arguments()).containsExactly("A", "1", "C2:C9");
  }
}
