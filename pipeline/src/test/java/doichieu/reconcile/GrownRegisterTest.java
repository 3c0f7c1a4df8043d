package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Citation;
import doichieu.target.Citation.Locator;
import doichieu.target.Conflict;
import doichieu.target.LegalDocument;
import doichieu.target.Level;
import doichieu.target.PlanRecord;
import doichieu.target.Resolution;
import doichieu.target.Target;
import doichieu.target.Target.Implements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrownRegisterTest extends ReconcilerTestCase {
  private static final String OWN = "own/78/QĐ-UBND";

  @Test
  void documentDroppedInResolvesTheCitationsOfIt() {
    Reconciled before = reconcile(ward("ward", unknown(OWN, "2025-02-06")));
    assertThat(basis(before, "ward").resolution()).isEqualTo(Resolution.UNKNOWN);
    Reconciled after = reconcile(ward("ward", unknown(OWN, "2025-02-06")), province());
    assertThat(basis(after, "ward").resolution()).isEqualTo(Resolution.RESOLVED);
    assertThat(legal(after, OWN).issuedOn()).isEqualTo("2025-02-06");
  }

  @Test
  void missingDateIsFilledFromTheDocumentItself() {
    Reconciled all = reconcile(ward("ward", unknown(OWN, null)), province());
    assertThat(basis(all, "ward").issuedOn()).isEqualTo("2025-02-06");
    assertThat(basis(all, "ward").resolution()).isEqualTo(Resolution.INFERRED);
  }

  /** A task's reference is a reference as any other. */
  @Test
  void referencesOfTasksAreTiedLikeThoseOfTargets() {
    PlanBuilder ward = ward("ward", unknown(OWN, "2025-02-06")).task(unknown(OWN, null));
    Citation alone = reconcile(ward).tasks().get(0).legalBasis().get(0);
    Citation tied = reconcile(ward, province()).tasks().get(0).legalBasis().get(0);
    assertThat(alone.resolution()).isEqualTo(Resolution.INFERRED);
    assertThat(tied.issuedOn()).isEqualTo("2025-02-06");
    Citation wrong =
        reconcile(
                ward("other", unknown(OWN, "2025-02-06")).task(unknown(OWN, "2025-02-07")),
                province())
            .tasks()
            .get(0)
            .legalBasis()
            .get(0);
    assertThat(wrong.problems()).containsExactly("date-differs");
    assertThat(wrong.issuedOn()).isEqualTo("2025-02-07");
  }

  @Test
  void deviatingDateStaysAsStatedAndIsMarked() {
    Reconciled all = reconcile(ward("ward", unknown(OWN, "2025-02-07")), province());
    assertThat(basis(all, "ward").issuedOn()).isEqualTo("2025-02-07");
    assertThat(basis(all, "ward").resolution()).isEqualTo(Resolution.CONFLICTING);
    assertThat(basis(all, "ward").problems()).containsExactly("date-differs");
    assertThat(only(all, "citation-mismatch").legalDocumentId()).isEqualTo(OWN);
  }

  @Test
  void citationWithoutYearMeansTheOneDocumentReadAboveIt() {
    Citation bare =
        new Citation(
            "Quyết định số 78/QĐ-UBND của UBND tỉnh",
            null,
            null,
            "78/QĐ-UBND",
            null,
            "UBND tỉnh",
            List.of(),
            null,
            Resolution.UNKNOWN,
            List.of());
    Reconciled all = reconcile(ward("ward", bare), province());
    assertThat(basis(all, "ward").legalDocumentId()).isEqualTo(OWN);
    assertThat(basis(all, "ward").issuedOn()).isEqualTo("2025-02-06");
    Reconciled elsewhere =
        reconcile(
            PlanBuilder.plan("other", Level.COMMUNE, "Tỉnh Gia Lai", "Xã Ia Hrú").cites(bare),
            province());
    assertThat(basis(elsewhere, "other").legalDocumentId()).isNull();
  }

  /** The same number by the district's committee is another document. */
  @Test
  void citationOfAnotherIssuerIsNotAnsweredByTheSameNumber() {
    Citation other =
        new Citation(
            "Quyết định số 78/QĐ-UBND của UBND huyện",
            null,
            null,
            "78/QĐ-UBND",
            null,
            "UBND huyện",
            List.of(),
            null,
            Resolution.UNKNOWN,
            List.of());
    Citation unnamed =
        new Citation(
            "Quyết định số 78/QĐ-UBND",
            null,
            null,
            "78/QĐ-UBND",
            null,
            null,
            List.of(),
            null,
            Resolution.UNKNOWN,
            List.of());

    assertThat(basis(reconcile(ward("ward", other), province()), "ward").legalDocumentId())
        .isNull();
    assertThat(basis(reconcile(ward("ward", unnamed), province()), "ward").legalDocumentId())
        .isEqualTo(OWN);
  }

  @Test
  void documentReadButNotCitedIsInTheRegister() {
    Reconciled all = reconcile(province());
    assertThat(legal(all, OWN).citedBy()).isEmpty();
    assertThat(legal(all, OWN).title()).isEqualTo("Giao chỉ tiêu năm 2025");
  }

  @Test
  void pinpointIsFollowedToTheVeryRow() {
    Reconciled all =
        reconcile(
            ward("ward", unknown(OWN, "2025-02-06"))
                .row("a", "80", t -> t.basis(pinpoint("I", "I", "2")))
                .row("b", "80", t -> t.basis(pinpoint("II", "I", "2"))),
            province());
    assertThat(target(all, "doc-ward/1").implementing())
        .containsExactly(new Implements("doc-province/2", "cited-row"));
    assertThat(target(all, "doc-ward/2").implementing()).isEmpty();
  }

  @Test
  void documentTakenAwayLeavesNoTrace() {
    PlanBuilder ward = ward("ward", unknown(OWN, "2025-02-07")).row("a", "80");
    Reconciled alone = reconcile(ward);
    reconcile(ward, province());
    assertThat(reconcile(ward)).isEqualTo(alone);
  }

  @Test
  void idsDoNotHangOnTheOrderOfTheFiles() {
    List<PlanRecord> plans = new ArrayList<>(List.of(province().build()));
    for (int i = 0; i < 8; i++) {
      plans.add(
          ward("ward" + i, unknown(OWN, "2025-02-0" + (6 + i % 3)))
              .row("a", "80", t -> t.basis(pinpoint("I", "I", "2")))
              .build());
    }
    Reconciled first = new Reconciler(new TestReference()).reconcile(plans);
    Random random = new Random(20250601);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(plans, random);
      assertThat(new Reconciler(new TestReference()).reconcile(plans)).isEqualTo(first);
    }
  }

  /** Each document is cited rightly by three plans and wrongly by one. */
  @Test
  void everyPlantedWrongDateIsFoundAndNothingStatedChanges() {
    int documents = 1000;
    Random random = new Random(7);
    List<List<String>> dates = new ArrayList<>();
    List<PlanBuilder> plans = new ArrayList<>();
    for (int p = 0; p < 4; p++) {
      PlanBuilder plan = ward("plan" + p, unknown("vn/qd/2024/0-qd-bnv", "2024-01-01"));
      for (int d = 0; d < documents; d++) {
        String right = day(d);
        String stated = p == 3 ? day(d + 1 + random.nextInt(300)) : right;
        plan.cites(unknown("vn/qd/2024/" + (d + 1) + "-qd-bnv", stated));
        dates.add(List.of(right, stated));
      }
      plans.add(plan);
    }
    Reconciled all = reconcile(plans.toArray(PlanBuilder[]::new));
    assertThat(ofKind(all, "citation-mismatch").stream().map(Conflict::legalDocumentId).distinct())
        .hasSize(documents);
    List<Citation> wrong =
        all.documents().stream()
            .filter(document -> document.id().equals("doc-plan3"))
            .flatMap(document -> document.legalBasis().stream().skip(1))
            .toList();
    assertThat(wrong).allMatch(citation -> citation.resolution() == Resolution.CONFLICTING);
    assertThat(
            all.documents().stream()
                .flatMap(document -> document.legalBasis().stream().skip(1))
                .map(Citation::issuedOn))
        .containsExactlyElementsOf(dates.stream().map(pair -> pair.get(1)).toList());
  }

  private static String day(int n) {
    return java.time.LocalDate.of(2024, 1, 1).plusDays(n % 366).toString();
  }

  private static PlanBuilder province() {
    return PlanBuilder.province("province", "Tỉnh Kon Tum")
        .type("Quyết định")
        .issuer("UBND tỉnh Kon Tum")
        .header("78/QĐ-UBND", "Giao chỉ tiêu năm 2025")
        .issuedOn(2025, 2, 6)
        .row("x", "90")
        .row("a", "90");
  }

  private static PlanBuilder ward(String id, Citation basis) {
    return PlanBuilder.plan(id, Level.COMMUNE, "Tỉnh Kon Tum", "Phường " + id)
        .issuedOn(2025, 3, 1)
        .cites(basis);
  }

  private static Citation unknown(String id, @Nullable String issuedOn) {
    return new Citation(
        "Quyết định số " + id + (issuedOn == null ? "" : " ngày " + vietnamese(issuedOn)),
        id,
        "Quyết định",
        id.substring(id.indexOf('/') + 1),
        issuedOn,
        null,
        List.of(),
        null,
        Resolution.UNKNOWN,
        List.of());
  }

  private static String vietnamese(String iso) {
    return String.format(
        Locale.ROOT, "%s/%s/%s", iso.substring(8), iso.substring(5, 7), iso.substring(0, 4));
  }

  private static Citation pinpoint(String annex, String section, String ordinal) {
    Citation plain = unknown(OWN, "2025-02-06");
    return new Citation(
        plain.statedText(),
        plain.legalDocumentId(),
        plain.documentType(),
        plain.number(),
        plain.issuedOn(),
        null,
        List.of(
            new Locator("phụ lục", annex),
            new Locator("mục", section),
            new Locator("số thứ tự", ordinal)),
        "PL " + annex + "/" + section + "/" + ordinal,
        Resolution.UNKNOWN,
        List.of());
  }

  private static Citation basis(Reconciled all, String plan) {
    return all.documents().stream()
        .filter(document -> document.id().equals("doc-" + plan))
        .flatMap(document -> document.legalBasis().stream())
        .findFirst()
        .orElseThrow();
  }

  private static Target target(Reconciled all, String id) {
    return all.targets().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static LegalDocument legal(Reconciled all, String id) {
    return Stream.of(all)
        .flatMap(a -> a.legalDocuments().stream())
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
