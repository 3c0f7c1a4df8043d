package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The blank seams that run down between the columns of a table set with blanks.
 *
 * <p>A seam goes through all lines, from one to the next straight down or, at a price, aside: tools
 * that turn pages into text set each row a little further left or right. It follows the gaps and
 * the beginnings of words, and goes through words only where nothing else is left.
 */
final class Seams {
  private static final double IN_WORD = 4;
  private static final double IN_TITLE = 0.7;
  private static final double BEFORE_WORD = 2;
  private static final double BEFORE_CAPITAL = 1;
  private static final double AFTER_WORD = 2.5;
  private static final double ALIGNED = 0.3;
  private static final double ALIGNED_FREELY = 0.1;
  private static final double IN_GAP = 0.05;
  private static final double OUTSIDE = 0.08;
  private static final double TURN = 1;
  private static final double STEP = 0.1;
  private static final int REACH = 12;

  /** The price of each place away from the gap between the headings. */
  private static final double PULL = 0.05;

  /** The price of a gap between two cells that has no seam. */
  private static final double[] UNCOVERED = {1, 3, 6, 6};

  /** The price of a place beyond the next seam. */
  private static final double BARRED = 1e6;

  /** One gap without seam is let pass in as many lines. */
  private static final int MOST_UNCOVERED = 8;

  private static final String BULLETS = "-+\u2022\u2013%";

  /** A title alone on its line is longer than this. */
  private static final int TITLE = 40;

  /** Share of lines in which a seam may go through words. */
  private static final double CROSSED = 0.12;

  /** Percent of the lines with words at both sides in which they stand apart. */
  private static final int APART = 35;

  private final List<LaidLine> lines;
  private final int headerLines;
  private final int width;
  private final double[][] cost;
  private final double[][] down;
  private final double[][] up;

  /** A seam and how good it is: the column of print before which it cuts each line. */
  private record Seam(int[] at, double price, int support) {}

  private Seams(List<LaidLine> lines) {
    this.lines = lines;
    this.headerLines = countHeaderLines(lines);
    this.width = lines.stream().mapToInt(LaidLine::end).max().orElse(0) + 2;
    this.cost = new double[lines.size()][width];
    for (int i = 0; i < lines.size(); i++) {
      boolean title = isTitle(lines.get(i));
      for (int x = 0; x < width; x++) {
        cost[i][x] = price(i, x, title);
      }
    }
    this.down = new double[lines.size()][];
    this.up = new double[lines.size()][];
    for (int i = 0; i < lines.size(); i++) {
      down[i] = summed(i, i == 0 ? null : down[i - 1]);
    }
    for (int i = lines.size() - 1; i >= 0; i--) {
      up[i] = summed(i, i + 1 == lines.size() ? null : up[i + 1]);
    }
  }

  /**
   * Finds the seams between columns.
   *
   * @param lines of one page, none blank
   * @param expected number of columns, if it is known from other pages; else 0
   * @return for each seam, from left to right, the column of print before which it cuts each line
   */
  static List<int[]> find(List<LaidLine> lines, int expected) {
    return new Seams(lines).choose(expected);
  }

  /**
   * Finds the seams that go through known points.
   *
   * @param lines of one page, none blank
   * @param points for each seam, from left to right, a line and a column of print
   * @param limits for each seam the first and the last place in each line of the header
   * @return as {@link #find} does; seams that would cross go side by side
   */
  static List<int[]> through(List<LaidLine> lines, List<int[]> points, List<int[][]> limits) {
    Seams search = new Seams(lines);
    List<int[]> seams = new ArrayList<>();
    for (int[] point : points) {
      int[] seam = search.through(point[0], point[1]).at();
      for (int i = 0; i < lines.size() && !seams.isEmpty(); i++) {
        seam[i] = Math.max(seam[i], seams.get(seams.size() - 1)[i]);
      }
      seams.add(seam);
    }
    return search.settle(seams, limits);
  }

  /** True for a line that holds one long text, perhaps behind a label. */
  static boolean isTitle(LaidLine line) {
    List<LaidLine.Word> segments = line.segments();
    return segments.size() == 1
        || (segments.size() == 2
            && Labels.isLabel(segments.get(0).text())
            && segments.get(1).text().length() > TITLE);
  }

