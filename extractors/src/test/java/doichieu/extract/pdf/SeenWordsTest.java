package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are seen though much that is painted, or limits paint, seems to hide them. */
class SeenWordsTest {
  private static final float[] BLUE = {0, 0, 1};

  @TempDir Path folder;

  private static TinyPdf page() throws Exception {
    return TinyPdf.portrait().grid(new double[] {60, 100, 300, 400}, new double[] {100, 130, 160});
  }

  private static TinyPdf words(TinyPdf pdf) throws Exception {
    pdf.text(65, 120, "1").text(105, 120, "Hồ sơ").text(305, 120, "80");
    return pdf.text(65, 150, "2").text(105, 150, "Thu").text(305, 150, "95");
  }

  private static TinyPdf blueWords(TinyPdf pdf) throws Exception {
    pdf.content().setNonStrokingColor(BLUE[0], BLUE[1], BLUE[2]);
    return words(pdf);
  }

  private static TinyPdf box(TinyPdf pdf, double x0, double y0, double x1, double y1)
      throws Exception {
    pdf.content().addRect((float) x0, (float) (842 - y1), (float) (x1 - x0), (float) (y1 - y0));
    return pdf;
  }

  private static TinyPdf blueBox(TinyPdf pdf, double x0, double y0, double x1, double y1)
      throws Exception {
    pdf.content().setNonStrokingColor(BLUE[0], BLUE[1], BLUE[2]);
    box(pdf, x0, y0, x1, y1).content().fill();
    return pdf;
  }

  private void assertAllSeen(TinyPdf pdf) throws Exception {
    ExtractedDocument document = DrawnTables.read(pdf, folder);
    assertThat(document.tables()).isNotEmpty();
    assertThat(DrawnTables.rows(document.tables().get(0)))
        .containsExactly("1 | Hồ sơ | 80", "2 | Thu | 95");
    assertThat(document.findings()).extracting(Finding::code).isEmpty();
  }

  /** As programs do that draw anew only what changed. */
  @Test
  void limitOfManyPiecesLetsWordsThrough() throws Exception {
    TinyPdf pdf = page();
    for (int i = 0; i < 60; i++) {
      box(pdf, 50 + 6 * i, 90, 60 + 6 * i, 170);
    }
    pdf.content().clip();
    assertAllSeen(words(pdf));
  }

  @Test
  void roundLimitLetsThroughWhatIsInItsArcs() throws Exception {
    TinyPdf pdf = page();
    PDPageContentStream content = pdf.content();
    content.moveTo(40, 712);
    content.curveTo(40, 1000, 420, 1000, 420, 712);
    content.curveTo(420, 400, 40, 400, 40, 712);
    content.clip();
    assertAllSeen(words(pdf));
  }

  @Test
  void limitWithoutPathLimitsNothing() throws Exception {
    TinyPdf pdf = page();
    pdf.content().clip();
    assertAllSeen(words(pdf));
  }

  @Test
  void paintAroundAHoleOfItsLimitCoversNothingInTheHole() throws Exception {
    TinyPdf pdf = words(page());
    box(box(pdf, 0, 0, 595, 842), 50, 90, 410, 170).content().clipEvenOdd();
    assertAllSeen(pdf.fill(0.9f, 0, 0, 595, 842));
  }

  /** Borders of cells drawn as what is left of a dark box below white ones. */
  @Test
  void wordsOnAWhiteBoxThatLiesOnABoxOfTheirColour() throws Exception {
    TinyPdf pdf = page().fill(0, 58, 98, 402, 162);
    for (double[] cell : new double[][] {{61, 99}, {101, 299}, {301, 399}}) {
      pdf.fill(1, cell[0], 101, cell[1], 129).fill(1, cell[0], 131, cell[1], 159);
    }
    assertAllSeen(words(pdf));
  }

  @Test
  void wordsOnARoundPanelThatLiesOnABoxOfTheirColour() throws Exception {
    TinyPdf pdf = blueBox(page(), 40, 60, 500, 400);
    PDPageContentStream content = pdf.content();
    content.setNonStrokingColor(1f);
    content.moveTo(45, 670);
    content.lineTo(45, 760);
    content.curveTo(45, 765, 50, 770, 55, 770);
    content.lineTo(450, 770);
    content.lineTo(450, 670);
    content.fill();
    assertAllSeen(blueWords(pdf));
  }

