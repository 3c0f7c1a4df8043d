package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for tables without rules in a section of a page.
 *
 * <p>Where a table ends is told by comparing a few whole readings of the rows: all of them as one
 * table, or a table down to some line that may begin other text, and the rest read as another table
 * or as running text. The reading with the least doubt is taken.
 */
final class TableSearch {
  /** What speaks against a table, whatever its rows: text without tables is the usual thing. */
  private static final double OPENING = 1.5;

  /** What speaks against one table read as two. */
  private static final double TORN = 6;

  /** What speaks against a row of two stretches, or of more, being running text. */
  private static final double TWO_STRETCHES = 0.8;

  private static final double MORE_STRETCHES = 3;

  /** What speaks against a row of words and a lone figure being running text: it is a sum. */
  private static final double SUM = 2;

  /** What speaks against running text being the last row of a table, or a row between others. */
  private static final double TEXT_BELOW = 1.5;

  private static final double TEXT_INSIDE = 4;

  /** What speaks against a line being running text that stands in a column of the table above. */
  private static final double IN_COLUMN = 0.5;

  /** Columns that tell a table, and those that do so only with further proof. */
  private static final int THREE = 3;

  private static final int TWO = 2;

  /** Ends tried for one table. */
  private static final int MOST_ENDS = 10;

  /** Rows of one stretch that are searched for several tables; longer ones are one table. */
  private static final int MOST_ROWS = 150;

  private final CutRows rows;
  private final TableReading reading;

  /** By first row. */
  private final Map<Integer, Choice> choices = new HashMap<>();

  private TableSearch(CutRows rows, TableReading reading) {
    this.rows = rows;
    this.reading = reading;
  }

  /**
   * The first table among the rows; empty if no three columns stand over several lines, or, where
   * the page before ended with a table, no line fits into its columns.
   *
   * @param printed rows of text from top to bottom
   * @param page the ruled tables of the page, and what is drawn besides them
   * @param known the table at the foot of the page before, if these rows begin this page
   */
  static Optional<UnruledTable> find(
      List<LineRow> printed, PageTables page, Optional<KnownTable> known) {
    Optional<KnownTable> before = known.filter(k -> !printed.isEmpty() && k.goesOn(printed));
    return before.isEmpty() && CutRows.arePlain(printed)
        ? Optional.empty()
        : find(CutRows.of(printed, THREE), page, before);
  }

  /** The first table of two columns among the rows; empty if there is none beyond doubt. */
  static Optional<UnruledTable> findPair(List<LineRow> printed, PageTables page) {
    return CutRows.arePlain(printed)
        ? Optional.empty()
        : find(CutRows.of(printed, TWO), page, Optional.empty());
  }

  private static Optional<UnruledTable> find(
      CutRows rows, PageTables page, Optional<KnownTable> known) {
    DrawnParts drawn = DrawnParts.of(page, rows.cut());
    int floor = 0;
    for (int i = 0; i < rows.size(); i++) {
      Optional<KnownTable> before = i == 0 ? known : Optional.empty();
      if (rows.isTabular(i) || before.isPresent()) {
        LetterheadWords.Part head = LetterheadWords.part(rows, i, rows.endOfStretch(i));
        if (head.from() == i) {
          floor = head.to();
          i = head.to() - 1;
          continue;
        }
        int end = SigningRows.before(rows, i, head.from());
        TableReading reading = new TableReading(rows, drawn, before);
        Optional<UnruledTable> table = new TableSearch(rows, reading).best(floor, i, end).table();
        if (table.isPresent()) {
          return table;
        }
        i = Math.max(i, rows.columns() == TWO ? endOfRun(rows, i, end) - 1 : end - 1);
      }
    }
    return Optional.empty();
  }

  /** The row after the last one below each other that show a table's columns. */
  private static int endOfRun(CutRows rows, int start, int end) {
    int i = start;
    while (i < end && rows.isTabular(i)) {
      i++;
    }
    return i;
  }

  /** A way to read rows: the table that comes first, and what speaks against all of it. */
  private record Choice(Optional<UnruledTable> table, double doubt) {}

  /**
   * The best reading of rows.
   *
   * @param from first of them
   * @param start first of them that may show a table's columns
   */
  private Choice best(int from, int start, int last) {
    Choice known = choices.get(from);
    if (known != null) {
      return known;
    }
    TableReading own = choices.isEmpty() ? reading : reading.fresh();
    double prose = own.known().isPresent() ? Double.MAX_VALUE : prose(from, last);
    Choice best = new Choice(Optional.empty(), prose);
    choices.put(from, best);
    List<Integer> ends = ends(start, last);
    for (int i = 0; i < ends.size(); i++) {
      Optional<UnruledTable> read =
          own.findTable(from, start, ends.get(i)).filter(t -> t.to() > start);
      if (i == 0 && read.filter(TextColumns::are).isPresent()) {
        break;
      }
      Optional<UnruledTable> table = read.filter(t -> isTable(t, own.known().isPresent()));
      if (table.isPresent()) {
        addEndAboveText(table.get(), start, ends);
        double doubt = doubt(table.get(), from) + rest(table.get(), last);
        best = doubt < best.doubt() ? new Choice(table, doubt) : best;
      }
    }
    choices.put(from, best);
    return best;
  }

