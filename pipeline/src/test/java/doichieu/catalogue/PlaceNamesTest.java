package doichieu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {
  private static final LocalDate BEFORE = LocalDate.of(2023, 5, 4);

  private final Catalogue lists = Catalogue.load();

  @Test
  void wordThatElsewhereEndsANameMayBeginOne() {
    assertThat(lists.placeFinder().list("Xã Năm Căn"))
        .extracting(found -> found.place().name())
        .containsExactly("Năm Căn");
    assertThat(lists.placeFinder().list("XÃ NĂM 2026")).isEmpty();
    assertThat(lists.placeFinder().list("các xã Năm 2026")).isEmpty();
  }

  @Test
  void wordsForSocietyAreNoCommune() {
    assertThat(lists.placeFinder().list("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")).isEmpty();
    assertThat(lists.placeFinder().list("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isEmpty();
    assertThat(lists.placeFinder().list("BẢO HIỂM XÃ HỘI ĐỒNG NAI")).isEmpty();
    assertThat(lists.placeFinder().list("BẢO HIỂM XÃ HỘI XÃ HỘI AN"))
        .extracting(found -> found.place().name())
        .containsExactly("Hội An");
    assertThat(lists.placeFinder().list("UBND XÃ HỘI AN"))
        .extracting(found -> found.place().name())
        .containsExactly("Hội An");
  }

  @Test
  void cityWithAProvincesNameLiesInThatProvince() {
    assertThat(
            lists
                .placeResolver()
                .resolve(List.of(new PlaceName("Thành phố", "Hải Dương")), List.of(), BEFORE))
        .extracting(PlaceName::name)
        .containsExactly("Hải Dương", "Hải Dương");
  }

  @Test
  void cityWithAnotherNameLiesNowhereForSure() {
    assertThat(
            lists
                .placeResolver()
                .resolve(List.of(new PlaceName("Thành phố", "Sông Trăng")), List.of(), BEFORE))
        .isEmpty();
  }

  @Test
  void everyDistrictLevelUnitOfItsTimeIsKnown() {
    assertThat(districts(LocalDate.of(2021, 3, 1))).hasSize(705);
    assertThat(districts(LocalDate.of(2025, 6, 30))).hasSize(696);
    assertThat(districts(LocalDate.of(2025, 7, 1))).isEmpty();
  }

  @Test
  void noProvinceHasTwoDistrictsOfOneKindAndNameAtATime() {
    for (LocalDate day : List.of(LocalDate.of(2021, 3, 1), BEFORE, LocalDate.of(2025, 6, 30))) {
      assertThat(districts(day).stream().map(p -> p.provinceName() + ", " + p.name().key()))
          .doesNotHaveDuplicates();
      assertThat(districts(day))
          .allMatch(p -> lists.places().findProvince(p.provinceName(), day).isPresent());
    }
  }

  @Test
  void districtIsItselfOnlyInItsTime() {
    assertThat(path("thành phố", "Thủ Đức", BEFORE)).containsExactly("Hồ Chí Minh", "Thủ Đức");
    assertThat(path("quận", "Thủ Đức", BEFORE)).isEmpty();
    assertThat(path("huyện", "Vũ Thư", LocalDate.of(2025, 7, 1))).isEmpty();
    assertThat(path("quận", "Phú Xuân", LocalDate.of(2025, 3, 1)))
        .containsExactly("Huế", "Phú Xuân");
    assertThat(path("huyện", "Nam Đông", BEFORE)).containsExactly("Thừa Thiên Huế", "Nam Đông");
  }

  @Test
  void communeThatBearsADistrictsNameIsNotTheDistrict() {
    assertThat(path("xã", "Vũ Thư", BEFORE)).isEmpty();
    assertThat(path("phường", "Thủ Đức", LocalDate.of(2026, 1, 5))).isEmpty();
  }

  @Test
  void nameThatSeveralProvincesHaveIsNotGuessed() {
    assertThat(path("huyện", "Châu Thành", BEFORE)).isEmpty();
    assertThat(path("thị xã", "Kỳ Anh", BEFORE)).containsExactly("Hà Tĩnh", "Kỳ Anh");
  }

  @Test
  void districtIsKnownInOtherSpellings() {
    assertThat(path("huyện", "Đắk Hà", BEFORE)).containsExactly("Kon Tum", "Đăk Hà");
    assertThat(path("huyện", "Hoà An", BEFORE)).containsExactly("Cao Bằng", "Hòa An");
  }

  private List<String> path(String kind, String name, LocalDate day) {
    return lists
        .placeResolver()
        .resolve(List.of(new PlaceName(kind, name)), List.of(), day)
        .stream()
        .map(PlaceName::name)
        .toList();
  }

  private List<PlaceList.Place> districts(LocalDate day) {
    return lists.places().listPlaces(day).stream()
        .filter(place -> lists.placeKinds().canBe(place.name().kind(), Level.DISTRICT))
        .toList();
  }
}
