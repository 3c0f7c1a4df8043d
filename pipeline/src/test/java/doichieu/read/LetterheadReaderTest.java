package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Header.Issuer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadReaderTest {
  private final LetterheadReader reader = new LetterheadReader(new AgencyWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND HUYỆN ĐẠI TỪ / PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | UBND HUYỆN ĐẠI TỪ | PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
        "UBND HUYỆN ĐẠI TỪ PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | UBND HUYỆN ĐẠI TỪ | PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG SỞ NỘI VỤ | ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG | SỞ NỘI VỤ",
        "ỦY BAN NHÂN DÂN / TỈNH THANH HÓA | | ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
        "UỶ BAN NHÂN DÂN / HUYỆN VỤ BẢN | | UỶ BAN NHÂN DÂN HUYỆN VỤ BẢN",
        "ỦY BAN NHÂN DÂN HUYỆN VỤ BẢN | | ỦY BAN NHÂN DÂN HUYỆN VỤ BẢN",
        "BỘ TƯ PHÁP | | BỘ TƯ PHÁP",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA | | CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA",
        "CHÍNH PHỦ | | CHÍNH PHỦ",
        "THỦ TƯỚNG CHÍNH PHỦ | | THỦ TƯỚNG CHÍNH PHỦ",
        "ỦY BAN NHÂN DÂN / HUYỆN TAM NÔNG / CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT / NAM | | ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG",
        "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH | | SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
        "ĐẢNG BỘ TỈNH LÂM ĐỒNG / ĐẢNG ỦY XÃ NAM BAN LÂM HÀ | ĐẢNG BỘ TỈNH LÂM ĐỒNG | ĐẢNG ỦY XÃ NAM BAN LÂM HÀ",
        "SỞ Y TẾ BẮC KẠN / BỆNH VIỆN ĐA KHOA TỈNH | SỞ Y TẾ BẮC KẠN | BỆNH VIỆN ĐA KHOA TỈNH",
        "VĂN PHÒNG HĐND VÀ UBND QUẬN | | VĂN PHÒNG HĐND VÀ UBND QUẬN",
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH GIA LAI | | SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH GIA LAI",
        "SỞ NÔNG NGHIỆP VÀ MÔI / TRƯỜNG TỈNH GIA LAI | | SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH GIA LAI",
        "TRUNG TÂM DỊCH VỤ VIỆC LÀM TỈNH PHÚ YÊN | | TRUNG TÂM DỊCH VỤ VIỆC LÀM TỈNH PHÚ YÊN",
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ VĂN PHÒNG SỞ | SỞ KHOA HỌC VÀ CÔNG NGHỆ | VĂN PHÒNG SỞ",
        "BẢO HIỂM XÃ HỘI TỈNH ĐẮK LẮK BẢO HIỂM XÃ HỘI CƠ SỞ TUY HÒA | BẢO HIỂM XÃ HỘI TỈNH ĐẮK LẮK | BẢO HIỂM XÃ HỘI CƠ SỞ TUY HÒA",
        "XÃ ANH SƠN / ỦY BAN NHÂN DÂN | XÃ ANH SƠN | ỦY BAN NHÂN DÂN",
        "PHƯỜNG BA ĐÌNH ỦY BAN NHÂN DÂN | PHƯỜNG BA ĐÌNH | ỦY BAN NHÂN DÂN",
        "XÃ EA SÚP HỘI ĐỒNG NHÂN DÂN | XÃ EA SÚP | HỘI ĐỒNG NHÂN DÂN",
        "TỈNH CÀ MAU / ỦY BAN NHÂN DÂN XÃ ĐẤT MŨI | TỈNH CÀ MAU | ỦY BAN NHÂN DÂN XÃ ĐẤT MŨI",
      })
  void lastBodyIssuesAndTheOneBeforeIsItsParent(String lines, String parent, String issuer) {
    assertThat(reader.find(List.of(lines.split(" / ")), line -> false, line -> false))
        .contains(new Issuer(issuer, null, parent));
  }

  @Test
  void aTitleThatBeginsWithATypeEndsTheLetterheadBelowTheNumberOnly() {
    List<String> titled =
        List.of("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN", "Số: 45/CTr-UBND", "CHƯƠNG TRÌNH HÀNH ĐỘNG");
    List<String> named =
        List.of("BAN CHỈ ĐẠO CÁC", "CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA", "Số: 45/KH-BCĐ", "KẾ HOẠCH");

    assertThat(reader.find(titled, "KẾ HOẠCH"::equals, line -> line.startsWith("CHƯƠNG TRÌNH ")))
        .contains(new Issuer("ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", null, null));
    assertThat(reader.find(named, "KẾ HOẠCH"::equals, line -> line.startsWith("CHƯƠNG TRÌNH ")))
        .contains(new Issuer("BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA", null, null));
  }

  @Test
  void mottoAndNumberAreNoBody() {
    assertThat(
            reader.find(
                List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/KH-UBND"),
                line -> false,
                line -> false))
        .isEmpty();
  }
}
