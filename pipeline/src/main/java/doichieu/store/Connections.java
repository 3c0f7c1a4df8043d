package doichieu.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** Opens and closes connections; what the driver tells becomes a fault of the store. */
final class Connections {
  private Connections() {}

  static Connection open(DataSource source) {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw new PlainSql.Fault(e);
    }
  }

  /** What is left of a connection that cannot even be closed is of no interest. */
  static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LoggerFactory.getLogger(Connections.class).debug("closing a connection", e);
    }
  }
}
