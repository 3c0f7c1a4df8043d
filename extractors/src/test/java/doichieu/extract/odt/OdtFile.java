package doichieu.extract.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small OpenDocument text made of the XML of its body and its styles. */
public final class OdtFile {
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String NAMESPACES =
      " xmlns:office=\""
          + ODF
          + "office:1.0\" xmlns:text=\""
          + ODF
          + "text:1.0\" xmlns:table=\""
          + ODF
          + "table:1.0\" xmlns:style=\""
          + ODF
          + "style:1.0\" xmlns:draw=\""
          + ODF
          + "drawing:1.0\" xmlns:fo=\""
          + ODF
          + "xsl-fo-compatible:1.0\" xmlns:svg=\""
          + ODF
          + "svg-compatible:1.0\" xmlns:loext=\"urn:org:documentfoundation:names:experimental"
          + ":office:xmlns:loext:1.0\"";
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private final String body;
  private String automatic = "";
  private String named = "";
  private String masters = "";
  private String manifest = "";

  public OdtFile(String body) {
    this.body = body;
  }

  /** Adds automatic styles of the text. */
  public OdtFile withAutomatic(String styles) {
    automatic += styles;
    return this;
  }

  /** Adds named styles. */
  public OdtFile withNamed(String styles) {
    named += styles;
    return this;
  }

  /** Adds page layouts with headers and footers. */
  public OdtFile withMasters(String pages) {
    masters += pages;
    return this;
  }

  /** Says in the manifest that the content is encrypted. */
  public OdtFile encrypted() {
    manifest =
        "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
            + "</manifest:file-entry>";
    return this;
  }

  public Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      store(zip, "mimetype", TYPE);
      put(zip, "content.xml", root("document-content", automaticStyles() + text()));
      put(zip, "styles.xml", root("document-styles", namedStyles()));
      put(
          zip,
          "META-INF/manifest.xml",
          "<manifest:manifest xmlns:manifest=\""
              + ODF
              + "manifest:1.0\">"
              + manifest
              + "</manifest:manifest>");
    }
    return file;
  }

  /** Writes all in one XML file. */
  public Path writeFlat(Path file) throws IOException {
    return Files.writeString(
        file,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + root("document", namedStyles() + automaticStyles() + text()));
  }

  private String automaticStyles() {
    return "<office:automatic-styles>" + automatic + "</office:automatic-styles>";
  }

  private String namedStyles() {
    return "<office:styles>"
        + named
        + "</office:styles><office:master-styles>"
        + masters
        + "</office:master-styles>";
  }

  private String text() {
    return "<office:body><office:text>" + body + "</office:text></office:body>";
  }

  private static String root(String name, String inside) {
    return "<office:"
        + name
        + NAMESPACES
        + " office:mimetype=\""
        + TYPE
        + "\">"
        + inside
        + "</office:"
        + name
        + ">";
  }

  /** A paragraph. */
  public static String p(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  /** A cell with a line around it. */
  public static String cell(String attributes, String text) {
    return "<table:table-cell table:style-name=\"Lined\" "
        + attributes
        + ">"
        + p(text)
        + "</table:table-cell>";
  }

  /** A row of cells. */
  public static String row(String... texts) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String text : texts) {
      row.append(cell("", text));
    }
    return row + "</table:table-row>";
  }

  /** The style of lined cells. */
  public static String lined() {
    return "<style:style style:name=\"Lined\" style:family=\"table-cell\">"
        + "<style:table-cell-properties fo:border=\"0.75pt solid #000000\"/></style:style>";
  }

  private static void store(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
