package doichieu.store;

import doichieu.decision.ConflictDecision;
import doichieu.decision.Decision;
import doichieu.decision.Withdrawal;
import doichieu.export.DatabaseJson;
import doichieu.places.OfficialPlaces;
import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated database as one SQLite file.
 *
 * <p>One document is one transaction: the file's outcome, the document, its targets, tasks and
 * problems are there together or not at all, and safe on the disk when {@link #save} returns.
 * Storing a document again replaces just its rows. Every method throws {@link StoreBusyException}
 * if it is worth trying again and {@link StoreRefusedException} if the file cannot be used.
 */
public final class PlanStore implements AutoCloseable {
  private static final String WITHDRAWN = "withdrawn/";
  private static final String DECIDED = "conflict-decision/";

  private final Database database;
  private final DatabaseJson json = new DatabaseJson();
  private final DocumentRows documentRows;
  private final ReconciledRows reconciledRows;
  private final DecisionRows decisionRows;
  private final FileRows files;
  private final StateRows state;
  private final PlaceRows placeRows;
  private final DecidedConflicts decided;
  private final IndicatorRows indicatorRows;

  private PlanStore(Database database) {
    this.database = database;
    this.documentRows = new DocumentRows(database.handle(), json);
    this.reconciledRows = new ReconciledRows(database.handle(), json);
    this.decisionRows = new DecisionRows(database.handle());
    this.files = new FileRows(database.handle());
    this.state = new StateRows(database.handle(), json);
    this.placeRows = new PlaceRows(database.handle(), json);
    this.decided = new DecidedConflicts(database.handle(), json);
    this.indicatorRows = new IndicatorRows(database.handle(), json);
  }

  /** Opens the database, made if it does not exist, brought to this program's version if older. */
  public static PlanStore open(Path file) {
    return new PlanStore(Database.open(file, true));
  }

  /** Opens a database that must exist. */
  public static PlanStore openExisting(Path file) {
    return new PlanStore(Database.open(file, false));
  }

  /** All files ever seen, by source path. */
  public List<FileEntry> listFiles() {
    return database.view(files::list);
  }

  /**
   * Keeps a file's outcome and, if it was read, what it says.
   *
   * @param entry its document id must be that of the plan, or of a document stored before
   * @param plan null if the file gave no document of its own
   */
  public void save(FileEntry entry, @Nullable PlanRecord plan) {
    database.change(
        () -> {
          if (plan != null && documentRows.save(plan, entry.file().sourcePath())) {
            state.noteChange();
          }
          files.save(entry);
        });
  }

  /** What is known of the file at a place. */
  public Optional<FileEntry> findFile(String placeId) {
    return database.view(() -> files.findPlace(placeId));
  }

  /** The file whose bytes these are and that is their document; empty if there is none. */
  public Optional<FileEntry> findFirst(String sha256) {
    return database.view(() -> files.findFirst(sha256));
  }

  /** The document with all its rows as they were read; empty if the store does not know it. */
  public Optional<PlanRecord> findPlan(String documentId) {
    return database.view(() -> documentRows.find(documentId));
  }

  /** The document as it was read; empty if the store does not know it. */
  public Optional<PlanDocument> findDocument(String id) {
    return database.view(() -> documentRows.findDocument(id));
  }

  /** Forgets a place whose file was moved to another one; its document stays. */
  public void forgetPlace(String placeId) {
    database.change(() -> files.forgetPlace(placeId));
  }

  /** All documents as they were read one by one, by source path, without those withdrawn. */
  public List<PlanRecord> listPlans() {
    return database.view(
        () -> {
          Set<String> withdrawn =
              state.list(WITHDRAWN, Withdrawal.class).stream()
                  .map(Withdrawal::documentId)
                  .collect(Collectors.toSet());
          return documentRows.list().stream()
              .filter(plan -> !withdrawn.contains(plan.document().id()))
              .toList();
        });
  }

  /** The indicators of the catalogue and of the plans, as the comparison left them. */
  public List<Indicator> listIndicators() {
    return database.view(indicatorRows::list);
  }

  /** True if nothing was changed since the last comparison. */
  public boolean isCompared() {
    return database.view(state::isCompared);
  }

  /**
   * What the plans say of one indicator: each plan that enters comparison and states it, as
   * compared, with its targets of that indicator alone, by source path.
   */
  public List<PlanRecord> listStating(String indicatorId) {
    return database.view(
        () -> indicatorRows.stating(indicatorId, state.list(WITHDRAWN, Withdrawal.class)));
  }

  /** Takes a document out of the comparison; it stays stored. */
  public void withdraw(Withdrawal withdrawal) {
    database.change(() -> state.put(WITHDRAWN + withdrawal.documentId(), withdrawal));
  }

  /** Puts a document back into the comparison; nothing happens if it was not withdrawn. */
  public void restore(String documentId) {
    database.change(() -> state.remove(WITHDRAWN + documentId));
  }

  /** The documents that were taken out, by id. */
  public List<Withdrawal> listWithdrawals() {
    return database.view(() -> state.list(WITHDRAWN, Withdrawal.class));
  }

  /** Keeps what was decided about a conflict; an earlier decision on it is replaced. */
  public void decide(ConflictDecision decision) {
    database.change(
        () -> {
          state.put(DECIDED + decision.conflictId(), decision);
          decided.mark(List.of(decision));
        });
  }

  /** What was decided about conflicts, by conflict id; also of conflicts that are gone. */
  public List<ConflictDecision> listConflictDecisions() {
    return database.view(() -> state.list(DECIDED, ConflictDecision.class));
  }

  /** How often documents were added or replaced; tells whether a comparison is still current. */
  public long countChanges() {
    return database.view(state::countChanges);
  }

  /** What people decided, by the words decided upon. */
  public List<Decision> listDecisions() {
    return database.view(decisionRows::list);
  }

  /** Keeps a decision; one about the same words is replaced. The comparison is then out of date. */
  public void save(Decision decision) {
    database.change(
        () -> {
          decisionRows.save(decision);
          state.noteChange();
        });
  }

  /** Keeps an imported list of places; an earlier one is replaced. */
  public void save(OfficialPlaces places) {
    database.change(() -> placeRows.save(places));
  }

  /** The list of places that was imported; empty if none was. */
  public Optional<OfficialPlaces> findOfficialPlaces() {
    return database.view(placeRows::find);
  }

  /**
   * Forgets a decision; the comparison is then out of date.
   *
   * @return false if there is none of that id
   */
  public boolean removeDecision(String id) {
    boolean[] removed = new boolean[1];
    database.change(
        () -> {
          removed[0] = decisionRows.remove(id);
          state.noteChange();
        });
    return removed[0];
  }

  /** Replaces what the earlier comparison said. */
  public void replaceReconciled(ReconciledState reconciled) {
    replaceReconciled(reconciled, countChanges());
  }

  /**
   * Replaces what the earlier comparison said.
   *
   * @param changes what {@link #countChanges} said before the documents were listed
   * @return false if documents were changed since, by another program: compare again
   */
  public boolean replaceReconciled(ReconciledState reconciled, long changes) {
    boolean[] current = {false};
    database.change(
        () -> {
          current[0] = state.countChanges() == changes;
          if (current[0]) {
            reconciledRows.replace(reconciled);
            decided.mark(state.list(DECIDED, ConflictDecision.class));
            state.noteComparison(reconciled.catalogueVersion());
          }
        });
    return current[0];
  }

  /** Looks through the whole database; finds nothing in a sound one. */
  public StoreCheck check() {
    return database.view(() -> new Checks(handle(), json).run());
  }

  /** All that the store holds, at one moment. */
  public StoredContents load() {
    return database.view(
        () ->
            new StoredContents(
                files.list().stream().map(FileEntry::file).toList(),
                records(
                    "SELECT COALESCE(reconciled, record) FROM document ORDER BY source_path, id",
                    PlanDocument.class),
                records(
                    "SELECT COALESCE(t.reconciled, t.record) FROM target t JOIN document d ON d.id ="
                        + " t.document_id ORDER BY d.source_path, d.id, t.position",
                    Target.class),
                records(
                    "SELECT COALESCE(k.reconciled, k.record) FROM task k JOIN document d ON d.id = k.document_id ORDER BY"
                        + " d.source_path, d.id, k.position",
                    Task.class),
                records("SELECT record FROM legal_document ORDER BY position", LegalDocument.class),
                records("SELECT record FROM conflict ORDER BY position", Conflict.class),
                records(
                    "SELECT p.record FROM problem p LEFT JOIN document d ON d.id = p.document_id"
                        + " ORDER BY p.stage DESC, d.source_path, d.id, p.position",
                    Problem.class),
                records("SELECT record FROM indicator ORDER BY position", Indicator.class),
                state.catalogueVersion(),
                state.isCompared()));
  }

  @Override
  public void close() {
    database.close();
  }

  private <T> List<T> records(String sql, Class<T> type) {
    return handle().createQuery(sql).mapTo(String.class).stream()
        .map(record -> json.read(record, type))
        .toList();
  }

  private Handle handle() {
    return database.handle();
  }
}
