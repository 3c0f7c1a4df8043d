package doichieu.store;

import doichieu.decision.ConflictDecision;
import doichieu.decision.Decision;
import doichieu.decision.Withdrawal;
import doichieu.export.DatabaseJson;
import doichieu.places.OfficialPlaces;
import doichieu.target.Conflict;
import doichieu.target.FileRecord;
import doichieu.target.Indicator;
import doichieu.target.LegalDocument;
import doichieu.target.Message;
import doichieu.target.Outcome;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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
  private final PlaceRows placeRows;
  private final DecidedConflicts decided;

  private PlanStore(Database database) {
    this.database = database;
    this.documentRows = new DocumentRows(database.handle(), json);
    this.reconciledRows = new ReconciledRows(database.handle(), json);
    this.decisionRows = new DecisionRows(database.handle());
    this.placeRows = new PlaceRows(database.handle(), json);
    this.decided = new DecidedConflicts(database.handle(), json);
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
    return database.view(this::fileEntries);
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
            setState("compared", "no");
            setState("changes", Long.toString(changes() + 1));
          }
          saveFile(entry);
        });
  }

  /** What is known of the file at a place. */
  public Optional<FileEntry> findFile(String placeId) {
    return database.view(() -> fileEntries("WHERE place_id = :key", placeId).stream().findFirst());
  }

  /** The file whose bytes these are and that is their document; empty if there is none. */
  public Optional<FileEntry> findFirst(String sha256) {
    return database.view(
        () ->
            fileEntries(
                    "WHERE sha256 = :key AND document_id IS NOT NULL AND outcome <> 'duplicate'",
                    sha256)
                .stream()
                .findFirst());
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
    database.change(
        () ->
            handle()
                .createUpdate("DELETE FROM file WHERE place_id = :place")
                .bind("place", placeId)
                .execute());
  }

  /** All documents as they were read one by one, by source path, without those withdrawn. */
  public List<PlanRecord> listPlans() {
    return database.view(
        () -> {
          Set<String> withdrawn =
              withdrawals().stream().map(Withdrawal::documentId).collect(Collectors.toSet());
          return documentRows.list().stream()
              .filter(plan -> !withdrawn.contains(plan.document().id()))
              .toList();
        });
  }

  /** Takes a document out of the comparison; it stays stored. */
  public void withdraw(Withdrawal withdrawal) {
    database.change(() -> setState(WITHDRAWN + withdrawal.documentId(), json.line(withdrawal)));
  }

  /** Puts a document back into the comparison; nothing happens if it was not withdrawn. */
  public void restore(String documentId) {
    database.change(() -> removeState(WITHDRAWN + documentId));
  }

  /** The documents that were taken out, by id. */
  public List<Withdrawal> listWithdrawals() {
    return database.view(this::withdrawals);
  }

  /** Keeps what was decided about a conflict; an earlier decision on it is replaced. */
  public void decide(ConflictDecision decision) {
    database.change(
        () -> {
          setState(DECIDED + decision.conflictId(), json.line(decision));
          decided.mark(List.of(decision));
        });
  }

  /** What was decided about conflicts, by conflict id; also of conflicts that are gone. */
  public List<ConflictDecision> listConflictDecisions() {
    return database.view(() -> states(DECIDED, ConflictDecision.class));
  }

  private List<Withdrawal> withdrawals() {
    return states(WITHDRAWN, Withdrawal.class);
  }

  private <T> List<T> states(String prefix, Class<T> type) {
    return handle()
        .createQuery(
            "SELECT value FROM state WHERE substr(name, 1, :length) = :prefix ORDER BY name")
        .bind("length", prefix.length())
        .bind("prefix", prefix)
        .mapTo(String.class)
        .stream()
        .map(record -> json.read(record, type))
        .toList();
  }

  private void removeState(String name) {
    handle().createUpdate("DELETE FROM state WHERE name = :name").bind("name", name).execute();
  }

  /** How often documents were added or replaced; tells whether a comparison is still current. */
  public long countChanges() {
    return database.view(this::changes);
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
          setState("compared", "no");
          setState("changes", Long.toString(changes() + 1));
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
          setState("compared", "no");
          setState("changes", Long.toString(changes() + 1));
        });
    return removed[0];
  }

  /** Replaces what the earlier comparison said. */
  public void replaceReconciled(ReconciledState state) {
    replaceReconciled(state, countChanges());
  }

  /**
   * Replaces what the earlier comparison said.
   *
   * @param changes what {@link #countChanges} said before the documents were listed
   * @return false if documents were changed since, by another program: compare again
   */
  public boolean replaceReconciled(ReconciledState state, long changes) {
    boolean[] current = {false};
    database.change(
        () -> {
          current[0] = changes() == changes;
          if (current[0]) {
            reconciledRows.replace(state);
            decided.mark(states(DECIDED, ConflictDecision.class));
            setState("catalogue", state.catalogueVersion());
            setState("compared", "yes");
          }
        });
    return current[0];
  }

  private long changes() {
    return findState("changes").map(Long::parseLong).orElse(0L);
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
                fileEntries().stream().map(FileEntry::file).toList(),
                records(
                    "SELECT COALESCE(reconciled, record) FROM document ORDER BY source_path, id",
                    PlanDocument.class),
                records(
                    "SELECT COALESCE(t.reconciled, t.record) FROM target t JOIN document d ON d.id ="
                        + " t.document_id ORDER BY d.source_path, d.id, t.position",
                    Target.class),
                records(
                    "SELECT k.record FROM task k JOIN document d ON d.id = k.document_id ORDER BY"
                        + " d.source_path, d.id, k.position",
                    Task.class),
                records("SELECT record FROM legal_document ORDER BY position", LegalDocument.class),
                records("SELECT record FROM conflict ORDER BY position", Conflict.class),
                records(
                    "SELECT p.record FROM problem p LEFT JOIN document d ON d.id = p.document_id"
                        + " ORDER BY p.stage DESC, d.source_path, d.id, p.position",
                    Problem.class),
                records("SELECT record FROM indicator ORDER BY position", Indicator.class),
                findState("catalogue").orElse(""),
                findState("compared").map("yes"::equals).orElse(true)));
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

  private List<FileEntry> fileEntries() {
    return handle()
        .createQuery("SELECT * FROM file ORDER BY source_path, sha256, place_id")
        .map((row, context) -> fileEntry(row))
        .list();
  }

  private List<FileEntry> fileEntries(String condition, String key) {
    return handle()
        .createQuery("SELECT * FROM file " + condition + " ORDER BY source_path, place_id")
        .bind("key", key)
        .map((row, context) -> fileEntry(row))
        .list();
  }

  private static FileEntry fileEntry(ResultSet row) throws SQLException {
    String vietnamese = row.getString("message_vi");
    String english = row.getString("message_en");
    int attempts = row.getInt("attempts");
    Integer attempted = row.wasNull() ? null : attempts;
    FileRecord file =
        new FileRecord(
            row.getString("source_file"),
            row.getString("source_path"),
            row.getString("sha256"),
            row.getString("document_id"),
            outcome(row.getString("outcome")),
            row.getString("code"),
            vietnamese == null || english == null ? null : new Message(vietnamese, english),
            row.getBoolean("retryable"),
            attempted);
    return new FileEntry(
        row.getString("place_id"),
        row.getString("root_id"),
        file,
        row.getString("previous_document_id"),
        row.getString("read_by"));
  }

  private static Outcome outcome(String name) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown outcome " + name));
  }

  private void saveFile(FileEntry entry) {
    FileRecord file = entry.file();
    Message message = file.message();
    handle()
        .createUpdate(
            "INSERT OR REPLACE INTO file (place_id, root_id, source_path, source_file, sha256, document_id,"
                + " previous_document_id, outcome, code, message_vi, message_en, retryable,"
                + " attempts, read_by) VALUES (:place, :root, :path, :shown, :sha, :document, :previous, :outcome,"
                + " :code, :vi, :en, :retryable, :attempts, :readBy)")
        .bind("place", entry.placeId())
        .bind("root", entry.rootId())
        .bind("path", file.sourcePath())
        .bind("shown", file.sourceFile())
        .bind("sha", file.sha256())
        .bind("document", file.documentId())
        .bind("previous", entry.previousDocumentId())
        .bind("outcome", file.outcome().toString())
        .bind("code", file.code())
        .bind("vi", message == null ? null : message.vi())
        .bind("en", message == null ? null : message.en())
        .bind("retryable", file.retryable() ? 1 : 0)
        .bind("attempts", file.attempts())
        .bind("readBy", entry.readBy())
        .execute();
  }

  private Optional<String> findState(String name) {
    return handle()
        .createQuery("SELECT value FROM state WHERE name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  private void setState(String name, String value) {
    handle()
        .createUpdate("INSERT OR REPLACE INTO state (name, value) VALUES (:name, :value)")
        .bind("name", name)
        .bind("value", value)
        .execute();
  }

  private Handle handle() {
    return database.handle();
  }
}
