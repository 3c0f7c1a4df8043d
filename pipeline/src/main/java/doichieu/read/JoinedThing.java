package doichieu.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Short words beside figures that name what these measure: the thing behind a share that is joined
 * to another ("Giảm 30% thời gian; 20% chi phí"), and work with what it is done to ("chăm sóc rừng
 * trồng 2.050 ha", "giao đất cho 100% hộ").
 */
final class JoinedThing {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Work and for whom it is done, behind the last pause. */
  private static final Pattern WORK_FOR =
      Pattern.compile("(?:^|[,;:]\\s+)(\\p{L}[^,;:\\d]*?\\s[^,;:\\d]*?\\scho)\\s*$", FLAGS);

  /** A row of work in so few words is one name ("giao đất, giao rừng cho"). */
  private static final int MOST_WORDS = 8;

  private final ValueWords values;
  private final ProseWords prose;
  private final Pattern averaged;

  JoinedThing(Words words) {
    this.values = words.values();
    this.prose = words.prose();
    this.averaged =
        Pattern.compile(
            "^((?:"
                + prose.kindPattern("average")
                + ")\\s+"
                + TimeWords.EACH
                + "\\s+(?:năm|quý|tháng))((?:\\s+\\p{L}+){1,8})\\s*$",
            FLAGS);
  }

  /**
   * The words of an average and what is done, before a count of things.
   *
   * @param words both, empty if there are none
   * @param behind what is done alone
   */
  record Average(String words, String behind) {

    /** The name of the average of a thing, which may be named by what is done as well. */
    String of(String thing) {
      boolean done = thing.startsWith(behind.strip() + " ");
      return words + " " + (done ? thing.substring(behind.strip().length()).strip() : thing);
    }
  }

  /** "Bình quân mỗi năm trồng" before "1.000 ha rừng": the thing behind alone is no average. */
  Average average(String before) {
    String open = values.withoutLead(prose.withoutLeadingTime(before));
    Matcher matcher = averaged.matcher(open);
    return matcher.find()
        ? new Average(matcher.group().strip(), matcher.group(2) + " ")
        : new Average("", before);
  }

  /**
   * True if nothing but a joint, or another change, leads to a figure ("; 20% …", ", tăng 5% …").
   */
  boolean joins(String before) {
    String rest = prose.withoutJoint(before).strip();
    return rest.isEmpty() || values.change().is(rest);
  }

  /**
   * True if a thing stands right behind a share, however short ("20% chi phí", "20% vốn"): no level
   * or group for which it holds, nothing of which it is a share, and no time.
   */
  boolean isThingBehind(String after) {
    String phrase = NameCell.bare(prose.untilEnd(after).strip());
    return NameAhead.LETTERS.matcher(phrase).find()
        && !prose.isBase(after)
        && !prose.names().beginsNoNoun(phrase)
        && !prose.beginsWithTime(after)
        && !prose.endsWithVerb(phrase)
        && !LevelPhrase.isNamed(phrase)
        && !values.endsWithBound(" " + phrase);
  }

  /** "chăm sóc rừng trồng 2.050 ha": work, what it is done to, and how much of that. */
  boolean isWorkMeasured(String before, @Nullable String unit) {
    String open = values.withoutLead(prose.withoutLeadingTime(prose.withoutJoint(before)));
    return unit != null
        && prose.isMeasure(unit)
        && prose.works().opensWork(open)
        && NameAhead.isWithoutFigures(open);
  }

  /** The work that is done for a share of somebody ("giao đất cho"), with a blank; else empty. */
  String workFor(String before) {
    Matcher work = WORK_FOR.matcher(before);
    if (!work.find()) {
      return "";
    }
    String all = values.withoutLead(prose.withoutLeadingTime(before));
    boolean row = all.split("\\s+").length <= MOST_WORDS && NameAhead.isWithoutFigures(all);
    String told = row ? all : values.withoutLead(prose.withoutLeadingTime(work.group(1)));
    return told.contains(" ") ? told + " " : "";
  }
}
