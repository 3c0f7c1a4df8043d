package doichieu.extract.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of rows: "I", "II.", "01", "1.2", "a)", "đ", "(3)". */
public final class Labels {
  private static final String ROMAN = "[IVXLC]{1,7}";
  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,4}";
  private static final Pattern LABEL =
      Pattern.compile("\\(?(?:" + ROMAN + "|" + NUMBER + "|\\p{L})(?:[.)]|\\.\\))?");
  private static final Pattern GLUED =
      Pattern.compile("(" + ROMAN + "[.)]?|" + NUMBER + "[.)]|[A-H\u0110][.)])\\s+(\\p{L}.*)");

  private Labels() {}

  /** A label and the title glued to it. */
  record Glued(String label, String title) {}

  /** True if the text is nothing but a row's label. */
  public static boolean isLabel(String text) {
    return text.length() <= 20 && LABEL.matcher(text).matches();
  }

  /** Splits "IV CHỈ TIÊU VỀ …" into label and title; empty if it does not begin with a label. */
  static Optional<Glued> findGlued(String text) {
    Matcher matcher = GLUED.matcher(text);
    return matcher.matches()
        ? Optional.of(new Glued(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
