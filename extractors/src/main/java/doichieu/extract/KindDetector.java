package doichieu.extract;

import doichieu.document.SourceFormat;
import doichieu.extract.ExtractionException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Finds what a file is, by its content only. */
final class KindDetector {
  private static final String PROTECTED = "application/x-tika-ooxml-protected";
  private static final String OLE = "application/x-tika-msoffice";
  private static final String WORD_PROCESSING = "wordprocessingml";

  /** Media types that are read as a format whose own media type is another. */
  private static final Map<String, SourceFormat> ALSO =
      Map.of(
          "application/vnd.ms-excel.sheet.macroenabled.12", SourceFormat.XLSX,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template", SourceFormat.XLSX,
          "application/vnd.ms-word.document.macroenabled.12", SourceFormat.DOCX,
          "application/vnd.ms-word.template.macroenabled.12", SourceFormat.DOCX,
          "application/vnd.oasis.opendocument.text-template", SourceFormat.ODT,
          "application/vnd.oasis.opendocument.tika.flat.document", SourceFormat.ODT,
          "application/vnd.oasis.opendocument.flat.text", SourceFormat.ODT,
          "application/xhtml+xml", SourceFormat.HTML,
          "text/rtf", SourceFormat.RTF);

  private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final MediaType PDF = MediaType.application("pdf");
  private static final Properties NAMES = names();

  private KindDetector() {}

  /** Built at first use: it reads thousands of patterns. */
  private static final class Lazy {
    static final Detector DETECTOR = new DefaultDetector();
    static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();
  }

  /**
   * The kind of a file that is not empty.
   *
   * @throws ExtractionException if it is encrypted, cut short, too large or of no known kind
   * @throws IOException if the disk fails
   */
  static FileKind detect(Path file) throws ExtractionException, IOException {
    ZipContainer.check(file);
    MediaType type = mediaType(file);
    if (type.toString().equals(PROTECTED)) {
      throw new ExtractionException(Reason.ENCRYPTED, "password", null);
    }
    if (type.toString().equals(OLE)) {
      OleContainer.check(file);
    }
    boolean words = isPlainText(type) || type.equals(MediaType.OCTET_STREAM);
    if ((words || type.equals(MediaType.APPLICATION_XML)) && PlainTextShape.isWebPart(file)) {
      return kind(SourceFormat.HTML.mediaType());
    }
    return kind((words ? MediaType.TEXT_PLAIN : type.getBaseType()).toString());
  }

  /** A PDF's mark at the head belongs to no other kind; looking no further saves time. */
  private static MediaType mediaType(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (Arrays.equals(in.readNBytes(PDF_MARK.length), PDF_MARK)) {
        return PDF;
      }
    }
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return Lazy.DETECTOR.detect(in, new Metadata());
    }
  }

  private static boolean isPlainText(MediaType type) {
    return type.getType().equals("text")
        && !type.getSubtype().equals("html")
        && !type.getSubtype().equals("rtf")
        && (type.equals(MediaType.TEXT_PLAIN)
            || Lazy.REGISTRY.isSpecializationOf(type, MediaType.TEXT_PLAIN));
  }

  private static FileKind kind(String mediaType) {
    return new FileKind(mediaType, name(mediaType), findFormat(mediaType));
  }

  /** The name that people use for a media type; itself if there is none. */
  static String name(String mediaType) {
    String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
    return NAMES.getProperty(mediaType, NAMES.getProperty(family, mediaType));
  }

  private static Optional<SourceFormat> findFormat(String mediaType) {
    for (SourceFormat format : SourceFormat.values()) {
      if (format.mediaType().equals(mediaType)) {
        return Optional.of(format);
      }
    }
    return mediaType.contains(WORD_PROCESSING)
        ? Optional.of(SourceFormat.DOCX)
        : Optional.ofNullable(ALSO.get(mediaType));
  }

  private static Properties names() {
    Properties names = new Properties();
    try (InputStream in = KindDetector.class.getResourceAsStream("kinds.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing resource kinds.properties");
      }
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
