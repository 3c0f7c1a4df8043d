package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Labels;
import doichieu.extract.table.TableCaption;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells where, below the rows of one table set with blanks, another one begins: running text or a
 * caption goes over the columns, and what follows are headings that stand elsewhere.
 */
final class NewTable {
  /** Rows in columns that are compared with the line below the words between. */
  private static final int ROWS = 6;

  /** Rows in columns over whose gaps running text may go. */
  private static final int ROWS_ABOVE = 3;

  /** Places by which texts of one column differ. */
  private static final int ASIDE = 2;

  /** Places by which running text goes at least over the beginning of the second column. */
  private static final int OVER = 4;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[.:]$");

  private final List<LaidLine> lines;
  private final int first;

  /**
   * Looks at lines.
   *
   * @param first the first line of the table that shows columns
   */
  NewTable(List<LaidLine> lines, int first) {
    this.lines = lines;
    this.first = first;
  }

  /**
   * What parts two tables.
   *
   * @param from the first line of the words between, none of the table's
   * @param to the first line of the other table
   */
  record Between(int from, int to) {}

  /**
   * The words that part two tables, if such begin at a line or a little below.
   *
   * @param i a line below rows of the table
   * @param end line after the last one looked at
   */
  Optional<Between> find(int i, int end) {
    int below = i;
    int from = -1;
    int caption = -1;
    boolean leads = false;
    while (below < end && (lines.get(below).isBlank() || mayBegin(lines.get(below)))) {
      if (RowTitles.isLabelOfTitle(lines, below)) {
        return Optional.empty();
      }
      boolean lead = isLead(below);
      int rows = SENTENCE.matcher(lines.get(below).text()).find() ? ROWS_ABOVE : 1;
      boolean between = lead || isAcross(lines.get(below), i, rows);
      from = from < 0 && between && !RowTitles.isTitle(lines, first, below) ? below : from;
      leads |= lead;
      caption = isCaption(lines.get(below)) ? below : caption;
      below++;
    }
    if (below == end || from < 0) {
      return Optional.empty();
    }
    LaidLine heads = lines.get(below);
    boolean other =
        caption >= 0 || isNumbered(below, end) || ((leads || hasBody(i)) && !standsBelow(heads, i));
    boolean again = caption >= 0 && isSameHeading(below);
    return (again || isHeading(below)) && !HeadingLines.isTitle(lines, below) && other
        ? Optional.of(new Between(from, caption < 0 ? firstHeading(from, below) : caption + 1))
        : Optional.empty();
  }

  /** True if headings stand at the line below which the columns are numbered. */
  private boolean isNumbered(int i, int end) {
    List<LaidLine> below = lines.subList(i, end).stream().filter(line -> !line.isBlank()).toList();
    return NumbersRow.find(below).isPresent();
  }

  /** True if the line holds the words of the first one that shows columns. */
  private boolean isSameHeading(int i) {
    return i > first && folded(i).equals(folded(first));
  }

  private String folded(int i) {
    return Characters.fold(LaidLine.join(lines.get(i).words()).text());
  }

  /** True if the line may stand between two tables: one text, or nothing but captions. */
  static boolean mayBegin(LaidLine line) {
    return line.segments().size() == 1 || isCaption(line);
  }

  /** True for the caption of a table, and for those of tables side by side. */
  static boolean isCaption(LaidLine line) {
    return !line.isBlank() && line.segments().stream().allMatch(s -> TableCaption.is(s.text()));
  }

  /**
   * True if the line below rows is running text: a text without label that begins left of the
   * second column, goes over its beginning, and goes on no title.
   */
  boolean isProse(int i) {
    return isProse(i, 1);
  }

  private boolean isProse(int i, int rows) {
    LaidLine line = lines.get(i);
    return line.segments().size() == 1
        && !Labels.isLabel(line.words().get(0).text())
        && isAcross(line, i, rows)
        && line.start() <= secondColumn(i) + OVER
        && !(lines.get(i - 1).segments().size() == 1 && isAcross(lines.get(i - 1), i - 1, 1));
  }

  /**
   * True for a text right below rows, where one begins, that goes on a name of the first column.
   */
  boolean isRestOfName(int i) {
    LaidLine line = lines.get(i);
    return goesOn(line)
        && !lines.get(i - 1).isBlank()
        && lines.subList(first, i).stream().anyMatch(l -> l.start() == line.start())
        && line.end() + 1 < secondColumn(i);
  }

  /**
   * True for a name right below rows with one figure that ends where one of theirs does, nearly: a
   * sum.
   */
  boolean isSum(int i) {
    List<Word> segments = lines.get(i).segments();
    return segments.size() == 2
        && !lines.get(i - 1).isBlank()
        && Character.isLetter(segments.get(0).text().codePointAt(0))
        && RowScores.isFigure(segments.get(1).text())
        && lines.subList(first, i).stream()
            .map(LaidLine::segments)
            .filter(row -> row.size() > 2)
            .map(row -> row.get(row.size() - 1))
            .anyMatch(f -> RowScores.isFigure(f.text()) && endAlike(f, segments.get(1)));
  }

  private static boolean endAlike(Word a, Word b) {
    return Math.abs(a.end() - b.end()) <= ASIDE;
  }

