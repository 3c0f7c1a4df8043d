package doichieu.read;

import doichieu.read.ClauseReader.Promise;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that make a figure that of each year and stand apart from it: at the beginning of its
 * clause ("Bình quân mỗi năm tỷ lệ hộ nghèo giảm 1,5%") or right behind it ("tăng 13% mỗi năm"). So
 * do those of a part of a year ("Hằng quý, tổ chức ít nhất 02 phiên"), which else were read as of
 * the whole year.
 */
final class YearlyAverages {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String EACH_YEAR = TimeWords.EACH + "\\s+năm(?!\\p{L})";

  private static final String EACH_PART = TimeWords.EACH + "\\s+(?:quý|tháng|tuần)(?!\\p{L})";

  private static final Pattern PARTLY = Pattern.compile("^(" + EACH_PART + ")", FLAGS);

  private static final Pattern PART_TOLD = Pattern.compile("(?<!\\p{L})" + EACH_PART, FLAGS);

  private static final Pattern BEHIND = Pattern.compile("^\\s*(" + EACH_YEAR + ")", FLAGS);

  /** Stands for the words between the average and what the figure's own words say. */
  private static final String LEFT_OUT = " … ";

  private final ProseWords prose;
  private final ValueWords values;
  private final Pattern opening;
  private final Pattern yearly;

  YearlyAverages(Words words) {
    this.prose = words.prose();
    this.values = words.values();
    this.opening =
        Pattern.compile("^((?:" + prose.kindPattern("average") + ")\\s+" + EACH_YEAR + ")", FLAGS);
    this.yearly = Pattern.compile("(?<!\\p{L})" + EACH_YEAR, FLAGS);
  }

  /**
   * The average that opens the figure's clause, with a mark for the words left out behind it; empty
   * if there is none, or the figure or its name says it.
   */
  String before(Promise promise) {
    Matcher part = PARTLY.matcher(promise.clause().strip());
    if (part.find()) {
      return PART_TOLD.matcher(promise.name()).find() ? "" : part.group(1) + LEFT_OUT;
    }
    Matcher average =
        opening.matcher(values.withoutLead(prose.withoutLeadingTime(promise.clause().strip())));
    return average.find() && !saysYearly(promise) ? average.group(1) + LEFT_OUT : "";
  }

  /** The words right behind the amount of a change, with a blank before them; empty if none. */
  String behind(Promise promise) {
    Matcher each = BEHIND.matcher(promise.after());
    return !promise.change().isEmpty() && each.find() ? " " + each.group(1) : "";
  }

  private boolean saysYearly(Promise promise) {
    return promise.figure().value().text().endsWith(ChangeWord.YEARLY)
        || yearly.matcher(promise.change()).find()
        || yearly.matcher(promise.figure().value().text()).find()
        || yearly.matcher(promise.name()).find();
  }
}
