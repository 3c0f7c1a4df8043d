package doichieu.intake;

import doichieu.store.StoreBusyException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** Makes the current results anew after changes, at most a tenth of the time while files come. */
final class CurrentOutputs {
  private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Runnable results;
  private final Trouble trouble;
  private boolean stale;
  private long next;

  CurrentOutputs(Runnable results, Trouble trouble) {
    this.results = results;
    this.trouble = trouble;
  }

  /** The results do not hold what the store holds any more. */
  void areStale() {
    stale = true;
  }

  /** Makes them if they are stale; while other work is there not too often. */
  void refresh(boolean otherWork) {
    if (!stale || (otherWork && System.nanoTime() < next)) {
      return;
    }
    long start = System.nanoTime();
    try {
      results.run();
      stale = false;
      trouble.isOver();
    } catch (StoreBusyException | UncheckedIOException e) {
      if (!Trouble.canPass(e)) {
        throw e;
      }
      trouble.hold(e);
    }
    long end = System.nanoTime();
    next = end + Math.max(LEAST_NANOS, 10 * (end - start));
  }
}
