import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of a Word file's parts that change only how the plan looks; the truth stays. */
final class Looks {

  private static final String DOCUMENT = "word/document.xml";
  private static final Pattern RULED = Pattern.compile("<w:tblBorders>(?:(?!</w:tblBorders>).)*single.*?</w:tblBorders>");
  private static final Pattern ROW = Pattern.compile("<w:tr>(?:(?!</w:tr>|<w:tbl>).)*</w:tr>");
  private static final Pattern CELL = Pattern.compile("<w:tc>.*?</w:tc>");
  private static final String HEADER_ROW = "<w:trPr><w:tblHeader/></w:trPr>";

  private Looks() {}

  static void same(Map<String, String> parts) {
    change(parts, d -> d.replace("<w:pStyle w:val=\"NewPage\"/>",
        "<w:pStyle w:val=\"End\"/><w:pageBreakBefore/>"));
  }

  static void headerOnce(Map<String, String> parts) {
    change(parts, d -> d.replace(HEADER_ROW, ""));
  }

  static void rowsWhole(Map<String, String> parts) {
    change(parts, d -> d.replace(HEADER_ROW, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        .replace("<w:tr><w:tc>", "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>"));
  }

  /** Rules of the given kinds: around left and right, top and bottom, between rows, between columns ("nil": none). */
  static void rules(Map<String, String> parts, String sides, String ends, String rows, String columns) {
    String borders = "<w:tblBorders>" + rule("top", ends) + rule("left", sides) + rule("bottom", ends)
        + rule("right", sides) + rule("insideH", rows) + rule("insideV", columns) + "</w:tblBorders>";
    change(parts, d -> RULED.matcher(d).replaceAll(Matcher.quoteReplacement(borders)));
  }

  /** A rule under the header rows alone. */
  static void headerRule(Map<String, String> parts) {
    rules(parts, "nil", "single", "nil", "nil");
    eachRow(parts, r -> r.contains("<w:tblHeader/>")
        ? r.replace("<w:vAlign ", "<w:tcBorders>" + rule("bottom", "single") + "</w:tcBorders><w:vAlign ") : r);
  }

  private static String rule(String side, String kind) {
    return "<w:" + side + " w:val=\"" + kind + "\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
  }

  /** The header's cells and every second row filled with a colour. */
  static void coloured(Map<String, String> parts) {
    int[] count = {0};
    eachRow(parts, r -> {
      String fill = r.contains("<w:tblHeader/>") ? "1F4E79" : count[0]++ % 2 == 0 ? "DDEBF7" : "FFFFFF";
      String shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
      String filled = r.contains("<w:vAlign") ? r.replace("<w:vAlign", shade + "<w:vAlign")
          : r.replace("</w:tcPr>", shade + "</w:tcPr>");
      return r.contains("<w:tblHeader/>")
          ? filled.replace("<w:rPr><w:b/>", "<w:rPr><w:b/>").replace("<w:bCs/></w:rPr>",
              "<w:bCs/><w:color w:val=\"FFFFFF\"/></w:rPr>") : filled;
    });
  }

  /** The words of cells set in the middle of their rows' height: those of at most so many letters. */
  static void inMiddle(Map<String, String> parts, int most) {
    eachRow(parts, r -> CELL.matcher(r).replaceAll(m -> {
      String words = m.group().replaceAll("<[^>]*>", "");
      boolean placed = m.group().contains("<w:vAlign") || words.length() > most;
      return Matcher.quoteReplacement(placed ? m.group()
          : m.group().replaceFirst("</w:tcPr>", "<w:vAlign w:val=\"center\"/></w:tcPr>"));
    }));
  }

  /** The words of header cells over one column drawn from the foot upwards. */
  static void sidewaysHeader(Map<String, String> parts) {
    eachRow(parts, r -> r.contains("<w:tblHeader/>")
        ? r.replaceAll("(<w:tcPr><w:tcW [^>]*/>)((?:<w:vMerge [^>]*/>)?)(<w:vAlign)",
            "$1$2<w:textDirection w:val=\"btLr\"/>$3")
            .replace("<w:trPr><w:tblHeader/>", "<w:trPr><w:trHeight w:val=\"1500\" w:hRule=\"atLeast\"/><w:tblHeader/>")
        : r);
  }

  static void font(Map<String, String> parts, String name) {
    parts.computeIfPresent("word/styles.xml", (k, s) -> s.replace("Times New Roman", name));
  }

  /** Size of the words in tables, in points. */
  static void tableSize(Map<String, String> parts, int points) {
    parts.computeIfPresent("word/styles.xml", (k, s) -> s.replaceAll(
        "(w:styleId=\"Cell\">(?:(?!</w:style>).)*?<w:sz w:val=\")\\d+(\"/><w:szCs w:val=\")\\d+",
        "$1" + 2 * points + "$2" + 2 * points));
  }

  /** A running head and the page's number of how many; the plan must have page numbers. */
  static void runningHead(Map<String, String> parts) {
    String line = "<w:r><w:t xml:space=\"preserve\">Kế hoạch cải cách hành chính năm 2025 - Trang </w:t></w:r>"
        + field("PAGE") + "<w:r><w:t>/</w:t></w:r>" + field("NUMPAGES");
    for (String head : new String[] {"word/header1.xml", "word/header2.xml"}) {
      parts.computeIfPresent(head, (k, s) -> s.replaceAll("</w:pPr>.*</w:p>", "</w:pPr>" + line + "</w:p>"));
    }
  }

  /** "DỰ THẢO" across every page, as word processors draw it; the plan must have page numbers. */
  static void watermark(Map<String, String> parts) {
    String picture = "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" id=\"PowerPlusWaterMarkObject1\" type=\"#_x0000_t136\""
        + " style=\"position:absolute;margin-left:0;margin-top:0;width:400pt;height:120pt;rotation:315;z-index:-251\""
        + " fillcolor=\"silver\" stroked=\"f\"><v:textpath style=\"font-family:'Times New Roman';font-size:1pt\""
        + " string=\"DỰ THẢO\"/></v:shape></w:pict></w:r>";
    for (String head : new String[] {"word/header1.xml", "word/header2.xml"}) {
      parts.computeIfPresent(head, (k, s) -> s.replace("</w:pPr>", "</w:pPr>" + picture));
    }
  }

  private static String field(String name) {
    return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>2</w:t></w:r></w:fldSimple>";
  }

  private static void eachRow(Map<String, String> parts, UnaryOperator<String> edit) {
    change(parts, d -> {
      // Letterheads have no border at all and keep their look.
      StringBuilder out = new StringBuilder();
      int from = 0;
      Matcher table = RULED.matcher(d);
      while (table.find()) {
        int end = d.indexOf("</w:tbl>", table.end());
        out.append(d, from, table.end());
        out.append(ROW.matcher(d.substring(table.end(), end)).replaceAll(m -> Matcher.quoteReplacement(edit.apply(m.group()))));
        from = end;
      }
      return out.append(d.substring(from)).toString();
    });
  }

  private static void change(Map<String, String> parts, UnaryOperator<String> edit) {
    parts.computeIfPresent(DOCUMENT, (k, d) -> edit.apply(d));
  }
}
