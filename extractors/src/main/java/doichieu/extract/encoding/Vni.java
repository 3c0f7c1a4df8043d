package doichieu.extract.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * VNI for Windows, the coding behind the fonts "VNI-Times" and their like, read as Latin-1: a vowel
 * and behind it a sign for its tone and shape; some letters have a code of their own.
 */
final class Vni {
  private static final String[] PAIRS = {
    "aùáaøàaûảaõãaïạaââaêăaáấaàầaåẩaãẫaäậaéắaèằaúẳaüẵaëặ",
    "eùéeøèeûẻeõẽeïẹeâêeáếeàềeåểeãễeäệ",
    "oùóoøòoûỏoõõoïọoâôoáốoàồoåổoãỗoäộôùớôøờôûởôõỡôïợ",
    "uùúuøùuûủuõũuïụöùứöøừöûửöõữöïựyùýyøỳyûỷyõỹ"
  };
  private static final String CODES = "æóòôöîñ";
  private static final String LETTERS = "ỉĩịơưỵđ";
  private static final Map<String, Character> LETTER = letters();

  private Vni() {}

  private static Map<String, Character> letters() {
    Map<String, Character> letters = new HashMap<>();
    for (String pairs : PAIRS) {
      for (int i = 0; i + 2 < pairs.length(); i += 3) {
        String small = pairs.substring(i, i + 2);
        char capital = Character.toUpperCase(pairs.charAt(i + 2));
        letters.put(small, pairs.charAt(i + 2));
        letters.put(small.toUpperCase(Locale.ROOT), capital);
        letters.put(Character.toUpperCase(small.charAt(0)) + small.substring(1), capital);
      }
    }
    for (int i = 0; i < CODES.length(); i++) {
      letters.put(CODES.substring(i, i + 1), LETTERS.charAt(i));
      letters.put(
          String.valueOf(Character.toUpperCase(CODES.charAt(i))),
          Character.toUpperCase(LETTERS.charAt(i)));
    }
    return letters;
  }

  /** The text with the codes replaced by their letters; other characters stay. */
  static String decode(String latin1) {
    StringBuilder text = new StringBuilder(latin1.length());
    int i = 0;
    while (i < latin1.length()) {
      Character two = i + 1 < latin1.length() ? LETTER.get(latin1.substring(i, i + 2)) : null;
      if (two != null) {
        text.append(two.charValue());
        i += 2;
      } else {
        Character one = LETTER.get(latin1.substring(i, i + 1));
        text.append(one == null ? latin1.charAt(i) : one.charValue());
        i++;
      }
    }
    return text.toString();
  }
}
