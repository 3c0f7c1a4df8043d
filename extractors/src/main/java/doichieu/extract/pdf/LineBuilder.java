package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Gathers glyphs of one reading direction into lines, from top to bottom. */
final class LineBuilder {
  /** Share of the font size by which baselines of one line may differ. */
  private static final double SAME_BASELINE = 0.3;

  /** Marks raised among the words of other cells are so much smaller than their figure. */
  private static final double SMALLER = 0.9;

  private LineBuilder() {}

  /** The lines that show ink; raised and lowered small glyphs stand in the line they belong to. */
  static List<Line> lines(Collection<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(LineBuilder::inReadingOrder);
    List<List<Glyph>> rows = new ArrayList<>();
    double baseline = 0;
    double size = 0;
    for (Glyph glyph : sorted) {
      double reach = SAME_BASELINE * Math.min(size, glyph.size());
      if (rows.isEmpty() || glyph.baseline() - baseline > reach) {
        rows.add(new ArrayList<>());
        baseline = glyph.baseline();
        size = glyph.size();
      }
      rows.get(rows.size() - 1).add(glyph);
      size = Math.max(size, glyph.size());
    }
    rows.removeIf(row -> row.stream().allMatch(Glyph::isBlank));
    List<List<Glyph>> whole =
        attachRaised(rows).stream()
            .map(LineBuilder::withoutDoubles)
            .flatMap(row -> OverlappingWords.part(row, glyphs).stream())
            .toList();
    boolean spaced = PrintedBlanks.are(whole);
    return whole.stream().map(row -> new Line(row, spaced)).toList();
  }

  private static int inReadingOrder(Glyph one, Glyph other) {
    int down = Double.compare(one.baseline(), other.baseline());
    return down == 0 ? Double.compare(one.x0(), other.x0()) : down;
  }

  private static List<List<Glyph>> attachRaised(List<List<Glyph>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<Glyph> row = rows.get(i);
      for (int j : new int[] {i + 1, i - 1}) {
        if (j >= 0 && j < rows.size() && isSmallBeside(row, rows.get(j))) {
          moveTouching(row, rows.get(j), 0.5, run -> true);
        } else if (j == i + 1 && j < rows.size() && isLifted(row, rows.get(j))) {
          moveTouching(row, rows.get(j), 0.15, run -> true);
        } else if (j == i + 1 && j < rows.size() && isClose(row, rows.get(j))) {
          double size = largest(rows.get(j));
          moveTouching(row, rows.get(j), 0.15, run -> isSmallMark(run, size));
        }
      }
    }
    rows.removeIf(row -> row.stream().allMatch(Glyph::isBlank));
    return rows;
  }

  private static boolean isSmallBeside(List<Glyph> small, List<Glyph> large) {
    if (small.isEmpty() || large.isEmpty()) {
      return false;
    }
    double size = largest(large);
    double apart = Math.abs(small.get(0).baseline() - large.get(0).baseline());
    return largest(small) <= 0.8 * size && apart <= 0.6 * size;
  }

  /** Figures in the font of the line below, so little above it that they are no line themselves. */
  private static boolean isLifted(List<Glyph> row, List<Glyph> below) {
    if (row.isEmpty() || below.isEmpty()) {
      return false;
    }
    return largest(row) <= largest(below) + 0.1
        && isClose(row, below)
        && row.stream().allMatch(g -> g.isBlank() || RaisedMarks.isMark(g));
  }

  /** True for rows so near to each other that the upper one may hold marks of the lower one. */
  private static boolean isClose(List<Glyph> row, List<Glyph> below) {
    return !row.isEmpty()
        && !below.isEmpty()
        && below.get(0).baseline() - row.get(0).baseline() <= 0.6 * largest(below);
  }

  /** True for a mark that stands by itself between the words of other cells. */
  private static boolean isSmallMark(List<Glyph> run, double size) {
    return largest(run) <= SMALLER * size
        && run.stream().allMatch(g -> g.isBlank() || RaisedMarks.isMark(g));
  }

  private static double largest(List<Glyph> glyphs) {
    double largest = 0;
    for (Glyph glyph : glyphs) {
      largest = Math.max(largest, glyph.size());
    }
    return largest;
  }

  private static void moveTouching(
      List<Glyph> small, List<Glyph> large, double near, Predicate<List<Glyph>> mayMove) {
    List<Glyph> sorted = small.stream().sorted(Comparator.comparingDouble(Glyph::x0)).toList();
    double reach = near * largest(large);
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).x0() - sorted.get(i - 1).x1() > reach) {
        List<Glyph> run = sorted.subList(start, i);
        if (mayMove.test(run) && touches(run, large, reach)) {
          small.removeAll(run);
          large.addAll(run);
        }
        start = i;
      }
    }
  }

  private static boolean touches(List<Glyph> run, List<Glyph> large, double reach) {
    double x0 = run.get(0).x0();
    double x1 = run.get(run.size() - 1).x1();
    return large.stream()
        .anyMatch(g -> Math.abs(x0 - g.x1()) <= reach || Math.abs(g.x0() - x1) <= reach);
  }

  /** Bold made by printing twice, a little moved, is one glyph. */
  private static List<Glyph> withoutDoubles(List<Glyph> row) {
    List<Glyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(Glyph::x0));
    List<Glyph> single = new ArrayList<>();
    for (Glyph glyph : sorted) {
      boolean doubled = false;
      for (int i = single.size() - 1; i >= Math.max(0, single.size() - 3) && !doubled; i--) {
        doubled = isDouble(single.get(i), glyph);
      }
      if (!doubled) {
        single.add(glyph);
      }
    }
    return single;
  }

  private static boolean isDouble(Glyph a, Glyph b) {
    double reach = Math.min(0.12 * b.size(), 0.4 * (b.x1() - b.x0()));
    return a.text().equals(b.text())
        && Math.abs(a.x0() - b.x0()) < reach
        && Math.abs(a.baseline() - b.baseline()) < reach;
  }
}
