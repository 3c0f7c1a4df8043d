package doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.export.Samples;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends PlanStoreRules {
  private String address = "";

  @BeforeEach
  void makeSchema() throws Exception {
    address = TestPostgres.newSchema();
  }

  @Override
  StorePlace place() {
    return new StorePlace.OnServer(address);
  }

  @Override
  String address() {
    return address;
  }

  @Test
  void schemaOfAnotherProgramOrANewerVersionIsRefusedAndLeftAlone() throws Exception {
    assertRefused(false, StoreRefusedException.Reason.MISSING);
    query("CREATE TABLE theirs (a integer)");
    assertRefused(true, StoreRefusedException.Reason.FOREIGN_SCHEMA);
    assertThat(
            query(
                "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace"))
        .containsExactly("theirs");
    query("DROP TABLE theirs");
    PlanStore.open(place()).close();
    query("UPDATE doichieu_store SET version = 99");
    assertRefused(true, StoreRefusedException.Reason.NEWER_VERSION);
  }

  @Test
  void databaseSchemaOrUserThatIsNotThereIsRefused() {
    address = TestPostgres.address("not_there");
    assertRefused(true, StoreRefusedException.Reason.NO_DATABASE);
    address = address.replace("/postgres?", "/not_there?");
    assertRefused(true, StoreRefusedException.Reason.NO_DATABASE);
    address = TestPostgres.address("public").replace("user=postgres", "user=nobody");
    assertRefused(true, StoreRefusedException.Reason.NO_LOGIN);
  }

  @Test
  void serverThatIsNotThereIsWorthAnotherTry() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    StorePlace place =
        new StorePlace.OnServer("jdbc:postgresql://localhost:" + port + "/x?password=bi-mat");
    assertThatThrownBy(() -> PlanStore.open(place))
        .isInstanceOfSatisfying(
            StoreBusyException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(StoreBusyException.Reason.SERVER_GONE);
              assertThat(e.place()).endsWith(port + "/x");
            })
        .hasStackTraceContaining("refused");
  }

  @Test
  void userWhoMayOnlyReadReadsAndIsRefusedToWrite() throws Exception {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
    }
    String schema = query("SELECT current_schema()").get(0);
    query("CREATE ROLE reader_" + schema + " LOGIN");
    query("GRANT USAGE ON SCHEMA " + schema + " TO reader_" + schema);
    query("GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO reader_" + schema);
    address = address.replace("user=postgres", "user=reader_" + schema);
    try (PlanStore store = PlanStore.openExisting(place())) {
      assertThat(store.listPlans()).hasSize(1);
      assertThatThrownBy(() -> save(store, SECOND, "p2"))
          .isInstanceOfSatisfying(
              StoreRefusedException.class,
              e -> assertThat(e.reason()).isEqualTo(StoreRefusedException.Reason.NO_ACCESS));
    }
  }

  @Test
  void sessionKilledBetweenTwoDocumentsGoesOn() throws Exception {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      killSessions();
      save(store, SECOND, "p2");
      killSessions();
      assertThat(store.listPlans()).hasSize(2);
      assertThat(store.countChanges()).isEqualTo(2);
    }
  }

  @Test
  void sessionKilledInsideADocumentLeavesItWholeAndOnce() throws Exception {
    PlanStore.open(place()).close();
    disturb("PERFORM pg_terminate_backend(pg_backend_pid())");
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      assertThat(json.line(store.listPlans())).isEqualTo(json.line(List.of(FIRST)));
      assertThat(store.listFiles()).hasSize(1);
      assertThat(store.countChanges()).isEqualTo(1);
    }
  }

  @Test
  void commitOfWhichNothingWasHeardIsKnownByItsContent() throws Exception {
    PlanStore.open(place()).close();
    try (PlanStore first = PlanStore.open(place());
        PlanStore again = PlanStore.open(place())) {
      save(first, FIRST, "p1");
      save(again, FIRST, "p1");
      assertThat(again.countChanges()).isEqualTo(1);
      assertThat(again.listPlans()).hasSize(1);
    }
  }

  @Test
  void transactionsThatGotInEachOthersWayAreDoneAgain() throws Exception {
    PlanStore.open(place()).close();
    disturb("RAISE EXCEPTION 'in the way' USING ERRCODE = '40001'");
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      assertThat(store.listPlans()).hasSize(1);
      assertThat(store.countChanges()).isEqualTo(1);
    }
  }

  @Test
  void changesOfSeveralProgramsAreNeverLost() throws Exception {
    PlanStore.open(place()).close();
    int documents = 8;
    List<Thread> programs =
        IntStream.range(0, 3)
            .mapToObj(program -> new Thread(() -> saveAll(program, documents)))
            .toList();
    programs.forEach(Thread::start);
    for (Thread program : programs) {
      program.join();
    }
    try (PlanStore store = PlanStore.openExisting(place())) {
      assertThat(store.listPlans()).hasSize(3 * documents);
      assertThat(store.countChanges()).isEqualTo(3 * documents);
      assertThat(store.check().isClean()).isTrue();
    }
  }

  private void saveAll(int program, int documents) {
    try (PlanStore store = PlanStore.open(place())) {
      for (int i = 0; i < documents; i++) {
        String name = "p" + program + "-" + i;
        PlanDocument document = Samples.document(sha(program, i), name);
        Target target = Samples.target(document.id(), "t-" + name, "80", "Tỷ lệ hồ sơ");
        save(store, new PlanRecord(document, List.of(target), List.of(), List.of()), name);
      }
    }
  }

  private static String sha(int program, int number) {
    return String.format(Locale.ROOT, "%08x%08x%048x", number, program, 0);
  }

  @Test
  void checkFindsRowsWhoseDocumentIsNotThere() throws Exception {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      assertThat(store.check().isClean()).isTrue();
      query("SET session_replication_role = replica; DELETE FROM document");
      assertThat(store.check().links()).anyMatch(link -> link.startsWith("target doc-"));
    }
  }

  /** The first two writings of a target do this instead. */
  private void disturb(String what) throws Exception {
    query("CREATE SEQUENCE disturbed");
    query(
        "CREATE FUNCTION disturb() RETURNS trigger AS $$ BEGIN IF nextval('disturbed') <= 2 THEN "
            + what
            + "; END IF; RETURN NEW; END $$ LANGUAGE plpgsql");
    query("CREATE TRIGGER disturb BEFORE INSERT ON target EXECUTE FUNCTION disturb()");
  }

  private void killSessions() throws Exception {
    query(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name ="
            + " 'doichieu' AND pid <> pg_backend_pid()");
  }

  private void assertRefused(boolean create, StoreRefusedException.Reason reason) {
    assertThatThrownBy(
            () -> (create ? PlanStore.open(place()) : PlanStore.openExisting(place())).close())
        .isInstanceOfSatisfying(
            StoreRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
