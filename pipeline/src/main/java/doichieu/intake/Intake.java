package doichieu.intake;

import doichieu.store.FileEntry;
import doichieu.store.PlanStore;
import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in: each gets one outcome, each document is read once, and one bad file costs one
 * file.
 *
 * <p>Of equal bytes that can be read, the first source path is the document and the others are
 * duplicates, over all ingests. The result does not depend on the number of threads.
 */
public final class Intake {
  private final PlanStore store;
  private final FileReading reading;
  private final int threads;
  private final @Nullable String build;
  private final IntakeListener listener;

  /**
   * Makes an intake.
   *
   * @param threads how many files are read at a time, at least 1
   * @param build stands for the program that reads: what the same build read before at the same
   *     place is not read again; null if it is not known
   */
  public Intake(
      PlanStore store,
      FileReading reading,
      int threads,
      @Nullable String build,
      IntakeListener listener) {
    this.store = store;
    this.reading = reading;
    this.threads = threads;
    this.build = build;
    this.listener = listener;
  }

  /** Reads and stores everything that was found; the outcomes by source path. */
  public List<FileRecord> run(FolderScan scan) {
    List<FoundFile> files = scan.files();
    KnownFiles known = new KnownFiles(store.listFiles(), scan);
    Map<String, FileRecord> records = new TreeMap<>();
    FileRegister register = new FileRegister(store, build);
    OrderedWork work = new OrderedWork(threads);
    int[] done = {0};
    List<Group> groups = groups(work.map(files, reading::fingerprint), known);
    work.forEach(
        groups,
        group -> read(group, known),
        readings -> {
          for (Reading read : readings) {
            FileRecord record = enter(read, known, register);
            records.put(read.file().sourcePath() + "\n" + read.file().placeId(), record);
            listener.stored(record, ++done[0], files.size());
          }
          settle(readings, known);
        });
    return List.copyOf(records.values());
  }

  private FileRecord enter(Reading read, KnownFiles known, FileRegister register) {
    if (read.isKnown()) {
      return read.record();
    }
    String previous = known.previousDocument(read.file().placeId(), read.record().documentId());
    return register.save(read, previous).record();
  }

  /** Files of equal bytes by source path; {@code first} is a document stored before them. */
  private record Group(List<FileReading.Hashed> files, @Nullable FileEntry first) {}

  private static List<Group> groups(List<FileReading.Hashed> files, KnownFiles known) {
    Map<String, List<FileReading.Hashed>> groups = new LinkedHashMap<>();
    for (FileReading.Hashed file : files) {
      String key = file.sha256() == null ? "path " + file.file().placeId() : file.sha256();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
    }
    return groups.values().stream()
        .map(
            equal ->
                new Group(
                    equal,
                    known.findEarlier(equal.get(0).file(), equal.get(0).sha256()).orElse(null)))
        .toList();
  }

  private List<Reading> read(Group group, KnownFiles known) {
    List<Reading> readings = new ArrayList<>();
    FileEntry earlier = group.first();
    @Nullable String documentId = earlier == null ? null : earlier.file().documentId();
    String first = earlier == null ? "" : earlier.file().sourceFile();
    for (FileReading.Hashed file : group.files()) {
      Reading read =
          documentId != null && file.sha256() != null
              ? Reading.ofDuplicate(file.file(), file.sha256(), documentId, first)
              : read(file, known);
      if (documentId == null && read.record().documentId() != null) {
        documentId = read.record().documentId();
        first = file.file().sourceFile();
      }
      readings.add(read);
    }
    return readings;
  }

  private Reading read(FileReading.Hashed file, KnownFiles known) {
    if (file.failed() != null) {
      return file.failed();
    }
    return known
        .findRead(file.file(), file.sha256(), build)
        .map(entry -> Reading.ofKnown(file.file(), entry.file()))
        .orElseGet(() -> reading.read(file.file()));
  }

  /** Copies known before that stand behind the new first place, and places that are empty now. */
  private void settle(List<Reading> readings, KnownFiles known) {
    Optional<Reading> first =
        readings.stream().filter(read -> read.record().documentId() != null).findFirst();
    String sha256 = readings.get(0).record().sha256();
    if (sha256 == null) {
      return;
    }
    for (FileEntry entry : known.listElsewhere(sha256)) {
      if (known.isGone(entry)) {
        store.forgetPlace(entry.placeId());
      } else if (first.isPresent() && entry.file().outcome() != Outcome.DUPLICATE) {
        FileRecord copy = Reading.duplicateOf(entry.file(), first.get().record());
        store.save(
            new FileEntry(entry.placeId(), entry.rootId(), copy, entry.previousDocumentId()), null);
      }
    }
  }
}
