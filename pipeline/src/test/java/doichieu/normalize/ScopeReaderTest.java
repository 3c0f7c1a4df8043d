package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.target.Level;
import doichieu.target.Origin;
import doichieu.target.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeReaderTest {
  private static final Catalogue LISTS = Catalogue.load();
  private static final ScopeReader SCOPES = new ScopeReader(LISTS.scopePhrases(), LISTS.fold());

  private static Level scope(String name) {
    return SCOPES.read(name, List.of(), Origin.ANNEX);
  }

  @Test
  void levelInTheNameOfAnIndexIsNoScope() {
    assertThat(scope("Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)")).isEqualTo(Level.ALL);
    assertThat(scope("Xếp loại chuyển đổi số cấp xã")).isEqualTo(Level.ALL);
    assertThat(scope("Chỉ số hài lòng đối với UBND cấp xã")).isEqualTo(Level.COMMUNE);
  }

  @Test
  void nameGoesBeforeTheNearestTitle() {
    List<Section> sections = List.of(new Section("I", "Đối với UBND cấp xã"));

    assertThat(SCOPES.read("Tỷ lệ hồ sơ đúng hạn", sections, Origin.ANNEX))
        .isEqualTo(Level.COMMUNE);
    assertThat(SCOPES.read("Tỷ lệ hồ sơ thuộc thẩm quyền cấp tỉnh", sections, Origin.ANNEX))
        .isEqualTo(Level.PROVINCE);
  }
}
