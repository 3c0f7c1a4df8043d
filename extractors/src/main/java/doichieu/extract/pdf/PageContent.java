package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one page shows.
 *
 * @param number page, 1-based
 * @param width of the page as it is read, in points
 * @param height of the page as it is read, in points
 * @param scale how many times larger than stored the page is read
 * @param glyphs visible characters, in the order of the file
 * @param rulings straight lines, unmerged
 * @param shades areas filled with a colour, in the order of the file
 * @param cutEdges places (x) where several lines across run out of the part that is shown
 * @param pictures places of pictures that are no lines
 * @param inked true if anything but letters is drawn: pictures, lines, shapes
 * @param hidden words that are drawn so that nobody sees them
 * @param clipped words outside of what the page shows, character by character
 * @param unreadable characters of which the file does not tell what they are
 * @param limit name and number of the limit beyond which lines of the page were not kept
 * @param incomplete true if a part of the page could not be drawn
 * @param remarks what a person should know of what was put on the page later
 */
record PageContent(
    int number,
    double width,
    double height,
    double scale,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Shade> shades,
    List<Double> cutEdges,
    List<Box> pictures,
    boolean inked,
    int hidden,
    List<List<Glyph>> clipped,
    int unreadable,
    Optional<String> limit,
    boolean incomplete,
    List<Finding> remarks) {

  private static final double LETTER = 12;

  /** How far (points) the edge of a cut table may lie from where its lines were cut. */
  private static final double NEAR = 1.5;

  /**
   * The page without some of its glyphs and lines.
   *
   * @param gone the very glyphs and lines to leave out
   */
  PageContent without(Set<Object> gone) {
    return with(
        glyphs.stream().filter(g -> !gone.contains(g)).toList(),
        rulings.stream().filter(r -> !gone.contains(r)).toList());
  }

  /** The page with other glyphs. */
  PageContent withGlyphs(List<Glyph> others) {
    return with(others, rulings);
  }

  private PageContent with(List<Glyph> otherGlyphs, List<Ruling> otherRulings) {
    return new PageContent(
        number,
        width,
        height,
        scale,
        otherGlyphs,
        otherRulings,
        shades,
        cutEdges,
        pictures,
        inked,
        hidden,
        clipped,
        unreadable,
        limit,
        incomplete,
        remarks);
  }

  /** Font size of most glyphs in points; that of a letter where there are none. */
  double usualSize() {
    Tenths sizes = new Tenths(glyphs.size());
    glyphs.forEach(glyph -> sizes.add(glyph.size()));
    return glyphs.isEmpty() ? LETTER : sizes.usual();
  }

  /** True if the box ends where lines were cut: what is drawn there goes on beyond it. */
  boolean isCutAt(Box box) {
    return cutEdges.stream()
        .anyMatch(x -> Math.abs(box.x0() - x) <= NEAR || Math.abs(box.x1() - x) <= NEAR);
  }
}
