package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.List;
import java.util.Optional;

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
 * @param limit name and number of the limit beyond which lines of the page were not kept
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
    Optional<String> limit,
    boolean incomplete) {

  private static final double LETTER = 12;

  /** A printed table keeps a margin; one that ends so near (points) to the paper's edge is cut. */
  private static final double NO_MARGIN = 0.5;

  /** Font size of most glyphs in points; that of a letter where there are none. */
  double usualSize() {
    Tenths sizes = new Tenths(glyphs.size());
    glyphs.forEach(glyph -> sizes.add(glyph.size()));
    return glyphs.isEmpty() ? LETTER : sizes.usual();
  }

  /** True if the box ends where the paper ends: what is drawn there goes on beyond it. */
  boolean reachesEdge(Box box) {
    return box.x0() <= NO_MARGIN
        || box.y0() <= NO_MARGIN
        || box.x1() >= width - NO_MARGIN
        || box.y1() >= height - NO_MARGIN;
  }
}
