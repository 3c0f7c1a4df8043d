package doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkShareTest {
  @TempDir Path folder;

  @Test
  void volumesOfOtherMachinesAreTold() {
    assertThat(NetworkShare.isType("nfs4")).isTrue();
    assertThat(NetworkShare.isType("CIFS")).isTrue();
    assertThat(NetworkShare.isType("fuse.sshfs")).isTrue();
  }

  @Test
  void disksOfThisMachineAreNot() {
    assertThat(NetworkShare.isType("ext4")).isFalse();
    assertThat(NetworkShare.isType("overlay")).isFalse();
    assertThat(NetworkShare.holds(folder)).isFalse();
  }
}
