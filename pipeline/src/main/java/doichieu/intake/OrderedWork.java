package doichieu.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several things at a time, with few results in memory, and hands them on in order. */
final class OrderedWork {
  /** Deeply nested files are refused by their readers; this is room for what they allow. */
  private static final long STACK_BYTES = 8L << 20;

  private final int threads;

  OrderedWork(int threads) {
    this.threads = threads;
  }

  <T, R> List<R> map(List<T> items, Function<T, R> step) {
    List<R> results = new ArrayList<>(items.size());
    forEach(items, step, results::add);
    return results;
  }

  <T, R> void forEach(List<T> items, Function<T, R> step, Consumer<R> sink) {
    ExecutorService executor = threads(threads);
    Deque<Future<R>> running = new ArrayDeque<>();
    try {
      for (T item : items) {
        running.add(executor.submit(() -> step.apply(item)));
        if (running.size() > 2 * threads) {
          sink.accept(await(running.remove()));
        }
      }
      while (!running.isEmpty()) {
        sink.accept(await(running.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /** Threads that files can be read by. */
  static ExecutorService threads(int count) {
    return Executors.newFixedThreadPool(
        count,
        task -> {
          Thread thread = new Thread(null, task, "reading", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }

  private static <R> R await(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
