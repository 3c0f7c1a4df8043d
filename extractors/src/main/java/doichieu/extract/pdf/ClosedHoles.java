package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Closes the holes that words leave which are struck out inside of a phrase: what follows them on
 * the line moves up, as if they had never been printed. White in the middle of several lines would
 * look like the gap between two columns.
 */
final class ClosedHoles {
  /** Words of one phrase stand no farther apart (font sizes). */
  private static final double WORD_GAP = 0.4;

  /** Glyphs of one line differ less (points) in height. */
  private static final double SAME_LINE = 0.5;

  private ClosedHoles() {}

  /**
   * The glyphs with what follows each struck phrase moved up to what stands before it.
   *
   * @param left the glyphs without the struck ones
   * @param struck phrases, none of them empty
   */
  static List<Glyph> close(List<Glyph> left, List<List<Glyph>> struck) {
    List<Glyph> glyphs = new ArrayList<>(left);
    struck.stream().filter(ClosedHoles::isWords).forEach(phrase -> moveUp(glyphs, phrase));
    return List.copyOf(glyphs);
  }

  /** A struck figure may be all that its column holds. */
  private static boolean isWords(List<Glyph> phrase) {
    return phrase.stream().anyMatch(g -> Character.isLetter(g.text().codePointAt(0)));
  }

  private static void moveUp(List<Glyph> glyphs, List<Glyph> phrase) {
    double from = phrase.stream().mapToDouble(Glyph::x0).min().orElseThrow();
    double to = phrase.stream().mapToDouble(Glyph::x1).max().orElseThrow();
    double gap = WORD_GAP * phrase.get(0).size();
    List<Glyph> line =
        glyphs.stream()
            .filter(g -> !g.isBlank() && g.direction() == Glyph.Direction.RIGHT)
            .filter(g -> Math.abs(g.baseline() - phrase.get(0).baseline()) < SAME_LINE)
            .sorted((a, b) -> Double.compare(a.x0(), b.x0()))
            .toList();
    boolean inside = line.stream().anyMatch(g -> g.x1() <= from + 1 && g.x1() > from - gap);
    double end = to;
    for (Glyph glyph : line) {
      if (inside && glyph.x0() >= to - 1 && glyph.x0() - end <= gap) {
        end = Math.max(end, glyph.x1());
        glyphs.set(glyphs.indexOf(glyph), moved(glyph, from - to));
      }
    }
  }

  private static Glyph moved(Glyph glyph, double by) {
    Box box = glyph.box();
    return new Glyph(
        glyph.text(),
        new Box(box.x0() + by, box.y0(), box.x1() + by, box.y1()),
        glyph.x0() + by,
        glyph.x1() + by,
        glyph.baseline(),
        glyph.size(),
        glyph.bold(),
        glyph.italic(),
        glyph.direction(),
        glyph.placed());
  }
}
