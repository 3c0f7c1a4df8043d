package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * A box painted over what is drawn before it, of whatever colour: white as over a word corrected by
 * hand, black as over one that nobody is to read.
 *
 * @param box place on the page as it is read
 * @param limits the paths that limit what is painted, in the file's places
 * @param turn how the page is turned
 */
record Cover(Box box, List<Path2D> limits, PageTurn turn) {

  /** True if paint hides what is below it. Patterns may have holes. */
  static boolean isOpaque(PDGraphicsState state, Pane pane) {
    return state.getNonStrokeAlphaConstant() >= Pane.OPAQUE
        && pane.isOpaque()
        && Pane.isPlain(state)
        && !state.isNonStrokingOverprint()
        && !state.getNonStrokingColor().isPattern();
  }

  /** The same for lines drawn as thick as bars. */
  static boolean isOpaqueStroke(PDGraphicsState state, Pane pane) {
    return state.getAlphaConstant() >= Pane.OPAQUE
        && pane.isOpaque()
        && Pane.isPlain(state)
        && !state.isOverprint()
        && state.getLineDashPattern().getDashArray().length == 0
        && !state.getStrokingColor().isPattern();
  }

  /** True if a picture has no holes and no glass. */
  static boolean isOpaque(PDImage picture) {
    COSDictionary entries = picture.getCOSObject();
    return !picture.isStencil()
        && !entries.containsKey(COSName.MASK)
        && !entries.containsKey(COSName.SMASK)
        && entries.getInt(COSName.SMASK_IN_DATA, 0) == 0;
  }

  /** True if the middle of the glyph lies under the box, where it is let through. */
  boolean hides(Glyph glyph) {
    double x = glyph.centerX();
    double y = glyph.centerY();
    return x >= box.x0()
        && x <= box.x1()
        && y >= box.y0()
        && y <= box.y1()
        && isLetThrough(turn.inFile(new Point2D.Double(x, y)));
  }

  private boolean isLetThrough(Point2D place) {
    return limits.stream().allMatch(limit -> limit.contains(place));
  }
}
