package doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database as the program of the version before wrote it. */
class SqliteDialectTest {
  @TempDir private Path folder;
  private Path file;

  private static final class ReadOnlyFile extends SqliteFile {
    ReadOnlyFile(Path file) {
      super(file);
    }

    @Override
    boolean isReadOnly() {
      return true;
    }
  }

  @BeforeEach
  void writeOlderDatabase() {
    file = folder.resolve("targets.db");
    String older = Integer.toString(Dialect.VERSION - 1);
    Flyway.configure(SqliteDialectTest.class.getClassLoader())
        .dataSource("jdbc:sqlite:" + file, null, null)
        .locations("classpath:doichieu/store/migration")
        .target(older)
        .load()
        .migrate();
    try (Handle handle = Jdbi.open("jdbc:sqlite:" + file)) {
      handle.execute("PRAGMA user_version = " + older);
    }
  }

  @Test
  void anOlderDatabaseIsBroughtUpToDate() throws SQLException {
    try (Connection connection = new SqliteDialect(file).open(false)) {
      assertThat(new PlainSql(connection).number("PRAGMA user_version")).isEqualTo(Dialect.VERSION);
    }
  }

  @Test
  void anOlderDatabaseThatCannotBeWrittenIsRefusedAndLeftAsItIs() throws IOException {
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> new SqliteDialect(file, new ReadOnlyFile(file)).open(false))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.OLDER_READ_ONLY));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}
