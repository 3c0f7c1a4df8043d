package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Tells digits that stand in columns of their own from those of one figure: a rule or the side of a
 * colour parts them, signs that count up ("1 2 3", "A B C") head them, or turned words do.
 *
 * @param sides rules and sides of colours down the page, by their place
 * @param heads signs that count up, each series from left to right
 * @param turned words that run up or down the page
 */
record DigitColumns(
    NavigableMap<Double, List<Ruling>> sides, List<List<Glyph>> heads, List<Glyph> turned) {
  /** Signs that count up and head columns. */
  private static final int SERIES = 3;

  /** More are a flood. */
  private static final int MOST_HEADS = 100;

  /** A digit stands below the head of its column by less than this (font sizes). */
  private static final double BELOW = 0.3;

  /** Signs that head narrow columns stand no further apart (font sizes). */
  private static final double NEAR = 1.5;

  /** Digits of one row below such heads. */
  private static final int COLUMNS = 2;

  /**
   * What a page shows of such columns.
   *
   * @param glyphs of the page, in the order of the file
   * @param spaced digits that may be of one figure, of one line from left to right
   */
  static DigitColumns of(
      List<Glyph> glyphs, List<Ruling> rules, List<Shade> shades, List<List<Glyph>> spaced) {
    NavigableMap<Double, List<Ruling>> sides = new TreeMap<>();
    List<Ruling> all = new ArrayList<>(rules);
    for (Shade shade : shades) {
      all.add(new Ruling(false, shade.box().x0(), shade.box().y0(), shade.box().y1()));
      all.add(new Ruling(false, shade.box().x1(), shade.box().y0(), shade.box().y1()));
    }
    all.stream()
        .filter(rule -> !rule.horizontal())
        .forEach(rule -> sides.computeIfAbsent(rule.at(), at -> new ArrayList<>()).add(rule));
    return new DigitColumns(
        sides,
        heads(glyphs).stream().filter(head -> !isFigure(head, glyphs, spaced)).toList(),
        glyphs.stream().filter(glyph -> isTurned(glyph) && !glyph.isBlank()).toList());
  }

  private static boolean isTurned(Glyph glyph) {
    return glyph.direction() == Glyph.Direction.UP || glyph.direction() == Glyph.Direction.DOWN;
  }

  private static List<List<Glyph>> heads(List<Glyph> glyphs) {
    List<List<Glyph>> heads = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !countsOn(glyphs.get(i - 1), glyphs.get(i))) {
        boolean goesOn = start > 0 && isOfFigure(glyphs.get(start - 1), glyphs.get(start));
        if (i - start >= SERIES && !goesOn && heads.size() < MOST_HEADS) {
          heads.add(glyphs.subList(start, i));
        }
        start = i;
      }
    }
    return heads;
  }

  /**
   * True if signs head no columns: they go on before them, or a figure above or below goes on where
   * nothing stands on their line.
   */
  private static boolean isFigure(List<Glyph> head, List<Glyph> glyphs, List<List<Glyph>> spaced) {
    List<Glyph> line =
        glyphs.stream().filter(g -> !g.isBlank() && isLevel(g, head.get(0))).toList();
    return spaced.stream()
        .filter(figure -> overlap(head, figure))
        .anyMatch(
            figure -> figure.stream().anyMatch(d -> line.stream().noneMatch(g -> isBelow(g, d))));
  }

  private static boolean overlap(List<Glyph> head, List<Glyph> figure) {
    return head.get(0).direction() == figure.get(0).direction()
        && head.get(0).x0() < figure.get(figure.size() - 1).x1()
        && head.get(head.size() - 1).x1() > figure.get(0).x0();
  }

  private static boolean isLevel(Glyph glyph, Glyph other) {
    return glyph.direction() == other.direction() && glyph.baseline() == other.baseline();
  }

  /** True for a sign placed right behind another. */
  private static boolean isNext(Glyph before, Glyph glyph) {
    double gap = glyph.x0() - before.x1();
    return glyph.placed()
        && !before.isBlank()
        && isLevel(glyph, before)
        && gap > 0
        && gap < NEAR * glyph.size();
  }

  private static boolean isOfFigure(Glyph before, Glyph glyph) {
    return isNext(before, glyph) && !Character.isLetter(before.text().codePointAt(0));
  }

  private static boolean countsOn(Glyph before, Glyph glyph) {
    return isNext(before, glyph)
        && Character.isLetterOrDigit(glyph.text().codePointAt(0))
        && glyph.text().codePointAt(0) == before.text().codePointAt(0) + 1;
  }

  /** True if the digits, of one line from left to right, stand in columns of their own. */
  boolean hold(List<Glyph> digits) {
    for (int i = 1; i < digits.size(); i++) {
      if (isParted(digits.get(i - 1), digits.get(i))) {
        return true;
      }
    }
    return heads.stream().anyMatch(head -> isBelow(head, digits)) || isBelowTurned(digits);
  }

  private boolean isParted(Glyph left, Glyph right) {
    double from = Math.min(left.centerX(), right.centerX());
    double to = Math.max(left.centerX(), right.centerX());
    return sides.subMap(from, true, to, true).values().stream()
        .flatMap(List::stream)
        .anyMatch(side -> side.from() < left.centerY() && side.to() > left.centerY());
  }

  private static boolean isBelow(List<Glyph> head, List<Glyph> digits) {
    Glyph first = digits.get(0);
    return head.get(0).direction() == first.direction()
        && head.get(0).baseline() <= first.baseline()
        && digits.stream().filter(digit -> head.stream().anyMatch(h -> isBelow(h, digit))).count()
            >= COLUMNS;
  }

  /** True for a digit below the head, or below a part of a longer one. */
  private static boolean isBelow(Glyph head, Glyph digit) {
    double off = (head.x0() + head.x1() - digit.x0() - digit.x1()) / 2;
    return Math.abs(off) < BELOW * digit.size();
  }

  /** Upright digits below words that run up or down between the first and the last of them. */
  private boolean isBelowTurned(List<Glyph> digits) {
    Glyph first = digits.get(0);
    Glyph last = digits.get(digits.size() - 1);
    return first.direction() == Glyph.Direction.RIGHT
        && turned.stream()
            .anyMatch(
                word ->
                    word.box().x1() > first.box().x0()
                        && word.box().x0() < last.box().x1()
                        && word.centerY() < first.centerY());
  }
}
