package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.read.ClauseReader.Promise;
import doichieu.read.FigureParser.Found;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** A rate or a number with a name of its own, behind the parts of another figure. */
  private static final Pattern ANOTHER =
      Pattern.compile("^[\\s,;]*(?:và\\s+)?(?:tỷ lệ|tỉ lệ|tổng|mức|chỉ số)\\s", FLAGS);

  private PartOfWhole() {}

  /** The words of a part wherever they stand. */
  static Matcher in(String words) {
    return PART.matcher(words);
  }

  /**
   * The last figure before that is no part itself, where the words of a part stand between it and
   * this one.
   *
   * @param clause the clause of this figure
   * @param before the words between the figure before it and this one
   * @param promises of the sentence so far
   * @param printed the clause as it is printed, which the promises keep
   */
  static Optional<Promise> findWhole(
      String clause, String printed, Found figure, String before, List<Promise> promises) {
    Matcher part = PART.matcher(clause.substring(0, figure.start()));
    int from = -1;
    while (part.find()) {
      from = part.start();
    }
    Promise whole = null;
    for (Promise told : promises) {
      boolean ahead = told.clause().equals(printed) && told.figure().end() <= from;
      whole = ahead && told.whole() == null ? told : whole;
    }
    return whole == null || isOther(whole, clause.substring(from, figure.start()), figure, before)
        ? Optional.empty()
        : Optional.of(whole);
  }

  /** True for a figure behind other parts that has a name or a unit of its own. */
  private static boolean isOther(Promise whole, String between, Found figure, String before) {
    boolean later = between.chars().anyMatch(Character::isDigit);
    return later
        && (ANOTHER.matcher(before).find()
            || !Objects.equals(whole.figure().value().unit(), figure.value().unit()));
  }
}
