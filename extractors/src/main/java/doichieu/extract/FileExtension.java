package doichieu.extract;

import doichieu.document.SourceFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What comes after the last dot of a file's name.
 *
 * @param text in lower case, without dot, at most {@value #MAX} characters; empty if there is none
 */
record FileExtension(String text) {
  private static final int MAX = 12;
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown");
  private static final Set<String> TEXT = Set.of("txt", "text", "log", "csv", "tsv", "asc");
  private static final Set<String> WORD = Set.of("docx", "docm", "dotx", "dotm");
  private static final Set<String> OLD_WORD = Set.of("doc", "dot");
  private static final Set<String> OPEN_DOCUMENT = Set.of("odt", "ott", "fodt");
  private static final Set<String> WEB = Set.of("html", "htm", "xhtml");

  static FileExtension of(Path file) {
    Path fileName = file.getFileName();
    String name = fileName == null ? "" : fileName.toString();
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || name.length() - dot - 1 > MAX || name.indexOf(' ', dot) >= 0) {
      return new FileExtension("");
    }
    return new FileExtension(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** The kind of plain text that the extension claims. */
  SourceFormat plainText() {
    return MARKDOWN.contains(text) ? SourceFormat.MARKDOWN : SourceFormat.TEXT;
  }

  /** True if files of the format do not carry this extension; no extension claims nothing. */
  boolean contradicts(SourceFormat format) {
    return !text.isEmpty()
        && switch (format) {
          case TEXT, MARKDOWN -> !TEXT.contains(text) && !MARKDOWN.contains(text);
          case DOCX -> !WORD.contains(text);
          case HTML -> !WEB.contains(text);
          case DOC -> !OLD_WORD.contains(text);
          case ODT -> !OPEN_DOCUMENT.contains(text);
          case PDF, RTF, XLSX, XLS -> !text.equals(format.toString());
        };
  }

  /** As shown to people: control characters as question marks. */
  String shown() {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
