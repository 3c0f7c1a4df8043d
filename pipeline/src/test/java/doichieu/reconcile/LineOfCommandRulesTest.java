package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Severity;
import doichieu.target.Conflict;
import doichieu.target.Level;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LineOfCommandRulesTest extends ReconcilerTestCase {
  private static final String ON_TIME = "dossier.on-time";

  private static PlanBuilder ward(String value) {
    return plan("ward", Level.COMMUNE, "Tỉnh A", "Huyện B", "Xã C").row(ON_TIME, value);
  }

  @Test
  void lessThanTheSuperiorRequiresIsAnError() {
    Conflict found =
        only(reconcile(ward("95"), province("p", "Tỉnh A").row(ON_TIME, "99")), "below-superior");

    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.id()).isEqualTo("below-superior:dossier.on-time:2025:all@tinh-a");
    assertThat(values(found)).containsExactly("p=99", "ward=95");
    assertThat(found.explanation().vi()).contains("99%", "95%", "Phụ lục I, mục I, số thứ tự 1");
    assertThat(found.explanation().en()).contains("99%", "95%", "page 3");
  }

  @Test
  void ofFiguresForGroupsTheOneForTheBodysOwnKindCounts() {
    PlanBuilder province =
        province("p", "Tỉnh A")
            .row(ON_TIME, "60", t -> t.prose().onlyFor("các xã"))
            .row(ON_TIME, "85", t -> t.prose().onlyFor("các phường, đặc khu"));
    PlanBuilder ward = plan("w", Level.COMMUNE, "Tỉnh A", "Phường C").row(ON_TIME, "80");
    PlanBuilder commune = plan("c", Level.COMMUNE, "Tỉnh A", "Xã D").row(ON_TIME, "60");

    Conflict found = only(reconcile(province, ward, commune), "below-superior");

    assertThat(values(found)).containsExactly("p=85", "w=80");
    assertThat(found.explanation().vi()).contains("riêng: các phường, đặc khu");
  }

  @Test
  void figuresForOtherKindsAskNothingOfTheBody() {
    PlanBuilder province =
        province("p", "Tỉnh A")
            .row(ON_TIME, "85", TargetBuilder::prose)
            .row(ON_TIME, "60", t -> t.prose().onlyFor("các đặc khu"));
    PlanBuilder ward = plan("w", Level.COMMUNE, "Tỉnh A", "Phường C").row(ON_TIME, "80");

    assertThat(values(only(reconcile(province, ward), "below-superior")))
        .containsExactly("p=85", "w=80");
  }

  @Test
  void whereNobodyCanTellTheGroupTheMildestFigureCounts() {
    PlanBuilder province =
        province("p", "Tỉnh A")
            .row(ON_TIME, "60", t -> t.prose().onlyFor("các xã biên giới"))
            .row(ON_TIME, "85", t -> t.prose().onlyFor("các xã đồng bằng"));

    assertThat(reconcile(province, ward("70")).conflicts()).isEmpty();
    assertThat(values(only(reconcile(province, ward("50")), "below-superior")))
        .containsExactly("p=60", "ward=50");
  }

  @Test
  void aFigureForAGroupHidesNoFigureForAllThatIsBelow() {
    PlanBuilder government = plan("g", Level.CENTRAL).issuer("Chính phủ").row(ON_TIME, "80");
    PlanBuilder province =
        province("p", "Tỉnh A")
            .row(ON_TIME, "70", TargetBuilder::prose)
            .row(ON_TIME, "90", t -> t.prose().onlyFor("các xã biên giới"));

    assertThat(values(only(reconcile(government, province), "below-superior")))
        .containsExactly("g=80", "p=70");
  }

  @Test
  void figuresForOneGroupAreSetAgainstEachOtherWhoeverSpeaks() {
    PlanBuilder government =
        plan("g", Level.CENTRAL)
            .issuer("Chính phủ")
            .row(ON_TIME, "70", t -> t.prose().scope(Level.COMMUNE))
            .row(ON_TIME, "90", t -> t.prose().scope(Level.COMMUNE).onlyFor("các phường"));
    PlanBuilder district =
        plan("d", Level.DISTRICT, "Tỉnh A", "Huyện B")
            .row(ON_TIME, "75", t -> t.prose().scope(Level.COMMUNE).onlyFor("Các phường"));
    PlanBuilder border =
        plan("e", Level.DISTRICT, "Tỉnh A", "Huyện E")
            .row(ON_TIME, "60", t -> t.prose().scope(Level.COMMUNE).onlyFor("các xã biên giới"));

    assertThat(values(only(reconcile(government, district), "below-superior")))
        .containsExactly("g=90", "d=75");
    assertThat(ofKind(reconcile(government, border), "below-superior")).isEmpty();
  }

  @Test
  void figuresForGroupsAreBelowOnlyIfAllAre() {
    PlanBuilder government = plan("g", Level.CENTRAL).issuer("Chính phủ").row(ON_TIME, "80");
    PlanBuilder oneGroupBelow =
        province("p", "Tỉnh A")
            .row(ON_TIME, "60", t -> t.prose().onlyFor("các xã biên giới"))
            .row(ON_TIME, "85", t -> t.prose().onlyFor("các phường"));
    PlanBuilder bothBelow =
        province("p", "Tỉnh A")
            .row(ON_TIME, "60", t -> t.prose().onlyFor("các xã biên giới"))
            .row(ON_TIME, "75", t -> t.prose().onlyFor("các phường"));

    assertThat(ofKind(reconcile(government, oneGroupBelow), "below-superior")).isEmpty();
    assertThat(values(only(reconcile(government, bothBelow), "below-superior")))
        .containsExactly("g=80", "p=60", "p=75");
  }

  @Test
  void moreThanTheSuperiorRequiresIsInformation() {
    Conflict found =
        only(reconcile(ward("99"), province("p", "Tỉnh A").row(ON_TIME, "95")), "above-superior");

    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void whereLowerIsBetterTheSenseTurns() {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
                .row("dossier.overdue", "5", TargetBuilder::atMost),
            province("p", "Tỉnh A").row("dossier.overdue", "2", TargetBuilder::atMost));

    assertThat(only(found, "below-superior").severity()).isEqualTo(Severity.ERROR);
    assertThat(ofKind(found, "above-superior")).isEmpty();
  }

  @Test
  void aTighterLimitIsNotSaidToBeHigher() {
    Conflict found =
        only(
            reconcile(
                plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
                    .row("dossier.overdue", "1", TargetBuilder::atMost),
                province("p", "Tỉnh A").row("dossier.overdue", "2", TargetBuilder::atMost)),
            "above-superior");

    assertThat(found.explanation().vi()).contains("chặt hơn").doesNotContain("mức cao hơn");
    assertThat(found.explanation().en()).contains("tighter limit");
  }

  @Test
  void whatLiesInTheSuperiorsRangeIsNeitherLessNorMore() {
    PlanBuilder province = province("p", "Tỉnh A").row(ON_TIME, "46.7", t -> t.upTo("47"));

    assertThat(ofKind(reconcile(ward("46.8"), province), "above-superior")).isEmpty();
    assertThat(ofKind(reconcile(ward("46.8"), province), "below-superior")).isEmpty();
    assertThat(ofKind(reconcile(ward("47.5"), province), "above-superior")).hasSize(1);
    assertThat(ofKind(reconcile(ward("46"), province), "below-superior")).hasSize(1);
  }

  @Test
  void theSuperiorsFigureForTheLevelGoesBeforeItsFigureForAll() {
    Reconciled found =
        reconcile(
            ward("95"),
            province("p", "Tỉnh A")
                .row(ON_TIME, "99")
                .row(ON_TIME, "95", t -> t.scope(Level.COMMUNE)));

    assertThat(ofKind(found, "below-superior")).isEmpty();
  }

  @Test
  void anotherYearAnotherPlaceAnotherScopeIsNoConflict() {
    Reconciled found =
        reconcile(
            ward("50"),
            province("year", "Tỉnh A").row(ON_TIME, "99", t -> t.year(2023)),
            province("place", "Tỉnh Z").row(ON_TIME, "99"),
            province("scope", "Tỉnh A").row(ON_TIME, "99", t -> t.scope(Level.DISTRICT)));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void aMiddleOfTheYearIsAnotherHorizon() {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
                .row(ON_TIME, "50", t -> t.until("2025-06-30")),
            province("p", "Tỉnh A").row(ON_TIME, "99"));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void aDepartmentIsBelowItsProvinceAndNotAboveDistricts() {
    PlanBuilder department =
        plan("dept", Level.DEPARTMENT, "Tỉnh A").issuer("Sở Xây dựng").row(ON_TIME, "97");
    Reconciled found =
        reconcile(
            department,
            province("p", "Tỉnh A").row(ON_TIME, "99"),
            plan("huyen", Level.DISTRICT, "Tỉnh A", "Huyện B").row(ON_TIME, "99"));

    assertThat(values(only(found, "below-superior"))).containsExactly("p=99", "dept=97");
  }

  @Test
  void aMinistrysOwnPlanDoesNotBindProvincesButTheGovernmentsDoes() {
    Reconciled ministry =
        reconcile(
            province("p", "Tỉnh A").row(ON_TIME, "90"),
            plan("bo", Level.CENTRAL).issuer("Bộ Nội vụ").row(ON_TIME, "99"));
    Reconciled government =
        reconcile(
            province("p", "Tỉnh A").row(ON_TIME, "90"),
            plan("cp", Level.CENTRAL).issuer("CHÍNH PHỦ").row(ON_TIME, "99"));

    assertThat(ofKind(ministry, "below-superior")).isEmpty();
    assertThat(values(only(government, "below-superior"))).containsExactly("cp=99", "p=90");
  }

  @Test
  void aBodyBelowTwoSuperiorsIsListedOnceUnderTheStrictest() {
    Reconciled found =
        reconcile(
            ward("70"),
            plan("huyen", Level.DISTRICT, "Tỉnh A", "Huyện B").row(ON_TIME, "80"),
            province("p", "Tỉnh A").row(ON_TIME, "90"));

    assertThat(values(only(found, "below-superior")))
        .containsExactly("p=90", "huyen=80", "ward=70");
  }

  @Test
  void aTableThatDividesADutyAsksOfEachBodyItsOwnFigure() {
    PlanBuilder matrix =
        province("p", "Tỉnh A")
            .row(ON_TIME, "80", t -> t.scope(Level.DISTRICT).lead("UBND huyện B"))
            .row(ON_TIME, "95", t -> t.scope(Level.DISTRICT).lead("UBND huyện D"));
    Reconciled found =
        reconcile(
            matrix,
            plan("b", Level.DISTRICT, "Tỉnh A", "Huyện B").row(ON_TIME, "80"),
            plan("d", Level.DISTRICT, "Tỉnh A", "Huyện D").row(ON_TIME, "80"));

    assertThat(values(only(found, "below-superior"))).containsExactly("p=95", "d=80");
    assertThat(ofKind(found, "within-document")).isEmpty();
  }

  @Test
  void theSameNumberWithAnotherBoundIsAComparatorMismatch() {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
                .row(ON_TIME, "65", TargetBuilder::atLeast),
            province("p", "Tỉnh A").row(ON_TIME, "65"));

    assertThat(only(found, "comparator-mismatch").severity()).isEqualTo(Severity.WARNING);
    assertThat(found.conflicts()).hasSize(1);
  }

  @Test
  void atLeastHundredPercentIsHundredPercent() {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
                .row(ON_TIME, "100", TargetBuilder::atLeast),
            province("p", "Tỉnh A").row(ON_TIME, "100.0"));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void anotherUnitIsAUnitMismatchAndNothingElse() {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C").row(ON_TIME, "20", t -> t.unit("hồ sơ")),
            province("p", "Tỉnh A").row(ON_TIME, "99"));

    assertThat(only(found, "unit-mismatch").severity()).isEqualTo(Severity.WARNING);
    assertThat(found.conflicts()).hasSize(1);
  }

  /** Sơn La 2026: the communes of one province get 90, 75 and 70. */
  @Test
  void dividedDutyIsBelowItsSuperiorOnlyIfEachPartIs() {
    PlanBuilder above =
        PlanBuilder.plan("g", Level.CENTRAL).issuer("Chính phủ").row("dossier.on-time", "80");
    Reconciled mixed = reconcile(above, divided("90", "70"));
    Reconciled low = reconcile(above, divided("75", "70"));

    assertThat(ofKind(mixed, "below-superior")).isEmpty();
    assertThat(ofKind(mixed, "above-superior")).isEmpty();
    assertThat(values(only(low, "below-superior"))).containsExactly("g=80", "p=75", "p=70");
  }

  /** A Party committee is not subordinate to the Government, nor to the province's authority. */
  @Test
  void betweenThePartyAndTheStateThereIsNoError() {
    PlanBuilder party =
        PlanBuilder.plan("c", Level.COMMUNE, "Tỉnh A", "Xã B")
            .issuer("Đảng ủy xã B")
            .row("dossier.on-time", "80");
    PlanBuilder province =
        PlanBuilder.province("p", "Tỉnh A").issuer("UBND tỉnh A").row("dossier.on-time", "95");
    PlanBuilder committee =
        PlanBuilder.province("q", "Tỉnh A").issuer("Tỉnh ủy A").row("dossier.on-time", "90");

    assertThat(ofKind(reconcile(province, party), "below-superior")).isEmpty();
    assertThat(values(only(reconcile(committee, party), "below-superior")))
        .containsExactly("q=90", "c=80");
  }

  /** "Tăng thêm 2%" is no promise below "95%". */
  @Test
  void changeIsNotSetBesideALevel() {
    PlanBuilder rise =
        plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
            .row(ON_TIME, "2", t -> t.change("Tăng thêm "));

    assertThat(reconcile(rise, province("p", "Tỉnh A").row(ON_TIME, "95")).conflicts()).isEmpty();
  }

  @Test
  void ofTwoFallsTheGreaterAsksMore() {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
                .row("dossier.overdue", "20", t -> t.change("giảm ")),
            province("p", "Tỉnh A").row("dossier.overdue", "30", t -> t.change("Giảm ")));

    assertThat(values(only(found, "below-superior"))).containsExactly("p=30", "ward=20");
  }

  @Test
  void fallToAFigureIsALevel() {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
                .row("dossier.overdue", "5", t -> t.change("giảm xuống còn ")),
            province("p", "Tỉnh A").row("dossier.overdue", "2", TargetBuilder::atMost));

    assertThat(ofKind(found, "below-superior")).hasSize(1);
  }

  private static PlanBuilder divided(String first, String second) {
    return PlanBuilder.province("p", "Tỉnh A")
        .row("dossier.on-time", first, t -> t.scope(Level.COMMUNE).lead("UBND xã B"))
        .row("dossier.on-time", second, t -> t.scope(Level.COMMUNE).lead("UBND xã C"));
  }

  /** Of a range the end that binds is the one the direction looks at. */
  @Test
  void whereLowerIsBetterTheUpperEndOfARangeBinds() {
    assertThat(overdue(t -> t.upTo("10"), "7", TargetBuilder::atMost)).isEmpty();
    assertThat(overdue(t -> t.upTo("10"), "8", t -> t.upTo("12"))).containsExactly("below");
    assertThat(overdue(t -> t.upTo("10"), "2", t -> t.upTo("10"))).isEmpty();
    assertThat(overdue(TargetBuilder::atMost, "5", t -> t.upTo("7"))).containsExactly("below");
    assertThat(overdue(TargetBuilder::atMost, "2", t -> t.upTo("4"))).containsExactly("above");
    assertThat(overdue(TargetBuilder::atMost, "9", TargetBuilder::atLeast)).isEmpty();
  }

  /** A superior's 5, and what is said of the lower level's figure. */
  private static List<String> overdue(
      UnaryOperator<TargetBuilder> above, String value, UnaryOperator<TargetBuilder> below) {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C").row("dossier.overdue", value, below),
            province("p", "Tỉnh A").row("dossier.overdue", "5", above));
    return found.conflicts().stream()
        .map(Conflict::kind)
        .filter(kind -> kind.endsWith("-superior"))
        .map(kind -> kind.substring(0, kind.indexOf('-')))
        .toList();
  }

  @Test
  void aPeriodOfYearsIsJudgedByItsLastYear() {
    Reconciled found =
        reconcile(
            plan("ward", Level.COMMUNE, "Tỉnh A", "Xã C")
                .planYear(2026)
                .row(ON_TIME, "95", t -> t.years("2026-01-01", "2030-12-31")),
            province("p", "Tỉnh A").planYear(2026).row(ON_TIME, "99", t -> t.year(2030)),
            province("q", "Tỉnh A").planYear(2027).row(ON_TIME, "99", t -> t.year(2026)));

    assertThat(values(only(found, "below-superior"))).containsExactly("p=99", "ward=95");
  }
}
