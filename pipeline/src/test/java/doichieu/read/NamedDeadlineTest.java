package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Deadline;
import doichieu.target.Period;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Deadlines and parts that the name of a row tells itself. */
class NamedDeadlineTest {
  private static Period period(String name, String time) {
    return Objects.requireNonNull(
        ReadTable.of(
                2026,
                "TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2026|Thời gian hoàn thành",
                "1|Tỷ lệ hộ nghèo|%|3|Quý I/2026",
                "2|" + name + "|%|100|" + time)
            .targets()
            .get(1)
            .period());
  }

  @Test
  void dayInTheNameHoldsWhereNoColumnTellsAnother() {
    assertThat(period("Hoàn thành trước ngày 30/6/2026 việc số hóa hồ sơ đất đai", ""))
        .isEqualTo(new Period(2026, null, "2026-06-29", "trước ngày 30/6/2026"));
    assertThat(period("Số hóa hồ sơ đất đai, xong trước 30/6/2026", "").end())
        .isEqualTo("2026-06-29");
    assertThat(period("Hoàn thành trước ngày 30/6/2026 việc số hóa hồ sơ", "Quý III/2026").end())
        .isEqualTo("2026-09-30");
  }

  @Test
  void dayThatTellsHowAThingCameToBeIsNoDeadline() {
    assertThat(period("Số hóa hồ sơ tiếp nhận trước ngày 01/7/2026", "").end()).isNull();
  }

  @Test
  void workWhoseNameTellsItsDayIsDueThen() {
    Deadline due =
        ReadTable.of(
                2026,
                "TT|Nội dung công việc|Cơ quan chủ trì",
                "1|Hoàn thành trước ngày 30/6/2026 việc rà soát đất đai|Sở Nội vụ",
                "2|Xây dựng kế hoạch tuyên truyền|Sở Tài chính")
            .tasks()
            .get(0)
            .deadline();
    assertThat(Objects.requireNonNull(due).end()).isEqualTo("2026-06-29");
  }

  @Test
  void partWithAFigureInTheNameIsTold() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2026",
            "1|Diện tích rừng trồng mới, trong đó rừng gỗ lớn 320 ha|ha|1.200");
    assertThat(read.lines()).singleElement().asString().endsWith("= 1200 ha");
    assertThat(read.findings())
        .filteredOn(finding -> finding.code().equals("figure-in-prose-not-taken"))
        .singleElement()
        .satisfies(told -> assertThat(told.arguments()).containsExactly("320 ha"));
  }
}