  /** True for one text below a blank line that leads to what stands below it. */
  private boolean isLead(int i) {
    LaidLine line = lines.get(i);
    return line.segments().size() == 1 && line.text().endsWith(":") && lines.get(i - 1).isBlank();
  }

  /** True for running text below a blank line that ends like a sentence or goes on below. */
  boolean isSentence(int i) {
    return lines.get(i - 1).isBlank()
        && isProse(i, ROWS_ABOVE)
        && (SENTENCE.matcher(lines.get(i).text()).find()
            || (i + 1 < lines.size() && goesOn(lines.get(i + 1))));
  }

  private static boolean goesOn(LaidLine line) {
    return line.segments().size() == 1
        && Character.isLowerCase(line.words().get(0).text().codePointAt(0));
  }

  /** Where the second texts of the rows above begin, furthest left. */
  private int secondColumn(int i) {
    return lines.subList(first, i).stream()
        .map(LaidLine::segments)
        .filter(segments -> segments.size() > 1)
        .mapToInt(segments -> segments.get(1).start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** True if the line is a caption, or running text that goes over the first column's end. */
  private boolean isAcross(LaidLine line, int i, int rows) {
    if (line.isBlank()) {
      return false;
    }
    int seen = 0;
    for (int row = i - 1; row >= first && seen < rows; row--) {
      List<Word> segments = lines.get(row).segments();
      boolean beside = segments.size() > 1 && segments.get(0).start() > line.end();
      if (segments.size() > 1 && !beside) {
        seen++;
        if (isCaption(line) || isOverGap(line, segments)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if the line goes over the beginning of a text from one left of it. */
  private static boolean isOverGap(LaidLine line, List<Word> segments) {
    for (int s = 1; s < segments.size(); s++) {
      boolean fromLeft = line.start() <= segments.get(s - 1).end() + OVER;
      if (fromLeft && isOver(line, segments.get(s))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOver(LaidLine line, Word text) {
    return line.start() < text.start() - 1 && line.end() >= text.start() + OVER;
  }

  /** True if all texts of the line may be headings, or go on one of which a line above begins. */
  private boolean isHeading(int i) {
    return lines.get(i).segments().stream()
        .allMatch(text -> isHeading(text) || isHeadingGoingOn(text, i));
  }

  private static boolean isHeading(Word text) {
    return YEAR.matcher(text.text()).matches()
        || (Character.isUpperCase(text.text().codePointAt(0)) && !isOrdinal(text.text()));
  }

  /** True for small letters right below a lone text with a capital: "Mức", "năm". */
  private boolean isHeadingGoingOn(Word text, int i) {
    LaidLine above = lines.get(i - 1);
    return i > first
        && above.segments().size() == 1
        && Character.isLowerCase(text.text().codePointAt(0))
        && Character.isUpperCase(above.words().get(0).text().codePointAt(0))
        && above.start() < text.end()
        && text.start() < above.end();
  }

  /**
   * The line with which the headings begin that show columns at a line: those of narrow columns at
   * its right begin higher, each alone on its line.
   */
  private int firstHeading(int from, int below) {
    boolean goesOn =
        below - 1 > from
            && lines.get(below).segments().stream().anyMatch(text -> isHeadingGoingOn(text, below));
    int top = goesOn ? below - 1 : below;
    int first = lines.get(below).segments().get(0).end();
    while (top - 1 > from && isHeadingAtRight(lines.get(top - 1), first)) {
      top--;
    }
    return top;
  }

  private static boolean isHeadingAtRight(LaidLine line, int first) {
    return !line.isBlank()
        && line.segments().size() == 1
        && line.start() > first + LaidLine.GAP
        && !line.text().endsWith(":")
        && isHeading(line.segments().get(0));
  }

  private static boolean isOrdinal(String text) {
    return Labels.isLabel(text) && !text.chars().allMatch(Character::isLetter);
  }

  /** True if rows stand above: labels, or figures. */
  private boolean hasBody(int i) {
    for (int row = first; row < i; row++) {
      List<Word> segments = lines.get(row).segments();
      if (segments.size() > 1
          && (Labels.isLabel(segments.get(0).text())
              || segments.stream().anyMatch(NewTable::isFigure))) {
        return true;
      }
    }
    return false;
  }

  /** True for a text that begins with a digit, but for a year, which may be a heading. */
  private static boolean isFigure(Word word) {
    return Character.isDigit(word.text().charAt(0)) && !YEAR.matcher(word.text()).matches();
  }

  /** True if most texts of the line, the first among them, begin where texts of rows above do. */
  private boolean standsBelow(LaidLine heads, int i) {
    int rows = 0;
    int same = 0;
    boolean begins = false;
    for (int row = i - 1; row >= first && rows < ROWS; row--) {
      List<Word> above = lines.get(row).segments();
      if (above.size() > 1) {
        rows++;
        same = Math.max(same, countSame(heads, above));
        begins |= above.stream().anyMatch(text -> isBelow(heads.segments().get(0), text));
      }
    }
    return begins && same * 2 > heads.segments().size();
  }

  private static boolean isBelow(Word text, Word above) {
    return Math.abs(above.start() - text.start()) <= ASIDE;
  }

  private static int countSame(LaidLine heads, List<Word> above) {
    return (int)
        heads.segments().stream().filter(h -> above.stream().anyMatch(a -> isBelow(h, a))).count();
  }
}
