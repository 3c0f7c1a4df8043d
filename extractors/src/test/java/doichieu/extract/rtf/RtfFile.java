package doichieu.extract.rtf;

import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small RTF files, and what is read of them. */
final class RtfFile {
  private static final String FONTS =
      "{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset2 Symbol;}"
          + "{\\f2\\fnil .VnTime;}{\\f3\\fnil .VnTimeH;}{\\f4\\fcharset163 Arial;}"
          + "{\\f5\\fcharset2 Webdings;}}";

  private static final String COLOURS =
      "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;\\red31\\green78\\blue121;}";

  private RtfFile() {}

  /** Reads a file with the body behind tables of fonts and colours. */
  static ExtractedDocument read(Path folder, String body) throws Exception {
    return readWhole(folder, "{\\rtf1\\ansi\\deff0" + FONTS + COLOURS + ascii(body) + "}");
  }

  /** Reads a file. */
  static ExtractedDocument readWhole(Path folder, String rtf) throws Exception {
    Path file = folder.resolve("plan.rtf");
    return new RtfExtractor().extract(Files.writeString(file, rtf, StandardCharsets.US_ASCII));
  }

  /** Letters outside ASCII as RTF writes them. */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    text.chars()
        .forEach(
            c -> ascii.append(c < 0x80 ? String.valueOf((char) c) : "{\\u" + (short) c + "?}"));
    return ascii.toString();
  }

  /** The words of the paragraphs. */
  static List<String> texts(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }
}
