package doichieu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyGroupsTest {
  private static final BodyGroups GROUPS = BodyGroups.load();

  @Test
  void allBodiesOfAKindAreToldByTheirNames() {
    assertThat(GROUPS.findMembership("các phường", "Phường Thống Nhất")).contains(true);
    assertThat(GROUPS.findMembership("Đối với các xã, phường,", "Xã Bờ Y")).contains(true);
    assertThat(GROUPS.findMembership("UBND các xã và UBND các phường", "Phường Thống Nhất"))
        .contains(true);
    assertThat(GROUPS.findMembership("các phường", "Xã Bờ Y")).contains(false);
  }

  @Test
  void aGroupThatIsNarrowedIsToldByNoName() {
    assertThat(GROUPS.isOfKinds("các xã biên giới")).isFalse();
    assertThat(GROUPS.findMembership("các xã biên giới", "Xã Bờ Y")).isEmpty();
    assertThat(GROUPS.findMembership("Đối với các xã có trên 50% hộ nghèo", "Xã Bờ Y")).isEmpty();
  }

  @Test
  void theOnlyKindOrSeveralKindsOfALevelAreTheWholeLevel() {
    assertThat(GROUPS.isWholeLevel("UBND các xã, phường")).isTrue();
    assertThat(GROUPS.isWholeLevel("Các sở, ban, ngành")).isTrue();
    assertThat(GROUPS.isWholeLevel("các sở")).isTrue();
    assertThat(GROUPS.isWholeLevel("các sở, ngành")).isTrue();
    assertThat(GROUPS.isWholeLevel("Các sở, ban, ngành tỉnh")).isTrue();
    assertThat(GROUPS.isWholeLevel("Các sở, ban, ngành tỉnh Kon Tum")).isFalse();
    assertThat(GROUPS.isWholeLevel("các sở, ban, ngành cấp tỉnh")).isTrue();
    assertThat(GROUPS.isWholeLevel("các xã, phường trên địa bàn tỉnh")).isTrue();
    assertThat(GROUPS.isWholeLevel("các huyện, thành phố")).isTrue();
    assertThat(GROUPS.isWholeLevel("các phường")).isFalse();
    assertThat(GROUPS.isWholeLevel("các xã, phường biên giới")).isFalse();
    assertThat(GROUPS.isWholeLevel("các sở, UBND các xã")).isFalse();
    assertThat(GROUPS.isWholeLevel("các đơn vị")).isFalse();
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
