package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CatalogueFile;
import doichieu.target.Direction;
import doichieu.target.Level;
import org.junit.jupiter.api.Test;

class CatalogueReferenceTest {
  private static final Reference REFERENCE = CatalogueReference.of(Catalogue.load());

  private static String ownId(PlanBuilder plan) {
    return REFERENCE.findOwnLegalId(plan.build().document()).orElse("none");
  }

  @Test
  void aDocumentsOwnIdIsTheOneUnderWhichOthersCiteIt() {
    assertThat(
            ownId(
                PlanBuilder.province("p", "Tỉnh Khánh Hòa")
                    .issuer("ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA")
                    .type("Quyết định")
                    .header("344/QĐ-UBND", "Kế hoạch")
                    .issuedOn(2025, 2, 13)))
        .isEqualTo("vn/qd/2025/344-qd-ubnd@khanh-hoa");
    assertThat(
            ownId(
                PlanBuilder.plan("d", Level.DISTRICT, "Tỉnh Kon Tum", "Thành phố Kon Tum")
                    .issuer("ỦY BAN NHÂN DÂN THÀNH PHỐ KON TUM")
                    .header("24/KH-UBND", "Kế hoạch")
                    .issuedOn(2025, 2, 14)))
        .isEqualTo("vn/kh/2025/24-kh-ubnd@kon-tum.tp-kon-tum");
  }

  @Test
  void aBlankNumberGivesNoId() {
    assertThat(ownId(PlanBuilder.province("p", "Tỉnh Khánh Hòa"))).isEqualTo("none");
  }

  @Test
  void theRegisterTellsDatesAndReplacements() {
    assertThat(REFERENCE.findLegalDocument("vn/nq/2025/01-nq-cp"))
        .hasValueSatisfying(entry -> assertThat(entry.issuedOn()).isEqualTo("2025-01-08"));
    assertThat(REFERENCE.findLegalDocument("vn/nd/2018/61-2018-nd-cp"))
        .hasValueSatisfying(
            entry -> assertThat(entry.replacedBy()).isEqualTo("vn/nd/2025/118-2025-nd-cp"));
  }

  @Test
  void everyIndicatorOfTheInclusionsIsInTheCatalogueWithADirection() {
    for (var row : CatalogueFile.load("indicator-inclusions.csv").rows()) {
      assertThat(REFERENCE.findIndicatorName(row.get("part"))).isPresent();
      assertThat(REFERENCE.findIndicatorName(row.get("whole"))).isPresent();
      assertThat(REFERENCE.direction(row.get("whole"))).isEqualTo(Direction.HIGHER);
    }
  }
}
