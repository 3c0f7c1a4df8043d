package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Where the header of a table set with blanks ends and its rows begin. */
final class HeaderExtent {
  /** A figure that is no year. */
  private static final Pattern FIGURE =
      Pattern.compile("(?!(?:19|20)\\d\\d$)[<>≥≤+-]?\\s?\\d[\\d.,]{0,20}\\s?%?");

  private static final Pattern SUM =
      Pattern.compile("(?!(?:19|20)\\d\\d$)[+-]?(?:\\d{3,}|\\d{1,3}[.,]\\d[\\d.,]{0,20})\\s?%?");

  private static final Pattern WITH_FIGURE =
      Pattern.compile("(?<![\\d(])(?!(?:19|20)\\d\\d(?!\\d))\\d");

  private static final Pattern FIGURE_OR_YEAR = Pattern.compile("[\\d.,/%-]{1,20}");

  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s?=[-+*/x:()%\\d\\s]{1,20})?");

  private final LaidCells cells;
  private final boolean labelled;
  private final int usualName;
  private final int leftmost;

  private HeaderExtent(LaidCells cells) {
    this.cells = cells;
    int first = 0;
    while (first < cells.lineCount() && !isLabelled(first)) {
      first++;
    }
    this.labelled = first < cells.lineCount() && LaidRows.isLabelled(cells, first);
    this.usualName = usualStart(1);
    this.leftmost = cells.lines().stream().mapToInt(LaidLine::start).min().orElse(0);
  }

  /** Number of lines that hold headings; 0 if none does. */
  static int count(LaidCells cells) {
    if (cells.lineCount() > 0 && cells.line(0).place() != LaidLine.Place.UNKNOWN) {
      return HeadingLines.count(cells.lines());
    }
    Optional<NumbersRow> numbers = NumbersRow.find(cells.lines());
    if (numbers.isPresent()) {
      return numbers.get().line();
    }
    OptionalInt counted = SecondCount.findFirst(cells);
    if (counted.isPresent()) {
      return counted.getAsInt();
    }
    List<LaidLine> lines = cells.lines();
    int count = UprightHeader.height(lines, most(cells));
    int uncut = HeadingLines.count(lines);
    return uncut > count
            && UprightHeader.price(lines, uncut) <= UprightHeader.price(lines, count)
            && UprightHeader.areHeadings(lines, count, uncut)
        ? uncut
        : count;
  }

  /** Number of lines that may hold headings. */
  private static int most(LaidCells cells) {
    HeaderExtent extent = new HeaderExtent(cells);
    Optional<List<Integer>> figures =
        extent.labelled ? Optional.empty() : FigureLines.find(cells, 0);
    if (figures.isPresent() && figures.get().get(0) > 0) {
      return LaidRows.findFirst(cells, figures.get(), false);
    }
    for (int i = BrokenLabelHeading.height(cells.lines()); i < cells.lineCount(); i++) {
      if (extent.isBelow(i)) {
        boolean middle =
            i > 1
                && extent.labelled
                && Labels.isLabel(cells.text(i, 0))
                && !isColumnNumbers(cells, i)
                && LabelPlaces.areInMiddle(cells, i);
        return middle ? LaidRows.findFirst(cells, RowAnchors.list(cells, i, true), true) : i;
      }
    }
    return 0;
  }

  /** True if the line holds the numbers of all columns: "(1) (2) (3)", "A B 1 2". */
  static boolean isColumnNumbers(LaidCells cells, int i) {
    List<Piece> pieces = cells.pieces(i);
    return pieces.size() > 2
        && pieces.size() == cells.columnCount()
        && pieces.stream().allMatch(p -> COLUMN_NUMBER.matcher(p.text()).matches())
        && pieces.get(0).text().matches("\\(?[1A]\\)?");
  }

  /** True if no heading stands in the line: it has a label, column numbers, a title or a row. */
  private boolean isBelow(int i) {
    return isLabelled(i)
        || isColumnNumbers(cells, i)
        || (i > 0
            && (isTitle(i)
                || isNamed(i)
                || isFigures(i)
                || isSums(i)
                || isFull(i)
                || isFlush(i)
                || isGroup(i)
                || isAboveMiddle(i)));
  }

  private boolean isLabelled(int i) {
    Piece first = cells.pieces(i).get(0);
    return first.from() == 0
        && !first.spans()
        && FirstLabels.beginsRow(cells.lines(), i, first.text());
  }

  private boolean isTitle(int i) {
    Piece first = cells.pieces(i).get(0);
    return first.from() == 0
        && cells.pieces(i).size() == 1
        && (first.spans() || Labels.isLabelledTitle(first.text()));
  }

  /**
   * True if the second column's text begins where most do: a heading stands in the middle. Figures
   * tell nothing, for they may be headings set like those below, nor does a name beside a heading
   * of the labels.
   */
  private boolean isNamed(int i) {
    Piece first = cells.pieces(i).get(0);
    boolean heading = labelled && first.from() == 0 && !Labels.isLabel(first.text());
    return !heading
        && cells.pieces(i).stream()
            .anyMatch(
                p ->
                    p.from() == 1
                        && p.word().start() == usualName
                        && !FIGURE_OR_YEAR.matcher(p.text()).matches());
  }

  /** True for a name and figures behind it that are no years. */
  private boolean isFigures(int i) {
    List<Piece> pieces = cells.pieces(i);
    long figures = pieces.stream().filter(p -> FIGURE.matcher(p.text()).matches()).count();
    boolean named =
        pieces.get(0).from() == (labelled ? 1 : 0)
            && Character.isLetter(pieces.get(0).text().codePointAt(0));
    return named && figures > 0 && figures * 2 >= cells.columnCount() - 1;
  }

  /**
   * True for words and figures of three digits or more, or with decimals, beside them, which no
   * headings are: the label of their row may stand lower, in its middle.
   */
  private boolean isSums(int i) {
    List<Piece> pieces = cells.pieces(i);
    long figures = pieces.stream().filter(p -> FIGURE.matcher(p.text()).matches()).count();
    return Character.isLetter(pieces.get(0).text().codePointAt(0))
        && figures > 1
        && figures * 2 >= pieces.size()
        && pieces.stream().anyMatch(p -> SUM.matcher(p.text()).matches());
  }

  /**
   * True for a line with words in half of the columns, figures among them, none in small letters,
   * below headings of all columns.
   */
  private boolean isFull(int i) {
    List<Piece> pieces = cells.pieces(i);
    return isBelowAllHeadings(i)
        && pieces.size() * 2 >= cells.columnCount()
        && pieces.stream().noneMatch(Piece::spans)
        && pieces.stream().noneMatch(p -> Character.isLowerCase(p.text().codePointAt(0)))
        && pieces.stream().filter(p -> WITH_FIGURE.matcher(p.text()).find()).count() > 1;
  }

  /** True if each column has a heading above the line. */
  private boolean isBelowAllHeadings(int i) {
    boolean[] headed = new boolean[cells.columnCount()];
    for (int above = 0; above < i; above++) {
      cells.pieces(above).stream().filter(p -> !p.spans()).forEach(p -> headed[p.from()] = true);
    }
    boolean all = true;
    for (boolean has : headed) {
      all &= has;
    }
    return all;
  }

  /** True for the first line of a row whose other cells stand in its middle, right below it. */
  private boolean isAboveMiddle(int i) {
    return !labelled
        && isBelowAllHeadings(i)
        && MiddleLine.is(cells.lines(), i + 1)
        && Math.min(cells.line(i).start(), cells.line(i + 1).start()) == leftmost;
  }

  /**
   * True in a table without labels for a line at the left edge, below headings that stand further
   * right, that begins most cells: none goes on a heading.
   */
  private boolean isFlush(int i) {
    List<Piece> pieces = cells.pieces(i);
    return !labelled
        && cells.line(i).start() == leftmost
        && cells.line(0).start() > leftmost
        && pieces.size() * 2 > cells.columnCount()
        && pieces.stream().noneMatch(p -> Character.isLowerCase(p.text().codePointAt(0)));
  }

  /** True for a name alone that begins where that of a full row below does, no heading above. */
  private boolean isGroup(int i) {
    Piece name = cells.pieces(i).get(0);
    if (cells.pieces(i).size() > 1
        || name.from() > 0
        || i + 1 == cells.lineCount()
        || !Character.isUpperCase(name.text().codePointAt(0))) {
      return false;
    }
    List<Piece> below = cells.pieces(i + 1);
    return below.get(0).word().start() == name.word().start()
        && below.size() * 2 > cells.columnCount()
        && cells.lines().subList(0, i).stream().allMatch(l -> l.start() > name.word().start());
  }

  /**
   * Where most texts of a column that are no figures begin; -1 if no two do at one place, or most
   * are figures.
   */
  private int usualStart(int column) {
    Map<Integer, Integer> starts = new HashMap<>();
    int figures = 0;
    int words = 0;
    for (int i = 0; i < cells.lineCount(); i++) {
      for (Piece piece : cells.pieces(i)) {
        if (piece.from() == column && FIGURE_OR_YEAR.matcher(piece.text()).matches()) {
          figures++;
        } else if (piece.from() == column) {
          words++;
          starts.merge(piece.word().start(), 1, Integer::sum);
        }
      }
    }
    if (figures > words) {
      return -1;
    }
    int best = -1;
    int most = 1;
    for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
      if (start.getValue() > most) {
        best = start.getKey();
        most = start.getValue();
      }
    }
    return best;
  }
}
