package doichieu.intake;

import doichieu.extract.ExtractionException;
import doichieu.store.FileEntry;
import doichieu.store.PlanStore;
import doichieu.store.Revision;
import doichieu.target.FileRecord;
import doichieu.target.Outcome;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in: each gets one outcome, each document is read once, and one bad file costs one
 * file.
 *
 * <p>Of equal bytes that can be read, the first source path is the document and the others are
 * duplicates, over all ingests. The result does not depend on the number of threads.
 */
public final class Intake {
  /** No plan comes near; what is larger would only cost minutes. */
  private static final long MAX_BYTES = 512L << 20;

  /** How often a file that changes under our hands is begun again. */
  private static final int MAX_TRIES = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final PlanStore store;
  private final PlanFileReader reader;
  private final int threads;
  private final IntakeListener listener;

  /**
   * Makes an intake.
   *
   * @param threads how many files are read at a time, at least 1
   */
  public Intake(PlanStore store, PlanFileReader reader, int threads, IntakeListener listener) {
    this.store = store;
    this.reader = reader;
    this.threads = threads;
    this.listener = listener;
  }

  /** Reads and stores everything that was found; the outcomes by source path. */
  public List<FileRecord> run(FolderScan scan) {
    List<FoundFile> files = scan.files();
    KnownFiles known = new KnownFiles(store.listFiles(), scan);
    Map<String, FileRecord> records = new TreeMap<>();
    OrderedWork work = new OrderedWork(threads);
    int[] done = {0};
    List<Group> groups = groups(work.map(files, this::fingerprint), known);
    work.forEach(
        groups,
        this::read,
        readings -> {
          for (Reading reading : readings) {
            FileRecord record = saveWithinMemory(reading, known).record();
            records.put(reading.file().sourcePath() + "\n" + reading.file().placeId(), record);
            listener.stored(record, ++done[0], files.size());
          }
          settle(readings, known);
        });
    return List.copyOf(records.values());
  }

  /** A file with its hash, or with what kept us from making it. */
  private record Hashed(FoundFile file, @Nullable String sha256, @Nullable Reading failed) {}

  /** Files of equal bytes by source path; {@code first} is a document stored before them. */
  private record Group(List<Hashed> files, @Nullable FileEntry first) {}

  private static List<Group> groups(List<Hashed> files, KnownFiles known) {
    Map<String, List<Hashed>> groups = new LinkedHashMap<>();
    for (Hashed file : files) {
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

  private Hashed fingerprint(FoundFile file) {
    if (file.obstacle() != null) {
      return new Hashed(file, null, Reading.ofObstacle(file, file.obstacle()));
    }
    try {
      long size = attributes(file).size();
      if (size > MAX_BYTES) {
        return new Hashed(file, null, Reading.ofSize(file, size));
      }
      return new Hashed(file, Fingerprint.of(file.path()), null);
    } catch (IOException e) {
      return new Hashed(file, null, Reading.ofObstacle(file, Obstacle.of(e)));
    }
  }

  private List<Reading> read(Group group) {
    List<Reading> readings = new ArrayList<>();
    FileEntry earlier = group.first();
    @Nullable String documentId = earlier == null ? null : earlier.file().documentId();
    String first = earlier == null ? "" : earlier.file().sourceFile();
    for (Hashed file : group.files()) {
      Reading reading =
          documentId != null && file.sha256() != null
              ? Reading.ofDuplicate(file.file(), file.sha256(), documentId, first)
              : read(file);
      if (reading.plan() != null && documentId == null) {
        documentId = reading.plan().document().id();
        first = file.file().sourceFile();
      }
      readings.add(reading);
    }
    return readings;
  }

  private Reading read(Hashed hashed) {
    if (hashed.failed() != null || hashed.sha256() == null) {
      return hashed.failed() != null
          ? hashed.failed()
          : Reading.ofObstacle(hashed.file(), Obstacle.FAILING);
    }
    FoundFile file = hashed.file();
    try {
      String sha256 = hashed.sha256();
      for (int i = 0; i < MAX_TRIES; i++) {
        FileTime before = attributes(file).lastModifiedTime();
        Reading reading = readOnce(file, sha256);
        String after = Fingerprint.of(file.path());
        if (after.equals(sha256) && attributes(file).lastModifiedTime().equals(before)) {
          return reading;
        }
        sha256 = after;
      }
      return Reading.ofObstacle(file, Obstacle.CHANGING);
    } catch (IOException e) {
      LOG.warn("{}", file.sourceFile(), e);
      return Reading.ofObstacle(file, Obstacle.of(e));
    }
  }

  /** The only place where faults of reading are caught whatever they are. */
  private Reading readOnce(FoundFile file, String sha256) throws IOException {
    try {
      PlanRecord plan = reader.read(file.path(), file.sourceFile(), sha256);
      checkIds(plan);
      return Reading.ofPlan(file, sha256, plan);
    } catch (ExtractionException e) {
      return Reading.ofRefusal(file, sha256, e);
    } catch (OutOfMemoryError e) {
      return Reading.ofMemory(file, sha256);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      LOG.warn("{}", file.sourceFile(), e);
      return Reading.ofFault(file, sha256, e);
    }
  }

  private static void checkIds(PlanRecord plan) {
    Set<String> ids = new HashSet<>();
    Stream.concat(plan.targets().stream().map(Target::id), plan.tasks().stream().map(Task::id))
        .forEach(
            id -> {
              if (!ids.add(id)) {
                throw new IllegalStateException("two rows have the id " + id);
              }
            });
  }

  /** A document that is too large to be written costs itself, not the others. */
  private Reading saveWithinMemory(Reading reading, KnownFiles known) {
    try {
      save(reading, known);
      return reading;
    } catch (OutOfMemoryError e) {
      String sha256 = reading.record().sha256();
      Reading without = Reading.ofMemory(reading.file(), sha256 == null ? "" : sha256);
      save(without, known);
      return without;
    }
  }

  private void save(Reading reading, KnownFiles known) {
    FoundFile file = reading.file();
    FileRecord record = reading.record();
    String previous = known.previousDocument(file.placeId(), record.documentId());
    PlanRecord plan = reading.plan();
    if (plan != null && previous != null) {
      plan = revision(plan, previous);
    }
    store.save(new FileEntry(file.placeId(), file.rootId(), record, previous), plan);
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

  /** Copies known before that stand behind the new first place, and places that are empty now. */
  private void settle(List<Reading> readings, KnownFiles known) {
    Optional<Reading> first = readings.stream().filter(r -> r.plan() != null).findFirst();
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

  private static BasicFileAttributes attributes(FoundFile file) throws IOException {
    return Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
