package doichieu.families;

import doichieu.families.Paper.Grid;
import doichieu.families.Paper.NewPage;
import doichieu.families.Paper.Piece;
import doichieu.families.Paper.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A paper as a small Word file; same paper, same bytes. */
final class DocxPaper {
  private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String PROLOG =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  private final StringBuilder xml = new StringBuilder();

  private DocxPaper() {}

  static byte[] of(Paper paper) throws IOException {
    DocxPaper made = new DocxPaper();
    paper.pieces().forEach(made::add);
    String document =
        PROLOG
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>"
            + made.xml
            + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>"
            + "</w:body></w:document>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", PROLOG + TYPES);
      part(zip, "_rels/.rels", PROLOG + RELATIONS);
      part(zip, "word/document.xml", document);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DATE);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void add(Piece piece) {
    if (piece instanceof Words words) {
      xml.append(paragraph(words.text(), words.centred()));
    } else if (piece instanceof NewPage) {
      xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    } else if (piece instanceof Grid grid) {
      table(grid);
    }
  }

  private void table(Grid grid) {
    xml.append("<w:tbl><w:tblPr><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
    }
    xml.append("</w:tblBorders></w:tblPr><w:tblGrid>");
    grid.header().forEach(column -> xml.append("<w:gridCol w:w=\"1800\"/>"));
    xml.append("</w:tblGrid>");
    row(grid.header(), true);
    grid.rows().forEach(row -> row(row, false));
    xml.append("</w:tbl>");
  }

  private void row(List<String> cells, boolean header) {
    xml.append("<w:tr>").append(header ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
    boolean heading = !header && Grid.isHeading(cells);
    for (int c = 0; c < (heading ? 2 : cells.size()); c++) {
      int span = heading && c == 1 ? cells.size() - 1 : 1;
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"1800\" w:type=\"dxa\"/>")
          .append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
          .append("</w:tcPr>")
          .append(paragraph(cells.get(c), header))
          .append("</w:tc>");
    }
    xml.append("</w:tr>");
  }

  private static String paragraph(String text, boolean centred) {
    return "<w:p>"
        + (centred ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : "")
        + "<w:r><w:t xml:space=\"preserve\">"
        + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        + "</w:t></w:r></w:p>";
  }
}
