package doichieu.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The program's log on the standard error output, where no configuration file says otherwise.
 * Quiet: what concerns a file is a finding of that file, not a line here. One event, one line.
 * Written in Java, as reading XML would take a tenth of the time of a short command.
 */
@ConfiguratorRank(QuietLog.AFTER_FILES)
public final class QuietLog extends ContextAwareBase implements Configurator {
  /** After the search for configuration files, before what Logback does without any. */
  static final int AFTER_FILES = ConfiguratorRank.FALLBACK + 1;

  private static final String LINE =
      "%-5level %logger{0}: %replace(%msg %ex{short}){'[\\p{Cntrl}\\x{2028}\\x{2029}]+', ' '}"
          + "%nopex%n";

  private static final List<String> LIBRARIES =
      List.of("org.apache.tika", "org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi");

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(LINE);
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setName("STDERR");
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    LIBRARIES.forEach(library -> context.getLogger(library).setLevel(Level.ERROR));
    context.getLogger("org.flywaydb").setLevel(Level.OFF);
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(appender);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
