import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Rewrites the pages of PDF files in place, as the name of their folder says: turned, or with something drawn over.
 *
 * <p>Argument: a variant's folder; one that it does not know stays as it is. Needs PDFBox.
 */
public final class PdfPages {

  private static final List<String> STAMP = List.of("Ký bởi: Ủy ban nhân dân", "Cơ quan: Tỉnh Kon Tum",
      "Ngày ký: 10.02.2025 08:15:22 +07:00");

  private PdfPages() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    switch (folder.getFileName().toString()) {
      case "rotated-90" -> each(folder, (d, p) -> turn(d, p, 90, true));
      case "rotated-180" -> each(folder, (d, p) -> turn(d, p, 180, true));
      case "rotated-270" -> each(folder, (d, p) -> turn(d, p, 270, true));
      case "sideways-page" -> each(folder, (d, p) -> turn(d, p, lying(p) ? 90 : 0, false));
      case "watermark-text" -> each(folder, PdfPages::watermark);
      case "stamp" -> each(folder, PdfPages::stamp);
      default -> { }
    }
  }

  private interface Change {
    void apply(PDDocument document, PDPage page) throws IOException;
  }

  private static void each(Path folder, Change change) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
          for (PDPage page : document.getPages()) {
            change.apply(document, page);
          }
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          document.save(bytes);
          Files.write(file, bytes.toByteArray());
        }
      }
    }
  }

  private static boolean lying(PDPage page) {
    return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
  }

  /** Draws the page's content turned to the left by the angle; with a flag that lets viewers turn it back or not. */
  private static void turn(PDDocument document, PDPage page, int angle, boolean flag) throws IOException {
    float width = page.getMediaBox().getWidth();
    float height = page.getMediaBox().getHeight();
    float alongX = angle == 90 ? height : angle == 180 ? width : 0;
    float alongY = angle == 270 ? width : angle == 180 ? height : 0;
    Matrix matrix = Matrix.getRotateInstance(Math.toRadians(angle), alongX, alongY);
    try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.PREPEND, true, false)) {
      out.transform(matrix);
    }
    boolean swapped = angle % 180 != 0;
    page.setMediaBox(swapped ? new PDRectangle(height, width) : new PDRectangle(width, height));
    page.setCropBox(page.getMediaBox());
    page.setRotation(flag ? angle : 0);
  }

  private static void watermark(PDDocument document, PDPage page) throws IOException {
    PDFont font = font(document);
    try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
      out.setNonStrokingColor(new Color(215, 215, 215));
      out.beginText();
      out.setFont(font, 120);
      float width = page.getMediaBox().getWidth();
      out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(40), width * 0.25f, page.getMediaBox().getHeight() * 0.2f));
      out.showText("DỰ THẢO");
      out.endText();
    }
  }

  /** The mark of a digital signature at the head of the page, its lower edge over what stands there. */
  private static void stamp(PDDocument document, PDPage page) throws IOException {
    PDFont font = font(document);
    float left = page.getMediaBox().getWidth() - 190;
    float top = page.getMediaBox().getHeight() - 30;
    try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      out.setStrokingColor(Color.RED);
      out.addRect(left - 4, top - 28, 170, 40);
      out.stroke();
      out.setNonStrokingColor(Color.RED);
      for (int i = 0; i < STAMP.size(); i++) {
        out.beginText();
        out.setFont(font, 8);
        out.newLineAtOffset(left, top - 11 * i);
        out.showText(STAMP.get(i));
        out.endText();
      }
    }
  }

  private static PDFont font(PDDocument document) throws IOException {
    TrueTypeFont font = FontMappers.instance().getTrueTypeFont("DejaVuSans", null).getFont();
    return PDType0Font.load(document, font, true);
  }
}
