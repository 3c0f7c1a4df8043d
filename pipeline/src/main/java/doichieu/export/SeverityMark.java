package doichieu.export;

import doichieu.document.Severity;

/**
 * A severity as people see it: always by a sign as well as a colour, so that neither print in black
 * nor an eye that tells no colours loses it.
 *
 * @param words the severity in the reader's language
 */
public record SeverityMark(Severity severity, String words) {

  /** The sign of a severity. */
  public static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "✖";
      case WARNING -> "▲";
      case INFO -> "●";
    };
  }

  /** The colour behind it, as six hexadecimal digits. */
  public static String fill(Severity severity) {
    return switch (severity) {
      case ERROR -> "F8C9C4";
      case WARNING -> "FBE6A6";
      case INFO -> "D6E6F8";
    };
  }

  /** Sign and words: "✖ lỗi". */
  public String signed() {
    return sign(severity) + " " + words;
  }

  /** The words alone, for what machines read. */
  @Override
  public String toString() {
    return words;
  }
}
