package doichieu.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with figures that a file prints, taken down before anything is made of them, so that
 * what was read can be checked against them: glyphs of a page, runs of an XML part, cells of a
 * sheet, lines of a text.
 *
 * @param printed lines or paragraphs that hold a numeral, in the order of the file; the evidence's
 *     text holds all their numerals
 * @param repeated what is printed but left out of the blocks on purpose, as it says nothing new: a
 *     table's header on its next page, marks of notes
 * @param unprinted words of {@code printed} that no reader of the page sees: struck out, hidden
 */
public record NumeralCensus(
    List<Evidence> printed, List<Evidence> repeated, List<Evidence> unprinted) {
  /** Nothing was taken down. */
  public static final NumeralCensus NONE = new NumeralCensus(List.of(), List.of(), List.of());

  private static final Pattern NUMERAL =
      Pattern.compile("\\p{Nd}++(?:[.,]\\p{Nd}++)*+|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+");

  public NumeralCensus {
    printed = List.copyOf(printed);
    repeated = List.copyOf(repeated);
    unprinted = List.copyOf(unprinted);
  }

  /**
   * A numeral in a text: figures, with dots and commas between them.
   *
   * @param text in figures 0 to 9, raised ones lowered
   * @param raised true if it is written in raised figures
   * @param start first char
   * @param end behind the last char
   */
  public record Numeral(String text, boolean raised, int start, int end) {}

  /** The numerals of a text from left to right; "20/02/2025" has three. */
  public static List<Numeral> numerals(String text) {
    List<Numeral> found = new ArrayList<>();
    Matcher matcher = NUMERAL.matcher(text);
    while (matcher.find()) {
      boolean raised = !Character.isDigit(matcher.group().charAt(0));
      found.add(new Numeral(plain(matcher.group()), raised, matcher.start(), matcher.end()));
    }
    return found;
  }

  /** True if the text holds a numeral. */
  public static boolean hasNumeral(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isFigure(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(int c) {
    boolean raised =
        c == 0x2070 || c == 0xb9 || c == 0xb2 || c == 0xb3 || (c > 0x2073 && c < 0x207a);
    return raised || Character.isDigit(c);
  }

  private static String plain(String figures) {
    return Normalizer.normalize(figures, Normalizer.Form.NFKC);
  }
}
