package doichieu.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes a long PDF by repeating the pages of a short one. Arguments: {@code FROM PAGES TO}. */
public final class LongPdf {
  private LongPdf() {}

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    int wanted = Integer.parseInt(arguments[1]);
    try (PDDocument from = Loader.loadPDF(Path.of(arguments[0]).toFile());
        PDDocument to = new PDDocument()) {
      for (int i = 0; i < wanted; i++) {
        PDPage page = to.importPage(from.getPage(i % from.getNumberOfPages()));
        page.setResources(from.getPage(i % from.getNumberOfPages()).getResources());
      }
      to.save(Path.of(arguments[2]).toFile());
    }
  }
}
