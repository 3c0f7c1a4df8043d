package doichieu.extract.sheet;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.encoding.Characters;
import doichieu.extract.sheet.Workbook.RawSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads XLS files of Excel 97 and later with POI, to the same sheets as XLSX. */
public final class XlsExtractor implements Extractor {
  /** POI holds the whole file, some ten times its size; 65,536 rows of text have less. */
  private static final long MAX_BYTES = 48L << 20;

  private final ShownNumbers numbers = new ShownNumbers();

  @Override
  public ExtractedDocument extract(Path file) throws ExtractionException, IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "limit-exceeded", null, "bytes", (MAX_BYTES >> 20) + " MiB");
    }
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook book = new HSSFWorkbook(files)) {
      return read(book);
    } catch (EncryptedDocumentException e) {
      throw new ExtractionException(Reason.ENCRYPTED, "password", e);
    } catch (OldExcelFormatException e) {
      throw new ExtractionException(Reason.UNSUPPORTED, "unsupported-type", e, "Excel 5/95");
    } catch (IOException | RuntimeException e) {
      throw new ExtractionException(Reason.DAMAGED, "damaged-file", e, "XLS");
    }
  }

  private ExtractedDocument read(HSSFWorkbook book) throws ExtractionException {
    Workbook workbook = new Workbook();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      RawSheet raw = new RawSheet(book.getSheetName(i), hidden);
      read(book.getSheetAt(i), raw, workbook);
      workbook.add(raw);
    }
    return workbook.toDocument(SourceFormat.XLS);
  }

  private void read(HSSFSheet sheet, RawSheet raw, Workbook workbook) throws ExtractionException {
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
        String text = seen((HSSFCell) cell, style, raw, workbook);
        if (!text.isEmpty() || isFramed(style)) {
          workbook.addWords(text);
          raw.cells.add(new SheetCell(row.getRowNum(), column, 1, 1, text, isFramed(style)));
        }
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      raw.merged.add(
          new int[] {
            range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()
          });
    }
  }

  private String seen(HSSFCell cell, HSSFCellStyle style, RawSheet raw, Workbook workbook) {
    String text = Characters.fold(text(cell, style));
    raw.notCalculated += type(cell) == CellType.ERROR ? 1 : 0;
    HSSFFont font = style.getFont(cell.getSheet().getWorkbook());
    boolean pale =
        font.getColor() == HSSFColorPredefined.WHITE.getIndex()
            && style.getFillPattern() == FillPatternType.NO_FILL;
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

  private String text(HSSFCell cell, HSSFCellStyle style) {
    return switch (type(cell)) {
      case NUMERIC ->
          numbers.shown(
              cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
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
