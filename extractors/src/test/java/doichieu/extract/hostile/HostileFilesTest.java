package doichieu.extract.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Severity;
import doichieu.document.Table;
import doichieu.extract.DocumentReader;
import doichieu.extract.ExtractionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "gsave-deep.pdf, TOO_LARGE saved-states 2000",
    "glyph-flood.pdf, TOO_LARGE glyphs 200000",
    "pages-count-lies.pdf, TOO_LARGE pages 5000",
    "filter-chain.pdf, DAMAGED PDF",
    "pages-loop.pdf, 'DAMAGED PDF, tr./p. 2'",
    "previous-loop.pdf, DAMAGED PDF",
    "encryption-unknown.pdf, ENCRYPTED",
    "tables-nested.docx, TOO_LARGE depth",
    "xml-deep.docx, TOO_LARGE depth",
    "bomb-110-mib.docx, TOO_LARGE bytes-per-part",
    "bomb-110-mib.xlsx, TOO_LARGE bytes-per-part",
    "elements-6000000.docx, TOO_LARGE elements",
    "contents-loop.pdf, TOO_LARGE depth",
    "flate-bomb.pdf, DAMAGED PDF",
    "comment-long.docx, TOO_LARGE bytes-per-tag",
    "attribute-long.docx, TOO_LARGE bytes-per-tag",
    "document-type.docx, DAMAGED DOCX",
    "row-number-negative.xlsx, DAMAGED XLSX",
    "row-number-huge.xlsx, DAMAGED XLSX",
    "columns-10000.html, TOO_LARGE columns",
    "tables-nested.html, TOO_LARGE nested-tables 20",
    "tables-nested-200.html, TOO_LARGE nested-tables 20",
    "layouts-nested.html, TOO_LARGE nested-tables 20",
    "tables-nested-100.docx, TOO_LARGE nested-tables 20",
    "pipes-one-line.txt, TOO_LARGE cells",
    "blanks.txt, TOO_LARGE lines"
  })
  void fileBeyondLimitIsRefusedByItsName(String name, String outcome) throws Exception {
    assertThat(outcome(name)).startsWith(outcome);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "many-rules.pdf, page-too-complex",
    "wide-grid.pdf, page-too-complex",
    "white-on-grounds.pdf, page-too-complex",
    "form-loop.pdf, possibly-incomplete",
    "pages-count-low.pdf, possibly-incomplete"
  })
  void whatIsLeftOutIsTold(String name, String code) throws Exception {
    assertThat(outcome(name)).contains(code);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "many-rules.pdf, rulings-per-page 100000",
    "wide-grid.pdf, fields-per-table 60000",
    "white-on-grounds.pdf, shades-per-page 20000"
  })
  void pageOfTooMuchDrawingNamesTheLimit(String name, String limit) throws Exception {
    assertThat(read(name).findings())
        .filteredOn(finding -> finding.code().equals("page-too-complex"))
        .flatExtracting(Finding::arguments)
        .containsExactly("1", limit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blocks-deep-20000.html",
        "inline-deep-20000.html",
        "length-loop.pdf",
        "glyph-program-loop.pdf",
        "letters-bomb.pdf"
      })
  void nestingAndLoopsLeaveTheWordsReadable(String name) throws Exception {
    assertThat(read(name).blocks())
        .filteredOn(Paragraph.class::isInstance)
        .extracting(block -> ((Paragraph) block).text())
        .anyMatch(Pattern.compile("K[eế] ho[aạ]ch|aaaa").asPredicate());
  }

  @Test
  void spansWithoutMeasureLeaveTheTableWhole() throws Exception {
    for (String name : new String[] {"span-huge.docx", "span-negative.docx", "before-huge.docx"}) {
      Table table = read(name).tables().get(0);
      assertThat(table.columnCount()).isIn(2, 3);
      assertThat(table.cells()).allMatch(cell -> cell.text().equals("Kế hoạch năm 2025"));
    }
  }

  @Test
  void longMergedColumnIsOneCell() throws Exception {
    Table table = read("merged-down-5000.docx").tables().get(0);

    assertThat(table.cells().get(0).rowSpan()).isEqualTo(table.rowCount()).isGreaterThan(4_000);
  }

  @Test
  void farCellsMakeNoLargeGrid() throws Exception {
    assertThat(outcome("far-cell.xlsx")).isEqualTo("OK");
    assertThat(outcome("far-corners.xlsx")).isEqualTo("OK");
  }

  private String outcome(String name) throws IOException {
    try {
      return "OK"
          + read(name).findings().stream()
              .filter(finding -> finding.severity() != Severity.INFO)
              .map(Finding::code)
              .distinct()
              .map(" "::concat)
              .collect(Collectors.joining());
    } catch (ExtractionException e) {
      return e.reason() + " " + String.join(" ", e.arguments());
    }
  }

  private ExtractedDocument read(String name) throws IOException, ExtractionException {
    HostileFile wanted =
        HostileFiles.list().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    Path file = wanted.writeInto(folder);
    try {
      return new DocumentReader().read(file);
    } finally {
      Files.delete(file);
    }
  }
}
