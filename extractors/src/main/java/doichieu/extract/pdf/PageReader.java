package doichieu.extract.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the drawing orders of one page and keeps its visible glyphs and straight lines. */
final class PageReader extends PDFGraphicsStreamEngine {
  private final ShownPart shown;
  private final PagePrint print = new PagePrint();
  private final DrawingOrders orders = new DrawingOrders();
  private final MarkedParts parts;
  private final DrawnShapes shapes;
  private final PathLines path;
  private final DrawnLetters letters;
  private Pane pane = Pane.PAGE;

  /** A page that holds more than can be read safely. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
      super(what);
    }
  }

  private PageReader(PDPage page, PageTurn turn, Layers layers) {
    super(page);
    this.parts = new MarkedParts(layers);
    this.shown = new ShownPart(turn.toPage());
    this.shapes = new DrawnShapes(turn, shown, print);
    this.path = shapes.path();
    this.letters = new DrawnLetters(turn, path.grounds(), shown, parts, print);
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
    List<Ruling> rules = reader.path.rulings().list();
    List<Shade> shades = reader.path.grounds().shades();
    return new PageContent(
        number,
        turn.width(),
        turn.height(),
        turn.scale(),
        SpacedFigures.close(reader.print.seen(), rules, shades),
        rules,
        shades,
        reader.path.rulings().cutEdges(),
        List.copyOf(reader.shapes.pictures()),
        reader.path.hasInk(),
        reader.print.countHidden(reader.shapes.pictures()),
        clipped,
        reader.letters.unreadable(),
        reader.path.findLimit(),
        reader.orders.isIncomplete(),
        notes.findings());
  }

  /** Draws what was put on the page, or tells of it. */
  private void drawNotes(PDPage page, AddedNotes notes) throws IOException {
    for (PDAnnotation note : AddedNotes.list(page)) {
      if (AddedNotes.isDrawn(note)) {
        print.beginNote();
        parts.beginLayer(note.getCOSObject().getDictionaryObject(COSName.OC));
        showAnnotation(note);
        parts.end();
        notes.addDrawn(note, print.endNote());
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
    if (DrawingOrders.showsText(operator.getName())) {
      letters.place();
    }
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
    draw(form, () -> super.showForm(form));
  }

  /** The same for forms that are laid on the page as one. */
  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    Pane around = pane;
    pane = around.with(getGraphicsState());
    try {
      draw(form, () -> super.showTransparencyGroup(form));
    } finally {
      pane = around;
    }
  }

  /** Draws a form. */
  private interface Drawing {
    void run() throws IOException;
  }

  private void draw(PDFormXObject form, Drawing drawing) throws IOException {
    COSStream stream = form.getCOSObject();
    if (!orders.enter(stream)) {
      return;
    }
    int open = parts.size();
    parts.beginLayer(stream.getDictionaryObject(COSName.OC));
    try {
      drawing.run();
    } finally {
      parts.endAllBut(open);
      orders.leave(stream);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    letters.add(getGraphicsState(), pane, matrix, font, code, displacement);
  }

  @Override
  public void endText() {
    letters.takeLimit().ifPresent(bounds -> shapes.limit(bounds, getGraphicsState()));
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
    path.curveTo(x1, y1, x2, y2, x3, y3);
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
    shapes.finish(getGraphicsState());
  }

  @Override
  public void strokePath() {
    paint(false, true, Path2D.WIND_NON_ZERO);
  }

  @Override
  public void fillPath(int windingRule) {
    paint(true, false, windingRule);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paint(true, true, windingRule);
  }

  private void paint(boolean fills, boolean strokes, int windingRule) {
    if (fills && !parts.isHidden()) {
      shapes.fill(windingRule, getGraphicsState(), pane);
    }
    if (strokes && !parts.isHidden()) {
      shapes.stroke(getGraphicsState(), pane);
    }
    endPath();
  }

  @Override
  public void drawImage(PDImage image) {
    if (!parts.isHidden() && !parts.isOff(image)) {
      shapes.picture(image, getGraphicsState(), pane);
    }
  }

  @Override
  public void clip(int windingRule) {
    path.clip(windingRule);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    if (!parts.isHidden()) {
      shapes.shade(getGraphicsState());
    }
  }
}
