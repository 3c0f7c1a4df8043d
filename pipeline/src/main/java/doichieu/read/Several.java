package doichieu.read;

import doichieu.catalogue.ConnectingWords;
import java.util.regex.Pattern;

/** The words that make of a kind of bodies several: "các sở" ({@code connecting-words.csv}). */
final class Several {
  /** Alternation of the plural words, in small letters ("các"). */
  static final String WORDS = "(?:" + ConnectingWords.alternation("several") + ")";

  /** Alternation of the words that may stand before them ("tất cả"). */
  static final String ALL = "(?:" + ConnectingWords.alternation("all") + ")";

  /** Alternation of the words that stand in their place ("một số"). */
  static final String SOME = "(?:" + ConnectingWords.alternation("some") + ")";

  private static final Pattern SMALL = Pattern.compile(WORDS + "\\s");
  private static final Pattern ANY_CASE = Pattern.compile("(?iu:" + WORDS + ")\\s");
  private static final Pattern OR_ALL = Pattern.compile("\\s*(?iu:" + WORDS + "|" + ALL + ")\\s");

  private Several() {}

  /** True if the text begins with a plural word, in whatever letters. */
  static boolean opens(String text) {
    return ANY_CASE.matcher(text).lookingAt();
  }

  /** The same in small letters, as within a list. */
  static boolean opensSmall(String text) {
    return SMALL.matcher(text).lookingAt();
  }

  /** True if the text begins with a plural word or one of all ("tất cả"), blanks before it. */
  static boolean opensAny(String text) {
    return OR_ALL.matcher(text).lookingAt();
  }

  /** The text without a plural word at its beginning. */
  static String without(String text) {
    return ANY_CASE.matcher(text).lookingAt() ? ANY_CASE.matcher(text).replaceFirst("") : text;
  }
}
