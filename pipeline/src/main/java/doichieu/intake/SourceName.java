package doichieu.intake;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * File names as identities and as words for people.
 *
 * <p>A name is bytes: the identity is taken from the path's address, which keeps every byte in
 * every locale, never from the name as text.
 */
final class SourceName {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PLAIN = "-._~/";

  private SourceName() {}

  /** The absolute path, every byte but A-Z a-z 0-9 - . _ ~ / as %XX, without a final slash. */
  static String absolute(Path path) {
    String raw = path.toUri().getRawPath();
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      if (c == '%') {
        encoded.append(raw.substring(i, i + 3).toUpperCase(Locale.ROOT));
        i += 3;
      } else {
        append(encoded, c);
        i += Character.charCount(c);
      }
    }
    int end = encoded.length();
    while (end > 1 && encoded.charAt(end - 1) == '/') {
      end--;
    }
    return encoded.substring(0, end);
  }

  /** The last name of the path, encoded as in {@link #absolute}. */
  static String last(Path path) {
    String absolute = absolute(path);
    return absolute.substring(absolute.lastIndexOf('/') + 1);
  }

  /** The path below a folder that an encoded path names, every byte kept. */
  static Path below(Path folder, String encoded) {
    String address = folder.toUri().getRawPath();
    String start = address.endsWith("/") ? address : address + "/";
    return Path.of(URI.create("file://" + start + encoded));
  }

  /** How many bytes the encoded name has. */
  static int length(String encoded) {
    return decode(encoded).length;
  }

  /** The first bytes of an encoded name, no letter of UTF-8 cut in two. */
  static String cut(String encoded, int bytes) {
    int end = 0;
    int count = 0;
    for (int i = 0; i < encoded.length() && count < bytes; count++) {
      i += encoded.charAt(i) == '%' ? 3 : 1;
      boolean inside =
          i < encoded.length()
              && encoded.charAt(i) == '%'
              && (HexFormat.fromHexDigits(encoded, i + 1, i + 3) & 0xC0) == 0x80;
      end = inside ? end : i;
    }
    return encoded.substring(0, end);
  }

  private static void append(StringBuilder encoded, int c) {
    boolean letterOrDigit =
        (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
      encoded.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HEX.toHexDigits(b));
    }
  }

  /** The encoded path as text: composed, control characters and broken bytes as escapes. */
  static String shown(String encoded) {
    byte[] bytes = decode(encoded);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return escape(Normalizer.normalize(text, Normalizer.Form.NFC));
    } catch (CharacterCodingException e) {
      return escapeBytes(bytes);
    }
  }

  private static byte[] decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(encoded.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  /** Characters that a terminal or a log would obey, or that nobody sees, as \\uXXXX. */
  static String escape(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    result.append("\\u").append(HEX.toHexDigits(c, c > 0xFFFF ? 6 : 4));
                default -> result.appendCodePoint(c);
              }
            });
    return result.toString();
  }

  private static String escapeBytes(byte[] bytes) {
    StringBuilder result = new StringBuilder();
    for (byte b : bytes) {
      if (b >= ' ' && b < 0x7F) {
        result.append((char) b);
      } else {
        result.append("\\x").append(HEX.toHexDigits(b));
      }
    }
    return result.toString();
  }
}
