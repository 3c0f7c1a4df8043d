package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings above the columns: centred, over several lines, one over several columns. */
final class LaidHeader {
  /** Columns of print by which the middle of a text may miss that of the text above. */
  private static final int OFF_CENTRE = 2;

  /** Twice the columns of print by which a text misses a middle that is not its own. */
  private static final int FAR_OFF = 5;

  private final LaidCells cells;
  private final int to;
  private final List<Heading> headings = new ArrayList<>();

  /** A heading that still grows. */
  private static final class Heading {
    final int top;
    int from;
    int to;
    int middle;
    String text;
    final int line;

    Heading(int top, Piece piece, int line) {
      this.top = top;
      this.from = piece.from();
      this.to = piece.to();
      this.middle = piece.word().start() + piece.word().end();
      this.text = piece.text();
      this.line = line;
    }

    boolean spans() {
      return to > from;
    }
  }

  private LaidHeader(LaidCells cells, int to) {
    this.cells = cells;
    this.to = to;
  }

  /**
   * The headings as cells.
   *
   * @param to line after the header's last
   * @return rows from 0 on; empty if there is no header
   */
  static List<PartCell> cells(LaidCells cells, int to) {
    LaidHeader header = new LaidHeader(cells, to);
    header.collect();
    return header.place();
  }

  private void collect() {
    for (int i = 0; i < to; i++) {
      for (Piece piece : pieces(i)) {
        Heading above = findAbove(i, piece);
        if (above == null) {
          headings.add(new Heading(i, piece, cells.number(i)));
        } else {
          above.text = LineJoiner.join(above.text, piece.text());
        }
      }
    }
  }

  /** The pieces of a line, those wide that stand in the middle of several columns. */
  private List<Piece> pieces(int i) {
    List<Piece> wide = new ArrayList<>();
    for (Piece whole : cells.pieces(i)) {
      for (Piece piece : parted(i, whole)) {
        Piece last = wide.isEmpty() ? null : wide.get(wide.size() - 1);
        if (last != null && isOneText(i, last, piece)) {
          Word both = LaidLine.join(List.of(last.word(), piece.word()));
          wide.set(wide.size() - 1, new Piece(last.from(), piece.to(), both));
        } else {
          wide.add(piece);
        }
      }
    }
    wide.replaceAll(piece -> piece.spans() ? piece : widened(i, piece));
    return wide;
  }

  /** The piece, or two that touch: the second begins anew and each stands above its own column. */
  private List<Piece> parted(int i, Piece piece) {
    List<Word> words =
        cells.line(i).words().stream()
            .filter(w -> w.start() >= piece.word().start() && w.end() <= piece.word().end())
            .toList();
    for (int c = Math.max(0, piece.from() - 1); !piece.spans() && c <= piece.from(); c++) {
      int other = c == piece.from() ? c + 1 : c;
      if (!hasBelow(i, c) || !hasBelow(i, c + 1) || hasText(i, other)) {
        continue;
      }
      for (int w = 1; w < words.size(); w++) {
        Word left = LaidLine.join(words.subList(0, w));
        Word right = LaidLine.join(words.subList(w, words.size()));
        if (beginsAnew(right.text()) && isAbove(left, c) && isAbove(right, c + 1)) {
          return List.of(new Piece(c, c, left), new Piece(c + 1, c + 1, right));
        }
      }
    }
    return List.of(piece);
  }

  private boolean isAbove(Word word, int column) {
    return Math.abs(word.start() + word.end() - bottomMiddle(column, column)) <= FAR_OFF;
  }

  private boolean hasText(int i, int column) {
    return cells.pieces(i).stream().anyMatch(p -> p.from() <= column && column <= p.to());
  }

  /** True if a seam cuts a text that stands in the middle of the headings below it. */
  private boolean isOneText(int i, Piece left, Piece right) {
    if (right.word().start() - left.word().end() >= LaidLine.GAP
        || beginsAnew(right.text())
        || !hasBelow(i, left.from())
        || !hasBelow(i, right.to())) {
      return false;
    }
    int middle = left.word().start() + right.word().end();
    return Math.abs(middle - bottomMiddle(left.from(), right.to())) <= FAR_OFF;
  }

