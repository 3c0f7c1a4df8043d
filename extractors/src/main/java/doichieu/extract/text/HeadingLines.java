package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.List;
import java.util.regex.Pattern;

/** How many lines at the top of a table set with blanks hold headings, before any cell is cut. */
final class HeadingLines {
  /** A title alone on its line is longer than this. */
  private static final int TITLE = 40;

  /** Headings on one line without which equal lines may be rows that hold the same. */
  private static final int MIN_HEADINGS = 3;

  private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}&&[^AIVX]]");

  private HeadingLines() {}

  /**
   * Number of lines above the first one that a row's label begins; where no line has a label, above
   * the first one of figures, one at least.
   *
   * @param lines of one page, none blank
   */
  static int count(List<LaidLine> lines) {
    int count = 0;
    while (count < lines.size() && !beginsRow(lines.get(count).segments().get(0).text(), count)) {
      count++;
    }
    return count < lines.size() ? count : aboveFigures(lines);
  }

  /**
   * True if the text is the label of a row. Below a page's first line a capital that is no Roman
   * numeral must be the first one: others are what is left of a heading ("T" of "TT").
   *
   * @param line index of its line in the part
   */
  static boolean beginsRow(String text, int line) {
    return Labels.isLabel(text) && (line == 0 || !CAPITAL.matcher(text).matches());
  }

  private static int aboveFigures(List<LaidLine> lines) {
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

  /** True if so many first lines are the header of rows below: one of them has several headings. */
  static boolean isHeader(List<LaidLine> lines, int height) {
    return height < lines.size()
        && lines.subList(0, height).stream().anyMatch(l -> l.segments().size() >= MIN_HEADINGS);
  }

  /** True for a line that holds one long text, perhaps behind a label. */
  static boolean isTitle(LaidLine line) {
    List<LaidLine.Word> segments = line.segments();
    return segments.size() == 1
        || (segments.size() == 2
            && Labels.isLabel(segments.get(0).text())
            && segments.get(1).text().length() > TITLE);
  }
}
