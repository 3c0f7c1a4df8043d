package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The head of a table with rules across only whose uppermost rule runs below the head: its lines
 * stand right above that rule, in the columns of the table.
 */
final class OpenTop {
  /** Lines of the head stand so near (font sizes) to each other and to the rule. */
  private static final double NEAR = 2;

  /** Lines nearer (font sizes) than this are of cells side by side. */
  private static final double OVERLAP = 0.9;

  /** Lines of one row stand no further apart (font sizes). */
  private static final double NEXT_LINE = 1.2;

  /** Lines of one head. */
  private static final int MOST_LINES = 4;

  private OpenTop() {}

  /**
   * The rules with one more above the head.
   *
   * @param table as its rules tell it
   * @param glyphs visible characters of the page
   * @param rules lines of the page; those inside the head part its headings
   * @return empty if no head stands above the rules
   */
  static Optional<List<Ruling>> close(AcrossTable table, List<Glyph> glyphs, List<Ruling> rules) {
    WhiteColumns columns = table.columns();
    double highest = table.strips().heights().get(0);
    List<Glyph> above =
        glyphs.stream()
            .filter(g -> g.direction() == Glyph.Direction.RIGHT && g.centerY() < highest)
            .filter(g -> g.baseline() > highest - MOST_LINES * NEAR * g.size())
            .toList();
    List<LineRow> rows =
        LineRow.rows(LineBuilder.lines(above)).stream().map(WhiteColumns::cut).toList();
    int first = firstRow(rows, table);
    double bottom = first < rows.size() ? top(rows.subList(first, rows.size())) : highest;
    List<LineRow> head = head(rows.subList(0, first), table, bottom, rules);
    if (head.isEmpty() && first == rows.size()) {
      return Optional.empty();
    }
    double top = head.isEmpty() ? bottom : top(head);
    List<Ruling> closed = new ArrayList<>();
    closed.add(new Ruling(true, top, columns.left(), columns.right()));
    if (top < bottom && bottom < highest) {
      closed.add(new Ruling(true, bottom, columns.left(), columns.right()));
    }
    rules.stream()
        .filter(rule -> rule.horizontal() && rule.at() > top && rule.at() < highest)
        .filter(rule -> rule.from() >= columns.left() - 1 && rule.to() <= columns.right() + 1)
        .forEach(closed::add);
    closed.sort(Comparator.comparingDouble(Ruling::at));
    closed.addAll(table.strips().across());
    return Optional.of(closed);
  }

  private static double top(List<LineRow> rows) {
    return rows.stream()
            .flatMap(row -> row.segments().stream())
            .mapToDouble(Line::top)
            .min()
            .orElseThrow()
        - 1;
  }

  /**
   * Where the row of the body begins that stands above the uppermost colour, having none itself, in
   * rows of text; their number if there is none.
   */
  private static int firstRow(List<LineRow> rows, AcrossTable table) {
    if (table.shading().cells().isEmpty() || rows.isEmpty()) {
      return rows.size();
    }
    int from = rows.size() - 1;
    while (from > 0
        && rows.get(from).baseline() - rows.get(from - 1).baseline()
            < NEXT_LINE * rows.get(from).size()) {
      from--;
    }
    List<LineRow> row = rows.subList(from, rows.size());
    WhiteColumns columns = table.columns();
    boolean labelled = row.stream().filter(CutRows::hasLabel).count() == 1;
    boolean full = row.stream().anyMatch(r -> r.segments().size() * 2 > columns.count());
    return labelled && full && row.stream().allMatch(r -> fits(r, columns)) ? from : rows.size();
  }

  private static List<LineRow> head(
      List<LineRow> rows, AcrossTable table, double bottom, List<Ruling> rules) {
    WhiteColumns columns = table.columns();
    List<LineRow> head = fitting(rows, columns, bottom, rules);
    boolean full =
        named(head, columns, entry -> true) >= Math.max(2, columns.count() - 1)
            && named(head, columns, entry -> !entry.spans()) * 2 >= columns.count();
    List<LineRow> ordered = inOrder(rows, table, bottom);
    return full && head.size() >= ordered.size() ? head : ordered;
  }

