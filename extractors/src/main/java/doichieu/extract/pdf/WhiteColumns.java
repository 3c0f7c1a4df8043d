package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Columns told by the white that runs down between them.
 *
 * @param edges x of the column edges from left to right, the outer ends included; at least two
 */
record WhiteColumns(List<Double> edges) {
  /** White between columns, in font sizes. */
  static final double GAP = 0.7;

  /** Ink nearer to an edge than this share of the font size stands on it. */
  private static final double ON_EDGE = 0.3;

  /** Edges of two pages nearer than this (font sizes) are one. */
  private static final double SAME_EDGE = 2;

  /** How far from their middle (share of their width) a heading over columns may stand. */
  private static final double CENTRED = 0.15;

  private static final LineText SPELLER = new LineText(Set.of());

  WhiteColumns {
    edges = List.copyOf(edges);
  }

  /** Cuts a row of text at its wide gaps. */
  static LineRow cut(LineRow row) {
    return new LineRow(List.copyOf(pieces(row)));
  }

  /**
   * The columns of rows that show several of them.
   *
   * @param head rows above the body, cut at their gaps; their words may run over several columns,
   *     and may be all that a column holds
   * @param body rows cut at their gaps, at least one
   */
  static WhiteColumns of(List<LineRow> head, List<LineRow> body) {
    return of(head, body, body);
  }

  /**
   * The columns of rows that show several of them, with edges where the fewest words run over them.
   *
   * @param head as above
   * @param body as above
   * @param all rows among these that may stand nearer to each other, cut at their gaps
   */
  static WhiteColumns of(List<LineRow> head, List<LineRow> body, List<LineRow> all) {
    List<Extent> extents =
        SharedColumns.join(
            Headings.join(HeadedParts.cut(WhiteStrips.extents(body), head, body), head),
            head,
            body);
    List<Double> edges = new ArrayList<>();
    edges.add(Math.floor(extents.get(0).left() * 10) / 10);
    for (int i = 1; i < extents.size(); i++) {
      double middle = WhiteStrips.clearest(all, extents.get(i - 1).right(), extents.get(i).left());
      edges.add(Math.round(middle * 10) / 10.0);
    }
    edges.add(Math.ceil(right(extents.get(extents.size() - 1), all) * 10) / 10);
    return new WhiteColumns(edges);
  }

  /** Where the last column ends, further lines of its cells included. */
  private static double right(Extent last, List<LineRow> all) {
    return all.stream()
        .flatMap(row -> row.segments().stream())
        .filter(line -> line.x0() >= last.left() && line.x0() < last.right())
        .mapToDouble(Line::x1)
        .reduce(last.right(), Math::max);
  }

  /** These columns, the first beginning and the last ending where rules across do. */
  WhiteColumns between(double left, double right) {
    List<Double> all = new ArrayList<>(edges);
    all.set(0, Math.min(left, left()));
    all.set(count(), Math.max(right, right()));
    return new WhiteColumns(all);
  }

  /**
   * The columns with edges where rules across end: such an edge takes the place of a near one, or
   * is a further one where hardly any words of the body run over it. Two ends with words between
   * them are two edges, however few rows fill the column between them.
   *
   * @param ends x of the ends of rules that do not cover all columns
   * @param head rows above the body, cut at their gaps
   * @param body rows of the body, cut at their gaps
   */
  WhiteColumns with(List<Double> ends, List<LineRow> head, List<LineRow> body) {
    List<LineRow> rows = Stream.concat(head.stream(), body.stream()).toList();
    List<Double> guessed = new ArrayList<>(edges.subList(1, count()));
    List<Double> drawn = new ArrayList<>();
    for (double end : ends) {
      boolean outer = end <= left() + 1 || end >= right() - 1;
      boolean known = drawn.stream().anyMatch(edge -> words(edge, end, rows) == 0);
      if (!outer
          && !known
          && crossing(end, body) <= Math.max(1, body.size() * WhiteStrips.CROSSING)) {
        nearest(guessed, end, 0, rows)
            .or(() -> nearest(guessed, end, body.size() * WhiteStrips.CROSSING, body))
            .ifPresent(guessed::remove);
        drawn.add(end);
      }
    }
    List<Double> all = new ArrayList<>(List.of(left(), right()));
    all.addAll(guessed);
    all.addAll(drawn);
    all.sort(null);
    return new WhiteColumns(all);
  }

  private static long crossing(double end, List<LineRow> rows) {
    return rows.stream()
        .flatMap(row -> row.segments().stream())
        .filter(line -> line.x0() < end - line.size() && line.x1() > end + line.size())
        .count();
  }

  /** The nearest edge from which no more words part the place. */
  private static Optional<Double> nearest(
      List<Double> edges, double place, double words, List<LineRow> rows) {
    return edges.stream()
        .filter(edge -> words(edge, place, rows) <= words)
        .min(Comparator.comparingDouble(edge -> Math.abs(edge - place)));
  }

  /** Number of stretches of the rows that have their middle between the two places. */
  private static long words(double one, double other, List<LineRow> rows) {
    double from = Math.min(one, other);
    double to = Math.max(one, other);
    return rows.stream()
        .flatMap(row -> row.segments().stream())
        .filter(line -> line.center() > from && line.center() < to)
        .count();
  }

  /**
   * These columns, or those known from the page before where they explain this page as well.
   *
   * @param rows rows of this page that show several columns
   */
  WhiteColumns or(Optional<WhiteColumns> known, List<LineRow> rows) {
    return known.filter(before -> before.explains(this, rows)).orElse(this);
  }

