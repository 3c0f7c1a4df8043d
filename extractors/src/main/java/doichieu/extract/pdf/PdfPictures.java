package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Table;
import doichieu.extract.ExtractionException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the printed pieces of cells as boxes with their row and column over the pages of a PDF. */
public final class PdfPictures {
  /** Pixels a point: small figures can be read, a page of A4 stays below 3 million pixels. */
  private static final float SCALE = 2;

  /** Pages larger than this many pixels are drawn smaller. */
  private static final double MOST_PIXELS = 16e6;

  private static final float POINTS_OF_LABEL = 5;

  /** So far inside the cell its box is drawn, in points: neighbours stay apart. */
  private static final double INSET = 1.2;

  /** Neighbouring rows get different colours. */
  private static final Color[] ROWS = {new Color(0x0050C0), new Color(0xC04000)};

  private static final Color HEADER = new Color(0x008040);

  private PdfPictures() {}

  /**
   * Writes {@code <file name>-<page>.png} for each page that holds a cell.
   *
   * @param folder made if missing
   * @return the files in page order
   * @throws ExtractionException if the file cannot be opened as a PDF
   * @throws IOException if the disk fails
   */
  public static List<Path> write(Path file, List<Table> tables, Path folder)
      throws ExtractionException, IOException {
    Map<Integer, List<Mark>> pages = marks(tables);
    List<Path> written = new ArrayList<>();
    if (pages.isEmpty()) {
      return written;
    }
    Files.createDirectories(folder);
    try (PDDocument document = PdfExtractor.open(file)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (Map.Entry<Integer, List<Mark>> page : pages.entrySet()) {
        Path target = folder.resolve(file.getFileName() + "-" + page.getKey() + ".png");
        float scale = scale(document, page.getKey());
        BufferedImage stated = renderer.renderImage(page.getKey() - 1, scale, ImageType.RGB);
        int quarters = PageReader.turnedFurther(document.getPage(page.getKey() - 1));
        BufferedImage image = turned(stated, quarters);
        draw(image, scale, page.getValue());
        ImageIO.write(image, "png", target.toFile());
        written.add(target);
      }
    }
    return written;
  }

  private record Mark(Box box, String label, Color color) {}

  private static Map<Integer, List<Mark>> marks(List<Table> tables) {
    Map<Integer, List<Mark>> pages = new TreeMap<>();
    for (Table table : tables) {
      for (Cell cell : table.cells()) {
        for (Evidence piece : cell.evidence()) {
          if (piece.page() != null && piece.bbox() != null) {
            pages
                .computeIfAbsent(piece.page(), page -> new ArrayList<>())
                .add(mark(table, cell, piece.bbox()));
          }
        }
      }
    }
    return pages;
  }

  /** The label is table:row.column, all from 1, as in the evidence. */
  private static Mark mark(Table table, Cell cell, Box box) {
    String label = table.number() + ":" + (cell.row() + 1) + "." + (cell.column() + 1);
    Color color = cell.row() < table.headerRowCount() ? HEADER : ROWS[cell.row() % ROWS.length];
    return new Mark(box, label, color);
  }

  private static float scale(PDDocument document, int page) {
    var size = document.getPage(page - 1).getCropBox();
    double pixels = (double) size.getWidth() * size.getHeight() * SCALE * SCALE;
    return pixels <= MOST_PIXELS ? SCALE : (float) (SCALE * Math.sqrt(MOST_PIXELS / pixels));
  }

  /** The picture turned clockwise by so many quarters, as the page is read. */
  private static BufferedImage turned(BufferedImage image, int quarters) {
    if (quarters == 0) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean lies = quarters % 2 == 1;
    BufferedImage turned =
        new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = turned.createGraphics();
    pen.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    pen.rotate(quarters * Math.PI / 2);
    pen.translate(-width / 2.0, -height / 2.0);
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return turned;
  }

  private static void draw(BufferedImage image, float scale, List<Mark> marks) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.scale(scale, scale);
    pen.setStroke(new BasicStroke(0.6f));
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(POINTS_OF_LABEL));
    for (Mark mark : marks) {
      Box box = mark.box();
      pen.setColor(mark.color());
      double width = Math.max(0, box.x1() - box.x0() - 2 * INSET);
      double height = Math.max(0, box.y1() - box.y0() - 2 * INSET);
      pen.draw(new Rectangle2D.Double(box.x0() + INSET, box.y0() + INSET, width, height));
      float right = (float) (box.x1() - 2 * INSET);
      float label = pen.getFontMetrics().stringWidth(mark.label());
      pen.drawString(mark.label(), right - label, (float) (box.y1() - 2 * INSET));
    }
    pen.dispose();
  }
}
