package doichieu.extract.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small DOCX file made of the XML of its body and of other parts. */
public final class DocxFile {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private String head = "";
  private final String body;

  public DocxFile(String body) {
    this.body = body;
  }

  /** Adds a part such as "styles" or "footnotes" with the XML inside its root. */
  public DocxFile with(String type, String root, String xml) {
    parts.put(type, "<w:" + root + NAMESPACES + ">" + xml + "</w:" + root + ">");
    return this;
  }

  /** Puts XML before the root of the main part. */
  public DocxFile withHead(String xml) {
    head = xml;
    return this;
  }

  public Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(
          zip,
          "_rels/.rels",
          RELATIONSHIPS + relationship("officeDocument", "word/document.xml") + "</Relationships>");
      StringBuilder relationships = new StringBuilder(RELATIONSHIPS);
      parts.keySet().forEach(type -> relationships.append(relationship(type, type + ".xml")));
      put(zip, "word/_rels/document.xml.rels", relationships + "</Relationships>");
      put(
          zip,
          "word/document.xml",
          head + "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, "word/" + part.getKey() + ".xml", part.getValue());
      }
    }
    return file;
  }

  /** A paragraph of one run. */
  public static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String contentTypes() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  }

  private static String relationship(String type, String target) {
    return "<Relationship Id=\"r-"
        + type
        + "\" Type=\""
        + TYPE
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
