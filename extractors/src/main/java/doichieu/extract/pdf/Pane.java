package doichieu.extract.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * The group of drawings that is laid on the page as one: what is opaque in it may be glass on the
 * page.
 *
 * @param alpha how much of it hides what is below, 0 to 1
 * @param plain true if it is laid on the page as it is, not mixed or masked
 */
record Pane(double alpha, boolean plain) {
  /** What is drawn on the page itself. */
  static final Pane PAGE = new Pane(1, true);

  /** Paint thinner than this lets words show through. */
  static final double OPAQUE = 0.95;

  /** A group that is drawn in this one with the paint of the moment. */
  Pane with(PDGraphicsState state) {
    return new Pane(alpha * state.getNonStrokeAlphaConstant(), plain && isPlain(state));
  }

  /** True if nothing shows through what is opaque in the group. */
  boolean isOpaque() {
    return plain && alpha >= OPAQUE;
  }

  /** True if paint is neither mixed with what is below nor masked. */
  static boolean isPlain(PDGraphicsState state) {
    return state.getSoftMask() == null && BlendMode.NORMAL.equals(state.getBlendMode());
  }
}