  private static int countHeaderLines(List<LaidLine> lines) {
    int count = 0;
    while (count < lines.size() && !Labels.isLabel(lines.get(count).segments().get(0).text())) {
      count++;
    }
    return count < lines.size() ? count : countHeadings(lines);
  }

  /** Lines above the first one of figures, where rows have no labels; one at least. */
  private static int countHeadings(List<LaidLine> lines) {
    int count = 1;
    while (count < lines.size() && !holdsFigures(lines.get(count))) {
      count++;
    }
    return count < lines.size() ? count : 1;
  }

  private static boolean holdsFigures(LaidLine line) {
    List<LaidLine.Word> segments = line.segments();
    return segments.size() > 1
        && segments.stream().skip(1).anyMatch(s -> Character.isDigit(s.text().charAt(0)));
  }

  private double price(int i, int x, boolean title) {
    LaidLine line = lines.get(i);
    if (x <= line.start() || x >= line.end()) {
      return OUTSIDE;
    }
    boolean here = !line.isBlankAt(x);
    boolean before = !line.isBlankAt(x - 1);
    if (here && before) {
      return title ? IN_TITLE : IN_WORD;
    }
    if (here) {
      return line.isBlankAt(x - 2) ? 0 : title ? IN_TITLE : tight(i, x);
    }
    if (before && !line.isBlankAt(x + 1)) {
      return title ? IN_TITLE : AFTER_WORD;
    }
    return IN_GAP;
  }

  /** The price of one blank before a word: lower where words begin at the same place beside it. */
  private double tight(int i, int x) {
    int first = lines.get(i).text().codePointAt(x);
    boolean begins = Character.isUpperCase(first) || BULLETS.indexOf(first) >= 0;
    double price = begins ? BEFORE_CAPITAL : BEFORE_WORD;
    for (int beside = Math.max(0, i - 1); beside <= Math.min(lines.size() - 1, i + 1); beside++) {
      LaidLine line = lines.get(beside);
      if (beside != i && !line.isBlankAt(x) && line.isBlankAt(x - 1)) {
        price *= line.isBlankAt(x - 2) ? ALIGNED_FREELY : ALIGNED;
      }
    }
    return price;
  }

  private double[] summed(int i, double @Nullable [] from) {
    double[] sum = cost[i].clone();
    if (from != null) {
      for (int x = 0; x < width; x++) {
        sum[x] += reached(from, x)[0];
      }
    }
    return sum;
  }

  /** The lowest sum from which x is reached, and where that is. */
  private double[] reached(double[] from, int x) {
    double best = from[x];
    int at = x;
    for (int y = Math.max(0, x - REACH); y < Math.min(width, x + REACH + 1); y++) {
      double sum = from[y] + (y == x ? 0 : TURN + STEP * Math.abs(y - x));
      if (sum < best) {
        best = sum;
        at = y;
      }
    }
    return new double[] {best, at};
  }

  private Seam through(int line, int x) {
    int[] at = new int[lines.size()];
    at[line] = x;
    for (int i = line; i > 0; i--) {
      at[i - 1] = (int) reached(down[i - 1], at[i])[1];
    }
    for (int i = line; i + 1 < lines.size(); i++) {
      at[i + 1] = (int) reached(up[i + 1], at[i])[1];
    }
    int support = 0;
    for (int i = 0; i < lines.size(); i++) {
      support += isGap(i, at[i]) ? 1 : 0;
    }
    return new Seam(at, down[line][x] + up[line][x] - cost[line][x], support);
  }

  private boolean isGap(int i, int x) {
    LaidLine line = lines.get(i);
    return x > line.start() && x < line.end() && cost[i][x] <= IN_GAP;
  }

