package doichieu.cli;

import doichieu.intake.FileReading;
import doichieu.intake.PlanFileReader;
import doichieu.intake.Spool;
import doichieu.worker.ChildCommand;
import doichieu.worker.ReadingPool;
import doichieu.worker.WorkerLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Everything that taking files in needs and must let go of: processes and private copies. */
final class OpenedReading implements AutoCloseable {
  private final Spool spool;
  private final Pipeline pipeline;
  private final PlanFileReader reader;
  private final WorkerLimits limits;
  private final long maxBytes;

  private OpenedReading(
      Spool spool, Pipeline pipeline, PlanFileReader reader, IntakeOptions options) {
    this.spool = spool;
    this.pipeline = pipeline;
    this.reader = reader;
    this.limits = options.workers();
    this.maxBytes = options.maxBytes();
  }

  /** Starts what is needed; processes get ready while the caller goes on. */
  static OpenedReading open(Environment environment, LocalDate today, IntakeOptions options)
      throws IOException {
    options.check();
    Spool spool = Spool.open();
    if (!environment.separate()) {
      Pipeline pipeline = environment.pipeline().apply(today);
      return new OpenedReading(spool, pipeline, pipeline.reader(), options);
    }
    PlanFileReader pool = pool(spool, options.workers());
    return new OpenedReading(spool, Pipeline.with(pool), pool, options);
  }

  private static ReadingPool pool(Spool spool, WorkerLimits limits) throws IOException {
    return ReadingPool.start(
        () -> {
          try {
            return ChildCommand.of(ReadingMain.class, limits, spool.newFolder());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        limits);
  }

  FileReading reading() {
    return new FileReading(pipeline.reader(), spool, maxBytes);
  }

  Pipeline pipeline() {
    return pipeline;
  }

  int threads() {
    return limits.processes();
  }

  @Override
  public void close() {
    reader.close();
    spool.close();
  }
}
