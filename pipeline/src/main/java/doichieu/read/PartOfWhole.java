package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.read.ClauseReader.Promise;
import doichieu.read.FigureParser.Found;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a sentence that are told as a part of the one before them: "1.000 tài khoản, trong đó
 * 600 cho cấp xã". The words are those of kind {@code part} in {@code prose-words.csv}.
 */
final class PartOfWhole {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern PART =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + ValueWords.alternation(
                  CatalogueFile.load("prose-words.csv").rows().stream()
                      .filter(row -> row.get("kind").equals("part"))
                      .map(row -> row.get("word"))
                      .toList())
              + ")(?!\\p{L})\\s*:?",
          FLAGS);

  private static final Pattern AT_END =
      Pattern.compile("[\\s,;]+" + PART.pattern() + "\\s*$", FLAGS);

  /** A rate or a number with a name of its own, behind the parts of another figure. */
  private static final Pattern ANOTHER =
      Pattern.compile("^[\\s,;]*(?:và\\s+)?(?:tỷ lệ|tỉ lệ|tổng|mức|chỉ số)\\s", FLAGS);

  private final String clause;
  private final Matcher parts;

  /** True where the words of a part end with a colon: a list, which goes on behind semicolons. */
  private boolean list;

  /** Promised figures behind the last words of a part that are no parts themselves, in order. */
  private final Deque<Promise> told = new ArrayDeque<>();

  private int from = -1;
  private int next = -1;
  private boolean later;
  private int scanned;
  private @Nullable Promise whole;

  /**
   * Reads one clause, in one pass.
   *
   * @param clause the words whose figures are asked for in their order
   * @param earlier the last figure of the clauses before that is no part itself, of which those are
   *     parts that open a clause so ("…; trong đó …"); null if there is none
   * @param listing true if the clause goes on a list of parts ("trong đó: …; …; …")
   */
  PartOfWhole(String clause, @Nullable Promise earlier, boolean listing) {
    this.clause = clause;
    this.parts = PART.matcher(clause);
    this.list = listing && earlier != null;
    this.later = list;
    this.whole = list || begins(clause) ? earlier : null;
    seek();
  }

  /** True if the clause ends within a list of parts, which the next one may go on. */
  boolean isListing() {
    return list;
  }

  /** True if the words only say that parts follow ("Trong đó:"). */
  static boolean isOnly(String words) {
    return PART.matcher(words.strip()).matches();
  }

  /** True if the words begin with those that tell a part ("Trong đó: cấp xã"). */
  static boolean begins(String words) {
    return PART.matcher(words.strip()).lookingAt();
  }

  /** The words without those at their end that say that parts follow. */
  static String withoutAtEnd(String words) {
    return AT_END.matcher(words).replaceFirst("");
  }

  private void seek() {
    boolean found = parts.find();
    next = found ? parts.start() : Integer.MAX_VALUE;
    list = found ? parts.group().endsWith(":") : list;
  }

  /** The words of a part wherever they stand. */
  static Matcher in(String words) {
    return PART.matcher(words);
  }

  /** Keeps a promised figure of the clause for the parts behind it. */
  void keep(Promise promise) {
    if (promise.whole() == null) {
      told.add(promise);
    }
  }

  /**
   * The last figure before that is no part itself, where the words of a part stand between it and
   * this one.
   *
   * @param before the words between the figure before it and this one
   */
  Optional<Promise> findWhole(Found figure, String before) {
    int at = from;
    for (; next < figure.start(); seek()) {
      from = next;
    }
    if (from > at) {
      begin();
    }
    if (whole == null) {
      return Optional.empty();
    }
    later = later || clause.substring(scanned, figure.start()).chars().anyMatch(Character::isDigit);
    scanned = figure.start();
    boolean other = isOther(whole, figure, before);
    list &= !other;
    return other ? Optional.empty() : Optional.of(whole);
  }

  /** Begins with the parts behind the last words of a part. */
  private void begin() {
    scanned = from;
    later = false;
    Promise last = null;
    while (!told.isEmpty() && told.getFirst().figure().end() <= from) {
      last = told.removeFirst();
    }
    whole = last != null ? last : whole;
  }

  /**
   * True for a figure behind other parts that has a name or a unit of its own, or counts more than
   * the whole.
   */
  private boolean isOther(Promise of, Found figure, String before) {
    return later
        && (ANOTHER.matcher(before).find()
            || !Objects.equals(of.figure().value().unit(), figure.value().unit())
            || (!FigureChooser.isPercentage(figure)
                && figure.value().value().compareTo(of.figure().value().value()) > 0));
  }
}
