package doichieu.reconcile;

import static doichieu.reconcile.PlanBuilder.plan;
import static doichieu.reconcile.PlanBuilder.province;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.target.Level;
import org.junit.jupiter.api.Test;

class FolderPlacesTest extends ReconcilerTestCase {
  private static final Reference CATALOGUE = CatalogueReference.of(Catalogue.load());

  private static boolean isWrong(String folder, PlanBuilder plan) {
    return !ofKind(reconcile(CATALOGUE, plan.inFolder(folder)), "wrong-folder").isEmpty();
  }

  private static PlanBuilder ofNewDakLak() {
    return province("n", "Tỉnh Đắk Lắk").code("66").issuedOn(2026, 1, 5).planYear(2026);
  }

  private static PlanBuilder ofPhuYen() {
    return province("o", "Tỉnh Phú Yên").code("54").issuedOn(2024, 1, 5).planYear(2024);
  }

  private static PlanBuilder commune() {
    return plan("c", Level.COMMUNE, "Tỉnh Đắk Lắk", "Xã Hòa Bình")
        .code("66")
        .issuedOn(2026, 1, 5)
        .planYear(2026);
  }

  @Test
  void aProvinceNeedsNeitherKindNorAccents() {
    for (String folder :
        new String[] {"Đắk Lắk", "Dak Lak", "01_dak-lak", "Tỉnh Đắk Lắk", "tinh dak lak 2026"}) {
      assertThat(isWrong(folder, ofNewDakLak())).as(folder).isFalse();
      assertThat(isWrong(folder, province("k", "Tỉnh Khánh Hòa").code("56").issuedOn(2026, 1, 5)))
          .as(folder)
          .isTrue();
    }
  }

  @Test
  void aMergedProvinceAndItsSuccessorAreOneTerritory() {
    assertThat(isWrong("Tỉnh Đắk Lắk", ofPhuYen())).isFalse();
    assertThat(isWrong("Đắk Lắk", ofPhuYen())).isFalse();
    assertThat(isWrong("Phú Yên", ofNewDakLak())).isFalse();
    assertThat(isWrong("Tỉnh Bình Định", ofPhuYen())).isTrue();
  }

  /** Districts ended on 30/6/2025; which commune came from which district the lists do not tell. */
  @Test
  void theFolderOfAFormerDistrictHoldsCommunesOfItsProvince() {
    assertThat(isWrong("Huyện Krông Pắc", commune())).isFalse();
    assertThat(isWrong("Huyện Kon Rẫy", commune())).isTrue();
  }

  @Test
  void aCommuneThatHasTheNameOfAProvinceLiesInItsOwnFolder() {
    assertThat(isWrong("Đắk Lắk/Hòa Bình", commune())).isFalse();
    assertThat(isWrong("Xã Hòa Phú", commune())).isTrue();
  }

  @Test
  void foldersThatNameNoPlaceClaimNone() {
    assertThat(isWrong("Kế hoạch 2026", commune())).isFalse();
    assertThat(isWrong("Cải cách hành chính", commune())).isFalse();
  }

  private static PlanBuilder oldWard() {
    return plan("w", Level.COMMUNE, "Tỉnh Kon Tum", "Thành phố Kon Tum", "Phường Thống Nhất")
        .code("62")
        .issuedOn(2025, 2, 5)
        .planYear(2025);
  }

  private static PlanBuilder newWard() {
    return plan("v", Level.COMMUNE, "Tỉnh Quảng Ngãi", "Phường Kon Tum")
        .code("51")
        .issuedOn(2025, 9, 5)
        .planYear(2025);
  }

  @Test
  void aMergedCommuneAndTheOneThatTookItOverMayShareAFolder() {
    assertThat(isWrong("Phường Thống Nhất", newWard())).isFalse();
    assertThat(isWrong("phuong Kon Tum", oldWard())).isFalse();
    assertThat(isWrong("Phường Kon Tum", oldWard())).isFalse();
    assertThat(isWrong("Tỉnh Kon Tum/Phường Thống Nhất", newWard())).isFalse();
  }

  @Test
  void aCommuneThatWentElsewhereIsAnotherPlace() {
    assertThat(isWrong("Phường Duy Tân", newWard())).isTrue();
    assertThat(isWrong("Phường Đăk Bla", oldWard())).isTrue();
    assertThat(isWrong("Phường Quyết Thắng", oldWard())).isTrue();
  }
}
