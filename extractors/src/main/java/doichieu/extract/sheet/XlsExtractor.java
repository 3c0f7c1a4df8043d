package doichieu.extract.sheet;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.Extractor;
import doichieu.extract.sheet.Workbook.RawSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads XLS files of Excel 97 and later with POI, to the same sheets as XLSX. */
public final class XlsExtractor implements Extractor {
  /** POI holds the whole file, some ten times its size; 65,536 rows of text have less. */
  private static final long MAX_BYTES = 48L << 20;

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
    boolean from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    XlsSheetReader reader = new XlsSheetReader(new ShownNumbers(from1904), workbook);
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      RawSheet raw = new RawSheet(book.getSheetName(i), hidden);
      reader.read(book.getSheetAt(i), raw);
      workbook.add(raw);
    }
    return workbook.toDocument(SourceFormat.XLS);
  }
}
