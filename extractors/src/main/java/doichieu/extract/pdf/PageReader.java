package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
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
  private final MarkedParts parts;
  private final List<Box> pictures = new ArrayList<>();
  private int unreadable;
  private boolean placed;

  /** A page that holds more than can be read safely. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
      super(what);
    }
  }

  private PageReader(PDPage page, PageTurn turn, Layers layers) {
    super(page);
    this.turn = turn;
    this.parts = new MarkedParts(layers);
    this.toPage = turn.toPage();
    this.path = new PathLines(toPage);
    this.shown = new ShownPart(toPage);
  }

  /**
   * Reads a page, turned as it is meant to be read.
   *
   * @param number page, 1-based
   * @param layers those of the document
   * @throws TooMuch if a limit is exceeded
   * @throws IOException if the page's content is damaged
   */
  static PageContent read(PDPage page, int number, Layers layers) throws IOException {
    PageTurn turn = PageTurn.stated(page);
    PageContent content = read(page, number, turn, layers);
    PageTurn meant = turn.meant(content);
    return meant.equals(turn) ? content : read(page, number, meant, layers);
  }

  /** How many quarters clockwise the page is turned to be read, beyond what it states. */
  static int turnedFurther(PDPage page) throws IOException {
    PageTurn stated = PageTurn.stated(page);
    PageTurn meant = stated.meant(read(page, 1, stated, Layers.NONE));
    return Math.floorMod(meant.quarters() - stated.quarters(), 4);
  }

  private static PageContent read(PDPage page, int number, PageTurn turn, Layers layers)
      throws IOException {
    PageReader reader = new PageReader(page, turn, layers);
    AddedNotes notes = new AddedNotes(number);
    try {
      reader.processPage(page);
      reader.drawNotes(page, notes);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<List<Glyph>> clipped = reader.print.takeClipped();
    return new PageContent(
        number,
        turn.width(),
        turn.height(),
        turn.scale(),
        reader.print.seen(),
        reader.path.rulings().list(),
        reader.path.grounds().shades(),
        reader.path.rulings().cutEdges(),
        List.copyOf(reader.pictures),
        reader.path.hasInk(),
        reader.print.countHidden(reader.pictures),
        clipped,
        reader.unreadable,
        reader.path.findLimit(),
        reader.orders.isIncomplete(),
        notes.findings());
  }

  /** Draws what was put on the page, or tells of it. */
  private void drawNotes(PDPage page, AddedNotes notes) throws IOException {
    for (PDAnnotation note : AddedNotes.list(page)) {
      if (AddedNotes.isDrawn(note)) {
        int before = print.size();
        parts.beginLayer(note.getCOSObject().getDictionaryObject(COSName.OC));
        showAnnotation(note);
        parts.end();
        notes.addDrawn(note, print.textFrom(before));
      } else {
        notes.addUnread(note);
      }
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    parts.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    parts.end();
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
    parts.beginLayer(stream.getDictionaryObject(COSName.OC));
    try {
      super.showForm(form);
    } finally {
      parts.end();
      orders.leave(stream);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean inkless = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    String text = parts.text(fonts.text(font, code)).orElse(null);
    if (text == null) {
      unreadable += inkless || parts.isHidden() ? 0 : 1;
      text = "\uFFFD";
    }
    Point2D from = onPage(matrix, 0, 0);
    Point2D to = onPage(matrix, displacement.getX(), 0);
    Point2D up = onPage(matrix, 0, 1);
    double size = from.distance(up);
    if (text.isEmpty()) {
      return;
    }
    boolean unseen =
        inkless
            || size < 0.5
            || parts.isHidden()
            || hiddenByColour(from, mode == RenderingMode.STROKE);
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

  /** True if letters, or their outlines only, have the colour of what is below them. */
  private boolean hiddenByColour(Point2D point, boolean outlines) {
    PDGraphicsState state = getGraphicsState();
    if ((outlines ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant()) < 0.05) {
      return true;
    }
    PDColor colour = outlines ? state.getStrokingColor() : state.getNonStrokingColor();
    return Colours.isWhite(colour)
        ? !path.grounds().isFilledAt(point)
        : path.grounds().isOfColour(point, colour);
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
    if (parts.isHidden()) {
      return;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double width = getGraphicsState().getLineWidth() * Math.abs(matrix.getScalingFactorX());
    double thickness = width * turn.scale();
    if (path.knowsClips() && Cover.isOpaqueStroke(getGraphicsState())) {
      cover(path.bars(thickness));
    }
    if (!Colours.isWhite(getGraphicsState().getStrokingColor())) {
      path.show(shownPart());
      path.stroke(thickness);
    }
  }

  private void fill(int windingRule) {
    PDGraphicsState state = getGraphicsState();
    if (parts.isHidden()) {
      return;
    }
    if (path.knowsClips() && Cover.isOpaque(state)) {
      cover(path.boxes(windingRule));
    }
    if (!Colours.isWhite(state.getNonStrokingColor())) {
      path.show(shownPart());
      path.fill(windingRule, Colours.key(state.getNonStrokingColor()));
    }
  }

  private void cover(List<Box> boxes) {
    boxes.forEach(box -> print.cover(new Cover(box, getGraphicsState(), turn)));
  }

  @Override
  public void drawImage(PDImage image) {
    if (parts.isHidden() || parts.isOff(image)) {
      return;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Box box =
        PathLines.box(
            List.of(
                onPage(matrix, 0, 0),
                onPage(matrix, 1, 0),
                onPage(matrix, 0, 1),
                onPage(matrix, 1, 1)));
    path.show(shownPart());
    if (path.addThin(box)) {
      return;
    }
    if (pictures.size() < MAX_PICTURES) {
      pictures.add(box);
    }
    path.grounds().add(box);
    if (path.knowsClips() && Cover.isOpaque(getGraphicsState()) && isCover(image, matrix, box)) {
      cover(List.of(box));
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

  @Override
  public void clip(int windingRule) {
    path.clip();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Shades are background.
  }
}
