package doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.export.DatabaseJson;
import doichieu.export.Samples;
import doichieu.target.FileRecord;
import doichieu.target.Message;
import doichieu.target.Outcome;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Task;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of the store wherever it is. */
abstract class PlanStoreRules {
  static final PlanRecord FIRST = Samples.plan(Samples.sha('a'), "a.pdf", "100");
  static final PlanRecord SECOND = Samples.plan(Samples.sha('b'), "b.pdf", "80");

  final DatabaseJson json = new DatabaseJson();

  /** An empty place, the same throughout a test. */
  abstract StorePlace place();

  /** The driver's address of that place. */
  abstract String address();

  @Test
  void whatIsStoredIsReadBack() {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, SECOND, "p2");
      save(store, FIRST, "p1");
      assertThat(json.line(store.listPlans())).isEqualTo(json.line(List.of(FIRST, SECOND)));
      assertThat(store.load().compared()).isFalse();
      store.replaceReconciled(state());
    }
    try (PlanStore store = PlanStore.openExisting(place())) {
      StoredContents contents = store.load();
      assertThat(contents.compared()).isTrue();
      assertThat(contents.conflicts()).isEqualTo(state().conflicts());
      assertThat(contents.legalDocuments()).isEqualTo(state().legalDocuments());
      assertThat(contents.targets()).hasSize(4);
      assertThat(contents.documents().get(1).renditionOf()).isEqualTo(FIRST.document().id());
      assertThat(contents.files())
          .extracting(FileRecord::sourcePath)
          .isEqualTo(List.of("p1", "p2"));
      assertThat(store.listPlans().get(1).document().renditionOf()).isNull();
    }
  }

  @Test
  void storingTheSameAgainChangesNothing() {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, SECOND, "p2");
      store.replaceReconciled(state());
      String before = json.line(store.load());
      save(store, FIRST, "p1");
      assertThat(json.line(store.load())).isEqualTo(before);
      store.replaceReconciled(state());
      assertThat(json.line(store.load())).isEqualTo(before);
    }
  }

  @Test
  void documentReadDifferentlyReplacesJustItsRows() {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, SECOND, "p2");
      store.replaceReconciled(state());
      PlanRecord shorter =
          new PlanRecord(
              FIRST.document(), FIRST.targets().subList(1, 2), List.of(), FIRST.problems());
      save(store, shorter, "p1");
      assertThat(json.line(store.listPlans())).isEqualTo(json.line(List.of(shorter, SECOND)));
      assertThat(store.load().compared()).isFalse();
    }
  }

  @Test
  void comparisonInMemoryIsWhatTheStoreGivesAfterwards() {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, SECOND, "p2");
      save(store, FIRST, "p1");
      StoredPlans plans = store.loadPlans();
      ReconciledState state =
          state()
              .withProblems(
                  List.of(
                      Samples.problem(SECOND.document().id()),
                      Samples.problem(FIRST.document().id()),
                      Samples.problem(null)));
      assertThat(store.replaceReconciled(state, plans.moment())).isTrue();
      assertThat(json.line(plans.compared(state))).isEqualTo(json.line(store.load()));
      assertThat(store.isCompared()).isTrue();
    }
  }

  @Test
  void documentAddedWhileTheOthersAreComparedIsNotYetCompared() {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, SECOND, "p2");
      StoredPlans plans = store.loadPlans();
      save(store, Samples.plan(Samples.sha('c'), "c.pdf", "90"), "p3");
      assertThat(store.replaceReconciled(state(), plans.moment())).isTrue();
      assertThat(store.load().documents()).hasSize(3);
      assertThat(store.load().conflicts()).isEqualTo(state().conflicts());
      assertThat(store.isCompared()).isFalse();
    }
  }

  @Test
  void comparisonOfADocumentThatWasReplacedMeanwhileIsRefused() {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, SECOND, "p2");
      StoredPlans plans = store.loadPlans();
      PlanRecord other = new PlanRecord(FIRST.document(), List.of(), List.of(), List.of());
      save(store, other, "p1");
      assertThat(store.replaceReconciled(state(), plans.moment())).isFalse();
      assertThat(store.load().conflicts()).isEmpty();
      assertThat(store.isCompared()).isFalse();
    }
  }

  @Test
  void comparisonThatAnotherProgramStoredBetweenIsReplacedWholly() {
    try (PlanStore store = PlanStore.open(place());
        PlanStore other = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, SECOND, "p2");
      store.replaceReconciled(state());
      other.replaceReconciled(
          new ReconciledState(
              List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "1"));
      store.replaceReconciled(state());
      assertThat(store.load().conflicts()).isEqualTo(state().conflicts());
    }
  }

  @Test
  void documentThatFailsHalfwayIsNotThereAtAll() {
    PlanRecord twins =
        new PlanRecord(
            FIRST.document(),
            List.of(FIRST.targets().get(0), FIRST.targets().get(0)),
            List.of(),
            List.of());
    try (PlanStore store = PlanStore.open(place())) {
      assertThatThrownBy(() -> save(store, twins, "p1")).isInstanceOf(RuntimeException.class);
      assertThat(store.listPlans()).isEmpty();
      assertThat(store.listFiles()).isEmpty();
    }
  }

  @Test
  void textThatADatabaseMayNotKeepIsReadBackAsItWas() {
    String odd = "Tỷ lệ\u0000 \uFFFF \uD83D\uDE00 hồ sơ";
    PlanRecord plan =
        new PlanRecord(
            FIRST.document(),
            List.of(Samples.target(FIRST.document().id(), "t-odd", "80", odd)),
            List.of(),
            List.of());
    try (PlanStore store = PlanStore.open(place())) {
      save(store, plan, "p1");
      save(store, plan, "p1");
      assertThat(store.listPlans().get(0).targets().get(0).statedName()).isEqualTo(odd);
      assertThat(store.countChanges()).isEqualTo(1);
    }
  }

  @Test
  void fileThatGoesBackToEarlierBytesMakesNoCircle() {
    PlanDocument second = Revision.of(SECOND.document(), FIRST.document().id());
    PlanDocument first = Revision.of(FIRST.document(), SECOND.document().id());
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, new PlanRecord(second, List.of(), List.of(), List.of()), "p1");
      save(store, new PlanRecord(first, List.of(), List.of(), List.of()), "p1");
      assertThat(store.load().documents())
          .extracting(PlanDocument::revisionOf)
          .containsExactly(SECOND.document().id(), null);
    }
  }

  @Test
  void viewsTellANewcomerWhatIsThere() throws Exception {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, SECOND, "p2");
      ReconciledState state = state();
      store.replaceReconciled(
          new ReconciledState(
              List.of(FIRST.document(), SECOND.document()),
              state.targets(),
              state.tasks(),
              state.legalDocuments(),
              state.conflicts(),
              state.problems(),
              state.indicators(),
              "1"));
    }
    assertThat(
            query(
                "SELECT severity, kind, about, year, scope, \"values\", documents FROM"
                    + " v_conflicts WHERE kind = 'peer-divergence'"))
        .containsExactly(
            "warning|peer-divergence|Tỷ lệ dịch vụ công trực tuyến toàn trình|2025|province|"
                + "≥ 100% (ỦY BAN NHÂN DÂN TỈNH A) ↔ ≥ 80% (ỦY BAN NHÂN DÂN TỈNH A)|a.pdf; b.pdf");
    assertThat(
            query(
                "SELECT document, ordinal, comparator, value, unit, lead, coordinating,"
                    + " legal_basis, page, \"row\", only_for, part_of FROM v_targets WHERE value IS NOT NULL"))
        .containsExactly(
            "a.pdf|01|>=|100.0|%|Văn phòng UBND tỉnh|Sở Nội vụ|Nghị quyết số 01/NQ-CP ngày"
                + " 08/01/2025|2|3|các xã biên giới|Hồ sơ trực tuyến",
            "b.pdf|01|>=|80.0|%|Văn phòng UBND tỉnh|Sở Nội vụ|Nghị quyết số 01/NQ-CP ngày"
                + " 08/01/2025|2|3|các xã biên giới|Hồ sơ trực tuyến");
    assertThat(query("SELECT issued_on, targets, tasks, problems FROM v_documents"))
        .containsExactly("2025-02|2|1|1", "2025-02|2|1|1");
    assertThat(query("SELECT content, deadline, ends_on FROM v_tasks")).hasSize(2);
    assertThat(query("SELECT file, outcome FROM v_files")).containsExactly("a.pdf|ok", "b.pdf|ok");
    try (PlanStore store = PlanStore.openExisting(place())) {
      assertThat(store.check().links()).isEmpty();
    }
  }

  @Test
  void viewsCountAPlanOnce() throws Exception {
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, SECOND, "p2");
      store.replaceReconciled(state());
    }
    assertThat(query("SELECT DISTINCT document FROM v_targets")).containsExactly("a.pdf");
    assertThat(query("SELECT DISTINCT document FROM v_tasks")).containsExactly("a.pdf");
  }

  @Test
  void comparisonTiesTheReferencesOfTasks() throws Exception {
    Task tied = FIRST.tasks().get(0).withLegalBasis(FIRST.targets().get(0).legalBasis());
    try (PlanStore store = PlanStore.open(place())) {
      save(store, FIRST, "p1");
      save(store, SECOND, "p2");
      ReconciledState state = state();
      store.replaceReconciled(
          new ReconciledState(
              state.documents(),
              state.targets(),
              List.of(tied, SECOND.tasks().get(0)),
              state.legalDocuments(),
              state.conflicts(),
              state.problems(),
              state.indicators(),
              "1"));
      assertThat(store.load().tasks().get(0).legalBasis()).isEqualTo(tied.legalBasis());
      assertThat(query("SELECT DISTINCT task_id FROM citation WHERE task_id IS NOT NULL"))
          .contains(tied.id());
      store.replaceReconciled(state);
      assertThat(store.load().tasks().get(0).legalBasis()).isEmpty();
    }
  }

  static ReconciledState state() {
    PlanDocument second = SECOND.document();
    PlanDocument rendition =
        new PlanDocument(
            second.id(),
            second.sourceFile(),
            second.sha256(),
            second.mediaType(),
            second.format(),
            second.pages(),
            second.extraction(),
            second.header(),
            second.level(),
            second.jurisdiction(),
            second.planYear(),
            second.legalBasis(),
            second.carriesOut(),
            FIRST.document().id(),
            null,
            List.of(),
            List.of(),
            second.coverage());
    return new ReconciledState(
        List.of(FIRST.document(), rendition),
        List.of(FIRST.targets().get(0), SECOND.targets().get(0)),
        List.of(FIRST.tasks().get(0), SECOND.tasks().get(0)),
        List.of(Samples.legalDocument(FIRST.document().id())),
        List.of(
            Samples.conflict(FIRST, SECOND),
            Samples.datesConflict(FIRST.document().id(), second.id())),
        List.of(),
        Samples.database().indicators(),
        "1");
  }

  static void save(PlanStore store, PlanRecord plan, String path) {
    store.save(
        new FileEntry(
            path,
            "root",
            new FileRecord(
                plan.document().sourceFile(),
                path,
                plan.document().sha256(),
                plan.document().id(),
                Outcome.OK,
                null,
                new Message("", ""),
                false,
                null),
            null),
        plan);
  }

  List<String> query(String sql) throws Exception {
    List<String> rows = new ArrayList<>();
    try (var connection = DriverManager.getConnection(address());
        var statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        try (var result = statement.getResultSet()) {
          while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
              row.add(String.valueOf(result.getObject(i)));
            }
            rows.add(String.join("|", row));
          }
        }
      }
    }
    return rows;
  }
}
