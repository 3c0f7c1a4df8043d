package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.target.Level;
import doichieu.target.Problem;
import org.junit.jupiter.api.Test;

/** Communes called Tân Lập, of which there are several in the country. */
class NamesakeBodiesTest extends ReconcilerTestCase {
  private static final Reference CATALOGUE = CatalogueReference.of(Catalogue.load());
  private static final String ON_TIME = "dossier.on-time";
  private static final String BASIS = "vn/nq/2021/76-nq-cp";

  private static PlanBuilder commune(String id, String value, String... path) {
    return plan(id, Level.COMMUNE, path)
        .issuer("ỦY BAN NHÂN DÂN XÃ TÂN LẬP")
        .header("5/KH-UBND", "Cải cách hành chính xã Tân Lập")
        .issuedOn(2026, 4, 12)
        .planYear(2026)
        .row(ON_TIME, value, t -> t.year(2026).basis(BASIS));
  }

  private static PlanBuilder ofTayNinh(String value) {
    return commune("tn", value, "Tỉnh Tây Ninh", "Xã Tân Lập").code("80");
  }

  private static PlanBuilder ofDongNai(String value) {
    return commune("dn", value, "Tỉnh Đồng Nai", "Xã Tân Lập").code("75");
  }

  @Test
  void plansUnderOneNumberInTwoProvincesAreTwoPlans() {
    Reconciled found = reconcile(CATALOGUE, ofTayNinh("95"), ofDongNai("97"));

    assertThat(values(only(found, "peer-divergence"))).containsExactlyInAnyOrder("tn=95", "dn=97");
    assertThat(ofKind(found, "renditions-differ")).isEmpty();
    assertThat(ofKind(found, "superseded")).isEmpty();
  }

  @Test
  void aSuperiorAsksOnlyTheCommuneOfItsOwnProvince() {
    Reconciled found =
        reconcile(
            CATALOGUE,
            province("p", "Tỉnh Tây Ninh")
                .code("80")
                .issuedOn(2026, 1, 1)
                .planYear(2026)
                .row(ON_TIME, "98", t -> t.year(2026)),
            ofTayNinh("95"),
            ofDongNai("97"));

    assertThat(values(only(found, "below-superior"))).containsExactly("p=98", "tn=95");
  }

  @Test
  void aCommuneWhoseProvinceIsNotKnownIsNeitherPeerNorRenditionOfItsNamesakes() {
    Reconciled found = reconcile(CATALOGUE, ofTayNinh("95"), commune("un", "80", "Xã Tân Lập"));

    assertThat(ofKind(found, "peer-divergence")).isEmpty();
    assertThat(ofKind(found, "renditions-differ")).isEmpty();
    assertThat(found.problems()).extracting(Problem::code).containsExactly("not-compared-place");
  }

  @Test
  void yearsOfNamesakesWithoutProvinceAreNoSeries() {
    Reconciled found =
        reconcile(
            CATALOGUE,
            commune("un", "95", "Xã Tân Lập"),
            plan("vn", Level.COMMUNE, "Xã Tân Lập")
                .issuer("ỦY BAN NHÂN DÂN XÃ TÂN LẬP")
                .header("9/KH-UBND", "Cải cách hành chính năm 2027")
                .issuedOn(2027, 4, 12)
                .planYear(2027)
                .row(ON_TIME, "80", t -> t.year(2027)));

    assertThat(ofKind(found, "year-regression")).isEmpty();
  }
}
