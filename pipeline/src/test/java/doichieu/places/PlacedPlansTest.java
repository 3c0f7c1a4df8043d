package doichieu.places;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.UnitSuccessions;
import doichieu.target.Header;
import doichieu.target.Level;
import doichieu.target.Method;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacedPlansTest {
  private static final Catalogue LISTS = Catalogue.load();
  private static final OfficialPlaces OFFICIAL =
      new OfficialPlaces(
          "list.csv",
          "2026-01-01T00:00:00Z",
          List.of(
              former("Thống Nhất", "Thành phố Kon Tum", "Tỉnh Kon Tum", "62"),
              former("Trần Hưng Đạo", "Thành phố Kon Tum", "Tỉnh Kon Tum", "62"),
              former("Trần Hưng Đạo", "Thành phố Quảng Ngãi", "Tỉnh Quảng Ngãi", "51")));

  private static OfficialPlace former(String name, String parent, String province, String code) {
    return new OfficialPlace(
        "phường", name, parent, province, code, null, null, "2025-06-30", List.of());
  }

  private static PlacedPlans.Placed place(String issuer, @Nullable Jurisdiction told, int year) {
    PlanDocument document =
        new PlanDocument(
            "doc-1",
            "a.txt",
            "0",
            "text/plain",
            "text",
            null,
            new PlanDocument.Extraction(Method.NATIVE, null, null),
            new Header(
                new Header.Issuer(issuer, null, null),
                "Kế hoạch",
                null,
                "KH-UBND",
                null,
                null,
                new Header.PartialDate(year, 2, null),
                null,
                List.of(),
                null),
            Level.COMMUNE,
            told,
            year,
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            null);
    return PlacedPlans.of(
        List.of(new PlanRecord(document, List.of(), List.of(), List.of())), OFFICIAL, LISTS);
  }

  private static @Nullable Jurisdiction jurisdiction(PlacedPlans.Placed placed) {
    return placed.plans().get(0).document().jurisdiction();
  }

  @Test
  void aUnitThatTheListKnowsOnceGetsItsPath() {
    PlacedPlans.Placed placed = place("UBND phường Thống Nhất", null, 2025);

    assertThat(jurisdiction(placed))
        .isEqualTo(
            new Jurisdiction(
                "62", List.of("Tỉnh Kon Tum", "Thành phố Kon Tum", "Phường Thống Nhất")));
    assertThat(placed.problems()).extracting(Problem::code).containsExactly("place-by-list");
  }

  @Test
  void ofSeveralUnitsNoneIsTakenAndAllAreTold() {
    PlacedPlans.Placed placed = place("UBND phường Trần Hưng Đạo", null, 2025);

    assertThat(jurisdiction(placed)).isNull();
    assertThat(placed.problems()).extracting(Problem::code).containsExactly("place-ambiguous");
    assertThat(placed.problems().get(0).message().vi())
        .contains("Thành phố Kon Tum", "Thành phố Quảng Ngãi");
  }

  @Test
  void theProvinceThatThePaperTellsDecidesBetweenThem() {
    PlacedPlans.Placed placed =
        place(
            "UBND phường Trần Hưng Đạo",
            new Jurisdiction("62", List.of("Tỉnh Kon Tum", "Phường Trần Hưng Đạo")),
            2025);

    assertThat(jurisdiction(placed))
        .isEqualTo(
            new Jurisdiction(
                "62", List.of("Tỉnh Kon Tum", "Thành phố Kon Tum", "Phường Trần Hưng Đạo")));
  }

  @Test
  void aUnitThatIsGoneOnTheDayOfIssueIsNotTaken() {
    PlacedPlans.Placed placed = place("UBND phường Thống Nhất", null, 2026);

    assertThat(jurisdiction(placed)).isNull();
    assertThat(placed.problems()).isEmpty();
  }

  @Test
  void aNameThatACoveredProvinceDoesNotHaveIsTold() {
    PlacedPlans.Placed placed =
        place(
            "UBND phường Thống Nhứt",
            new Jurisdiction("62", List.of("Tỉnh Kon Tum", "Phường Thống Nhứt")),
            2025);

    assertThat(placed.problems()).extracting(Problem::code).containsExactly("place-not-listed");
  }

  @Test
  void theListTellsWhichUnitTookOverWhich() {
    OfficialPlaces list =
        new OfficialPlaces(
            "list.csv",
            "2026-01-01T00:00:00Z",
            List.of(
                new OfficialPlace(
                    "xã",
                    "Vinh Sơn",
                    "Huyện Minh Hải",
                    "Tỉnh Đồng Nai",
                    "75",
                    null,
                    null,
                    "2025-06-30",
                    List.of("Xã Minh Hải (Tỉnh Đồng Nai)"))));
    UnitSuccessions known = UnitSuccessions.load(LISTS.places(), list.successions());

    assertThat(known.links("xã Minh Hải", "xã Vinh Sơn", Optional.of("Đồng Nai"))).isTrue();
    assertThat(known.links("xã Vinh Sơn", "xã Minh Hải", Optional.empty())).isTrue();
    assertThat(known.links("xã Vinh Sơn", "xã Minh Hải", Optional.of("Lâm Đồng"))).isFalse();
    assertThat(known.links("phường Kon Tum", "phường Ngô Mây", Optional.empty())).isFalse();
    assertThat(known.links("phường Kon Tum", "phường Thống Nhất", Optional.of("Quảng Ngãi")))
        .isTrue();
  }
}
