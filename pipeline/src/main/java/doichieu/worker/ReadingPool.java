package doichieu.worker;

import doichieu.export.DatabaseJson;
import doichieu.extract.ExtractionException;
import doichieu.intake.PlanFileReader;
import doichieu.intake.ReadingFault;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/**
 * Reads each file in one of a few child processes that are kept warm.
 *
 * <p>A child that ends, hangs or fills up costs the file it was reading; another takes its place. A
 * file on which a child ended by itself is tried once more in a fresh one, then given up.
 */
public final class ReadingPool implements PlanFileReader {
  /** So often in a row may a child end before it was there; then something is wrong with us. */
  private static final int MAX_FAILED_STARTS = 3;

  /** So often is a file tried on which a child ended by itself. */
  private static final int TRIES = 2;

  private final DatabaseJson json = new DatabaseJson();
  private final Supplier<List<String>> command;
  private final WorkerLimits limits;
  private final BlockingQueue<Optional<ReadingProcess>> places;

  private ReadingPool(Supplier<List<String>> command, WorkerLimits limits) {
    this.command = command;
    this.limits = limits;
    this.places = new ArrayBlockingQueue<>(limits.processes());
  }

  /**
   * Starts the first child at once; it gets ready while the caller goes on.
   *
   * @param command how a child is started, asked anew for each
   */
  public static ReadingPool start(Supplier<List<String>> command, WorkerLimits limits)
      throws IOException {
    ReadingPool pool = new ReadingPool(command, limits);
    pool.places.add(Optional.of(ReadingProcess.start(command.get(), limits)));
    for (int i = 1; i < limits.processes(); i++) {
      pool.places.add(Optional.empty());
    }
    return pool;
  }

  @Override
  public PlanRecord read(Path file, String sourceFile, String sha256)
      throws ExtractionException, IOException {
    Question question = new Question(file.toUri().toString(), sourceFile, sha256);
    byte[] body = json.line(question).getBytes(StandardCharsets.UTF_8);
    return understand(ask(new Frame(Frame.Kind.READ, body)));
  }

  private PlanRecord understand(Frame answer) throws ExtractionException, IOException {
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    switch (answer.kind()) {
      case PLAN -> {
        return json.read(body, PlanRecord.class);
      }
      case REFUSED -> throw json.read(body, Refusal.class).exception();
      case DISK -> throw new IOException(json.read(body, String.class));
      case FAULT -> throw new ReadingFault(ReadingFault.Kind.FAULT, json.read(body, String.class));
      default -> throw new ReadingFault(ReadingFault.Kind.CRASH, answer.kind().toString());
    }
  }

  private Frame ask(Frame question) throws IOException {
    for (int tried = 1; ; tried++) {
      Optional<ReadingProcess> place = take();
      try {
        ReadingProcess process = fresh(place);
        place = Optional.of(process);
        return process.ask(question);
      } catch (ReadingFault e) {
        if (tried >= TRIES || e.kind() != ReadingFault.Kind.CRASH) {
          throw e;
        }
      } finally {
        places.add(place);
      }
    }
  }

  private Optional<ReadingProcess> take() throws ReadingFault {
    try {
      return places.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadingFault(ReadingFault.Kind.CRASH, "interrupted");
    }
  }

  /** A child that is there and not used up. */
  private ReadingProcess fresh(Optional<ReadingProcess> place) throws IOException {
    if (place.isPresent() && !place.get().isUsedUp()) {
      return place.get();
    }
    place.ifPresent(ReadingProcess::close);
    for (int failed = 0; failed < MAX_FAILED_STARTS; failed++) {
      ReadingProcess process = ReadingProcess.start(command.get(), limits);
      try {
        process.awaitReady();
        return process;
      } catch (ReadingFault e) {
        process.close();
      }
    }
    throw new IllegalStateException("no reading process can be started");
  }

  /** Waits for a child; false if it cannot be started. */
  public boolean isReady() throws IOException {
    try {
      Optional<ReadingProcess> place = take();
      try {
        ReadingProcess process = fresh(place);
        place = Optional.of(process);
        process.awaitReady();
        return true;
      } finally {
        places.add(place);
      }
    } catch (ReadingFault e) {
      return false;
    }
  }

  @Override
  public void close() {
    places.forEach(place -> place.ifPresent(ReadingProcess::close));
  }
}
