import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes testdata/plans/NAME.docx from each testdata/make/sources/NAME.xml, testdata/varied/NAME.docx from each
 * testdata/make/sources/varied/NAME.xml, testdata/gold/dev/NAME.docx from each
 * testdata/make/sources/gold-dev/NAME.xml and testdata/gold/more/NAME.docx from each
 * testdata/make/sources/gold-more/NAME.xml.
 *
 * <p>Run from the project's root: {@code java testdata/make/PlanDocx.java [NAME...]}, NAME as {@code varied/NAME} or
 * {@code gold-dev/NAME}, {@code gold-more/NAME} for the other kinds. Needs the JDK only. The same
 * sources give the same bytes: entries have a fixed order and a fixed date.
 */
public class PlanDocx {

  private static final Path SOURCES = Path.of("testdata", "make", "sources");
  private static final Path VARIED_SOURCES = SOURCES.resolve("varied");
  private static final Path PLANS = Path.of("testdata", "plans");
  private static final Path VARIED = Path.of("testdata", "varied");
  private static final Path GOLD_SOURCES = SOURCES.resolve("gold-dev");
  private static final Path GOLD = Path.of("testdata", "gold", "dev");
  private static final Path MORE_SOURCES = SOURCES.resolve("gold-more");
  private static final Path MORE = Path.of("testdata", "gold", "more");

  /** Where the files of each folder of sources go. */
  private static final Map<Path, Path> FOLDERS =
      Map.of(SOURCES, PLANS, VARIED_SOURCES, VARIED, GOLD_SOURCES, GOLD, MORE_SOURCES, MORE);
  private static final LocalDateTime ENTRY_DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** A4 in twentieths of a point. */
  private static final int A4_SHORT = 11906;

  private static final int A4_LONG = 16838;
  private static final int MARGIN_TOP = 1134;
  private static final int MARGIN_LEFT_PORTRAIT = 1701;
  private static final int MARGIN_SIDE = 1134;
  private static final int CELL_MARGIN = 85;

  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final Element plan;
  private final List<String> footnotes = new ArrayList<>();
  private int textWidth;

  private PlanDocx(Element plan) {
    this.plan = plan;
  }

