package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.BodySuccessions;
import doichieu.catalogue.Catalogue;
import doichieu.target.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Provinces, communes and departments before and after the arrangements of 2025. */
class ArrangedBodiesTest extends ReconcilerTestCase {
  private static final Catalogue LISTS = Catalogue.load();
  private static final Reference REFERENCE = CatalogueReference.of(LISTS);
  private static final String RATE = "dossier.on-time";

  private static PlanBuilder old(PlanBuilder plan) {
    return plan.issuedOn(2025, 2, 10);
  }

  private static PlanBuilder now(PlanBuilder plan) {
    return plan.issuedOn(2025, 9, 10);
  }

  private static PlanBuilder district(String value) {
    return old(PlanBuilder.plan("d", Level.DISTRICT, "Thành phố Hà Nội", "Quận Cầu Giấy"))
        .code("01")
        .row(RATE, value);
  }

  private static PlanBuilder province(String name, String code, String value) {
    return PlanBuilder.province("p" + code + value, name).code(code).row(RATE, value);
  }

  @Test
  void aRequirementMadeAfterTheDistrictsEndedDoesNotBindThem() {
    Reconciled before =
        reconcile(REFERENCE, old(province("Thành phố Hà Nội", "01", "99")), district("90"));
    Reconciled after =
        reconcile(REFERENCE, now(province("Thành phố Hà Nội", "01", "99")), district("90"));

    assertThat(ofKind(before, "below-superior")).hasSize(1);
    assertThat(ofKind(after, "below-superior")).isEmpty();
  }

  /** Hà Nội was not merged: its plan of February goes on to bind the communes formed in July. */
  @Test
  void aProvinceThatWasNotMergedGoesOn() {
    Reconciled found =
        reconcile(
            REFERENCE,
            old(province("Thành phố Hà Nội", "01", "99")),
            now(PlanBuilder.plan("c", Level.COMMUNE, "Thành phố Hà Nội", "Phường Cầu Giấy"))
                .code("01")
                .row(RATE, "90"));

    assertThat(ofKind(found, "below-superior")).hasSize(1);
  }

  /** 52 was Bình Định and is Gia Lai. */
  @Test
  void aCodeThatWentToAnotherProvinceMakesNoSuperior() {
    Reconciled found =
        reconcile(
            REFERENCE,
            now(province("Tỉnh Gia Lai", "52", "99")),
            old(PlanBuilder.plan("d", Level.DISTRICT, "Tỉnh Bình Định", "Huyện Tuy Phước"))
                .code("52")
                .row(RATE, "90"));

    assertThat(found.conflicts()).filteredOn(c -> c.indicatorId() != null).isEmpty();
  }

  @Test
  void aBodyIsNoPeerOfOneThatMayHaveFollowedIt() {
    PlanBuilder konTum = old(province("Tỉnh Kon Tum", "62", "90", TestReference.NQ01));
    PlanBuilder quangNgai = now(province("Tỉnh Quảng Ngãi", "51", "99", TestReference.NQ01));
    PlanBuilder daNang = now(province("Thành phố Đà Nẵng", "48", "99", TestReference.NQ01));
    PlanBuilder before = old(province("Tỉnh Quảng Ngãi", "51", "98", TestReference.NQ01));

    assertThat(ofKind(reconcile(REFERENCE, konTum, quangNgai), "peer-divergence")).isEmpty();
    assertThat(ofKind(reconcile(REFERENCE, konTum, daNang), "peer-divergence")).hasSize(1);
    assertThat(ofKind(reconcile(REFERENCE, konTum, before), "peer-divergence")).hasSize(1);
  }

  private static PlanBuilder province(String name, String code, String value, String basis) {
    return PlanBuilder.province("p" + code + value, name)
        .code(code)
        .row(RATE, value, t -> t.basis(basis));
  }

  @Test
  void aDepartmentOfTheSameNameAfterTheMergerIsAnotherBody() {
    Standing before = standing("Sở Xây dựng", 2025, 2);
    Standing after = standing("Sở Xây dựng", 2025, 3);
    Standing justice = standing("Sở Tư pháp", 2025, 2);

    assertThat(before.meets(after)).isFalse();
    assertThat(justice.meets(after)).isTrue();
  }

  /** A plan of which only the year is known may be from before or after. */
  @Test
  void wherePrintedDaysLeaveTwoAnswersOpenNeitherIsTaken() {
    Standing open =
        REFERENCE.standing(
            PlanBuilder.plan("s", Level.DEPARTMENT, "Tỉnh Khánh Hòa")
                .code("56")
                .issuer("Sở Xây dựng")
                .issuedOn(2025, null, null)
                .build()
                .document());

    assertThat(open.first()).isNull();
    assertThat(open.last()).isNull();
  }

  @Test
  void oneBodyMayHaveSeveralSuccessors() {
    BodySuccessions successions = LISTS.bodySuccessions();

    assertThat(successions.find("Sở Nội vụ tỉnh Kon Tum", LocalDate.of(2025, 2, 1)))
        .hasValueSatisfying(
            found ->
                assertThat(found.successors())
                    .isEqualTo(List.of("Sở Nội vụ", "Sở Dân tộc và Tôn giáo")));
    assertThat(successions.find("Sở Nội vụ", LocalDate.of(2025, 3, 1))).isEmpty();
  }

  private static Standing standing(String issuer, int year, int month) {
    return REFERENCE.standing(
        PlanBuilder.plan("s", Level.DEPARTMENT, "Tỉnh Khánh Hòa")
            .code("56")
            .issuer(issuer)
            .issuedOn(year, month, 10)
            .build()
            .document());
  }
}
