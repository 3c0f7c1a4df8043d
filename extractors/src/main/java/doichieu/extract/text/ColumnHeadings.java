package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** The headings over columns that straight seams part: they tell columns whose cells are blank. */
final class ColumnHeadings {
  /** Places by which a heading's middle misses that of the headings below it. */
  private static final int CENTRED = 4;

  /** Headings on a line below one over them; two stand at both sides of a seam. */
  private static final int MIN_BELOW = 3;

  private final List<LaidLine> lines;
  private final int headerLines;

  /**
   * Blank columns of print between headings.
   *
   * @param from the first one
   * @param to the one after the last, where a heading begins
   */
  private record Gap(int from, int to) {}

  /**
   * Looks at lines.
   *
   * @param headerLines number of those that hold headings
   */
  ColumnHeadings(List<LaidLine> lines, int headerLines) {
    this.lines = lines;
    this.headerLines = headerLines;
  }

  /** True if each column has words in the rows or a heading. */
  boolean areAllUsed(List<int[]> seams) {
    for (int c = 0; c <= seams.size(); c++) {
      if (words(seams, c).isEmpty() && headings(seams, c).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** True if two headings stand side by side over one column. */
  boolean isOneHeadedTwice(List<int[]> seams) {
    for (int c = 0; c <= seams.size(); c++) {
      if (!gaps(seams, c).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** True if words of the header stand over the column that belong to no heading over several. */
  boolean isOver(List<int[]> seams, int column) {
    for (int i = 0; i < headerLines; i++) {
      int line = i;
      int from = SeamColumns.left(seams, column, i);
      int to = SeamColumns.right(seams, column, i);
      boolean over =
          lines.get(i).words().stream()
              .filter(word -> word.start() >= from && word.end() <= to)
              .anyMatch(
                  word ->
                      lines.get(line).segments().stream()
                          .filter(s -> s.start() <= word.start() && word.end() <= s.end())
                          .noneMatch(text -> isOverOthers(text, line)));
      if (over) {
        return true;
      }
    }
    return false;
  }

  /** Adds the seams between two headings over one column if one of them has no words below. */
  void addBlank(List<int[]> seams) {
    for (int c = seams.size(); c >= 0; c--) {
      OptionalInt place = besideBlank(seams, c);
      if (place.isPresent()) {
        int[] seam = new int[lines.size()];
        Arrays.fill(seam, place.getAsInt());
        seams.add(c, seam);
      }
    }
  }

  /** The one place between headings of a column that has all words of the rows at one side. */
  private OptionalInt besideBlank(List<int[]> seams, int column) {
    List<Word> rows = words(seams, column);
    int left = rows.stream().mapToInt(Word::start).min().orElse(0);
    int right = rows.stream().mapToInt(Word::end).max().orElse(0);
    List<Integer> places = new ArrayList<>();
    for (Gap gap : gaps(seams, column)) {
      boolean before = right <= gap.to();
      boolean behind = left >= gap.from();
      if (before != behind) {
        places.add(before ? gap.to() : Math.min(left, gap.to()));
      }
    }
    return places.size() == 1 && isInside(seams, column, places.get(0))
        ? OptionalInt.of(places.get(0))
        : OptionalInt.empty();
  }

  private boolean isInside(List<int[]> seams, int column, int x) {
    for (int i = 0; i < lines.size(); i++) {
      if (SeamColumns.left(seams, column, i) > x || SeamColumns.right(seams, column, i) < x) {
        return false;
      }
    }
    return true;
  }

  /** The gaps between the headings over a column. */
  private List<Gap> gaps(List<int[]> seams, int column) {
    List<Gap> gaps = new ArrayList<>();
    List<Word> headings = headings(seams, column);
    int end = headings.isEmpty() ? 0 : headings.get(0).end();
    for (Word heading : headings) {
      if (heading.start() - end >= LaidLine.GAP) {
        gaps.add(new Gap(end, heading.start()));
      }
      end = Math.max(end, heading.end());
    }
    return gaps;
  }

  /** The texts that stand whole over the column, from left to right, none over several. */
  private List<Word> headings(List<int[]> seams, int column) {
    List<Word> headings = new ArrayList<>();
    for (int i = 0; i < headerLines; i++) {
      int line = i;
      int from = SeamColumns.left(seams, column, i);
      int to = SeamColumns.right(seams, column, i);
      lines.get(i).segments().stream()
          .filter(text -> text.start() >= from && text.end() <= to && !isOverOthers(text, line))
          .forEach(headings::add);
    }
    headings.sort(Comparator.comparingInt(Word::start));
    return headings;
  }

  /** The words of the column in the rows. */
  private List<Word> words(List<int[]> seams, int column) {
    List<Word> words = new ArrayList<>();
    for (int i = headerLines; i < lines.size(); i++) {
      int from = SeamColumns.left(seams, column, i);
      int to = SeamColumns.right(seams, column, i);
      lines.get(i).words().stream()
          .filter(word -> word.start() >= from && word.end() <= to)
          .forEach(words::add);
    }
    return words;
  }

  /**
   * True if a lower line of the header has several texts next to each other, centred below: two are
   * enough where the one stands above the header's middle, and they below it.
   */
  private boolean isOverOthers(Word text, int line) {
    for (int i = line + 1; i < headerLines; i++) {
      List<Word> lower = lines.get(i).segments();
      boolean apart = 2 * line < headerLines - 1 && 2 * i > headerLines - 1;
      for (int a = 0; a < lower.size(); a++) {
        for (int b = a + (apart ? 1 : MIN_BELOW - 1); b < lower.size(); b++) {
          boolean enough = b - a + 1 >= MIN_BELOW || b == a + 1;
          if (enough && isCentredOver(text, lower.get(a), lower.get(b))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isCentredOver(Word text, Word first, Word last) {
    int off = first.start() + last.end() - text.start() - text.end();
    return first.end() < text.start() && last.start() > text.end() && Math.abs(off) <= 2 * CENTRED;
  }
}
