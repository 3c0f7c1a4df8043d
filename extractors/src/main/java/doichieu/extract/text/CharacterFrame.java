package doichieu.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The lines of a table framed with characters as a grid: the corners of its rules tell the edges of
 * the columns, or its bars where it has no rules. A line whose cells a wide character pushed aside
 * is cut at its bars in their order.
 */
final class CharacterFrame {
  /** Characters by which a bar may stand aside of its edge. */
  private static final int ASIDE = 1;

  /** Horizontal characters that make a part of a rule within a line of words. */
  private static final int MIN_RUN = 3;

  private final List<Line> lines;
  private final String[] texts;
  private final int[] edges;
  private final int[][] places;

  /** Lines that have no words. */
  private final boolean[] bare;

  /** The grid of the lines, blank ones left out. */
  static CharacterFrame of(List<Line> lines) {
    return new CharacterFrame(lines.stream().filter(line -> !line.isBlank()).toList());
  }

  private CharacterFrame(List<Line> lines) {
    this.lines = lines;
    texts = lines.stream().map(line -> line.text().stripTrailing()).toArray(String[]::new);
    TreeSet<Integer> corners = new TreeSet<>();
    for (String text : texts) {
      for (int x = 0; x < text.length(); x++) {
        if (isCorner(text, x)) {
          corners.add(x);
        }
      }
    }
    if (corners.isEmpty()) {
      Arrays.stream(texts).forEach(text -> bars(text).forEach(corners::add));
    }
    edges = corners.stream().mapToInt(Integer::intValue).toArray();
    places = IntStream.range(0, texts.length).mapToObj(this::edgesOf).toArray(int[][]::new);
    bare = new boolean[texts.length];
    for (int line = 0; line < texts.length; line++) {
      bare[line] = texts[line].chars().allMatch(c -> c == ' ' || isDrawn(c));
    }
  }

  int lineCount() {
    return texts.length;
  }

  int columnCount() {
    return edges.length - 1;
  }

  /** True if each column has room for a character, so that the rules lie below each other. */
  boolean isEven() {
    return edges.length > 1
        && IntStream.range(1, edges.length).allMatch(e -> edges[e] - edges[e - 1] > 1);
  }

  /**
   * True if a rule fills the column's width on the line. Between the bars of a line with words it
   * is a cell of dashes.
   */
  boolean isRuled(int line, int column) {
    String text = texts[line];
    int from = edges[column];
    int to = edges[column + 1];
    return to <= text.length()
        && text.substring(from + 1, to).chars().allMatch(c -> isHorizontal(c))
        && (bare[line]
            || FrameCharacters.isCorner(text.charAt(from))
            || (to < text.length() && FrameCharacters.isCorner(text.charAt(to))));
  }

  /** True if a rule lies in any column of the line. */
  boolean isRule(int line) {
    return IntStream.range(0, columnCount()).anyMatch(column -> isRuled(line, column));
  }

  /** True if the line is a rule that is drawn twice or thick. */
  boolean isHeavy(int line) {
    return IntStream.range(0, columnCount())
        .allMatch(
            column ->
                isRuled(line, column)
                    && FrameCharacters.isHeavy(texts[line].charAt(edges[column] + 1)));
  }

  /** True if a bar stands at the left edge of the column; the last edge counts as a column. */
  boolean isBarred(int line, int column) {
    return places[line][column] >= 0;
  }

  /** The characters between the left edge of a column and the right edge of another. */
  String text(int line, int column, int last) {
    String text = texts[line];
    int from = Math.min(text.length(), place(line, column) + 1);
    int to = Math.min(text.length(), place(line, last + 1));
    return from < to ? text.substring(from, to) : "";
  }

  /** The last column of the cell that begins with a column. */
  int last(int line, int column) {
    int last = column;
    while (last + 1 < columnCount() && !isBarred(line, last + 1)) {
      last++;
    }
    return last;
  }

  /** True if bars and edges are left over that do not fit together: a cell may stand elsewhere. */
  boolean isDoubtful(int line) {
    long set = Arrays.stream(places[line]).filter(place -> place >= 0).count();
    return set < edges.length && set < bars(texts[line]).count();
  }

  /** Number of cells that the bars of a line part. */
  int barredCells(int line) {
    return (int) bars(texts[line]).count() - 1;
  }

  Line line(int line) {
    return lines.get(line);
  }

  /** The number of the line in the file. */
  int number(int line) {
    return lines.get(line).number();
  }

  private int place(int line, int edge) {
    return places[line][edge] >= 0 ? places[line][edge] : edges[edge];
  }

  /**
   * Where the bars of a line stand, edge for edge; -1 where none does. The outermost bars are the
   * outermost edges; behind a cell that is too wide all bars stand aside by as much as the last.
   */
  private int[] edgesOf(int line) {
    int[] bars = bars(texts[line]).toArray();
    if (bars.length == edges.length) {
      return bars;
    }
    int[] own = new int[edges.length];
    Arrays.fill(own, -1);
    if (bars.length < 2) {
      match(bars, 0, own, 0, edges.length);
      return own;
    }
    int last = edges.length - 1;
    int aside = bars[bars.length - 1] - edges[last];
    own[last] = bars[bars.length - 1];
    int[] inner = Arrays.copyOf(bars, bars.length - 1);
    int next = match(inner, 0, own, 0, last);
    if (Math.abs(aside) > ASIDE) {
      match(inner, aside, own, next, last);
    }
    return own;
  }

  /**
   * Gives the bars to the edges from one edge to another.
   *
   * @param aside characters by which the bars stand right of their edges
   * @return the edge after the last one that has a bar
   */
  private int match(int[] bars, int aside, int[] own, int from, int to) {
    int used = from == 0 ? -1 : own[from - 1];
    int bar = 0;
    int next = from;
    for (int e = from; e < to; e++) {
      while (bar < bars.length && (bars[bar] <= used || bars[bar] - aside < edges[e] - ASIDE)) {
        bar++;
      }
      if (bar < bars.length && bars[bar] - aside <= edges[e] + ASIDE) {
        own[e] = bars[bar];
        used = bars[bar];
        next = e + 1;
      }
    }
    return next;
  }

  private static boolean isDrawn(int c) {
    return isHorizontal(c)
        || FrameCharacters.isVertical((char) c)
        || FrameCharacters.isCorner((char) c);
  }

  private static IntStream bars(String text) {
    return IntStream.range(0, text.length())
        .filter(x -> FrameCharacters.isVertical(text.charAt(x)) || isCorner(text, x));
  }

  /** A plus sign among words is a corner only at the end of a rule. */
  private static boolean isCorner(String text, int x) {
    char c = text.charAt(x);
    return FrameCharacters.isCorner(c)
        && (c != '+' || run(text, x - 1, -1) >= MIN_RUN || run(text, x + 1, 1) >= MIN_RUN);
  }

  private static int run(String text, int from, int step) {
    int x = from;
    while (x >= 0 && x < text.length() && isHorizontal(text.charAt(x))) {
      x += step;
    }
    return Math.abs(x - from);
  }

  private static boolean isHorizontal(int c) {
    return FrameCharacters.isHorizontal((char) c);
  }
}
