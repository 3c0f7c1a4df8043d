package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts rows of text into reading order: where two columns stand side by side (letterhead, place of
 * signature), the left one whole, then the right one whole.
 */
final class Columns {
  /** The least width of the white between two columns, as a share of the font size. */
  private static final double GUTTER = 0.9;

  /** How far below its column (font sizes) a line on the left may stand. */
  private static final double NEAR = 1.75;

  /** How much wider than the gap above a line the gap below it may be. */
  private static final double SAME_PITCH = 1.12;

  /** How far below its column (font sizes) a line on the right may stand: room for signing. */
  private static final double SIGNING_ROOM = 12;

  /** Lines closer than this (font sizes) would overlap, did they stand in one column. */
  private static final double OVERLAP = 0.85;

  private Columns() {}

  /** Two columns found side by side. */
  private static final class Zone {
    private final List<Line> left = new ArrayList<>();
    private final List<Line> right = new ArrayList<>();
    private double from;
    private double to;

    /** Opens a zone at the widest white of a row. */
    Zone(LineRow row) {
      List<Line> segments = row.segments();
      int cut = 1;
      for (int i = 2; i < segments.size(); i++) {
        if (gap(segments, i) > gap(segments, cut)) {
          cut = i;
        }
      }
      from = segments.get(cut - 1).x1();
      to = segments.get(cut).x0();
      add(row);
    }

    /** Opens a zone at the white between two lines of which neither column has both. */
    Zone(LineRow upper, LineRow lower) {
      Line a = upper.first();
      Line b = lower.first();
      from = Math.min(a.x1(), b.x1());
      to = Math.max(a.x0(), b.x0());
      add(upper);
      add(lower);
    }

    private static double gap(List<Line> segments, int i) {
      return segments.get(i).x0() - segments.get(i - 1).x1();
    }

    /** Adds the row if it leaves the white between the columns open and belongs to a column. */
    boolean take(LineRow row) {
      double newFrom = from;
      double newTo = to;
      for (Line line : row.segments()) {
        if (line.x0() < from && line.x1() < to) {
          newFrom = Math.max(newFrom, line.x1());
        } else if (line.x0() > from && line.x1() > to) {
          newTo = Math.min(newTo, line.x0());
        } else if (line.x0() < (from + to) / 2 && line.x1() > (from + to) / 2) {
          return false;
        }
      }
      if (newTo - newFrom < GUTTER * row.size() || (row.isSingle() && !belongs(row.first()))) {
        return false;
      }
      from = newFrom;
      to = newTo;
      add(row);
      return true;
    }

    private boolean belongs(Line line) {
      boolean onLeft = line.center() < (from + to) / 2;
      List<Line> column = onLeft ? left : right;
      double below = line.baseline() - column.get(column.size() - 1).baseline();
      double reach = onLeft ? reachOfLeft(line) : SIGNING_ROOM * line.size();
      return below <= reach && column.stream().anyMatch(l -> isAligned(l, line));
    }

    /** Alone, below the end of the right column, the left one goes on at the pitch of its lines. */
    private double reachOfLeft(Line line) {
      int count = left.size();
      boolean alone =
          count > 2
              && right.get(right.size() - 1).baseline()
                  < left.get(count - 2).baseline() + line.size();
      return alone
          ? SAME_PITCH * (left.get(count - 1).baseline() - left.get(count - 2).baseline())
          : NEAR * line.size();
    }

    private static boolean isAligned(Line a, Line b) {
      return Math.abs(a.x0() - b.x0()) <= 3 || Math.abs(a.center() - b.center()) <= 0.7 * b.size();
    }

    private void add(LineRow row) {
      double middle = (from + to) / 2;
      List<Line> onLeft = row.segments().stream().filter(l -> l.center() < middle).toList();
      List<Line> onRight = row.segments().stream().filter(l -> l.center() >= middle).toList();
      if (!onLeft.isEmpty()) {
        left.add(LineRow.merged(onLeft));
      }
      if (!onRight.isEmpty()) {
        right.add(LineRow.merged(onRight));
      }
    }
  }

  /**
   * The blocks of the rows in reading order.
   *
   * @param margins where full lines of this page start and end
   */
  static List<TextBlock> blocks(List<LineRow> rows, Margins margins) {
    List<TextBlock> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean staggered = isStaggered(rows, i);
      if (rows.get(i).isSingle() && !staggered) {
        open.add(rows.get(i).whole());
        continue;
      }
      Zone zone = staggered ? new Zone(rows.get(i), rows.get(++i)) : new Zone(rows.get(i));
      flush(open, margins, blocks);
      while (i + 1 < rows.size() && zone.take(rows.get(i + 1))) {
        i++;
      }
      blocks.add(TextBlock.column(zone.left));
      blocks.add(TextBlock.column(zone.right));
    }
    flush(open, margins, blocks);
    return blocks;
  }

  /**
   * True if the row and the next one hold a line each, side by side and at heights that overlap, as
   * in two boxes whose lines are spaced apart differently.
   */
  private static boolean isStaggered(List<LineRow> rows, int i) {
    if (i + 1 >= rows.size() || !rows.get(i).isSingle() || !rows.get(i + 1).isSingle()) {
      return false;
    }
    Line a = rows.get(i).first();
    Line b = rows.get(i + 1).first();
    double size = Math.min(a.size(), b.size());
    return b.baseline() - a.baseline() < OVERLAP * size
        && Math.max(a.x0(), b.x0()) - Math.min(a.x1(), b.x1()) >= GUTTER * size;
  }

  private static void flush(List<Line> open, Margins margins, List<TextBlock> blocks) {
    if (!open.isEmpty()) {
      blocks.add(new TextBlock(List.copyOf(open), margins.left(), margins.right(), false));
      open.clear();
    }
  }
}
