package doichieu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyGroupsTest {
  private static final BodyGroups GROUPS = BodyGroups.load();

  @Test
  void allBodiesOfAKindAreToldByTheirNames() {
    assertThat(GROUPS.surelyMeans("các phường", "Phường Thống Nhất")).isTrue();
    assertThat(GROUPS.surelyMeans("Đối với các xã, phường,", "Xã Bờ Y")).isTrue();
    assertThat(GROUPS.surelyMeans("UBND các xã và UBND các phường", "Phường Thống Nhất")).isTrue();
    assertThat(GROUPS.surelyMeans("các phường", "Xã Bờ Y")).isFalse();
  }

  @Test
  void aGroupThatIsNarrowedIsToldByNoName() {
    assertThat(GROUPS.isOfKinds("các xã biên giới")).isFalse();
    assertThat(GROUPS.surelyMeans("các xã biên giới", "Xã Bờ Y")).isFalse();
    assertThat(GROUPS.surelyMeans("Đối với các xã có trên 50% hộ nghèo", "Xã Bờ Y")).isFalse();
  }

  @Test
  void wordsForBodiesOfAnyKindAreToldByNoName() {
    assertThat(GROUPS.isOfKinds("các đơn vị")).isFalse();
    assertThat(GROUPS.isOfKinds("các xã, đơn vị")).isFalse();
  }

  @Test
  void eachKindHasItsLevel() {
    assertThat(GROUPS.kinds("UBND các Xã, phường; thị xã"))
        .containsExactly("xã", "phường", "thị xã");
    assertThat(GROUPS.findLevel("Đặc khu")).contains("cấp xã");
    assertThat(GROUPS.findLevel("đơn vị")).isEmpty();
  }
}