  public static void main(String[] names) throws Exception {
    List<Path> sources = new ArrayList<>();
    if (names.length == 0) {
      for (Path folder : List.of(SOURCES, VARIED_SOURCES, GOLD_SOURCES, MORE_SOURCES)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(f -> f.toString().endsWith(".xml")).sorted().forEach(sources::add);
        }
      }
    }
    for (String name : names) {
      sources.add(SOURCES.resolve(name + ".xml"));
    }
    for (Path folder : FOLDERS.values()) {
      Files.createDirectories(folder);
    }
    for (Path source : sources) {
      Element root =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source.toFile()).getDocumentElement();
      Path folder = FOLDERS.get(source.getParent());
      Path target = folder.resolve(source.getFileName().toString().replaceFirst("\\.xml$", ".docx"));
      Files.write(target, docx(root));
      System.out.println(target);
    }
  }

  /** The Word file of a plan, of which the sources' words are as in testdata/README.md. */
  static byte[] docx(Element plan) throws IOException {
    return new PlanDocx(plan).toDocx();
  }

  private byte[] toDocx() throws IOException {
    String document = document();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "[Content_Types].xml", contentTypes());
      add(zip, "_rels/.rels", packageRelations());
      add(zip, "word/document.xml", document);
      add(zip, "word/styles.xml", styles());
      add(zip, "word/settings.xml", settings());
      add(zip, "word/header1.xml", header(""));
      add(zip, "word/header2.xml", header(pageField()));
      add(zip, "word/footnotes.xml", footnotesPart());
      add(zip, "word/_rels/document.xml.rels", documentRelations());
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_DATE);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  // ---- the document ----

  private String document() {
    StringBuilder out = new StringBuilder(PROLOG).append("<w:document ").append(NAMESPACES).append("><w:body>");
    List<Element> sections = children(plan, "section");
    for (int i = 0; i < sections.size(); i++) {
      Element section = sections.get(i);
      boolean landscape = section.getAttribute("page").equals("landscape");
      textWidth =
          landscape ? A4_LONG - 2 * MARGIN_SIDE : A4_SHORT - MARGIN_LEFT_PORTRAIT - MARGIN_SIDE;
      for (Element block : children(section, null)) {
        out.append(block(block));
      }
      String properties = sectionProperties(landscape, i == 0);
      boolean last = i == sections.size() - 1;
      out.append("<w:p><w:pPr><w:pStyle w:val=\"End\"/>").append(last ? "" : properties).append("</w:pPr></w:p>");
      out.append(last ? properties : "");
    }
    return out.append("</w:body></w:document>").toString();
  }

  private String block(Element block) {
    return switch (block.getTagName()) {
      case "p" -> paragraph(block, block.getAttribute("style"), "", false);
      case "rule" -> rule(block);
      case "columns" -> columns(block);
      case "table" -> table(block);
      default -> throw new IllegalArgumentException("unknown block " + block.getTagName());
    };
  }

  private String sectionProperties(boolean landscape, boolean first) {
    boolean numbered = plan.getAttribute("pageNumbers").equals("yes");
    String headers =
        !numbered
            ? ""
            : "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                + (first ? "<w:headerReference w:type=\"first\" r:id=\"rId2\"/>" : "");
    String size =
        landscape
            ? "<w:pgSz w:w=\"" + A4_LONG + "\" w:h=\"" + A4_SHORT + "\" w:orient=\"landscape\"/>"
            : "<w:pgSz w:w=\"" + A4_SHORT + "\" w:h=\"" + A4_LONG + "\"/>";
    int left = landscape ? MARGIN_SIDE : MARGIN_LEFT_PORTRAIT;
    return "<w:sectPr>" + headers + "<w:type w:val=\"nextPage\"/>" + size
        + "<w:pgMar w:top=\"" + MARGIN_TOP + "\" w:right=\"" + MARGIN_SIDE + "\" w:bottom=\"" + MARGIN_TOP
        + "\" w:left=\"" + left + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
        + (numbered && first ? "<w:titlePg/>" : "") + "</w:sectPr>";
  }

  /** A centred line as wide as the percentage says, drawn as a paragraph border. */
  private String rule(Element rule) {
    int column = Integer.parseInt(rule.getAttribute("column"));
    int line = column * Integer.parseInt(rule.getAttribute("width")) / 100;
    int indent = (column - line) / 2;
    return "<w:p><w:pPr><w:pStyle w:val=\"Rule\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\""
        + " w:color=\"000000\"/></w:pBdr><w:ind w:left=\"" + indent + "\" w:right=\"" + indent
        + "\" w:firstLine=\"0\"/></w:pPr></w:p>";
  }

  /** Lines of blocks side by side, as in a letterhead or over the signature: a table without lines. */
  private String columns(Element columns) {
    int[] widths = widths(columns.getAttribute("widths"));
    StringBuilder out = new StringBuilder(tableStart(widths, false));
    for (Element line : children(columns, "line")) {
      out.append("<w:tr>");
      List<Element> cells = children(line, "column");
      for (int i = 0; i < cells.size(); i++) {
        out.append("<w:tc>").append(cellProperties(widths[i], 1, "", false));
        for (Element child : children(cells.get(i), null)) {
          if (child.getTagName().equals("rule")) {
            child.setAttribute("column", String.valueOf(widths[i] - 2 * CELL_MARGIN));
          }
          out.append(block(child));
        }
        out.append("</w:tc>");
      }
      out.append("</w:tr>");
    }
    return out.append("</w:tbl>").toString();
  }

  private String table(Element table) {
    int[] widths = widths(table.getAttribute("widths"));
    String[] align = table.getAttribute("align").trim().split("\\s+");
    int headerRows = Integer.parseInt(table.getAttribute("headerRows"));
    StringBuilder out = new StringBuilder(tableStart(widths, true));
    int[] openRows = new int[widths.length];
    int[] openColumns = new int[widths.length];
    List<Element> rows = children(table, "row");
    for (int r = 0; r < rows.size(); r++) {
      boolean header = r < headerRows;
      boolean section = rows.get(r).getAttribute("style").equals("section");
      out.append("<w:tr>").append(header ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
      List<Element> cells = children(rows.get(r), "cell");
      int column = 0;
      int next = 0;
      while (column < widths.length) {
        if (openRows[column] > 0) {
          int span = openColumns[column];
          openRows[column]--;
          out.append("<w:tc>").append(cellProperties(sum(widths, column, span), span, "continue", header));
          out.append("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p></w:tc>");
          column += span;
          continue;
        }
        Element cell = cells.get(next++);
        int span = number(cell, "columns");
        int deep = number(cell, "rows");
        if (deep > 1) {
          openRows[column] = deep - 1;
          openColumns[column] = span;
        }
        out.append("<w:tc>")
            .append(cellProperties(sum(widths, column, span), span, deep > 1 ? "restart" : "", header));
        String place = header ? "c" : span > 1 ? "l" : align[column];
        out.append(cellText(cell, place, header || section)).append("</w:tc>");
        column += span;
      }
      out.append("</w:tr>");
    }
    return out.append("</w:tbl>").toString();
  }

  private String cellText(Element cell, String place, boolean bold) {
    List<Element> paragraphs = children(cell, "p");
    if (paragraphs.isEmpty()) {
      return paragraph(cell, "Cell", place, bold);
    }
    StringBuilder out = new StringBuilder();
    for (Element paragraph : paragraphs) {
      out.append(paragraph(paragraph, "Cell", place, bold));
    }
    return out.toString();
  }

  private static String tableStart(int[] widths, boolean ruled) {
    StringBuilder out = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"");
    out.append(sum(widths, 0, widths.length)).append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      out.append("<w:").append(side).append(ruled
          ? " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
          : " w:val=\"nil\"/>");
    }
    out.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"" + CELL_MARGIN + "\" w:type=\"dxa\"/>")
        .append("<w:right w:w=\"" + CELL_MARGIN + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    return out.append("</w:tblGrid>").toString();
  }

  private static String cellProperties(int width, int span, String merge, boolean header) {
    return "<w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
        + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
        + (merge.isEmpty() ? "" : "<w:vMerge w:val=\"" + merge + "\"/>")
        + (header ? "<w:vAlign w:val=\"center\"/>" : "") + "</w:tcPr>";
  }

  // ---- paragraphs and runs ----

  private String paragraph(Element element, String style, String place, boolean bold) {
    String jc = Map.of("c", "center", "l", "left", "r", "right", "j", "both").getOrDefault(place, "");
    StringBuilder out = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"");
    out.append(style.isEmpty() ? "Body" : style).append("\"/>");
    out.append(jc.isEmpty() ? "" : "<w:jc w:val=\"" + jc + "\"/>").append("</w:pPr>");
    runs(element, bold, false, out);
    return out.append("</w:p>").toString();
  }

  private void runs(Node parent, boolean bold, boolean italic, StringBuilder out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        out.append(run("<w:t xml:space=\"preserve\">" + escape(node.getNodeValue()) + "</w:t>", bold, italic));
      } else if (node instanceof Element element) {
        switch (element.getTagName()) {
          case "b" -> runs(element, true, italic, out);
          case "i" -> runs(element, bold, true, out);
          case "br" -> out.append(run("<w:br/>", bold, italic));
          case "note" -> out.append(footnote(element));
          default -> throw new IllegalArgumentException("unknown mark " + element.getTagName());
        }
      }
    }
  }

  private static String run(String content, boolean bold, boolean italic) {
    String properties = (bold ? "<w:b/><w:bCs/>" : "") + (italic ? "<w:i/><w:iCs/>" : "");
    return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + content + "</w:r>";
  }

  private String footnote(Element note) {
    int id = footnotes.size() + 1;
    StringBuilder text = new StringBuilder("<w:footnote w:id=\"" + id + "\"><w:p><w:pPr>");
    text.append("<w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
    text.append("<w:footnoteRef/></w:r>");
    runs(note, false, false, text);
    footnotes.add(text.append("</w:p></w:footnote>").toString());
    return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  // ---- the other parts ----

  private String footnotesPart() {
    String separators =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
            + "</w:footnote>";
    return PROLOG + "<w:footnotes " + NAMESPACES + ">" + separators + String.join("", footnotes) + "</w:footnotes>";
  }

  private static String header(String content) {
    return PROLOG + "<w:hdr " + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>" + content
        + "</w:p></w:hdr>";
  }

  private static String pageField() {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"
        + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private String styles() {
    int body = 2 * number(plan, "bodySize");
    int table = 2 * number(plan, "tableSize");
    return PROLOG + "<w:styles " + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
        + " w:cs=\"Times New Roman\"/><w:sz w:val=\"" + body + "\"/><w:szCs w:val=\"" + body + "\"/>"
        + "<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + style("Normal", "Normal", "", "", true)
        + style("Body", "Body", spacing(60, 60) + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>", "", false)
        + style("Heading", "Heading", "<w:keepNext/>" + spacing(120, 60) + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>",
            "<w:b/><w:bCs/>", false)
        + style("SubHeading", "SubHeading", "<w:keepNext/>" + spacing(60, 60)
            + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>", "<w:b/><w:bCs/><w:i/><w:iCs/>", false)
        + style("Title", "Title", spacing(0, 0) + "<w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>", false)
        + style("TitleLast", "TitleLast", spacing(0, 240) + "<w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>", false)
        + style("Caption", "Caption", spacing(0, 240) + "<w:jc w:val=\"center\"/>", "<w:i/><w:iCs/>", false)
        + style("Centre", "Centre", spacing(0, 0) + "<w:jc w:val=\"center\"/>", "", false)
        + style("Head", "Head", spacing(0, 0) + "<w:jc w:val=\"center\"/>", size(26), false)
        + style("Nation", "Nation", spacing(0, 0) + "<w:jc w:val=\"center\"/>", size(24), false)
        + style("About", "About", spacing(60, 0) + "<w:jc w:val=\"center\"/>", size(24), false)
        + style("PlaceDate", "PlaceDate", spacing(0, 0) + "<w:jc w:val=\"center\"/>", "<w:i/><w:iCs/>", false)
        + style("To", "To", spacing(240, 60) + "<w:ind w:left=\"1440\"/>", "", false)
        + style("ToItem", "ToItem", spacing(0, 0) + "<w:ind w:left=\"2160\"/>", "", false)
        + style("ToLast", "ToLast", spacing(0, 240) + "<w:ind w:left=\"2160\"/>", "", false)
        + style("Recipients", "Recipients", spacing(0, 0), "<w:b/><w:bCs/><w:i/><w:iCs/>" + size(24), false)
        + style("Recipient", "Recipient", spacing(0, 0), size(22), false)
        + style("Signature", "Signature", spacing(0, 0) + "<w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>", false)
        + style("Signer", "Signer", spacing(1500, 0) + "<w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>", false)
        + style("Gap", "Gap", spacing(0, 0), size(16), false)
        + style("Rule", "Rule", "<w:spacing w:before=\"0\" w:after=\"60\" w:line=\"40\" w:lineRule=\"exact\"/>", size(4), false)
        + style("Cell", "Cell", spacing(30, 30), size(table), false)
        + style("End", "End", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>", size(2), false)
        + style("Header", "header", "<w:jc w:val=\"center\"/>", "", false)
        + style("FootnoteText", "footnote text", spacing(0, 0) + "<w:jc w:val=\"both\"/>", size(20), false)
        + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
        + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";
  }

  private static String style(String id, String name, String paragraph, String run, boolean standard) {
    return "<w:style w:type=\"paragraph\"" + (standard ? " w:default=\"1\"" : "") + " w:styleId=\"" + id + "\"><w:name w:val=\""
        + name + "\"/>" + (standard ? "" : "<w:basedOn w:val=\"Normal\"/>") + (paragraph.isEmpty() ? "" : "<w:pPr>"
        + paragraph + "</w:pPr>") + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>";
  }

  private static String spacing(int before, int after) {
    return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
  }

  private static String settings() {
    return PROLOG + "<w:settings " + NAMESPACES + "><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/>"
        + "</w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\""
        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
  }

  private static String contentTypes() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    StringBuilder out = new StringBuilder(PROLOG);
    out.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    String[][] parts = {
      {"document", "document.main"}, {"styles", "styles"}, {"settings", "settings"},
      {"header1", "header"}, {"header2", "header"}, {"footnotes", "footnotes"}
    };
    for (String[] part : parts) {
      out.append("<Override PartName=\"/word/").append(part[0]).append(".xml\" ContentType=\"").append(word)
          .append(part[1]).append("+xml\"/>");
    }
    return out.append("</Types>").toString();
  }

  private static String packageRelations() {
    return relations(new String[][] {{"officeDocument", "word/document.xml"}});
  }

  private static String documentRelations() {
    return relations(new String[][] {
      {"styles", "styles.xml"}, {"header", "header1.xml"}, {"header", "header2.xml"},
      {"footnotes", "footnotes.xml"}, {"settings", "settings.xml"}
    });
  }

  private static String relations(String[][] targets) {
    StringBuilder out = new StringBuilder(PROLOG);
    out.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < targets.length; i++) {
      out.append("<Relationship Id=\"rId").append(i + 1)
          .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/").append(targets[i][0])
          .append("\" Target=\"").append(targets[i][1]).append("\"/>");
    }
    return out.append("</Relationships>").toString();
  }

  // ---- small things ----

  /** Shares of the text's width, given as percentages, in twentieths of a point. */
  private int[] widths(String percentages) {
    String[] parts = percentages.trim().split("\\s+");
    int[] widths = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      widths[i] = (int) Math.round(textWidth * Double.parseDouble(parts[i]) / 100);
    }
    return widths;
  }

  private static int sum(int[] widths, int from, int count) {
    int sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += widths[i];
    }
    return sum;
  }

  private static int number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? 1 : Integer.parseInt(value);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && (name == null || element.getTagName().equals(name))) {
        found.add(element);
      }
    }
    return found;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
