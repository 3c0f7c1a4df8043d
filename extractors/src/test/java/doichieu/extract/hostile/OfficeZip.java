package doichieu.extract.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes DOCX and XLSX files part by part, a part as a stream, so that none is ever held whole. */
final class OfficeZip {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String TYPES =
      HEAD
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/%s\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";
  private static final String RELATIONS =
      HEAD
          + "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s"
          + "</Relationships>";
  private static final String RELATION =
      "<Relationship Id=\"%s\" Type="
          + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
          + " Target=\"%s\"/>";

  private OfficeZip() {}

  /** Writes the characters of a part. */
  interface Part {
    void write(Xml out) throws IOException;
  }

  /** Where a part's characters go. */
  static final class Xml {
    private final OutputStream out;

    Xml(OutputStream out) {
      this.out = out;
    }

    Xml add(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      return this;
    }

    Xml repeat(String text, int times) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
      return this;
    }
  }

  static HostileFile docx(String name, Part body) {
    return docx(name, body, "", out -> {});
  }

  /** A DOCX of the XML inside its body and of one part more. */
  static HostileFile docx(String name, Part body, String type, Part other) {
    return new HostileFile(
        name + ".docx",
        file -> {
          try (ZipOutputStream zip = open(file)) {
            head(zip, "word/document.xml", "wordprocessingml.document");
            String relations = type.isEmpty() ? "" : RELATION.formatted("r1", type, type + ".xml");
            put(zip, "word/_rels/document.xml.rels", o -> o.add(RELATIONS.formatted(relations)));
            String space =
                " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
            put(
                zip,
                "word/document.xml",
                o -> {
                  o.add(HEAD + "<w:document" + space + "<w:body>");
                  body.write(o);
                  o.add("</w:body></w:document>");
                });
            if (!type.isEmpty()) {
              put(
                  zip,
                  "word/" + type + ".xml",
                  o -> {
                    o.add(HEAD + "<w:" + type + space);
                    other.write(o);
                    o.add("</w:" + type + ">");
                  });
            }
          }
        });
  }

  /** An XLSX of one sheet, with its shared strings and styles. */
  static HostileFile xlsx(String name, Part sheet, Part strings, Part styles) {
    String space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    return new HostileFile(
        name + ".xlsx",
        file -> {
          try (ZipOutputStream zip = open(file)) {
            head(zip, "xl/workbook.xml", "spreadsheetml.sheet");
            String relations =
                RELATION.formatted("r1", "worksheet", "sheet1.xml")
                    + RELATION.formatted("r2", "sharedStrings", "sharedStrings.xml")
                    + RELATION.formatted("r3", "styles", "styles.xml");
            put(zip, "xl/_rels/workbook.xml.rels", o -> o.add(RELATIONS.formatted(relations)));
            put(
                zip,
                "xl/workbook.xml",
                o ->
                    o.add(HEAD + "<workbook xmlns:r=\"http://schemas.openxmlformats.org/")
                        .add("officeDocument/2006/relationships\"" + space)
                        .add("<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets>")
                        .add("</workbook>"));
            put(zip, "xl/sheet1.xml", o -> wrap(o, "worksheet", space, sheet));
            put(zip, "xl/sharedStrings.xml", o -> wrap(o, "sst", space, strings));
            put(zip, "xl/styles.xml", o -> wrap(o, "styleSheet", space, styles));
          }
        });
  }

  private static void wrap(Xml out, String root, String space, Part part) throws IOException {
    out.add(HEAD + "<" + root + space);
    part.write(out);
    out.add("</" + root + ">");
  }

  private static void head(ZipOutputStream zip, String main, String type) throws IOException {
    put(zip, "[Content_Types].xml", o -> o.add(TYPES.formatted(main, type)));
    put(
        zip,
        "_rels/.rels",
        o -> o.add(RELATIONS.formatted(RELATION.formatted("r1", "officeDocument", main))));
  }

  static ZipOutputStream open(Path file) throws IOException {
    return new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  static void put(ZipOutputStream zip, String name, Part part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    OutputStream buffer =
        new BufferedOutputStream(zip, 1 << 16) {
          @Override
          public void close() {}
        };
    part.write(new Xml(buffer));
    buffer.flush();
    zip.closeEntry();
  }
}
