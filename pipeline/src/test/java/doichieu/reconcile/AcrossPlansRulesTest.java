package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Severity;
import doichieu.target.Citation;
import doichieu.target.Conflict;
import doichieu.target.Level;
import doichieu.target.Resolution;
import doichieu.target.Target.Implements;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcrossPlansRulesTest extends ReconcilerTestCase {
  private static final String ON_TIME = "dossier.on-time";
  private static final String REUSE = "data.reuse";

  private static PlanBuilder commune(String id, String name) {
    return plan(id, Level.COMMUNE, "Tỉnh A", name).row(ON_TIME, "99");
  }

  private static PlanBuilder superior() {
    return province("p", "Tỉnh A").row(ON_TIME, "99").row(REUSE, "50", t -> t.scope(Level.COMMUNE));
  }

  @Test
  void aDutyOfCommunesOnWhichACommunesPlanIsSilentIsMissing() {
    Reconciled found =
        reconcile(
            superior(),
            commune("silent", "Xã B"),
            commune("speaks", "Xã C").row(REUSE, "50"),
            plan("d", Level.DISTRICT, "Tỉnh A", "Huyện D").row(ON_TIME, "99"));

    Conflict missing = only(found, "missing-at-subordinate");
    assertThat(missing.severity()).isEqualTo(Severity.WARNING);
    assertThat(missing.id()).isEqualTo("missing-at-subordinate:data.reuse:2025:commune@tinh-a");
    assertThat(missing.documentIds()).containsExactly("doc-p", "doc-silent");
    assertThat(missing.explanation().vi()).contains("50%", "Xã B").doesNotContain("Xã C");
  }

  @Test
  void aDutyOfAGroupIsMissingOnlyWhereTheBodySurelyBelongsToIt() {
    PlanBuilder wards =
        province("p", "Tỉnh A")
            .row(ON_TIME, "99")
            .row(REUSE, "50", t -> t.scope(Level.COMMUNE).onlyFor("các phường"));
    PlanBuilder border =
        province("p", "Tỉnh A")
            .row(ON_TIME, "99")
            .row(REUSE, "50", t -> t.scope(Level.COMMUNE).onlyFor("các xã biên giới"));

    assertThat(
            only(
                    reconcile(wards, commune("xa", "Xã B"), commune("phuong", "Phường C")),
                    "missing-at-subordinate")
                .documentIds())
        .containsExactly("doc-p", "doc-phuong");
    assertThat(ofKind(reconcile(border, commune("xa", "Xã B")), "missing-at-subordinate"))
        .isEmpty();
  }

  @Test
  void leadAgenciesOfOneLevelGiveTheDutyToThatLevel() {
    Reconciled found =
        reconcile(
            province("p", "Tỉnh A")
                .row(ON_TIME, "99")
                .row(REUSE, "50", t -> t.lead("UBND các xã, phường")),
            commune("silent", "Xã B"),
            plan("d", Level.DISTRICT, "Tỉnh A", "Huyện D").row(ON_TIME, "99"));

    assertThat(only(found, "missing-at-subordinate").documentIds())
        .containsExactly("doc-p", "doc-silent");
  }

  @Test
  void aPlanOfAnotherYearPlaceOrMatterIsNotSilent() {
    Reconciled found =
        reconcile(
            superior(),
            plan("year", Level.COMMUNE, "Tỉnh A", "Xã B")
                .planYear(2024)
                .row(ON_TIME, "99", t -> t.year(2024)),
            plan("place", Level.COMMUNE, "Tỉnh X", "Xã B").row(ON_TIME, "99"),
            plan("matter", Level.COMMUNE, "Tỉnh A", "Xã C").row("index.dti", "80"));

    assertThat(ofKind(found, "missing-at-subordinate")).isEmpty();
  }

  @Test
  void targetsOfOnesOwnAreToldOnceADocumentUnlessTheyCiteABasis() {
    Reconciled found =
        reconcile(
            superior(),
            commune("c", "Xã B")
                .row(REUSE, "50")
                .row("feedback.on-time", "100")
                .row("docflow.signed", "100")
                .row("report.electronic", "100", t -> t.basis(TestReference.NQ01)));

    Conflict own = only(found, "not-in-superior");
    assertThat(own.severity()).isEqualTo(Severity.INFO);
    assertThat(values(own)).containsExactly("c=100", "c=100");
  }

  @Test
  void withoutASuperiorsPlanNothingIsOnesOwn() {
    Reconciled found = reconcile(commune("c", "Xã B").row("feedback.on-time", "100"));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void lessThanTheYearBeforeIsARegression() {
    Reconciled found =
        reconcile(
            commune("now", "Xã B"),
            plan("before", Level.COMMUNE, "Tỉnh A", "Xã B")
                .planYear(2024)
                .row(ON_TIME, "99.5", t -> t.year(2024)),
            plan("other", Level.COMMUNE, "Tỉnh A", "Xã C")
                .planYear(2024)
                .row(ON_TIME, "100", t -> t.year(2024)));

    Conflict fell = only(found, "year-regression");
    assertThat(values(fell)).containsExactly("before=99.5", "now=99");
    assertThat(fell.id()).isEqualTo("year-regression:dossier.on-time:2025:all@tinh-a.xa-b");
  }

  @Test
  void whereLowerIsBetterAHigherLimitIsARegression() {
    Reconciled found =
        reconcile(
            plan("now", Level.COMMUNE, "Tỉnh A", "Xã B")
                .row("dossier.overdue", "3", TargetBuilder::atMost),
            plan("before", Level.COMMUNE, "Tỉnh A", "Xã B")
                .planYear(2024)
                .row("dossier.overdue", "2", t -> t.atMost().year(2024)));

    assertThat(values(only(found, "year-regression"))).containsExactly("before=2", "now=3");
  }

  @Test
  void aPlanThatSaysSoReplacesTheEarlierOne() {
    PlanBuilder old =
        plan("old", Level.COMMUNE, "Tỉnh A", "Xã B")
            .header("12/KH-UBND", "Kế hoạch")
            .issuedOn(2025, 2, 1)
            .row(ON_TIME, "50");
    PlanBuilder now =
        plan("new", Level.COMMUNE, "Tỉnh A", "Xã B")
            .header("80/KH-UBND", "Kế hoạch")
            .issuedOn(2025, 5, 1)
            .replaces("own/12/KH-UBND")
            .row(ON_TIME, "99");
    Reconciled found = reconcile(old, now, province("p", "Tỉnh A").row(ON_TIME, "99"));

    assertThat(values(only(found, "superseded"))).containsExactly("new=99", "old=50");
    assertThat(ofKind(found, "below-superior")).isEmpty();
    assertThat(found.documents())
        .filteredOn(document -> document.id().equals("doc-new"))
        .allMatch(document -> "doc-old".equals(document.revisionOf()));
  }

  @Test
  void anEarlierPlanReplacesNoLaterOne() {
    Reconciled found =
        reconcile(
            plan("a", Level.COMMUNE, "Tỉnh A", "Xã B")
                .header("12/KH-UBND", "Kế hoạch")
                .issuedOn(2025, 2, 1)
                .replaces("own/80/KH-UBND")
                .row(ON_TIME, "99"),
            plan("b", Level.COMMUNE, "Tỉnh A", "Xã B")
                .header("80/KH-UBND", "Kế hoạch khác")
                .issuedOn(2025, 5, 1)
                .row(ON_TIME, "99"));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void aBasisThatCannotBeIdentifiedIsTold() {
    Citation vague =
        new Citation(
            "Quyết định số 45/QĐ-UBND",
            null,
            "Quyết định",
            "45/QĐ-UBND",
            null,
            null,
            List.of(),
            null,
            Resolution.UNKNOWN,
            List.of());
    Reconciled found = reconcile(commune("c", "Xã B").row(REUSE, "50", t -> t.basis(vague)));

    assertThat(only(found, "unknown-basis").explanation().vi()).contains("45/QĐ-UBND");
  }

  @Test
  void theFolderOfAnotherPlaceOrLevelIsWrong() {
    Reconciled found =
        reconcile(
            commune("place", "Xã B").inFolder("Xã C"),
            commune("level", "Xã D").inFolder("Các sở, ngành"),
            commune("right", "Xã E").inFolder("Tỉnh A/Cấp xã"),
            commune("silent", "Xã F").inFolder("2025"));

    assertThat(ofKind(found, "wrong-folder"))
        .extracting(conflict -> conflict.documentIds().get(0))
        .containsExactly("doc-level", "doc-place");
  }

  @Test
  void peersOfWhichTheSuperiorAsksFiguresOfTheirOwnDoNotDiverge() {
    PlanBuilder matrix =
        province("p", "Tỉnh A")
            .row(ON_TIME, "80", t -> t.scope(Level.COMMUNE).lead("UBND xã B"))
            .row(ON_TIME, "95", t -> t.scope(Level.COMMUNE).lead("UBND xã C"));
    Reconciled found =
        reconcile(
            matrix,
            plan("b", Level.COMMUNE, "Tỉnh A", "Xã B")
                .row(ON_TIME, "80", t -> t.basis(TestReference.NQ01)),
            plan("c", Level.COMMUNE, "Tỉnh A", "Xã C")
                .row(ON_TIME, "95", t -> t.basis(TestReference.NQ01)));

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void aTargetKnowsWhichSuperiorTargetItCarriesOut() {
    Reconciled found = reconcile(province("p", "Tỉnh A").row(ON_TIME, "99"), commune("c", "Xã B"));

    assertThat(found.targets())
        .filteredOn(target -> target.documentId().equals("doc-c"))
        .allMatch(
            target ->
                target.implementing().equals(List.of(new Implements("doc-p/1", "indicator"))));
  }
}
