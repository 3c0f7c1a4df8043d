package doichieu.families;

import doichieu.families.Paper.Grid;
import doichieu.families.Paper.NewPage;
import doichieu.families.Paper.Piece;
import doichieu.families.Paper.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A paper as a PDF of lying A4 pages with ruled tables; points, origin bottom left. */
final class PdfPaper {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float SIZE = 11;
  private static final float LEADING = 14;
  private static final float MARGIN = 50;
  private static final float PAD = 4;
  private static final PDRectangle PAGE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream content;
  private float y;

  private PdfPaper() throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, in);
    }
    content = open();
  }

  static byte[] of(Paper paper) throws IOException {
    PdfPaper made = new PdfPaper();
    for (Piece piece : paper.pieces()) {
      made.add(piece);
    }
    made.content.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    made.document.setDocumentId(1L);
    made.document.save(bytes);
    made.document.close();
    return bytes.toByteArray();
  }

  private PDPageContentStream open() throws IOException {
    PDPage page = new PDPage(PAGE);
    document.addPage(page);
    y = PAGE.getHeight() - MARGIN;
    return new PDPageContentStream(document, page);
  }

  private void turn() throws IOException {
    content.close();
    content = open();
  }

  private void add(Piece piece) throws IOException {
    if (piece instanceof Words words) {
      float width = PAGE.getWidth() - 2 * MARGIN;
      for (String line : wrapped(words.text(), width)) {
        need(LEADING);
        float free = width - width(line);
        y -= LEADING;
        show(MARGIN + (words.centred() ? free / 2 : 0), y, line);
      }
      y -= 4;
    } else if (piece instanceof NewPage) {
      turn();
    } else if (piece instanceof Grid grid) {
      table(grid);
    }
  }

  private void need(float height) throws IOException {
    if (y - height < MARGIN) {
      turn();
    }
  }

  private void table(Grid grid) throws IOException {
    float[] edges = edges(grid);
    y -= 6;
    row(edges, grid.header(), false);
    for (List<String> cells : grid.rows()) {
      if (y - height(edges, cells, Grid.isHeading(cells)) < MARGIN) {
        turn();
        row(edges, grid.header(), false);
      }
      row(edges, cells, Grid.isHeading(cells));
    }
  }

  /** Columns as wide as their longest cell asks, within limits. */
  private static float[] edges(Grid grid) {
    int columns = grid.header().size();
    float[] share = new float[columns];
    float sum = 0;
    for (int c = 0; c < columns; c++) {
      int at = c;
      int longest =
          grid.rows().stream()
              .filter(row -> !Grid.isHeading(row))
              .mapToInt(row -> row.get(at).length())
              .max()
              .orElse(1);
      share[c] = Math.max(c == 0 ? 6 : 12, Math.min(60, longest));
      sum += share[c];
    }
    float[] edges = new float[columns + 1];
    edges[0] = MARGIN;
    for (int c = 0; c < columns; c++) {
      edges[c + 1] = edges[c] + share[c] / sum * (PAGE.getWidth() - 2 * MARGIN);
    }
    return edges;
  }

  private float height(float[] edges, List<String> cells, boolean heading) throws IOException {
    int lines = 1;
    for (int c = 0; c < cells.size(); c++) {
      lines = Math.max(lines, wrapped(cells.get(c), room(edges, c, heading)).size());
    }
    return lines * LEADING + 2 * PAD;
  }

  private static float room(float[] edges, int column, boolean heading) {
    float end = heading && column == 1 ? edges[edges.length - 1] : edges[column + 1];
    return end - edges[column] - 2 * PAD;
  }

  private void row(float[] edges, List<String> cells, boolean heading) throws IOException {
    float height = height(edges, cells, heading);
    float top = y;
    y -= height;
    for (int c = 0; c < cells.size(); c++) {
      float line = top - PAD;
      for (String text : wrapped(cells.get(c), room(edges, c, heading))) {
        line -= LEADING;
        show(edges[c] + PAD, line + 3, text);
      }
    }
    stroke(edges[0], top, edges[edges.length - 1], top);
    stroke(edges[0], y, edges[edges.length - 1], y);
    for (int c = 0; c < edges.length; c++) {
      if (!heading || c < 2 || c == edges.length - 1) {
        stroke(edges[c], top, edges[c], y);
      }
    }
  }

  private void stroke(float x0, float y0, float x1, float y1) throws IOException {
    content.moveTo(x0, y0);
    content.lineTo(x1, y1);
    content.stroke();
  }

  private void show(float x, float baseline, String line) throws IOException {
    if (line.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, baseline);
    content.showText(line);
    content.endText();
  }

  private List<String> wrapped(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String line) throws IOException {
    return font.getStringWidth(line) / 1000 * SIZE;
  }
}
