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
 * @param doubled true if the runs are of equals signs
 */
record DashRuns(List<Integer> begins, int end, boolean barred, boolean doubled) {
  private static final Pattern RUN = Pattern.compile("([-=─═])\\1+");

  /** Blanks between the runs; the two halves of a letterhead stand farther apart. */
  private static final int MAX_BLANKS = 3;

  private static final Pattern BARRED =
      Pattern.compile("\\s*:?-{2,}:?(?:\\s?[|+]\\s?:?-{2,}+:?)++\\s*+");
  private static final Pattern BLANKED =
      Pattern.compile("\\s*([-=─═])\\1+(?: {1," + MAX_BLANKS + "}\\1{2,}+)++\\s*+");

  /** Dashes of two runs; fewer may be an ornament. */
  private static final int MIN_DASHES = 6;

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
    boolean enough = begins.size() > 1 && dashes >= MIN_DASHES;
    boolean doubled = line.indexOf('=') >= 0 || line.indexOf('═') >= 0;
    return enough ? Optional.of(new DashRuns(begins, end, barred, doubled)) : Optional.empty();
  }

  /** True for one run from the first column to the last, which frames a table. */
  boolean isSpannedBy(String line) {
    String text = line.strip();
    return text.length() + 2 >= end - begins.get(0)
        && text.chars().allMatch(c -> c == text.charAt(0))
        && RUN.matcher(text).matches();
  }

  int count() {
    return begins.size();
  }
}