  /** True if the text begins with one capital: inside a heading only names do. */
  private static boolean beginsAnew(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1));
  }

  /** The piece over the columns whose lowest headings it stands in the middle of. */
  private Piece widened(int i, Piece piece) {
    int middle = piece.word().start() + piece.word().end();
    int column = piece.from();
    boolean above = hasBelow(i, column) && isAbove(piece.word(), column);
    if (!hasBelow(i, column) || (above && !beginsAnew(i, column))) {
      return piece;
    }
    Piece best = piece;
    int least = Math.max(FAR_OFF, (piece.word().end() - piece.word().start()) / 4) + 1;
    for (int a = 0; a <= column; a++) {
      for (int b = column; b < cells.columnCount(); b++) {
        int off = Math.abs(middle - bottomMiddle(a, b));
        if (b > a && off < least && isFree(i, a, b, piece) && (!above || areBeside(i, a, b))) {
          least = off;
          best = new Piece(a, b, piece.word());
        }
      }
    }
    return best;
  }

  /** True if the next texts below the line begin anew in all the columns, in lines side by side. */
  private boolean areBeside(int i, int a, int b) {
    int low = to;
    int high = 0;
    for (int c = a; c <= b; c++) {
      int below = nextBelow(i, c);
      if (below == to || !beginsAnew(i, c)) {
        return false;
      }
      low = Math.min(low, below);
      high = Math.max(high, below);
    }
    return high - low <= 1;
  }

  /** True if the next text below the line in the column is a heading of its own. */
  private boolean beginsAnew(int i, int column) {
    int below = nextBelow(i, column);
    String text = below == to ? "" : cells.text(below, column);
    return beginsAnew(text) || (!text.isEmpty() && !Character.isLetter(text.codePointAt(0)));
  }

  private int nextBelow(int i, int column) {
    int below = i + 1;
    while (below < to
        && cells.pieces(below).stream().noneMatch(p -> p.from() == column && p.to() == column)) {
      below++;
    }
    return below;
  }

  /** True if all the columns have headings below the line, and no other text in it. */
  private boolean isFree(int i, int a, int b, Piece piece) {
    for (int c = a; c <= b; c++) {
      int column = c;
      boolean other =
          cells.pieces(i).stream()
              .anyMatch(p -> p != piece && p.from() <= column && column <= p.to());
      boolean above =
          headings.stream().anyMatch(h -> !h.spans() && h.from == column && column != piece.from());
      if (other || above || !hasBelow(i, c)) {
        return false;
      }
    }
    return true;
  }

  /** Sum of the first and last place of the lowest headings from one column to another. */
  private int bottomMiddle(int from, int upTo) {
    int left = 0;
    int right = 0;
    for (int i = 0; i < to; i++) {
      for (Piece piece : cells.pieces(i)) {
        left = piece.from() == from && !piece.spans() ? piece.word().start() : left;
        right = piece.to() == upTo && !piece.spans() ? piece.word().end() : right;
      }
    }
    return left + right;
  }

  /** The heading that the piece goes on: the same columns, or below the middle of a wider one. */
  private @Nullable Heading findAbove(int i, Piece piece) {
    Heading lowest = null;
    for (Heading heading : headings) {
      if (heading.from <= piece.to() && piece.from() <= heading.to) {
        lowest = heading;
      }
    }
    if (lowest == null) {
      return null;
    }
    boolean alone = lowest.top == 0 && cells.pieces(0).size() == 1 && i == 1 && isAloneAbove(piece);
    boolean same = lowest.from == piece.from() && lowest.to == piece.to() && !alone;
    int off = Math.abs(lowest.middle - piece.word().start() - piece.word().end());
    boolean inMiddle = lowest.spans() && off <= 2 * OFF_CENTRE && hasBothBelow(i, lowest);
    return same || inMiddle ? lowest : null;
  }

  /** True if the headings left and right of the piece begin in its line and go on below it. */
  private boolean isAloneAbove(Piece piece) {
    int column = piece.from();
    return startsHere(column - 1) && startsHere(column + 1);
  }

  private boolean startsHere(int column) {
    boolean here = cells.pieces(1).stream().anyMatch(p -> p.from() == column && !p.spans());
    return here && hasBelow(1, column);
  }

  /** True if sub-headings stand in the first and the last column of the heading further down. */
  private boolean hasBothBelow(int i, Heading wide) {
    return hasBelow(i, wide.from) && hasBelow(i, wide.to);
  }

  private boolean hasBelow(int i, int column) {
    for (int below = i + 1; below < to; below++) {
      if (cells.pieces(below).stream().anyMatch(p -> p.from() == column && p.to() == column)) {
        return true;
      }
    }
    return false;
  }

  private List<PartCell> place() {
    widen();
    takeIn();
    List<PartCell> placed = new ArrayList<>();
    int depth = 0;
    for (Heading heading : headings) {
      depth = Math.max(depth, level(heading) + 1);
    }
    boolean[][] taken = new boolean[depth][cells.columnCount()];
    for (Heading heading : headings) {
      int level = level(heading);
      int down = heading.spans() ? 1 : depth - level;
      if (!mark(taken, level, down, heading)) {
        return flat();
      }
      placed.add(
          cell(
              level,
              heading.from,
              down,
              heading.to - heading.from + 1,
              heading.text,
              heading.line));
    }
    for (int r = 0; r < depth; r++) {
      for (int c = 0; c < cells.columnCount(); c++) {
        if (!taken[r][c]) {
          placed.add(cell(r, c, 1, 1, "", cells.number(0)));
        }
      }
    }
    placed.sort(Comparator.comparingInt(PartCell::row).thenComparingInt(PartCell::column));
    return placed;
  }

  /** Takes the heading's place; false if another one has a part of it. */
  private static boolean mark(boolean[][] taken, int level, int down, Heading heading) {
    for (int r = level; r < level + down; r++) {
      for (int c = heading.from; c <= heading.to; c++) {
        if (taken[r][c]) {
          return false;
        }
        taken[r][c] = true;
      }
    }
    return true;
  }

  /** All words above a column as its one heading. */
  private List<PartCell> flat() {
    List<PartCell> placed = new ArrayList<>();
    for (int c = 0; c < cells.columnCount(); c++) {
      String text = "";
      for (Heading heading : headings) {
        if (heading.from == c) {
          text = LineJoiner.join(text, heading.text);
        }
      }
      placed.add(cell(0, c, 1, 1, text, cells.number(0)));
    }
    return placed;
  }

  /** A heading in the first line stands over the columns whose middle is its own. */
  private void widen() {
    for (Heading wide : List.copyOf(headings)) {
      if (wide.top > 0 || cells.pieces(0).size() > 1 || !isFollowed(wide)) {
        continue;
      }
      int best = OFF_CENTRE * 2 + 1;
      int[] range = {wide.from, wide.to};
      for (int a = 0; a <= wide.from; a++) {
        for (int b = wide.to; b < cells.columnCount(); b++) {
          int off = Math.abs(edge(a, true) + edge(b, false) - wide.middle);
          if (b > a && off < best) {
            best = off;
            range = new int[] {a, b};
          }
        }
      }
      wide.from = range[0];
      wide.to = range[1];
    }
  }

  private boolean isFollowed(Heading wide) {
    return !wide.spans() && headings.stream().anyMatch(h -> h != wide && h.from == wide.from);
  }

  /** A heading over several columns stands also over its sub-headings' next of kin at its side. */
  private void takeIn() {
    for (Heading wide : headings) {
      while (wide.spans() && isKin(wide, wide.to, wide.to + 1)) {
        wide.to++;
      }
      while (wide.spans() && isKin(wide, wide.from, wide.from - 1)) {
        wide.from--;
      }
    }
  }

  /** "Cấp tỉnh | Cấp huyện" below the heading, "Cấp xã" beside them with nothing above. */
  private boolean isKin(Heading wide, int inside, int beside) {
    Heading own = only(inside, wide);
    Heading next = only(beside, wide);
    return own != null
        && next != null
        && next.top > wide.top
        && next.top <= own.top + 1
        && firstWord(own.text).equals(firstWord(next.text))
        && !own.text.equals(next.text);
  }

  /** The one heading of the column besides the wide one; null if there is none or several. */
  private @Nullable Heading only(int column, Heading wide) {
    List<Heading> above =
        headings.stream().filter(h -> h != wide && h.from <= column && column <= h.to).toList();
    return above.size() == 1 && !above.get(0).spans() ? above.get(0) : null;
  }

  private static String firstWord(String text) {
    return text.split(" ", 2)[0];
  }

  /** First or last column of print of the headings below the first line in a column. */
  private int edge(int column, boolean left) {
    int edge = left ? Integer.MAX_VALUE / 4 : 0;
    for (int i = 1; i < to; i++) {
      for (Piece piece : cells.pieces(i)) {
        if (piece.from() == column && piece.to() == column) {
          edge = left ? Math.min(edge, piece.word().start()) : Math.max(edge, piece.word().end());
        }
      }
    }
    return edge;
  }

  /** Number of headings above over the same columns. */
  private int level(Heading heading) {
    return (int)
        headings.stream()
            .filter(h -> h != heading && h.top < heading.top)
            .filter(h -> h.from <= heading.from && heading.to <= h.to)
            .count();
  }

  private static PartCell cell(int row, int column, int down, int across, String text, int line) {
    Evidence evidence = new Evidence(null, null, null, null, line, null, null, text);
    return new PartCell(row, column, down, across, text, evidence);
  }
}
