package doichieu.document;

import java.util.Locale;

/** The formats a plan can come in, as named in the output's {@code format}. */
public enum SourceFormat {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC("application/msword"),
  ODT("application/vnd.oasis.opendocument.text"),
  RTF("application/rtf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  XLS("application/vnd.ms-excel"),
  HTML("text/html"),
  MARKDOWN("text/markdown"),
  TEXT("text/plain");

  private final String mediaType;

  SourceFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The registered media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
