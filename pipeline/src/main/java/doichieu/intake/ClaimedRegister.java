package doichieu.intake;

import doichieu.store.FileEntry;
import doichieu.store.PlanStore;
import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import doichieu.target.PlanRecord;
import org.jspecify.annotations.Nullable;

/** What the store knows of a claimed file, and what it is told of it. */
final class ClaimedRegister {
  private final PlanStore store;
  private final FileRegister register;
  private final @Nullable String build;

  /**
   * Makes it.
   *
   * @param build as in {@link Intake}
   */
  ClaimedRegister(PlanStore store, @Nullable String build) {
    this.store = store;
    this.build = build;
    this.register = new FileRegister(store, build);
  }

  /** True if nothing is to read: a copy of an earlier file, or one done before. */
  boolean isKnown(Claimed claimed, String sha256) {
    FoundFile file = claimed.file();
    FileEntry here = store.findFile(file.placeId()).orElse(null);
    FileEntry first = store.findFirst(sha256).orElse(null);
    if (here != null && claimed.mayBeDone() && isDone(here, sha256)) {
      claimed.reading = Reading.ofKnown(file, here.file());
      claimed.stored = here.file();
      claimed.sameAs =
          here.file().outcome() == Outcome.DUPLICATE && first != null
              ? first.file().sourceFile()
              : null;
      return true;
    }
    if (first == null || first.file().documentId() == null) {
      return false;
    }
    String name = first.file().sourceFile();
    Reading copy = Reading.ofDuplicate(file, sha256, first.file().documentId(), name);
    claimed.reading = copy;
    claimed.sameAs = name;
    if (first.placeId().equals(file.placeId())) {
      claimed.stored = copy.record();
    }
    return true;
  }

  private boolean isDone(FileEntry entry, String sha256) {
    return sha256.equals(entry.file().sha256())
        && entry.file().outcome() != Outcome.WAITING
        && (entry.file().documentId() != null || build == null || build.equals(entry.readBy()));
  }

  /** Enters what became of the file, in one transaction. */
  void save(Claimed claimed) {
    Reading read = claimed.reading;
    if (read == null) {
      throw new IllegalStateException("nothing to store");
    }
    FileEntry before = store.findFile(claimed.file().placeId()).orElse(null);
    FileRecord record = read.record().withAttempts(1 + attempts(before, read.record().sha256()));
    Reading counted = new Reading(claimed.file(), record, read.plan());
    String previous = KnownFiles.previousDocument(before, record.documentId());
    claimed.stored = register.save(counted, previous).record();
  }

  private static int attempts(@Nullable FileEntry before, @Nullable String sha256) {
    boolean same = before != null && sha256 != null && sha256.equals(before.file().sha256());
    Integer earlier = same && before != null ? before.file().attempts() : null;
    return earlier == null ? 0 : earlier;
  }

  /** What the file says; null if it holds no document. */
  @Nullable PlanRecord findPlan(FileRecord record) {
    String id = record.documentId();
    return id == null ? null : store.findPlan(id).orElse(null);
  }
}