  @Test
  void wordsOnAPictureThatLiesOnABoxOfTheirColour() throws Exception {
    TinyPdf pdf = blueBox(page(), 40, 60, 500, 400).picture(50, 90, 410, 170);
    assertAllSeen(blueWords(pdf));
  }

  @Test
  void wordsOnAPaleTintOfTheirColour() throws Exception {
    TinyPdf pdf = page();
    PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
    pale.setNonStrokingAlphaConstant(0.1f);
    pdf.content().saveGraphicsState();
    pdf.content().setGraphicsStateParameters(pale);
    blueBox(pdf, 60, 100, 400, 160).content().restoreGraphicsState();
    assertAllSeen(blueWords(pdf));
  }

  @Test
  void wordsInAHollowFrameOfTheirColour() throws Exception {
    TinyPdf pdf = page();
    pdf.content().saveGraphicsState();
    box(box(pdf, 50, 90, 410, 170), 60, 100, 400, 160).content().clipEvenOdd();
    blueBox(pdf, 50, 90, 410, 170).content().restoreGraphicsState();
    assertAllSeen(blueWords(pdf));
  }

  @Test
  void blackWordsOnASpotColourOfWhichThereIsNone() throws Exception {
    COSDictionary tint = new COSDictionary();
    tint.setInt(COSName.FUNCTION_TYPE, 2);
    tint.setItem(COSName.DOMAIN, numbers(0, 1));
    tint.setItem(COSName.C0, numbers(0, 0, 0, 0));
    tint.setItem(COSName.C1, numbers(0, 0, 0, 1));
    tint.setItem(COSName.N, COSInteger.ONE);
    COSArray spot = new COSArray();
    spot.add(COSName.SEPARATION);
    spot.add(COSName.getPDFName("Black"));
    spot.add(COSName.DEVICECMYK);
    spot.add(tint);
    TinyPdf pdf = page();
    pdf.content().setNonStrokingColor(new PDColor(new float[] {0}, new PDSeparation(spot, null)));
    box(pdf, 60, 100, 400, 160).content().fill();
    pdf.content().setNonStrokingColor(0f);
    assertAllSeen(words(pdf));
  }

  private static COSArray numbers(int... values) {
    COSArray all = new COSArray();
    for (int value : values) {
      all.add(new COSFloat(value));
    }
    return all;
  }

  @Test
  void whiteWordsOnColoursThatPassIntoEachOther() throws Exception {
    COSDictionary passing = new COSDictionary();
    passing.setInt(COSName.FUNCTION_TYPE, 2);
    passing.setItem(COSName.DOMAIN, numbers(0, 1));
    passing.setItem(COSName.C0, numbers(0, 0, 0));
    passing.setItem(COSName.C1, numbers(0, 0, 1));
    passing.setItem(COSName.N, COSInteger.ONE);
    PDShadingType2 shading = new PDShadingType2(new COSDictionary());
    shading.setShadingType(2);
    shading.setColorSpace(PDDeviceRGB.INSTANCE);
    shading.setCoords(numbers(60, 0, 400, 0));
    shading.setFunction(new PDFunctionType2(passing));
    TinyPdf pdf = page();
    pdf.content().saveGraphicsState();
    pdf.clip(60, 100, 400, 160).content().shadingFill(shading);
    pdf.content().restoreGraphicsState();
    pdf.content().setNonStrokingColor(1f);
    assertAllSeen(words(pdf));
  }

  @Test
  void whiteWordsOnAThickLine() throws Exception {
    TinyPdf pdf = page();
    pdf.content().saveGraphicsState();
    pdf.content().setLineWidth(60);
    pdf.stroke(60, 130, 400, 130).content().restoreGraphicsState();
    pdf.content().setNonStrokingColor(1f);
    assertAllSeen(words(pdf));
  }

  @Test
  void whiteWordsWithOutlinesOfAnotherColour() throws Exception {
    TinyPdf pdf = page();
    pdf.content().setNonStrokingColor(1f);
    pdf.content().setRenderingMode(RenderingMode.FILL_STROKE);
    assertAllSeen(words(pdf));
  }

