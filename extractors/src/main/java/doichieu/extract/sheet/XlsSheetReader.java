package doichieu.extract.sheet;

import doichieu.extract.ExtractionException;
import doichieu.extract.encoding.Characters;
import doichieu.extract.sheet.Workbook.RawSheet;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads one sheet of an XLS workbook row by row. */
final class XlsSheetReader {
  private final ShownNumbers numbers;
  private final Workbook workbook;

  XlsSheetReader(ShownNumbers numbers, Workbook workbook) {
    this.numbers = numbers;
    this.workbook = workbook;
  }

  /**
   * Reads a sheet.
   *
   * @throws ExtractionException if the workbook has too many rows or words
   */
  void read(HSSFSheet sheet, RawSheet raw) throws ExtractionException {
    for (Row row : sheet) {
      workbook.addRow();
      if (row.getZeroHeight()) {
        raw.hiddenRows.set(row.getRowNum());
      }
      for (Cell cell : row) {
        int column = cell.getColumnIndex();
        if (sheet.isColumnHidden(column)) {
          raw.hiddenColumns.set(column);
        }
        HSSFCellStyle style = ((HSSFCell) cell).getCellStyle();
        String text = seen((HSSFCell) cell, style, raw);
        if (!text.isEmpty() || isFramed(style)) {
          workbook.addWords(text);
          raw.cells.add(new SheetCell(row.getRowNum(), column, 1, 1, text, isFramed(style)));
        }
      }
    }
    conditions(sheet, raw);
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      raw.merged.add(
          new int[] {
            range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()
          });
    }
  }

  private static void conditions(HSSFSheet sheet, RawSheet raw) {
    SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
      ConditionalFormatting formatting = all.getConditionalFormattingAt(i);
      for (int rule = 0; rule < formatting.getNumberOfRules(); rule++) {
        if (isHiding(formatting.getRule(rule))) {
          for (CellRangeAddress range : formatting.getFormattingRanges()) {
            raw.pale.add(
                CellRange.of(range.formatAsString()), isForZeros(formatting.getRule(rule)));
          }
        }
      }
    }
  }

  private static boolean isForZeros(ConditionalFormattingRule rule) {
    return rule.getConditionType() == ConditionType.CELL_VALUE_IS
        && rule.getComparisonOperation() == ComparisonOperator.EQUAL
        && "0".equals(rule.getFormula1());
  }

  private static boolean isHiding(ConditionalFormattingRule rule) {
    FontFormatting font = rule.getFontFormatting();
    PatternFormatting fill = rule.getPatternFormatting();
    short none = IndexedColors.AUTOMATIC.getIndex();
    short ground = fill == null ? none : fill.getFillBackgroundColor();
    int white = HSSFColorPredefined.WHITE.getIndex();
    return font != null
        && font.getFontColorIndex() > 0
        && plain(font.getFontColorIndex()) == (ground == none ? white : plain(ground));
  }

  private String seen(HSSFCell cell, HSSFCellStyle style, RawSheet raw) {
    String text = Characters.fold(text(cell, style, raw));
    raw.notCalculated += type(cell) == CellType.ERROR ? 1 : 0;
    String value = stored(cell);
    if (text.isEmpty() && !value.isEmpty()) {
      workbook.addHidden(value, cell.getAddress().formatAsString(), raw);
    }
    HSSFFont font = style.getFont(cell.getSheet().getWorkbook());
    boolean pale = plain(font.getColor()) == ground(style);
    if (!text.isEmpty() && font.getStrikeout()) {
      workbook.remarks().addStruckOut(text);
      return "";
    }
    if (!text.isEmpty() && pale) {
      workbook.addHidden(text, cell.getAddress().formatAsString(), raw);
      return "";
    }
    return text;
  }

  /** The number of the colour that words of the cell stand on; -1 if it is no plain one. */
  private static int ground(HSSFCellStyle style) {
    return switch (style.getFillPattern()) {
      case NO_FILL -> HSSFColorPredefined.WHITE.getIndex();
      case SOLID_FOREGROUND -> plain(style.getFillForegroundColor());
      default -> -1;
    };
  }

  /** The number of a colour, the same for both that mean white. */
  private static int plain(short colour) {
    return colour == IndexedColors.WHITE1.getIndex()
        ? HSSFColorPredefined.WHITE.getIndex()
        : colour;
  }

  private String text(HSSFCell cell, HSSFCellStyle style, RawSheet raw) {
    return switch (type(cell)) {
      case NUMERIC ->
          raw.shown(
              numbers,
              cell.getNumericCellValue(),
              style.getDataFormat(),
              style.getDataFormatString());
      case STRING -> numbers.shown(words(cell), style.getDataFormatString());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }

  /** The words of a cell's runs; those of a formula have none. */
  private String words(HSSFCell cell) {
    HSSFRichTextString rich = cell.getRichStringCellValue();
    String all = rich.getString();
    int runs = rich.numFormattingRuns();
    if (runs == 0) {
      return all;
    }
    RunText text = new RunText(workbook.remarks());
    text.add(
        all.substring(0, Math.min(rich.getIndexOfFormattingRun(0), all.length())), false, false);
    for (int i = 0; i < runs; i++) {
      int from = Math.min(rich.getIndexOfFormattingRun(i), all.length());
      int next = i + 1 < runs ? rich.getIndexOfFormattingRun(i + 1) : all.length();
      HSSFFont font = cell.getSheet().getWorkbook().getFontAt(rich.getFontOfFormattingRun(i));
      text.add(
          all.substring(from, Math.max(from, Math.min(next, all.length()))),
          font.getStrikeout(),
          font.getTypeOffset() == Font.SS_SUPER);
    }
    return text.toString();
  }

  /** The number or words that the cell's format may hide. */
  private static String stored(HSSFCell cell) {
    return switch (type(cell)) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case STRING -> Characters.fold(cell.getRichStringCellValue().getString());
      default -> "";
    };
  }

  private static CellType type(HSSFCell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private static boolean isFramed(HSSFCellStyle style) {
    return style.getBorderLeft() != BorderStyle.NONE
        || style.getBorderRight() != BorderStyle.NONE
        || style.getBorderTop() != BorderStyle.NONE
        || style.getBorderBottom() != BorderStyle.NONE;
  }
}
