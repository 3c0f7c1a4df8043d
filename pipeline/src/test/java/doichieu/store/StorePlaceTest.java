package doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorePlaceTest {
  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db.tinh.vn:5432/kehoach?user=an&password=bi-mat, jdbc:postgresql://db.tinh.vn:5432/kehoach",
    "jdbc:postgresql://h/d?password=bi@mat/x:1, jdbc:postgresql://h/d",
    "jdbc:postgresql://h/d?password=bi?mat&ssl=true, jdbc:postgresql://h/d",
    "'jdbc:postgresql://a,b:5433/d?targetServerType=primary', 'jdbc:postgresql://a,b:5433/d'",
    "jdbc:postgresql://[::1]:5432/d, jdbc:postgresql://[::1]:5432/d",
    "jdbc:postgresql:chỉtiêu, jdbc:postgresql:chỉtiêu",
    "jdbc:postgresql://h/, jdbc:postgresql://h/"
  })
  void addressIsShownWithoutWhatMayBeSecret(String address, String shown) {
    assertThat(new StorePlace.OnServer(address)).hasToString(shown);
    assertThat(new StorePlace.OnServer(address).file()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://an:bi-mat@h/d",
        "jdbc:postgresql://an:bi?mat@h/d",
        "jdbc:postgresql://an:1?bi-mat@h/d",
        "jdbc:postgresql://h:bi-mat/d",
        "jdbc:postgresql://h/d?password=bi&mat",
        "jdbc:mysql://h/d?password=bi-mat"
      })
  void otherFormsAreRefusedAndNotRepeated(String address) {
    assertThatThrownBy(() -> new StorePlace.OnServer(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an address of a PostgreSQL database");
  }

  @ParameterizedTest
  @CsvSource({"jdbc:x, true", "JDBC:postgresql:x, true", "jdbc/targets.db, false"})
  void addressIsToldFromAFile(String typed, boolean address) {
    assertThat(StorePlace.isAddress(typed)).isEqualTo(address);
    assertThat(new StorePlace.InFile(Path.of("x.db"))).hasToString("x.db");
  }
}
