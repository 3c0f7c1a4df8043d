package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Level;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What comes close to a conflict and is none. */
class NearMissesTest extends ReconcilerTestCase {
  private static final String ON_TIME = "dossier.on-time";
  private static final String REUSE = "data.reuse";

  private static PlanBuilder commune(String id, String name) {
    return plan(id, Level.COMMUNE, "Tỉnh A", name);
  }

  private static PlanBuilder year(int year, String value, UnaryOperator<TargetBuilder> more) {
    return commune("y" + year, "Xã B")
        .planYear(year)
        .row(ON_TIME, value, t -> more.apply(t.year(year)));
  }

  private static List<?> regressions(PlanBuilder before, PlanBuilder now) {
    return ofKind(reconcile(before, now), "year-regression");
  }

  @Test
  void theSameFigureInTheNextYearIsNoRegression() {
    assertThat(regressions(year(2024, "99", t -> t), year(2025, "99", t -> t))).isEmpty();
  }

  @Test
  void anAimThatIsLowerThanTheYearBeforeIsNoRegression() {
    assertThat(regressions(year(2024, "99", t -> t), year(2025, "90", TargetBuilder::aspired)))
        .isEmpty();
  }

  @Test
  void aCountAfterARateIsNoRegression() {
    assertThat(regressions(year(2024, "99", t -> t), year(2025, "20", t -> t.unit("hồ sơ"))))
        .isEmpty();
  }

  @Test
  void aSmallerRiseThanTheYearBeforeIsNoRegression() {
    assertThat(
            regressions(
                year(2024, "5", t -> t.change("tăng thêm ")),
                year(2025, "2", t -> t.change("tăng thêm "))))
        .isEmpty();
  }

  @Test
  void oneOfSeveralFiguresOfAYearMayBeLowerWithoutARegression() {
    PlanBuilder now = year(2025, "90", t -> t).row(ON_TIME, "99", t -> t.year(2025));

    assertThat(regressions(year(2024, "95", t -> t), now)).isEmpty();
  }

  @Test
  void anotherScopeInTheNextYearIsNoRegression() {
    PlanBuilder before =
        province("before", "Tỉnh A")
            .planYear(2024)
            .row(ON_TIME, "99", t -> t.year(2024).scope(Level.DISTRICT));
    PlanBuilder now = province("now", "Tỉnh A").row(ON_TIME, "90", t -> t.scope(Level.COMMUNE));

    assertThat(regressions(before, now)).isEmpty();
  }

  @Test
  void whereNeitherWayIsBetterNothingIsARegression() {
    PlanBuilder before =
        commune("before", "Xã B").planYear(2024).row("dossier.postal", "50", t -> t.year(2024));

    assertThat(regressions(before, commune("now", "Xã B").row("dossier.postal", "40"))).isEmpty();
  }

  @Test
  void aPlanOfTheSameDayIsNotReplaced() {
    Reconciled found =
        reconcile(
            commune("a", "Xã B")
                .header("12/KH-UBND", "Kế hoạch")
                .issuedOn(2025, 2, 1)
                .row(ON_TIME, "95"),
            commune("b", "Xã B")
                .header("13/KH-UBND", "Kế hoạch khác")
                .issuedOn(2025, 2, 1)
                .replaces("own/12/KH-UBND")
                .row(ON_TIME, "99"));

    assertThat(ofKind(found, "superseded")).isEmpty();
  }

  @Test
  void aPlanThatReplacesADocumentThatIsNotThereLeavesTheOthersInForce() {
    Reconciled found =
        reconcile(
            commune("a", "Xã B")
                .header("12/KH-UBND", "Kế hoạch")
                .issuedOn(2025, 2, 1)
                .row(ON_TIME, "95"),
            commune("b", "Xã B")
                .header("80/KH-UBND", "Kế hoạch khác")
                .issuedOn(2025, 5, 1)
                .replaces("own/11/KH-UBND")
                .row(REUSE, "50"),
            province("p", "Tỉnh A").row(ON_TIME, "99"));

    assertThat(ofKind(found, "superseded")).isEmpty();
    assertThat(ofKind(found, "below-superior")).hasSize(1);
  }

  @Test
  void aLaterPlanOfOneBodyThatDoesNotSaySoReplacesNothing() {
    Reconciled found =
        reconcile(
            commune("a", "Xã B")
                .header("12/KH-UBND", "Kế hoạch")
                .issuedOn(2025, 2, 1)
                .row(ON_TIME, "99"),
            commune("b", "Xã B")
                .header("80/KH-UBND", "Kế hoạch")
                .issuedOn(2025, 5, 1)
                .row(ON_TIME, "99"));

    assertThat(ofKind(found, "superseded")).isEmpty();
  }

