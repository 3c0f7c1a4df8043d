package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuietLogTest {
  @Test
  void oneEventIsOneLineAndReadersOfFilesTellErrorsOnly() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    new QuietLog().configure(context);
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    ((OutputStreamAppender<?>) root.getAppender("STDERR")).setOutputStream(out);
    context.getLogger("org.apache.pdfbox.cos.COSDocument").warn("a damaged file");
    context.getLogger("org.flywaydb.core").error("a table");
    context.getLogger("doichieu.intake").info("a start");
    context.getLogger("doichieu.intake.Spool").warn("Thư mục {}\ngone", "kế\u2028hoạch");
    context.stop();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .isEqualToIgnoringWhitespace("WARN Spool: Thư mục kế hoạch gone");
  }
}
