package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How many lines at the top of a table set with blanks hold headings, before any cell is cut. */
final class HeadingLines {
  /** A title alone on its line is longer than this. */
  private static final int TITLE = 20;

  /** Headings on one line without which equal lines may be rows that hold the same. */
  private static final int MIN_HEADINGS = 3;

  /** Lines below a text whose cells may tell that it is several. */
  private static final int BELOW = 3;

  private static final int MIN_STARTS = 2;

  /** Places by which labels set flush right stand aside at most. */
  private static final int MAX_ASIDE = 3;

  private static final Pattern GLUED = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5})[.)]?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern FIGURE = Pattern.compile("[<>≥≤+-]?\\s?\\d[\\d.,]{0,20}\\s?%?");

  /** A figure of three digits or more, or with "%", that is no year. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?!(?:19|20)\\d\\d$)[+-]?(?:\\d{1,3}[.,]\\d[\\d.,]{0,20}|\\d{3,}|\\d{1,3}\\s?%)");

  private HeadingLines() {}

  /**
   * Number of lines above the numbers of the columns, or the first one that a row's label begins,
   * or, below headings, a labelled title or sums without label, a row's lines above its label
   * apart; where no line has a label, above the first one of figures, one at least.
   *
   * @param lines of one page, none blank; if the first one's place is known, so are the others'
   */
  static int count(List<LaidLine> lines) {
    int count = 0;
    while (count < lines.size() && lines.get(count).place() == LaidLine.Place.HEADING) {
      count++;
    }
    if (count > 0 || (!lines.isEmpty() && lines.get(0).place() == LaidLine.Place.ROW)) {
      return count;
    }
    Optional<NumbersRow> numbers = NumbersRow.find(lines);
    if (numbers.isPresent()) {
      return numbers.get().line();
    }
    while (count < lines.size()
        && !FirstLabels.beginsRow(lines, count, firstText(lines.get(count)))
        && !(isHeader(lines, count) && (isFirstRow(lines.get(count)) || isGroup(lines, count)))
        && !isGlued(lines, count)
        && !isFlush(lines, count)
        && !isTitleOfRows(lines, count)) {
      count++;
    }
    if (count < lines.size()) {
      boolean middle = isHeader(lines, count - 1) && MiddleLine.is(lines, count);
      return UprightHeader.height(lines, middle ? count - 1 : count);
    }
    return UprightHeader.height(lines, aboveFigures(lines));
  }

  /** True for a labelled title alone on its line, and for a text with sums behind it. */
  private static boolean isFirstRow(LaidLine line) {
    List<LaidLine.Word> segments = line.segments();
    return segments.size() == 1
        ? Labels.isLabelledTitle(segments.get(0).text())
        : Character.isLetter(firstText(line).codePointAt(0))
            && figures(segments) * 2 > segments.size() - 1
            && (segments.stream().anyMatch(s -> SUM.matcher(s.text()).matches())
                || isNamed(segments));
  }

  /** True for a name of several words and so many figures that do not count up. */
  private static boolean isNamed(List<LaidLine.Word> segments) {
    List<String> figures =
        segments.stream()
            .skip(1)
            .map(LaidLine.Word::text)
            .filter(text -> FIGURE.matcher(text).matches())
            .toList();
    boolean counts =
        IntStream.range(1, figures.size())
            .allMatch(f -> number(figures.get(f)) == number(figures.get(f - 1)) + 1);
    return segments.get(0).text().indexOf(' ') > 0 && figures.size() >= MIN_HEADINGS && !counts;
  }

  private static int number(String figure) {
    return figure.matches("\\d{1,4}") ? Integer.parseInt(figure) : -1;
  }

  private static long figures(List<LaidLine.Word> segments) {
    return segments.stream()
        .skip(1)
        .filter(s -> FIGURE.matcher(s.text()).matches() && !YEAR.matcher(s.text()).matches())
        .count();
  }

  /**
   * True for a number at the left edge with one blank between it and the name: "11 Huyện Tràng
   * Định". Such a line begins a row if a gap parts it from other cells or it is below headings.
   */
  private static boolean isGlued(List<LaidLine> lines, int i) {
    List<LaidLine.Word> words = lines.get(i).words();
    return i > 0
        && words.size() > 1
        && GLUED.matcher(words.get(0).text()).matches()
        && !LineCut.isFree(lines.get(i), 1)
        && words.get(0).start() <= edge(lines) + MAX_ASIDE
        && Character.isUpperCase(words.get(1).text().codePointAt(0));
  }

  private static int edge(List<LaidLine> lines) {
    return lines.stream().mapToInt(LaidLine::start).min().orElse(0);
  }

  /**
   * True for the name of a group of rows: alone on its line, at the edge where the names of the row
   * below begin, left of all headings above.
   */
  private static boolean isGroup(List<LaidLine> lines, int i) {
    LaidLine line = lines.get(i);
    return line.segments().size() == 1
        && Character.isUpperCase(firstText(line).codePointAt(0))
        && i + 1 < lines.size()
        && lines.get(i + 1).start() == line.start()
        && lines.get(i + 1).segments().size() > 1
        && lines.subList(0, i).stream().allMatch(above -> above.start() > line.start());
  }

  /**
   * True in a table without labels for the first line of several texts at the left edge, below a
   * heading that stands over its first text: headings are set in the middle, words of rows begin at
   * the left.
   */
  private static boolean isFlush(List<LaidLine> lines, int i) {
    LaidLine line = lines.get(i);
    if (i == 0
        || line.segments().size() < 2
        || line.start() != edge(lines)
        || Character.isLowerCase(firstText(line).codePointAt(0))
        || lines.subList(0, i).stream().anyMatch(above -> above.start() <= line.start())) {
      return false;
    }
    int end = line.segments().get(0).end();
    int second = line.segments().get(1).start();
    boolean headed =
        lines.subList(0, i).stream()
            .map(above -> above.segments().get(0))
            .anyMatch(heading -> heading.start() < end && heading.end() <= second);
    return headed && IntStream.range(0, lines.size()).noneMatch(k -> isLabelled(lines, k));
  }

  /**
   * True for a text alone on its line at the left edge, below headings that stand further right,
   * that goes over where the second text of the row below begins: a title of rows.
   */
  private static boolean isTitleOfRows(List<LaidLine> lines, int i) {
    LaidLine line = lines.get(i);
    return i > 1
        && i + 1 < lines.size()
        && line.segments().size() == 1
        && Character.isUpperCase(firstText(line).codePointAt(0))
        && lines.get(i + 1).segments().size() >= MIN_HEADINGS
        && line.start() == edge(lines)
        && lines.get(i + 1).segments().get(1).start() < line.end()
        && isHeader(lines, i);
  }

  private static boolean isLabelled(List<LaidLine> lines, int i) {
    return isGlued(lines, i)
        || (lines.get(i).segments().size() > 1
            && FirstLabels.beginsRow(lines, i, firstText(lines.get(i))));
  }

  private static String firstText(LaidLine line) {
    return line.segments().get(0).text();
  }

  private static int aboveFigures(List<LaidLine> lines) {
    int count = 1;
    while (count < lines.size()
        && !holdsFigures(lines.get(count))
        && !(isHeader(lines, count) && isGroup(lines, count))
        && !isFlush(lines, count)) {
      count++;
    }
    return count < lines.size() ? count : 1;
  }

  private static boolean holdsFigures(LaidLine line) {
    List<LaidLine.Word> segments = line.segments();
    return segments.size() > 1
        && segments.stream()
            .skip(1)
            .map(LaidLine.Word::text)
            .anyMatch(s -> Character.isDigit(s.charAt(0)) && !YEAR.matcher(s).matches());
  }

  /**
   * True if so many first lines are the header of rows below: one of them has several headings, or
   * they stand side by side on lines of two.
   */
  static boolean isHeader(List<LaidLine> lines, int height) {
    if (height <= 0 || height >= lines.size()) {
      return false;
    }
    int most = lines.subList(0, height).stream().mapToInt(l -> l.segments().size()).max().orElse(0);
    return most >= MIN_HEADINGS
        || (most > 1 && new HeadingStrips(lines, height).count() >= MIN_HEADINGS);
  }

  /**
   * True for a line that holds one long text, perhaps behind a label. A labelled one is no title
   * where texts of the lines below, without label, begin below words of it: cells touch there.
   */
  static boolean isTitle(List<LaidLine> lines, int i) {
    List<LaidLine.Word> segments = lines.get(i).segments();
    return segments.size() == 1
        || (segments.size() == 2
            && Labels.isLabel(segments.get(0).text())
            && segments.get(1).text().length() > TITLE
            && !areCells(lines, i));
  }

  private static boolean areCells(List<LaidLine> lines, int i) {
    LaidLine line = lines.get(i);
    if (line.words().stream().skip(1).noneMatch(HeadingLines::isSmall)) {
      return false;
    }
    int name = line.segments().get(1).start();
    Set<Integer> starts = new TreeSet<>();
    for (int k = i + 1; k < lines.size() && k <= i + BELOW && goesOn(lines.get(k), name); k++) {
      lines.get(k).segments().stream().skip(1).forEach(s -> starts.add(s.start()));
    }
    return starts.size() >= MIN_STARTS && starts.stream().allMatch(line::beginsWord);
  }

  private static boolean isSmall(LaidLine.Word word) {
    return word.text().chars().anyMatch(Character::isLowerCase);
  }

  private static boolean goesOn(LaidLine line, int name) {
    return line.start() >= name && line.segments().size() > 1;
  }
}
