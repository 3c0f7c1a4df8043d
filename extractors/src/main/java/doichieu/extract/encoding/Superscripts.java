package doichieu.extract.encoding;

import java.util.Optional;
import java.util.regex.Pattern;

/** Raised figures, which mark footnotes and must stay apart from the figures that they follow. */
public final class Superscripts {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern MARK = Pattern.compile("\\(?\\d{1,3}\\)?");

  private Superscripts() {}

  /** The text with its digits as raised characters; all else stays. */
  public static String raise(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return raised.toString();
  }

  /** The text with its raised digits as plain ones; all else stays. */
  public static String lower(String text) {
    StringBuilder lowered = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = RAISED.indexOf(text.charAt(i));
      lowered.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    return lowered.toString();
  }

  /** The digits of a mark such as "2" or "(2)" as raised characters; empty if it is no mark. */
  public static Optional<String> findMark(String text) {
    return MARK.matcher(text.strip()).matches()
        ? Optional.of(raise(text.replaceAll("\\D", "")))
        : Optional.empty();
  }
}
