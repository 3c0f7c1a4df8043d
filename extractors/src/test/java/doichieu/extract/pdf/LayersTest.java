package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {
  @TempDir Path folder;

  private final PDOptionalContentProperties properties = new PDOptionalContentProperties();

  private PDOptionalContentGroup layer(String name, boolean on) {
    PDOptionalContentGroup group = new PDOptionalContentGroup(name);
    properties.addGroup(group);
    properties.setGroupEnabled(group, on);
    return group;
  }

  /** A table of two rows; on the layer a figure and a rule in the last column. */
  private ExtractedDocument read(PDPropertyList layer) throws Exception {
    TinyPdf pdf =
        TinyPdf.portrait().grid(new double[] {60, 100, 300, 400}, new double[] {100, 130, 160});
    pdf.text(65, 120, "1").text(105, 120, "Hồ sơ").text(305, 120, "80");
    pdf.text(65, 150, "2").text(105, 150, "Thu").text(305, 150, "95");
    pdf.document().getDocumentCatalog().setOCProperties(properties);
    pdf.content().beginMarkedContent(COSName.OC, layer);
    pdf.text(350, 120, "77").stroke(340, 100, 340, 160);
    pdf.content().endMarkedContent();
    return DrawnTables.read(pdf, folder);
  }

  private static List<String> rows(ExtractedDocument document) {
    return DrawnTables.rows(document.tables().get(0));
  }

  @Test
  void whatIsOnALayerThatIsSwitchedOffIsNotReadAndItsWordsAreTold() throws Exception {
    ExtractedDocument document = read(layer("off", false));
    assertThat(rows(document)).containsExactly("1 | Hồ sơ | 80", "2 | Thu | 95");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void whatIsOnALayerThatIsShownIsRead() throws Exception {
    ExtractedDocument document = read(layer("on", true));
    assertThat(rows(document)).containsExactly("1 | Hồ sơ | 80 | 77", "2 | Thu | 95 | ");
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void groupIsShownIfAnyOfItsLayersIs() throws Exception {
    PDOptionalContentMembershipDictionary any = new PDOptionalContentMembershipDictionary();
    any.setOCGs(List.of(layer("off", false), layer("on", true)));
    assertThat(rows(read(any))).containsExactly("1 | Hồ sơ | 80 | 77", "2 | Thu | 95 | ");
  }

  @Test
  void groupThatNeedsAllOfItsLayersIsHiddenByOne() throws Exception {
    PDOptionalContentMembershipDictionary all = new PDOptionalContentMembershipDictionary();
    all.setOCGs(List.of(layer("off", false), layer("on", true)));
    all.setVisibilityPolicy(COSName.ALL_ON);
    assertThat(rows(read(all))).containsExactly("1 | Hồ sơ | 80", "2 | Thu | 95");
  }
}
