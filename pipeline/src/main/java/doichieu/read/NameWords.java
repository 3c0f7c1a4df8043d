package doichieu.read;

import java.util.function.Function;
import java.util.regex.Pattern;

/** The words that begin and end the names of what figures measure ({@code prose-words.csv}). */
final class NameWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Pattern nameStart;
  private final Pattern nameEnd;
  private final Pattern none;
  private final Pattern noNoun;
  private final Pattern baseNoun;
  private final Pattern headOnly;
  private final Pattern done;
  private final Pattern preposition;
  private final Pattern prepositionAtEnd;

  /**
   * Makes the words.
   *
   * @param words gives the alternation of the words of a kind
   */
  NameWords(Function<String, String> words) {
    nameStart = begin(words.apply("name-start"));
    nameEnd = Pattern.compile("[\\s,]+(?:" + words.apply("name-end") + ")(?!\\p{L}).*", FLAGS);
    none = begin(words.apply("none-below"));
    noNoun = begin(words.apply("no-noun"));
    baseNoun = begin(words.apply("base-noun"));
    done = begin(words.apply("name-verb"));
    headOnly = Pattern.compile(words.apply("head-only"), FLAGS);
    preposition = begin(words.apply("preposition"));
    prepositionAtEnd = Pattern.compile("(?:\\s+(?:" + words.apply("dangling") + "))+\\s*$", FLAGS);
  }

  private static Pattern begin(String words) {
    return Pattern.compile("^(?:" + words + ")(?!\\p{L})", FLAGS);
  }

  /** True if the name says that something shall not be there ("Không còn xã …"). */
  boolean saysNone(String name) {
    return none.matcher(name).find();
  }

  /** True if the words begin as no noun phrase does ("đã", "áp dụng", "cho"). */
  boolean beginsNoNoun(String words) {
    return noNoun.matcher(words).find();
  }

  /** True if the words begin with a thing of which shares are planned ("kế hoạch vốn"). */
  boolean isBaseNoun(String words) {
    return baseNoun.matcher(words).find();
  }

  /** The name up to words that tell of a rank or promise beside the figure. */
  String upToNameEnd(String name) {
    return nameEnd.matcher(name).replaceFirst("");
  }

  /** True if the words begin with what is done, as a part of the name ("hoàn thành xuất sắc"). */
  boolean beginsDone(String words) {
    return done.matcher(words.strip()).find();
  }

  /** True if the words say how something is measured and not what ("tốc độ"). */
  boolean isHeadOnly(String name) {
    return headOnly.matcher(name).matches();
  }

  /** The name without a preposition at its end, whose noun stands elsewhere. */
  String withoutPrepositionAtEnd(String name) {
    return prepositionAtEnd.matcher(name).replaceFirst("");
  }

  /** True if the words begin with a preposition ("cho", "của"). */
  boolean beginsWithPreposition(String words) {
    return preposition.matcher(words.strip()).find();
  }

  /** True if the words begin as the name of a measured quantity does ("thời gian"). */
  boolean beginsQuantity(String words) {
    return nameStart.matcher(words).find();
  }
}