  @Test
  void aFigureWithoutAUnitIsNoUnitMismatch() {
    Reconciled found =
        reconcile(
            commune("c", "Xã B").row(ON_TIME, "99", t -> t.unit("")),
            province("p", "Tỉnh A").row(ON_TIME, "99"));

    assertThat(ofKind(found, "unit-mismatch")).isEmpty();
  }

  @Test
  void unitsInCapitalsAreTheSameUnits() {
    Reconciled found =
        reconcile(
            commune("c", "Xã B").row(ON_TIME, "99", t -> t.unit(" Hồ sơ")),
            province("p", "Tỉnh A").row(ON_TIME, "99", t -> t.unit("hồ sơ")));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void betweenBodiesOfTwoProvincesUnitsMayDiffer() {
    Reconciled found =
        reconcile(
            commune("c", "Xã B").row(ON_TIME, "20", t -> t.unit("hồ sơ")),
            province("p", "Tỉnh Z").row(ON_TIME, "99"));

    assertThat(ofKind(found, "unit-mismatch")).isEmpty();
  }

  @Test
  void aCountForOneScopeBesideARateForAnotherIsNoUnitMismatch() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .row(ON_TIME, "99", t -> t.scope(Level.PROVINCE))
                .row(ON_TIME, "20", t -> t.scope(Level.COMMUNE).unit("hồ sơ")));

    assertThat(ofKind(found, "unit-mismatch")).isEmpty();
  }

  @Test
  void whatIsOnlyAspiredForCommunesIsMissingNowhere() {
    assertThat(silent(t -> t.scope(Level.COMMUNE).aspired())).isEmpty();
  }

  @Test
  void whatIsAskedOfAllIsMissingNowhere() {
    assertThat(silent(t -> t)).isEmpty();
  }

  @Test
  void whatIsDueWithinTheYearIsMissingNowhere() {
    assertThat(silent(t -> t.scope(Level.COMMUNE).until("2025-06-30"))).isEmpty();
  }

  @Test
  void whatIsGivenToTwoLevelsTogetherIsMissingNowhere() {
    assertThat(silent(t -> t.lead("UBND các xã, phường").lead("Các sở, ban, ngành"))).isEmpty();
  }

  @Test
  void aShareOfOneCommuneIsNotMissingInAnother() {
    PlanBuilder matrix =
        province("p", "Tỉnh A")
            .row(ON_TIME, "99")
            .row(REUSE, "50", t -> t.scope(Level.COMMUNE).lead("UBND xã C"))
            .row(REUSE, "60", t -> t.scope(Level.COMMUNE).lead("UBND xã D"));

    assertThat(
            ofKind(
                reconcile(matrix, commune("b", "Xã B").row(ON_TIME, "99")),
                "missing-at-subordinate"))
        .isEmpty();
  }

  @Test
  void whatASecondPlanOfTheCommuneHoldsIsNotMissing() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .row(ON_TIME, "99")
                .row(REUSE, "50", t -> t.scope(Level.COMMUNE)),
            commune("b", "Xã B").row(ON_TIME, "99"),
            commune("more", "Xã B").row(REUSE, "50"));

    assertThat(ofKind(found, "missing-at-subordinate")).isEmpty();
  }

  private static List<?> silent(UnaryOperator<TargetBuilder> duty) {
    return ofKind(
        reconcile(
            province("p", "Tỉnh A").row(ON_TIME, "99").row(REUSE, "50", duty),
            commune("b", "Xã B").row(ON_TIME, "99")),
        "missing-at-subordinate");
  }

  @Test
  void theFolderOfTheProvinceOrOfSeveralPlacesIsRightForItsCommunes() {
    Reconciled found =
        reconcile(
            commune("province", "Xã B").row(ON_TIME, "99").inFolder("Tỉnh A"),
            commune("several", "Xã C").row(ON_TIME, "99").inFolder("Xã B và xã C"),
            commune("capitals", "Xã D").row(ON_TIME, "99").inFolder("XÃ D"),
            province("level", "Tỉnh A").row(ON_TIME, "99").inFolder("Cấp tỉnh"));

    assertThat(ofKind(found, "wrong-folder")).isEmpty();
  }

  @Test
  void aPlanWhosePlaceIsNotKnownIsInNoWrongFolder() {
    Reconciled found = reconcile(plan("x", Level.COMMUNE).row(ON_TIME, "99").inFolder("Xã B"));

    assertThat(ofKind(found, "wrong-folder")).isEmpty();
  }

  @Test
  void aFileNamedAfterAnotherPlaceIsInNoWrongFolder() {
    Reconciled found = reconcile(commune("Xã C", "Xã B").row(ON_TIME, "99"));

    assertThat(ofKind(found, "wrong-folder")).isEmpty();
  }
}