  /**
   * True if rows that show other columns fit these as well.
   *
   * @param own what the rows show by themselves
   * @param rows rows that show several columns, at least one
   */
  boolean explains(WhiteColumns own, List<LineRow> rows) {
    double slack = SAME_EDGE * rows.get(0).size();
    double ragged = Math.max(slack, (right() - edges.get(count() - 1)) / 2);
    boolean wide =
        own.left() >= left() - slack && own.right() <= right() + ragged && own.count() <= count();
    return wide && fit(rows) && rows.stream().filter(this::joins).count() * 2 <= rows.size();
  }

  /** True if two stretches of the row stand in one column, over no edge. */
  private boolean joins(LineRow row) {
    return read(row).entries().size() < row.segments().size() && !isCrossed(row);
  }

  /** True if hardly any words of the rows run over an edge between these columns. */
  boolean fit(List<LineRow> rows) {
    int allowed = (int) (rows.size() * WhiteStrips.CROSSING);
    boolean fit = true;
    for (int edge = 1; edge < count() && fit; edge++) {
      int at = edge;
      long crossing =
          rows.stream()
              .flatMap(row -> row.segments().stream())
              .filter(line -> isCrossed(line, at))
              .count();
      fit = crossing <= allowed;
    }
    return fit;
  }

  int count() {
    return edges.size() - 1;
  }

  double left() {
    return edges.get(0);
  }

  double right() {
    return edges.get(edges.size() - 1);
  }

  /** True if the line stands between the outer ends, a little slack given. */
  boolean contains(Line line) {
    return line.x0() >= left() - line.size() && line.x1() <= right() + line.size();
  }

  /** Number of inner edges that the line runs over. */
  int crossed(Line line) {
    int crossed = 0;
    for (int edge = 1; edge < count(); edge++) {
      crossed += isCrossed(line, edge) ? 1 : 0;
    }
    return crossed;
  }

  /**
   * True if the line runs over no edge, or stands in the middle of the columns it runs over, the
   * first one not among them: that names the rows.
   */
  boolean isCentredOver(Line line) {
    int from = 0;
    int to = count();
    for (int edge = 1; edge < count(); edge++) {
      from = edges.get(edge) <= line.x0() + ON_EDGE * line.size() ? edge : from;
      to = edges.get(edge) >= line.x1() - ON_EDGE * line.size() ? Math.min(to, edge) : to;
    }
    double middle = (edges.get(from) + edges.get(to)) / 2;
    return to - from < 2
        || from > 0
            && Math.abs(line.center() - middle) <= CENTRED * (edges.get(to) - edges.get(from));
  }

  /** True if words of the row run over some inner edge. */
  boolean isCrossed(LineRow row) {
    return row.segments().stream().anyMatch(line -> crossed(line) > 0);
  }

  /** True if the line runs over the edge with ink upon it. */
  boolean isCrossed(Line line, int edge) {
    double x = edges.get(edge);
    double near = ON_EDGE * line.size();
    return line.x0() < x - near && line.x1() > x + near && hasInk(line, x - near, x + near);
  }

  private static boolean hasInk(Line line, double from, double to) {
    for (Glyph glyph : line.glyphs()) {
      if (glyph.x0() < to && glyph.x1() > from && !glyph.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The words of rows of text, by columns; what is left of a word cut at an edge is no label. */
  List<TextRow> read(List<LineRow> rows) {
    List<TextRow> read = new ArrayList<>();
    Optional<Entry> above = Optional.empty();
    for (LineRow row : rows) {
      TextRow here = read(row);
      read.add(above.filter(here::isCutFrom).isPresent() ? here.unlabelled() : here);
      Optional<Entry> last = above;
      above = here.find(0).or(() -> last);
    }
    int heading =
        CutLabels.countHeading(
            read.stream()
                .<@Nullable Line>map(row -> row.find(0).map(Entry::line).orElse(null))
                .toList());
    for (int i = 0; i < heading; i++) {
      if (read.get(i).entries().get(0).isLabel()) {
        read.set(i, read.get(i).unlabelled());
      }
    }
    return read;
  }

  /** The words of a row of text, by columns. */
  TextRow read(LineRow row) {
    List<Line> pieces = pieces(row);
    List<Entry> entries = new ArrayList<>();
    int from = 0;
    for (int edge = 1; edge <= count(); edge++) {
      if (edge == count() || !isCrossed(pieces, edge)) {
        entry(pieces, from, edge).ifPresent(entries::add);
        from = edge;
      }
    }
    return new TextRow(row, entries);
  }

  private static List<Line> pieces(LineRow row) {
    if (row.isSingle()) {
      return row.first().columns();
    }
    List<Line> pieces = new ArrayList<>();
    for (Line line : row.segments()) {
      pieces.addAll(line.columns());
    }
    return pieces;
  }

  private boolean isCrossed(List<Line> pieces, int edge) {
    for (Line piece : pieces) {
      if (isCrossed(piece, edge)) {
        return true;
      }
    }
    return false;
  }

  /** What stands between two edges that no piece runs over. */
  private Optional<Entry> entry(List<Line> pieces, int from, int to) {
    double left = from == 0 ? -Double.MAX_VALUE : edges.get(from);
    double right = to == count() ? Double.MAX_VALUE : edges.get(to);
    List<Line> inside =
        pieces.stream().filter(p -> p.center() >= left && p.center() < right).toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Line line = LineRow.merged(inside);
    return Optional.of(Entry.of(from, to, line, SPELLER.of(line)));
  }
}
