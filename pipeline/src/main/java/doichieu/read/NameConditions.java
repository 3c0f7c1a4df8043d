package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that say which things are meant, inside the name of what another figure
 * measures: "100% tàu cá dài từ 15 mét trở lên lắp …", "Tỷ lệ xã có tỷ lệ hộ nghèo dưới 5% đạt
 * 80%". Nobody is to reach them.
 */
final class NameConditions {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Words of one noun phrase, from a figure to another. */
  private static final Pattern PHRASE = Pattern.compile("^\\s+\\p{L}[^,;:]*$");

  private static final Pattern HAVING = Pattern.compile("(?<!\\p{L})có(?!\\p{L})", FLAGS);
  private static final Pattern HAVING_AT_END = Pattern.compile("[^\\s,;]\\s+có\\s*$", FLAGS);
  private static final Pattern JOINED = Pattern.compile("(?:^|\\s)(?:và|cùng)\\s+$", FLAGS);
  private static final Pattern PAUSE = Pattern.compile("[,;:]\\s");

  private final Words words;
  private final MeasuredPhrase measured;

  NameConditions(Words words, MeasuredPhrase measured) {
    this.words = words;
    this.measured = measured;
  }

  /**
   * The figures of the clause that are conditions.
   *
   * @param figures all its figures, in order
   */
  List<Found> list(String clause, List<Found> figures) {
    List<Found> conditions = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Found figure = figures.get(i);
      Found next = i + 1 < figures.size() ? figures.get(i + 1) : null;
      Found last = lastOf(figures.subList(0, i), conditions);
      if (last != null && isOfCounted(clause, last, figure)
          || next != null && isBeforeVerb(clause, last, figure, next)) {
        conditions.add(figure);
      }
    }
    return conditions;
  }

  /** The clause, its names up to the end of their conditions blanked; of the same length. */
  String without(String clause, List<Found> conditions) {
    StringBuilder rest = new StringBuilder(clause);
    for (Found condition : conditions) {
      Matcher opener = measured.ahead().opener().matcher(clause.substring(0, condition.start()));
      if (opener.find()) {
        int length = condition.end() - opener.start();
        rest.replace(opener.start(), condition.end(), " ".repeat(length));
      }
    }
    return rest.toString();
  }

  private static @Nullable Found lastOf(List<Found> before, List<Found> conditions) {
    Found last = null;
    for (Found figure : before) {
      last = conditions.contains(figure) ? last : figure;
    }
    return last;
  }

  /** "100% hộ có nhà dài từ 15 mét trở lên": the things of which the first is a share. */
  private boolean isOfCounted(String clause, Found share, Found figure) {
    String between = clause.substring(share.end(), figure.start());
    if (!FigureChooser.isPercentage(share) || !PHRASE.matcher(between).matches()) {
      return false;
    }
    if (!FigureChooser.isPercentage(figure) && HAVING_AT_END.matcher(between).find()) {
      return true;
    }
    String before = words.prose().withoutLeadingTime(clause.substring(0, share.start()));
    boolean named = words.beginsIndicator(before) || words.values().isLinked(share);
    return !named && isBound(between, figure) && !JOINED.matcher(between).find();
  }

  /** "Tỷ lệ công trình cao từ 7 tầng trở lên … đạt 100%": between the name's beginning and verb. */
  private boolean isBeforeVerb(String clause, @Nullable Found last, Found figure, Found next) {
    String own = clause.substring(last == null ? 0 : last.end(), figure.start());
    String name = afterPause(own);
    boolean opened =
        measured
            .ahead()
            .beginsQuantity(words.values().withoutLead(words.prose().withoutLeadingTime(name)));
    String between = clause.substring(figure.end(), next.start());
    boolean led = words.values().isLinked(next) || between.stripTrailing().endsWith(":");
    return opened
        && led
        && (isBound(name, figure) || isCountInShare(name, figure, next))
        && between.chars().noneMatch(sign -> sign == ',' || sign == ';');
  }

  /**
   * "Tỷ lệ học sinh học 2 buổi/ngày đạt 100%": a count that no verb leads to, inside of a share.
   */
  private boolean isCountInShare(String name, Found figure, Found next) {
    return FigureChooser.isPercentage(next)
        && !FigureChooser.isPercentage(figure)
        && measured.ahead().opener().matcher(name).find()
        && !words.values().isLinked(figure)
        && !words.prose().endsWithVerb(name)
        && !words.values().change().endsWith(name);
  }

  private static String afterPause(String text) {
    Matcher pause = PAUSE.matcher(text);
    int from = 0;
    while (pause.find()) {
      from = pause.end();
    }
    return text.substring(from);
  }

  /** A bound that no verb leads to; that of a share stands behind "có". */
  private boolean isBound(String before, Found figure) {
    boolean bound =
        figure.value().comparator() != Comparator.EQUAL || figure.start() < figure.figureStart();
    return bound
        && !words.values().isLinked(figure)
        && !words.prose().endsWithVerb(before)
        && !words.values().change().endsWith(before)
        && (!FigureChooser.isPercentage(figure) || HAVING.matcher(before).find());
  }
}
