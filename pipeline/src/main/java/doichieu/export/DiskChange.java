package doichieu.export;

import java.io.IOException;

/** Passed before every change on the disk outside the database, so that a test can let one fail. */
public final class DiskChange {
  private static volatile Probe probe = () -> {};

  private DiskChange() {}

  /** Decides whether a change may happen. */
  @FunctionalInterface
  public interface Probe {
    /** Throws what the disk would throw; returns if the change may happen. */
    void next() throws IOException;
  }

  /** To be called before the change. */
  public static void next() throws IOException {
    probe.next();
  }

  /** From now on each change asks this first; for tests. */
  public static void ask(Probe first) {
    probe = first;
  }
}
