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
        "chậm nhất trong Quý III năm 2025 | quarter | | 2025-09-30 |",
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
        "Trước 15/3 | date | | 2025-03-14 |",
        "30/6 | date | | 2025-06-30 |",
        "Chậm nhất ngày 15 tháng 11 năm 2025 | date | | 2025-11-15 |",
        "Hoàn thành trước 30/7/2025 | date | | 2025-07-29 |",
        "Từ ngày 01/3 đến ngày 30/4/2025 | range | 2025-03-01 | 2025-04-30 |",
        "01/3/2025 - 30/4/2025 | range | 2025-03-01 | 2025-04-30 |",
        "15/6/2025 và 15/12/2025 | date | | 2025-12-15 |",
        "Trước tháng 6/2025 | date | | 2025-05-31 |",
        "Trong tháng 9 | month | 2025-09-01 | 2025-09-30 |",
        "04/2025 | month | 2025-04-01 | 2025-04-30 |",
        "Tháng 3 đến tháng 9/2026 | range | 2026-03-01 | 2026-09-30 |",
        "Từ tháng 3 đến hết tháng 10/2026 | range | 2026-03-01 | 2026-10-31 |",
        "Tháng 11/2025 đến tháng 02/2026 | range | 2025-11-01 | 2026-02-28 |",
        "Quý I | quarter | 2025-01-01 | 2025-03-31 |",
        "Q2/2025 | quarter | 2025-04-01 | 2025-06-30 |",
        "Quý I - Quý III/2025 | range | 2025-01-01 | 2025-09-30 |",
        "Từ Quý II đến Quý IV năm 2025 | range | 2025-04-01 | 2025-12-31 |",
        "Quý IV/2025 - Quý I/2026 | range | 2025-10-01 | 2026-03-31 |",
        "6 tháng đầu năm | range | 2025-01-01 | 2025-06-30 |",
        "9 tháng đầu năm 2025 | range | 2025-01-01 | 2025-09-30 |",
        "Trong năm 2025 | year | | 2025-12-31 |",
        "Trong năm | year | | 2025-12-31 |",
        "Cuối năm 2025 | year | | 2025-12-31 |",
        "2025 - 2026 | range | 2025-01-01 | 2026-12-31 |",
        "Năm 2025 - 2027 | range | 2025-01-01 | 2027-12-31 |",
        "Thường xuyên trong năm 2025 | ongoing | | |",
        "Cả năm | ongoing | | |",
        "Hoàn thành trong quý II/2025, duy trì thường xuyên | quarter | | 2025-06-30 |",
        "Ngày 25 hằng tháng | recurring | | | FREQ=MONTHLY;BYMONTHDAY=25",
        "Thứ Sáu hằng tuần | recurring | | | FREQ=WEEKLY;BYDAY=FR",
        "Tháng 11 - 2 hằng năm | recurring | | | FREQ=YEARLY;BYMONTH=1,2,11,12",
        "Trước ngày 15/12 hằng năm | recurring | | | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
        "Định kỳ 6 tháng | recurring | | | FREQ=MONTHLY;INTERVAL=6",
        "6 tháng/lần | recurring | | | FREQ=MONTHLY;INTERVAL=6",
        "02 lần/năm | recurring | | | FREQ=MONTHLY;INTERVAL=6",
        "01 lần/quý | recurring | | | FREQ=MONTHLY;INTERVAL=3",
        "Hằng ngày | recurring | | | FREQ=DAILY",
        "Trước ngày 20 của tháng cuối quý | recurring | | | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20",
        "Chậm nhất 05 ngày sau khi có quyết định công bố | event | | |",
        "Trong 03 ngày làm việc kể từ ngày nhận văn bản | event | | |",
        "Trong vòng 24 giờ | event | | |",
        "Đột xuất khi có yêu cầu | event | | |",
        "Sau khi được phê duyệt | event | | |",
        "Theo tiến độ dự án | reference | | |",
        "Thực hiện theo hướng dẫn của Bộ Nội vụ | reference | | |",
        "Chưa xác định | none | | |",
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
