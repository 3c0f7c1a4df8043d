package doichieu.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Makes small PDF files for tests; y grows downwards from the top of the page. */
final class TinyPdf implements AutoCloseable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream content;
  private double height = PDRectangle.A4.getHeight();

  private TinyPdf() throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, in);
    }
    content = open();
  }

  private PDPageContentStream open() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  static TinyPdf portrait() {
    try {
      return new TinyPdf();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A landscape page stored as a portrait page that viewers turn by 90 degrees. */
  static TinyPdf turned() {
    try {
      TinyPdf pdf = new TinyPdf();
      pdf.document.getPage(0).setRotation(90);
      pdf.content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
      pdf.height = PDRectangle.A4.getWidth();
      return pdf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  /** What the page is drawn with, for orders that have no method here. */
  PDPageContentStream content() {
    return content;
  }

  TinyPdf page() throws IOException {
    content.close();
    content = open();
    height = PDRectangle.A4.getHeight();
    return this;
  }

  TinyPdf text(double x, double y, double size, String text) throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.newLineAtOffset((float) x, (float) (height - y));
    content.showText(text);
    content.endText();
    return this;
  }

  TinyPdf text(double x, double y, String text) throws IOException {
    return text(x, y, 12, text);
  }

  /** Text that runs upwards to the right. */
  TinyPdf slanted(double x, double y, double size, String text) throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.setTextMatrix(
        Matrix.getRotateInstance(Math.toRadians(40), (float) x, (float) (height - y)));
    content.showText(text);
    content.endText();
    return this;
  }

  /** Text that runs up the page. */
  TinyPdf upwards(double x, double y, String text) throws IOException {
    content.beginText();
    content.setFont(font, 12);
    content.setTextMatrix(
        Matrix.getRotateInstance(Math.toRadians(90), (float) x, (float) (height - y)));
    content.showText(text);
    content.endText();
    return this;
  }

  /** Text and behind it raised text, both of the text's font, the raised in another size. */
  TinyPdf raised(double x, double y, String text, double size, double rise, String mark)
      throws IOException {
    content.beginText();
    content.setFont(font, 12);
    content.newLineAtOffset((float) x, (float) (height - y));
    content.showText(text);
    content.setFont(font, (float) size);
    content.setTextRise((float) rise);
    content.showText(mark);
    content.setTextRise(0);
    content.endText();
    return this;
  }

  /** Text of which the lines stand 14 points apart. */
  TinyPdf lines(double x, double y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + 14 * i, lines[i]);
    }
    return this;
  }

  TinyPdf invisible(double x, double y, String text) throws IOException {
    content.setRenderingMode(RenderingMode.NEITHER);
    text(x, y, text);
    content.setRenderingMode(RenderingMode.FILL);
    return this;
  }

  /** Text with its outline drawn too, as bold is made where a font has none. */
  TinyPdf bold(double x, double y, String text) throws IOException {
    content.setRenderingMode(RenderingMode.FILL_STROKE);
    text(x, y, text);
    content.setRenderingMode(RenderingMode.FILL);
    return this;
  }

  TinyPdf white(double x, double y, String text) throws IOException {
    content.setNonStrokingColor(1f);
    text(x, y, text);
    content.setNonStrokingColor(0f);
    return this;
  }

  /** A grey picture. */
  TinyPdf picture(double x0, double y0, double x1, double y1) throws IOException {
    BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
    content.drawImage(
        LosslessFactory.createFromImage(document, grey),
        (float) x0,
        (float) (height - y1),
        (float) (x1 - x0),
        (float) (y1 - y0));
    return this;
  }

  /** The end of a line of text. */
  double after(double x, String text) throws IOException {
    return x + font.getStringWidth(text) / 1000 * 12;
  }

  TinyPdf stroke(double x0, double y0, double x1, double y1) throws IOException {
    content.moveTo((float) x0, (float) (height - y0));
    content.lineTo((float) x1, (float) (height - y1));
    content.stroke();
    return this;
  }

  /** A line drawn as a thin filled rectangle. */
  TinyPdf bar(double x0, double y0, double x1, double y1) throws IOException {
    content.addRect(
        (float) x0,
        (float) (height - y1),
        (float) Math.max(0.5, x1 - x0),
        (float) Math.max(0.5, y1 - y0));
    content.fill();
    return this;
  }

  /** The border of a box as one filled shape with a hollow; an open box has no lower side. */
  TinyPdf frame(double x0, double y0, double x1, double y1, boolean open) throws IOException {
    double bottom = open ? y1 : y1 - 1;
    content.addRect((float) x0, (float) (height - y1), (float) (x1 - x0), (float) (y1 - y0));
    content.addRect(
        (float) x0 + 1,
        (float) (height - bottom),
        (float) (x1 - x0 - 2),
        (float) (bottom - y0 - 1));
    content.fillEvenOdd();
    return this;
  }

  /** Lets only a part of the page show what is drawn from now on. */
  TinyPdf clip(double x0, double y0, double x1, double y1) throws IOException {
    content.addRect((float) x0, (float) (height - y1), (float) (x1 - x0), (float) (y1 - y0));
    content.clip();
    return this;
  }

  TinyPdf fill(double x0, double y0, double x1, double y1) throws IOException {
    return fill(0.2f, x0, y0, x1, y1);
  }

  /** A rectangle of a grey: 0 is black, 1 is white. */
  TinyPdf fill(float grey, double x0, double y0, double x1, double y1) throws IOException {
    content.setNonStrokingColor(grey);
    bar(x0, y0, x1, y1);
    content.setNonStrokingColor(0f);
    return this;
  }

  /** The same, of which only a part is let through. */
  TinyPdf clippedFill(float grey, double[] box, double[] part) throws IOException {
    content.saveGraphicsState();
    content.addRect(
        (float) part[0],
        (float) (height - part[3]),
        (float) (part[2] - part[0]),
        (float) (part[3] - part[1]));
    content.clip();
    fill(grey, box[0], box[1], box[2], box[3]);
    content.restoreGraphicsState();
    return this;
  }

  /** A rectangle of which so much (0 to 1) hides what is below. */
  TinyPdf veil(float opacity, double x0, double y0, double x1, double y1) throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(opacity);
    content.saveGraphicsState();
    content.setGraphicsStateParameters(state);
    fill(1, x0, y0, x1, y1);
    content.restoreGraphicsState();
    return this;
  }

  /** All lines of a plain grid. */
  TinyPdf grid(double[] xs, double[] ys) throws IOException {
    for (double y : ys) {
      stroke(xs[0], y, xs[xs.length - 1], y);
    }
    for (double x : xs) {
      stroke(x, ys[0], x, ys[ys.length - 1]);
    }
    return this;
  }

  /** Writes the file and returns it. */
  Path save(Path folder) throws IOException {
    content.close();
    Path file = folder.resolve("tiny.pdf");
    document.save(file.toFile());
    document.close();
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
