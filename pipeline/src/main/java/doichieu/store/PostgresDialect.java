package doichieu.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The store in a schema of a PostgreSQL server, which several programs may share: the first schema
 * of the connection's search path, which must be this program's alone.
 */
final class PostgresDialect implements Dialect {
  /** With the schema's name the key of the lock that makes changes one after the other: "doic". */
  private static final int LOCK = 0x646f6963;

  /** How long to wait for another writer. */
  private static final String LOCK_TIMEOUT = "10s";

  private static final int CONNECT_SECONDS = 10;

  /** A server from which nothing comes for so long is taken for lost. */
  private static final int SILENCE_SECONDS = 300;

  /** Tables and views of the schema that do not belong to an extension. */
  private static final String RELATIONS =
      "SELECT c.relname FROM pg_class c WHERE c.relnamespace = :schema::regnamespace AND c.relkind"
          + " IN ('r', 'p', 'v', 'm', 'f') AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid"
          + " = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')";

  private static final String MARK = "doichieu_store";
  private static final String HISTORY = "flyway_schema_history";

  private final StorePlace.OnServer place;
  private final PostgresFaults faults;

  PostgresDialect(StorePlace.OnServer place) {
    this.place = place;
    this.faults = new PostgresFaults(place);
  }

  @Override
  public Connection open(boolean create) {
    PGSimpleDataSource source = source();
    Connection connection = Connections.open(source);
    try (Handle handle = handle(connection)) {
      prepare(source, handle, create);
      handle.execute("SET lock_timeout = '" + LOCK_TIMEOUT + "'");
      return connection;
    } catch (RuntimeException e) {
      Connections.close(connection);
      throw e;
    }
  }

  @Override
  public Handle handle(Connection connection) {
    return Jdbi.create(connection).registerArgument(new TextWithoutNul()).open();
  }

  /** What the address says itself goes before what is set here. */
  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setApplicationName("doichieu");
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(SILENCE_SECONDS);
    source.setTcpKeepAlive(true);
    source.setUrl(place.address());
    return source;
  }

  private void prepare(PGSimpleDataSource source, Handle handle, boolean create) {
    if (!text(handle, "SHOW server_encoding").equals("UTF8")) {
      throw refused(StoreRefusedException.Reason.NOT_UTF8);
    }
    String schema =
        handle
            .createQuery("SELECT quote_ident(current_schema())")
            .mapTo(String.class)
            .findOne()
            .orElseThrow(() -> refused(StoreRefusedException.Reason.NO_DATABASE));
    int version = version(handle, schema, create);
    if (version > VERSION) {
      throw refused(StoreRefusedException.Reason.NEWER_VERSION);
    }
    if (version < VERSION) {
      Flyway.configure(PostgresDialect.class.getClassLoader())
          .dataSource(source)
          .defaultSchema(text(handle, "SELECT current_schema()"))
          .createSchemas(false)
          .locations("classpath:doichieu/store/postgresql")
          .load()
          .migrate();
    }
  }

  /** 0 if the store is still to be made. */
  private int version(Handle handle, String schema, boolean create) {
    List<String> relations =
        new ArrayList<>(
            handle.createQuery(RELATIONS).bind("schema", schema).mapTo(String.class).list());
    if (relations.contains(MARK)) {
      return Integer.parseInt(text(handle, "SELECT version FROM " + MARK));
    }
    relations.remove(HISTORY);
    if (!relations.isEmpty()) {
      throw refused(StoreRefusedException.Reason.FOREIGN_SCHEMA);
    }
    if (!create) {
      throw refused(StoreRefusedException.Reason.MISSING);
    }
    return 0;
  }

  private StoreRefusedException refused(StoreRefusedException.Reason reason) {
    return new StoreRefusedException(reason, place, null);
  }

  private static String text(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).one();
  }

  @Override
  public void beginView(PlainSql sql) {
    sql.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }

  /** Held to the end of the transaction; each later step sees what the others have committed. */
  @Override
  public void lock(Handle handle) {
    handle
        .createQuery("SELECT pg_advisory_xact_lock(:lock, hashtext(current_schema()))")
        .bind("lock", LOCK)
        .mapTo(String.class)
        .list();
  }

  @Override
  public Remedy remedy(RuntimeException fault) {
    return faults.remedy(fault);
  }

  @Override
  public RuntimeException meaning(RuntimeException fault) {
    return faults.meaning(fault);
  }

  /** The server checks what it reads; here it tells only which indexes it does not trust. */
  @Override
  public List<String> damage(Handle handle) {
    return handle
        .createQuery(
            "SELECT indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid ="
                + " i.indexrelid WHERE c.relnamespace = current_schema()::regnamespace AND NOT"
                + " i.indisvalid ORDER BY 1")
        .mapTo(String.class)
        .list();
  }

  /** Counts them by each foreign key of one column, as all of this schema are. */
  @Override
  public List<String> brokenLinks(Handle handle) {
    List<String> broken = new ArrayList<>();
    handle
        .createQuery(
            "SELECT format('SELECT %L || '' '' || t.%I FROM %s t WHERE t.%I IS NOT NULL AND NOT"
                + " EXISTS (SELECT 1 FROM %s o WHERE o.%I = t.%I)', k.conrelid::regclass,"
                + " a.attname, k.conrelid::regclass, a.attname, k.confrelid::regclass, b.attname,"
                + " a.attname) FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid"
                + " AND a.attnum = k.conkey[1] JOIN pg_attribute b ON b.attrelid = k.confrelid AND"
                + " b.attnum = k.confkey[1] WHERE k.contype = 'f' AND k.connamespace ="
                + " current_schema()::regnamespace ORDER BY 1")
        .mapTo(String.class)
        .list()
        .forEach(sql -> broken.addAll(handle.createQuery(sql).mapTo(String.class).list()));
    return broken;
  }
}
