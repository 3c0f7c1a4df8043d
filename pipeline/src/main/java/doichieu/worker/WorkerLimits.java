package doichieu.worker;

import java.time.Duration;

/**
 * What a reading process may use up.
 *
 * @param processes how many read at a time
 * @param heapMiB memory of each for objects, in MiB; files that need more end as out-of-memory
 * @param step longest time without a page, sheet or paragraph read; more is taken for a hang
 * @param total longest time for one file
 * @param files how many files one process reads before it is replaced by a fresh one
 */
public record WorkerLimits(int processes, int heapMiB, Duration step, Duration total, int files) {

  /** More at a time would need more memory than a small office machine has. */
  private static final int MAX_PROCESSES = 2;

  public WorkerLimits {
    if (processes < 1 || heapMiB < 16 || files < 1) {
      throw new IllegalArgumentException("limits of reading processes");
    }
  }

  /**
   * The limits that hold unless others are given: a plan of 2,000 pages needs 308 MiB and some
   * seconds, so what needs more was made to.
   */
  public static WorkerLimits standard() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new WorkerLimits(
        Math.max(1, Math.min(MAX_PROCESSES, processors)),
        1024,
        Duration.ofSeconds(60),
        Duration.ofMinutes(10),
        500);
  }
}
