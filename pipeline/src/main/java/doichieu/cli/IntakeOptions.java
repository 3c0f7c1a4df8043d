package doichieu.cli;

import doichieu.worker.WorkerLimits;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Limits of taking files in, each with the name by which {@code --limit} changes it. */
final class IntakeOptions {
  /** No plan comes near; what is larger would only cost minutes. */
  private static final long FILE_MIB = 512;

  @Option(names = "--limit", paramLabel = "NAME=N", descriptionKey = "intake.limit")
  private Map<String, Long> given = new LinkedHashMap<>();

  /** Larger files are refused unread, in bytes. */
  long maxBytes() {
    return limit("file-mib") << 20;
  }

  /** What reading processes may use up. */
  WorkerLimits workers() {
    return new WorkerLimits(
        (int) limit("processes"),
        (int) limit("heap-mib"),
        Duration.ofSeconds(limit("step-seconds")),
        Duration.ofSeconds(limit("total-seconds")),
        (int) limit("files-per-process"));
  }

  /** How long a file in the drop folder must stand still. */
  Duration settle() {
    return Duration.ofMillis(limit("settle-ms"));
  }

  /** How long a file in the drop folder may look unfinished before it is taken as it is. */
  Duration unfinished() {
    return Duration.ofSeconds(limit("unfinished-seconds"));
  }

  /** Refuses names and numbers that are no limits. */
  void check() {
    Map<String, Long> known = standard();
    given.forEach(
        (name, value) -> {
          if (!known.containsKey(name) || value < 1 || value > Integer.MAX_VALUE) {
            throw new UsageException(
                "usage.limit", name + "=" + value, String.join(", ", known.keySet()));
          }
        });
  }

  private long limit(String name) {
    Long value = given.containsKey(name) ? given.get(name) : standard().get(name);
    if (value == null) {
      throw new IllegalStateException("no limit " + name);
    }
    return value;
  }

  private static Map<String, Long> standard() {
    WorkerLimits workers = WorkerLimits.standard();
    Map<String, Long> limits = new LinkedHashMap<>();
    limits.put("file-mib", FILE_MIB);
    limits.put("processes", (long) workers.processes());
    limits.put("heap-mib", (long) workers.heapMiB());
    limits.put("step-seconds", workers.step().toSeconds());
    limits.put("total-seconds", workers.total().toSeconds());
    limits.put("files-per-process", (long) workers.files());
    limits.put("settle-ms", 2000L);
    limits.put("unfinished-seconds", 60L);
    return limits;
  }
}
