package doichieu.store;

import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What differs between the databases that can hold the store. */
interface Dialect {
  /** The newest version of the tables that this program knows. */
  int VERSION = 7;

  /** What can be done at once about a failed transaction, of which nothing was kept. */
  enum Remedy {
    /** Nothing. */
    NONE,
    /** The same again: others were in the way for a moment. */
    AGAIN,
    /** The same again over a new connection. */
    RECONNECT
  }

  /** The dialect of a place. */
  static Dialect of(StorePlace place) {
    return place instanceof StorePlace.OnServer server
        ? new PostgresDialect(server)
        : new SqliteDialect(place.file().orElseThrow());
  }

  /**
   * Connects; the database is then this program's, sound on the face of it and of this version.
   *
   * @param create false if there must be a database already
   */
  Connection open(boolean create);

  /** The same connection with what maps rows and parameters. */
  Handle handle(Connection connection);

  /** Begins a reading of one state of the database; {@code ROLLBACK} ends it. */
  void beginView(PlainSql sql);

  /** The first step of every change, inside its transaction: from here on no other changes. */
  void lock(Handle handle);

  /** What can be done at once about a fault. */
  Remedy remedy(RuntimeException fault);

  /** The fault as the store's callers understand it; itself if it does not come from there. */
  RuntimeException meaning(RuntimeException fault);

  /** What the database finds damaged in itself. */
  List<String> damage(Handle handle);

  /** Rows that refer to others that are not there. */
  List<String> brokenLinks(Handle handle);
}
