package doichieu.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says where a body's name begins in a cell: with a word of {@code body-words.csv}, its first
 * letter as printed there ("Trạm y tế" too), or with "các" and such a word.
 *
 * <p>This is the one test for all places where a name may begin: behind a comma, "và" or a stroke,
 * in brackets, and where nothing parts two names.
 */
final class BodyBeginning {
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}.]*\\s+\\p{L}");
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{3,}");

  private final String words;
  private final String small;
  private final Pattern beginning;

  BodyBeginning(AgencyWords agencies) {
    words =
        "(?:"
            + anyCase(agencies.beginnings().stream().filter(BodyBeginning::isCapital).toList())
            + ")";
    small =
        "(?:(?:"
            + Several.ALL
            + "\\s+)?(?:"
            + ValueWords.alternation(agencies.plurals())
            + ")(?!\\p{L})|"
            + Several.SOME
            + "\\s+(?:"
            + ValueWords.alternation(agencies.plurals().stream().map(Several::without).toList())
            + ")(?!\\p{L}))";
    beginning = Pattern.compile("\\s*(?:" + words + "|" + small + ")");
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Each word with its first letter as it stands and the others in whatever case. */
  private static String anyCase(List<String> words) {
    return words.stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(
            word ->
                word.charAt(0)
                    + "(?iu:"
                    + Pattern.quote(word.substring(1)).replace(" ", "\\E\\s+\\Q")
                    + ")"
                    + (word.endsWith(".") ? "" : "(?!\\p{L})"))
        .collect(Collectors.joining("|"));
  }

  /** A pattern of the words that begin a name, in capitals. */
  String words() {
    return words;
  }

  /** The same, and "các" with such a word in small letters. */
  String anywhere() {
    return "(?:" + words + "|" + small + ")";
  }

  /** True if the text begins as a name does. */
  boolean begins(String text) {
    return beginning.matcher(text).lookingAt();
  }

  /**
   * True if the text, where a mark has parted it from another, is a name of its own: begun by such
   * a word or by a capital, and more than one word; of single words only short forms ("UBND").
   * "phường" in "xã/phường" is none, nor is "PC06".
   */
  boolean names(String text) {
    String bare = text.strip();
    return bare.contains(" ")
        ? begins(bare) || CAPITAL.matcher(bare).lookingAt()
        : begins(bare) && SHORT_FORM.matcher(bare).matches();
  }
}
