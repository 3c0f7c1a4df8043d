package doichieu.extract.hostile;

import static doichieu.extract.hostile.RawPdf.ascii;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;

/** PDF files that draw, nest, refer or unfold without measure. */
public final class HostilePdfs {
  private static final String WORDS = "BT /F 12 Tf 72 800 Td (Ke hoach nam 2025) Tj ET\n";

  private HostilePdfs() {}

  /** The files; none of them is larger than some MiB. */
  public static List<HostileFile> list() {
    return List.of(
        page("many-rules", () -> WORDS + rules(110_000)),
        page("million-rules", () -> WORDS + rules(1_000_000)),
        page("dense-grid", () -> WORDS + grid(1_000, 0.55, 0.75)),
        wide("wide-grid", () -> grid(1_000, 14, 14)),
        wide("wide-half-grid", () -> grid(300, 14, 14)),
        page("boxes", () -> WORDS + boxes(200)),
        page("million-points", () -> WORDS + points(1_000_000)),
        page(
            "glyph-flood",
            () ->
                "BT /F 6 Tf 10 800 Td\n"
                    + "1 0 0 1 10 700 Tm (Ke hoach) Tj\n".repeat(100_000)
                    + "ET"),
        page("glyphs-in-one-place", () -> "BT /F 6 Tf 10 800 Td\n" + stacked(190_000) + "ET"),
        page("glyphs-scattered", () -> "BT /F 6 Tf\n" + scattered(190_000) + "ET"),
        page("white-on-grounds", () -> grounds(90_000) + white(90_000)),
        page("gsave-deep", () -> WORDS + "q ".repeat(3_000_000)),
        page("text-blocks", () -> WORDS + "BT ET ".repeat(2_000_000)),
        page("marked-deep", () -> WORDS + "/Span BMC ".repeat(2_000_000)),
        page("operands", () -> WORDS + "1 ".repeat(5_000_000) + "re f\n"),
        page("array-deep", () -> WORDS + "[".repeat(1_000_000) + "] TJ\n"),
        page("dictionary-deep", () -> WORDS + "/Span " + "<</A ".repeat(200_000) + "BDC\n"),
        page("string-long", () -> WORDS + "BT /F 1 Tf (" + "a".repeat(20_000_000) + ") Tj ET"),
        new HostileFile(
            "flate-bomb.pdf", f -> RawPdf.ofPage("", RawPdf.bomb(4_000), flates(2)).write(f)),
        new HostileFile("filter-chain.pdf", f -> chain(500).write(f)),
        new HostileFile("form-billion.pdf", f -> forms(10, 10).write(f)),
        new HostileFile("form-drawings.pdf", f -> forms(6, 10).write(f)),
        new HostileFile("form-loop.pdf", f -> formLoop().write(f)),
        new HostileFile("pages-loop.pdf", f -> pagesLoop().write(f)),
        new HostileFile("pages-deep.pdf", f -> pagesDeep(20_000).write(f)),
        new HostileFile("pages-shared.pdf", f -> pagesShared(4_000).write(f)),
        new HostileFile("pages-count-lies.pdf", f -> pagesCount(2_000_000_000).write(f)),
        new HostileFile("pages-count-low.pdf", f -> pagesCount(1).write(f)),
        new HostileFile("object-array-deep.pdf", f -> deepObject("[", "]", 200_000).write(f)),
        new HostileFile("object-dict-deep.pdf", f -> deepObject("<</A ", ">>", 200_000).write(f)),
        new HostileFile("length-loop.pdf", f -> lengthLoop().write(f)),
        new HostileFile("contents-loop.pdf", f -> contentsLoop().write(f)),
        new HostileFile("previous-loop.pdf", f -> Files.write(f, ascii(previousLoop()))),
        new HostileFile("xref-huge.pdf", f -> Files.write(f, ascii(hugeTable()))),
        new HostileFile("predictor-huge.pdf", f -> predictor().write(f)),
        new HostileFile("letters-bomb.pdf", f -> lettersBomb().write(f)),
        new HostileFile("letters-range.pdf", f -> lettersRange().write(f)),
        new HostileFile("glyph-program-loop.pdf", f -> type3Loop().write(f)),
        new HostileFile("encryption-unknown.pdf", f -> unknownHandler().write(f)));
  }

  private static HostileFile page(String name, Supplier<String> content) {
    return new HostileFile(name + ".pdf", f -> RawPdf.ofPage(ascii(content.get())).write(f));
  }

