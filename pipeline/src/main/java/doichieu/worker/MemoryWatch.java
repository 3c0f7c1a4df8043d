package doichieu.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** Whether what stays in memory from file to file grows too large. */
final class MemoryWatch {
  /** Looked at once in so many files: most processes never read more. */
  private static final int EVERY = 20;

  private int files;

  /** True if more than half of the memory was still in use after the last full collection. */
  boolean isFillingUp() {
    files++;
    return files % EVERY == 0
        && ManagementFactory.getMemoryPoolMXBeans().stream().anyMatch(MemoryWatch::isHalfFull);
  }

  private static boolean isHalfFull(MemoryPoolMXBean pool) {
    MemoryUsage kept = pool.getCollectionUsage();
    return pool.getType() == MemoryType.HEAP
        && pool.getName().contains("Tenured")
        && kept != null
        && kept.getMax() > 0
        && kept.getUsed() > kept.getMax() / 2;
  }
}
