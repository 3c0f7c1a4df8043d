package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures raised above a line, as marks of notes and exponents are: in a smaller font, or in
 * the same font lifted higher.
 */
final class RaisedMarks {
  /** Marks are at most so large, measured on the line's font. */
  private static final double SMALL = 0.8;

  /** Small marks stand at least so much (font sizes of the line) above the baseline. */
  private static final double RISE = 0.15;

  /** Marks as large as the line are told by a higher rise. */
  private static final double RISE_IN_FULL_SIZE = 0.25;

  /** How far (font sizes) a mark stands from what it belongs to. */
  private static final double BESIDE = 0.5;

  private static final Set<String> SIGNS = Set.of("*", "(", ")");

  private RaisedMarks() {}

  /** True if the glyph is a figure, an asterisk or a bracket, which notes are marked by: "(2)". */
  static boolean isMark(Glyph glyph) {
    return glyph.text().length() == 1
        && (Character.isDigit(glyph.text().charAt(0)) || SIGNS.contains(glyph.text()));
  }

  /** The figures of a mark without its brackets; empty if there is nothing else. */
  static String bare(String mark) {
    return mark.replace("(", "").replace(")", "");
  }

  /** True if the glyph stands raised over a line of that font size and baseline. */
  static boolean isRaised(Glyph glyph, double size, double baseline) {
    double rise = (baseline - glyph.baseline()) / size;
    boolean small = glyph.size() <= SMALL * size && rise >= RISE;
    return small || (isMark(glyph) && glyph.size() <= size + 0.1 && rise >= RISE_IN_FULL_SIZE);
  }

  /**
   * What stands on the line itself: the glyphs without the figures raised beside another one. There
   * may be more marks than figures ("8" with note "12"), so counting does not tell.
   *
   * @param ink glyphs from left to right
   * @return at least one, if {@code ink} has one
   */
  static List<Glyph> without(List<Glyph> ink) {
    List<Glyph> ground = new ArrayList<>();
    @Nullable Glyph beside = null;
    double end = 0;
    for (Glyph glyph : ink) {
      boolean raised =
          beside != null
              && isMark(glyph)
              && glyph.x0() - end <= BESIDE * beside.size()
              && isRaised(glyph, beside.size(), beside.baseline());
      if (!raised) {
        ground.add(glyph);
        beside = glyph;
      }
      end = Math.max(end, glyph.x1());
    }
    return ground;
  }
}
