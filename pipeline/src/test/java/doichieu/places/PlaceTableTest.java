package doichieu.places;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTableTest {
  private static final Catalogue LISTS = Catalogue.load();

  private static PlaceTable.Read read(String... lines) {
    List<List<String>> rows =
        Arrays.stream(lines).map(line -> List.of(line.split(";", -1))).toList();
    return PlaceTable.read(rows, LISTS);
  }

  @Test
  void aRowWithAnOldAndANewUnitGivesBothWithTheirDays() {
    PlaceTable.Read read =
        read(
            "Danh mục đơn vị hành chính cấp xã",
            "Mã cũ;Tên cũ;Quận huyện;Tỉnh cũ;Mã mới;Tên mới;Tỉnh mới",
            "23299;Phường Thống Nhất;Thành phố Kon Tum;Tỉnh Kon Tum;23293;Phường Kon Tum;Quảng Ngãi");

    assertThat(read.faults()).isEmpty();
    assertThat(read.places())
        .containsExactly(
            new OfficialPlace(
                "phường",
                "Thống Nhất",
                "Thành phố Kon Tum",
                "Tỉnh Kon Tum",
                "62",
                "23299",
                null,
                "2025-06-30",
                List.of("Phường Kon Tum (Tỉnh Quảng Ngãi)")),
            new OfficialPlace(
                "phường",
                "Kon Tum",
                null,
                "Tỉnh Quảng Ngãi",
                "51",
                "23293",
                "2025-07-01",
                null,
                List.of()));
  }

  @Test
  void aUnitThatWasDividedHasSeveralSuccessors() {
    PlaceTable.Read read =
        read(
            "Mã;Tên;Tỉnh;Tên mới;Tỉnh mới",
            "614;Huyện Kon Rẫy;Kon Tum;Xã Đăk Rve;Quảng Ngãi",
            "614;Huyện Kon Rẫy;Kon Tum;Xã Đăk Kôi;Quảng Ngãi");

    assertThat(read.places())
        .filteredOn(place -> place.name().equals("Kon Rẫy"))
        .singleElement()
        .satisfies(place -> assertThat(place.successors()).hasSize(2));
  }

  /** A worksheet drops the zeros of "00004". */
  @Test
  void aListOfTodayIsOfTheTimeSinceTheArrangementAndItsCodesAreWhole() {
    PlaceTable.Read read = read("Mã;Tên;Cấp;Tỉnh / Thành Phố", "4;Ba Đình;Phường;Thành phố Hà Nội");

    assertThat(read.places()).singleElement().extracting(OfficialPlace::code).isEqualTo("00004");
    assertThat(read.places()).extracting(OfficialPlace::validFrom).containsExactly("2025-07-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x;Xã Một;Thanh Hóa;| bad-code",
        "1;;Thanh Hóa;| no-name",
        "1;Một;Thanh Hóa;| no-kind",
        "1;Xã Một;Atlantis;| no-province",
        "1;Xã Một;Kon Tum;| no-province",
        "1;Xã Một;Thanh Hóa;31/02/2026| bad-date",
      })
  void aRowThatCannotBeUnderstoodIsTold(String row, String code) {
    PlaceTable.Read read = read("Mã;Tên;Tỉnh;Từ ngày", row);

    assertThat(read.faults()).extracting(PlaceFault::code).contains(code);
    assertThat(read.faults()).extracting(PlaceFault::row).containsOnly(2);
  }

  @Test
  void oneCodeForTwoUnitsAndTwoCodesForOneUnitAreTold() {
    PlaceTable.Read read =
        read(
            "Mã;Tên;Tỉnh",
            "00001;Xã Một;Thanh Hóa",
            "00001;Xã Hai;Thanh Hóa",
            "00003;Xã Một;Thanh Hóa");

    assertThat(read.faults())
        .extracting(fault -> fault.row() + " " + fault.code())
        .containsExactly("3 code-twice", "4 code-differs");
  }

  @Test
  void rowsWithoutAHeaderAreRefused() {
    assertThat(read("1;Xã Một;Thanh Hóa").faults())
        .extracting(PlaceFault::code)
        .containsExactly("no-header");
  }
}
