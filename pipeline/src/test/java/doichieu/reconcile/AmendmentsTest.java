package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Evidence;
import doichieu.document.Severity;
import doichieu.target.Citation.Locator;
import doichieu.target.Conflict;
import doichieu.target.Level;
import doichieu.target.PlanDocument.AmendedRow;
import doichieu.target.PlanDocument.Amends;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan of 12/01 with three rows, its corrections, and a commune that has the old figures. */
class AmendmentsTest extends ReconcilerTestCase {
  private static final String ON_TIME = "dossier.on-time";
  private static final String REUSE = "data.reuse";
  private static final String OWN_ID = "own/15/KH-UBND";

  private static PlanBuilder corrected() {
    return province("p", "Tỉnh A")
        .header("15/KH-UBND", "Cải cách hành chính")
        .issuedOn(2025, 1, 12)
        .row(ON_TIME, "80")
        .row(REUSE, "50");
  }

  private static PlanBuilder letter(String id, int month) {
    return province(id, "Tỉnh A").type("Công văn").issuedOn(2025, month, 1);
  }

  private static PlanBuilder commune() {
    return plan("c", Level.COMMUNE, "Tỉnh A", "Xã B").row(ON_TIME, "80").row(REUSE, "50");
  }

  private static AmendedRow row(String number) {
    return new AmendedRow(
        List.of(
            new Locator("phụ lục", "I"), new Locator("mục", "I"), new Locator("số thứ tự", number)),
        new Evidence(1, null, null, 7, null, null, null, "Tại số thứ tự " + number));
  }

  @Test
  void theNewFigureIsComparedInPlaceOfTheOldOne() {
    Reconciled found =
        reconcile(
            corrected(),
            letter("l", 3).amends(OWN_ID, row("1")).row(ON_TIME, "90", t -> t.prose()),
            commune());

    Conflict amended = only(found, "amended");
    assertThat(values(amended)).containsExactly("p=80", "l=90");
    assertThat(amended.severity()).isEqualTo(Severity.INFO);
    assertThat(amended.targetIds()).containsExactly("doc-p/1");
    assertThat(values(only(found, "below-superior"))).containsExactly("l=90", "c=80");
    assertThat(ofKind(found, "within-document")).isEmpty();
  }

