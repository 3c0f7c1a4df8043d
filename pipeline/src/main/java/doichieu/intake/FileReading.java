package doichieu.intake;

import doichieu.extract.ExtractionException;
import doichieu.extract.ZipContainer;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a file found to what became of it. Knows nothing of the store; may be used by several
 * threads at once.
 */
public final class FileReading {
  private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

  private final PlanFileReader reader;
  private final Spool spool;
  private final long maxBytes;

  /**
   * Makes it.
   *
   * @param spool where files are copied while they are read
   * @param maxBytes larger files are refused unread
   */
  public FileReading(PlanFileReader reader, Spool spool, long maxBytes) {
    this.reader = reader;
    this.spool = spool;
    this.maxBytes = maxBytes;
  }

  /** A file with its hash, or with what kept us from making it. */
  record Hashed(FoundFile file, @Nullable String sha256, @Nullable Reading failed) {}

  Hashed fingerprint(FoundFile file) {
    try {
      Reading refused = refusal(file);
      return refused != null
          ? new Hashed(file, null, refused)
          : new Hashed(file, Fingerprint.of(file.path()), null);
    } catch (IOException e) {
      return new Hashed(file, null, Reading.ofObstacle(file, Obstacle.of(e)));
    } catch (RuntimeException e) {
      LOG.warn("{}", file.sourceFile(), e);
      return new Hashed(file, null, Reading.ofFault(file, null, ReadingFault.ofFault(e)));
    }
  }

  private @Nullable Reading refusal(FoundFile file) throws IOException {
    if (file.obstacle() != null) {
      return Reading.ofObstacle(file, file.obstacle());
    }
    long size =
        Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .size();
    return size > maxBytes ? Reading.ofSize(file, size) : null;
  }

  /** Reads a copy of the file, so that the result belongs to the hash that stands beside it. */
  Reading read(FoundFile file) {
    try {
      Reading refused = refusal(file);
      if (refused != null) {
        return refused;
      }
      Snapshot snapshot = Snapshot.take(file.path(), spool);
      if (snapshot == null) {
        return Reading.ofObstacle(file, Obstacle.CHANGING);
      }
      try (snapshot) {
        return read(file, snapshot);
      }
    } catch (IOException e) {
      LOG.warn("{}", file.sourceFile(), e);
      return Reading.ofObstacle(file, Obstacle.of(e));
    } catch (SpoolException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn("{}", file.sourceFile(), e);
      return Reading.ofFault(file, null, ReadingFault.ofFault(e));
    }
  }

  /** The only place where faults of reading are caught whatever they are. */
  Reading read(FoundFile file, Snapshot snapshot) throws IOException {
    String sha256 = snapshot.sha256();
    try {
      ZipContainer.check(snapshot.file());
      PlanRecord plan = reader.read(snapshot.file(), file.sourceFile(), sha256);
      checkIds(plan);
      return Reading.ofPlan(file, sha256, plan);
    } catch (ExtractionException e) {
      return Reading.ofRefusal(file, sha256, e);
    } catch (ReadingFault e) {
      LOG.warn("{}", file.sourceFile(), e);
      return Reading.ofFault(file, sha256, e);
    } catch (OutOfMemoryError e) {
      return Reading.ofFault(
          file, sha256, new ReadingFault(ReadingFault.Kind.OUT_OF_MEMORY, "heap"));
    } catch (SpoolException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      LOG.warn("{}", file.sourceFile(), e);
      return Reading.ofFault(file, sha256, ReadingFault.ofFault(e));
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
}
