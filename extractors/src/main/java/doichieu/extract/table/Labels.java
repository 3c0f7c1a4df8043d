package doichieu.extract.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of rows: "I", "II.", "01", "1.2", "a)", "đ", "(3)". */
public final class Labels {
  private static final String ROMAN = "[IVXLC]{1,7}";
  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,4}";
  private static final Pattern LABEL =
      Pattern.compile("\\(?(?:" + ROMAN + "|" + NUMBER + "|\\p{L})(?:[.)]|\\.\\))?");
  private static final Pattern NUMBERED =
      Pattern.compile("\\(?(?:" + ROMAN + "|" + NUMBER + ")(?:[.)]|\\.\\))?");
  private static final Pattern GLUED =
      Pattern.compile("(" + ROMAN + "[.)]?|" + NUMBER + "[.)]|[A-H\u0110][.)])\\s+(\\p{L}.*)");

  /** The letters that count items, in their Vietnamese order. */
  private static final String LETTERS = "abcd\u0111eghiklmnopqrstuvxy";

  private static final List<String> ROMANS =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

  private Labels() {}

  /** A label and the title glued to it. */
  record Glued(String label, String title) {}

  /** True if the text is nothing but a row's label. */
  public static boolean isLabel(String text) {
    return text.length() <= 20 && LABEL.matcher(text).matches();
  }

  /** True for a label that is a number, Roman or Arabic: "II.", "01", "1.2)". */
  public static boolean isNumber(String text) {
    return isLabel(text) && NUMBERED.matcher(text).matches();
  }

  /** True if the text is a row's label and the title behind it, as "IV. Digital records". */
  public static boolean isLabelledTitle(String text) {
    return findGlued(text).isPresent();
  }

  /** True if the lower label is the next after the upper one: 1 then 2, 1.2 then 1.3, c then d. */
  public static boolean follows(String upper, String lower) {
    if (!isLabel(upper) || !isLabel(lower)) {
      return false;
    }
    String above = bare(upper);
    String below = bare(lower);
    if (ROMANS.contains(above) && ROMANS.contains(below)) {
      return ROMANS.indexOf(below) == ROMANS.indexOf(above) + 1;
    }
    if (above.length() == 1 && Character.isLetter(above.charAt(0))) {
      int at = LETTERS.indexOf(above.toLowerCase(Locale.ROOT));
      return at >= 0
          && below.length() == 1
          && LETTERS.indexOf(below.toLowerCase(Locale.ROOT)) == at + 1;
    }
    int dot = above.lastIndexOf('.') + 1;
    return dot == below.lastIndexOf('.') + 1
        && above.substring(0, dot).equals(below.substring(0, dot))
        && number(below.substring(dot)) == number(above.substring(dot)) + 1
        && number(above.substring(dot)) >= 0;
  }

  /**
   * True if both texts are labelled titles and the lower one counts on: "A. Tax" then "B. Fees".
   */
  public static boolean isNextTitle(String upper, String lower) {
    Optional<Glued> above = findGlued(upper);
    Optional<Glued> below = findGlued(lower);
    return above.isPresent()
        && below.isPresent()
        && follows(above.get().label(), below.get().label());
  }

  /** True if the lower label begins what the upper one divides: 2 then 2.1. */
  static boolean isFirstUnder(String upper, String lower) {
    return isLabel(upper)
        && Character.isDigit(bare(upper).charAt(0))
        && bare(lower).equals(bare(upper) + ".1");
  }

  /** True if both labels count on one level: 2 and 7, 1.2 and 1.3, II and V. */
  public static boolean isSameKind(String a, String b) {
    return kind(bare(a)).equals(kind(bare(b)));
  }

  private static String kind(String label) {
    return ROMANS.contains(label)
        ? "I"
        : label.replaceAll("\\d+", "1").replaceAll("\\p{Lu}", "A").replaceAll("\\p{Ll}", "a");
  }

  /** The label without brackets and final dot. */
  static String bare(String label) {
    return label.replaceAll("^\\(|[.)]{1,2}$", "");
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
  }

  /** Splits "IV CHỈ TIÊU VỀ …" into label and title; empty if it does not begin with a label. */
  static Optional<Glued> findGlued(String text) {
    Matcher matcher = GLUED.matcher(text);
    return matcher.matches()
        ? Optional.of(new Glued(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
