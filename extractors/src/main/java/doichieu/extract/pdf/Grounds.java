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
  private final List<Paint> paints = new ArrayList<>();
  private final Set<Integer> colours = new HashSet<>();
  private @Nullable PDColor asked;
  private boolean isGround;
  private @Nullable String limit;
  private long looks;

  /**
   * What was painted, white too.
   *
   * @param colour tells equal colours
   * @param sure true if all of the box has the colour, and has it as it is
   */
  private record Paint(Box box, int colour, boolean sure) {}

  /** Name and number of the limit beyond which grounds were not kept. */
  Optional<String> findLimit() {
    return Optional.ofNullable(limit);
  }

  /** True if nothing was filled. */
  boolean isBlank() {
    return fills.isEmpty();
  }

  /** Remembers an area filled with another colour than white. */
  void add(Box box) {
    if (fills.size() < MAX_FILLS) {
      fills.add(box);
    } else {
      lose();
    }
  }

  /** Remembers an area of a colour; what is outside of the shown part is left out. */
  void addShade(Box box, Box shown, int colour) {
    Box seen = common(box, shown);
    if (seen.x0() < seen.x1() && seen.y0() < seen.y1() && shades.size() < MAX_FILLS) {
      shades.add(new Shade(seen, colour));
    }
  }

  /** What both boxes hold; turned inside out if that is nothing. */
  static Box common(Box one, Box other) {
    return new Box(
        Math.max(one.x0(), other.x0()),
        Math.max(one.y0(), other.y0()),
        Math.min(one.x1(), other.x1()),
        Math.min(one.y1(), other.y1()));
  }

  /**
   * Remembers what is painted at a place, white too.
   *
   * @param sure true if all of the box, and nothing of what is below it, is seen from then on
   */
  void paint(Box box, PDColor colour, boolean sure) {
    if (paints.size() <= MAX_FILLS) {
      int key = Colours.key(colour);
      boolean plain = sure && Colours.isPlain(colour);
      paints.add(new Paint(box, key, plain));
      if (plain && colours.add(key)) {
        asked = null;
      }
    }
  }

  /** Remembers an area whose colours are not told: a picture, colours that pass into each other. */
  void addUnknown(Box box) {
    add(box);
    if (paints.size() <= MAX_FILLS) {
      paints.add(new Paint(box, 0, false));
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

  /** True if what was painted last at the point surely has the very colour. */
  boolean isOfColour(Point2D point, PDColor colour) {
    if (colours.isEmpty() || !isGround(colour) || paints.size() > MAX_FILLS) {
      return false;
    }
    looks += paints.size();
    for (int i = looks > MAX_LOOKS ? -1 : paints.size() - 1; i >= 0; i--) {
      Paint paint = paints.get(i);
      if (contains(paint.box(), point)) {
        return paint.sure() && paint.colour() == Colours.key(colour);
      }
    }
    return false;
  }

  /** True if anything was filled with the colour; the same colour is asked for many letters. */
  private boolean isGround(PDColor colour) {
    if (colour != asked) {
      asked = colour;
      isGround = Colours.isPlain(colour) && colours.contains(Colours.key(colour));
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