  /**
   * True for what is no letterhead, running text or list.
   *
   * @param goesOn true for the rest of a table of the page before
   */
  private static boolean isTable(UnruledTable table, boolean goesOn) {
    return PairProof.holds(table)
        && !PairProof.isLetterhead(table)
        && !TextColumns.are(table)
        && (goesOn || !NameLists.are(table));
  }

  /** What speaks against the table, rows above it that it leaves out included. */
  private double doubt(UnruledTable table, int from) {
    double crowded =
        table.bands().stream().flatMap(List::stream).mapToDouble(row -> Crowding.of(row)).sum();
    return OPENING + table.doubt() + crowded + text(table) + prose(from, table.from());
  }

  /** What speaks against rows that are paragraphs of running text. */
  private double text(UnruledTable table) {
    return TEXT_INSIDE * (Sentences.countCut(rows, table) + countTitles(table))
        + Sentences.list(rows, table).stream()
            .mapToDouble(text -> text.to() < table.to() ? TEXT_INSIDE : TEXT_BELOW)
            .sum();
  }

  /** Number of titles of other tables among the rows of the table. */
  private long countTitles(UnruledTable table) {
    return IntStream.range(table.from() + 1, table.to())
        .filter(row -> isOtherTitle(table, row))
        .count();
  }

  private boolean isOtherTitle(UnruledTable table, int row) {
    List<LineRow> above = rows.cut().subList(0, table.from());
    return row < rows.size()
        && !above.isEmpty()
        && RepeatedTitle.find(above, table.words(row), rows.get(row), rows.below(row)).isPresent();
  }

  /** What speaks against the best reading of the rows below a table. */
  private double rest(UnruledTable above, int last) {
    return IN_COLUMN * ColumnTail.count(above, rows, last)
        + findTabular(above.to(), last)
            .map(start -> best(above.to(), start, last))
            .map(
                below ->
                    below.doubt()
                        + (below.table().filter(t -> goesOn(above, t)).isPresent()
                                && !isOtherTitle(above, above.to())
                            ? TORN
                            : 0))
            .orElseGet(() -> prose(above.to(), last));
  }

  /** True if a table lacks a head and fits the columns of the one above: both are one table. */
  private boolean goesOn(UnruledTable above, UnruledTable below) {
    List<LineRow> full = rows.tabular(below.from(), below.to());
    return !below.hasHead() && !full.isEmpty() && above.columns().explains(below.columns(), full);
  }

  private Optional<Integer> findTabular(int from, int last) {
    return IntStream.range(from, last).filter(rows::isTabular).boxed().findFirst();
  }

  private double prose(int from, int to) {
    double doubt = 0;
    for (int i = from; i < to; i++) {
      int stretches = rows.get(i).segments().size();
      doubt += stretches >= rows.columns() ? MORE_STRETCHES : stretches == 2 ? ofTwo(i) : 0;
    }
    return doubt;
  }

  private double ofTwo(int row) {
    boolean sum = TextRow.isFigure(CutRows.text(rows.get(row).segments().get(1)));
    return sum && !rows.hasLabel(row) ? SUM : TWO_STRETCHES;
  }

  /** Text may stand as near below a table as a further line of its last row. */
  private void addEndAboveText(UnruledTable table, int start, List<Integer> ends) {
    for (Sentences.Paragraph text : Sentences.list(rows, table)) {
      if (text.from() > start + 1 && !ends.contains(text.from())) {
        ends.add(text.from());
      }
    }
  }

  /** Rows at which the table may end, the furthest first. */
  private List<Integer> ends(int start, int last) {
    List<Integer> ends = new ArrayList<>(List.of(last));
    for (int i = start + 2; i < last && last - start <= MOST_ROWS && ends.size() < MOST_ENDS; i++) {
      if (mayBeginOther(i)) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** True for a row of one or two stretches or in bold, unless it has a label or goes on. */
  private boolean mayBeginOther(int row) {
    LineRow here = rows.get(row);
    boolean bold = isBold(here) && !isBold(rows.get(row - 1));
    return reading.beginsHead(row)
        || !rows.hasLabel(row)
            && (!rows.isNextLine(row) || runsAcross(row))
            && !rows.overlapsAbove(row)
            && (here.segments().size() < 3 || bold);
  }

  /** True for a lone line that runs over the white between the first columns of the row above. */
  private boolean runsAcross(int row) {
    List<Line> above = rows.get(row - 1).segments();
    Line line = rows.get(row).first();
    return rows.get(row).isSingle()
        && above.size() >= rows.columns()
        && line.x0() < above.get(0).x1()
        && line.x1() > above.get(1).x1();
  }

  private static boolean isBold(LineRow row) {
    return row.segments().stream().allMatch(Line::isBold);
  }
}
