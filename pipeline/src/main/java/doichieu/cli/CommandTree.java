package doichieu.cli;

import doichieu.document.Codes.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** Puts the commands together in the language chosen. */
final class CommandTree {
  private CommandTree() {}

  static CommandLine build(Session session, Faults faults) {
    RootCommand root = new RootCommand(session);
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new IngestCommand(root))
            .addSubcommand(new WatchCommand(root))
            .addSubcommand(new RetryCommand(root))
            .addSubcommand(new ConflictsCommand(root))
            .addSubcommand(new ExportCommand(root))
            .addSubcommand(new ShowCommand(root))
            .addSubcommand(new TablesCommand(root))
            .addSubcommand(new ExplainCommand(root))
            .addSubcommand(new StatusCommand(root))
            .addSubcommand(new CheckCommand(root))
            .addSubcommand(new DoctorCommand(root))
            .addSubcommand(new WithdrawCommand(root))
            .addSubcommand(new EvaluateCommand(root))
            .addSubcommand(new CatalogueCommand(root))
            .addSubcommand(new PlacesCommand(root))
            .addSubcommand(new DecideCommand(root));
    line.setResourceBundle(bundle(session.language()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(120, Math.max(60, session.environment().columns())));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(writer(session.environment().out()));
    line.setErr(writer(session.environment().err()));
    line.setParameterExceptionHandler((fault, arguments) -> faults.report(fault));
    line.setExecutionExceptionHandler((fault, command, result) -> faults.report(fault));
    return line;
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static ResourceBundle bundle(Language language) {
    String file = "help_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = CommandTree.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
