package doichieu.read;

import java.util.regex.Pattern;

/**
 * Tells whether the words between two figures name a new thing, or only a time, a level, a verb or
 * a circumstance, so that both figures measure the same.
 */
final class BetweenFigures {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern HAVING = Pattern.compile("(?:^|\\s)có\\s*$", FLAGS);

  private final ValueWords values;
  private final ProseWords prose;
  private final Pattern average;

  /** "vào ban ngày và" between two figures of the same thing. */
  private final Pattern circumstance;

  BetweenFigures(ValueWords values, ProseWords prose) {
    this.values = values;
    this.prose = prose;
    average = Pattern.compile("^\\s*(?:" + prose.kindPattern("average") + ")(?!\\p{L})", FLAGS);
    circumstance =
        Pattern.compile(
            "^\\s*(?:" + prose.kindPattern("circumstance") + ")\\s+[^,;%\\d]{2,40}?(?=,|\\svà\\s)",
            FLAGS);
  }

  /**
   * True if the words between two figures name nothing new, so that both measure the same: "…, đến
   * năm 2030 đạt", "ở cấp tỉnh,".
   */
  boolean isRepeated(String between) {
    return opensNothing(between) || namesNothing(prose.withoutBase(between));
  }

  /** The same at the beginning of a clause, where "GRDP" says of nothing how much of it is told. */
  boolean opensNothing(String between) {
    return namesNothing(between) || namesNothing(circumstance.matcher(between).replaceFirst(""));
  }

  private boolean namesNothing(String between) {
    String rest = prose.withoutJoint(LevelPhrase.withoutFirst(between));
    rest = prose.withoutLeadingTime(values.withoutLead(HAVING.matcher(rest).replaceFirst(" ")));
    rest = LevelPhrase.withoutFirst(" " + average.matcher(rest).replaceFirst(""));
    return values.withoutLead(prose.withoutVerb(" " + rest)).isBlank();
  }

  /** True if words name a level or nothing but the time, so that the thing before goes on. */
  boolean goesOn(String between) {
    return LevelPhrase.isNamed(between) && isRepeated(between);
  }
}