  private List<int[]> choose(int expected) {
    List<Seam> chosen = new ArrayList<>();
    for (Seam seam : candidates()) {
      boolean full = expected > 0 && chosen.size() + 1 >= expected;
      if (!full && isGood(seam, expected) && fits(seam, chosen, expected > 0 ? 1 : 2)) {
        chosen.add(seam);
      }
    }
    chosen.sort((a, b) -> a == b ? 0 : isLeft(a.at(), b.at()) ? -1 : 1);
    if (expected == 0) {
      prune(chosen);
      mergeUnheaded(chosen);
    }
    List<int[]> seams = settle(chosen.stream().map(Seam::at).toList(), List.of());
    return expected == 0 ? withoutUnheaded(seams) : seams;
  }

  /**
   * Takes off seams as long as a column has no heading and the others, moved, still hold all cells
   * apart.
   */
  private List<int[]> withoutUnheaded(List<int[]> found) {
    List<int[]> seams = found;
    while (headerLines > 0 && seams.size() > 1 && countUnheaded(seams) > 0) {
      List<int[]> best = List.of();
      int least = lines.size() / MOST_UNCOVERED + 1;
      for (int s = 0; s < seams.size(); s++) {
        List<int[]> fewer = new ArrayList<>(seams);
        fewer.remove(s);
        fewer = settle(fewer, List.of());
        int uncovered = countUncovered(fewer);
        if (uncovered < least && countUnheaded(fewer) < countUnheaded(seams)) {
          least = uncovered;
          best = fewer;
        }
      }
      if (best.isEmpty()) {
        return seams;
      }
      seams = best;
    }
    return seams;
  }

  private int countUnheaded(List<int[]> seams) {
    int count = 0;
    for (int c = 0; c <= seams.size(); c++) {
      boolean headed = false;
      for (int i = 0; i < headerLines; i++) {
        int from = c == 0 ? 0 : seams.get(c - 1)[i];
        int to = c == seams.size() ? Integer.MAX_VALUE : seams.get(c)[i];
        headed |= hasWord(lines.get(i), from, to);
      }
      count += headed ? 0 : 1;
    }
    return count;
  }

  /** Number of gaps between cells in which no seam stands. */
  private int countUncovered(List<int[]> seams) {
    int count = 0;
    for (int i = headerLines; i < lines.size(); i++) {
      List<LaidLine.Word> segments = lines.get(i).segments();
      for (int g = 1; g < segments.size(); g++) {
        int left = segments.get(g - 1).end();
        int right = segments.get(g).start();
        int line = i;
        count += seams.stream().noneMatch(s -> s[line] >= left && s[line] <= right) ? 1 : 0;
      }
    }
    return count;
  }

  /** Moves seams, one after the other, so that each gap between two cells has one. */
  private List<int[]> settle(List<int[]> found, List<int[][]> limits) {
    List<int[]> seams = new ArrayList<>(found);
    for (double uncovered : UNCOVERED) {
      for (int k = 0; k < seams.size(); k++) {
        seams.set(k, settled(seams, k, uncovered, limits.isEmpty() ? new int[0][] : limits.get(k)));
      }
    }
    return seams;
  }

  private int[] settled(List<int[]> seams, int k, double uncovered, int[][] limits) {
    double[][] price = new double[lines.size()][];
    int[] heads = headings(seams, k);
    for (int i = 0; i < lines.size(); i++) {
      int from = k == 0 ? 0 : seams.get(k - 1)[i];
      int to = k + 1 == seams.size() ? width - 1 : seams.get(k + 1)[i];
      price[i] = cost[i].clone();
      boolean[] open = openGaps(i, from, to);
      for (int x = 0; x < width; x++) {
        boolean outside = i < limits.length && (x < limits[i][0] || x > limits[i][1]);
        boolean beyond = i >= limits.length && (x < from || x > to);
        price[i][x] +=
            i < headerLines ? 0 : PULL * Math.max(0, Math.max(heads[0] - x, x - heads[1]));
        price[i][x] += outside || beyond ? BARRED : open[width] && !open[x] ? uncovered : 0;
      }
    }
    double[][] sums = new double[lines.size()][];
    for (int i = 0; i < lines.size(); i++) {
      sums[i] = price[i];
      for (int x = 0; i > 0 && x < width; x++) {
        sums[i][x] += reached(sums[i - 1], x)[0];
      }
    }
    int last = lines.size() - 1;
    int[] at = new int[lines.size()];
    for (int x = 0; x < width; x++) {
      at[last] = sums[last][x] < sums[last][at[last]] ? x : at[last];
    }
    for (int i = last; i > 0; i--) {
      at[i - 1] = (int) reached(sums[i - 1], at[i])[1];
    }
    return at;
  }

