package doichieu.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Office files, pages and texts that are nested or spanned beyond reason, or carry a program. */
final class OddStructures {
  private static final String DOCUMENT = "word/document.xml";
  private static final String SECTION = "<w:sectPr";
  private static final int DEEP = 20_000;

  private final HostileFolder folder;

  OddStructures(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    byte[] docx = HostileFolder.plan("docx");
    String table = "<w:tbl><w:tr><w:tc>";
    String tableEnd = "<w:p/></w:tc></w:tr></w:tbl>";
    into("docx-tables-nested.docx", docx, table.repeat(DEEP) + tableEnd.repeat(DEEP));
    into("docx-xml-deep.docx", docx, "<w:sdt>".repeat(DEEP) + "</w:sdt>".repeat(DEEP));
    into(
        "docx-span-huge.docx",
        docx,
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr><w:p/></w:tc></w:tr>"
            + "</w:tbl>");
    into(
        "docx-include.docx",
        docx,
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='"
            + folder.secret().toUri()
            + "'/>");
    into(
        "docx-fields.docx",
        docx,
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>INCLUDETEXT \""
            + folder.secret()
            + "\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>");
    folder.add(
        "docx-macro.docm",
        OfficeParts.of(docx)
            .with("word/vbaProject.bin", "macro")
            .before(
                "[Content_Types].xml",
                "<Override",
                "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>")
            .bytes());
    folder.add("html-tables-nested.html", html("<table><tr><td>".repeat(2_000)));
    folder.add(
        "html-span-huge.html",
        html("<table border=1><tr><td colspan=1000000 rowspan=1000000>a<td>b</table>"));
    folder.add("html-tags-deep.html", html("<div>".repeat(100_000) + "a"));
    folder.add("json-deep.txt", "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
    folder.add(
        "rtf-deep.rtf", ("{\\rtf1 " + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII));
  }

  private void into(String name, byte[] docx, String blocks) throws IOException {
    folder.add(name, OfficeParts.of(docx).before(DOCUMENT, SECTION, blocks).bytes());
  }

  private static byte[] html(String body) {
    return ("<html><body><p>Không có gì.</p>" + body).getBytes(StandardCharsets.UTF_8);
  }
}
