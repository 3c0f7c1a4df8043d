package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Conflict;
import doichieu.target.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an explanation says of bodies, figures and places, word by word. */
class ExplanationWordsTest extends ReconcilerTestCase {
  private static final String RATE = "dossier.on-time";

  @Test
  void bothSidesAreToldWithDocumentFigureAndPlace() {
    Conflict found =
        only(
            reconcile(
                province("p", "Tỉnh A").header("18/KH-UBND", "Kế hoạch").row(RATE, "99.5"),
                PlanBuilder.plan("c", Level.COMMUNE, "Tỉnh A", "Xã B")
                    .issuer("UBND xã B")
                    .row(RATE, "95", TargetBuilder::atLeast)),
            "below-superior");

    assertThat(found.explanation().vi())
        .contains(
            "«Tỷ lệ dossier.on-time» (năm 2025, mọi cấp)",
            "Kế hoạch số 18/KH-UBND của Tỉnh A (tệp «doc-p.text»): 99,5% (Phụ lục I, mục I, số thứ tự"
                + " 1, trang 3)",
            "Kế hoạch số …/KH-UBND của UBND xã B (tệp «doc-c.text»): tối thiểu 95%");
    assertThat(found.explanation().en())
        .contains(
            "Kế hoạch No. 18/KH-UBND of Tỉnh A (file \"doc-p.text\"): 99.5% (Phụ lục I, section I,"
                + " No. 1, page 3)",
            "Kế hoạch No. …/KH-UBND of UBND xã B (file \"doc-c.text\"): at least 95%");
  }

  @Test
  void anAimIsToldAsOne() {
    Conflict found =
        only(
            reconcile(
                province("p", "Tỉnh A").row(RATE, "80").row(RATE, "100", t -> t.prose().aspired())),
            "within-document");

    assertThat(found.explanation().vi()).contains("80% (Phụ lục I", "phấn đấu", "phần lời văn");
    assertThat(found.explanation().en()).contains("100% as an aim only");
  }

  @Test
  void ofManyTheFirstEightAreNamedAndTheRestCounted() {
    List<PlanBuilder> plans = new ArrayList<>(List.of(province("p", "Tỉnh A").row(RATE, "99")));
    for (int i = 0; i < 10; i++) {
      plans.add(PlanBuilder.plan("c" + i, Level.COMMUNE, "Tỉnh A", "Xã B" + i).row(RATE, "90"));
    }
    Conflict found = only(reconcile(plans.toArray(PlanBuilder[]::new)), "below-superior");

    assertThat(found.explanation().vi()).contains("Xã B7", " 2 ").doesNotContain("Xã B8");
    assertThat(found.values()).hasSize(11);
  }

  @Test
  void aNameThatComesAgainIsListedOnce() {
    Conflict found =
        only(
            reconcile(
                PlanBuilder.plan("g", Level.CENTRAL).issuer("Chính phủ").row("data.reuse", "50"),
                province("p", "Tỉnh A")
                    .row("data.reuse", "50")
                    .row(RATE, "90", t -> t.lead("UBND xã B"))
                    .row(RATE, "95", t -> t.lead("UBND xã C"))),
            "not-in-superior");

    assertThat(found.explanation().vi().split("Tỷ lệ dossier.on-time", -1)).hasSize(2);
    assertThat(found.targetIds()).hasSize(2);
  }

  @Test
  void aDateIsWrittenAsTheLanguageWritesIt() {
    Conflict found =
        only(
            reconcile(
                province("p", "Tỉnh A")
                    .cites(TargetBuilder.citation(TestReference.LETTER, "2025-01-16")),
                province("q", "Tỉnh B")
                    .cites(TargetBuilder.citation(TestReference.LETTER, "2025-01-17"))),
            "citation-mismatch");

    assertThat(found.explanation().vi()).contains("16/01/2025", "17/01/2025");
    assertThat(found.explanation().en()).contains("2025-01-16", "2025-01-17");
  }
}
