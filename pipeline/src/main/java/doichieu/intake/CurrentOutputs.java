package doichieu.intake;

import doichieu.store.StoreRefusedException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the current results on a thread of its own, so that filing never waits for them: at once
 * while no file waits, else at most a fifth of the time. What cannot be written is told and tried
 * again until it is there.
 *
 * <p>To be used by one thread besides its own. All fields that change are guarded by this object;
 * {@code results} and {@code trouble} belong to its own thread, which also tells the listener. No
 * lock is held while results are made.
 */
final class CurrentOutputs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentOutputs.class);

  /** While files wait, so many times longer than making the results took is waited. */
  private static final int PAUSES = 4;

  private static final long LEAST_PAUSE = TimeUnit.SECONDS.toNanos(2);

  /** A fault of ours is not gone so soon, but may have come from what lay there then. */
  private static final long AFTER_FAULT = TimeUnit.MINUTES.toNanos(1);

  /** So often is the last state tried to be made before the program ends without it. */
  private static final int LAST_TRIES = 8;

  private final Runnable results;
  private final Trouble trouble;
  private final WatchListener listener;
  private final long pause;
  private final Thread thread;

  /** Changes told of, and how many of them the results hold. */
  private long changes;

  private long made;
  private boolean filesWait;

  /** When the results may be made again, by the clock of the machine: at all, and politely. */
  private long possible = System.nanoTime();

  private long polite = possible;

  /** Tries left before it ends; negative while it is not to end. */
  private int lastTries = -1;

  private @Nullable Throwable end;

  /** How a try ended. */
  private enum Try {
    MADE,
    HELD,
    FAULT
  }

  private CurrentOutputs(Runnable results, Duration pause, WatchListener listener) {
    this.results = results;
    this.trouble = new Trouble(listener, pause);
    this.listener = listener;
    this.pause = pause.toNanos();
    this.thread = new Thread(this::work, "results");
    this.thread.setDaemon(true);
  }

  /**
   * Starts the thread; it waits to be told of a change.
   *
   * @param results makes them from a connection of their own
   * @param pause how long to wait before what could not be written is tried again
   */
  static CurrentOutputs start(Runnable results, Duration pause, WatchListener listener) {
    CurrentOutputs outputs = new CurrentOutputs(results, pause, listener);
    outputs.thread.start();
    return outputs;
  }

  /** The results do not hold what the store holds any more. */
  synchronized void areStale() {
    changes++;
    notifyAll();
  }

  /**
   * Tells whether files wait to be read and filed.
   *
   * @throws StoreRefusedException if the store can no longer be used
   */
  synchronized void make(boolean whileFilesWait) {
    throwEnd();
    if (filesWait != whileFilesWait) {
      filesWait = whileFilesWait;
      notifyAll();
    }
  }

  /**
   * Makes the last state and ends the thread; what cannot be made in a while is told and left to
   * the next start.
   */
  void finish() throws InterruptedException {
    synchronized (this) {
      lastTries = LAST_TRIES;
      possible = System.nanoTime();
      notifyAll();
    }
    thread.join();
    synchronized (this) {
      throwEnd();
      if (made < changes) {
        listener.notice(WatchListener.Notice.RESULTS_LEFT, "");
      }
    }
  }

  private void throwEnd() {
    if (end instanceof RuntimeException fault) {
      throw fault;
    }
    if (end instanceof Error fault) {
      throw fault;
    }
  }

  private void work() {
    try {
      for (long state = next(); state > 0; state = next()) {
        long start = System.nanoTime();
        Try ended = make();
        note(ended, state, start);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      synchronized (this) {
        end = e;
      }
    }
  }

  /** Waits until results are to be made; the changes that they will hold, 0 if there is an end. */
  private synchronized long next() throws InterruptedException {
    while (true) {
      boolean ending = lastTries >= 0;
      if (ending && (made == changes || lastTries == 0)) {
        return 0;
      }
      long due = filesWait && !ending ? Math.max(polite, possible) : possible;
      long left = due - System.nanoTime();
      if (made == changes) {
        wait();
      } else if (left > 0) {
        wait(1 + TimeUnit.NANOSECONDS.toMillis(left));
      } else {
        return changes;
      }
    }
  }

  private Try make() {
    try {
      results.run();
      trouble.isOver();
      return Try.MADE;
    } catch (StoreRefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      if (Trouble.canPass(e)) {
        trouble.tell(e);
        return Try.HELD;
      }
      LOG.error("results", e);
      listener.notice(WatchListener.Notice.RESULTS_FAIL, ReadingFault.ofFault(e).place());
      return Try.FAULT;
    }
  }

  private synchronized void note(Try ended, long state, long start) {
    long now = System.nanoTime();
    switch (ended) {
      case MADE -> {
        made = state;
        polite = now + Math.max(LEAST_PAUSE, PAUSES * (now - start));
      }
      case HELD -> possible = now + pause;
      case FAULT -> possible = now + AFTER_FAULT;
    }
    if (lastTries > 0) {
      lastTries = ended == Try.FAULT ? 0 : lastTries - 1;
    }
  }

  /** Ends the thread after what it is doing now. */
  @Override
  public void close() {
    synchronized (this) {
      lastTries = 0;
      notifyAll();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
