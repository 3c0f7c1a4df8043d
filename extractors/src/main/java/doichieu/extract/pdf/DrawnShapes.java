package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * What is drawn on a page besides letters: lines, areas and pictures, and the words that they
 * cover.
 */
final class DrawnShapes {
  /** Pictures remembered; scans are cut into some tens of strips. */
  private static final int MAX_PICTURES = 1_000;

  private final PageTurn turn;
  private final AffineTransform toPage;
  private final PathLines path;
  private final ShownPart shown;
  private final PagePrint print;
  private final List<Box> pictures = new ArrayList<>();

  DrawnShapes(PageTurn turn, ShownPart shown, PagePrint print) {
    this.turn = turn;
    this.toPage = turn.toPage();
    this.path = new PathLines(toPage);
    this.shown = shown;
    this.print = print;
  }

  /** The path under construction. */
  PathLines path() {
    return path;
  }

  /** Places of the pictures that are no lines. */
  List<Box> pictures() {
    return pictures;
  }

  /** Lets the path limit what is drawn from now on, if it is to do so, and begins a new one. */
  void finish(PDGraphicsState state) {
    path.findClip().ifPresent(state::intersectClippingPath);
    path.clear();
  }

  /** Lets only the outlines of letters show what is drawn from now on. */
  void limit(Rectangle2D letters, PDGraphicsState state) {
    path.findClip(letters).ifPresent(state::intersectClippingPath);
  }

  /** Draws the path as lines. */
  void stroke(PDGraphicsState state, Pane pane) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    double width = state.getLineWidth() * Math.abs(matrix.getScalingFactorX());
    double thickness = width * turn.scale();
    if (path.knowsClips() && Cover.isOpaqueStroke(state, pane)) {
      cover(path.bars(thickness), state);
    }
    path.show(shown.find(state.getCurrentClippingPaths()));
    path.stroke(thickness, state.getStrokingColor());
  }

  /**
   * Fills the path.
   *
   * @param windingRule of {@link java.awt.geom.Path2D}
   */
  void fill(int windingRule, PDGraphicsState state, Pane pane) {
    boolean opaque = path.knowsClips() && Cover.isOpaque(state, pane);
    if (opaque) {
      cover(path.boxes(windingRule), state);
    }
    path.show(shown.find(state.getCurrentClippingPaths()));
    path.fill(
        windingRule,
        state.getNonStrokingColor(),
        opaque && shown.isBox(state.getCurrentClippingPaths()));
  }

  /** Fills all that is let through with colours that pass into each other. */
  void shade(PDGraphicsState state) {
    shown.find(state.getCurrentClippingPaths()).ifPresent(path.grounds()::addUnknown);
  }

  /** Draws a picture. */
  void picture(PDImage image, PDGraphicsState state, Pane pane) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    Box box =
        Corners.box(
            Stream.of(
                    matrix.transformPoint(0, 0),
                    matrix.transformPoint(1, 0),
                    matrix.transformPoint(0, 1),
                    matrix.transformPoint(1, 1))
                .map(corner -> toPage.transform(corner, null))
                .toList());
    path.show(shown.find(state.getCurrentClippingPaths()));
    if (path.addThin(box)) {
      return;
    }
    if (pictures.size() < MAX_PICTURES) {
      pictures.add(box);
    }
    path.grounds().addUnknown(box);
    if (path.knowsClips() && Cover.isOpaque(state, pane) && isCover(image, matrix, box)) {
      cover(List.of(box), state);
    }
  }

  /**
   * True if an upright picture without holes lies over words. One as large as most of the page does
   * not: it shows the same words, read by whoever scanned it.
   */
  private boolean isCover(PDImage image, Matrix matrix, Box box) {
    boolean upright =
        (matrix.getShearX() == 0 && matrix.getShearY() == 0)
            || (matrix.getScaleX() == 0 && matrix.getScaleY() == 0);
    return upright && Cover.isOpaque(image) && !turn.isMostlyFilledBy(box);
  }

  private void cover(List<Box> boxes, PDGraphicsState state) {
    boxes.forEach(box -> print.cover(new Cover(box, state.getCurrentClippingPaths(), turn)));
  }
}
