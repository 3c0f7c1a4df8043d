package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Closes the white between the digits of a figure that is set with spaced characters ("8 0" for
 * 80): they stand equally far apart, without the blanks that the page has elsewhere. Figures of one
 * digit in narrow columns stand so too; what {@link DigitColumns} tells of them stays apart.
 */
final class SpacedFigures {
  /** White (font sizes) that spaced characters leave at least and at most. */
  private static final double LEAST = 0.1;

  private static final double MOST = 0.65;

  /** White between the characters of one figure differs by less (font sizes). */
  private static final double EQUAL = 0.06;

  /** White (font sizes) that parts words where no blank is printed. */
  private static final double WORD_GAP = 0.2;

  /** Blanks for each white between letters without one, where a page prints blanks. */
  private static final int BLANKS_EACH = 3;

  /** Characters placed one by one, equally far apart, that tell a page with spaced figures. */
  private static final int PROOF = 3;

  /** More are a flood, of which no one can read figures. */
  private static final int MOST_RUNS = 5_000;

  private static final String MARKS = ".,%";

  private SpacedFigures() {}

  /** Glyphs from one to before another with the white (font sizes) between them. */
  private record Run(int from, int to, double gap, boolean shown) {
    int length() {
      return to - from;
    }

    boolean isAlike(Run other) {
      return Math.abs(gap - other.gap) < EQUAL;
    }

    /**
     * True if characters of figures so far apart are spaced ones: one order shows them, or figures
     * of other lengths stand so too. Rows of columns have all the same length.
     */
    boolean isProof(List<Run> runs) {
      return shown
          || (length() >= PROOF
              && runs.stream().anyMatch(run -> run.isAlike(this) && run.length() != length()));
    }
  }

  /**
   * The glyphs, those of such figures reaching up to each other.
   *
   * @param glyphs of a page, in the order of the file
   * @param rules its rules
   * @param shades its coloured grounds
   */
  static List<Glyph> close(List<Glyph> glyphs, List<Ruling> rules, List<Shade> shades) {
    List<Run> spaced = runs(glyphs);
    if (spaced.isEmpty() || spaced.size() > MOST_RUNS || !printsBlanks(glyphs)) {
      return glyphs;
    }
    List<List<Glyph>> digits =
        spaced.stream().map(run -> glyphs.subList(run.from(), run.to())).toList();
    DigitColumns columns = DigitColumns.of(glyphs, rules, shades, digits);
    List<Run> runs =
        spaced.stream().filter(run -> !columns.hold(glyphs.subList(run.from(), run.to()))).toList();
    List<Run> proof = runs.stream().filter(run -> run.isProof(runs)).toList();
    List<Glyph> closed = new ArrayList<>(glyphs);
    for (Run run : runs) {
      if (proof.stream().anyMatch(run::isAlike)) {
        for (int i = run.from(); i < run.to(); i++) {
          Glyph glyph = glyphs.get(i);
          boolean first = i == run.from();
          boolean last = i + 1 == run.to();
          double x0 = first ? glyph.x0() : (glyphs.get(i - 1).x1() + glyph.x0()) / 2;
          double x1 = last ? glyph.x1() : (glyph.x1() + glyphs.get(i + 1).x0()) / 2;
          closed.set(i, between(glyph, x0, x1));
        }
      }
    }
    return List.copyOf(closed);
  }

  private static List<Run> runs(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !goesOn(glyphs.get(i - 1), glyphs.get(i))) {
        if (i - start > 1) {
          findRun(glyphs, start, i).ifPresent(runs::add);
        }
        start = i;
      }
    }
    return runs;
  }

  /** True for two characters of figures on one line, no further apart than spaced ones. */
  private static boolean goesOn(Glyph before, Glyph glyph) {
    return isOfFigure(before)
        && isOfFigure(glyph)
        && glyph.direction() == before.direction()
        && glyph.baseline() == before.baseline()
        && gap(before, glyph) < MOST;
  }

  private static boolean isDigit(Glyph glyph) {
    return Character.isDigit(glyph.text().charAt(0));
  }

  private static boolean isOfFigure(Glyph glyph) {
    return glyph.text().length() == 1
        && (Character.isDigit(glyph.text().charAt(0)) || MARKS.contains(glyph.text()));
  }

  private static Optional<Run> findRun(List<Glyph> glyphs, int from, int to) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    boolean shown = true;
    for (int i = from + 1; i < to; i++) {
      double gap = gap(glyphs.get(i - 1), glyphs.get(i));
      least = Math.min(least, gap);
      most = Math.max(most, gap);
      shown &= !glyphs.get(i).placed();
    }
    boolean figure =
        isDigit(glyphs.get(from))
            && glyphs.subList(from + 1, to).stream().anyMatch(SpacedFigures::isDigit);
    return figure && least > LEAST && most - least < EQUAL
        ? Optional.of(new Run(from, to, least, shown))
        : Optional.empty();
  }

  private static double gap(Glyph left, Glyph right) {
    return (right.x0() - left.x1()) / right.size();
  }

  /** True if the page prints a blank between most words which one order shows. */
  private static boolean printsBlanks(List<Glyph> glyphs) {
    int blanks = 0;
    int bare = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph left = glyphs.get(i - 1);
      Glyph right = glyphs.get(i);
      boolean letters = isLetter(left) && isLetter(right) && !right.placed();
      blanks += left.isBlank() && !right.isBlank() ? 1 : 0;
      bare += letters && gap(left, right) > WORD_GAP ? 1 : 0;
    }
    return blanks > 0 && bare * BLANKS_EACH <= blanks;
  }

  private static boolean isLetter(Glyph glyph) {
    return Character.isLetter(glyph.text().codePointAt(0));
  }

  private static Glyph between(Glyph glyph, double x0, double x1) {
    return new Glyph(
        glyph.text(),
        glyph.box(),
        x0,
        x1,
        glyph.baseline(),
        glyph.size(),
        glyph.bold(),
        glyph.italic(),
        glyph.direction(),
        glyph.placed());
  }
}
