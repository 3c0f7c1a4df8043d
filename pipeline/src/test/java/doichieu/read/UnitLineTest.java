package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitLineTest {
  private final UnitLine line = new UnitLine(new Words());

  @Test
  void aLineAboveATableStatesTheUnit() {
    assertThat(line.find("Đơn vị tính: căn hộ")).hasValue("căn hộ");
    assertThat(line.find("(ĐVT: phần trăm)")).hasValue("%");
    assertThat(line.find("Đơn vị: triệu đồng")).hasValue("triệu đồng");
    assertThat(line.findInTitle("BẢO HIỂM Y TẾ ĐVT: %")).hasValue("%");
    assertThat(UnitLine.withoutUnit("BẢO HIỂM Y TẾ ĐVT: %")).isEqualTo("BẢO HIỂM Y TẾ");
    assertThat(line.findInTitle("NHÀ Ở XÃ HỘI (ĐVT: căn)")).hasValue("căn");
  }

  @Test
  void severalUnitsAreToldFromOtherWords() {
    assertThat(line.findSeveral("ĐVT: ha, hộ, nghìn trái/ha")).isPresent();
    assertThat(line.findSeveral("(Đơn vị tính: triệu đồng, %)")).isPresent();
    assertThat(line.findSeveral("ĐVT: ha")).isEmpty();
    assertThat(line.findSeveral("Đơn vị: Sở Y tế, Sở Nội vụ")).isEmpty();
  }

  @Test
  void bodiesAndSeveralUnitsAreNone() {
    assertThat(line.find("Đơn vị: Sở Y tế")).isEmpty();
    assertThat(line.find("Đơn vị tính: triệu đồng, %")).isEmpty();
    assertThat(line.find("Đơn vị tính của các chỉ tiêu do Sở quy định.")).isEmpty();
  }
}
