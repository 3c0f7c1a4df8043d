package doichieu.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide words are in print, in thousandths of the height of the letters: a text laid out with
 * blanks shows how many characters a line has, the page broke its lines by their width.
 *
 * <p>The letters are those of Times, in which plans are printed; in other prints the widths are
 * near enough to compare lines of one column, less exactly.
 */
final class PrintWidth {
  /** The width of a blank. */
  static final int BLANK = 250;

  private static final int OTHER = 500;

  /** No line and no word is wider than so many characters; what follows is not looked at. */
  private static final int MAX_LENGTH = 600;

  private static final Map<Integer, Integer> WIDTHS = load();

  private PrintWidth() {}

  /** The width of a text in one line. */
  static int of(String text) {
    String letters = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    return Normalizer.normalize(letters, Normalizer.Form.NFD)
        .codePoints()
        .map(PrintWidth::ofLetter)
        .sum();
  }

  private static int ofLetter(int letter) {
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    int plain = letter == 'đ' ? 'd' : letter == 'Đ' ? 'D' : letter;
    return letter == ' ' ? BLANK : WIDTHS.getOrDefault(plain, OTHER);
  }

  private static Map<Integer, Integer> load() {
    Map<Integer, Integer> widths = new HashMap<>();
    try (InputStream in = PrintWidth.class.getResourceAsStream("letter-widths.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource letter-widths.txt");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(widths, line.strip().split(" ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return widths;
  }

  private static void add(Map<Integer, Integer> widths, String[] line) {
    for (int i = 1; i < line.length; i++) {
      widths.put(line[i].codePointAt(0), Integer.valueOf(line[0]));
    }
  }
}
