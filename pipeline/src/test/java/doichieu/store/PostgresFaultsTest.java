package doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.store.Dialect.Remedy;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresFaultsTest {
  private final PostgresFaults faults =
      new PostgresFaults(new StorePlace.OnServer("jdbc:postgresql://h/d"));

  @ParameterizedTest
  @CsvSource({
    "40001, AGAIN, LOCKED",
    "40P01, AGAIN, LOCKED",
    "55P03, NONE, LOCKED",
    "53100, NONE, DISK_FULL",
    "53300, NONE, SERVER_GONE",
    "58030, NONE, DISK_FAILS",
    "08006, RECONNECT, SERVER_GONE",
    "57P01, RECONNECT, SERVER_GONE",
    "57P03, RECONNECT, SERVER_GONE"
  })
  void whatMayPassIsWorthAnotherTry(String state, Remedy remedy, StoreBusyException.Reason reason) {
    RuntimeException fault = fault(state);
    assertThat(faults.remedy(fault)).isEqualTo(remedy);
    assertThat(faults.meaning(fault))
        .isInstanceOfSatisfying(
            StoreBusyException.class, busy -> assertThat(busy.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "28P01, NO_LOGIN",
    "08004, NO_LOGIN",
    "3D000, NO_DATABASE",
    "42501, NO_ACCESS",
    "25006, NO_ACCESS",
    "XX001, DAMAGED"
  })
  void whatDoesNotPassIsRefused(String state, StoreRefusedException.Reason reason) {
    RuntimeException fault = fault(state);
    assertThat(faults.remedy(fault)).isEqualTo(Remedy.NONE);
    assertThat(faults.meaning(fault))
        .isInstanceOfSatisfying(
            StoreRefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void otherFaultsAreOurOwn() {
    RuntimeException unique = fault("23505");
    assertThat(faults.meaning(unique)).isSameAs(unique);
    RuntimeException own = new IllegalStateException("own");
    assertThat(faults.meaning(own)).isSameAs(own);
  }

  private static RuntimeException fault(String state) {
    return new IllegalStateException(new SQLException("words", state));
  }
}
