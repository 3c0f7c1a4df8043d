package doichieu.extract.rtf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Splits a file into braces, control words and bytes of text; binary data is skipped. */
final class RtfLexer {
  /** Letters of a control word; the format allows 32, longer ones mean nothing. */
  private static final int MAX_WORD = 32;

  /** Digits of a number; more do not fit. */
  private static final int MAX_DIGITS = 9;

  private static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int value;
  private String word = "";
  private boolean numbered;

  RtfLexer(InputStream in) {
    this.in = in;
  }

  /** What was found. */
  enum Token {
    OPEN,
    CLOSE,
    /** A control word or a control symbol: see {@link #word()}. */
    WORD,
    /** A byte of text: see {@link #value()}. */
    BYTE,
    END
  }

  /** The control word's letters, or the one sign of a control symbol. */
  String word() {
    return word;
  }

  /** True if a number follows the control word. */
  boolean isNumbered() {
    return numbered;
  }

  /** The byte, 0 to 255, or the control word's number; 0 if it has none. */
  int value() {
    return value;
  }

  /**
   * Reads on.
   *
   * @throws EOFException if the file ends inside a control word's data
   */
  Token next() throws IOException {
    while (true) {
      int c = read();
      switch (c) {
        case END -> {
          return Token.END;
        }
        case '{' -> {
          return Token.OPEN;
        }
        case '}' -> {
          return Token.CLOSE;
        }
        case '\r', '\n', 0 -> {}
        case '\t' -> {
          return symbol("tab");
        }
        case '\\' -> {
          Token token = escaped();
          if (token == Token.WORD && word.equals("bin")) {
            skip(value);
          } else {
            return token;
          }
        }
        default -> {
          return letter(c);
        }
      }
    }
  }

  private Token escaped() throws IOException {
    int c = read();
    if (isLetter(c)) {
      return controlWord(c);
    }
    return switch (c) {
      case END -> throw new EOFException("control word");
      case '\\', '{', '}' -> letter(c);
      case '\'' -> letter((hex(read()) << 4) | hex(read()));
      case '\r', '\n' -> symbol("par");
      case '\t' -> symbol("tab");
      default -> symbol(String.valueOf((char) c));
    };
  }

  private Token letter(int c) {
    value = c & 0xFF;
    return Token.BYTE;
  }

  private Token symbol(String sign) {
    word = sign;
    value = 0;
    numbered = false;
    return Token.WORD;
  }

  private Token controlWord(int first) throws IOException {
    StringBuilder letters = new StringBuilder();
    int c = first;
    for (; isLetter(c); c = read()) {
      if (letters.length() <= MAX_WORD) {
        letters.append((char) c);
      }
    }
    word = letters.toString();
    boolean negative = c == '-';
    if (negative) {
      c = read();
    }
    numbered = isDigit(c);
    long number = 0;
    for (int digits = 0; isDigit(c); c = read()) {
      number = ++digits <= MAX_DIGITS ? number * 10 + c - '0' : Integer.MAX_VALUE;
    }
    value = (int) (negative ? -number : number);
    if (c != ' ' && c != END) {
      at--;
    }
    return Token.WORD;
  }

  private void skip(int count) throws IOException {
    int inBuffer = Math.min(Math.max(count, 0), end - at);
    at += inBuffer;
    in.skipNBytes(Math.max(count, 0) - (long) inBuffer);
  }

  private int read() throws IOException {
    if (at == end) {
      end = Math.max(0, in.read(buffer));
      at = 0;
      if (end == 0) {
        return END;
      }
    }
    return buffer[at++] & 0xFF;
  }

  private static int hex(int c) throws EOFException {
    if (c == END) {
      throw new EOFException("hexadecimal digits");
    }
    return Math.max(0, Character.digit(c, 16));
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
