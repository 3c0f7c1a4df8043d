package doichieu.extract.text;

import doichieu.extract.table.AnotherTable;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether lines in columns begin another table than the one above them: their labels count from the
 * first one again, below headings of their own or none, and no title of a section stands above.
 */
final class LabelsAnew {
  /** Lines of headings above the first label at most. */
  private static final int MAX_HEIGHT = 14;

  /** Lines in columns that are compared with each other. */
  private static final int ROWS = 12;

  /** Lines of a caption and of what stands below it at most, blank ones counted. */
  private static final int MAX_CAPTION = 6;

  /** Places by which texts of one column begin or end aside. */
  private static final int ASIDE = 1;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private LabelsAnew() {}

  /**
   * True if the labels begin again.
   *
   * @param above lines of a table, not all blank
   * @param below lines below it or on the next page
   */
  static boolean begin(List<LaidLine> above, List<LaidLine> below) {
    int left = LeftLabels.edge(below);
    int i = firstLabel(below, left);
    return i == 0
            || (i > 0 && isHeader(below, i, left) && !holdsHeadings(below.subList(0, i), left))
        ? !endsWithTitle(above) && AnotherTable.beginAgain(LeftLabels.list(above), label(below, i))
        : beginHeaded(above, below);
  }

  /**
   * True if the labels begin again below headings, or begin where rows above have none; titles
   * above the headings are those of the table below.
   *
   * @param above lines of a table, not all blank
   * @param below lines below it or on the next page
   */
  static boolean beginHeaded(List<LaidLine> above, List<LaidLine> below) {
    int left = LeftLabels.edge(below);
    int i = firstLabel(below, left);
    if (i < 1 || !isHeader(below, i, left) || !holdsHeadings(below.subList(0, i), left)) {
      return false;
    }
    List<String> labels = LeftLabels.list(withoutTitles(above));
    return labels.isEmpty() || AnotherTable.beginAgain(labels, label(below, i));
  }

  /** The line with the first label, below headings at most; -1 if that is no first one. */
  private static int firstLabel(List<LaidLine> below, int left) {
    int i = 0;
    while (i < Math.min(MAX_HEIGHT, below.size())
        && LeftLabels.find(below.get(i), left).isEmpty()) {
      i++;
    }
    boolean first =
        i < below.size()
            && LeftLabels.find(below.get(i), left).filter(AnotherTable::isFirst).isPresent();
    return first ? i : -1;
  }

  private static String label(List<LaidLine> below, int i) {
    return LeftLabels.find(below.get(i), LeftLabels.edge(below)).orElse("");
  }

  /**
   * True for texts that all may be headings, one of them over the labels, with a capital: titles
   * above them are those of the table that they head.
   */
  private static boolean holdsHeadings(List<LaidLine> lines, int left) {
    return lines.stream()
            .flatMap(line -> line.segments().stream())
            .allMatch(text -> !Character.isDigit(text.text().charAt(0)) || isYear(text))
        && lines.stream()
            .filter(line -> line.start() <= left + ASIDE)
            .findFirst()
            .filter(line -> Character.isUpperCase(line.words().get(0).text().codePointAt(0)))
            .isPresent();
  }

  private static boolean isYear(Word text) {
    return YEAR.matcher(text.text()).matches();
  }

  /** The lines without the titles with which they end. */
  private static List<LaidLine> withoutTitles(List<LaidLine> above) {
    int end = above.size();
    while (end > 1 && endsWithTitle(above.subList(0, end))) {
      end--;
    }
    return above.subList(0, end);
  }

  /** True for lines of which one shows columns, the first of them over the labels. */
  private static boolean isHeader(List<LaidLine> below, int height, int left) {
    List<LaidLine> lines = below.subList(0, height);
    return lines.stream().anyMatch(line -> line.segments().size() >= LaidBlocks.MIN_SEGMENTS)
        && lines.stream().anyMatch(line -> !line.isBlank() && line.start() <= left + ASIDE)
        && HeadingLines.isHeader(below, height);
  }

  /**
   * True if the last line is a text by itself that begins among the labels, has one, or is in
   * capitals.
   */
  private static boolean endsWithTitle(List<LaidLine> above) {
    int last = above.size() - 1;
    while (last > 0 && above.get(last).isBlank()) {
      last--;
    }
    LaidLine line = above.get(last);
    return line.segments().size() == 1
        && (line.start() <= LeftLabels.edge(above) + ASIDE
            || Labels.isLabelledTitle(line.segments().get(0).text())
            || (line.words().size() > 1 && line.text().chars().noneMatch(Character::isLowerCase)));
  }

  /**
   * The line in columns at which another table begins below a caption right below rows; the caption
   * itself if none does.
   *
   * @param from the first line of the rows
   * @param i a line below them
   * @param end the line after the last one of the page
   */
  static int belowCaption(List<LaidLine> lines, int from, int i, int end) {
    if (!NewTable.isCaption(lines.get(i))) {
      return i;
    }
    int next = i + 1;
    while (next < Math.min(end, i + MAX_CAPTION) && lines.get(next).segments().size() < 2) {
      next++;
    }
    List<LaidLine> below =
        lines.subList(next, end).stream().filter(line -> !line.isBlank()).toList();
    return !below.isEmpty() && begin(lines.subList(from, i), below) ? next : i;
  }

  /**
   * True if the labels begin again at the same left edge, in other columns.
   *
   * @param above lines of a table
   * @param below lines right below it
   */
  static boolean inOtherColumns(List<LaidLine> above, List<LaidLine> below) {
    return !LeftLabels.list(above).isEmpty()
        && begin(above, below)
        && Math.abs(LeftLabels.edge(above) - LeftLabels.edge(below)) <= LeftLabels.WIDTH
        && !standAlike(above, below);
  }

  /**
   * True if most texts of the first lines below begin or end where one of the last lines above
   * does: both stand in the same columns.
   */
  private static boolean standAlike(List<LaidLine> above, List<LaidLine> below) {
    List<Word> upper = texts(above.stream().skip(Math.max(0, above.size() - ROWS)).toList());
    List<Word> lower = texts(below.stream().limit(ROWS).toList());
    long alike = lower.stream().filter(text -> isBelowOne(text, upper)).count();
    return alike * 4 >= lower.size() * 3L;
  }

  private static List<Word> texts(List<LaidLine> lines) {
    return lines.stream()
        .map(LaidLine::segments)
        .filter(texts -> texts.size() >= LaidBlocks.MIN_SEGMENTS)
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isBelowOne(Word text, List<Word> above) {
    return above.stream()
        .anyMatch(
            other ->
                Math.abs(other.start() - text.start()) <= ASIDE
                    || Math.abs(other.end() - text.end()) <= ASIDE
                    || Math.abs(other.start() + other.end() - text.start() - text.end()) <= ASIDE);
  }
}
