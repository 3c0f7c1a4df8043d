package doichieu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the commands see of the world.
 *
 * @param out results, UTF-8 whatever the locale
 * @param err progress and messages, UTF-8 whatever the locale
 * @param clock for {@code generatedAt} and today's date
 * @param columns width that tables may have, in characters
 * @param animated whether progress may be drawn over on {@code err}
 * @param pipeline makes the readers and the comparison, given the date of time-based rules
 * @param separate whether files taken in are read in processes of their own
 */
public record Environment(
    PrintStream out,
    PrintStream err,
    Clock clock,
    int columns,
    boolean animated,
    Function<LocalDate, Pipeline> pipeline,
    boolean separate) {

  private static final int DEFAULT_COLUMNS = 100;
  private static final int MIN_COLUMNS = 40;

  /** A world in which everything happens in this process. */
  public Environment(
      PrintStream out,
      PrintStream err,
      Clock clock,
      int columns,
      boolean animated,
      Function<LocalDate, Pipeline> pipeline) {
    this(out, err, clock, columns, animated, pipeline, false);
  }

  /**
   * The world of this process. The launcher says how wide the terminal is ({@code
   * doichieu.columns}) and whether messages go to one ({@code doichieu.terminal}).
   */
  static Environment system() {
    boolean terminal = Boolean.getBoolean("doichieu.terminal");
    String noColor = System.getenv("NO_COLOR");
    return new Environment(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        clock(System.getenv("SOURCE_DATE_EPOCH")),
        Math.max(MIN_COLUMNS, Integer.getInteger("doichieu.columns", DEFAULT_COLUMNS)),
        terminal && (noColor == null || noColor.isEmpty()),
        today -> Pipeline.standard(),
        !Boolean.getBoolean("doichieu.one-process"));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** SOURCE_DATE_EPOCH, seconds since 1970, fixes the moment for outputs that are to be equal. */
  static Clock clock(@Nullable String epoch) {
    return epoch == null || !epoch.matches("[0-9]{1,11}")
        ? Clock.systemUTC()
        : Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
  }
}
