package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.Point2D;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * A box painted over what is drawn before it, of whatever colour: white as over a word corrected by
 * hand, black as over one that nobody is to read.
 *
 * @param box place on the page as it is read
 * @param state how it is painted; tells which part of it is let through
 * @param turn how the page is turned
 */
record Cover(Box box, PDGraphicsState state, PageTurn turn) {
  /** Paint thinner than this lets words show through. */
  private static final double OPAQUE = 0.95;

  /** True if paint hides what is below it. Patterns may have holes. */
  static boolean isOpaque(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() >= OPAQUE
        && state.getSoftMask() == null
        && !state.isNonStrokingOverprint()
        && BlendMode.NORMAL.equals(state.getBlendMode())
        && !state.getNonStrokingColor().isPattern();
  }

  /** The same for lines drawn as thick as bars. */
  static boolean isOpaqueStroke(PDGraphicsState state) {
    return state.getAlphaConstant() >= OPAQUE
        && state.getSoftMask() == null
        && !state.isOverprint()
        && BlendMode.NORMAL.equals(state.getBlendMode())
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
        && state.getCurrentClippingPath().contains(turn.inFile(new Point2D.Double(x, y)));
  }
}
