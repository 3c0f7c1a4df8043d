package doichieu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements over the connection itself: what opens the database and answers short questions, which
 * would spend more time on starting a mapping library than on the database.
 */
final class PlainSql {
  private final Connection connection;

  PlainSql(Connection connection) {
    this.connection = connection;
  }

  /** Makes a result of the row on which the set stands. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What the driver told; its cause is the driver's. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fault(SQLException cause) {
      super(cause);
    }
  }

  /** The rows of a query, its parameters in order. */
  <T> List<T> list(String sql, Row<T> row, Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet found = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(row.read(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new Fault(e);
    }
  }

  /** The first column of a query's rows. */
  List<String> texts(String sql, Object... parameters) {
    return list(sql, row -> row.getString(1), parameters);
  }

  /** The only number that a query gives. */
  int number(String sql) {
    return list(sql, row -> row.getInt(1)).get(0);
  }

  /** Does what gives no rows. */
  void execute(String sql, Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters)) {
      statement.execute();
    } catch (SQLException e) {
      throw new Fault(e);
    }
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
    return statement;
  }
}
