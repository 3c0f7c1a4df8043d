package doichieu.intake;

import doichieu.store.StoreRefusedException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the current results anew after changes, at most a twentieth of the time while files come.
 */
final class CurrentOutputs {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentOutputs.class);

  private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Runnable results;
  private final Trouble trouble;
  private final WatchListener listener;
  private boolean stale;
  private long next;

  CurrentOutputs(Runnable results, Trouble trouble, WatchListener listener) {
    this.results = results;
    this.trouble = trouble;
    this.listener = listener;
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
    } catch (StoreRefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      if (Trouble.canPass(e)) {
        trouble.hold(e);
      } else {
        leaveAsTheyAre(e);
      }
    }
    long end = System.nanoTime();
    next = end + Math.max(LEAST_NANOS, 20 * (end - start));
  }

  /** Our own code failed: the old results stay until a change gives another chance. */
  private void leaveAsTheyAre(RuntimeException fault) {
    LOG.error("results", fault);
    listener.notice(WatchListener.Notice.RESULTS_FAIL, ReadingFault.ofFault(fault).place());
    stale = false;
  }
}
