package doichieu.extract.hostile;

import static doichieu.extract.hostile.OfficeZip.docx;

import doichieu.extract.hostile.OfficeZip.Xml;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipOutputStream;

/** DOCX files with tables, spans, nesting and parts without measure. */
public final class HostileDocx {
  private static final String P = "<w:p><w:r><w:t>Kế hoạch năm 2025</w:t></w:r></w:p>";
  private static final String EDGES =
      "<w:tblPr><w:tblBorders><w:insideV w:val=\"single\"/><w:left w:val=\"single\"/>"
          + "</w:tblBorders></w:tblPr>";

  private HostileDocx() {}

  /** The files; packed, none of them is larger than some MiB. */
  public static List<HostileFile> list() {
    return List.of(
        docx("rows-100000", o -> rows(o, 100_000)),
        docx("rows-500000", o -> rows(o, 500_000)),
        docx("columns-10000", o -> table(o, 10, 10_000)),
        docx("columns-1000", o -> table(o, 1_000, 1_000)),
        docx("span-huge", o -> cells(o, "<w:gridSpan w:val=\"2000000000\"/>")),
        docx("span-negative", o -> cells(o, "<w:gridSpan w:val=\"-2000000000\"/>")),
        docx("spans-many", o -> spans(o, 2_000)),
        docx("before-huge", HostileDocx::before),
        docx("grid-columns", o -> gridColumns(o, 1_000_000)),
        docx("merged-down-5000", o -> mergedDown(o, 5_000)),
        docx("merged-down", o -> mergedDown(o, 100_000)),
        docx(
            "tables-nested",
            o -> nested(o, "<w:tbl><w:tr><w:tc>" + P, "</w:tc></w:tr></w:tbl>", 1_000)),
        docx(
            "tables-nested-100",
            o -> nested(o, "<w:tbl><w:tr><w:tc>" + P, "</w:tc></w:tr></w:tbl>", 100)),
        docx(
            "xml-deep",
            o -> nested(o, "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 100_000)),
        docx(
            "tables-many",
            o -> o.repeat("<w:tbl><w:tr><w:tc>" + P + "</w:tc></w:tr></w:tbl>", 100_000)),
        docx("paragraphs-million", o -> o.repeat(P, 1_000_000)),
        docx("paragraphs-joined", o -> joined(o, 200_000)),
        docx("runs-million", o -> inParagraph(o, "<w:r><w:t>a </w:t></w:r>", 1_000_000)),
        docx("elements-6000000", o -> inParagraph(o.add(P), "<w:r/>", 6_000_000)),
        docx("elements-many", o -> inParagraph(o.add(P), "<w:r/>", 15_000_000)),
        docx("attributes-many", o -> attributes(o.add(P), 2_000_000, 40)),
        docx(
            "text-long",
            o -> inParagraph(o, "<w:r><w:t>" + "abcd ".repeat(19_000_000) + "</w:t></w:r>", 1)),
        docx(
            "attribute-long",
            o -> o.add(P + "<w:p w:a=\"").repeat("abcdefgh", 12_000_000).add("\"/>")),
        docx("comment-long", o -> o.add(P + "<!--").repeat(" a<b> ", 16_000_000).add("-->")),
        docx("instruction-long", o -> o.add(P + "<?a ").repeat(" a<b> ", 16_000_000).add("?>")),
        docx("bomb-110-mib", o -> o.add(P).repeat(" ".repeat(1_000), 116_000)),
        docx("bomb", o -> o.add(P).repeat(" ".repeat(1_000), 1_000_000)),
        docx("notes-many", o -> o.repeat(P, 3), "footnotes", HostileDocx::notes),
        docx("styles-loop", o -> o.add(P), "styles", HostileDocx::stylesLoop),
        docx("styles-chain", HostileDocx::styled, "styles", o -> stylesChain(o, 50_000)),
        docx("numbering-many", HostileDocx::numbered, "numbering", o -> numbering(o, 200_000)),
        docx("document-type", o -> o.add(P), "styles", o -> o.add("<!DOCTYPE a>")),
        new HostileFile("entries-many.docx", f -> entries(OfficeZip.open(f), 200_000)));
  }

  private static void rows(Xml out, int count) throws IOException {
    out.add("<w:tbl>" + EDGES + "<w:tblGrid>").repeat("<w:gridCol w:w=\"1800\"/>", 5);
    out.add("</w:tblGrid>");
    String cell =
        "<w:tc><w:tcPr><w:tcW w:w=\"1800\" w:type=\"dxa\"/></w:tcPr>"
            + "<w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    for (int i = 1; i <= count; i++) {
      out.add("<w:tr>").add(cell.formatted(i)).add(cell.formatted("Tỷ lệ hồ sơ trực tuyến"));
      out.add(cell.formatted(i % 100 + "%")).add(cell.formatted("Sở Nội vụ"));
      out.add(cell.formatted("Quý " + i % 4 + "/2025")).add("</w:tr>");
    }
    out.add("</w:tbl>");
  }

  private static void table(Xml out, int rows, int columns) throws IOException {
    out.add("<w:tbl>" + EDGES);
    for (int r = 0; r < rows; r++) {
      out.add("<w:tr>").repeat("<w:tc>" + P + "</w:tc>", columns).add("</w:tr>");
    }
    out.add("</w:tbl>");
  }

  private static void cells(Xml out, String properties) throws IOException {
    String cell = "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + P + "</w:tc>";
    out.add("<w:tbl>" + EDGES);
    out.repeat("<w:tr>" + cell + cell + "<w:tc>" + P + "</w:tc></w:tr>", 10).add("</w:tbl>");
  }

  /** Rows whose cells all span other columns. */
  private static void spans(Xml out, int rows) throws IOException {
    out.add("<w:tbl>" + EDGES);
    for (int r = 0; r < rows; r++) {
      out.add("<w:tr>");
      for (int c = 1; c < 40; c++) {
        int span = 1 + (r * 7919 + c * 104_729) % 1_000;
        out.add("<w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/></w:tcPr>" + P + "</w:tc>");
      }
      out.add("</w:tr>");
    }
    out.add("</w:tbl>");
  }

  private static void before(Xml out) throws IOException {
    out.add("<w:tbl>" + EDGES);
    for (int r = 0; r < 20; r++) {
      out.add("<w:tr><w:trPr><w:gridBefore w:val=\"" + (2_000_000_000 + r * 1_000) + "\"/>");
      out.add("</w:trPr><w:tc>" + P + "</w:tc><w:tc>" + P + "</w:tc></w:tr>");
    }
    out.add("</w:tbl>");
  }

  private static void gridColumns(Xml out, int count) throws IOException {
    out.add("<w:tbl>" + EDGES + "<w:tblGrid>").repeat("<w:gridCol w:w=\"9\"/>", count);
    out.add("</w:tblGrid>");
    out.repeat("<w:tr><w:tc>" + P + "</w:tc><w:tc>" + P + "</w:tc></w:tr>", 100).add("</w:tbl>");
  }

  private static void mergedDown(Xml out, int rows) throws IOException {
    String merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
    out.add("<w:tbl>" + EDGES);
    out.add("<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + P + "</w:tc>");
    out.add("<w:tc>" + P + "</w:tc></w:tr>");
    out.repeat("<w:tr>" + merged + "<w:tc>" + P + "</w:tc></w:tr>", rows).add("</w:tbl>");
  }

  private static void nested(Xml out, String open, String close, int depth) throws IOException {
    out.repeat(open, depth).add(P).repeat(close, depth);
  }

  /** Paragraphs whose marks were deleted, so that they are one. */
  private static void joined(Xml out, int count) throws IOException {
    out.repeat(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>chữ nối </w:t></w:r></w:p>", count);
    out.add(P);
  }

  private static void inParagraph(Xml out, String inside, int times) throws IOException {
    out.add("<w:p>").repeat(inside, times).add("</w:p>");
  }

  private static void attributes(Xml out, int elements, int each) throws IOException {
    StringBuilder element = new StringBuilder("<w:r");
    for (int i = 0; i < each; i++) {
      element.append(" a").append(i).append("=\"\"");
    }
    inParagraph(out, element + "/>", Math.min(elements, 90_000_000 / (each * 6)));
  }

  private static void notes(Xml out) throws IOException {
    for (int i = 0; i < 300_000; i++) {
      out.add("<w:footnote w:id=\"" + i + "\">" + P + "</w:footnote>");
    }
  }

  private static void stylesLoop(Xml out) throws IOException {
    for (String[] pair : new String[][] {{"Normal", "B"}, {"B", "Normal"}, {"C", "C"}}) {
      out.add("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"" + pair[0] + "\">");
      out.add("<w:basedOn w:val=\"" + pair[1] + "\"/></w:style>");
    }
  }

  private static void styled(Xml out) throws IOException {
    out.repeat(
        "<w:p><w:pPr><w:pStyle w:val=\"S49999\"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p>",
        2_000);
  }

  private static void stylesChain(Xml out, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      out.add("<w:style w:type=\"paragraph\" w:styleId=\"S" + i + "\">");
      out.add("<w:basedOn w:val=\"S" + (i - 1) + "\"/></w:style>");
    }
  }

  private static void numbered(Xml out) throws IOException {
    out.repeat(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"2000000000\"/><w:numId w:val=\"7\"/></w:numPr>"
            + "</w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p>",
        1_000);
  }

  private static void numbering(Xml out, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      out.add("<w:abstractNum w:abstractNumId=\"" + i + "\"><w:lvl w:ilvl=\"2000000000\">");
      out.add("<w:start w:val=\"2147483647\"/><w:lvlText w:val=\"%1%2%9\"/></w:lvl>");
      out.add("</w:abstractNum><w:num w:numId=\"" + i + "\">");
      out.add("<w:abstractNumId w:val=\"" + i + "\"/></w:num>");
    }
  }

  private static void entries(ZipOutputStream open, int count) throws IOException {
    try (ZipOutputStream zip = open) {
      OfficeZip.put(zip, "[Content_Types].xml", o -> o.add("<Types/>"));
      for (int i = 0; i < count; i++) {
        OfficeZip.put(zip, "word/" + i + ".xml", o -> {});
      }
    }
  }
}
