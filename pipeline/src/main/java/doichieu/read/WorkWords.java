package doichieu.read;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of work and of funding before figures in sentences ({@code prose-words.csv}). */
final class WorkWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Verbs of work in a row; more are a hostile text. */
  private static final int MOST_TRAILING = 16;

  private static final Pattern FOR_WHOM_AT_END =
      Pattern.compile("\\scho(?:\\s+(?:khoảng|trên|ít nhất|tối thiểu))?\\s*$", FLAGS);

  private static final Pattern THING = Pattern.compile("\\s+\\p{L}[^,;:]*");

  private final Pattern work;
  private final Pattern counted;
  private final Pattern workAtEnd;
  private final Pattern workOnlyAtEnd;
  private final Pattern fundingAtEnd;
  private final Pattern workBehindJoint;
  private final Pattern noWorkAtEnd;
  private final Pattern anything;

  /**
   * Makes the words.
   *
   * @param words gives the alternation of the words of a kind
   */
  WorkWords(Function<String, String> words) {
    work = Pattern.compile("^(?:" + words.apply("work") + ")(?!\\p{L})", FLAGS);
    counted = Pattern.compile("(?:" + words.apply("counted") + ")(?!\\p{L})", FLAGS);
    workAtEnd =
        Pattern.compile(
            "(?<!\\p{L})(?:" + words.apply("work") + "|" + words.apply("counted") + ")\\s*$",
            FLAGS);
    anything =
        Pattern.compile(
            "^(?:"
                + words.apply("verb")
                + ")\\s*$|(?<!\\p{L})(?:"
                + words.apply("subjectless")
                + ")(?!\\p{L})",
            FLAGS);
    noWorkAtEnd = Pattern.compile("(?<!\\p{L})(?:" + words.apply("not-work") + ")\\s*$", FLAGS);
    workOnlyAtEnd = Pattern.compile("(?<!\\p{L})(?:" + words.apply("work") + ")\\s*$", FLAGS);
    fundingAtEnd = Pattern.compile("(?<!\\p{L})(?:" + words.apply("funding") + ")\\s*$", FLAGS);
    workBehindJoint =
        Pattern.compile(
            "(?:(?:\\s*[,;]\\s*(?:và\\s+)?|\\s+và\\s+)(?:"
                + words.apply("work")
                + "|"
                + words.apply("counted")
                + ")){1,"
                + MOST_TRAILING
                + "}\\s*$",
            FLAGS);
  }

  /** The words without the work at their end that is done to the next figure (", cứng hóa"). */
  String withoutNextWork(String after) {
    return workBehindJoint.matcher(after).replaceFirst("");
  }

  /** True if the words end with a verb of work, so that things are counted behind it. */
  boolean endsWithWork(String before) {
    return workAtEnd.matcher(before).find() && !noWorkAtEnd.matcher(before).find();
  }

  /** The verb of work at the end of the words, with a blank; empty if there is none. */
  String atEnd(String before) {
    Matcher work = workAtEnd.matcher(before);
    return work.find() && !noWorkAtEnd.matcher(before).find() ? work.group().strip() + " " : "";
  }

  /** The same; empty for a verb that says of anything that it is there ("có", "hoàn thành"). */
  String doneAtEnd(String before) {
    String done = atEnd(before);
    return anything.matcher(done).find() ? "" : done;
  }

  /** True if the words begin with a verb of work or of counting and tell to what it is done. */
  boolean opensWork(String words) {
    Matcher matcher = counted.matcher(words.strip());
    return matcher.lookingAt() && THING.matcher(words.strip().substring(matcher.end())).matches();
  }

  /** True if the words are a verb of work and nothing else ("đơn giản hóa"). */
  boolean isOnlyWork(String words) {
    Matcher matcher = workAtEnd.matcher(words);
    return matcher.find() && matcher.start() == 0;
  }

  /** True if a verb of work, and none that only counts things, stands right before a figure. */
  boolean endsWithWorkOnly(String before) {
    return workOnlyAtEnd.matcher(before).find();
  }

  /** True if words of money lent, granted or paid stand right before a figure ("cho vay"). */
  boolean endsWithFunding(String before) {
    return fundingAtEnd.matcher(before).find();
  }

  /** True if the words begin with a verb of work ("xây dựng"). */
  boolean isWork(String words) {
    return work.matcher(words).find();
  }

  /** True if the words end with "cho", behind which those are counted for whom work is done. */
  boolean endsForWhom(String before) {
    return FOR_WHOM_AT_END.matcher(before).find();
  }
}
