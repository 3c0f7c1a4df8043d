package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Tables side by side: a strip that is blank in all lines parts them, and right of it all headings
 * are those at the left, or the rows are counted anew below the same heading as at the left.
 */
final class SideBySide {
  /** Rows that must be counted at each side. */
  private static final int MIN_ROWS = 2;

  /** Headings that must stand on one line. */
  private static final int MIN_HEADINGS = 3;

  /** Columns of print of the widest label, and the blanks before it. */
  private static final int LABEL = 8;

  /** A label that counts: with a figure, or Roman. */
  private static final Pattern COUNTING = Pattern.compile(".*\\d.*|\\(?[IVX]+[.)]?");

  private final List<LaidLine> lines;

  /**
   * What stands at one side.
   *
   * @param heading of the column that counts, folded; empty if there is none
   * @param rows number of lines that begin with a label
   */
  private record Side(String heading, int rows) {}

  private SideBySide(List<LaidLine> lines) {
    this.lines = lines;
  }

  /**
   * Parts the tables.
   *
   * @param lines of one page, none blank
   * @return the lines of each table from left to right; all lines as they are if they hold one
   */
  static List<List<LaidLine>> split(List<LaidLine> lines) {
    OptionalInt strip = new SideBySide(lines).findStrip();
    if (strip.isEmpty()) {
      return List.of(lines);
    }
    List<List<LaidLine>> tables = new ArrayList<>();
    tables.add(between(lines, 0, strip.getAsInt()));
    tables.addAll(split(between(lines, strip.getAsInt(), Integer.MAX_VALUE)));
    return tables;
  }

  private static List<LaidLine> between(List<LaidLine> lines, int from, int to) {
    return lines.stream().map(line -> line.part(from, to)).filter(l -> !l.isBlank()).toList();
  }

  /**
   * The first column of print of the second table: where the most lines of headings come again and
   * the rows below have as many texts at both sides, or rows are counted anew.
   */
  private OptionalInt findStrip() {
    int width = lines.stream().mapToInt(LaidLine::end).max().orElse(0);
    OptionalInt best = OptionalInt.empty();
    OptionalInt counted = OptionalInt.empty();
    int most = 0;
    int least = Integer.MAX_VALUE;
    for (int x = LABEL; x < width; x++) {
      if (endsStrip(x)) {
        List<LaidLine> left = between(lines, 0, x);
        List<LaidLine> right = between(lines, x, Integer.MAX_VALUE);
        int same = countSameHeader(left, right);
        int uneven = same == 0 ? 0 : Math.abs(texts(left, same) - texts(right, same));
        if (same > most || (same > 0 && same == most && uneven < least)) {
          best = OptionalInt.of(x);
          most = same;
          least = uneven;
        } else if (counted.isEmpty() && countAlike(side(left), side(right))) {
          counted = OptionalInt.of(x);
        }
      }
    }
    return best.isPresent() ? best : counted;
  }

  /**
   * Number of lines at the top that both have the same, several headings on one of them; 0 if all
   * lines are the same, or the next one has the other's words among others: no header ends there.
   */
  private static int countSameHeader(List<LaidLine> left, List<LaidLine> right) {
    int same = 0;
    int most = 0;
    int shorter = Math.min(left.size(), right.size());
    while (same < shorter && words(left.get(same)).equals(words(right.get(same)))) {
      most = Math.max(most, left.get(same).segments().size());
      same++;
    }
    if (most < MIN_HEADINGS || same == shorter) {
      return 0;
    }
    String next = words(left.get(same));
    String beside = words(right.get(same));
    return next.contains(beside) || beside.contains(next) ? 0 : same;
  }

  /** Most texts of one line below the header. */
  private static int texts(List<LaidLine> lines, int height) {
    return lines.stream().skip(height).mapToInt(line -> line.segments().size()).max().orElse(0);
  }

  private static String words(LaidLine line) {
    return Characters.fold(LaidLine.join(line.words()).text());
  }

  private static boolean countAlike(Side left, Side right) {
    return !left.heading().isEmpty()
        && left.heading().equals(right.heading())
        && Math.min(left.rows(), right.rows()) >= MIN_ROWS;
  }

  /** True if all lines are blank left of the place, and one has a word there. */
  private boolean endsStrip(int x) {
    return lines.stream().allMatch(line -> line.isBlankAt(x - 1) && line.isBlankAt(x - 2))
        && lines.stream().anyMatch(line -> !line.isBlankAt(x));
  }

  private static Side side(List<LaidLine> lines) {
    int left = lines.stream().mapToInt(LaidLine::start).min().orElse(0);
    List<LaidLine> rows = lines.stream().filter(line -> isRow(line, left)).toList();
    if (rows.isEmpty()) {
      return new Side("", 0);
    }
    int names = rows.stream().mapToInt(row -> row.words().get(1).start()).min().orElse(0);
    StringBuilder heading = new StringBuilder();
    for (LaidLine line : lines.subList(0, lines.indexOf(rows.get(0)))) {
      heading.append(line.part(left, names).text().strip());
    }
    return new Side(Characters.fold(heading.toString()), rows.size());
  }

  /** True for a line that begins with a label, a gap or a name with a capital behind it. */
  private static boolean isRow(LaidLine line, int left) {
    List<Word> words = line.words();
    return words.size() > 1
        && words.get(0).end() <= left + LABEL
        && Labels.isLabel(words.get(0).text())
        && COUNTING.matcher(words.get(0).text()).matches()
        && (line.isGap(1) || Character.isUpperCase(words.get(1).text().codePointAt(0)));
  }
}
