package doichieu.worker;

import doichieu.export.DatabaseJson;
import doichieu.extract.ExtractionException;
import doichieu.extract.ReadingSteps;
import doichieu.intake.PlanFileReader;
import doichieu.intake.ReadingFault;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The side of the pipe that reads files, one after the other, in a process without the store.
 *
 * <p>Ends as soon as the pipe closes, even in the middle of a file: a child never outlives its
 * parent.
 */
public final class ReadingChild {
  /** Deeply nested files are refused by their readers; this is room for what they allow. */
  private static final long STACK_BYTES = 8L << 20;

  /** Steps are told no oftener than this. */
  private static final long STEP_NANOS = 200_000_000L;

  private final DatabaseJson json = new DatabaseJson();
  private final Supplier<PlanFileReader> readers;
  private final OutputStream pipe;
  private final MemoryWatch memory = new MemoryWatch();
  private @Nullable PlanFileReader reader;
  private long lastStep;

  private ReadingChild(Supplier<PlanFileReader> readers, OutputStream pipe) {
    this.readers = readers;
    this.pipe = pipe;
  }

  /**
   * Answers until the pipe closes.
   *
   * @param readers makes the reader, on the thread that reads
   */
  public static void serve(Supplier<PlanFileReader> readers, InputStream in, OutputStream out) {
    ReadingChild child = new ReadingChild(readers, out);
    ExecutorService thread =
        Executors.newSingleThreadExecutor(task -> new Thread(null, task, "reading", STACK_BYTES));
    thread.execute(child::begin);
    try (DataInputStream questions = new DataInputStream(in)) {
      while (true) {
        Frame frame = Frame.read(questions);
        thread.execute(() -> child.answer(frame));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void begin() {
    reader = readers.get();
    ReadingSteps.listen(this::step);
    send(Frame.of(Frame.Kind.READY));
  }

  private void answer(Frame frame) {
    Question question = json.read(new String(frame.body(), StandardCharsets.UTF_8), Question.class);
    Frame answer = answer(question);
    if (memory.isFillingUp()) {
      send(Frame.of(Frame.Kind.TIRED));
    }
    send(answer);
  }

  private Frame answer(Question question) {
    try {
      return frame(
          Frame.Kind.PLAN,
          Objects.requireNonNull(reader)
              .read(
                  Path.of(URI.create(question.file())), question.sourceFile(), question.sha256()));
    } catch (ExtractionException e) {
      return frame(Frame.Kind.REFUSED, Refusal.of(e));
    } catch (ReadingFault e) {
      return frame(Frame.Kind.FAULT, e.place());
    } catch (IOException e) {
      return frame(Frame.Kind.DISK, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return frame(Frame.Kind.FAULT, ReadingFault.ofFault(e).place());
    }
  }

  private Frame frame(Frame.Kind kind, Object body) {
    return new Frame(kind, json.line(body).getBytes(StandardCharsets.UTF_8));
  }

  private void step() {
    long now = System.nanoTime();
    if (now - lastStep >= STEP_NANOS) {
      lastStep = now;
      send(Frame.of(Frame.Kind.STEP));
    }
  }

  private void send(Frame frame) {
    try {
      frame.write(pipe);
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }
}
