package doichieu.read;

import doichieu.read.FigureParser.Found;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the word that makes a figure the amount of a change and not a level: right before it, with
 * nothing but manner and time between ("giảm bình quân hàng năm 1,5%"), at the beginning of the
 * clause with the name between ("Phấn đấu giảm tỷ lệ hộ nghèo 1,5%"), or at the figure that it goes
 * on with ("giảm 2%, trong đó vùng cao 4%"). A figure that says how far ("còn 3%", "dưới 2%") is a
 * level.
 */
final class ChangeWord {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** How a figure of each year ends. */
  static final String YEARLY = "/năm";

  /**
   * Behind "giảm 25% số cuộc họp, 30% …" so few words name another thing that becomes less; more
   * may tell what share of things is to reach something.
   */
  private static final int MOST_WORDS_OF_THING = 2;

  private static final String LEFT_OUT = " … ";
  private static final Pattern ROW =
      Pattern.compile("^\\s*(?:[,;:]|và\\s|còn\\s|riêng\\s|trong đó|$)", FLAGS);
  private static final Pattern WHOLE = Pattern.compile("100(?:,0+)?\\s?%.*");

  private final ProseWords prose;
  private final ValueWords values;
  private final Pattern lead;
  private final Pattern opening;
  private final Pattern near;
  private final Pattern added;
  private final Pattern levelAtEnd;
  private final Pattern levelAtStart;
  private final Pattern first;
  private final Pattern changed;

  ChangeWord(Words words) {
    this.prose = words.prose();
    this.values = words.values();
    String amounts = values.change().amounts();
    String level = "(?:" + prose.kindPattern("level-end") + ")";
    String things = "(?:" + prose.kindPattern("changed") + ")(?!\\p{L})";
    lead =
        Pattern.compile(
            "^[\\s+–-]*(?:"
                + values.commitmentPattern()
                + "|"
                + values.kindPattern("duty")
                + "|"
                + values.kindPattern("change-manner")
                + ")(?!\\p{L})[\\s,:]*",
            FLAGS);
    opening =
        Pattern.compile(
            "^[\\s+–-]*("
                + amounts
                + ")\\s+(?:"
                + things
                + "(?!.*[,;]\\s*(?:(?:"
                + values.commitmentPattern()
                + ")\\s+)?"
                + things
                + ")|(?!(?:"
                + values.kindPattern("unchanged")
                + ")(?!\\p{L}))[^,;:\\d]{3,120}$)",
            FLAGS);
    near = Pattern.compile("(?<!\\p{L})(" + values.change().amountPattern() + ")\\s*$", FLAGS);
    added =
        Pattern.compile(
            "(?<!\\p{L})(?<!(?<!\\p{L})(?:"
                + values.kindPattern("extra")
                + ")\\s)("
                + values.kindPattern("added")
                + ")\\s*$",
            FLAGS);
    levelAtEnd = Pattern.compile("(?<!\\p{L})" + level + "\\s*$", FLAGS);
    levelAtStart = Pattern.compile("^" + level + "(?!\\p{L})", FLAGS);
    first = Pattern.compile("^(?:" + amounts + ")(?!\\p{L})", FLAGS);
    changed = Pattern.compile("^" + things, FLAGS);
  }

  /**
   * The words of the change as printed, with a blank behind them ("giảm "), or with a mark for the
   * words left out ("Giảm … "); empty if the figure is a level.
   *
   * @param before words before the figure in its clause
   * @param figure the figure's words, with its verb and bound
   */
  String of(String before, String figure) {
    for (Pattern words : List.of(near, added)) {
      Matcher close = words.matcher(before);
      if (close.find()) {
        return close.group(1).strip() + " ";
      }
    }
    if (levelAtEnd.matcher(before).find() || levelAtStart.matcher(figure).find()) {
      return "";
    }
    Matcher opens = opening.matcher(withoutLead(before));
    return opens.find() ? opens.group(1) + LEFT_OUT : "";
  }

  /**
   * The change of a figure that goes on with one that is the amount of a change; empty if it tells
   * something of its own.
   *
   * @param last the words of the change at the figure before it; empty if that is a level
   * @param yearly true if that figure is one of a year ("1,5%/năm")
   * @param before words between the two figures, without those that name the first
   * @param name what the figure measures
   * @param behind true if the name stands behind it
   */
  String goingOn(
      String last, boolean yearly, String before, Found figure, String name, boolean behind) {
    String stated = figure.value().text();
    boolean level =
        levelAtEnd.matcher(before).find()
            || levelAtStart.matcher(stated).find()
            || values.isLinked(figure)
            || values.isPromise(before);
    boolean row = ROW.matcher(before).find() || stated.endsWith(YEARLY) && yearly;
    if (last.isEmpty() || level || !row) {
      return "";
    }
    boolean alike =
        behind
            ? (changed.matcher(name).find() || name.split("\\s+").length <= MOST_WORDS_OF_THING)
                && !WHOLE.matcher(stated).matches()
            : !changed.matcher(prose.withoutJoint(before).strip()).find();
    Matcher word = first.matcher(last);
    return alike && word.find() ? word.group() + LEFT_OUT : "";
  }

  private String withoutLead(String before) {
    String rest = before;
    for (String next = step(rest); !next.equals(rest); next = step(rest)) {
      rest = next;
    }
    return rest;
  }

  private String step(String words) {
    return lead.matcher(prose.withoutLeadingTime(words)).replaceFirst("");
  }
}