  /** Number of columns with such words of the head. */
  private static long named(
      List<LineRow> head, WhiteColumns columns, Predicate<TextRow.Entry> such) {
    List<TextRow.Entry> words =
        columns.read(head).stream().flatMap(row -> row.entries().stream()).filter(such).toList();
    return IntStream.range(0, columns.count())
        .filter(column -> words.stream().anyMatch(entry -> entry.covers(column)))
        .count();
  }

  /** The rows right above that stand in the columns, over them or on rules of their own. */
  private static List<LineRow> fitting(
      List<LineRow> rows, WhiteColumns columns, double bottom, List<Ruling> rules) {
    int from = rows.size();
    double edge = bottom;
    while (from > 0
        && isHead(rows.get(from - 1), edge)
        && rows.get(from - 1).segments().stream()
            .allMatch(line -> fits(line, columns) || isUnderlined(line, columns, rules))) {
      from--;
      edge = rows.get(from).baseline();
    }
    return rows.subList(from, rows.size());
  }

  /**
   * The rows right above if their lowest words name all columns, or all but one, in order; or a
   * blank column more at the right.
   */
  private static List<LineRow> inOrder(List<LineRow> rows, AcrossTable table, double bottom) {
    WhiteColumns columns = table.columns();
    int from = rows.size();
    double edge = bottom;
    while (from > 0
        && isHead(rows.get(from - 1), edge)
        && rows.get(from - 1).segments().stream().allMatch(columns::contains)) {
      from--;
      edge = rows.get(from).baseline();
    }
    List<LineRow> head = rows.subList(from, rows.size());
    List<LineRow> printed = table.strips().tabular(0, table.strips().size());
    List<Extent> body = SharedColumns.join(WhiteStrips.extents(printed), List.of(), printed);
    boolean named =
        body.size() == columns.count()
            && (isNamed(body, head, body.size() - 1)
                || withBlank(body, head).filter(all -> isNamed(all, head, all.size())).isPresent());
    return named ? head : List.of();
  }

  /** True if as many columns have headings of their own, in order. */
  private static boolean isNamed(List<Extent> columns, List<LineRow> head, int least) {
    return HeadingOrder.find(columns, head)
        .filter(all -> all.stream().filter(Extent::headed).count() >= least)
        .isPresent();
  }

  /** With one column more if headings stand to the right of all other words: it is blank. */
  private static Optional<List<Extent>> withBlank(List<Extent> body, List<LineRow> head) {
    double right = body.get(body.size() - 1).right();
    return head.stream()
        .flatMap(row -> row.segments().stream())
        .filter(line -> line.x0() > right)
        .map(line -> new Extent(line.x0(), line.x1(), false))
        .reduce(
            (one, other) ->
                new Extent(
                    Math.min(one.left(), other.left()),
                    Math.max(one.right(), other.right()),
                    false))
        .map(
            blank -> {
              List<Extent> all = new ArrayList<>(body);
              all.add(blank);
              return all;
            });
  }

  /** True for words near what is below, several or beside others, figures not mostly. */
  private static boolean isHead(LineRow row, double below) {
    return below - row.baseline() <= NEAR * row.size()
        && (row.segments().size() > 1 || below - row.baseline() < OVERLAP * row.size())
        && row.segments().stream().filter(OpenTop::isFigure).count() * 2 <= row.segments().size()
        && !LetterheadWords.isIn(row);
  }

  /** True for a lone figure; years are headings. */
  private static boolean isFigure(Line line) {
    String text = CutRows.text(line);
    return TextRow.isFigure(text) && !HeadRows.isYear(text);
  }

  /** True if each of the words stands in a column or over whole ones. */
  private static boolean fits(LineRow row, WhiteColumns columns) {
    return row.segments().stream().allMatch(line -> fits(line, columns));
  }

  private static boolean fits(Line line, WhiteColumns columns) {
    return columns.contains(line) && columns.isCentredOver(line);
  }

  /** True if a rule over some of the columns runs right below the words, as far as they do. */
  private static boolean isUnderlined(Line line, WhiteColumns columns, List<Ruling> rules) {
    return columns.contains(line)
        && rules.stream()
            .filter(r -> r.horizontal() && r.length() < columns.right() - columns.left())
            .filter(r -> r.at() > line.baseline() && r.at() < line.baseline() + NEAR * line.size())
            .anyMatch(r -> r.from() <= line.x0() && r.to() >= line.x1());
  }
}
