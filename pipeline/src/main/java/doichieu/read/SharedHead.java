package doichieu.read;

import doichieu.catalogue.BodyGroups;
import doichieu.catalogue.ConnectingWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that say only the thing and leave out what is measured of it, because the name before has
 * said that: "Tỷ lệ thu gom chất thải rắn đô thị đạt 95%; chất thải y tế đạt 100%" measures "Tỷ lệ
 * thu gom chất thải y tế". What is left out is put in only where both things are called alike or
 * both are kinds of places ("đô thị", "nông thôn").
 */
final class SharedHead {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** More words tell what is measured themselves. */
  private static final int MOST_WORDS = 6;

  private static final Pattern TWO_WORDS = Pattern.compile("^(\\p{L}+)\\s+(\\p{L}+)\\s+\\p{L}");

  private final Pattern opener;
  private final Pattern predicate =
      Pattern.compile(
          "\\s(?:"
              + ValueWords.alternation(Words.list("shared-predicates.csv", "word"))
              + ")(?!\\p{L})",
          FLAGS);
  private final Pattern placeAtEnd =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:"
              + ConnectingWords.alternation("whom")
              + "|khu vực|vùng)\\s+)*(?:"
              + BodyGroups.load().alternation("qualifier")
              + ")$",
          FLAGS);

  SharedHead(NameAhead ahead) {
    this.opener = ahead.opener();
  }

  /**
   * The whole name; empty if what the names share is not certain.
   *
   * @param last the name of the figure before
   * @param own the figure's own words
   */
  Optional<String> find(String last, String own) {
    if (!isThingOnly(last, own)) {
      return Optional.empty();
    }
    Matcher places = placeAtEnd.matcher(last);
    if (placeAtEnd.matcher(own).matches()) {
      return places.find()
          ? Optional.of(last.substring(0, places.start()) + own)
          : Optional.empty();
    }
    Matcher words = TWO_WORDS.matcher(own);
    if (!words.find()) {
      return Optional.empty();
    }
    Matcher thing =
        Pattern.compile(
                "(?<!\\p{L})"
                    + Pattern.quote(words.group(1))
                    + "\\s+"
                    + Pattern.quote(words.group(2))
                    + "(?!\\p{L})",
                FLAGS)
            .matcher(last);
    return thing.find() ? withHead(last, thing.start(), own) : Optional.empty();
  }

  /** The words of the last name before its thing, and what is said of that thing behind it. */
  private Optional<String> withHead(String last, int at, String own) {
    String behind = saidBehind(last, at);
    boolean more = !behind.isEmpty() || !opener.matcher(last.substring(0, at).strip()).matches();
    return more ? Optional.of(last.substring(0, at) + own + behind) : Optional.empty();
  }

  /**
   * What is said of the thing that stands at a place of a name ("… được thu gom"); may be empty.
   */
  String saidBehind(String name, int at) {
    Matcher said = predicate.matcher(name);
    return said.find(at) ? name.substring(said.start()) : "";
  }

  /**
   * True if the words name a few words' thing and say nothing of it.
   *
   * @param own a figure's own words
   */
  boolean isThing(String own) {
    return !opener.matcher(own).find()
        && !predicate.matcher(" " + own).find()
        && own.split("\\s+").length <= MOST_WORDS;
  }

  /**
   * True if the words name a few words' thing behind a name that says what is measured ("Tỷ lệ …"),
   * so that they may leave that out.
   *
   * @param last the name of the figure before
   * @param own the figure's own words
   */
  boolean isThingOnly(String last, String own) {
    return opener.matcher(last).lookingAt() && isThing(own);
  }
}
