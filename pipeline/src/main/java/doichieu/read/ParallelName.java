package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of figures that stand in a row behind a promised one, without verb or bound of their own:
 * "…, trong đó lúa 98.000 tấn", "…; trường trung học cơ sở 70%", "…, riêng chợ 100%".
 */
final class ParallelName {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** More words tell a tale. */
  private static final int MOST_WORDS = 10;

  private static final Pattern BEGINS = Pattern.compile("^\\s*(?:[,;:]|và\\s|trong đó)", FLAGS);
  private static final Pattern PART = Pattern.compile("^.*?(?:^|[\\s,;])trong đó\\s*:?\\s*", FLAGS);
  private static final Pattern PLACE = Pattern.compile("^(?:ở|tại|đối với|với|về)\\s+", FLAGS);
  private static final Pattern NAME = Pattern.compile("[\\p{L}“\"(][^\\d%]*");

  private final ProseWords prose;

  ParallelName(ProseWords prose) {
    this.prose = prose;
  }

  /** The name in the words between the figure before and this one; empty if they hold more. */
  Optional<String> find(String between) {
    return find(between, "");
  }

  /**
   * The same in a row of kinds, whose names may end as work does ("công nghiệp - xây dựng").
   *
   * @param head the words that lead the row; empty outside of rows
   */
  Optional<String> find(String between, String head) {
    if (!BEGINS.matcher(between).find() && !between.equals(between.stripLeading())) {
      return Optional.empty();
    }
    Matcher part = PART.matcher(between);
    String words = part.find() ? between.substring(part.end()) : between;
    words = prose.withoutVerb(" " + prose.withoutLeadingTime(words));
    words = NameCell.bare(PLACE.matcher(words.strip()).replaceFirst(""));
    boolean name =
        NAME.matcher(words).matches()
            && words.length() > 1
            && words.split("\\s+").length <= MOST_WORDS
            && !prose.works().isWork(words)
            && !prose.names().beginsNoNoun(words)
            && (!head.isEmpty() || !prose.works().endsWithWork(words))
            && prose.untilEnd(words).equals(words);
    return name ? Optional.of(words) : Optional.empty();
  }
}
