package doichieu.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One program on one file in a fresh process: processor time of the first reading, best of the next
 * ones, memory allocated a page, peak of the process. Other work on the machine adds to the time on
 * the clock, hardly to that of the thread.
 *
 * <p>Arguments: {@code doichieu|tabula|text FILE REPEATS}. Prints {@code program file pages first_ms
 * best_ms pages_per_second allocated_KiB_per_page peak_MiB}.
 */
public final class OneRun {
  private static final ThreadMXBean THREAD =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private OneRun() {}

  /** Measures and prints one line. */
  public static void main(String[] arguments) throws Exception {
    String program = arguments[0];
    Path file = Path.of(arguments[1]);
    int repeats = Integer.parseInt(arguments[2]);
    double first = time(program, file);
    double best = first;
    long allocated = 0;
    for (int i = 1; i < repeats; i++) {
      long before = allocated();
      best = Math.min(best, time(program, file));
      allocated = allocated() - before;
    }
    int pages = pages(file);
    System.out.printf(
        Locale.ROOT,
        "%-9s %-48s %5d %9.1f %9.1f %8.0f %8.0f %6d%n",
        program,
        file.getFileName(),
        pages,
        first,
        best,
        1000 * pages / best,
        allocated / 1024.0 / pages,
        peak());
  }

  private static double time(String program, Path file) throws Exception {
    long start = THREAD.getCurrentThreadCpuTime();
    int seen =
        switch (program) {
          case "doichieu" -> Readers.doichieu(file);
          case "tabula" -> Readers.tabula(file);
          case "text" -> Readers.text(file);
          default -> throw new IllegalArgumentException(program);
        };
    if (seen == 0) {
      throw new IllegalStateException(program + " saw nothing in " + file);
    }
    return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static int pages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static long allocated() {
    return THREAD.getCurrentThreadAllocatedBytes();
  }

  /** Largest resident size so far in MiB, from the kernel; -1 where it does not tell. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    List<String> lines = Files.isReadable(status) ? Files.readAllLines(status) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
