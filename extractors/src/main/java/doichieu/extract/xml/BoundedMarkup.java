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

  /** Characters since the "<" of a token that may still be one of those; -1: none. */
  private int head = -1;

  /** Bit i: the token may still begin as bracket i. */
  private int possible;

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
      head = 0;
      possible = (1 << BRACKETS.length) - 1;
    } else if (head >= 0) {
      takeHead(c);
    }
  }

  /** Whether the token that has begun is one in which a "<" means nothing. */
  private void takeHead(char c) {
    for (int i = 0; i < BRACKETS.length; i++) {
      String begin = BRACKETS[i][0];
      if ((possible & (1 << i)) != 0 && begin.charAt(head) != c) {
        possible &= ~(1 << i);
      } else if ((possible & (1 << i)) != 0 && head + 1 == begin.length()) {
        end = BRACKETS[i][1];
        matched = 0;
      }
    }
    head = possible == 0 || !end.isEmpty() ? -1 : head + 1;
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
