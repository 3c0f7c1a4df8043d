package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedNotesTest {
  private static final String WORDS = "BT /F 12 Tf 2 5 Td (80) Tj ET";

  @TempDir Path folder;

  private static TinyPdf table(String value) throws Exception {
    TinyPdf pdf =
        TinyPdf.portrait().grid(new double[] {60, 100, 300, 400}, new double[] {100, 130, 160});
    pdf.text(65, 120, "1").text(105, 120, "Hồ sơ").text(305, 120, value);
    return pdf.text(65, 150, "2").text(105, 150, "Thu").text(305, 150, "95");
  }

  /** Something put over the value of the first row; without orders it is drawn nowhere. */
  private static COSDictionary add(TinyPdf pdf, String kind, String orders) throws Exception {
    COSDictionary note = new COSDictionary();
    note.setItem(COSName.TYPE, COSName.ANNOT);
    note.setName(COSName.SUBTYPE, kind);
    note.setItem(COSName.RECT, new PDRectangle(303, 842 - 125, 60, 20));
    if (!orders.isEmpty()) {
      PDFormXObject form = new PDFormXObject(pdf.document());
      form.setBBox(new PDRectangle(60, 20));
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      form.setResources(resources);
      try (OutputStream out = form.getContentStream().createOutputStream()) {
        out.write(orders.getBytes(StandardCharsets.US_ASCII));
      }
      COSDictionary looks = new COSDictionary();
      looks.setItem(COSName.N, form);
      note.setItem(COSName.AP, looks);
    }
    pdf.document().getPage(0).setAnnotations(List.of(PDAnnotation.createAnnotation(note)));
    return note;
  }

  private void assertRead(TinyPdf pdf, String value, String... codes) throws Exception {
    ExtractedDocument document = DrawnTables.read(pdf, folder);
    assertThat(DrawnTables.rows(document.tables().get(0)))
        .containsExactly("1 | Hồ sơ | " + value, "2 | Thu | 95");
    assertThat(document.findings()).extracting(Finding::code).containsExactly(codes);
  }

  @Test
  void figureTypedOverABlankCellIsReadAndTold() throws Exception {
    TinyPdf pdf = table("");
    add(pdf, "FreeText", WORDS);
    assertRead(pdf, "80", "note-read");
  }

  @Test
  void figureTypedOverAnotherOneIsReadAndBothAreTold() throws Exception {
    TinyPdf pdf = table("75");
    add(pdf, "FreeText", "1 g 0 0 60 20 re f 0 g " + WORDS);
    assertRead(pdf, "80", "note-read", "hidden-text");
  }

  @Test
  void contentOfAFieldIsPartOfThePage() throws Exception {
    TinyPdf pdf = table("");
    add(pdf, "Widget", WORDS).setItem(COSName.FT, COSName.TX);
    assertRead(pdf, "80");
  }

  @Test
  void contentOfAFieldThatIsNotDrawnIsTold() throws Exception {
    TinyPdf pdf = table("");
    COSDictionary field = add(pdf, "Widget", "");
    field.setItem(COSName.FT, COSName.TX);
    field.setString(COSName.V, "80");
    assertRead(pdf, "", "note-not-read");
  }

  @Test
  void remarkThatOpensOnAClickIsTold() throws Exception {
    TinyPdf pdf = table("80");
    add(pdf, "Text", "").setString(COSName.CONTENTS, "sửa thành 85");
    assertRead(pdf, "80", "note-not-read");
  }

  @Test
  void boxPutOverAFigureHidesIt() throws Exception {
    TinyPdf pdf = table("80");
    add(pdf, "Square", "1 g 0 0 60 20 re f");
    assertRead(pdf, "", "hidden-text");
  }

  @Test
  void lineDrawnThroughAFigureLaterStrikesItOut() throws Exception {
    TinyPdf pdf = table("80");
    add(pdf, "StrikeOut", "1 w 2 9 m 15 9 l S");
    assertRead(pdf, "", "struck-out");
  }

  @Test
  void hiddenNotesLinksAndSealsOfSignaturesAreNotTold() throws Exception {
    TinyPdf pdf = table("80");
    add(pdf, "FreeText", WORDS).setInt(COSName.F, 2);
    assertRead(pdf, "80");
    pdf = table("80");
    add(pdf, "Link", "").setString(COSName.CONTENTS, "mau.gov.vn");
    assertRead(pdf, "80");
    pdf = table("80");
    add(pdf, "Widget", WORDS).setItem(COSName.FT, COSName.SIG);
    assertRead(pdf, "80");
  }

  @Test
  void formOfWhichThePagesHoldNothingIsTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 100, "Please wait");
    COSDictionary form = new COSDictionary();
    form.setString(COSName.XFA, "");
    COSDictionary catalogue = pdf.document().getDocumentCatalog().getCOSObject();
    catalogue.setItem(COSName.ACRO_FORM, form);
    catalogue.setBoolean("NeedsRendering", true);
    assertThat(DrawnTables.read(pdf, folder).findings())
        .extracting(Finding::code)
        .containsExactly("xfa-form");
  }
}
