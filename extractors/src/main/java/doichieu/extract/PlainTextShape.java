package doichieu.extract;

import doichieu.extract.ExtractionException.Reason;
import doichieu.extract.encoding.TextDecoder;
import doichieu.extract.encoding.TextDecoder.Decoded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether bytes without a format of their own are words that a person typed. */
final class PlainTextShape {
  /** Enough to tell words from data. */
  private static final int HEAD = 256 * 1024;

  /** Of a thousand characters; a text may hold a stray control character or a broken letter. */
  private static final int MAX_ODD = 5;

  /** Of a thousand characters: what is neither letter, digit, white space nor common mark. */
  private static final int MAX_STRANGE = 80;

  /** How a part of a web page begins that was saved without its frame. */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "\\A\\uFEFF?\\s*+(?:<!--(?:(?!-->).)*+-->\\s*+)*+"
              + "<(?:table|div|p|h[1-6]|ul|ol|dl|section|article|main|center|font|span|style|meta)"
              + "(?:\\s[^<>]*+)?>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The row of dashes below the head of a table in Markdown. */
  private static final Pattern DASHES =
      Pattern.compile(
          "^ {0,3}\\|?(?: *+:?-{2,}+:? *+\\|)+(?: *+:?-{2,}+:?)? *+$", Pattern.MULTILINE);

  /** A paragraph without an element of its own, behind a blank line below an element's end. */
  private static final Pattern BARE_PARAGRAPH =
      Pattern.compile(
          "</(?:table|div|p|h[1-6]|ul|ol|dl|section|article|center)>[ \\t]*+\\R(?:[ \\t]*+\\R)+"
              + "(?:[^<\\s][^<\\r\\n]*+(?:\\R|\\z))+(?:[ \\t]*+\\R|\\z)",
          Pattern.CASE_INSENSITIVE);

  private static final String MARKS = "–—‘’“”«»…•·°±×÷≤≥→−¹²³\u00a0\ufeff";

  /** Box drawing of Unicode, by which programs frame tables. */
  private static final char FIRST_BOX = '\u2500';

  private static final char LAST_BOX = '\u257F';

  private PlainTextShape() {}

  /**
   * True if text is a part of a web page: it begins with an element of HTML, and what is between
   * its elements is not set as in Markdown, which may hold such elements too.
   *
   * @throws ExtractionException if the bytes are no text in any known character set
   */
  static boolean isWebPart(Path file) throws ExtractionException, IOException {
    Decoded decoded = TextDecoder.decode(head(file));
    String text = decoded.text();
    int odd = 0;
    int strange = 0;
    boolean nul = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      nul |= c == 0;
      odd += isOdd(c) ? 1 : 0;
      strange += isOrdinary(c) ? 0 : 1;
    }
    if (nul
        || odd * 1000L > (long) text.length() * MAX_ODD
        || strange * 1000L > (long) text.length() * MAX_STRANGE) {
      throw new ExtractionException(
          Reason.UNSUPPORTED, "unknown-type", null, "application/octet-stream");
    }
    return ELEMENT.matcher(text).lookingAt()
        && !DASHES.matcher(text).find()
        && !BARE_PARAGRAPH.matcher(text).find();
  }

  /** The first bytes, cut at a line end so that no character is cut. */
  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      if (head.length < HEAD) {
        return head;
      }
      int end = head.length;
      while (end > HEAD / 2 && head[end - 1] != '\n') {
        end--;
      }
      boolean wide = end > HEAD / 2 && end % 2 != 0;
      return Arrays.copyOf(head, end <= HEAD / 2 ? HEAD : wide ? end - 1 : end);
    }
  }

  private static boolean isOdd(char c) {
    return c == '\uFFFD'
        || (Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c) && c != 0x85);
  }

  private static boolean isOrdinary(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isWhitespace(c)
        || (c > 0x20 && c < 0x7F)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (c >= FIRST_BOX && c <= LAST_BOX)
        || MARKS.indexOf(c) >= 0;
  }
}
