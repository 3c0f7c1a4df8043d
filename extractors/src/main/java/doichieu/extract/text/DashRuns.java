package doichieu.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of dashes in runs, one below the heading of each column: "--- -------- ----", "=== ===",
 * "---+------" or "--- | ---".
 *
 * @param begins places at which the runs begin
 * @param end the place behind the last one
 * @param barred true if a bar or a plus sign stands between the runs
 * @param sign what the runs are of
 */
record DashRuns(List<Integer> begins, int end, boolean barred, char sign) {
  private static final Pattern RUN = Pattern.compile("([-=─═])\\1+");

  private static final Pattern RULE = Pattern.compile("[-=─═ |+:]++");

  /** Blanks between the runs; the two halves of a letterhead stand farther apart. */
  private static final int MAX_BLANKS = 3;

  private static final Pattern BARRED =
      Pattern.compile("\\s*:?-{2,}:?(?:\\s?[|+]\\s?:?-{2,}+:?)++\\s*+");
  private static final Pattern BLANKED =
      Pattern.compile("\\s*([-=─═])\\1+(?: {1," + MAX_BLANKS + "}\\1{2,}+)++\\s*+");

  /** Dashes of two runs; fewer may be an ornament. */
  private static final int MIN_DASHES = 6;

  /** Columns of a table; more runs are an ornament. */
  private static final int MAX_RUNS = 200;

  DashRuns {
    begins = List.copyOf(begins);
  }

  /** The runs of a line; none if the line has other words, or one run only. */
  static Optional<DashRuns> find(String line) {
    boolean barred = BARRED.matcher(line).matches();
    if (!barred && !BLANKED.matcher(line).matches()) {
      return Optional.empty();
    }
    List<Integer> begins = new ArrayList<>();
    Matcher run = RUN.matcher(line);
    int end = 0;
    int dashes = 0;
    while (run.find()) {
      begins.add(run.start());
      end = run.end();
      dashes += end - run.start();
    }
    boolean enough = begins.size() > 1 && begins.size() <= MAX_RUNS && dashes >= MIN_DASHES;
    return enough
        ? Optional.of(new DashRuns(begins, end, barred, line.charAt(begins.get(0))))
        : Optional.empty();
  }

  /** True for a line of nothing but dashes and what stands between their runs. */
  static boolean isRule(Line line) {
    return RULE.matcher(line.text()).matches() && RUN.matcher(line.text()).find();
  }

  /** True for equals signs, below which a blank first cell tells that a row goes on. */
  boolean isDoubled() {
    return FrameCharacters.isHeavy(sign);
  }

  /** True for one run from the first column to the last, which frames a table. */
  boolean isSpannedBy(String line) {
    String text = line.strip();
    return text.length() + 2 >= end - begins.get(0)
        && text.chars().allMatch(c -> c == sign)
        && RUN.matcher(text).matches();
  }

  /** True if words stand on both sides of the column's left edge without a blank between. */
  boolean isCrossedBy(Line line, int column) {
    String text = line.text().stripTrailing();
    int edge = begins.get(column);
    return edge < text.length() && text.charAt(edge - 1) != ' ' && text.charAt(edge) != ' ';
  }

  /** The words of a line from one column to another. */
  String text(Line line, int column, int last) {
    String text = line.text().stripTrailing();
    int from = column == 0 ? 0 : Math.min(text.length(), begins.get(column));
    int to = last + 1 == count() ? text.length() : begins.get(last + 1);
    return from < to ? text.substring(from, Math.min(to, text.length())) : "";
  }

  int count() {
    return begins.size();
  }
}
