package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Triển khai Năm An toàn giao thông 2026 trên địa bàn tỉnh Thanh Hóa | 2026",
        "HƯỞNG ỨNG NĂM DU LỊCH QUỐC GIA 2025 | 2025",
        "Tổng kết Năm An toàn giao thông 2025, nhiệm vụ năm 2026 | 2026",
        "Cải cách hành chính năm 2026, lộ trình đến năm 2028 | 2026",
        "Phát triển công nghiệp giai đoạn 2026 - 2030 |",
        "Tổng kết Năm An toàn giao thông 2025, triển khai Năm An toàn giao thông 2026 |",
        "Thực hiện nhiệm vụ năm học 2024 - 2025 |",
        "Chương trình Năm Căn xanh |",
      })
  void yearThatATitlePlansFor(String title, Integer year) {
    assertThat(Years.findPlanned(title).orElse(null)).isEqualTo(year);
  }
}
