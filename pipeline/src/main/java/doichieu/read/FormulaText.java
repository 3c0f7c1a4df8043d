package doichieu.read;

import doichieu.target.Target.Formula;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an indicator is computed: "a/b, trong đó a là …; b là …" and "Số hồ sơ trực tuyến /
 * Tổng số hồ sơ x 100%".
 */
final class FormulaText {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern FRACTION =
      Pattern.compile("(?<!\\p{L})([a-zđ])\\s*/\\s*([a-zđ])(?!\\p{L})", FLAGS);

  /** Two things that are counted, one divided by the other. */
  private static final Pattern QUOTIENT =
      Pattern.compile(
          "\\(?((?:tổng|số)\\s[^/()]{3,300}?)\\)?\\s*(?:/|:|chia cho)\\s*\\(?((?:tổng|số)\\s[^/():]{3,300}?)\\)?\\s*(?:[x×*]\\s*100\\s*%?)?\\s*[.;]?",
          FLAGS);

  private FormulaText() {}

  /** Reads the words of a formula; numerator and denominator are null where they are not told. */
  static Formula read(String words) {
    String text = words.strip();
    Matcher fraction = FRACTION.matcher(text);
    if (!fraction.find()) {
      return quotient(text);
    }
    return new Formula(
        text,
        definition(text, fraction.group(1), fraction.group(2)),
        definition(text, fraction.group(2), fraction.group(1)));
  }

  private static Formula quotient(String text) {
    Matcher parts = QUOTIENT.matcher(text);
    return parts.matches()
        ? new Formula(text, NameCell.bare(parts.group(1)), NameCell.bare(parts.group(2)))
        : new Formula(text, null, null);
  }

  /** What "a là …" says, up to the other letter's "b là" or the end. */
  private static @Nullable String definition(String text, String letter, String other) {
    Matcher start =
        Pattern.compile("(?<![\\p{L}/])" + letter + "\\s*(?:là|:|=)\\s+", FLAGS).matcher(text);
    if (!start.find()) {
      return null;
    }
    Matcher end =
        Pattern.compile("[\\s;,.]+(?:-\\s*)?" + other + "\\s*(?:là|:|=)\\s", FLAGS).matcher(text);
    int to = end.find(start.end()) ? end.start() : text.length();
    return NameCell.bare(text.substring(start.end(), to));
  }
}
