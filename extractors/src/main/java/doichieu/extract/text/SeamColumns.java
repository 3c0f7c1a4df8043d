package doichieu.extract.text;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What the lines hold between seams. */
final class SeamColumns {
  private static final Pattern HEADING = Pattern.compile("\\p{Lu}\\p{Ll}");

  private final List<LaidLine> lines;
  private final int headerLines;

  /**
   * Looks at lines.
   *
   * @param headerLines number of those that hold headings
   */
  SeamColumns(List<LaidLine> lines, int headerLines) {
    this.lines = lines;
    this.headerLines = headerLines;
  }

  /** True if a word stands whole between two places of a line. */
  boolean hasWord(int line, int from, int to) {
    return lines.get(line).words().stream()
        .anyMatch(word -> word.start() >= from && word.end() <= to);
  }

  /** True if the line has words in the column. */
  boolean hasWords(List<int[]> seams, int column, int line) {
    return hasWord(line, left(seams, column, line), right(seams, column, line));
  }

  /** True if a line of the header has words in the column. */
  boolean isHeaded(List<int[]> seams, int column) {
    for (int i = 0; i < headerLines; i++) {
      if (hasWords(seams, column, i)) {
        return true;
      }
    }
    return false;
  }

  /** True if a line below the header has words in the column. */
  boolean isFilled(List<int[]> seams, int column) {
    for (int i = headerLines; i < lines.size(); i++) {
      if (hasWords(seams, column, i)) {
        return true;
      }
    }
    return false;
  }

  /** Number of columns without heading; the first one needs none where it holds names. */
  int countUnheaded(List<int[]> seams) {
    int count = isHeaded(seams, 0) || isFilled(seams, 0) ? 0 : 1;
    for (int c = 1; c <= seams.size(); c++) {
      count += isHeaded(seams, c) ? 0 : 1;
    }
    return count;
  }

  /** Number of lines below the header with words in both columns beside the seam. */
  int together(List<int[]> seams, int seam) {
    int both = 0;
    for (int i = headerLines; i < lines.size(); i++) {
      both += hasWords(seams, seam, i) && hasWords(seams, seam + 1, i) ? 1 : 0;
    }
    return both;
  }

  /** Number of gaps between two texts of a line in which no seam stands. */
  int countUncovered(List<int[]> seams) {
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
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

  /** The first place of a column in a line. */
  static int left(List<int[]> seams, int column, int line) {
    return column == 0 ? 0 : seams.get(column - 1)[line];
  }

  /** The place after the last one of a column in a line. */
  static int right(List<int[]> seams, int column, int line) {
    return column == seams.size() ? Integer.MAX_VALUE : seams.get(column)[line];
  }

  /**
   * Takes off the seams of columns without heading whose words never stand beside those of a
   * neighbour: such a column is that neighbour, set elsewhere in some rows.
   *
   * @param headed true for the index of a column that has a heading
   */
  void mergeUnheaded(List<int[]> seams, IntPredicate headed) {
    int column = 0;
    while (headerLines > 0 && column <= seams.size()) {
      int merged = headed.test(column) ? -1 : seamToNeighbour(seams, column);
      if (merged >= 0) {
        seams.remove(merged);
        column = 0;
      } else {
        column++;
      }
    }
  }

  /**
   * Takes off the seams that go through the one heading over two columns of which no line holds
   * both: they are one column whose words stand elsewhere in some rows.
   */
  void mergeTorn(List<int[]> seams) {
    for (int s = seams.size() - 1; s >= 0; s--) {
      if (together(seams, s) == 0 && isOneHeading(seams, s)) {
        seams.remove(s);
      }
    }
  }

  /** True if the seam goes through the one text of the header that stands at both sides of it. */
  boolean isOneHeading(List<int[]> seams, int s) {
    int through = 0;
    for (int i = 0; i < headerLines; i++) {
      boolean both = hasWords(seams, s, i) && hasWords(seams, s + 1, i);
      if (both && (isGapNear(lines.get(i), seams.get(s)[i]) || beginsHeading(seams, s, i))) {
        return false;
      }
      through += both ? 1 : 0;
    }
    return through > 0;
  }

  /** True if the word right of the seam begins like a heading: one capital, then small letters. */
  private boolean beginsHeading(List<int[]> seams, int s, int line) {
    return lines.get(line).words().stream()
        .filter(word -> word.start() >= seams.get(s)[line])
        .findFirst()
        .filter(word -> HEADING.matcher(word.text()).lookingAt())
        .isPresent();
  }

  /** True if the place is beside or in a gap between two texts of the line. */
  static boolean isGapNear(LaidLine line, int x) {
    int left = x;
    while (left > 0 && line.isBlankAt(left - 1)) {
      left--;
    }
    int right = x;
    while (right < line.end() && line.isBlankAt(right)) {
      right++;
    }
    return right - left >= LaidLine.GAP || (right < line.end() && line.isFigureGap(right));
  }

  private int seamToNeighbour(List<int[]> seams, int column) {
    int left = column == 0 ? Integer.MAX_VALUE : together(seams, column - 1);
    int right = column == seams.size() ? Integer.MAX_VALUE : together(seams, column);
    if (Math.min(left, right) > 0) {
      return -1;
    }
    return left <= right ? column - 1 : column;
  }
}