  /** Where the headings left of the seam end and those right of it begin. */
  private int[] headings(List<int[]> seams, int k) {
    int end = 0;
    int start = width;
    for (int i = 0; i < headerLines; i++) {
      int from = k == 0 ? 0 : seams.get(k - 1)[i];
      int at = seams.get(k)[i];
      int to = k + 1 == seams.size() ? width : seams.get(k + 1)[i];
      for (LaidLine.Word word : lines.get(i).words()) {
        boolean left = word.start() >= from && word.end() <= at;
        boolean right = word.start() >= at && word.end() <= to;
        end = left ? Math.max(end, word.end()) : end;
        start = right ? Math.min(start, word.start()) : start;
      }
    }
    return end <= start ? new int[] {end, start} : new int[] {0, width};
  }

  /** Marks the places inside gaps in which no other seam stands; the last mark: whether any is. */
  private boolean[] openGaps(int i, int from, int to) {
    boolean[] open = new boolean[width + 1];
    List<LaidLine.Word> segments = lines.get(i).segments();
    for (int g = 1; g < segments.size(); g++) {
      int left = segments.get(g - 1).end();
      int right = segments.get(g).start();
      boolean taken = (from >= left && from <= right) || (to >= left && to <= right);
      if (!taken && left > from && right < to) {
        Arrays.fill(open, left, right + 1, true);
        open[width] = true;
      }
    }
    return open;
  }

  /** Takes off seams that cut a column in two: where both halves have words they stand close. */
  private void prune(List<Seam> chosen) {
    int s = 0;
    while (s < chosen.size()) {
      if (holds(chosen, s)) {
        s++;
      } else {
        chosen.remove(s);
        s = Math.max(0, s - 1);
      }
    }
  }

  /**
   * A column without heading whose words never stand beside those of a neighbour is that neighbour,
   * set elsewhere in some rows.
   */
  private void mergeUnheaded(List<Seam> chosen) {
    int column = 0;
    while (headerLines > 0 && column <= chosen.size()) {
      int merged = isHeaded(chosen, column) ? -1 : seamToNeighbour(chosen, column);
      if (merged >= 0) {
        chosen.remove(merged);
        column = 0;
      } else {
        column++;
      }
    }
  }

  private int seamToNeighbour(List<Seam> chosen, int column) {
    int left = column == 0 ? Integer.MAX_VALUE : together(chosen, column - 1);
    int right = column == chosen.size() ? Integer.MAX_VALUE : together(chosen, column);
    if (Math.min(left, right) > 0) {
      return -1;
    }
    return left <= right ? column - 1 : column;
  }

  /** Number of lines with words in both columns beside the seam. */
  private int together(List<Seam> chosen, int seam) {
    int both = 0;
    for (int i = headerLines; i < lines.size(); i++) {
      both += hasWords(chosen, seam, i) && hasWords(chosen, seam + 1, i) ? 1 : 0;
    }
    return both;
  }

