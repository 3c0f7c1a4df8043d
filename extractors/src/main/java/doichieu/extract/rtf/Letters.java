package doichieu.extract.rtf;

import doichieu.extract.encoding.Tcvn3;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/** Turns the bytes of text into characters, by the font's character set or the document's. */
final class Letters {
  private static final int SIGNS = 0xF000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final SortedSet<String> guessed = new TreeSet<>();
  private Charset document = CodePages.WESTERN;
  private boolean high;

  /** The document names its code page. */
  void setPage(int page) {
    document = CodePages.ofPage(page);
  }

  /** Keeps a byte until its neighbours are known; letters may have two bytes. */
  void add(int value) {
    bytes.write(value);
    high |= value >= 0x80;
  }

  boolean isEmpty() {
    return bytes.size() == 0;
  }

  /** The kept bytes as characters of the font; codes of symbol fonts as F000 and more. */
  String take(RtfFont font) {
    String text = decode(font);
    bytes.reset();
    high = false;
    return text;
  }

  private String decode(RtfFont font) {
    if (Tcvn3.isFont(font.name())) {
      return bytes.toString(StandardCharsets.ISO_8859_1);
    }
    if (font.charset() == CodePages.SYMBOLS) {
      return signs(bytes.toString(StandardCharsets.ISO_8859_1));
    }
    Charset charset = CodePages.ofFont(font.charset(), document);
    if (high && !charset.equals(document)) {
      guessed.add(charset.name());
    }
    return bytes.toString(charset);
  }

  private static String signs(String codes) {
    StringBuilder text = new StringBuilder();
    codes.chars().forEach(c -> text.append((char) (c > ' ' ? SIGNS | c : c)));
    return text.toString();
  }

  /** Character sets of fonts that were believed against the document's own. */
  SortedSet<String> guessed() {
    return guessed;
  }
}
