package doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Header;
import doichieu.target.Level;
import doichieu.target.Method;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyNamesTest {
  private static final PlanDocument TAY_NINH =
      commune("a.pdf", "Xã Tân Lập", "80", "Tỉnh Tây Ninh", "Xã Tân Lập");
  private static final PlanDocument DONG_NAI =
      commune("b.pdf", "Xã Tân Lập", "75", "Tỉnh Đồng Nai", "Xã Tân Lập");
  private static final PlanDocument UNKNOWN = commune("c.pdf", "Xã Tân Lập", null, "Xã Tân Lập");

  private static PlanDocument commune(
      String file, String issuer, @Nullable String province, String... path) {
    return new PlanDocument(
        "doc-" + file,
        file,
        "0",
        "application/pdf",
        "pdf",
        1,
        new PlanDocument.Extraction(Method.NATIVE, null, null),
        new Header(
            new Header.Issuer(issuer, null, null),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null),
        Level.COMMUNE,
        new Jurisdiction(province, List.of(path)),
        2026,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  @Test
  void aNameThatTellsTheBodyStandsAlone() {
    assertThat(new BodyNames(List.of(TAY_NINH)).of(TAY_NINH)).isEqualTo("Xã Tân Lập");
  }

  @Test
  void namesakesAreToldByProvinceOrFile() {
    BodyNames names = new BodyNames(List.of(TAY_NINH, DONG_NAI, UNKNOWN));
    assertThat(List.of(names.of(TAY_NINH), names.of(DONG_NAI), names.of(UNKNOWN)))
        .containsExactly(
            "Xã Tân Lập (Tỉnh Tây Ninh)", "Xã Tân Lập (Tỉnh Đồng Nai)", "Xã Tân Lập (c.pdf)");
  }
}
