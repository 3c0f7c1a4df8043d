package doichieu.extract.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.Table;
import doichieu.extract.DocumentReader;
import doichieu.extract.ExtractionException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file {@code features.doc} holds one of each thing that a reader must tell apart. */
class DocExtractorTest {
  @TempDir Path folder;

  @Test
  void spansComeFromEdgesAndMergedCells() throws Exception {
    Table table = features().tables().get(0);

    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(table.headerRowCount()).isEqualTo(2);
    assertThat(table.row(0)).extracting(Cell::rowSpan).containsExactly(2, 2, 1);
    assertThat(table.row(0)).extracting(Cell::columnSpan).containsExactly(1, 1, 2);
    assertThat(table.row(0)).extracting(Cell::text).containsExactly("TT", "Tên", "Năm 2025");
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("Đơn vị", "Chỉ tiêu");
  }

  @Test
  void cellsHoldAutomaticNumbersMarksAndInnerTables() throws Exception {
    Table table = features().tables().get(0);

    assertThat(table.row(2)).extracting(Cell::text).containsExactly("1", "Tỷ lệ A", "%", "60¹");
    assertThat(table.row(3)).extracting(Cell::text).containsExactly("2", "Tỷ lệ B x y", "%", "70");
  }

  @Test
  void paragraphsAreReadAsPrintedOnceChangesAreAccepted() throws Exception {
    assertThat(texts(features(), Role.BODY))
        .containsExactly(
            "UBND TỈNH A",
            "CỘNG HÒA XÃ HỘI",
            "I. MỤC ĐÍCH",
            "a) Một",
            "b) Hai",
            "II. YÊU CẦU",
            "a) Ba",
            "TTHC nội bộ",
            "99,5²",
            "đạt 90 %",
            "85",
            "0,5",
            "≥ 70",
            "Phụ lục CHỈ",
            "2026",
            "Neo",
            "Trong khung",
            "Hết");
  }

  @Test
  void notesAndRunningHeadsHaveTheirRoles() throws Exception {
    assertThat(texts(features(), Role.FOOTNOTE)).containsExactly("Kế hoạch số 02");
    assertThat(texts(features(), Role.FURNITURE)).containsExactly("Đầu trang", "Chân trang");
  }

  @Test
  void whatWasLeftOutIsTold() throws Exception {
    assertThat(features().findings())
        .extracting(Finding::code)
        .containsExactly("tracked-changes", "struck-out", "hidden-text", "nested-table");
  }

  /** An operation whose operand is cut off, behind the properties of one paragraph each time. */
  @Test
  void damagedPropertiesOfAParagraphLoseNoWords() throws Exception {
    int told = 0;
    int refused = 0;
    for (int number = 0; number < 40; number++) {
      Path file = folder.resolve("damaged.doc");
      try (InputStream in = DocExtractorTest.class.getResourceAsStream("features.doc");
          HWPFDocument document = new HWPFDocument(in);
          OutputStream out = Files.newOutputStream(file)) {
        document
            .getParagraphTable()
            .getParagraphs()
            .get(number)
            .getSprmBuf()
            .append(new byte[] {0x15, (byte) 0xC6});
        document.write(out);
      }
      ExtractedDocument read;
      try {
        read = new DocumentReader().read(file);
      } catch (ExtractionException e) {
        refused++;
        continue;
      }
      if (read.findings().stream().anyMatch(f -> f.code().equals("properties-damaged"))) {
        told++;
      }
      assertThat(everything(read)).contains("YÊU CẦU", "Hai", "Tỷ lệ A", "60", "Năm 2025");
    }
    assertThat(told).isGreaterThan(20);
    assertThat(refused).as("rows whose merged cells contradict the damaged one").isLessThan(3);
  }

  /** Fields without words, as LibreOffice stores them: the file is counted, not refused. */
  @Test
  void runThatEndsBeforeItBeginsCostsNoWords() throws Exception {
    Path file = folder.resolve("blank-run.doc");
    try (InputStream in = DocExtractorTest.class.getResourceAsStream("blank-run.doc")) {
      Files.copy(in, file);
    }

    ExtractedDocument read = new DocumentReader().read(file);

    assertThat(read.tables().get(0).text(2, 3)).isEqualTo("70");
    assertThat(everything(read)).contains("Đạt 55%", "Sau 65%");
  }

  private static String everything(ExtractedDocument document) {
    StringBuilder all = new StringBuilder();
    texts(document, Role.BODY).forEach(text -> all.append(text).append('\n'));
    for (Table table : document.tables()) {
      for (int r = 0; r < table.rowCount(); r++) {
        table.row(r).forEach(cell -> all.append(cell.text()).append('\n'));
      }
    }
    return all.toString();
  }

  @Test
  void fileCutShortIsDamaged() throws Exception {
    byte[] whole = bytes();

    for (int part = 1; part < 8; part++) {
      Path cut =
          Files.write(folder.resolve("cut.doc"), Arrays.copyOf(whole, whole.length * part / 8));
      assertThat(failure(cut)).isEqualTo("DAMAGED damaged-file");
    }
  }

  @Test
  void documentWithPasswordIsEncrypted() throws Exception {
    Path file = folder.resolve("password.doc");
    Biff8EncryptionKey.setCurrentUserPassword("x");
    try (InputStream in = DocExtractorTest.class.getResourceAsStream("features.doc");
        HWPFDocument document = new HWPFDocument(in);
        OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThat(failure(file)).isEqualTo("ENCRYPTED password");
  }

  private ExtractedDocument features() throws Exception {
    return new DocumentReader().read(Files.write(folder.resolve("features.doc"), bytes()));
  }

  private static byte[] bytes() throws Exception {
    try (InputStream in = DocExtractorTest.class.getResourceAsStream("features.doc")) {
      return in.readAllBytes();
    }
  }

  private static String failure(Path file) {
    ExtractionException e =
        catchThrowableOfType(ExtractionException.class, () -> new DocumentReader().read(file));
    return e.reason() + " " + e.code();
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
