package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** The areas of a page that were filled: grounds on which white words can be read, and shades. */
final class Grounds {
  /** Shades; a page of 1,000 shaded cells has as many. */
  private static final int MAX_FILLS = 20_000;

  /** Shades looked at for white words; a page of 10,000 white letters on 1,000 shades has half. */
  private static final long MAX_LOOKS = 20_000_000;

  private final List<Box> fills = new ArrayList<>();
  private final List<Shade> shades = new ArrayList<>();
  private final Set<Integer> colours = new HashSet<>();
  private @Nullable PDColor asked;
  private boolean isGround;
  private @Nullable String limit;
  private long looks;

  /** Name and number of the limit beyond which grounds were not kept. */
  Optional<String> findLimit() {
    return Optional.ofNullable(limit);
  }

  /** True if nothing was filled. */
  boolean isBlank() {
    return fills.isEmpty();
  }

  /** Remembers a filled area or a picture. */
  void add(Box box) {
    if (fills.size() < MAX_FILLS) {
      fills.add(box);
    } else {
      lose();
    }
  }

  /** Remembers an area of a colour; what is outside of the shown part is left out. */
  void addShade(Box box, Box shown, int colour) {
    double x0 = Math.max(box.x0(), shown.x0());
    double y0 = Math.max(box.y0(), shown.y0());
    double x1 = Math.min(box.x1(), shown.x1());
    double y1 = Math.min(box.y1(), shown.y1());
    if (x0 < x1 && y0 < y1 && shades.size() < MAX_FILLS) {
      shades.add(new Shade(new Box(x0, y0, x1, y1), colour));
      colours.add(colour);
    }
  }

  /** The areas of a colour, in the order in which they were filled. */
  List<Shade> shades() {
    return shades;
  }

  /**
   * True if something that is not white was filled under the point of the page; also where that is
   * no longer known, so that no words are lost.
   */
  boolean isFilledAt(Point2D point) {
    looks += fills.size();
    if (looks > MAX_LOOKS) {
      lose();
    }
    return limit != null || fills.stream().anyMatch(box -> contains(box, point));
  }

  /** True if the area filled last at the point has the very colour. */
  boolean isOfColour(Point2D point, PDColor colour) {
    if (colours.isEmpty() || !isGround(colour)) {
      return false;
    }
    looks += shades.size();
    for (int i = looks > MAX_LOOKS ? -1 : shades.size() - 1; i >= 0; i--) {
      if (contains(shades.get(i).box(), point)) {
        return shades.get(i).colour() == Colours.key(colour);
      }
    }
    return false;
  }

  /** True if anything was filled with the colour; the same colour is asked for many letters. */
  private boolean isGround(PDColor colour) {
    if (colour != asked || !isGround) {
      asked = colour;
      isGround = !colour.isPattern() && colours.contains(Colours.key(colour));
    }
    return isGround;
  }

  private void lose() {
    limit = "shades-per-page " + MAX_FILLS;
  }

  private static boolean contains(Box box, Point2D point) {
    return point.getX() >= box.x0()
        && point.getX() <= box.x1()
        && point.getY() >= box.y0()
        && point.getY() <= box.y1();
  }
}
