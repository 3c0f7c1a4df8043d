package doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTest extends PlanStoreRules {
  @TempDir Path folder;

  @Override
  StorePlace place() {
    return new StorePlace.InFile(db());
  }

  @Override
  String address() {
    return "jdbc:sqlite:" + db();
  }

  private Path db() {
    return folder.resolve("targets.db");
  }

  @Test
  void fileThatIsNoDatabaseIsLeftAlone() throws IOException {
    byte[] bytes = "chỉ tiêu, giá trị\n".repeat(100).getBytes(StandardCharsets.UTF_8);
    Files.write(db(), bytes);
    assertThatThrownBy(() -> PlanStore.open(db()))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreRefusedException.Reason.NOT_A_DATABASE));
    assertThat(Files.readAllBytes(db())).isEqualTo(bytes);
  }

  @Test
  void databaseOfAnotherProgramOrANewerVersionIsRefused() throws Exception {
    query("CREATE TABLE theirs (a)");
    assertThatThrownBy(() -> PlanStore.open(db())).hasMessageContaining("FOREIGN");
    Files.delete(db());
    PlanStore.open(db()).close();
    query("PRAGMA user_version = 99");
    assertThatThrownBy(() -> PlanStore.open(db())).hasMessageContaining("NEWER_VERSION");
    assertThatThrownBy(() -> PlanStore.openExisting(folder.resolve("no.db")))
        .hasMessageContaining("MISSING");
  }

  @Test
  void databaseThatIsRemovedOrReplacedWhileInUseTakesNoMoreChanges() throws Exception {
    try (PlanStore store = PlanStore.open(db())) {
      save(store, FIRST, "p1");
      Files.move(db(), folder.resolve("away.db"));
      assertThatThrownBy(() -> save(store, SECOND, "p2")).hasMessageContaining("REMOVED");
      Files.writeString(db(), "other");
      assertThatThrownBy(() -> save(store, SECOND, "p2")).hasMessageContaining("REMOVED");
      Files.move(
          folder.resolve("away.db"), db(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      save(store, SECOND, "p2");
      assertThat(store.listPlans()).hasSize(2);
    }
  }

  @Test
  void writingIsSafeOnTheDiskAndKeysAreChecked() throws Exception {
    PlanStore.open(db()).close();
    assertThat(query("PRAGMA journal_mode")).containsExactly("wal");
    try (Connection connection = new SqliteDialect(db()).open(false)) {
      assertThat(new PlainSql(connection).number("PRAGMA synchronous")).isEqualTo(2);
      assertThat(new PlainSql(connection).number("PRAGMA foreign_keys")).isEqualTo(1);
      assertThat(new PlainSql(connection).number("PRAGMA user_version")).isEqualTo(Dialect.VERSION);
    }
  }

  @Test
  void olderLibrariesAreTold() {
    assertThat(SqliteDialect.compareVersions("3.51.2", "3.51.3")).isNegative();
    assertThat(SqliteDialect.compareVersions("3.54.1", "3.51.3")).isPositive();
  }
}
