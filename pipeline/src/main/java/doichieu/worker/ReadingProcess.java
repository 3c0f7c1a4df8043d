package doichieu.worker;

import doichieu.intake.ReadingFault;
import doichieu.intake.ReadingFault.Kind;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One child process and the clocks that watch it. Used by one thread at a time. */
final class ReadingProcess implements AutoCloseable {
  /** The exit code of a JVM that ended for want of memory. */
  private static final int OUT_OF_MEMORY = 3;

  /** How long a JVM may take to start on a machine under load. */
  private static final Duration START = Duration.ofMinutes(2);

  private final Process process;
  private final OutputStream questions;
  private final BlockingQueue<Frame> answers = new LinkedBlockingQueue<>();
  private final WorkerLimits limits;
  private int files;
  private boolean tired;
  private boolean ready;

  private ReadingProcess(Process process, WorkerLimits limits) {
    this.process = process;
    this.limits = limits;
    this.questions = process.getOutputStream();
    Thread listener = new Thread(this::listen, "reading process " + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  /** Starts the child; it gets ready while the caller goes on. */
  static ReadingProcess start(List<String> command, WorkerLimits limits) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new ReadingProcess(builder.start(), limits);
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(process.getInputStream())) {
      while (true) {
        answers.add(Frame.read(in));
      }
    } catch (IOException e) {
      answers.add(Frame.of(Frame.Kind.ENDED));
    }
  }

  /** True if a fresh process should take its place. */
  boolean isUsedUp() {
    return tired || files >= limits.files() || !process.isAlive();
  }

  /** True once the child has said that it is there. */
  boolean wasReady() {
    return ready;
  }

  long pid() {
    return process.pid();
  }

  /** Waits until the child is there. */
  void awaitReady() throws ReadingFault {
    while (!ready) {
      next(START, Kind.CRASH);
    }
  }

  /**
   * Asks and waits for the answer.
   *
   * @throws ReadingFault if the child ended, or was ended for taking too long; it is then used up
   */
  Frame ask(Frame question) throws ReadingFault {
    awaitReady();
    files++;
    try {
      question.write(questions);
    } catch (IOException e) {
      throw ended();
    }
    long start = System.nanoTime();
    while (true) {
      long left = limits.total().toNanos() - (System.nanoTime() - start);
      Duration patience = Duration.ofNanos(Math.max(0, Math.min(left, limits.step().toNanos())));
      Frame frame = next(patience, Kind.TIMEOUT);
      if (frame != null) {
        return frame;
      }
    }
  }

  /** The next answer; null if the child only told of a step. */
  private @Nullable Frame next(Duration patience, Kind tooLate) throws ReadingFault {
    Frame frame;
    try {
      frame = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new ReadingFault(Kind.CRASH, "interrupted");
    }
    if (frame == null) {
      close();
      throw new ReadingFault(tooLate, String.valueOf(Math.max(1, patience.toSeconds())));
    }
    if (frame.kind() == Frame.Kind.ENDED) {
      throw ended();
    }
    ready |= frame.kind() == Frame.Kind.READY;
    tired |= frame.kind() == Frame.Kind.TIRED;
    return switch (frame.kind()) {
      case READY, STEP, TIRED -> null;
      default -> frame;
    };
  }

  private ReadingFault ended() {
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        process.waitFor(5, TimeUnit.SECONDS);
      }
      int code = process.exitValue();
      Kind kind = code == OUT_OF_MEMORY ? Kind.OUT_OF_MEMORY : Kind.CRASH;
      return new ReadingFault(kind, String.valueOf(code));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ReadingFault(Kind.CRASH, "interrupted");
    }
  }

  /** Ends the child, whatever it is doing. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