  private static HostileFile wide(String name, Supplier<String> lines) {
    return new HostileFile(
        name + ".pdf",
        f -> {
          RawPdf pdf = new RawPdf();
          pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
          pdf.add(
              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] /Contents 5 0 R"
                  + " /Resources << /Font << /F 4 0 R >> >> >>");
          pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
          String words = "BT /F 12 Tf 20 20 Td (Ke hoach nam 2025) Tj ET\n";
          pdf.addPacked("", ascii(words + lines.get()));
          pdf.write(f);
        });
  }

  private static String rules(int count) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int x = i % 590;
      int y = i / 590 % 840;
      content.append(x).append(' ').append(y).append(" m ");
      content.append(x + 30).append(' ').append(y).append(" l S\n");
    }
    return content.toString();
  }

  private static String grid(int lines, double stepX, double stepY) {
    StringBuilder content = new StringBuilder();
    double width = (lines - 1) * stepX;
    double height = (lines - 1) * stepY;
    for (int i = 0; i < lines; i++) {
      double x = 5 + i * stepX;
      double y = 5 + i * stepY;
      content.append("5 ").append(y).append(" m ").append(5 + width).append(' ').append(y);
      content.append(" l S\n").append(x).append(" 5 m ").append(x).append(' ').append(5 + height);
      content.append(" l S\n");
    }
    return content.toString();
  }

  private static String boxes(int side) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < side * side; i++) {
      content.append(5 + i % side * 2.9).append(' ').append(5 + i / side * 4.1);
      content.append(" 2.9 4.1 re S\n");
    }
    return content.toString();
  }

  private static String points(int count) {
    StringBuilder content = new StringBuilder("0 0 m\n");
    for (int i = 0; i < count; i++) {
      content.append(i % 500).append(' ').append(i % 700).append(" l\n");
    }
    return content + "S\n";
  }

  private static String stacked(int glyphs) {
    return "(a) Tj 1 0 0 1 100 400 Tm\n".repeat(glyphs);
  }

  private static String scattered(int glyphs) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < glyphs; i++) {
      content.append("1 0 0 1 ").append((i * 7919L) % 590).append(' ');
      content.append((i * 104_729L) % 84_000 / 100.0).append(" Tm (a) Tj\n");
    }
    return content.toString();
  }

  private static String grounds(int count) {
    return "0.5 g 10 10 20 20 re f\n".repeat(count);
  }

  private static String white(int count) {
    return "1 g BT /F 10 Tf 100 400 Td\n"
        + "1 0 0 1 100 400 Tm (aaaaaaaaaa) Tj\n".repeat(count / 10)
        + "ET\n";
  }

  private static String flates(int count) {
    return "/Filter [" + "/FlateDecode ".repeat(count) + "]";
  }

  private static RawPdf chain(int filters) {
    byte[] content = ascii(WORDS);
    for (int i = 0; i < filters; i++) {
      content = RawPdf.deflate(content);
    }
    return RawPdf.ofPage("", content, flates(filters));
  }

  /** Each form draws the next one several times; the last one draws a line. */
  private static RawPdf forms(int depth, int times) {
    RawPdf pdf = RawPdf.ofPage("/XObject << /X 6 0 R >>", ascii(WORDS + "/X Do\n"), "");
    for (int i = 0; i < depth; i++) {
      boolean last = i == depth - 1;
      pdf.addPacked(
          "/Type /XObject /Subtype /Form /BBox [0 0 600 850]"
              + (last ? "" : " /Resources << /XObject << /X " + (7 + i) + " 0 R >> >>"),
          ascii(last ? "10 10 m 90 10 l S\n" : "/X Do\n".repeat(times)));
    }
    return pdf;
  }

  private static RawPdf formLoop() {
    RawPdf pdf = RawPdf.ofPage("/XObject << /X 6 0 R >>", ascii(WORDS + "/X Do\n"), "");
    pdf.addPacked(
        "/Type /XObject /Subtype /Form /BBox [0 0 600 850]"
            + " /Resources << /XObject << /X 6 0 R >> >>",
        ascii("/X Do /X Do\n"));
    return pdf;
  }

  private static RawPdf pagesLoop() {
    RawPdf pdf = new RawPdf();
    pdf.add("<< /Type /Pages /Kids [3 0 R 2 0 R 4 0 R] /Count 3 >>");
    pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    pdf.add("<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>");
    return pdf;
  }

  private static RawPdf pagesDeep(int depth) {
    RawPdf pdf = new RawPdf();
    for (int i = 0; i < depth; i++) {
      pdf.add("<< /Type /Pages /Kids [" + (i + 3) + " 0 R] /Count 1 >>");
    }
    pdf.add("<< /Type /Page /Parent " + (depth + 1) + " 0 R /MediaBox [0 0 595 842] >>");
    return pdf;
  }

  private static RawPdf pagesShared(int count) {
    RawPdf pdf = new RawPdf();
    pdf.add("<< /Type /Pages /Kids [" + "3 0 R ".repeat(count) + "] /Count " + count + " >>");
    pdf.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
            + " /Resources << /Font << /F 4 0 R >> >> >>");
    pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    pdf.addPacked("", ascii(WORDS));
    return pdf;
  }

  /** Three pages, and a count that says otherwise. */
  private static RawPdf pagesCount(int said) {
    RawPdf pdf = new RawPdf();
    pdf.add("<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R] /Count " + said + " >>");
    String page =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
            + " /Resources << /Font << /F 4 0 R >> >> >>";
    pdf.add(page);
    pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    pdf.addPacked("", ascii(WORDS));
    pdf.add(page);
    pdf.add(page);
    return pdf;
  }

  private static RawPdf deepObject(String open, String close, int depth) {
    RawPdf pdf = RawPdf.ofPage("/ExtGState 6 0 R", ascii(WORDS + "/G gs\n"), "");
    pdf.add(open.repeat(depth) + close.repeat(depth));
    return pdf;
  }

  private static RawPdf lengthLoop() {
    RawPdf pdf = RawPdf.ofPage(ascii(WORDS));
    pdf.add("<< /Length 6 0 R >>\nstream\nabc\nendstream");
    return pdf.withTrailer("/Info 6 0 R");
  }

  private static RawPdf contentsLoop() {
    RawPdf pdf = new RawPdf();
    pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
    pdf.add("[4 0 R 4 0 R]");
    return pdf;
  }

  private static String previousLoop() {
    String body = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    return body
        + "xref\n0 1\n0000000000 65535 f \ntrailer << /Size 2 /Root 1 0 R /Prev "
        + body.length()
        + " >>\nstartxref\n"
        + body.length()
        + "\n%%EOF\n";
  }

  private static String hugeTable() {
    String body = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    return body
        + "xref\n0 2000000000\n0000000000 65535 f \n"
        + "trailer << /Size 2000000000 /Root 1 0 R >>\nstartxref\n"
        + body.length()
        + "\n%%EOF\n";
  }

  private static RawPdf predictor() {
    return RawPdf.ofPage(
        "",
        RawPdf.deflate(ascii(WORDS)),
        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000"
            + " /Colors 32 /BitsPerComponent 16 >>");
  }

  private static RawPdf lettersBomb() {
    RawPdf pdf = fontPage("/ToUnicode 6 0 R");
    pdf.addStream(flates(2), RawPdf.bomb(1_000));
    return pdf;
  }

  private static RawPdf lettersRange() {
    RawPdf pdf = fontPage("/ToUnicode 6 0 R");
    StringBuilder map = new StringBuilder("begincmap\n1 begincodespacerange <00> <FFFFFFFF>");
    map.append(" endcodespacerange\n");
    for (int i = 0; i < 2_000; i++) {
      map.append("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange\n");
    }
    pdf.addPacked("", ascii(map + "endcmap\n"));
    return pdf;
  }

  private static RawPdf fontPage(String entries) {
    RawPdf pdf = new RawPdf();
    pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
            + " /Resources << /Font << /F 4 0 R >> >> >>");
    pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica " + entries + " >>");
    pdf.addPacked("", ascii(WORDS));
    return pdf;
  }

  private static RawPdf type3Loop() {
    RawPdf pdf = new RawPdf();
    pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
            + " /Resources << /Font << /F 4 0 R >> >> >>");
    pdf.add(
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0]"
            + " /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >>"
            + " /CharProcs << /a 6 0 R >> /Resources << /Font << /F 4 0 R >> >> >>");
    pdf.addPacked("", ascii("BT /F 12 Tf 72 700 Td (aaaa) Tj ET\n"));
    pdf.addPacked("", ascii("9 0 d0 BT /F 12 Tf (aaaa) Tj ET\n"));
    return pdf;
  }

  private static RawPdf unknownHandler() {
    RawPdf pdf = RawPdf.ofPage(ascii(WORDS));
    int handler = pdf.add("<< /Filter /Acme.Seal /V 9 /R 9 /Length 128 >>");
    return pdf.withTrailer(
        "/Encrypt " + handler + " 0 R /ID [<0123456789ABCDEF> <0123456789ABCDEF>]");
  }
}
