package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineParserTest {
  private final DeadlineParser parser = new DeadlineParser(2025);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trước ngày 20/02/2025 | date | | 2025-02-19 |",
        "trước ngày 15/12/2025 | date | | 2025-12-14 |",
        "Ngày 30 tháng 6 năm 2025 | date | | 2025-06-30 |",
        "Tháng 02/2025 | month | 2025-02-01 | 2025-02-28 |",
        "Tháng 3/2025 | month | 2025-03-01 | 2025-03-31 |",
        "Tháng 4 | month | 2025-04-01 | 2025-04-30 |",
        "Quý IV năm 2025 | quarter | 2025-10-01 | 2025-12-31 |",
        "Quý II/2025 | quarter | 2025-04-01 | 2025-06-30 |",
        "Quý III, IV năm 2025 | range | 2025-07-01 | 2025-12-31 |",
        "Tháng 5 - 6/2025 | range | 2025-05-01 | 2025-06-30 |",
        "Từ ngày 01/8/2025 đến ngày 30/11/2025 | range | 2025-08-01 | 2025-11-30 |",
        "20.7.2025 | date | | 2025-07-20 |",
        "15-9-2025 | date | | 2025-09-15 |",
        "Quý I - II/2025 | range | 2025-01-01 | 2025-06-30 |",
        "chậm nhất trong Quý III năm 2025 | quarter | 2025-07-01 | 2025-09-30 |",
        "đến hết năm 2025 | year | | 2025-12-31 |",
        "Năm 2025 | year | | 2025-12-31 |",
        "giai đoạn 2021-2025 | range | 2021-01-01 | 2025-12-31 |",
        "6 tháng cuối năm 2023 | range | 2023-07-01 | 2023-12-31 |",
        "Từ tháng 4 đến tháng 8/2025 (theo Kế hoạch của Văn phòng UBND tỉnh). | range | 2025-04-01 | 2025-08-31 |",
        "Thường xuyên | ongoing | | |",
        "Hằng tháng | recurring | | | FREQ=MONTHLY",
        "trước ngày 18 hằng tháng | recurring | | | FREQ=MONTHLY;BYMONTHDAY=18",
        "Hàng quý, năm và đột xuất khi có yêu cầu | recurring | | | FREQ=MONTHLY;INTERVAL=3",
        "Khi có phát sinh | event | | |",
        "Ngay sau khi Chủ tịch UBND tỉnh ban hành Quyết định công bố | event | | |",
        "Theo Kế hoạch | reference | | |",
        "Theo Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ | reference | | |",
        "31/02/2025 | none | | |",
      })
  void deadlineEndsOnTheLastDayAllowed(
      String text, String kind, String start, String end, String recurrence) {
    assertThat(parser.find(text))
        .hasValueSatisfying(
            d -> {
              assertThat(d.kind()).hasToString(kind);
              assertThat(d.start()).isEqualTo(start);
              assertThat(d.end()).isEqualTo(end);
              assertThat(d.recurrence()).isEqualTo(recurrence);
            });
  }

  @Test
  void monthWithoutYearAndWithoutPlanYearStaysOpen() {
    assertThat(new DeadlineParser(null).find("Tháng 4").map(Deadline::end)).isEmpty();
  }

  @Test
  void blankCellIsNoDeadline() {
    assertThat(parser.find("  ")).isEmpty();
  }
}