  /** A form that is laid on the page as one. */
  private static PDTransparencyGroup group(TinyPdf pdf, String orders) throws Exception {
    PDFormXObject form = new PDFormXObject(pdf.document());
    form.setBBox(new PDRectangle(595, 842));
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    form.getCOSObject().setItem(COSName.GROUP, group);
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(orders.getBytes(StandardCharsets.US_ASCII));
    }
    return new PDTransparencyGroup(form.getCOSObject(), null);
  }

  private static TinyPdf laid(TinyPdf pdf, PDExtendedGraphicsState state) throws Exception {
    pdf.content().saveGraphicsState();
    pdf.content().setGraphicsStateParameters(state);
    pdf.content().drawForm(group(pdf, "1 0 0 rg 60 670 340 80 re f"));
    pdf.content().restoreGraphicsState();
    return pdf;
  }

  @Test
  void groupThatIsGlassOrMixedCoversNoWords() throws Exception {
    PDExtendedGraphicsState glass = new PDExtendedGraphicsState();
    glass.setNonStrokingAlphaConstant(0.2f);
    assertAllSeen(laid(words(page()), glass));
    PDExtendedGraphicsState mixed = new PDExtendedGraphicsState();
    mixed.setBlendMode(BlendMode.MULTIPLY);
    assertAllSeen(laid(words(page()), mixed));
  }

  private static PDOptionalContentGroup layerThatIsOff(TinyPdf pdf) {
    PDOptionalContentGroup layer = new PDOptionalContentGroup("off");
    PDOptionalContentProperties properties = new PDOptionalContentProperties();
    properties.addGroup(layer);
    properties.setGroupEnabled(layer, false);
    pdf.document().getDocumentCatalog().setOCProperties(properties);
    return layer;
  }

  @Test
  void groupOnALayerThatIsSwitchedOffCoversNoWords() throws Exception {
    TinyPdf pdf = words(page());
    PDTransparencyGroup group = group(pdf, "1 0 0 rg 60 670 340 80 re f");
    group.getCOSObject().setItem(COSName.OC, layerThatIsOff(pdf));
    pdf.content().drawForm(group);
    assertAllSeen(pdf);
  }

  @Test
  void partLeftOpenInAHiddenFormHidesNothingBehindIt() throws Exception {
    TinyPdf pdf = page();
    PDTransparencyGroup group = group(pdf, "/Span BMC 0 g");
    group.getCOSObject().removeItem(COSName.GROUP);
    group.getCOSObject().setItem(COSName.OC, layerThatIsOff(pdf));
    pdf.content().drawForm(group);
    assertAllSeen(words(pdf));
  }

  /** "Not this layer", which the policy of a group cannot say. */
  @Test
  void conditionOfLayersIsFollowed() throws Exception {
    TinyPdf pdf = page();
    PDOptionalContentGroup layer = layerThatIsOff(pdf);
    COSArray not = new COSArray();
    not.add(COSName.getPDFName("Not"));
    not.add(layer.getCOSObject());
    COSDictionary group = new COSDictionary();
    group.setName(COSName.TYPE, "OCMD");
    group.setItem(COSName.OCGS, layer);
    group.setItem(COSName.getPDFName("VE"), not);
    pdf.content().beginMarkedContent(COSName.OC, PDPropertyList.create(group));
    words(pdf).content().endMarkedContent();
    assertAllSeen(pdf);
  }

  @Test
  void fewWordsInATableOnAPictureOfTheWholePage() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().picture(0, 0, 595, 842);
    pdf.grid(new double[] {60, 100, 300, 400}, new double[] {100, 130, 160});
    assertAllSeen(words(pdf));
  }

  /** As colours that pass into each other are given to a title. */
  @Test
  void paintThatOnlyLettersLetThroughCoversNoWordsAround() throws Exception {
    TinyPdf pdf = words(page());
    pdf.content().saveGraphicsState();
    pdf.content().setRenderingMode(RenderingMode.NEITHER_CLIP);
    blueBox(pdf.text(60, 80, "."), 0, 0, 595, 842).content().restoreGraphicsState();
    assertAllSeen(pdf);
  }
}
