package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static doichieu.reconcile.TargetBuilder.citation;
import static doichieu.reconcile.TestReference.LETTER;
import static doichieu.reconcile.TestReference.OLD_DECREE;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Conflict;
import doichieu.target.LegalDocument;
import doichieu.target.Level;
import org.junit.jupiter.api.Test;

class CitationsAndLinksTest extends ReconcilerTestCase {

  private static PlanBuilder citing(String id, String date) {
    return province(id, "Tỉnh " + id)
        .row("data.reuse", "50", t -> t.basis(citation(LETTER, date)))
        .row("feedback.on-time", "100", t -> t.basis(citation(LETTER, date)));
  }

  private static LegalDocument letter(Reconciled reconciled) {
    return reconciled.legalDocuments().stream()
        .filter(document -> document.id().equals(LETTER))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneLetterWithTwoDatesIsOneMismatch() {
    Conflict found =
        only(
            reconcile(
                citing("a", "2025-01-16"), citing("b", "2025-01-17"), citing("c", "2025-01-16")),
            "citation-mismatch");

    assertThat(found.legalDocumentId()).isEqualTo(LETTER);
    assertThat(found.id()).isEqualTo("citation-mismatch:" + LETTER);
    assertThat(values(found))
        .containsExactly("2025-01-16 4 [doc-a, doc-c]", "2025-01-17 2 [doc-b]");
    assertThat(found.explanation().vi()).contains("16/01/2025", "17/01/2025");
  }

  @Test
  void theRightDateIsWhatMostDocumentsSayAndATieStaysOpen() {
    assertThat(
            letter(
                    reconcile(
                        citing("a", "2025-01-16"),
                        citing("b", "2025-01-17"),
                        citing("c", "2025-01-16")))
                .issuedOn())
        .isEqualTo("2025-01-16");
    assertThat(letter(reconcile(citing("a", "2025-01-16"), citing("b", "2025-01-17"))).issuedOn())
        .isNull();
  }

  @Test
  void theRegisterGoesBeforeTheMajorityAndContradictsASingleDocument() {
    TestReference reference = new TestReference().knowingLetter("2025-01-17");
    Reconciled found = reconcile(reference, citing("a", "2025-01-16"));

    assertThat(letter(found).issuedOn()).isEqualTo("2025-01-17");
    assertThat(values(only(found, "citation-mismatch")))
        .containsExactly("2025-01-16 2 [doc-a]", "2025-01-17 0 []");
  }

  @Test
  void aPartOfTheDateDoesNotContradictIt() {
    assertThat(reconcile(citing("a", "2025-01"), citing("b", "2025-01-17")).conflicts()).isEmpty();
  }

  @Test
  void anotherIssuerIsAMismatch() {
    PlanBuilder other =
        province("b", "Tỉnh b")
            .row("data.reuse", "50", t -> t.basis(citation(LETTER, "2025-01-16", "Bộ Nội vụ")));
    Conflict found = only(reconcile(citing("a", "2025-01-16"), other), "citation-mismatch");

    assertThat(found.id()).isEqualTo("citation-mismatch:" + LETTER + ":issuer");
  }

  @Test
  void aPlanIsTiedToTheIngestedDocumentThatItCarriesOut() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .header("78/QĐ-UBND", "Kế hoạch tỉnh")
                .issuedOn(2025, 2, 6)
                .row("data.reuse", "50"),
            plan("w", Level.COMMUNE, "Tỉnh A", "Xã C").carriesOut("own/78/QĐ-UBND"));

    assertThat(found.documents().get(1).carriesOut().get(0).documentId()).isEqualTo("doc-p");
    assertThat(found.legalDocuments().get(0).issuedOn()).isEqualTo("2025-02-06");
    assertThat(found.legalDocuments().get(0).citedBy()).containsExactly("doc-w");
  }

  @Test
  void aBasisThatEndedBeforeThePlanIsReplacedBasis() {
    PlanBuilder august =
        province("late", "Tỉnh A")
            .issuedOn(2025, 8, null)
            .row("data.reuse", "50", t -> t.basis(OLD_DECREE));
    PlanBuilder june =
        province("early", "Tỉnh B")
            .issuedOn(2025, 6, 30)
            .row("data.reuse", "50", t -> t.basis(OLD_DECREE));
    Conflict found = only(reconcile(august, june), "replaced-basis");

    assertThat(found.documentIds()).containsExactly("doc-late");
    assertThat(found.targetIds()).containsExactly("doc-late/1");
    assertThat(found.explanation().vi()).contains("01/07/2025");
  }

  @Test
  void aBasisIsReplacedFromTheDayOnWhichItNoLongerHolds() {
    PlanBuilder first =
        province("first", "Tỉnh A")
            .issuedOn(2025, 7, 1)
            .row("data.reuse", "50", t -> t.basis(OLD_DECREE));
    PlanBuilder undated =
        province("undated", "Tỉnh B")
            .issuedOn(2025, null, null)
            .row("data.reuse", "50", t -> t.basis(OLD_DECREE));

    assertThat(only(reconcile(first, undated), "replaced-basis").documentIds())
        .containsExactly("doc-first");
  }
}
