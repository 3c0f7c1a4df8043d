package doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.PlanDocument;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import org.junit.jupiter.api.Test;

class OutlineJsonTest {
  private final DatabaseJson json = new DatabaseJson();
  private final TargetDatabase database = Samples.database();

  @Test
  void outlineOfATargetKeepsWhatIsCompared() {
    for (Target target : database.targets()) {
      String outline = OutlineJson.of(target);
      Target read = json.read(outline, Target.class);
      assertThat(read)
          .usingRecursiveComparison()
          .ignoringFields(
              "indicatorMatch",
              "formula",
              "baseline",
              "coordinatingAgencies",
              "implementing",
              "confidence",
              "evidence")
          .isEqualTo(target);
      assertThat(read.evidence()).hasSameSizeAs(target.evidence());
      assertThat(read.coordinatingAgencies()).isEmpty();
      assertThat(outline).hasSizeLessThan(json.line(target).length() * 3 / 4);
    }
  }

  @Test
  void outlineOfADocumentKeepsWhoSpeaksWhenAndOnWhatBasis() {
    for (PlanDocument document : database.documents()) {
      PlanDocument read = json.read(OutlineJson.of(document), PlanDocument.class);
      assertThat(read)
          .usingRecursiveComparison()
          .ignoringFields(
              "sha256",
              "mediaType",
              "format",
              "pages",
              "extraction",
              "supersedes",
              "amends",
              "coverage",
              "header.subject",
              "header.recipients",
              "header.signatory")
          .isEqualTo(json.read(json.line(document), PlanDocument.class));
    }
  }
}