  private boolean isHeaded(List<Seam> chosen, int column) {
    for (int i = 0; i < headerLines; i++) {
      if (hasWords(chosen, column, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWords(List<Seam> chosen, int column, int i) {
    int from = column == 0 ? 0 : chosen.get(column - 1).at()[i];
    int to = column == chosen.size() ? Integer.MAX_VALUE : chosen.get(column).at()[i];
    return hasWord(lines.get(i), from, to);
  }

  private boolean holds(List<Seam> chosen, int s) {
    int both = 0;
    int apart = 0;
    boolean[] headed = new boolean[2];
    boolean[] filled = new boolean[2];
    for (int i = 0; i < lines.size(); i++) {
      int from = s == 0 ? 0 : chosen.get(s - 1).at()[i];
      int at = chosen.get(s).at()[i];
      int to = s + 1 == chosen.size() ? Integer.MAX_VALUE : chosen.get(s + 1).at()[i];
      boolean left = hasWord(lines.get(i), from, at);
      boolean right = hasWord(lines.get(i), at, to);
      boolean head = i < headerLines;
      headed[0] |= head && left;
      headed[1] |= head && right;
      filled[0] |= !head && left;
      filled[1] |= !head && right;
      if (!head && left && right && !isTitle(lines.get(i))) {
        both++;
        apart += isGapNear(i, at) ? 1 : 0;
      }
    }
    boolean split =
        (headed[0] && !headed[1] && filled[1] && !filled[0])
            || (headed[1] && !headed[0] && filled[0] && !filled[1]);
    return !split && apart * 100 >= both * APART;
  }

  private boolean isGapNear(int i, int x) {
    LaidLine line = lines.get(i);
    int left = x;
    while (left > 0 && line.isBlankAt(left - 1)) {
      left--;
    }
    int right = x;
    while (right < line.end() && line.isBlankAt(right)) {
      right++;
    }
    return right - left >= LaidLine.GAP;
  }

  /** One seam for each place where a segment begins, the best first. */
  private List<Seam> candidates() {
    List<Seam> seams = new ArrayList<>();
    TreeSet<Integer> seen = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      List<LaidLine.Word> segments = lines.get(i).segments();
      for (int s = 1; s < segments.size(); s++) {
        if (seen.add(segments.get(s).start())) {
          seams.add(through(i, segments.get(s).start()));
        }
      }
    }
    seams.sort(
        Comparator.comparingDouble(Seam::price)
            .thenComparing(Comparator.comparingInt(Seam::support).reversed())
            .thenComparingInt(seam -> seam.at()[0]));
    return seams;
  }

  private boolean isGood(Seam seam, int expected) {
    int crossed = 0;
    int tight = 0;
    for (int i = headerLines; i < lines.size(); i++) {
      double price = cost[i][seam.at()[i]];
      crossed += price >= IN_WORD ? 1 : 0;
      tight += price > OUTSIDE && price < IN_WORD ? 1 : 0;
    }
    if (crossed > Math.max(1, lines.size() * CROSSED) || tight > 3 * seam.support() + 1) {
      return false;
    }
    return seam.support() >= 2 || (seam.support() == 1 && (expected > 0 || isClearAbove(seam)));
  }

  /** True if the seam goes through no words of the header. */
  private boolean isClearAbove(Seam seam) {
    for (int i = 0; i < headerLines; i++) {
      if (cost[i][seam.at()[i]] > OUTSIDE) {
        return false;
      }
    }
    return true;
  }

  /** True if words stand between the seam and each one chosen. */
  private boolean fits(Seam seam, List<Seam> chosen, int least) {
    for (Seam other : chosen) {
      boolean left = isLeft(seam.at(), other.at());
      int[] first = left ? seam.at() : other.at();
      int[] second = left ? other.at() : seam.at();
      int between = 0;
      boolean headed = false;
      for (int i = 0; i < lines.size(); i++) {
        if (first[i] > second[i]) {
          return false;
        }
        boolean word = hasWord(lines.get(i), first[i], second[i]);
        between += word && i >= headerLines ? 1 : 0;
        headed |= word && i < headerLines;
      }
      boolean clear = headed && isClearAbove(seam) && isClearAbove(other);
      if (between < least && !clear) {
        return false;
      }
    }
    int[] none = new int[lines.size()];
    return hasSides(seam, none);
  }

  private boolean hasSides(Seam seam, int[] none) {
    int leftOf = 0;
    int rightOf = 0;
    for (int i = 0; i < lines.size(); i++) {
      leftOf += hasWord(lines.get(i), none[i], seam.at()[i]) ? 1 : 0;
      rightOf += hasWord(lines.get(i), seam.at()[i], Integer.MAX_VALUE) ? 1 : 0;
    }
    return leftOf > 0 && rightOf > 0;
  }

  private static boolean isLeft(int[] a, int[] b) {
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Integer.signum(a[i] - b[i]);
    }
    return sum < 0;
  }

  private static boolean hasWord(LaidLine line, int from, int to) {
    return line.words().stream().anyMatch(word -> word.start() >= from && word.end() <= to);
  }
}