  @Test
  void theAmendingDocumentIsTiedToThePlanAndHasItsYear() {
    Reconciled found =
        reconcile(corrected(), letter("l", 3).planYear(null).amends(OWN_ID).row(ON_TIME, "90"));

    assertThat(found.documents())
        .filteredOn(document -> document.id().equals("doc-l"))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.amends()).extracting(Amends::documentId).containsExactly("doc-p");
              assertThat(document.planYear()).isEqualTo(2025);
            });
  }

  @Test
  void theQuotedOldFigureIsNoFigureOfTheLetter() {
    Reconciled found =
        reconcile(
            corrected(),
            letter("l", 3)
                .amends(OWN_ID, row("1"))
                .row(ON_TIME, "80", t -> t.prose())
                .row(ON_TIME, "90", t -> t.prose()),
            commune());

    assertThat(only(found, "amended").targetIds()).containsExactlyInAnyOrder("doc-p/1", "doc-l/1");
    assertThat(ofKind(found, "within-document")).isEmpty();
    assertThat(values(only(found, "below-superior"))).containsExactly("l=90", "c=80");
  }

  @Test
  void aNamedRowWithoutNewFigureIsNotComparedAndThisIsTold() {
    Reconciled found =
        reconcile(corrected(), letter("l", 3).amends(OWN_ID, row("2")), commune().row(REUSE, "10"));

    Conflict amended = only(found, "amended");
    assertThat(amended.severity()).isEqualTo(Severity.WARNING);
    assertThat(values(amended)).containsExactly("p=50");
    assertThat(ofKind(found, "below-superior")).isEmpty();
  }

  /** "Sửa mức 80% tại số thứ tự 1 thành tám mươi lăm phần trăm". */
  @Test
  void theOldFigureAloneInTheTextTellsThatTheNewOneWasNotRead() {
    Reconciled found =
        reconcile(
            corrected(),
            letter("l", 3).amends(OWN_ID).row(ON_TIME, "80", t -> t.prose()),
            commune().row(ON_TIME, "70"));

    assertThat(only(found, "amended").severity()).isEqualTo(Severity.WARNING);
    assertThat(only(found, "amended").targetIds()).hasSize(2);
    assertThat(ofKind(found, "below-superior")).isEmpty();
  }

  @Test
  void aRowOfAnAnnexThatStatesTheOldFigureAgainChangesNothing() {
    Reconciled found =
        reconcile(
            corrected(),
            letter("l", 3).amends(OWN_ID, row("1")).row(ON_TIME, "80"),
            plan("c", Level.COMMUNE, "Tỉnh A", "Xã B").row(ON_TIME, "70"));

    assertThat(only(found, "amended").severity()).isEqualTo(Severity.INFO);
    assertThat(only(found, "amended").targetIds()).isEmpty();
    assertThat(ofKind(found, "below-superior")).hasSize(1);
  }

  @Test
  void ofSeveralNewFiguresNoneIsCompared() {
    Reconciled found =
        reconcile(
            corrected(),
            letter("l", 3)
                .amends(OWN_ID)
                .row(ON_TIME, "85", t -> t.prose())
                .row(ON_TIME, "90", t -> t.prose()),
            commune());

    assertThat(only(found, "amended").severity()).isEqualTo(Severity.WARNING);
    assertThat(only(found, "amended").targetIds()).hasSize(3);
    assertThat(ofKind(found, "below-superior")).isEmpty();
    assertThat(ofKind(found, "within-document")).isEmpty();
  }

  @Test
  void aLaterLetterChangesWhatTheEarlierOneSaid() {
    Reconciled found =
        reconcile(
            corrected(),
            letter("m", 5).amends(OWN_ID).row(ON_TIME, "70", t -> t.prose()),
            letter("l", 3).amends(OWN_ID).row(ON_TIME, "90", t -> t.prose()),
            commune());

    assertThat(ofKind(found, "amended"))
        .extracting(ReconcilerTestCase::values)
        .containsExactlyInAnyOrder(List.of("p=80", "l=90"), List.of("l=90", "m=70"));
    assertThat(ofKind(found, "below-superior")).isEmpty();
    assertThat(values(only(found, "above-superior"))).containsExactly("m=70", "c=80");
  }

  @Test
  void nobodyButTheIssuerAndItsSuperiorsChangesAPlan() {
    Reconciled found =
        reconcile(
            corrected(),
            plan("d", Level.COMMUNE, "Tỉnh A", "Xã C")
                .issuedOn(2025, 3, 1)
                .amends(OWN_ID)
                .row(ON_TIME, "60"),
            commune());

    assertThat(only(found, "amended").severity()).isEqualTo(Severity.WARNING);
    assertThat(only(found, "amended").targetIds()).isEmpty();
    assertThat(values(only(found, "below-superior"))).containsExactly("p=80", "d=60");
  }

  @Test
  void rowsThatCannotBeToldAreStillComparedAndThisIsTold() {
    Reconciled found = reconcile(corrected(), letter("l", 3).amends(OWN_ID, row("9")), commune());

    Conflict amended = only(found, "amended");
    assertThat(amended.severity()).isEqualTo(Severity.WARNING);
    assertThat(amended.explanation().vi()).contains("Tại số thứ tự 9");
  }

  @Test
  void aPlanThatWasNotReadIsAskedFor() {
    Reconciled found =
        reconcile(
            letter("l", 3)
                .amends("own/99/KH-UBND")
                .row(ON_TIME, "80", t -> t.prose())
                .row(ON_TIME, "90", t -> t.prose()));

    assertThat(only(found, "amended").documentIds()).containsExactly("doc-l");
    assertThat(ofKind(found, "within-document")).isEmpty();
  }

  @Test
  void anAnnexThatIsReplacedLeavesNoRowOfTheOldOne() {
    AmendedRow annex = new AmendedRow(List.of(new Locator("phụ lục", "I")), Evidence.ofPage(1));
    Reconciled found =
        reconcile(corrected(), letter("l", 3).amends(OWN_ID, annex).row(ON_TIME, "90"), commune());

    assertThat(values(only(found, "amended"))).containsExactly("p=80", "l=90", "p=50");
    assertThat(only(found, "amended").severity()).isEqualTo(Severity.WARNING);
  }
}
