package doichieu.read;

import doichieu.read.FigureParser.Found;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells percentages that say how an amount stands to a plan or to an earlier year: "12.500 tỷ đồng,
 * bằng 108,5% dự toán", "bằng 112% so với năm 2024". The amount beside them is what is promised; a
 * disbursement alone ("giải ngân đạt 95% kế hoạch") is measured so and no ratio.
 */
final class Ratios {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Pattern verb;
  private final Pattern plan;
  private final Pattern past;
  private final @Nullable Integer planYear;

  /**
   * Makes a teller.
   *
   * @param planYear the year of the targets; null if not known
   */
  Ratios(ProseWords prose, @Nullable Integer planYear) {
    this.planYear = planYear;
    this.verb = Pattern.compile("(?:^|\\s)(?:" + prose.kindPattern("ratio") + ")\\s*$", FLAGS);
    this.plan =
        Pattern.compile(
            "^\\s*(?:so\\s+với\\s+)?(?:mức\\s+)?(?:"
                + prose.kindPattern("ratio-plan")
                + ")(?!\\p{L})(?!\\s+vốn)",
            FLAGS);
    this.past =
        Pattern.compile(
            "^\\s*(?:so\\s+với\\s+)?(?:(?:mức|số|của)\\s+)?(?:(?:"
                + prose.kindPattern("ratio-past")
                + ")(?!\\p{L})|(?:trong\\s+)?năm\\s+((?:19|20)\\d{2}))",
            FLAGS);
  }

  /**
   * True if the percentage is such a ratio.
   *
   * @param before words before it, in its clause
   * @param after words behind it
   * @param amount true if an amount of the same thing was promised just before
   */
  boolean holds(Found figure, String before, String after, boolean amount) {
    if (!FigureChooser.isPercentage(figure)) {
      return false;
    }
    if (amount && plan.matcher(after).find()) {
      return true;
    }
    String lead = before + " " + figure.value().text().replaceFirst("\\d.*", "");
    boolean stands = verb.matcher(lead).find();
    return stands
        && (isPast(after) || after.strip().startsWith("so với") && plan.matcher(after).find());
  }

  private boolean isPast(String after) {
    Matcher matcher = past.matcher(after);
    if (!matcher.find()) {
      return false;
    }
    String year = matcher.group(1);
    return year == null || planYear != null && Integer.parseInt(year) < planYear;
  }
}
