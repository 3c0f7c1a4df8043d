package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the drawing orders of one page and keeps its visible glyphs and straight lines. */
final class PageReader extends PDFGraphicsStreamEngine {
  /** Pictures remembered; scans are cut into some tens of strips. */
  private static final int MAX_PICTURES = 1_000;

  private final PageTurn turn;
  private final AffineTransform toPage;
  private final GlyphFonts fonts = new GlyphFonts();
  private final PathLines path;
  private final ShownPart shown;
  private final PagePrint print = new PagePrint();
  private final DrawingOrders orders = new DrawingOrders();
  private final List<Box> pictures = new ArrayList<>();
  private boolean hasPicture;
  private int unreadable;
  private boolean placed;

  /** A page that holds more than can be read safely. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
      super(what);
    }
  }

  private PageReader(PDPage page, PageTurn turn) {
    super(page);
    this.turn = turn;
    this.toPage = turn.toPage();
    this.path = new PathLines(toPage);
    this.shown = new ShownPart(toPage);
  }

  /**
   * Reads a page, turned as it is meant to be read.
   *
   * @param number page, 1-based
   * @throws TooMuch if a limit is exceeded
   * @throws IOException if the page's content is damaged
   */
  static PageContent read(PDPage page, int number) throws IOException {
    PageTurn turn = PageTurn.stated(page);
    PageContent content = read(page, number, turn);
    PageTurn meant = turn.meant(content.glyphs());
    return meant.equals(turn) ? content : read(page, number, meant);
  }

  private static PageContent read(PDPage page, int number, PageTurn turn) throws IOException {
    PageReader reader = new PageReader(page, turn);
    try {
      reader.processPage(page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<List<Glyph>> clipped = reader.print.takeClipped();
    return new PageContent(
        number,
        turn.width(),
        turn.height(),
        reader.print.seen(),
        reader.path.rulings().list(),
        reader.path.grounds().shades(),
        reader.path.rulings().cutEdges(),
        reader.hasPicture,
        reader.print.countHidden(reader.pictures),
        clipped,
        reader.unreadable,
        reader.path.findLimit(),
        reader.orders.isIncomplete());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    orders.count();
    placed |= DrawingOrders.showsText(operator.getName());
    super.processOperator(operator, operands);
  }

  /** What PDFBox would only log: an order that failed may have left out words. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooMuch) {
      throw e;
    }
    if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
      orders.lose();
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (!DrawingOrders.isKnown(operator.getName())) {
      orders.lose();
    }
    super.unsupportedOperator(operator, operands);
  }

  @Override
  public void saveGraphicsState() {
    try {
      DrawingOrders.checkSaved(getGraphicsStackSize());
    } catch (TooMuch e) {
      throw new UncheckedIOException(e);
    }
    super.saveGraphicsState();
  }

  /** Forms that hold themselves, or nest without need, are not drawn, and this is told. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    COSStream stream = form.getCOSObject();
    if (!orders.enter(stream)) {
      return;
    }
    try {
      super.showForm(form);
    } finally {
      orders.leave(stream);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean inkless = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    String text = fonts.text(font, code);
    if (text == null) {
      unreadable += inkless ? 0 : 1;
      text = "\uFFFD";
    }
    Point2D from = onPage(matrix, 0, 0);
    Point2D to = onPage(matrix, displacement.getX(), 0);
    Point2D up = onPage(matrix, 0, 1);
    double size = from.distance(up);
    if (text.isEmpty()) {
      return;
    }
    boolean unseen = inkless || size < 0.5 || hiddenByColour(from);
    Point2D ahead = onPage(matrix, 1, 0);
    Glyph.Direction direction =
        Glyph.Direction.of(ahead.getX() - from.getX(), ahead.getY() - from.getY());
    Glyph glyph =
        Glyph.at(
            text,
            from.getX(),
            from.getY(),
            to.getX(),
            to.getY(),
            size,
            fonts.isBold(font) || mode == RenderingMode.FILL_STROKE,
            fonts.isItalic(font),
            direction,
            placed);
    placed = false;
    if (unseen) {
      print.addHidden(glyph, inkless);
    } else {
      print.add(glyph, !turn.shows(from) || !shown.lets(limits(), glyph));
    }
  }

  private Point2D onPage(Matrix matrix, float x, float y) {
    return toPage.transform(matrix.transformPoint(x, y), null);
  }

  private boolean hiddenByColour(Point2D point) {
    if (getGraphicsState().getNonStrokeAlphaConstant() < 0.05) {
      return true;
    }
    return Colours.isWhite(getGraphicsState().getNonStrokingColor())
        && !path.grounds().isFilledAt(point);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    finishPath();
  }

  private void finishPath() {
    path.findClip().ifPresent(getGraphicsState()::intersectClippingPath);
    path.clear();
  }

  @Override
  public void strokePath() {
    stroke();
    finishPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill(windingRule);
    finishPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill(windingRule);
    stroke();
    finishPath();
  }

  private List<Path2D> limits() {
    return getGraphicsState().getCurrentClippingPaths();
  }

  private Optional<Box> shownPart() {
    return shown.find(limits());
  }

  private void stroke() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double thickness = getGraphicsState().getLineWidth() * Math.abs(matrix.getScalingFactorX());
    if (!Colours.isWhite(getGraphicsState().getStrokingColor())) {
      path.show(shownPart());
      path.stroke(thickness);
    }
  }

  private void fill(int windingRule) {
    PDGraphicsState state = getGraphicsState();
    if (path.knowsClips() && Cover.isOpaque(state)) {
      for (Box box : path.boxes(windingRule)) {
        print.cover(new Cover(box, state, turn));
      }
    }
    if (!Colours.isWhite(state.getNonStrokingColor())) {
      path.show(shownPart());
      path.fill(windingRule, Arrays.hashCode(state.getNonStrokingColor().getComponents()));
    }
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Box box =
        PathLines.box(
            List.of(
                onPage(matrix, 0, 0),
                onPage(matrix, 1, 0),
                onPage(matrix, 0, 1),
                onPage(matrix, 1, 1)));
    if (pictures.size() < MAX_PICTURES) {
      pictures.add(box);
    }
    path.show(shownPart());
    if (path.addThin(box)) {
      return;
    }
    path.grounds().add(box);
    hasPicture |= (box.x1() - box.x0()) * (box.y1() - box.y0()) > turn.width() * turn.height() / 10;
  }

  @Override
  public void clip(int windingRule) {
    path.clip();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Shades are background.
  }
}
