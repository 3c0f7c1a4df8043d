package doichieu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Warm time of reading the tables of one PDF, ours and tabula's on the same file in the same run.
 * Divide the file's pages by it for pages a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Djava.awt.headless=true"})
public class PageReading {
  /** Path of a PDF with ruled tables. */
  @Param({
    "../testdata/plans/kon-tum-province-annex-2025.pdf",
    "../testdata/plans/thong-nhat-ward-plan-2025.pdf"
  })
  public String file = "";

  /** Ours. */
  @Benchmark
  public int doichieu() throws Exception {
    return Readers.doichieu(Path.of(file));
  }

  /** Tabula's lattice mode, all pages. */
  @Benchmark
  public int tabula() throws IOException {
    return Readers.tabula(Path.of(file));
  }
}
