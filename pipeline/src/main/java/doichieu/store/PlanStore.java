package doichieu.store;

import doichieu.decision.ConflictDecision;
import doichieu.decision.Decision;
import doichieu.decision.Withdrawal;
import doichieu.export.DatabaseJson;
import doichieu.places.OfficialPlaces;
import doichieu.target.Indicator;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated database, in an SQLite file or on a PostgreSQL server.
 *
 * <p>One document is one transaction: the file's outcome, the document, its targets, tasks and
 * problems are there together or not at all, and safe on the disk when {@link #save} returns.
 * Storing a document again replaces just its rows. Every method throws {@link StoreBusyException}
 * if it is worth trying again and {@link StoreRefusedException} if the database cannot be used.
 */
public final class PlanStore implements AutoCloseable {
  private static final String WITHDRAWN = "withdrawn/";
  private static final String DECIDED = "conflict-decision/";

  private final Database database;
  private final DatabaseJson json = new DatabaseJson();

  private PlanStore(Database database) {
    this.database = database;
  }

  /** Opens the database, made if it does not exist, brought to this program's version if older. */
  public static PlanStore open(StorePlace place) {
    return new PlanStore(Database.open(place, true));
  }

  /** The same in an SQLite file. */
  public static PlanStore open(Path file) {
    return open(new StorePlace.InFile(file));
  }

  /** Opens a database that must exist. */
  public static PlanStore openExisting(StorePlace place) {
    return new PlanStore(Database.open(place, false));
  }

  /** The same in an SQLite file. */
  public static PlanStore openExisting(Path file) {
    return openExisting(new StorePlace.InFile(file));
  }

  /** All files ever seen, by source path. */
  public List<FileEntry> listFiles() {
    return view(tables -> tables.files.list());
  }

  /**
   * Keeps a file's outcome and, if it was read, what it says.
   *
   * @param entry its document id must be that of the plan, or of a document stored before
   * @param plan null if the file gave no document of its own
   */
  public void save(FileEntry entry, @Nullable PlanRecord plan) {
    change(
        tables -> {
          if (plan != null) {
            note(tables.state, tables.documents.save(plan, entry.file().sourcePath()));
          }
          tables.files.save(entry);
        });
  }

  private static void note(StateRows state, DocumentRows.Saved saved) {
    switch (saved) {
      case SAME -> {}
      case ADDED -> state.noteAddition();
      case REPLACED -> state.noteChange();
    }
  }

  /** What is known of the file at a place. */
  public Optional<FileEntry> findFile(String placeId) {
    return view(tables -> tables.files.findPlace(placeId));
  }

  /** The file whose bytes these are and that is their document; empty if there is none. */
  public Optional<FileEntry> findFirst(String sha256) {
    return view(tables -> tables.files.findFirst(sha256));
  }

  /** The document with all its rows as they were read; empty if the store does not know it. */
  public Optional<PlanRecord> findPlan(String documentId) {
    return view(tables -> tables.documents.find(documentId));
  }

  /** The document as it was read; empty if the store does not know it. */
  public Optional<PlanDocument> findDocument(String id) {
    return view(tables -> tables.documents.findDocument(id));
  }

  /** Forgets a place whose file was moved to another one; its document stays. */
  public void forgetPlace(String placeId) {
    change(tables -> tables.files.forgetPlace(placeId));
  }

  /** All documents as they were read one by one, by source path, without those withdrawn. */
  public List<PlanRecord> listPlans() {
    return loadPlans().plans();
  }

  /** What a comparison starts from, at one moment. */
  public StoredPlans loadPlans() {
    return view(
        tables ->
            new StoredPlans(
                tables.files.list().stream().map(FileEntry::file).toList(),
                tables.documents.list(),
                tables.state.list(WITHDRAWN, Withdrawal.class).stream()
                    .map(Withdrawal::documentId)
                    .collect(Collectors.toSet()),
                tables.decisions.list(),
                tables.places.find(),
                tables.state.moment()));
  }

  /**
   * An indicator of the catalogue or of the plans, as the comparison left it.
   *
   * @param named its id, or its name in whatever case
   */
  public Optional<Indicator> findIndicator(String named) {
    return look(sql -> new IndicatorRows(sql, json).find(named));
  }

  /** True if nothing was changed since the last comparison. */
  public boolean isCompared() {
    return look(sql -> new StateRows(sql, json).isCompared());
  }

  /**
   * What the plans say of some indicators: each plan that enters comparison and states one of them,
   * as compared, with its targets of these indicators alone, by source path.
   */
  public List<PlanRecord> listStating(Set<String> indicatorIds) {
    return look(
        sql ->
            new IndicatorRows(sql, json)
                .stating(indicatorIds, new StateRows(sql, json).list(WITHDRAWN, Withdrawal.class)));
  }

  /** Takes a document out of the comparison; it stays stored. */
  public void withdraw(Withdrawal withdrawal) {
    change(tables -> tables.state.put(WITHDRAWN + withdrawal.documentId(), withdrawal));
  }

  /** Puts a document back into the comparison; nothing happens if it was not withdrawn. */
  public void restore(String documentId) {
    change(tables -> tables.state.remove(WITHDRAWN + documentId));
  }

  /** The documents that were taken out, by id. */
  public List<Withdrawal> listWithdrawals() {
    return view(tables -> tables.state.list(WITHDRAWN, Withdrawal.class));
  }

  /** Keeps what was decided about a conflict; an earlier decision on it is replaced. */
  public void decide(ConflictDecision decision) {
    change(
        tables -> {
          tables.state.put(DECIDED + decision.conflictId(), decision);
          tables.decided.mark(List.of(decision));
        });
  }

  /** What was decided about conflicts, by conflict id; also of conflicts that are gone. */
  public List<ConflictDecision> listConflictDecisions() {
    return view(tables -> tables.state.list(DECIDED, ConflictDecision.class));
  }

  /** How often documents were added or replaced; tells whether a comparison is still current. */
  public long countChanges() {
    return view(tables -> tables.state.countChanges());
  }

  /** What people decided, by the words decided upon. */
  public List<Decision> listDecisions() {
    return view(tables -> tables.decisions.list());
  }

  /** Keeps a decision; one about the same words is replaced. The comparison is then out of date. */
  public void save(Decision decision) {
    change(
        tables -> {
          tables.decisions.save(decision);
          tables.state.noteChange();
        });
  }

  /** Keeps an imported list of places; an earlier one is replaced. */
  public void save(OfficialPlaces places) {
    change(tables -> tables.places.save(places));
  }

  /** The list of places that was imported; empty if none was. */
  public Optional<OfficialPlaces> findOfficialPlaces() {
    return view(tables -> tables.places.find());
  }

  /**
   * Forgets a decision; the comparison is then out of date.
   *
   * @return false if there is none of that id
   */
  public boolean removeDecision(String id) {
    boolean[] removed = new boolean[1];
    change(
        tables -> {
          removed[0] |= tables.decisions.remove(id);
          tables.state.noteChange();
        });
    return removed[0];
  }

  /** Replaces what the earlier comparison said. */
  public void replaceReconciled(ReconciledState reconciled) {
    replaceReconciled(reconciled, view(tables -> tables.state.moment()));
  }

  /**
   * Replaces what the earlier comparison said. Documents that were only added since stay as they
   * were read, and the comparison stays out of date.
   *
   * @param of when what was compared was read
   * @return false if nothing was changed, as documents or decisions were replaced since: compare
   *     again
   */
  public boolean replaceReconciled(ReconciledState reconciled, StoredPlans.Moment of) {
    long[] earlier = {0};
    ReconciledDifference prepared =
        view(
            tables -> {
              earlier[0] = tables.state.countComparisons();
              return tables.reconciled.difference(reconciled);
            });
    boolean[] done = {false};
    change(
        tables -> {
          done[0] = tables.state.moment().replacements() == of.replacements();
          if (done[0]) {
            tables.reconciled.apply(
                tables.state.countComparisons() == earlier[0]
                    ? prepared
                    : tables.reconciled.difference(reconciled));
            tables.decided.mark(tables.state.list(DECIDED, ConflictDecision.class));
            tables.state.noteComparison(of, reconciled.catalogueVersion());
          }
        });
    return done[0];
  }

  /** Looks through the whole database; finds nothing in a sound one. */
  public StoreCheck check() {
    return database.view(handle -> new Checks(database.dialect(), handle, json).run());
  }

  /** All that the store holds, at one moment. */
  public StoredContents load() {
    return view(tables -> tables.contents.load());
  }

  @Override
  public void close() {
    database.close();
  }

  private void change(Consumer<Tables> work) {
    database.change(handle -> work.accept(new Tables(handle, json)));
  }

  private <T> T look(Function<PlainSql, T> work) {
    return database.look(work);
  }

  private <T> T view(Function<Tables, T> work) {
    return database.view(handle -> work.apply(new Tables(handle, json)));
  }
}
