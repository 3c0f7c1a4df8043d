package doichieu.extract.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends an XML part whose single tag, text, comment or instruction is longer than any that people
 * write: a parser holds each of them whole, several times over.
 */
final class BoundedMarkup extends FilterInputStream {
  /** Bytes of one tag, text or comment; the longest paragraphs have some ten thousand. */
  static final int MAX_TOKEN = 8 << 20;

  /** How the tokens begin in which a "<" means nothing, and how each of them ends. */
  private static final String[][] BRACKETS = {
    {"!--", "-->"}, {"![CDATA[", "]]>"}, {"?", "?>"}, {"!D", ">"}
  };

  private final StringBuilder head = new StringBuilder();
  private String end = "";
  private int matched;
  private int length;

  BoundedMarkup(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    if (c > 0) {
      take((char) c);
    }
    return c;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    int n = in.read(bytes, offset, count);
    for (int i = offset; i < offset + n; i++) {
      if (bytes[i] != 0) {
        take((char) (bytes[i] & 0xFF));
      }
    }
    return n;
  }

  private void take(char c) throws IOException {
    length++;
    if (length > MAX_TOKEN) {
      throw new XmlLimit("bytes-per-tag", (MAX_TOKEN >> 20) + " MiB");
    }
    if (!end.isEmpty()) {
      takeInside(c);
    } else if (c == '<') {
      length = 0;
      head.setLength(0);
      head.append(c);
    } else if (!head.isEmpty()) {
      takeHead(c);
    }
  }

  /** Whether the token that has begun is one in which a "<" means nothing. */
  private void takeHead(char c) {
    head.append(c);
    boolean maybe = false;
    for (String[] bracket : BRACKETS) {
      String begun = head.substring(1);
      if (begun.equals(bracket[0])) {
        end = bracket[1];
        matched = 0;
      }
      maybe |= bracket[0].startsWith(begun);
    }
    if (!maybe || !end.isEmpty()) {
      head.setLength(0);
    }
  }

  private void takeInside(char c) {
    if (c == end.charAt(matched)) {
      matched++;
    } else if (!(matched == 2 && end.length() == 3 && c == end.charAt(1))) {
      matched = c == end.charAt(0) ? 1 : 0;
    }
    if (matched == end.length()) {
      end = "";
      length = 0;
    }
  }
}
