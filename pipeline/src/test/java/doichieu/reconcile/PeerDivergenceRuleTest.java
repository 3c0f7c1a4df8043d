package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static doichieu.reconcile.TestReference.LETTER;
import static doichieu.reconcile.TestReference.NQ01;
import static doichieu.reconcile.TestReference.NQ02;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Severity;
import doichieu.target.Conflict;
import doichieu.target.Level;
import org.junit.jupiter.api.Test;

class PeerDivergenceRuleTest extends ReconcilerTestCase {
  private static final String LOCAL = "theo tình hình thực tế tại tỉnh đã triển khai đạt 100%";

  private static PlanBuilder konTum(String indicatorId, String value) {
    return province("kontum", "Tỉnh Kon Tum").row(indicatorId, value, t -> t.basis(LETTER));
  }

  private static PlanBuilder construction(String indicatorId, String value) {
    return plan("sxd", Level.DEPARTMENT, "Tỉnh Khánh Hòa")
        .issuer("Sở Xây dựng")
        .row(indicatorId, value, t -> t.basis(LETTER, NQ01));
  }

  @Test
  void bodiesOfOtherLinesOnTheSameBasisAreAWarning() {
    Conflict found =
        only(
            reconcile(konTum("satisfaction.tthc", "95"), construction("satisfaction.tthc", "90")),
            "peer-divergence");

    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.id()).isEqualTo("peer-divergence:satisfaction.tthc:2025:all");
    assertThat(values(found)).containsExactly("kontum=95", "sxd=90");
  }

  @Test
  void aSubordinateOfOnePeerJoinsTheSameFinding() {
    PlanBuilder ward =
        plan("ward", Level.COMMUNE, "Tỉnh Kon Tum", "Thành phố Kon Tum", "Phường Thống Nhất")
            .row("satisfaction.tthc", "95", t -> t.basis(LETTER));
    Reconciled found =
        reconcile(ward, konTum("satisfaction.tthc", "95"), construction("satisfaction.tthc", "90"));

    assertThat(values(only(found, "peer-divergence")))
        .containsExactly("kontum=95", "sxd=90", "ward=95");
  }

  @Test
  void figuresForGroupsAreSetAgainstThoseForTheSameGroupOnly() {
    PlanBuilder border =
        province("kontum", "Tỉnh Kon Tum")
            .row("dossier.on-time", "60", t -> t.basis(LETTER).prose().onlyFor("các xã biên giới"));
    PlanBuilder wards =
        province("gialai", "Tỉnh Gia Lai")
            .row("dossier.on-time", "85", t -> t.basis(LETTER).prose().onlyFor("các phường"));
    PlanBuilder borderToo =
        province("daklak", "Tỉnh Đắk Lắk")
            .row("dossier.on-time", "70", t -> t.basis(LETTER).prose().onlyFor("Các xã biên giới"));

    assertThat(ofKind(reconcile(border, wards), "peer-divergence")).isEmpty();
    assertThat(values(only(reconcile(border, wards, borderToo), "peer-divergence")))
        .containsExactlyInAnyOrder("kontum=60", "daklak=70");
  }

  @Test
  void aLocalReasonOnOneSideMakesItInformation() {
    PlanBuilder konTum =
        province("kontum", "Tỉnh Kon Tum")
            .row("service.full.provided", "100", t -> t.basis(LETTER).notes(LOCAL));
    Conflict found =
        only(reconcile(konTum, construction("service.full.provided", "80")), "peer-divergence");

    assertThat(found.severity()).isEqualTo(Severity.INFO);
    assertThat(found.explanation().vi()).contains(LOCAL);
  }

  @Test
  void aTargetForAllMeetsATargetForTheLevelOfItsBody() {
    PlanBuilder konTum =
        province("kontum", "Tỉnh Kon Tum")
            .row("docflow.electronic", "100", t -> t.basis(LETTER).scope(Level.DEPARTMENT))
            .row("docflow.electronic", "100", t -> t.basis(LETTER).scope(Level.COMMUNE));
    Conflict found =
        only(reconcile(konTum, construction("docflow.electronic", "90")), "peer-divergence");

    assertThat(found.id()).isEqualTo("peer-divergence:docflow.electronic:2025:department");
    assertThat(found.targetIds()).containsExactly("doc-kontum/1", "doc-sxd/1");
  }

  @Test
  void withoutACommonBasisThereIsNoFinding() {
    PlanBuilder other =
        province("other", "Tỉnh X").row("satisfaction.tthc", "80", t -> t.basis(NQ02));

    assertThat(reconcile(konTum("satisfaction.tthc", "95"), other).conflicts()).isEmpty();
  }

  @Test
  void whereHigherIsBetterEqualAndAtLeastPromiseTheSame() {
    PlanBuilder other =
        province("other", "Tỉnh X").row("satisfaction.tthc", "95", t -> t.basis(LETTER).atLeast());

    assertThat(reconcile(konTum("satisfaction.tthc", "95"), other).conflicts()).isEmpty();
  }

  @Test
  void anAimIsComparedOnlyWhereNothingIsRequired() {
    PlanBuilder aims =
        province("other", "Tỉnh X")
            .row("satisfaction.tthc", "99", t -> t.basis(LETTER).aspired().prose())
            .row("satisfaction.tthc", "95", t -> t.basis(LETTER));

    assertThat(ofKind(reconcile(konTum("satisfaction.tthc", "95"), aims), "peer-divergence"))
        .isEmpty();
  }

  @Test
  void oneTargetOnTwoDocumentsOfOneSeriesIsBasisDiffers() {
    PlanBuilder konTum =
        province("kontum", "Tỉnh Kon Tum")
            .row("result.electronic", "100", t -> t.basis(NQ02, LETTER));
    Conflict found =
        only(reconcile(konTum, construction("result.electronic", "100")), "basis-differs");

    assertThat(found.severity()).isEqualTo(Severity.INFO);
    assertThat(found.documentIds()).containsExactly("doc-kontum", "doc-sxd");
  }

  @Test
  void aFurtherBasisAloneIsNoDifference() {
    assertThat(
            ofKind(
                reconcile(
                    konTum("result.electronic", "100"), construction("result.electronic", "100")),
                "basis-differs"))
        .isEmpty();
  }
}
