package doichieu.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Hashes and reads claimed files on threads of its own and hands them back. Files with the bytes of
 * one that is being read wait until that one is done.
 */
final class ReadingDesk implements AutoCloseable {
  private final FileReading reading;
  private final ExecutorService threads;
  private final BlockingQueue<Claimed> done = new LinkedBlockingQueue<>();
  private final Deque<Claimed> again = new ArrayDeque<>();
  private final Map<String, List<Claimed>> sameBytes = new HashMap<>();

  ReadingDesk(FileReading reading, int threads) {
    this.reading = reading;
    this.threads = OrderedWork.threads(threads);
  }

  /** Makes its hash; it comes back with the hash or with what kept us from making it. */
  void hash(Claimed claimed) {
    claimed.notCopied = null;
    threads.execute(
        () -> {
          FileReading.Hashed hashed = reading.fingerprint(claimed.file());
          claimed.sha256 = hashed.sha256();
          claimed.reading = hashed.failed();
          done.add(claimed);
        });
  }

  /** Reads it, or lets it wait for another file of its bytes. */
  void read(Claimed claimed, String sha256) {
    List<Claimed> waiting = sameBytes.get(sha256);
    if (waiting != null) {
      waiting.add(claimed);
      return;
    }
    sameBytes.put(sha256, new ArrayList<>());
    threads.execute(
        () -> {
          try {
            claimed.reading = reading.read(claimed.file());
          } catch (SpoolException e) {
            claimed.notCopied = e;
          } catch (RuntimeException e) {
            claimed.reading = Reading.ofFault(claimed.file(), sha256, ReadingFault.ofFault(e));
          }
          done.add(claimed);
        });
  }

  /** True if a file of these bytes is being read. */
  boolean isBeingRead(String sha256) {
    return sameBytes.containsKey(sha256);
  }

  /** Files of the same bytes need not wait any longer. */
  void release(Claimed claimed) {
    List<Claimed> waiting = claimed.sha256 == null ? null : sameBytes.remove(claimed.sha256);
    if (waiting != null) {
      done.addAll(waiting);
    }
  }

  /** Hands it out again with the next lot. */
  void putBack(Claimed claimed) {
    again.add(claimed);
  }

  /** What came back since the last call. */
  List<Claimed> takeDone() {
    List<Claimed> lot = new ArrayList<>(again);
    again.clear();
    done.drainTo(lot);
    return lot;
  }

  boolean isIdle() {
    return done.isEmpty() && again.isEmpty();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
