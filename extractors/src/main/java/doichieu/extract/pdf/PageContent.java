package doichieu.extract.pdf;

import java.util.List;

/**
 * What one page shows.
 *
 * @param number page, 1-based
 * @param width of the page as it is read, in points
 * @param height of the page as it is read, in points
 * @param glyphs visible characters, in the order of the file
 * @param rulings straight lines, unmerged
 * @param hasPicture true if a picture of some size stands on the page
 * @param hidden words that are drawn so that nobody sees them
 * @param unreadable characters of which the file does not tell what they are
 * @param overdrawn true if the page drew more lines than were kept
 * @param incomplete true if a part of the page could not be drawn
 */
record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    boolean hasPicture,
    int hidden,
    int unreadable,
    boolean overdrawn,
    boolean incomplete) {

  private static final double LETTER = 12;

  /** Font size of most glyphs in points; that of a letter where there are none. */
  double usualSize() {
    Tenths sizes = new Tenths(glyphs.size());
    glyphs.forEach(glyph -> sizes.add(glyph.size()));
    return glyphs.isEmpty() ? LETTER : sizes.usual();
  }
}
