package doichieu.extract;

import static doichieu.extract.word.DocxFile.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.word.DocxFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  @TempDir Path folder;

  @Test
  void typeGoesByContentAndContradictionIsReported() throws Exception {
    ExtractedDocument document = read(new DocxFile(p("KẾ HOẠCH")).write(path("plan.pdf")));

    assertThat(document.format()).isEqualTo(SourceFormat.DOCX);
    assertThat(document.findings().get(0).code()).isEqualTo("wrong-extension");
    assertThat(document.findings().get(0).arguments()).containsExactly("pdf", "DOCX (Word)");
  }

  @Test
  void extensionChoosesBetweenKindsOfPlainText() throws Exception {
    assertThat(read(text("plan.md", "KẾ HOẠCH")).format()).isEqualTo(SourceFormat.MARKDOWN);
    assertThat(read(text("plan", "KẾ HOẠCH")).format()).isEqualTo(SourceFormat.TEXT);
    assertThat(read(text("plan.docx", "KẾ HOẠCH")).findings()).hasSize(1);
    assertThat(read(text("plan.txt", "KẾ HOẠCH")).findings()).isEmpty();
  }

  @Test
  void partOfAWebPageIsReadAsOneWhateverItsNameIs() throws Exception {
    String table = "<table border=1><tr><td>1</td><td>Thu ngân sách</td></tr></table>";
    assertThat(read(text("a.html", table)).tables()).hasSize(1);
    assertThat(read(text("b.htm", "<!-- lưu -->\n<div>" + table + "</div>")).tables()).hasSize(1);
    assertThat(read(text("c.txt", table)).findings()).hasSize(1);
    assertThat(read(text("d.txt", "Thẻ <table> dùng cho bảng")).format())
        .isEqualTo(SourceFormat.TEXT);
  }

  @Test
  void markdownThatBeginsWithAnElementIsNoPartOfAWebPage() throws Exception {
    String head = "<table><tr><td>UBND TỈNH</td><td>CỘNG HÒA</td></tr></table>\n";
    String rows = "\n| TT | Chỉ tiêu | Mức |\n|----|:---|---:|\n| 1 | A a | 95 |\n";

    assertThat(read(text("a.md", head + rows)).tables()).hasSize(1);
    assertThat(read(text("a.md", head + rows)).findings()).isEmpty();
    assertThat(read(text("b.md", head + "\nQUYẾT ĐỊNH\n\nVề việc\ngiao\n\n" + head)).format())
        .isEqualTo(SourceFormat.MARKDOWN);
    assertThat(read(text("c.html", "<p>Một</p>\n\n<p>\nHai\n</p>\n" + head)).format())
        .isEqualTo(SourceFormat.HTML);
  }

  @Test
  void emptyFileIsDamaged() throws Exception {
    assertThat(failure(bytes("a.pdf", new byte[0]))).isEqualTo("DAMAGED empty-file");
  }

  @Test
  void bytesThatAreNoWordsAreOfNoKnownKind() throws Exception {
    byte[] random = new byte[4000];
    new Random(7).nextBytes(random);
    byte[] controls = "abc\u0001\u0002\u0003".repeat(50).getBytes(StandardCharsets.UTF_8);

    assertThat(failure(bytes("a.docx", random))).isEqualTo("UNSUPPORTED unknown-type");
    assertThat(failure(bytes("a.txt", controls))).isEqualTo("UNSUPPORTED unknown-type");
    assertThat(failure(text("b.txt", "Kế hoạch\0năm 2025"))).isEqualTo("UNSUPPORTED unknown-type");
  }

  @Test
  void knownKindsThatAreNotReadAreNamed() throws Exception {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    Path zip = zip("a.docx", "readme.txt");

    assertThat(failure(bytes("a.pdf", png))).isEqualTo("UNSUPPORTED unsupported-type [PNG]");
    assertThat(failure(zip)).isEqualTo("UNSUPPORTED unsupported-type [ZIP]");
    assertThat(failure(text("a.txt", "From: a@b.vn\nTo: c@d.vn\nSubject: KH\nDate: Mon\n\nx")))
        .startsWith("UNSUPPORTED unsupported-type [E-mail");
  }

  @Test
  void documentCutShortIsDamaged() throws Exception {
    byte[] whole = Files.readAllBytes(new DocxFile(p("KẾ HOẠCH")).write(path("a.docx")));

    assertThat(failure(bytes("b.docx", Arrays.copyOf(whole, whole.length / 2))))
        .startsWith("DAMAGED damaged-file");
    assertThat(failure(bytes("c.zip", Arrays.copyOf(whole, whole.length - 30))))
        .startsWith("DAMAGED damaged-file");
  }

  /** A byte that went over in a stored part leaves the XML well-formed: only the sum tells. */
  @Test
  void partWhoseChecksumIsWrongIsDamaged() throws Exception {
    Path file = path("a.docx");
    byte[] body = "<w:t>3.500</w:t>".getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(body);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      ZipEntry stored = new ZipEntry("word/document.xml");
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(body.length);
      stored.setCrc(sum.getValue());
      zip.putNextEntry(stored);
      zip.write(body);
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.indexOf("3.500") + 1] = '0';

    assertThat(failure(bytes("b.docx", bytes))).startsWith("DAMAGED damaged-file");
  }

  @Test
  void containerThatUnpacksTooLargeIsRefused() throws Exception {
    Path bomb = path("bomb.docx");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i <= ZipContainer.MAX_PART_BYTES >> 20; i++) {
        zip.write(zeros);
      }
    }

    assertThat(failure(bomb)).startsWith("TOO_LARGE limit-exceeded");
  }

  @Test
  void documentWithPasswordIsEncrypted() throws Exception {
    Path file = path("a.docx");
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("x");
    try (POIFSFileSystem ole = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      try (OutputStream inside = encryptor.getDataStream(ole)) {
        inside.write(new byte[100]);
      }
      ole.writeFilesystem(out);
    }

    assertThat(failure(file)).isEqualTo("ENCRYPTED password");
  }

  @Test
  void missingFileAndFolderAreUnreadable() throws Exception {
    assertThat(failure(path("missing.pdf"))).isEqualTo("UNREADABLE unreadable-path [missing.pdf]");
    assertThat(failure(folder)).startsWith("UNREADABLE unreadable-path");
  }

  private static ExtractedDocument read(Path file) throws ExtractionException, IOException {
    return new DocumentReader().read(file);
  }

  private static String failure(Path file) {
    ExtractionException e = catchThrowableOfType(ExtractionException.class, () -> read(file));
    Reason reason = e.reason();
    boolean named = e.code().equals("unsupported-type") || e.code().equals("unreadable-path");
    return reason + " " + e.code() + (named ? " " + e.arguments() : "");
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(path(name), text);
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    return Files.write(path(name), bytes);
  }

  private Path zip(String name, String entry) throws IOException {
    try (OutputStream out = Files.newOutputStream(path(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write('x');
    }
    return path(name);
  }
}
