package doichieu.cli;

import doichieu.intake.Trouble;
import doichieu.intake.WatchListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The start of something that runs for weeks: while the disk is full or the database busy it is
 * tried again, and people are told once.
 */
final class PatientStart {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Trouble trouble;
  private final BooleanSupplier stop;

  /** Makes it; {@code stop} tells when to give up. */
  PatientStart(WatchListener listener, BooleanSupplier stop) {
    this.trouble = new Trouble(listener, PAUSE);
    this.stop = stop;
  }

  /** One step of a start; must leave nothing open when it fails. */
  interface Step<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /** What the step gives once it succeeds; empty if it was told to stop before. */
  <T> Optional<T> of(Step<T> step) throws IOException {
    while (!stop.getAsBoolean()) {
      try {
        T done = step.run();
        trouble.isOver();
        return Optional.of(done);
      } catch (IOException | RuntimeException e) {
        if (!Trouble.passesSoon(e)) {
          throw e;
        }
        trouble.hold(e);
      }
    }
    return Optional.empty();
  }

  boolean isStopped() {
    return stop.getAsBoolean();
  }
}
