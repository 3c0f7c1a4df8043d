package doichieu.extract.encoding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * TCVN 5712 (VN3, "ABC"), the one-byte coding behind the fonts ".VnTime" and their like: its bytes
 * read as Latin-1. It has no capitals with tones; the fonts whose name ends in "H" show all letters
 * as capitals.
 */
public final class Tcvn3 {
  private static final String CODES =
      "\u00b5\u00b8\u00b6\u00b7\u00b9\u00a8\u00bb\u00be\u00bc\u00bd\u00c6\u00a9\u00c7\u00ca\u00c8"
          + "\u00c9\u00cb\u00ae\u00cc\u00d0\u00ce\u00cf\u00d1\u00aa\u00d2\u00d5\u00d3\u00d4\u00d6"
          + "\u00d7\u00dd\u00d8\u00dc\u00de\u00df\u00e3\u00e1\u00e2\u00e4\u00ab\u00e5\u00e8\u00e6"
          + "\u00e7\u00e9\u00ac\u00ea\u00ed\u00eb\u00ec\u00ee\u00ef\u00f3\u00f1\u00f2\u00f4\u00ad"
          + "\u00f5\u00f8\u00f6\u00f7\u00f9\u00fa\u00fd\u00fb\u00fc\u00fe\u00a1\u00a2\u00a3\u00a4"
          + "\u00a5\u00a6\u00a7";
  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";

  /** The code of "ạ" is a raised 1, which tools that flatten raised figures turn into a 1. */
  private static final Pattern FLATTENED = Pattern.compile("(?<=\\p{L})1(?=\\p{Ll})");

  private Tcvn3() {}

  /** True if text in this font is coded so; case does not count. */
  public static boolean isFont(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith(".vn");
  }

  /** True if the font shows all letters as capitals. */
  public static boolean isCapitalFont(String name) {
    return isFont(name) && name.toUpperCase(Locale.ROOT).endsWith("H");
  }

  /** The text with each code replaced by its letter; other characters stay. */
  public static String decode(String latin1) {
    StringBuilder text = new StringBuilder(latin1.length());
    for (int i = 0; i < latin1.length(); i++) {
      int code = CODES.indexOf(latin1.charAt(i));
      text.append(code < 0 ? latin1.charAt(i) : LETTERS.charAt(code));
    }
    return text.toString();
  }

  /** The text with each 1 inside a word, where no figure stands, as the letter that it was. */
  public static String restoreFlattened(String decoded) {
    return FLATTENED.matcher(decoded).replaceAll("ạ");
  }

  /**
   * The text with its words in capitals where the letters without tone are capitals; short words in
   * which none tells go by the words beside them on the line.
   */
  public static String restoreCapitals(String decoded) {
    StringBuilder text = new StringBuilder(decoded.length());
    for (String line : decoded.split("(?<=\n)", -1)) {
      text.append(restoreLine(line));
    }
    return text.toString();
  }

  private static String restoreLine(String line) {
    List<String> runs = runs(line);
    Letters[] before = told(runs);
    List<String> backwards = new ArrayList<>(runs);
    Collections.reverse(backwards);
    Letters[] after = told(backwards);
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < runs.size(); i++) {
      Letters letters = Letters.of(runs.get(i));
      boolean amongCapitals =
          before[i] == Letters.CAPITAL && after[runs.size() - 1 - i] != Letters.SMALL;
      boolean capitals =
          letters == Letters.CAPITAL || (letters == Letters.UNKNOWN && amongCapitals);
      text.append(capitals ? runs.get(i).toUpperCase(Locale.ROOT) : runs.get(i));
    }
    return text.toString();
  }

  /** For each run what the nearest run that tells, up to itself, tells; in one pass. */
  private static Letters[] told(List<String> runs) {
    Letters[] told = new Letters[runs.size()];
    Letters last = Letters.UNKNOWN;
    for (int i = 0; i < told.length; i++) {
      Letters letters = Letters.of(runs.get(i));
      last = letters == Letters.UNKNOWN ? last : letters;
      told[i] = last;
    }
    return told;
  }

  /** Runs of letters and runs of all else, in turn. */
  private static List<String> runs(String line) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int to = from;
      while (to < line.length()
          && Character.isLetter(line.charAt(to)) == Character.isLetter(line.charAt(from))) {
        to++;
      }
      runs.add(line.substring(from, to));
      from = to;
    }
    return runs;
  }

  /** What the letters without tone tell of a word. */
  private enum Letters {
    CAPITAL,
    SMALL,
    UNKNOWN;

    static Letters of(String word) {
      int capitals = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c < 0x80 && Character.isLowerCase(c)) {
          return SMALL;
        }
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
      boolean onlyFirst = capitals == 1 && word.length() <= 2;
      return capitals == 0 || onlyFirst ? UNKNOWN : CAPITAL;
    }
  }
}
