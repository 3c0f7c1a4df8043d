package doichieu.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL server on loopback for all tests; each store has a schema of its own. */
public final class TestPostgres {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String obstacle;

  private TestPostgres() {}

  /** The address of an empty schema; skips the test where no server can be started. */
  public static String newSchema() throws SQLException {
    String schema = "s" + SCHEMAS.incrementAndGet();
    execute("CREATE SCHEMA " + schema);
    return address(schema);
  }

  /** The address of a schema that need not be there. */
  public static String address(String schema) {
    return "jdbc:postgresql://localhost:"
        + running().getPort()
        + "/postgres?user=postgres&currentSchema="
        + schema;
  }

  /** Makes a user whom the server lets in with that password only. */
  public static void askPassword(String user, String password) throws SQLException, IOException {
    execute("CREATE ROLE " + user + " LOGIN PASSWORD '" + password + "'");
    Path rules;
    try (Connection connection = DriverManager.getConnection(address("public"));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW hba_file")) {
      row.next();
      rules = Path.of(row.getString(1));
    }
    Files.writeString(
        rules, "host all " + user + " localhost scram-sha-256\n" + Files.readString(rules));
    execute("SELECT pg_reload_conf()");
  }

  /** Runs a statement as the server's owner. */
  public static void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address("public"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static synchronized EmbeddedPostgres running() {
    if (server == null && obstacle == null) {
      try {
        server =
            EmbeddedPostgres.builder().setServerConfig("listen_addresses", "localhost").start();
      } catch (IOException | RuntimeException | LinkageError e) {
        obstacle = "no PostgreSQL server can be started here: " + e;
        System.err.println(obstacle);
      }
    }
    Assumptions.assumeTrue(server != null, obstacle);
    return server;
  }
}
