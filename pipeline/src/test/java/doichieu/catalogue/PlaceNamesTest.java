package doichieu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {
  private static final LocalDate BEFORE = LocalDate.of(2023, 5, 4);

  private final Catalogue lists = Catalogue.load();

  @Test
  void wordsForSocietyAreNoCommune() {
    assertThat(lists.placeFinder().list("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")).isEmpty();
    assertThat(lists.placeFinder().list("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isEmpty();
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
}
