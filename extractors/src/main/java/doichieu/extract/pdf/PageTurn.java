package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is turned to be read.
 *
 * @param crop the part of the page that is shown
 * @param quarters turns by 90 degrees, clockwise, 0 to 3
 * @param scale how many times larger than stored the page is read
 */
record PageTurn(PDRectangle crop, int quarters, double scale) {
  /** Letters smaller or larger (points) are those of a page stored in another measure. */
  private static final double SMALLEST = 4;

  private static final double LARGEST = 60;

  /** Size of print in points. */
  private static final double PRINT = 12;

  /** Fewer letters do not tell in which measure a page is stored. */
  private static final int FEWEST_LETTERS = 50;

  /** Beyond such a share of turned glyphs the page is meant to be read turned. */
  private static final double TURNED_PAGE = 0.7;

  /** The turn that the page states. */
  static PageTurn stated(PDPage page) {
    return new PageTurn(page.getCropBox(), Math.floorMod(page.getRotation(), 360) / 90, 1);
  }

  /** The turn at which most glyphs stand upright and have the size of print. */
  PageTurn meant(PageContent content) {
    PageTurn upright = upright(content.glyphs());
    double size = content.usualSize();
    boolean plain = size >= SMALLEST && size <= LARGEST;
    return plain || content.glyphs().size() < FEWEST_LETTERS
        ? upright
        : new PageTurn(crop, upright.quarters, PRINT / Math.max(size, 1 / PRINT));
  }

  private PageTurn upright(List<Glyph> glyphs) {
    int[] directions = new int[Glyph.Direction.values().length];
    for (Glyph glyph : glyphs) {
      directions[glyph.direction().ordinal()]++;
    }
    int enough = (int) Math.ceil(glyphs.size() * TURNED_PAGE);
    for (Glyph.Direction direction :
        List.of(Glyph.Direction.UP, Glyph.Direction.LEFT, Glyph.Direction.DOWN)) {
      if (enough > 0 && directions[direction.ordinal()] >= enough) {
        return new PageTurn(crop, (quarters + direction.ordinal()) % 4, scale);
      }
    }
    return this;
  }

  /** Width of the page as it is read. */
  double width() {
    return scale * (quarters % 2 == 0 ? crop.getWidth() : crop.getHeight());
  }

  /** Height of the page as it is read. */
  double height() {
    return scale * (quarters % 2 == 0 ? crop.getHeight() : crop.getWidth());
  }

  /** True if the place lies on the page. */
  boolean shows(Point2D place) {
    return place.getX() >= 0
        && place.getX() <= width()
        && place.getY() >= 0
        && place.getY() <= height();
  }

  /** True if the box takes more than a quarter of the page. */
  boolean isMostlyFilledBy(Box box) {
    return (box.x1() - box.x0()) * (box.y1() - box.y0()) * 4 > width() * height();
  }

  /** The place in the file of a place on the page as it is read. */
  Point2D inFile(Point2D place) {
    try {
      return toPage().inverseTransform(place, null);
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From the file's places to those of the page as it is read, y downwards from the top left. */
  AffineTransform toPage() {
    double w = crop.getWidth();
    double h = crop.getHeight();
    AffineTransform turn =
        switch (quarters) {
          case 1 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(1, 0, 0, -1, 0, h);
        };
    turn.preConcatenate(AffineTransform.getScaleInstance(scale, scale));
    turn.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    return turn;
  }
}
