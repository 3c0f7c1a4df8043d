package doichieu.read;

import java.util.regex.Pattern;

/** The noun phrases behind figures that others follow. */
final class PhraseBehind {
  /** "toàn huyện có" before the figure that follows. */
  private static final Pattern HAVING =
      Pattern.compile("[^,;]+\\scó", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final ValueWords values;
  private final ProseWords prose;

  PhraseBehind(ValueWords values, ProseWords prose) {
    this.values = values;
    this.prose = prose;
  }

  /** The noun phrase behind a figure, without the words that lead to the figure after it. */
  String upToNext(String after) {
    String phrase = prose.untilEnd(prose.works().withoutNextWork(after));
    return upToNextName(prose.withoutLeadAtEnd(phrase, values));
  }

  /** "lượt khách du lịch, doanh thu", where the figure of the latter follows. */
  private String upToNextName(String phrase) {
    int comma = phrase.lastIndexOf(", ");
    String last = phrase.substring(comma + 2 > phrase.length() ? 0 : comma + 2);
    return comma > 0
            && (prose.names().beginsQuantity(last)
                || LevelPhrase.beginsWithGroup(last)
                || HAVING.matcher(last).matches())
        ? phrase.substring(0, comma)
        : phrase;
  }
}
