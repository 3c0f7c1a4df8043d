package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.List;
import java.util.regex.Pattern;

/** Which texts at the left of lines set with blanks are labels of rows, before any cell is cut. */
final class FirstLabels {
  /** Texts left of a place that show that names stand there, and how such a text looks. */
  private static final int MIN_NAMES = 3;

  private static final Pattern NAME = Pattern.compile("\\p{L}{2}");

  /** The number of a first column or row, which may stand in the middle below its heading. */
  private static final Pattern FIRST = Pattern.compile("\\(?[1A]\\)?");

  private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}&&[^AIVX]]");

  private FirstLabels() {}

  /**
   * True if the text is the label of a row: it stands left of where any line's second text begins,
   * for a lone figure further right is a word of a heading ("6" above "tháng"). A capital that is
   * no Roman numeral must be a page's first one, and not stand again right below: others are what
   * is left of a heading ("T" of "TT").
   *
   * @param lines of the part
   * @param i index of the line
   * @param text the first one of the line
   */
  static boolean beginsRow(List<LaidLine> lines, int i, String text) {
    return Labels.isLabel(text)
        && lines.get(i).start() <= secondColumn(lines)
        && (FIRST.matcher(text).matches() || !isRightOfNames(lines, lines.get(i).start()))
        && !(CAPITAL.matcher(text).matches() && (i > 0 || standsAgain(lines, text)))
        && !BrokenLabelHeading.holds(lines, i);
  }

  /** True if texts that are no labels stand left of the place: no label stands right of names. */
  private static boolean isRightOfNames(List<LaidLine> lines, int place) {
    return lines.stream()
            .map(line -> line.segments().get(0))
            .filter(text -> text.end() <= place && NAME.matcher(text.text()).find())
            .filter(text -> !Labels.isLabel(text.text()))
            .count()
        >= MIN_NAMES;
  }

  /** Where the second texts of the lines begin, furthest left. */
  private static int secondColumn(List<LaidLine> lines) {
    return lines.stream()
        .filter(line -> line.segments().size() > 1)
        .mapToInt(line -> line.segments().get(1).start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** True if the next text at the left edge of the first one is the same. */
  private static boolean standsAgain(List<LaidLine> lines, String text) {
    int edge = lines.get(0).start() + text.length();
    return lines.stream()
        .skip(1)
        .filter(line -> line.start() <= edge)
        .findFirst()
        .filter(line -> line.segments().get(0).text().equals(text))
        .isPresent();
  }
}
