package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameListsTest {
  private static final double[] THREE = {60, 220, 380};

  @TempDir Path folder;

  private static TinyPdf names() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 80, "Present:");
    row(pdf, 100, THREE, "Margaret Ellis", "Tomas Novak", "Ingrid Dahl");
    row(pdf, 116, THREE, "Samuel Okoro", "Nguyễn Văn An", "John Harlow");
    row(pdf, 132, THREE, "Helen Marsh", "Ann O’Doyle", "Trần Thị Lan Anh");
    row(pdf, 148, THREE, "Edwin Marsh", "Piers Aldous", "R. Calder");
    return pdf;
  }

  @Test
  void namesOfThosePresentAreNoTableAndNoDoubt() throws Exception {
    ExtractedDocument document = read(names(), folder);
    assertThat(document.tables()).isEmpty();
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void namesBelowAHeadAreATable() throws Exception {
    TinyPdf pdf = names();
    pdf.bold(60, 84, "Chair").bold(220, 84, "Clerk").bold(380, 84, "Guest");
    assertThat(read(pdf, folder).tables()).hasSize(1);
  }
}
