package doichieu.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What is drawn on a page with letters: tells their characters, and whether anybody sees them. */
final class DrawnLetters {
  /** Paint thinner than this is no ink. */
  private static final double NO_INK = 0.05;

  /** Letters smaller (points) are dots. */
  private static final double SMALLEST = 0.5;

  private final PageTurn turn;
  private final AffineTransform toPage;
  private final Grounds grounds;
  private final ShownPart shown;
  private final MarkedParts parts;
  private final PagePrint print;
  private final GlyphFonts fonts = new GlyphFonts();
  private @Nullable Rectangle2D limiting;
  private int unreadable;
  private boolean placed;

  DrawnLetters(
      PageTurn turn, Grounds grounds, ShownPart shown, MarkedParts parts, PagePrint print) {
    this.turn = turn;
    this.toPage = turn.toPage();
    this.grounds = grounds;
    this.shown = shown;
    this.parts = parts;
    this.print = print;
  }

  /** Tells that an order to show text begins. */
  void place() {
    placed = true;
  }

  /** Characters seen of which the file does not tell what they are. */
  int unreadable() {
    return unreadable;
  }

  /**
   * Bounds, in the file's places, of the letters whose outlines limit what is drawn behind them.
   */
  Optional<Rectangle2D> takeLimit() {
    Optional<Rectangle2D> limit = Optional.ofNullable(limiting);
    limiting = null;
    return limit;
  }

  /**
   * Takes a letter into account.
   *
   * @param state what it is drawn with
   * @param pane the group that it is drawn in
   * @param matrix its place
   * @param displacement how far the next letter stands from it
   */
  void add(
      PDGraphicsState state, Pane pane, Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean inkless = !mode.isFill() && !mode.isStroke();
    if (mode.isClip()) {
      limit(matrix, displacement);
    }
    String text = parts.text(fonts.text(font, code)).orElse(null);
    if (text == null) {
      unreadable += inkless || parts.isHidden() ? 0 : 1;
      text = "\uFFFD";
    }
    if (text.isEmpty()) {
      return;
    }
    Point2D from = onPage(matrix, 0, 0);
    Point2D to = onPage(matrix, displacement.getX(), 0);
    Point2D ahead = onPage(matrix, 1, 0);
    double size = from.distance(onPage(matrix, 0, 1));
    Glyph glyph =
        Glyph.at(
            text,
            from.getX(),
            from.getY(),
            to.getX(),
            to.getY(),
            size,
            fonts.isBold(font) || (mode.isFill() && mode.isStroke()),
            fonts.isItalic(font),
            Glyph.Direction.of(ahead.getX() - from.getX(), ahead.getY() - from.getY()),
            placed);
    placed = false;
    if (inkless || size < SMALLEST || parts.isHidden() || !isInked(state, pane, mode, from)) {
      print.addHidden(glyph, inkless);
    } else {
      print.add(glyph, !turn.shows(from) || !shown.lets(state.getCurrentClippingPaths(), glyph));
    }
  }

  private void limit(Matrix matrix, Vector displacement) {
    Point2D from = matrix.transformPoint(0, 0);
    Rectangle2D letter = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
    letter.add(matrix.transformPoint(displacement.getX(), 1));
    limiting = limiting == null ? letter : limiting.createUnion(letter);
  }

  private Point2D onPage(Matrix matrix, float x, float y) {
    return toPage.transform(matrix.transformPoint(x, y), null);
  }

  /** True if the letters or their outlines have another colour than what is below them. */
  private boolean isInked(PDGraphicsState state, Pane pane, RenderingMode mode, Point2D point) {
    return (mode.isFill()
            && pane.alpha() * state.getNonStrokeAlphaConstant() >= NO_INK
            && isInked(state.getNonStrokingColor(), point))
        || (mode.isStroke()
            && pane.alpha() * state.getAlphaConstant() >= NO_INK
            && isInked(state.getStrokingColor(), point));
  }

  private boolean isInked(PDColor colour, Point2D point) {
    return Colours.isWhite(colour) ? grounds.isFilledAt(point) : !grounds.isOfColour(point, colour);
  }
}
