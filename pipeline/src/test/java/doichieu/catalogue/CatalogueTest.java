package doichieu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Path FILES = Path.of("src/main/resources/doichieu/catalogue");
  private static final Catalogue LISTS = Catalogue.load();

  @Test
  void versionCoversEveryDataFile() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      List<String> names =
          files
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".csv"))
              .sorted()
              .toList();
      assertThat(CatalogueVersion.listFiles()).containsExactlyElementsOf(names);
    }
    assertThat(CatalogueVersion.current()).matches("[0-9a-f]{12}");
  }

  @Test
  void everyAliasFoldsToItsOwnIndicator() {
    for (IndicatorEntry entry : LISTS.indicators().list()) {
      for (String alias : entry.aliases()) {
        String folded = LISTS.fold().fold(alias);
        assertThat(
                LISTS
                    .indicators()
                    .findByName(folded)
                    .or(() -> LISTS.indicators().findByAlias(folded)))
            .as(alias)
            .contains(entry.id());
      }
    }
  }

  @Test
  void provinceCodeMeansAnotherUnitFromJuly2025() {
    assertThat(code("Bắc Giang", "2025-06-30")).isEqualTo("24");
    assertThat(code("Bắc Ninh", "2025-06-30")).isEqualTo("27");
    assertThat(code("Bắc Ninh", "2025-07-01")).isEqualTo("24");
    assertThat(LISTS.places().findProvince("Kon Tum", LocalDate.parse("2025-07-01"))).isEmpty();
  }

  @Test
  void placesAreFoundInAnyCaseAndAbbreviated() {
    assertThat(places("ỦY BAN NHÂN DÂN HUYỆN KON RẪY"))
        .containsExactly(new PlaceName("huyện", "Kon Rẫy"));
    assertThat(places("P. Thống Nhất")).containsExactly(new PlaceName("phường", "Thống Nhất"));
    assertThat(places("UBND phường 12, quận 10, TP. Hồ Chí Minh"))
        .containsExactly(
            new PlaceName("phường", "12"),
            new PlaceName("quận", "10"),
            new PlaceName("thành phố", "Hồ Chí Minh"));
    assertThat(places("UBND các xã, thị trấn; phát triển kinh tế - xã hội")).isEmpty();
    assertThat(places("TRÊN ĐỊA BÀN TỈNH KON TUM NĂM 2025"))
        .containsExactly(new PlaceName("tỉnh", "Kon Tum"));
  }

  @Test
  void unknownWardLiesWhereItsSuperiorLies() {
    PlaceName province = new PlaceName("tỉnh", "Gia Lai");
    PlaceName city = new PlaceName("thành phố", "Pleiku");
    PlaceName ward = new PlaceName("phường", "Hoa Lư");
    LocalDate day = LocalDate.parse("2024-03-01");
    assertThat(LISTS.placeResolver().resolve(List.of(ward), List.of(province, city), day))
        .containsExactly(province, city, ward);
    assertThat(LISTS.placeResolver().resolve(List.of(ward), List.of(), day)).isEmpty();
    assertThat(LISTS.placeResolver().level(city, day)).contains(Level.DISTRICT);
  }

  @Test
  void bodiesAreKnownWithoutTheirPlaces() {
    assertThat(LISTS.agencies().find("Sở Tài chính tỉnh Kon Tum").map(AgencyList.Entry::id))
        .contains("so-tai-chinh");
    assertThat(LISTS.agencies().find("Ủy ban nhân dân huyện Kon Rẫy").map(AgencyList.Entry::id))
        .contains("ubnd-huyen");
    assertThat(LISTS.agencies().find("Hội Chữ thập đỏ phường")).isEmpty();
  }

  private static List<PlaceName> places(String text) {
    return LISTS.placeFinder().list(text).stream().map(PlaceFinder.Found::place).toList();
  }

  private static String code(String name, String day) {
    return LISTS
        .places()
        .findProvince(name, LocalDate.parse(day))
        .map(PlaceList.Province::code)
        .orElse("none");
  }
}
