package doichieu.bench;

import doichieu.extract.DocumentReader;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The programs compared: each reads a PDF wholly and returns how many cells it saw. */
final class Readers {
  private Readers() {}

  static int doichieu(Path file) throws Exception {
    return new DocumentReader()
        .read(file).tables().stream().mapToInt(table -> table.cells().size()).sum();
  }

  static int tabula(Path file) throws IOException {
    int cells = 0;
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
      PageIterator pages = new ObjectExtractor(document).extract();
      while (pages.hasNext()) {
        for (Table table : lattice.extract(pages.next())) {
          for (var row : table.getRows()) {
            for (RectangularTextContainer<?> cell : row) {
              cells += cell.getText().isEmpty() ? 0 : 1;
            }
          }
        }
      }
    }
    return cells;
  }

  /** What a text dump costs: the floor for any reader of PDF. */
  static int text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).length();
    }
  }
}
