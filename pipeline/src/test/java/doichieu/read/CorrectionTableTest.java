package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionTableTest {
  private static final Words WORDS = new Words();

  private final List<StatedTarget> targets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Optional<CorrectionTable> read(String... rows) {
    Optional<CorrectionTable> found = CorrectionTable.find(ReadTable.table(rows), WORDS.columns());
    found.ifPresent(
        table ->
            table.read(
                new ProseReader(WORDS, PlanTime.of(2025)), new SectionPath(), targets, findings));
    return found;
  }

  @Test
  void whatTheNewColumnSaysHoldsAndTheOldFigureStandsBesideIt() {
    read(
        "STT|Nội dung cũ|Nội dung mới",
        "1|Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%|Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%",
        "2|Tỷ lệ thanh toán trực tuyến đạt từ 80% trở lên|Bãi bỏ");

    assertThat(targets).hasSize(1);
    assertThat(targets.get(0).statedName()).isEqualTo("Tỷ lệ hồ sơ giải quyết đúng hạn");
    assertThat(targets.get(0).value().value()).isEqualByComparingTo("98");
    assertThat(targets.get(0).baseline().value()).isEqualByComparingTo("95");
    assertThat(findings).extracting(Finding::code).containsExactly("correction-table");
  }

  @Test
  void theColumnsMayNameTheDocument() {
    assertThat(
            read(
                "Nội dung tại Kế hoạch số 15/KH-UBND ngày 12/02/2025|Nội dung đính chính",
                "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%|Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%"))
        .isPresent();
    assertThat(targets).hasSize(1);
  }

  @Test
  void aTableWithNamesOfItsOwnIsReadAsAnyOther() {
    assertThat(read("STT|Chỉ tiêu|Đã ban hành|Đính chính", "1|Tỷ lệ đúng hạn|95%|98%")).isEmpty();
    assertThat(read("STT|Nội dung mới|Nội dung cũ", "1|Tỷ lệ đạt 95%|Tỷ lệ đạt 98%")).isEmpty();

    ReadTable read =
        ReadTable.of(
            2025,
            "STT|Nội dung|Đã ban hành|Đính chính",
            "1|Tỷ lệ hồ sơ giải quyết đúng hạn|95%|98%");
    assertThat(read.lines()).containsExactly("Tỷ lệ hồ sơ giải quyết đúng hạn /  / = 98 %");
    assertThat(read.targets().get(0).baseline().statedValue()).isEqualTo("95%");
    assertThat(read.codes()).isEmpty();
  }
}
