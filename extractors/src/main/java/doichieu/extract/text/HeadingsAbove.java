package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidLine.Word;
import java.util.List;
import java.util.regex.Pattern;

/** Headings above the first line of a table that shows columns. */
final class HeadingsAbove {
  /**
   * Lines of a header above the first one that shows columns: one narrow column's heading may go
   * over many.
   */
  private static final int MAX_ABOVE = 10;

  /** Columns that headings below each other must tell above a title of rows. */
  private static final int MIN_COLUMNS = 3;

  /** Places by which the middles of two texts of one heading differ. */
  private static final int CENTRED = 3;

  /** Rows of several texts that tell whether a column is there. */
  private static final int ROWS = 6;

  /** The last place of what is left of a broken heading at the left edge: "Số", "STT". */
  static final int BROKEN = 4;

  /** Letters that are no Roman numeral. */
  private static final Pattern BROKEN_HEADING = Pattern.compile("(?![IVX]+$)\\p{Lu}\\p{L}{0,3}");

  /** Words that end like a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("\\s\\S+\\s\\S+\\s\\p{Ll}{2,}\\.$");

  /** A year of four figures may be a heading. */
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}|(?!(?:19|20)\\d\\d$)\\d+");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

  private final List<Line> lines;
  private final List<LaidLine> laid;

  /**
   * Looks at lines.
   *
   * @param laid the same lines, their words where they stand
   */
  HeadingsAbove(List<Line> lines, List<LaidLine> laid) {
    this.lines = lines;
    this.laid = laid;
  }

  /**
   * The first line of the header, which may hold one heading only.
   *
   * @param first the first line that shows columns
   * @param free the first line that may be the header's
   */
  int from(int first, int free) {
    int from = first;
    while (from > free
        && first - from < MAX_ABOVE
        && lines.get(from - 1).page() == lines.get(first).page()
        && BlockEnds.isPlain(laid.get(from - 1))
        && (isHeading(laid.get(from - 1), first) || isSplitHeading(from - 1, first))
        && !CentredTitle.is(laid, from - 1)) {
      from--;
    }
    return from == first ? aboveTitle(first, free) : from;
  }

  /**
   * The first line of a header between which and the first row one title of rows stands, at the
   * left edge and over the first column's end; the row itself if there is none.
   */
  private int aboveTitle(int row, int free) {
    int title = row - 1;
    if (title <= free || !isTitleOfRows(laid.get(title), laid.get(row))) {
      return row;
    }
    int from = title;
    while (from > free
        && title - from < MAX_ABOVE
        && lines.get(from - 1).page() == lines.get(row).page()
        && BlockEnds.isPlain(laid.get(from - 1))
        && (isHeading(laid.get(from - 1), row)
            || isOfSeveral(laid.get(from - 1))
            || isUnit(laid.get(from - 1)))) {
      from--;
    }
    List<LaidLine> header = laid.subList(from, title);
    boolean headed =
        header.stream().anyMatch(HeadingsAbove::isOfSeveral)
            && new HeadingStrips(header, header.size()).count() >= MIN_COLUMNS;
    return headed ? from : row;
  }

  private static boolean isOfSeveral(LaidLine line) {
    return line.segments().size() > 1;
  }

  /** True for one word in brackets: "(%)", which is a heading's last line. */
  private static boolean isUnit(LaidLine line) {
    return line.words().size() == 1 && isInBrackets(line);
  }

  private static boolean isTitleOfRows(LaidLine title, LaidLine row) {
    return title.segments().size() == 1
        && row.segments().size() > 1
        && title.start() <= row.start()
        && title.end() > row.segments().get(1).start();
  }

  /**
   * True for a text at the left edge that goes on below the first line of other headings, which
   * leaves its place blank: "Mức giao", "(%)".
   */
  private boolean isSplitHeading(int i, int first) {
    LaidLine line = laid.get(i);
    if (i + 1 != first || line.segments().size() != 1 || first + 1 >= lines.size()) {
      return false;
    }
    LaidLine below = laid.get(first + 1);
    return line.start() == 0
        && laid.get(first).start() >= line.end() + LaidLine.GAP
        && !below.isBlank()
        && Math.abs(below.segments().get(0).end() + below.start() - line.end()) <= LaidLine.GAP
        && !isCaption(line);
  }

  private boolean isHeading(LaidLine line, int first) {
    if (line.isBlank() || isInBrackets(line) || closesBracket(line) || isCaption(line)) {
      return false;
    }
    if (isBrokenHeading(line)) {
      return true;
    }
    String text = Characters.fold(line.text());
    boolean caption =
        text.startsWith("(")
            || SENTENCE.matcher(text).find()
            || (text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(Character::isLowerCase))
            || PAGE_NUMBER.matcher(text).matches();
    int right = laid.get(first).end();
    int longest = line.segments().stream().mapToInt(s -> s.end() - s.start()).max().orElse(0);
    return line.segments().size() > 1
        || (!caption
            && longest * 3 < right
            && line.start() > 0
            && !isBesideHeading(line, laid.get(first))
            && !isBesideColumns(line, first));
  }

  /**
   * True for a labelled title, and for a text over the beginning of the first heading that is not
   * centred over it, nor over others: it stands over the table.
   */
  private static boolean isBesideHeading(LaidLine line, LaidLine headings) {
    Word text = line.segments().get(0);
    Word heading = headings.segments().get(0);
    boolean centred =
        Math.abs(text.start() + text.end() - heading.start() - heading.end()) <= 2 * CENTRED;
    boolean left =
        text.start() < heading.start()
            && text.end() <= heading.end()
            && text.end() + LaidLine.GAP > heading.start();
    return Labels.isLabelledTitle(text.text()) || (left && !centred);
  }

  /**
   * True for a text left of all headings if no row has a column there: it stands over the table,
   * unless it has its middle over the first texts of the rows, which all end left of the headings.
   */
  private boolean isBesideColumns(LaidLine line, int first) {
    Word heading = laid.get(first).segments().get(0);
    if (line.segments().size() > 1 || line.end() >= heading.start()) {
      return false;
    }
    int rows = 0;
    int end = 0;
    int start = Integer.MAX_VALUE;
    for (int i = first + 1; i < lines.size() && rows < ROWS && !laid.get(i).isBlank(); i++) {
      List<Word> texts = laid.get(i).segments();
      if (texts.size() > 1) {
        rows++;
        start = Math.min(start, texts.get(0).start());
        end = Math.max(end, texts.get(0).end());
        if (texts.get(1).start() < heading.end()) {
          return false;
        }
      }
    }
    boolean centred = Math.abs(line.start() + line.end() - start - end) <= 2 * CENTRED;
    return rows > 0 && !(centred && end <= heading.start());
  }

  /** True for what a narrow column left of all others leaves of a heading: "ST", "Số". */
  private static boolean isBrokenHeading(LaidLine line) {
    return !line.isBlank()
        && line.end() <= BROKEN
        && BROKEN_HEADING.matcher(line.text().strip()).matches();
  }

  /** One text that ends a bracket begun above it: the last line of a caption. */
  private static boolean closesBracket(LaidLine line) {
    int closing = line.text().indexOf(')');
    int opening = line.text().indexOf('(');
    return line.segments().size() == 1 && closing >= 0 && (opening < 0 || closing < opening);
  }

  /** True for captions, and for one text that leads to what stands below it or tells its unit. */
  private static boolean isCaption(LaidLine line) {
    List<LaidLine.Word> segments = line.segments();
    String text = IN_BRACKETS.matcher(line.text()).replaceAll("") + " ";
    boolean leads = segments.size() == 1 && text.contains(": ");
    return leads || NewTable.isCaption(line);
  }

  /** One bracket around the whole line: a caption with places left blank, no cells. */
  static boolean isInBrackets(LaidLine line) {
    String text = line.text().strip();
    return text.startsWith("(")
        && text.endsWith(")")
        && text.indexOf('(', 1) < 0
        && text.indexOf(')') == text.length() - 1;
  }
}
