package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Severity;
import doichieu.target.Conflict;
import doichieu.target.Level;
import org.junit.jupiter.api.Test;

class WithinDocumentRuleTest extends ReconcilerTestCase {
  private static final String FULL = "dossier.online.full-of-total";
  private static final String RECEIVED = "dossier.online.received";

  @Test
  void annexAgainstProseIsAWarning() {
    Conflict found =
        only(
            reconcile(
                province("p", "Tỉnh A")
                    .row("service.full.provided", "80")
                    .row("service.full.provided", "100", TargetBuilder::prose)),
            "within-document");

    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.id()).isEqualTo("within-document:service.full.provided:2025:all:doc-p");
  }

  @Test
  void aRequirementAgainstAnAimIsInformation() {
    Conflict found =
        only(
            reconcile(
                province("p", "Tỉnh A")
                    .row("service.full.provided", "80")
                    .row("service.full.provided", "100", t -> t.prose().aspired())),
            "within-document");

    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void anotherScopeIsAnotherTarget() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .row("dossier.on-time", "99", t -> t.scope(Level.DEPARTMENT))
                .row("dossier.on-time", "98", t -> t.scope(Level.DISTRICT)));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void figuresForGroupsOfBodiesThatAreNotTheSameAreNoContradiction() {
    PlanBuilder twoGroups =
        province("p", "Tỉnh A")
            .row("dossier.on-time", "60", t -> t.prose().onlyFor("các xã biên giới"))
            .row("dossier.on-time", "85", t -> t.prose().onlyFor("các phường"));
    PlanBuilder oneGroup =
        province("p", "Tỉnh A")
            .row("dossier.on-time", "60", t -> t.prose().onlyFor("Các phường"))
            .row("dossier.on-time", "85", t -> t.prose().onlyFor("các phường"));

    assertThat(reconcile(twoGroups).conflicts()).isEmpty();
    assertThat(values(only(reconcile(oneGroup), "within-document")))
        .containsExactlyInAnyOrder("p=60", "p=85");
  }

  @Test
  void anotherNoteOfRunningTextHidesNoContradiction() {
    PlanBuilder noted =
        province("p", "Tỉnh A")
            .row("dossier.on-time", "60", t -> t.prose().notes("ghi chú"))
            .row("dossier.on-time", "85");

    assertThat(values(only(reconcile(noted), "within-document")))
        .containsExactlyInAnyOrder("p=60", "p=85");
  }

  @Test
  void aPartIsNoContradictionOfItsWholeAndTwoPartsOfOneNameAre() {
    String whole = "Tỷ lệ dossier.on-time";
    PlanBuilder wholeAndPart =
        province("p", "Tỉnh A")
            .row("dossier.on-time", "85", TargetBuilder::prose)
            .row("dossier.on-time", "60", t -> t.prose().partOf(whole));
    PlanBuilder twoParts =
        province("p", "Tỉnh A")
            .row("dossier.on-time", "50", t -> t.prose().partOf(whole))
            .row("dossier.on-time", "60", t -> t.prose().partOf(whole));

    assertThat(reconcile(wholeAndPart).conflicts()).isEmpty();
    assertThat(ofKind(reconcile(twoParts), "within-document")).hasSize(1);
  }

  @Test
  void aFigureBelowItsOwnSideConditionIsAConflictAndOneInsideItIsNot() {
    Reconciled inside =
        reconcile(province("p", "Tỉnh A").row("dossier.on-time", "99", t -> t.floor("95")));
    Reconciled below =
        reconcile(province("p", "Tỉnh A").row("dossier.on-time", "90", t -> t.floor("95")));

    assertThat(inside.conflicts()).isEmpty();
    assertThat(values(only(below, "within-document"))).containsExactly("p=90", "p=95");
  }

  @Test
  void moreForThePartThanForTheWholeIsInformation() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .row(RECEIVED, "60")
                .row(FULL, "65", t -> t.prose().atLeast())
                .row(FULL, "80", t -> t.prose().atLeast().aspired()));
    Conflict inclusion =
        ofKind(found, "within-document").stream()
            .filter(c -> RECEIVED.equals(c.indicatorId()))
            .findFirst()
            .orElseThrow();

    assertThat(inclusion.severity()).isEqualTo(Severity.INFO);
    assertThat(values(inclusion)).containsExactly("p=60", "p=65", "p=80");
    assertThat(ofKind(found, "within-document")).hasSize(2);
  }

  @Test
  void enoughForTheWholeIsNoConflict() {
    Reconciled found = reconcile(province("p", "Tỉnh A").row(RECEIVED, "70").row(FULL, "65"));
    Reconciled equal = reconcile(province("p", "Tỉnh A").row(RECEIVED, "65").row(FULL, "65"));

    assertThat(found.conflicts()).isEmpty();
    assertThat(equal.conflicts()).isEmpty();
  }

  @Test
  void aPartOfAnotherYearOrARiseIsNotSetBesideTheWhole() {
    Reconciled later =
        reconcile(province("p", "Tỉnh A").row(RECEIVED, "60").row(FULL, "65", t -> t.year(2030)));
    Reconciled rise =
        reconcile(
            province("p", "Tỉnh A").row(RECEIVED, "5", t -> t.change("tăng 5%")).row(FULL, "65"));

    assertThat(ofKind(later, "within-document")).isEmpty();
    assertThat(ofKind(rise, "within-document")).isEmpty();
  }

  @Test
  void anAimBesideTheRequirementInOneRowIsNoContradiction() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .row("dossier.on-time", "99", t -> t.atLeast().inRow(7))
                .row("dossier.on-time", "100", t -> t.aspired().inRow(7)));

    assertThat(found.conflicts()).isEmpty();
  }

  /** Trà Vinh 2024: the first row is the whole, the others are what each district gets of it. */
  @Test
  void whatBodiesGetOfADutyDoesNotContradictTheWhole() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .row("dossier.on-time", "76")
                .row("dossier.on-time", "96", t -> t.lead("UBND huyện B"))
                .row("dossier.on-time", "80", t -> t.lead("UBND huyện C")));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void oneBodysShareInTwoTablesMustAgree() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .row("dossier.on-time", "96", t -> t.lead("UBND huyện B"))
                .row("dossier.on-time", "80", t -> t.lead("UBND huyện C"))
                .row("dossier.on-time", "90", t -> t.lead("UBND huyện B")));

    assertThat(values(only(found, "within-document"))).containsExactly("p=96", "p=90");
  }
}
