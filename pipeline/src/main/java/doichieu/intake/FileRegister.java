package doichieu.intake;

import doichieu.store.FileEntry;
import doichieu.store.PlanStore;
import doichieu.store.Revision;
import doichieu.store.StoreBusyException;
import doichieu.store.StoreRefusedException;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enters what became of files into the store, one file a transaction. */
final class FileRegister {
  private static final Logger LOG = LoggerFactory.getLogger(FileRegister.class);

  private final PlanStore store;
  private final @Nullable String build;

  /**
   * Makes it.
   *
   * @param build stands for the program that reads; null if that is not known
   */
  FileRegister(PlanStore store, @Nullable String build) {
    this.store = store;
    this.build = build;
  }

  /**
   * Enters the file; a document that is too large to be written, or on which our own code fails,
   * costs itself, not the others.
   *
   * @param previous the other document that stood at the place before; null if none did
   * @return what was entered
   */
  Reading save(Reading reading, @Nullable String previous) {
    try {
      enter(reading, previous);
      return reading;
    } catch (OutOfMemoryError e) {
      return without(reading, new ReadingFault(ReadingFault.Kind.OUT_OF_MEMORY, "heap"), previous);
    } catch (StoreRefusedException | StoreBusyException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("{}", reading.file().sourceFile(), e);
      return without(reading, ReadingFault.ofFault(e), previous);
    }
  }

  private Reading without(Reading reading, ReadingFault fault, @Nullable String previous) {
    Reading without = Reading.ofFault(reading.file(), reading.record().sha256(), fault);
    enter(without, previous);
    return without;
  }

  private void enter(Reading reading, @Nullable String previous) {
    FoundFile file = reading.file();
    PlanRecord plan = reading.plan();
    if (plan != null && previous != null) {
      plan = revision(plan, previous);
    }
    store.save(
        new FileEntry(file.placeId(), file.rootId(), reading.record(), previous, build), plan);
  }

  /** Other bytes at the same place are a newer version only if they are the same plan. */
  private PlanRecord revision(PlanRecord plan, String previous) {
    boolean same =
        store
            .findDocument(previous)
            .map(old -> headerKey(old).equals(headerKey(plan.document())))
            .orElse(false);
    if (!same || plan.document().revisionOf() != null) {
      return plan;
    }
    return new PlanRecord(
        Revision.of(plan.document(), previous), plan.targets(), plan.tasks(), plan.problems());
  }

  private static List<@Nullable Object> headerKey(PlanDocument document) {
    var header = document.header();
    var issuer = header.issuer();
    List<@Nullable Object> key = new ArrayList<>();
    key.add(issuer == null ? null : issuer.statedName());
    key.add(header.documentType());
    key.add(header.number());
    key.add(header.symbol());
    key.add(header.issuedOn());
    key.add(header.subject());
    return key;
  }
}
