package doichieu.extract;

/**
 * Tells whoever waits for a document that its reading goes on: at the end of each page or sheet.
 *
 * <p>A reader that tells nothing for long is taken to hang. The listener belongs to the thread that
 * reads.
 */
public final class ReadingSteps {
  private static final ThreadLocal<Runnable> LISTENER = ThreadLocal.withInitial(() -> () -> {});

  private ReadingSteps() {}

  /** From now on the listener is told of the steps of this thread. */
  public static void listen(Runnable listener) {
    LISTENER.set(listener);
  }

  /** A step was made. */
  public static void made() {
    LISTENER.get().run();
  }
}
