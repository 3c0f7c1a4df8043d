package doichieu.extract.text;

import doichieu.extract.table.ColumnNumbers;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line below a header that numbers the columns, "(1) (2) (3)", before any cell is cut: it tells
 * where the header ends, how many columns there are, and a place in each of them.
 *
 * @param line its index among the lines of the part
 * @param numbers what stands in it, one for each column
 */
record NumbersRow(int line, List<Word> numbers) {
  /** Lines of a header above the numbers at most. */
  private static final int MAX_HEIGHT = 14;

  /** Numbers of which fewer may be the first row's cells. */
  private static final int MIN_BRACKETS = 3;

  /** The same where none stands in brackets. */
  private static final int MIN_BARE = 4;

  private static final Pattern FIRST = Pattern.compile("\\(?[1A]\\)?");
  private static final Pattern MARKED = Pattern.compile("\\(.*|[A-Z]");

  NumbersRow {
    numbers = List.copyOf(numbers);
  }

  /** True if the line holds nothing but the numbers of the columns of one table. */
  static boolean is(LaidLine line) {
    return are(line.segments().stream().map(Word::text).toList());
  }

  /** True if the line holds the numbers of the columns of one table or of several side by side. */
  static boolean isOfTables(LaidLine line) {
    List<String> texts = line.segments().stream().map(Word::text).toList();
    int from = 0;
    for (int i = 1; i <= texts.size(); i++) {
      if (i == texts.size() || texts.get(i).equals(texts.get(0))) {
        if (!are(texts.subList(from, i))) {
          return false;
        }
        from = i;
      }
    }
    return !texts.isEmpty();
  }

  private static boolean are(List<String> texts) {
    if (texts.size() < MIN_BRACKETS
        || !FIRST.matcher(texts.get(0)).matches()
        || !ColumnNumbers.are(texts)) {
      return false;
    }
    return MARKED.matcher(texts.get(0)).matches() || texts.size() >= MIN_BARE;
  }

  /**
   * The numbers above all rows.
   *
   * @param lines of one page, none blank
   * @return empty if a row's label stands above them, or there are none
   */
  static Optional<NumbersRow> find(List<LaidLine> lines) {
    for (int i = 0; i < Math.min(MAX_HEIGHT, lines.size()); i++) {
      LaidLine line = lines.get(i);
      if (is(line)) {
        return isLeftmost(lines, line)
            ? Optional.of(new NumbersRow(i, line.segments()))
            : Optional.empty();
      }
      if (FirstLabels.beginsRow(lines, i, line.segments().get(0).text())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Number of lines that hold headings or the numbers of columns, before any cell is cut. */
  static int headingLines(List<LaidLine> lines) {
    return find(lines).map(row -> row.line() + 1).orElseGet(() -> HeadingLines.count(lines));
  }

  /**
   * True for numbers in brackets or with a letter; of others none but a text that goes over the
   * first one begins left of it: months may be headings.
   */
  private static boolean isLeftmost(List<LaidLine> lines, LaidLine line) {
    return MARKED.matcher(line.segments().get(0).text()).matches()
        || lines.stream().noneMatch(l -> l.segments().get(0).end() <= line.start());
  }

  /** Number of columns. */
  int count() {
    return numbers.size();
  }

  /** The place nearest to one in the blank before a number. */
  int between(int number, int place) {
    return Math.min(numbers.get(number).start(), Math.max(numbers.get(number - 1).end(), place));
  }

  /** Places by which a seam at one misses the blank before a number. */
  int away(int number, int place) {
    return Math.abs(place - between(number, place));
  }

  /**
   * True if each seam goes between two numbers that follow each other.
   *
   * @param seams from left to right, for each line the column of print before which it cuts
   */
  boolean fits(List<int[]> seams) {
    if (seams.size() + 1 != count()) {
      return false;
    }
    for (int k = 1; k < count(); k++) {
      int at = seams.get(k - 1)[line];
      if (at < numbers.get(k - 1).end() || at > numbers.get(k).start()) {
        return false;
      }
    }
    return true;
  }
}
